import { describe, expect, it } from 'vitest';
import {
  assess, compareAssessments, councilResult, defineRubric, dongThapCouncil, planFor, qd1048, qd148, qd26, quickWins, rank, rankBounds, refer, topAnswers,
  withReadings, type Answers, type CompleteAssessment, type Edition, type IncompleteAssessment, type PlanOptions, type Ranking, type Rubric,
} from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, flowers, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { isLess } from '../../src/advice/leastMoves';
import { value } from '../day';
import { used } from '../used';

const label = { vi: 'Bịa', en: 'Made up' };
const box = (number: number, points: number, minStar?: 3 | 4 | 5) => ({ box: number, points, ...(minStar !== undefined && { minStar }), label });

/** A made-up sheet: A falls short of what it states, one case of B brings more than the other, C has three ways up. */
function small() {
  return defineRubric(() => ({
    edition: 'qd-148-2023', set: 1, name: label,
    parts: [
      { code: 'A', max: 40, groups: [{ code: 'a', kind: 'criterion', max: 40, name: label, options: [box(1, 10), box(2, 30)] }] },
      {
        code: 'B', max: 25,
        groups: [
          {
            code: 'b', kind: 'alternatives', max: 25, name: label,
            children: [
              { code: 'b.x', kind: 'criterion', max: 25, name: label, options: [box(1, 10), box(2, 25, 5)] },
              { code: 'b.y', kind: 'criterion', max: 10, name: label, options: [box(1, 5), box(2, 10)] },
            ],
          },
        ],
      },
      {
        code: 'C', max: 35,
        groups: [
          { code: 'c', kind: 'criterion', max: 5, name: label, options: [box(1, 1), box(2, 2), box(3, 3), box(4, 5)] },
          { code: 'd', kind: 'criterion', max: 30, name: label, options: [box(1, 28), box(2, 30)] },
        ],
      },
    ],
    eliminations: [], defects: [], basis: [{ instrument: '148/QĐ-TTg', evidence: 'reading', source: 'made up' }],
  }));
}

/** 148 with another line for 5 stars: made up. */
function fiveFrom(from: number): Edition {
  const [five, ...others] = qd148.bands;
  return { ...qd148, bands: [{ ...five, from }, ...others] };
}

function scored(rubric: Rubric, answers: Answers): CompleteAssessment | IncompleteAssessment {
  const assessment = value(assess(rubric, answers));
  if (assessment.kind === 'eliminated') throw new Error('eliminated');
  return assessment;
}

function complete(rubric: Rubric, answers: Answers): CompleteAssessment {
  return scored(rubric, answers) as CompleteAssessment;
}

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
    const sitting = { members: [{ id: 'm0', role: 'chair', present: true }], ballots: [{ edition: 'qd-148-2023', set: 14, member: 'm0', answers: topAnswers(whiteSpirit) }] };
    const council = value(councilResult(qd148, whiteSpirit, sitting as never, { ...dongThapCouncil, minimums: 'each-member' }));
    expect(council.result).toBe('council');
    expect(Object.hasOwn(council, 'variant')).toBe(false);
  });

  it('rankings and referrals name the reading of worded bands where there is one', () => {
    expect(rank(qd1048, tourism, complete(tourism, topAnswers(tourism))).readings).toContainEqual(used(qd1048, 'between-worded-bands', 'lower-bounds'));
    expect(refer(qd1048, { level: 'province', score: 60 }).readings).toContainEqual(used(qd1048, 'between-worded-bands', 'lower-bounds'));
  });
});

describe('a caller’s bug is named', () => {
  const top = complete(whiteSpirit, topAnswers(whiteSpirit));

  it('an assessment of another edition, set or variant', () => {
    for (const other of [{ edition: 'qd-26-2026' }, { set: 15 }, { variant: '2019' }]) {
      expect(() => rank(qd148, whiteSpirit, { ...top, ...other } as CompleteAssessment)).toThrow(/^the assessment is of .*, the rubric is qd-148-2023 set 14$/);
      expect(() => rankBounds(qd148, whiteSpirit, { ...top, ...other } as CompleteAssessment)).toThrow(/^the assessment is of qd-\d+-\d+ set 1[45], the rubric is set 14$/);
    }
  });

  it('a sheet of another edition', () => {
    expect(() => rank(qd26, whiteSpirit, top)).toThrow('qd-26-2026 ranks sheets of qd-26-2026; got one of qd-148-2023, set 14');
  });

  it('a ranking of another edition or band', () => {
    const ranking = rank(qd148, whiteSpirit, top);
    expect(() => refer(qd26, { level: 'province', score: 100, ranking })).toThrow('"ranking" must be a ranking under qd-26-2026 of the same score');
    expect(() => refer(qd148, { level: 'province', score: 80, ranking: ranking as Ranking })).toThrow('"ranking" must be a ranking under qd-148-2023 of the same score');
  });
});

