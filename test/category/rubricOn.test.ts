import * as of148 from 'ocop/rubrics/qd-148-2023';
import * as of1489 from 'ocop/rubrics/qd-1489-2025';
import { communityTourism, rubricOn, rubrics, traditionalAndFestivalTourism, whiteSpirit } from 'ocop/rubrics/qd-1048-2019';
import { assess, productSet, qd1489, rank, topAnswers } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

describe('set 26 of 1048', () => {
  it.each([
    ['2019-08-21', traditionalAndFestivalTourism],
    ['2020-06-07', traditionalAndFestivalTourism],
    ['2020-06-08', communityTourism],
    ['2023-02-23', communityTourism],
  ])('on %s', (on, rubric) => {
    expect(value(rubricOn(26, day(on)))).toBe(rubric);
  });

  it('is the only set with two texts', () => {
    for (let set = 1; set <= 25; set++) {
      expect(value(rubricOn(set, day('2020-06-07')))).toBe(value(rubricOn(set, day('2020-06-08'))));
    }
    expect(value(rubricOn(15, day('2020-01-01')))).toBe(whiteSpirit);
    expect(rubrics[26]).toBe(communityTourism);
  });

  it('takes no other form of a day', () => {
    for (const on of ['07/06/2020', '2020-02-30', null]) {
      expect(rubricOn(26, on as never)).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
      expect(productSet(qd1489, 26, on as never)).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
    }
  });

  it('does not invent a set', () => {
    expect(rubricOn(27, day('2020-01-01'))).toMatchObject({ ok: false, error: { code: 'unknown-product-set' } });
    expect(rubricOn('toString' as never, day('2020-01-01'))).toMatchObject({ error: { code: 'unknown-product-set' } });
  });
});

describe('1489 changes the procedure only', () => {
  it('has the criteria sets of 148 themselves', () => {
    expect(Object.keys(of1489).sort()).toEqual(Object.keys(of148).sort());
    expect(of1489.rubrics).toBe(of148.rubrics);
    expect(qd1489.rubrics).toBe('qd-148-2023');
  });

  it('ranks by them', () => {
    const sheet = of1489.rubrics[14];
    const assessment = value(assess(sheet, topAnswers(sheet)));
    if (assessment.kind !== 'complete') throw new Error(assessment.kind);
    expect(rank(qd1489, sheet, assessment)).toMatchObject({ edition: 'qd-1489-2025', star: 5 });
  });
});
