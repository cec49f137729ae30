import { describe, expect, it } from 'vitest';
import { planFor, qd1048, qd148, quickWins, topAnswers, type PlanOptions, type Rubric } from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism } from 'ocop/rubrics/qd-148-2023';
import { isLess } from '../../src/advice/leastMoves';
import { value } from '../day';
import { fiveFrom, small } from '../star/threeWays';

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
      obstacles: [
        {
          star: 5,
          minimums: [],
          points: {
            needs: 90,
            reachable: 75,
            unaccounted: 0,
            ceilings: [
              { criterion: 'a', reachable: 30, max: 40, because: 'boxes' },
              { criterion: 'b', reachable: 10, max: 25, because: 'kept-case' },
            ],
          },
        },
      ],
    });
    expect(value(planFor(qd148, small(), { a: 1, 'b.y': 1, c: 1, d: 1 }, 5)).kind).toBe('reachable');
  });

  it('goes over to a case of as many points, but to none of fewer', () => {
    // b.x at its first box brings 10 points and misses its mark of 5 stars; so do b.y's 10, without a mark, and its 5 not.
    const wins = value(quickWins(fiveFrom(75), small() as Rubric, { a: 2, 'b.x': 1, c: 4, d: 2 })).wins;
    expect(wins.map(({ to, gain }) => [to.criterion, to.boxes, gain])).toEqual([
      ['b.x', 2, 15],
      ['b.y', 2, 0],
    ]);
    const lower = value(quickWins(fiveFrom(70), small() as Rubric, { a: 2, 'b.x': 1, c: 4, d: 2 })).wins;
    expect(lower.map(({ to, gain }) => [to.criterion, to.boxes, gain])).toEqual([
      ['b.x', 2, 15],
      ['b.y', 2, 0],
    ]);
    expect(value(planFor(fiveFrom(75), small() as Rubric, { a: 2, 'b.x': 1, c: 4, d: 2 }, 5))).toMatchObject({
      kind: 'reachable',
      changes: [{ from: { criterion: 'b.x', boxes: 1 }, to: { criterion: 'b.x', boxes: 2 } }],
      effort: { cost: 1, criteria: 1, boxes: 1 },
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
      ['c', 4, 4, 3],
      ['d', 2, 2, 1],
      ['c', 3, 2, 2],
      ['c', 2, 1, 1],
    ]);
  });

  it.each([
    [[1, 9, 9], [2, 0, 0], true],
    [[2, 0, 0], [1, 9, 9], false],
    [[1, 1, 9], [1, 2, 0], true],
    [[1, 2, 0], [1, 1, 9], false],
    [[1, 1, 1], [1, 1, 2], true],
    [[1, 1, 2], [1, 1, 1], false],
    [[1, 1, 1], [1, 1, 1], false],
  ])('of efforts, %j against %j is less: %s', ([cost, criteria, boxes], [otherCost, otherCriteria, otherBoxes], less) => {
    expect(isLess({ cost, criteria, boxes } as never, { cost: otherCost, criteria: otherCriteria, boxes: otherBoxes } as never)).toBe(less);
  });
});
