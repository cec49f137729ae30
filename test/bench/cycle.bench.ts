// One step of the cycle against XState's pure `transition` on the same table: `npx tsx test/bench/cycle.bench.ts`.
import { bench, do_not_optimize, run } from 'mitata';
import { advance, calendarDate, ocopCycle, qd148, type CalendarDate, type CycleRow, type State } from 'ocop';
import { createMachine, getInitialSnapshot, transition } from 'xstate';

function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new Error(text);
  return date.value;
}

const cycle = ocopCycle(qd148);

/** The same rows; XState is spared every guard. */
const machine = createMachine({
  id: 'cycle',
  initial: cycle.start.at,
  states: Object.fromEntries(
    cycle.states.map((name) => [
      name,
      { on: Object.fromEntries(Object.values<CycleRow>(cycle.table[name] ?? {}).map(({ event, to: [target] }) => [event, `${target}`])) },
    ]),
  ),
});

const first = { kind: 'register-idea', on: day('2024-01-10') } as const;
const second = { kind: 'select-idea', on: day('2024-02-05') } as const;
const registered = advance(cycle, cycle.start, first);
if (!registered.ok) throw new Error(registered.error.code);
const state: State = registered.value;
const [snapshot] = transition(machine, getInitialSnapshot(machine), { type: first.kind, on: first.on });
if (snapshot.value !== state.at) throw new Error(`${String(snapshot.value)} is not ${state.at}`);

bench('advance', () => do_not_optimize(advance(cycle, state, second)));
bench('transition of XState', () => do_not_optimize(transition(machine, snapshot, { type: second.kind, on: second.on })));

const { benchmarks } = await run();
const [ours, theirs] = benchmarks.map(({ runs }) => runs[0]?.stats?.p50 ?? Number.NaN);
console.log(`XState takes ${((theirs ?? 0) / (ours ?? 1)).toFixed(0)} times as long (medians)`);
