import { answersFromPoints, assess, pointsByCriterion } from 'ocop';
import { freshVegetablesAndFruit as durianSheet, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { flowers } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { durian } from '../../examples/demo/durian';
import { value } from '../day';

describe('answersFromPoints', () => {
  it('reads the real durian sheet: 31 criteria, 34 + 24 + 35 = 93', () => {
    const answers = value(answersFromPoints(durianSheet, durian.pointsByCriterion));
    expect(Object.keys(answers)).toHaveLength(31);
    // 3.2 prints 2 points: only the first case has a box of 2
    expect(answers).toMatchObject({ '3.2.a': 2 });
    expect(value(assess(durianSheet, answers))).toMatchObject({
      kind: 'complete',
      parts: { A: 34, B: 24, C: 35 },
      total: 93,
    });
  });

  it('gives the points back', () => {
    const answers = value(answersFromPoints(durianSheet, durian.pointsByCriterion));
    const { '3.2': three, ...others } = durian.pointsByCriterion;
    expect(pointsByCriterion(durianSheet, answers)).toEqual({ ...others, '3.2.a': three });
  });

  it('reads 0 without a box of 0 as none ticked, and 0 with one as that box', () => {
    expect(answersFromPoints(whiteSpirit, { '1.a': 0, '1.d': 0 })).toEqual({ ok: true, value: { '1.a': 0, '1.d': 1 } });
  });

  it.each([
    ['points between boxes', { '3.c': 2 }, { code: 'points-fit-no-box', at: '3.c', received: 2, expected: [0, 1, 3] }],
    ['points above the top', { '1.a': 999 }, { code: 'points-fit-no-box', at: '1.a', received: 999, expected: [0, 1, 3, 5] }],
    ['negative points', { '1.a': -1 }, { code: 'points-fit-no-box', at: '1.a', received: -1, expected: [0, 1, 3, 5] }],
    ['half points', { '1.a': 1.5 }, { code: 'not-whole-points', at: '1.a', received: '1.5' }],
    ['NaN', { '1.a': Number.NaN }, { code: 'not-whole-points', at: '1.a', received: 'NaN' }],
    ['a text', { '1.a': '5' }, { code: 'not-whole-points', at: '1.a', received: '5' }],
    ['an unknown criterion', { '1.z': 1 }, { code: 'unknown-criterion', at: '1.z' }],
    ['a group', { '1': 18 }, { code: 'unknown-criterion', at: '1' }],
    ['__proto__', JSON.parse('{"__proto__": 1}'), { code: 'unknown-criterion', at: '__proto__' }],
    ['constructor', { constructor: 1 }, { code: 'unknown-criterion', at: 'constructor' }],
  ])('%s', (_, points, fault) => {
    expect(answersFromPoints(whiteSpirit, points as { [code: string]: number })).toEqual({ ok: false, error: [fault] });
  });

  it('does not choose between two boxes of the same points', () => {
    // 26/2026 set 23 criterion 6.2 prints 1, 1, 3, 5
    expect(answersFromPoints(flowers, { '6.2': 1 })).toEqual({
      ok: false,
      error: [
        {
          code: 'points-fit-several-boxes',
          at: '6.2',
          received: 1,
          fits: [
            { criterion: '6.2', boxes: 1 },
            { criterion: '6.2', boxes: 2 },
          ],
        },
      ],
    });
  });

  it('reads the points of a checklist where one way to tick it brings them', () => {
    // 2019 tourism set: 6 has boxes of 1, 1, 2 and 1 points, 8 three of 2, 9 of 2, 1 and 2.
    expect(answersFromPoints(traditionalAndFestivalTourism, { '6': 5, '8': 6, '9': 1 })).toEqual({
      ok: true,
      value: { '6': [1, 2, 3, 4], '8': [1, 2, 3], '9': [2] },
    });
    expect(answersFromPoints(traditionalAndFestivalTourism, { '8': 4 })).toEqual({
      ok: false,
      error: [
        {
          code: 'points-fit-several-boxes',
          at: '8',
          received: 4,
          fits: [
            { criterion: '8', boxes: [1, 2] },
            { criterion: '8', boxes: [1, 3] },
            { criterion: '8', boxes: [2, 3] },
          ],
        },
      ],
    });
    expect(answersFromPoints(traditionalAndFestivalTourism, { '8': 5, '9': 6 })).toEqual({
      ok: false,
      error: [
        { code: 'points-fit-no-box', at: '8', received: 5, expected: [0, 2, 4, 6] },
        { code: 'points-fit-no-box', at: '9', received: 6, expected: [0, 1, 2, 3, 4, 5] },
      ],
    });
  });

  it('does not choose between the cases of alternatives', () => {
    // 1048 criterion 3.2: both cases have a box of 1 point
    const result = answersFromPoints(durianSheet, { '3.2': 1 });
    expect(result).toMatchObject({ ok: false, error: [{ code: 'points-fit-several-boxes', at: '3.2' }] });
    expect(answersFromPoints(durianSheet, { '3.2.b': 1 })).toEqual({ ok: true, value: { '3.2.b': 2 } });
  });

  it('reads a checklist where only one set of boxes fits', () => {
    // group 9 of the 2019 tourism set: 2 + 1 + 2
    expect(answersFromPoints(traditionalAndFestivalTourism, { '9': 5 })).toEqual({ ok: true, value: { '9': [1, 2, 3] } });
    expect(answersFromPoints(traditionalAndFestivalTourism, { '9': 0 })).toEqual({ ok: true, value: { '9': [] } });
    expect(answersFromPoints(traditionalAndFestivalTourism, { '9': 2 })).toMatchObject({
      ok: false,
      error: [{ code: 'points-fit-several-boxes', fits: [{ boxes: [1] }, { boxes: [3] }] }],
    });
  });

  it.each([undefined, null, 3, 'text'])('refuses a sheet that is %j', (sheet) => {
    expect(answersFromPoints(whiteSpirit, sheet as unknown as {})).toEqual({
      ok: false,
      error: [{ code: 'not-points', received: String(sheet) }],
    });
  });

  it.each([new Map([['3.b', 1]]), new Date(0), new URLSearchParams('3.b=1')])('refuses %o, which only looks empty', (sheet) => {
    expect(answersFromPoints(whiteSpirit, sheet as unknown as {})).toMatchObject({ ok: false, error: [{ code: 'not-points' }] });
  });
});
