/*
 * Checked by `npm run typecheck`: each line under an `@ts-expect-error` must fail to compile.
 */
import { advance, ocopCycle, qd148, type CalendarDate, type State, type StateAt } from 'ocop';

const cycle = ocopCycle(qd148);
const on = '2024-01-01' as CalendarDate;

advance(cycle, cycle.start, { kind: 'register-idea', on });
// @ts-expect-error nothing is recognised at the start
advance(cycle, cycle.start, { kind: 'recognise', on, score: 64, decision: '1' });
// @ts-expect-error there is no such event
advance(cycle, cycle.start, { kind: 'celebrate', on });
// @ts-expect-error a text is not a date until it is read
advance(cycle, cycle.start, { kind: 'register-idea', on: '2024-01-01' });

export function known(withdrawn: StateAt<'withdrawn'>, filed: StateAt<'at-commune'>, central: StateAt<'at-central'>): void {
  // @ts-expect-error a withdrawn certificate cannot be renewed
  advance(cycle, withdrawn, { kind: 'file-dossier', on, purpose: 're-evaluation' });
  advance(cycle, filed, { kind: 'report', on });
  // @ts-expect-error the commune reports, it does not recognise
  advance(cycle, filed, { kind: 'recognise', on, score: 64, decision: '1' });
  // @ts-expect-error nothing is above the centre
  advance(cycle, central, { kind: 'send-up', on, score: 95 });
  // @ts-expect-error a decision has a number
  advance(cycle, central, { kind: 'recognise', on, score: 95 });
}

/** A state not known yet takes any event, and a choice by state forgets none. */
export function unknown(state: State): string {
  advance(cycle, state, { kind: 'promote', on });
  switch (state.at) {
    case 'guidance':
      return 'start';
    case 'expired':
    case 'withdrawn':
      return state.certificate.lastDay;
    default:
      // @ts-expect-error most states are forgotten
      return state satisfies never;
  }
}
