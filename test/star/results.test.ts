import { describe, expect, it } from 'vitest';
import {
  assess,
  compareAssessments,
  councilResult,
  planFor,
  qd1048,
  qd148,
  qd26,
  quickWins,
  rank,
  rankBounds,
  refer,
  tayNinhCouncil,
  topAnswers,
  withReadings,
  type CompleteAssessment,
  type Edition,
  type Ranking,
  type Rubric,
} from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { value } from '../day';
import { used } from '../used';
import { complete, scored } from './threeWays';

describe('every result says what it is, and of which sheet', () => {
  const tourism = traditionalAndFestivalTourism as Rubric;

  it('a plan', () => {
    const plan = value(planFor(qd1048, tourism, topAnswers(tourism), 3));
    expect(plan).toMatchObject({ result: 'plan', edition: 'qd-1048-2019', set: 26, variant: '2019', star: 3, objective: 'fewest-criteria' });
    const other = value(planFor(qd148, whiteSpirit, topAnswers(whiteSpirit), 4));
    expect(other).toMatchObject({ result: 'plan', edition: 'qd-148-2023', set: 14 });
    expect(Object.hasOwn(other, 'variant')).toBe(false);
    expect([other.readings, other.basis]).toEqual([other.from.readings, other.from.basis]);
  });

  it('quick wins', () => {
    expect(value(quickWins(qd1048, tourism, topAnswers(tourism)))).toMatchObject({ result: 'quick-wins', set: 26, variant: '2019', wins: [] });
    expect(Object.hasOwn(value(quickWins(qd148, whiteSpirit, topAnswers(whiteSpirit))), 'variant')).toBe(false);
  });

  it('bounds', () => {
    const bounds = rankBounds(qd1048, tourism, scored(tourism, {}));
    expect(bounds).toMatchObject({ result: 'rank-bounds', edition: 'qd-1048-2019', set: 26, variant: '2019' });
    expect(bounds.readings.map(({ id }) => id)).toEqual(['between-worded-bands']);
    const other = rankBounds(qd148, whiteSpirit, scored(whiteSpirit, {}));
    expect(Object.hasOwn(other, 'variant')).toBe(false);
    expect(other.readings.map(({ id }) => id)).toEqual(['heading-mark', 'lower-star-minimums']);
    expect(other.basis).toEqual([...qd148.bands[0].basis, ...whiteSpirit.basis]);
  });

  it('a comparison, a council', () => {
    const sheet = { edition: qd148, rubric: whiteSpirit as Rubric, assessment: complete(whiteSpirit, topAnswers(whiteSpirit)) };
    expect(compareAssessments(sheet, sheet).result).toBe('comparison');
    const sitting = {
      members: [{ id: 'm0', role: 'chair', present: true }],
      ballots: [{ edition: 'qd-148-2023', set: 14, member: 'm0', answers: topAnswers(whiteSpirit) }],
    };
    const council = value(
      councilResult(qd148, whiteSpirit, sitting as never, { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' }),
    );
    expect(council.result).toBe('council');
    expect(Object.hasOwn(council, 'variant')).toBe(false);
  });

  it('rankings and referrals name the reading of worded bands where there is one', () => {
    expect(rank(qd1048, tourism, complete(tourism, topAnswers(tourism))).readings).toContainEqual(
      used(qd1048, 'between-worded-bands', 'lower-bounds'),
    );
    expect(refer(qd1048, { level: 'province', score: 60 }).readings).toContainEqual(used(qd1048, 'between-worded-bands', 'lower-bounds'));
  });
});

describe('a caller’s bug is named', () => {
  const top = complete(whiteSpirit, topAnswers(whiteSpirit));

  it('an assessment of another edition, set or variant', () => {
    for (const other of [{ edition: 'qd-26-2026' }, { set: 15 }, { variant: '2019' }]) {
      expect(() => rank(qd148, whiteSpirit, { ...top, ...other } as CompleteAssessment)).toThrow(
        /^"assessment" must be of the sheet of the rubric, qd-148-2023 set 14; got one of qd-\d+-\d+ set 1[45]( of 2019)?$/,
      );
      expect(() => rankBounds(qd148, whiteSpirit, { ...top, ...other } as CompleteAssessment)).toThrow(
        /^"assessment" must be of the sheet of the rubric, qd-148-2023 set 14; got one of qd-\d+-\d+ set 1[45]( of 2019)?$/,
      );
    }
  });

  it('a sheet of another edition', () => {
    expect(() => rank(qd26, whiteSpirit, top)).toThrow(
      '"rubric" must be a sheet of qd-26-2026, as qd-26-2026 ranks by; got one of qd-148-2023 set 14',
    );
  });

  it('a ranking of another edition or band', () => {
    const ranking = rank(qd148, whiteSpirit, top);
    expect(() => refer(qd26, { level: 'province', score: 100, ranking })).toThrow(
      '"ranking" must be a ranking under qd-26-2026 of the same score, in band 5 and with no higher star; got an object',
    );
    expect(() => refer(qd148, { level: 'province', score: 80, ranking: ranking as Ranking })).toThrow(
      '"ranking" must be a ranking under qd-148-2023 of the same score, in band 4 and with no higher star; got an object',
    );
  });
});

// 1048 words its bands in whole points: by the reading `next-whole-point`, 49.5 stands above 49 and so with 50, 89.5 with 90. The lines
// "from 50" of the district and "from 90" of the province are where those bands begin, and are read with them.
it('a line at which a band begins is read as the band is', () => {
  const read = withReadings(qd1048, { 'between-worded-bands': 'next-whole-point' });
  expect(refer(read, { level: 'district', score: 49.5 })).toMatchObject({ kind: 'refer', from: 'district', to: 'province', star: 3 });
  expect(refer(qd1048, { level: 'district', score: 49.5 })).toMatchObject({ kind: 'none', reason: 'below-recognition' });
  for (const score of [89.01, 89.5, { sum: 8999, of: 100 }]) {
    expect(refer(read, { level: 'province', score })).toMatchObject({ kind: 'refer', from: 'province', to: 'central', star: 5 });
    expect(refer(qd1048, { level: 'province', score })).toMatchObject({ kind: 'recognise', by: 'province', star: 4 });
  }
  expect(refer(read, { level: 'province', score: 89 })).toMatchObject({ kind: 'recognise', by: 'province', star: 4 });
});

// A made-up province that sends up from 80: 75 points have the star of 80 and do not come to the line.
it('a line inside a band is points alone', () => {
  const { province } = qd148.levels;
  const draft = { ...qd148, levels: { ...qd148.levels, province: { ...province, refersFrom: 80 } } } as Edition;
  expect(refer(draft, { level: 'province', score: 79.99 })).toMatchObject({ kind: 'recognise', by: 'province', star: 4 });
  expect(refer(draft, { level: 'province', score: 80 })).toMatchObject({ kind: 'refer', to: 'central', star: 4 });
});

// A made-up district that certifies nothing and sends up from 70: 60 points have 3 stars, which are the province's.
it('what a level cannot certify goes up, though below its line', () => {
  const { district } = qd1048.levels;
  const draft = { ...qd1048, levels: { ...qd1048.levels, district: { ...district, refersFrom: 70 } } } as Edition;
  expect(refer(draft, { level: 'district', score: 60 })).toMatchObject({ kind: 'refer', from: 'district', to: 'province', star: 3 });
  expect(refer(draft, { level: 'district', score: 49 })).toMatchObject({ kind: 'none', reason: 'below-recognition' });
});

// The mark of 3.e stands on its heading: 1 of 3 boxes is enough as the first box, and not as the top one.
it('an assessment is ranked by an edition that reads marks on headings as it does, and by no other', () => {
  const read = withReadings(qd148, { 'heading-mark': 'top-box' });
  const answers = { ...topAnswers(whiteSpirit), '3.e': 1 };
  const [first, top] = (['first-box', 'top-box'] as const).map((headingMark) => {
    const made = value(assess(whiteSpirit, answers, { headingMark }));
    if (made.kind !== 'complete') throw new Error('not complete');
    return made;
  }) as [CompleteAssessment, CompleteAssessment];
  expect(rank(qd148, whiteSpirit, first).star).toBe(5);
  expect(rank(read, whiteSpirit, top).star).toBe(3);
  const told = (asked: string, id: string, got: string) =>
    `"assessment" must be made with { headingMark: '${asked}' }, as ${id} is read; got "${got}"`;
  for (const ranks of [rank, rankBounds]) {
    expect(() => ranks(read, whiteSpirit, first)).toThrow(told('top-box', 'qd-148-2023', 'first-box'));
    expect(() => ranks(qd148, whiteSpirit, top)).toThrow(told('first-box', 'qd-148-2023', 'top-box'));
    // An edition that does not ask takes the first box; another reading beside is none of marks.
    const { 'heading-mark': _, ...others } = qd148.readings;
    const silent = { ...qd148, readings: others };
    expect(ranks(silent, whiteSpirit, first).result).toMatch(/^rank/);
    expect(() => ranks(silent, whiteSpirit, top)).toThrow(told('first-box', 'qd-148-2023', 'top-box'));
    const beside = { id: 'before-a-date', chosen: 'excludes-the-day', answer: { vi: '', en: '' }, basis: [] } as const;
    expect(ranks(qd148, whiteSpirit, { ...first, readings: [...first.readings, beside] }).result).toMatch(/^rank/);
  }
});

it.each(['A', 'B', 'C'])('parts that are no numbers are no assessment: %s', (part) => {
  const made = value(assess(whiteSpirit, topAnswers(whiteSpirit))) as CompleteAssessment;
  for (const points of [40n, { valueOf: () => made.parts[part as 'A'] }, undefined]) {
    const broken = { ...made, parts: { ...made.parts, [part]: points } } as unknown as CompleteAssessment;
    expect(() => rank(qd148, whiteSpirit, broken)).toThrow('"assessment.total" must be the sum of its parts; got 100');
  }
});
