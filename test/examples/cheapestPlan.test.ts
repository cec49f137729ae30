import { planFor, qd148, quickWins, type PlanOptions } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { answers, costs, frozen } from '../../examples/cheapest-plan/holder';
import { plans } from '../../examples/cheapest-plan/plan';
import { value } from '../day';

function changes(options: PlanOptions): unknown {
  const plan = value(planFor(qd148, whiteSpirit, answers, 4, options));
  if (plan.kind === 'unreachable') throw new Error('unreachable');
  return [
    plan.from.total,
    plan.from.star,
    plan.changes.map(({ to, gain }) => [to.criterion, to.boxes, gain]),
    plan.effort,
    plan.ranking.total,
    plan.ranking.star,
  ];
}

describe('the example of the cheapest plan', () => {
  it('needs four criteria: three minimums bring 3 of 7 points, and only 10 brings the other 4 in two boxes', () => {
    const plan = [
      63,
      3,
      [
        ['1.c', 2, 1],
        ['1.d', 3, 1],
        ['3.e', 1, 1],
        ['10', 3, 4],
      ],
    ];
    expect(changes({ frozen })).toEqual([...plan, { cost: 4, criteria: 4, boxes: 5 }, 70, 4]);
    expect(changes({ frozen, objective: 'fewest-boxes' })).toEqual([...plan, { cost: 5, criteria: 4, boxes: 5 }, 70, 4]);
  });

  it('costs least by climbing to the top where one must climb anyway: 40 + 25 + 15 and 5 for the last point', () => {
    expect(changes({ frozen, objective: { costs } })).toEqual([
      63,
      3,
      [
        ['1.c', 3, 2],
        ['1.d', 4, 2],
        ['3.e', 2, 2],
        ['5.c', 3, 1],
      ],
      { cost: 85, criteria: 4, boxes: 7 },
      70,
      4,
    ]);
  });

  it('finds no single change that is enough; the best brings 4 points', () => {
    const { wins } = value(quickWins(qd148, whiteSpirit, answers, { frozen }));
    expect(wins[0]).toMatchObject({ to: { criterion: '10', boxes: 3 }, gain: 4, total: 67, star: 3 });
    expect(wins.every(({ star }) => star === 3)).toBe(true);
  });

  it('tells it in both languages', () => {
    expect(plans('vi')).toContain('Sau phương án: 70 điểm, 4 sao (4 tiêu chí, 7 ô, chi phí 85)');
    expect(plans('en')).toContain('With the plan: 70 points and 4 stars (4 criteria, 5 boxes)');
    expect(plans('en')).toContain(
      'box 1 (The trade mark the holder uses on the product has been granted a registration certificate) wanted, box 0 ticked (frozen)',
    );
  });
});
