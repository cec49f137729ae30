import * as fc from 'fast-check';
import { advance } from '../cycle/advance';
import type { CycleEvent } from '../cycle/event';
import { ocopCycle } from '../cycle/ocopCycle';
import type { Refusal } from '../cycle/refusal';
import type { State } from '../cycle/state';
import { fieldsOfEvent } from '../cycle/fieldsOfEvent';
import { takes } from '../cycle/takes';
import { addDays } from '../date/addDays';
import type { CalendarDate } from '../date/calendarDate';
import type { Edition } from '../law/edition';
import { purposes } from '../law/vocabulary';
import type { Result } from '../result';
import { scores } from './scores';

/**
 * @vi Sinh lịch sử của một sản phẩm mà `replay` nhận theo một văn bản; ngày không đi ngược.
 *
 * Histories of a product that `replay` takes under one edition: random events, each kept only where the state it
 * meets takes it, on days that never go back.
 *
 * @param edition - Whose cycle is followed.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { ocopCycle, qd148, replay } from 'ocop';
 * import { histories } from 'ocop/testing';
 * fc.sample(histories(qd148), 20).every((events) => replay(ocopCycle(qd148), events).ok); //=> true
 * ```
 */
export function histories(edition: Edition): fc.Arbitrary<readonly CycleEvent[]> {
  const cycle = ocopCycle(edition);
  const draft = fc.record({
    pick: fc.nat(),
    // Soon, mostly; some so late that a certificate is to be renewed, or has ended.
    days: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 1200 }) }),
    score: scores(),
    purpose: fc.constantFrom(...purposes),
  });
  return fc.array(draft, { maxLength: 30, size: 'max' }).map((drafts) => {
    const events: CycleEvent[] = [];
    let state = cycle.start as State;
    let on: CalendarDate = edition.inForceFrom;
    for (const { pick, days, score, purpose } of drafts) {
      const kinds: readonly CycleEvent['kind'][] = takes[state.at];
      const kind = kinds[pick % Math.max(kinds.length, 1)];
      if (kind === undefined) break;
      const day = addDays(on, days);
      // What the kind does not carry it does not look at; the keys it does not have are left out below.
      const of = (what: CycleEvent['kind']) => only({ kind: what, on: day, score, purpose, decision: 'made up', ground: 'production-stopped' });
      const told: Result<State, Refusal> = advance(cycle, state, of(kind));
      // The score says which of its events a result is.
      const event = of(!told.ok && told.error.code === 'score-says-otherwise' ? told.error.expected : kind);
      const next: Result<State, Refusal> = advance(cycle, state, event);
      if (!next.ok) continue;
      events.push(event);
      state = next.value;
      on = day;
    }
    return events;
  });
}

type Draft = { readonly kind: CycleEvent['kind']; readonly on: CalendarDate } & { readonly [key: string]: unknown };

/** The event with the fields its kind has, but for a ranking: none is made. */
function only(draft: Draft): CycleEvent {
  const fields = fieldsOfEvent(draft.kind).filter((field) => field !== 'ranking');
  return Object.fromEntries(fields.map((field) => [field, draft[field]])) as unknown as CycleEvent;
}
