import { planFor, qd1048, qd148, quickWins, topAnswers, type Answers, type Rubric } from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/sheet';
import { value } from '../day';

const rubric: Rubric = whiteSpirit;
const { entries } = sheetOf(rubric);
const top: Answers = topAnswers(whiteSpirit);
const costsOf = (cost: unknown) => Object.fromEntries(entries.map(({ code }) => [code, cost])) as Record<string, number>;

describe('the costs of a plan', () => {
  const most = Math.floor(Number.MAX_SAFE_INTEGER / entries.length);

  it('add up exactly at their largest', () => {
    const none = Object.fromEntries(entries.map(({ code }) => [code, 0])) as Answers;
    const plan = value(planFor(qd148, rubric, none, 5, { objective: { costs: costsOf(most) } }));
    if (plan.kind !== 'reachable') throw new Error(plan.kind);
    expect(BigInt(plan.effort.cost)).toBe(BigInt(most) * BigInt(plan.changes.length));
  });

  it('are refused beyond, and the most is told', () => {
    const plan = planFor(qd148, rubric, top, 5, { objective: { costs: { ...costsOf(1), '1.a': most + 1 } } });
    expect(plan).toEqual({ ok: false, error: [{ code: 'invalid-cost', at: '1.a', received: String(most + 1), most }] });
  });
});

it('lists of 300,000 wrong costs, codes or answers are faults, and overflow no stack', () => {
  const many = Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`x${at}`, at]));
  const costs = planFor(qd148, rubric, top, 5, { objective: { costs: many } });
  expect(costs.ok || costs.error.length).toBe(300_000 + entries.length);
  const frozen = planFor(qd148, rubric, top, 5, { frozen: Object.keys(many) });
  expect(frozen.ok || frozen.error.length).toBe(300_000);
  const answers = planFor(qd148, rubric, many, 5);
  expect(answers.ok || answers.error.length).toBe(300_000);
  const long = planFor(qd148, rubric, { [`y${'x'.repeat(1_000_000)}`]: 1 }, 5);
  expect(JSON.stringify(long).length).toBeLessThan(1000);
});

it('quick wins list every way to add ticks to a checklist', () => {
  // "Location", 6, of tourism under 1048 has four boxes of 1, 1, 2 and 1 points: 15 ways to tick some of them.
  const sheet: Rubric = traditionalAndFestivalTourism;
  const { wins } = value(quickWins(qd1048, sheet, { ...topAnswers(sheet), '6': [] }));
  const ways = wins.map(({ to }) => to.boxes as readonly number[]);
  expect(wins.every(({ to }) => to.criterion === '6')).toBe(true);
  expect(new Set(ways.map((boxes) => boxes.join())).size).toBe(15);
  expect(ways.length).toBe(15);
  expect(ways[0]).toEqual([1, 2, 3, 4]);
  expect(wins.filter(({ climbs }) => climbs === 1).map(({ to, gain }) => [to.boxes, gain])).toEqual([
    [[3], 2],
    [[1], 1],
    [[2], 1],
    [[4], 1],
  ]);
  // One tick is there: the other three can be added in 7 ways.
  expect(value(quickWins(qd1048, sheet, { ...topAnswers(sheet), '6': [2] })).wins.length).toBe(7);
});
