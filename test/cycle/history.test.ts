import { describe, expect, it } from 'vitest';
import { ocopCycle, qd148, qd1489, qd26, replay, type Cycle, type CycleEvent } from 'ocop';
import { event, preparedOn } from './life';
import { decision } from './states';

describe('a history under several editions', () => {
  const cycles = (): readonly [Cycle, ...Cycle[]] => [ocopCycle(qd148), ocopCycle(qd1489), ocopCycle(qd26)];
  const began = [
    ...preparedOn('2026-03-01'),
    event('file-dossier', '2026-05-20', { purpose: 'first' }),
    event('report', '2026-05-22'),
    event('recognise', '2026-07-21', { score: 75, decision }),
  ];

  it('judges the evaluation by the edition of its dossier, the rest by that of the day', () => {
    const history = replay(cycles(), [...began, event('promote', '2026-07-21')]);
    if (!history.ok) throw new Error(history.error.code);
    expect(history.value.result).toBe('history');
    expect(history.value.steps.map(({ index, edition, to }) => [index, edition, to]).slice(5)).toEqual([
      [5, 'qd-1489-2025', 'at-commune'],
      [6, 'qd-1489-2025', 'at-province'],
      [7, 'qd-1489-2025', 'recognised'],
      [8, 'qd-26-2026', 'in-promotion'],
    ]);
  });

  it('takes the first and the last day of each edition as its own', () => {
    const at = (on: string) => replay(cycles(), [event('register-idea', on)]);
    for (const [on, edition] of [
      ['2023-02-24', 'qd-148-2023'],
      ['2025-07-05', 'qd-148-2023'],
      ['2025-07-06', 'qd-1489-2025'],
      ['2026-05-21', 'qd-1489-2025'],
      ['2026-05-22', 'qd-26-2026'],
      ['2999-12-31', 'qd-26-2026'],
    ]) {
      expect(at(on as string)).toMatchObject({ ok: true, value: { steps: [{ edition }] } });
    }
    expect(at('2023-02-23')).toMatchObject({ ok: false, error: { code: 'no-cycle-for-day', index: 0, received: '2023-02-23' } });
  });

  it('has no cycle for an event without a day', () => {
    expect(replay(cycles(), [{ kind: 'register-idea' } as CycleEvent])).toMatchObject({ ok: false, error: { code: 'no-cycle-for-day' } });
  });

  it('passes a dossier on by the edition it passes to', () => {
    const pending = began.slice(0, 6);
    expect(replay(cycles(), [...pending, event('pass-to-new-edition', '2026-07-22')])).toMatchObject({
      ok: true,
      value: { state: { at: 'plan-carried-out' } },
    });
  });

  it('names the level of the authority that issued a certificate as the one that acts', () => {
    const history = replay(cycles(), [...began, event('withdraw', '2026-08-01', { ground: 'mark-misused' })]);
    expect(history).toMatchObject({ ok: true, value: { steps: { 8: { event: 'withdraw', actor: 'province' } } } });
  });

  it('is one edition when one is given', () => {
    expect(replay(ocopCycle(qd148), [event('register-idea', '2026-01-01')])).toMatchObject({
      ok: false,
      error: { code: 'edition-not-in-force', index: 0 },
    });
    expect(replay([ocopCycle(qd148)], [event('register-idea', '2026-01-01')])).toMatchObject({
      ok: false,
      error: { code: 'edition-not-in-force', index: 0 },
    });
  });
});
