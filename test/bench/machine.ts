// The way of a product from the idea to the district's table, by `advance` and by the same table given to XState with
// the guards of the day: not before the last event, within the days of the edition.
import { advance, ocopCycle, qd148, type CalendarDate, type CycleEvent, type Refusal, type Result, type State } from 'ocop';
import { assign, createMachine, initialTransition, transition } from 'xstate';
import { life } from '../../examples/product-life/life';

export const way: readonly CycleEvent[] = life.slice(0, 7);
const cycle = ocopCycle(qd148);

export function walkByAdvance(): string {
  let state: State = cycle.start;
  for (const event of way) {
    const next: Result<State, Refusal> = advance(cycle, state, event as never);
    if (!next.ok) throw new Error(next.error.code);
    state = next.value;
  }
  return state.at;
}

type Moved = { readonly type: string; readonly on: CalendarDate };
const { inForceFrom, newFilingsUntil } = cycle.edition;

const machine = createMachine(
  {
    initial: 'guidance',
    context: { on: '' },
    states: Object.fromEntries(
      cycle.states.map((at) => {
        const rows = Object.entries(cycle.table[at] ?? {});
        return [at, { on: Object.fromEntries(rows.map(([kind, row]) => [kind, { target: row.to[0] as string, guard: 'inTime', actions: 'note' }])) }];
      }),
    ),
  },
  {
    guards: {
      inTime: ({ context, event }) => {
        const { on } = event as Moved;
        return on >= context.on && on >= inForceFrom && (newFilingsUntil === null || on <= newFilingsUntil);
      },
    },
    actions: { note: assign({ on: ({ event }) => (event as Moved).on }) },
  },
);
const [start] = initialTransition(machine);
const events = way.map(({ kind, on }): Moved => ({ type: kind, on }));

export function walkByXState(): string {
  let snapshot = start;
  for (const event of events) [snapshot] = transition(machine, snapshot, event);
  return String(snapshot.value);
}
