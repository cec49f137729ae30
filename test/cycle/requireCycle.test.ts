import { describe, expect, it } from 'vitest';
import { advance, diagram, ocopCycle, qd1048, qd148, replay, type Cycle, type State } from 'ocop';
import { event } from './life';

const whole = ocopCycle(qd148);
const start = { result: 'product-state', at: 'guidance', on: null } as State;

describe('what is no cycle is refused, whoever asks', () => {
  it.each<[string, object]>([
    ['another result', { result: 'history' }],
    ['no table', { table: null }],
    ['states that are no list', { states: 'guidance' }],
    ['a state of no name', { states: [...whole.states, 'nowhere'] }],
    ['a state named by a list', { states: [['guidance']] }],
    ['a state named by a number', { states: [7] }],
    ['no steps', { steps: null }],
    ['steps in words', { steps: 'six' }],
    ['a step that is none', { steps: [...whole.steps, null] }],
    ['a step without states', { steps: [...whole.steps, { number: 7 }] }],
    ['a step with a state of no name', { steps: [...whole.steps, { states: ['nowhere'] }] }],
    ['no start', { start: null }],
    ['a start in words', { start: 'guidance' }],
    ['a start of no name', { start: { ...start, at: 'nowhere' } }],
    ['a start without a name', { start: {} }],
    ['no word on passing', { passing: undefined }],
    ['passing in words', { passing: 'none' }],
    ['passing to nowhere', { passing: { ...whole.passing, to: ['nowhere'] } }],
    ['passing without states', { passing: {} }],
  ])('%s', (_, changed) => {
    const cycle = { ...whole, ...changed } as unknown as Cycle;
    expect(() => diagram(cycle)).toThrow(/^"cycle" must be a cycle, as ocopCycle gives; got /);
    expect(() => advance(cycle, start, event('register-idea', '2024-01-10'))).toThrow(/^"cycle" must be a cycle, as ocopCycle gives; got /);
    expect(() => replay([whole, cycle], [])).toThrow(/^"cycles\.1" must be a cycle, as ocopCycle gives; got /);
  });

  it('a copy is one, and one that no edition passes to', () => {
    for (const cycle of [JSON.parse(JSON.stringify(whole)) as Cycle, ocopCycle(qd1048)]) expect(diagram(cycle)).toContain('stateDiagram-v2');
  });

  it('one without its edition, or that starts from half a state, is drawn and takes no event', () => {
    const moves = (cycle: Cycle) => () => advance(cycle, start, event('register-idea', '2024-01-10'));
    const without = { ...whole, edition: {} } as unknown as Cycle;
    expect(diagram(without)).toContain('stateDiagram-v2');
    expect(moves(without)).toThrow(/^"cycle\.edition" must be an edition/);
    const half = { ...whole, start: { ...start, at: 'at-commune' } } as unknown as Cycle;
    expect(moves(half)).toThrow(/^"cycle\.start" must be a state of a product; got /);
  });

  it('a copy that was taken once and changed since is looked over again', () => {
    const copy = { ...whole, states: [...whole.states] };
    const moves = () => advance(copy, start, event('register-idea', '2024-01-10'));
    expect(moves().ok).toBe(true);
    copy.states.push('nowhere' as never);
    expect(moves).toThrow(/^"cycle" must be a cycle/);
  });

  it('nor is a list without editions one of editions, or another language one that is drawn', () => {
    const moves = (editions: unknown) => () => advance(whole, start, event('register-idea', '2024-01-10'), { editions: editions as never });
    expect(moves([])).toThrow(/^"options\.editions" must be a list of editions, oldest first/);
    expect(moves('qd-148-2023')).toThrow(/^"options\.editions" must be a list of editions, oldest first/);
    expect(moves([qd148])().ok).toBe(true);
    expect(() => diagram(whole, { locale: 'fr' as never })).toThrow(/^"options\.locale" must be one of vi, en; got "fr"/);
  });
});
