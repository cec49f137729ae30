import { describe, expect, it } from 'vitest';
import { planFor, qd148, quickWins, topAnswers, type PlanOptions, type Rubric } from 'ocop';
import { communityTourism, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { value } from '../day';

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
