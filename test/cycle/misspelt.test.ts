import { advance, calendarDate, describeFault, ocopCycle, qd26, replay, type CycleEvent } from 'ocop';
import { expect, it } from 'vitest';

const cycle = ocopCycle(qd26);
const on = calendarDate('2026-05-23');
if (!on.ok) throw new Error('a day');
const event = (more: object): CycleEvent => ({ kind: 'register-idea', on: on.value, ...more }) as CycleEvent;

it('a field no event has is refused by name, with the fields of the kind', () => {
  const refused = advance(cycle, cycle.start, event({ rankng: 4 }) as never);
  expect(refused).toMatchObject({ ok: false, error: { code: 'event-field', field: 'rankng', received: '4', expected: ['kind', 'on'] } });
  if (refused.ok) return;
  const told = describeFault(refused.error);
  expect(told.en).toContain('it has no field "rankng"; the fields are kind, on');
  expect(told.vi).toContain('sự kiện này không có trường "rankng"; các trường: kind, on');
  expect(replay([cycle], [event({ Score: 90 })])).toMatchObject({ ok: false, error: { code: 'event-field', field: 'Score', index: 0 } });
});

it('a field of another kind, as a row of a table has, is passed over', () => {
  expect(advance(cycle, cycle.start, event({ score: null, purpose: undefined, decision: null }) as never).ok).toBe(true);
});