// 1048 words its bands in whole points: by the reading `next-whole-point`, 49.5 stands above 49 and so with 50, though it
// does not come to the line of 50 from which the district sends up. The district certifies nothing itself.
it('a star that a level cannot certify goes up, though below the line', () => {
  const read = withReadings(qd1048, { 'between-worded-bands': 'next-whole-point' });
  expect(refer(read, { level: 'district', score: 49.5 })).toMatchObject({ kind: 'refer', from: 'district', to: 'province', star: 3 });
  expect(refer(qd1048, { level: 'district', score: 49.5 })).toMatchObject({ kind: 'none', reason: 'below-recognition' });
});

describe('options of a plan that are wrong are named by their place', () => {
  it.each<[string, unknown, object]>([
    ['options', 7, { code: 'invalid-plan-options', at: 'options', received: '7' }],
    ['options, as a list', [], { code: 'invalid-plan-options', at: 'options', received: 'an array' }],
    ['keepCases', { keepCases: 'yes' }, { code: 'invalid-plan-options', at: 'keepCases', received: 'yes' }],
    ['frozen', { frozen: '1.a' }, { code: 'invalid-plan-options', at: 'frozen', received: '1.a' }],
    ['a frozen code', { frozen: ['99'] }, { code: 'unknown-frozen', at: '99' }],
    ['objective', { objective: 'cheapest' }, { code: 'invalid-plan-options', at: 'objective', received: 'cheapest' }],
    ['costs', { objective: { costs: 3 } }, { code: 'invalid-plan-options', at: 'costs', received: '3' }],
  ])('%s', (_, options, fault) => {
    const plan = planFor(qd148, whiteSpirit, topAnswers(whiteSpirit), 4, options as PlanOptions);
    expect(plan).toEqual({ ok: false, error: [expect.objectContaining(fault)] });
  });

  it('a case of alternatives freezes the question it answers', () => {
    const answers = { ...topAnswers(communityTourism), '8.a': 1 };
    const wins = value(quickWins(qd148, communityTourism, answers, { frozen: ['8.a'] })).wins;
    expect(wins.filter(({ to }) => to.criterion.startsWith('8'))).toEqual([]);
  });

  it('quick wins give the faults of the sheet', () => {
    expect(quickWins(qd148, whiteSpirit as Rubric, { x: 1 })).toEqual({ ok: false, error: [{ code: 'unknown-criterion', at: 'x' }] });
  });
});

