import { advance, ocopCycle, qd148, type Cycle, type CycleEvent, type State } from 'ocop';
import { day, value } from '../day';

/** An event written in a test: the day as text. */
export function event(kind: CycleEvent['kind'], on: string, data: object = {}): CycleEvent {
  return { kind, on: day(on), ...data } as unknown as CycleEvent;
}

/** Steps 1 to 4 of a made-up product, in early 2024. */
export const preparation: readonly CycleEvent[] = [
  event('register-idea', '2024-01-10'),
  event('select-idea', '2024-02-05'),
  event('submit-plan', '2024-02-20'),
  event('approve-plan', '2024-03-01'),
  event('carry-out', '2024-06-30'),
];

/** The same steps on one later day, for an edition of a later time. */
export function preparedOn(on: string): readonly CycleEvent[] {
  return preparation.map(({ kind }) => event(kind, on));
}

/** The state after events that a test expects to fit. */
export function after(cycle: Cycle, events: readonly CycleEvent[], from: State = cycle.start): State {
  return events.reduce<State>((state, next) => value(advance(cycle, state, next)), from);
}

/** The code of the refusal that a test expects. */
export function refusalOf(cycle: Cycle, state: State, refused: CycleEvent) {
  const result = advance(cycle, state, refused);
  if (result.ok) throw new Error(`${refused.kind} led to ${result.value.at}`);
  return result.error;
}

export const cycle148 = ocopCycle(qd148);

/** A dossier of first evaluation at the district under 148, since 25/09/2024. */
export const atDistrict = after(cycle148, [...preparation, event('file-dossier', '2024-09-10', { purpose: 'first' }), event('report', '2024-09-25')]);

/** A product recognised with 3 stars by a district under 148 on 20/11/2024; its certificate runs through 20/11/2027. */
export const threeStars = after(cycle148, [event('recognise', '2024-11-20', { score: 64, decision: '12/QĐ (made up)' })], atDistrict);
