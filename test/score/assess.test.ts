import { runInNewContext } from 'node:vm';
import { assess, explain, topAnswers, type Answers, type Rubric } from 'ocop';
import { rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, freshVegetablesAndFruit, rubrics, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

/** As a caller with unchecked data would pass it. */
const unchecked = (answers: unknown): {} => answers as {};
const whole = topAnswers(whiteSpirit);

describe('assess: a complete sheet', () => {
  it('of a made-up set without sources has none', () => {
    const { sources: _sources, ...made } = whiteSpirit as Rubric;
    expect(value(assess(made, whole)).sources).toEqual([]);
  });

  it('adds points by part', () => {
    // set 14: one box down in 2.b (3 to 2), 4.b (4 to 3) and 6.c (5 to 3): 40 - 1, 25 - 1, 35 - 2
    const result = value(assess(whiteSpirit, { ...whole, '2.b': 3, '4.b': 3, '6.c': 4 }));
    expect(result).toMatchObject({ kind: 'complete', total: 96, parts: { A: 39, B: 24, C: 33 } });
  });

  it('lists the marks not reached, in printed order', () => {
    // 1.a: *** on the first box; 3.e: mark on the heading; 9: ***, ****, ***** on boxes 3, 4, 5
    const result = value(assess(whiteSpirit, { ...whole, '1.a': 0, '3.e': 0, '9': 3 }));
    expect(result).toMatchObject({
      unmet: [
        { criterion: '1.a', star: 3, requires: 1, has: 0, mark: 'box' },
        { criterion: '3.e', star: 4, requires: 1, has: 0, mark: 'heading' },
        { criterion: '9', star: 4, requires: 4, has: 3, mark: 'box' },
        { criterion: '9', star: 5, requires: 5, has: 3, mark: 'box' },
      ],
    });
  });

  it('reads a heading mark as the first box, or as the top box when so chosen', () => {
    const first = value(assess(whiteSpirit, { ...whole, '3.e': 1 }));
    expect(first).toMatchObject({ unmet: [], readings: [{ id: 'heading-mark', chosen: 'first-box' }] });
    const top = value(assess(whiteSpirit, { ...whole, '3.e': 1 }, { headingMark: 'top-box' }));
    expect(top).toMatchObject({
      unmet: [{ criterion: '3.e', star: 4, requires: 2, has: 1, mark: 'heading' }],
      readings: [{ id: 'heading-mark', chosen: 'top-box' }],
    });
  });

  it('carries the caveats of a defective sheet', () => {
    const best = value(assess(tea, topAnswers(tea)));
    expect(best).toMatchObject({
      kind: 'complete',
      total: 97,
      caveats: [
        { code: 'sum-differs', at: 'C' },
        { code: 'confirmed', at: '1.a' },
        // Of the whole sheet: grounds of elimination and excluding notes are not in the transcription.
        { code: 'not-transcribed', at: '' },
        { code: 'not-transcribed', at: '' },
      ],
    });
  });

  it('takes one case of alternatives', () => {
    const best = topAnswers(communityTourism);
    expect(Object.keys(best).filter((code) => /^(8|9|15)\./.test(code))).toEqual(['8.a', '9.a', '15.a']);
    const { '8.a': _, ...others } = best;
    expect(value(assess(communityTourism, { ...others, '8.b': 1 }))).toMatchObject({ kind: 'complete' });
  });

  it('adds up a checklist', () => {
    const best = topAnswers(traditionalAndFestivalTourism);
    // 1048 of 2019: part A adds to 34; group 6 of part C is a list of 1 + 1 + 2 + 1 points
    expect(value(assess(traditionalAndFestivalTourism, best))).toMatchObject({ total: 99, parts: { A: 34, B: 25, C: 40 } });
    expect(value(assess(traditionalAndFestivalTourism, { ...best, '6': [1, 3] }))).toMatchObject({ parts: { C: 38 } });
    expect(value(assess(traditionalAndFestivalTourism, { ...best, '6': [] }))).toMatchObject({ parts: { C: 35 } });
  });

  it('keeps its answers when the caller changes theirs', () => {
    const mine: Record<string, number> = { ...(whole as Record<string, number>) };
    const result = value(assess(whiteSpirit, mine as {}));
    mine['1.a'] = 0;
    expect(result).toMatchObject({ answers: { '1.a': 3 } });
  });

  it('is plain JSON: a stored result reads back the same', () => {
    const result = value(assess(whiteSpirit, whole));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('assess: an incomplete sheet', () => {
  it('names what is missing and bounds every part', () => {
    const { '6.c': _c, '6.d': _d, '4.a': _a, ...rest } = whole;
    // 4.a brings up to 5, 6.c and 6.d up to 5 each
    expect(value(assess(whiteSpirit, rest))).toMatchObject({
      kind: 'incomplete',
      missing: ['4.a', '6.c', '6.d'],
      bounds: {
        total: { min: 85, max: 100 },
        parts: { A: { min: 40, max: 40 }, B: { min: 20, max: 25 }, C: { min: 25, max: 35 } },
      },
    });
  });

  it('names open alternatives by the code of the pair', () => {
    const { '8.a': _, ...rest } = topAnswers(communityTourism);
    expect(value(assess(communityTourism, rest))).toMatchObject({ kind: 'incomplete', missing: ['8'] });
  });

  it('does not take an absent answer for 0', () => {
    expect(value(assess(whiteSpirit, {}))).toMatchObject({ kind: 'incomplete', bounds: { total: { min: 0, max: 100 } } });
    expect(value(assess(whiteSpirit, { '1.a': undefined } as {}))).toMatchObject({ kind: 'incomplete' });
  });
});

describe('assess: an eliminated dossier', () => {
  it('is out with its grounds, whatever its points', () => {
    const result = value(assess(freshVegetablesAndFruit, topAnswers(freshVegetablesAndFruit), { eliminatedBy: ['unacceptable-impurities'] }));
    expect(result).toMatchObject({ kind: 'eliminated', grounds: [{ id: 'unacceptable-impurities', at: '6.a', kind: 'stop-evaluation' }] });
    expect('total' in result).toBe(false);
  });

  it('refuses a ground that the sheet does not print', () => {
    expect(assess(freshVegetablesAndFruit, {}, { eliminatedBy: ['bad-luck'] })).toMatchObject({
      ok: false,
      error: [{ code: 'unknown-ground', at: 'bad-luck' }],
    });
  });
});

describe('assess: bad input is a fault that names the place', () => {
  const proto = JSON.parse('{"__proto__": 1}') as unknown;
  it.each<[string, unknown, object]>([
    ['an unknown criterion', { '99.z': 1 }, { code: 'unknown-criterion', at: '99.z' }],
    ['a group', { '1': 1 }, { code: 'unknown-criterion', at: '1' }],
    ['__proto__', proto, { code: 'unknown-criterion', at: '__proto__' }],
    ['constructor', { constructor: 1 }, { code: 'unknown-criterion', at: 'constructor' }],
    ['toString', { toString: 1 }, { code: 'unknown-criterion', at: 'toString' }],
    ['a box above the last', { '1.a': 4 }, { code: 'box-out-of-range', at: '1.a', received: 4, boxes: 3 }],
    ['a box below 0', { '1.a': -1 }, { code: 'box-out-of-range', at: '1.a', received: -1, boxes: 3 }],
    ['half a box', { '1.a': 1.5 }, { code: 'not-a-box', at: '1.a', received: '1.5', boxes: 3 }],
    ['NaN', { '1.a': Number.NaN }, { code: 'not-a-box', at: '1.a', received: 'NaN', boxes: 3 }],
    ['infinity', { '1.a': Number.POSITIVE_INFINITY }, { code: 'not-a-box', at: '1.a', received: 'Infinity', boxes: 3 }],
    ['a text', { '1.a': '2' }, { code: 'not-a-box', at: '1.a', received: '2', boxes: 3 }],
    ['null', { '1.a': null }, { code: 'not-a-box', at: '1.a', received: 'null', boxes: 3 }],
    ['an object', { '1.a': { toString: 1, valueOf: 1 } }, { code: 'not-a-box', at: '1.a', received: 'an object', boxes: 3 }],
    ['a list for one box', { '1.a': [1] }, { code: 'list-for-one-box', at: '1.a', boxes: 3 }],
  ])('%s', (_, answers, fault) => {
    const result = assess(whiteSpirit, unchecked(answers));
    expect(result).toEqual({ ok: false, error: [fault] });
    if (!result.ok) expect(explain(result.error, { locale: 'en' })).toMatch(/^Fault: /);
  });

  it.each([undefined, null, 3, 'text', true])('answers that are %j', (answers) => {
    expect(assess(whiteSpirit, unchecked(answers))).toEqual({
      ok: false,
      error: [{ code: 'not-answers', received: String(answers) }],
    });
  });

  it.each([new Map([['1.a', 3]]), new Date(0), new FormData()])('answers that only look empty: %o', (answers) => {
    expect(assess(whiteSpirit, unchecked(answers))).toMatchObject({ ok: false, error: [{ code: 'not-answers' }] });
  });

  it('answers without a prototype, or of another realm, are answers', () => {
    for (const answers of [Object.assign(Object.create(null) as object, { '1.a': 3 }), runInNewContext("({ '1.a': 3 })")]) {
      expect(assess(whiteSpirit, unchecked(answers))).toMatchObject({ ok: true, value: { kind: 'incomplete', answers: { '1.a': 3 } } });
    }
  });

  it('both alternatives answered', () => {
    expect(assess(communityTourism, { '8.a': 1, '8.b': 0 })).toEqual({
      ok: false,
      error: [{ code: 'several-cases', at: '8', cases: ['8.a', '8.b'] }],
    });
  });

  it('a box there is not in one of two alternatives: the other case is not one too many', () => {
    expect(assess(communityTourism, { '8.a': 9, '8.b': 0 } as Answers)).toMatchObject({
      ok: false,
      error: [{ code: 'box-out-of-range', at: '8.a' }],
    });
  });

  it('checklists: one box, a box twice, a box 0, a box too high', () => {
    const faults = (six: unknown): unknown => {
      const result = assess(traditionalAndFestivalTourism, unchecked({ '6': six }));
      return result.ok ? [] : result.error;
    };
    expect(faults(1)).toEqual([{ code: 'one-box-for-list', at: '6', boxes: 4 }]);
    expect(faults([1, 1])).toEqual([{ code: 'box-repeated', at: '6', received: 1 }]);
    expect(faults([0])).toEqual([{ code: 'box-out-of-range', at: '6', received: 0, boxes: 4 }]);
    expect(faults([5, 'x'])).toEqual([
      { code: 'box-out-of-range', at: '6', received: 5, boxes: 4 },
      { code: 'not-a-box', at: '6', received: 'x', boxes: 4 },
    ]);
  });

  it('every fault at once: unknown codes first, then in printed order', () => {
    const result = assess(whiteSpirit, unchecked({ y: 2, '1.b': 9, x: 1, '1.a': 9 }));
    expect(result.ok ? [] : result.error.map((fault) => ('at' in fault ? fault.at : ''))).toEqual(['y', 'x', '1.a', '1.b']);
  });

  it('a box written as a text in a checklist', () => {
    expect(assess(traditionalAndFestivalTourism, unchecked({ '6': ['1'] }))).toEqual({
      ok: false,
      error: [{ code: 'not-a-box', at: '6', received: '1', boxes: 4 }],
    });
  });

  it('as many codes as the sheet has, but one of them another', () => {
    const { '7': _, ...others } = topAnswers(whiteSpirit);
    expect(assess(whiteSpirit, unchecked({ ...others, z: 3 }))).toEqual({ ok: false, error: [{ code: 'unknown-criterion', at: 'z' }] });
    expect(assess(whiteSpirit, unchecked({ z: 3, ...others }))).toEqual({ ok: false, error: [{ code: 'unknown-criterion', at: 'z' }] });
  });

  it('does not read inherited answers', () => {
    const inherited = Object.create({ '1.a': 3 }) as Answers;
    expect(value(assess(whiteSpirit, unchecked(inherited)))).toMatchObject({ kind: 'incomplete', bounds: { total: { min: 0 } } });
    const { '1.a': _, ...others } = topAnswers(whiteSpirit);
    const allButOne = Object.assign(Object.create({ '1.a': 3 }) as object, others);
    expect(value(assess(whiteSpirit, unchecked(allButOne)))).toMatchObject({ kind: 'incomplete', missing: ['1.a'] });
  });

  it('a code that stands there without an answer is missing', () => {
    expect(value(assess(whiteSpirit, unchecked({ ...topAnswers(whiteSpirit), '2.a': undefined })))).toMatchObject({
      kind: 'incomplete',
      missing: ['2.a'],
    });
  });
});

describe('every shipped rubric', () => {
  // points that the sheets themselves leave unaccounted for, by set
  const short148: { readonly [set: number]: number } = { 7: 1, 11: 3, 12: 3, 13: 2 };
  it.each(Object.values<Rubric>(rubrics).map((rubric) => [rubric.set, rubric] as const))(
    '148 set %i: best boxes bring what is reachable, blanks 0',
    (set, rubric) => {
      expect(value(assess(rubric, topAnswers(rubric)))).toMatchObject({ kind: 'complete', total: 100 - (short148[set] ?? 0), unmet: [] });
      const blank = Object.fromEntries(Object.keys(topAnswers(rubric)).map((code) => [code, 0]));
      expect(value(assess(rubric, blank))).toMatchObject({ kind: 'complete', total: 0 });
    },
  );

  it('1048 set 19 reaches 98 of 100', () => {
    expect(value(assess(of1048[19], topAnswers(of1048[19])))).toMatchObject({ total: 98 });
  });
});