describe('what a plan can do', () => {
  it('takes another case of alternatives unless told to keep it', () => {
    const answers = { ...topAnswers(communityTourism), '8.a': 1 };
    const to = (options?: PlanOptions) => value(quickWins(qd148, communityTourism, answers, options)).wins.map((win) => win.to.criterion);
    expect(to()).toContain('8.b');
    expect(to({ keepCases: true })).not.toContain('8.b');
  });

  it('says whether boxes or the case kept hold a criterion below what it states', () => {
    // 30 of 40 by its boxes, 10 of 25 by its case, 35 of 35: 75 points, and 5 stars need 90.
    const plan = value(planFor(qd148, small(), { a: 1, 'b.y': 1, c: 1, d: 1 }, 5, { keepCases: true }));
    expect(plan).toMatchObject({
      kind: 'unreachable',
      obstacles: [{
        star: 5, minimums: [],
        points: {
          needs: 90, reachable: 75, unaccounted: 0,
          ceilings: [{ criterion: 'a', reachable: 30, max: 40, because: 'boxes' }, { criterion: 'b', reachable: 10, max: 25, because: 'kept-case' }],
        },
      }],
    });
    expect(value(planFor(qd148, small(), { a: 1, 'b.y': 1, c: 1, d: 1 }, 5)).kind).toBe('reachable');
  });

  it('goes over to a case of as many points, but to none of fewer', () => {
    // b.x at its first box brings 10 points and misses its mark of 5 stars; so do b.y's 10, without a mark, and its 5 not.
    const wins = value(quickWins(fiveFrom(75), small() as Rubric, { a: 2, 'b.x': 1, c: 4, d: 2 })).wins;
    expect(wins.map(({ to, gain }) => [to.criterion, to.boxes, gain])).toEqual([['b.x', 2, 15], ['b.y', 2, 0]]);
    const lower = value(quickWins(fiveFrom(70), small() as Rubric, { a: 2, 'b.x': 1, c: 4, d: 2 })).wins;
    expect(lower.map(({ to, gain }) => [to.criterion, to.boxes, gain])).toEqual([['b.x', 2, 15], ['b.y', 2, 0]]);
    expect(value(planFor(fiveFrom(75), small() as Rubric, { a: 2, 'b.x': 1, c: 4, d: 2 }, 5))).toMatchObject({
      kind: 'reachable', changes: [{ from: { criterion: 'b.x', boxes: 1 }, to: { criterion: 'b.x', boxes: 2 } }], effort: { cost: 1, criteria: 1, boxes: 1 },
    });
  });

  it('of ticks on a checklist that do as well, takes those of fewest points first', () => {
    // 9 has boxes of 2, 1 and 2 points. All at its top but 9 and 10 blank: 99 - 5 - 5 = 89, and 5 stars need 90.
    const { '9': _, '10': __, ...others } = topAnswers(traditionalAndFestivalTourism);
    const plan = value(planFor(qd1048, traditionalAndFestivalTourism, { ...others, '9': [], '10': [] } as never, 5, { frozen: ['10'] }));
    expect(plan).toMatchObject({ from: { total: 89 }, kind: 'reachable', changes: [{ to: { criterion: '9', boxes: [2] }, gain: 1 }] });
  });

  it('lists quick wins of as many points by the boxes climbed, then in printed order', () => {
    const wins = value(quickWins(qd148, small(), { a: 2, 'b.x': 2, c: 1, d: 1 })).wins;
    expect(wins.map(({ to, gain, climbs }) => [to.criterion, to.boxes, gain, climbs])).toEqual([
      ['c', 4, 4, 3], ['d', 2, 2, 1], ['c', 3, 2, 2], ['c', 2, 1, 1],
    ]);
  });

  it.each([
    [[1, 9, 9], [2, 0, 0], true], [[2, 0, 0], [1, 9, 9], false],
    [[1, 1, 9], [1, 2, 0], true], [[1, 2, 0], [1, 1, 9], false],
    [[1, 1, 1], [1, 1, 2], true], [[1, 1, 2], [1, 1, 1], false], [[1, 1, 1], [1, 1, 1], false],
  ])('of efforts, %j against %j is less: %s', ([cost, criteria, boxes], [otherCost, otherCriteria, otherBoxes], less) => {
    expect(isLess({ cost, criteria, boxes } as never, { cost: otherCost, criteria: otherCriteria, boxes: otherBoxes } as never)).toBe(less);
  });
});

describe('bounds of an open sheet', () => {
  it('fall with a minimum an open criterion may miss', () => {
    const { '3.e': _, ...others } = topAnswers(flowers);
    const bounds = rankBounds(qd148, flowers, scored(flowers, others));
    expect([bounds.worst, bounds.best]).toEqual([3, 5]);
  });

  it('name for each star only the minimums that stand before it', () => {
    const { '1.a': _, ...others } = topAnswers(whiteSpirit);
    const { stars } = rankBounds(qd148, whiteSpirit, scored(whiteSpirit, { ...others, '2.b': 3, '4.a': 0, '4.b': 0, '4.c': 0, '6.a': 0, '6.b': 0, '7': 0 }));
    const five = stars.find(({ star }) => star === 5);
    const four = stars.find(({ star }) => star === 4);
    expect(five?.unmet.map(({ star }) => star)).toContain(5);
    expect(four?.unmet.every(({ star }) => star <= 4)).toBe(true);
  });

  it('are sure of a star whose line the points given come to exactly', () => {
    // a 30, b 10, d 28 and c open: 68 with 0 to 5 more; with c at its second box 70.
    const open = { a: 2, 'b.y': 2, d: 2 };
    const bounds = rankBounds(qd148, small(), scored(small() as Rubric, open));
    expect(bounds.total).toEqual({ min: 70, max: 75 });
    expect(bounds.worst).toBe(4);
    expect(bounds.stars).toMatchObject([{ star: 5, reached: 'lost', points: 'lost' }]);
    expect(rankBounds(fiveFrom(75), small(), scored(small() as Rubric, open)).stars).toMatchObject([{ star: 5, reached: 'open', points: 'open' }]);
    const sure = fiveFrom(70);
    // d's 70 points come to the line, but the case of b that is open may miss its mark.
    const { 'b.y': _, ...without } = open;
    expect(rankBounds(sure, small(), scored(small() as Rubric, { ...without, c: 4 })).stars.find(({ star }) => star === 5)).toMatchObject({ reached: 'open', points: 'open' });
    expect(rankBounds(sure, small(), scored(small() as Rubric, { ...open, 'b.y': 2 })).worst).toBe(5);
  });
});
