import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, advance, describeFault, ocopCycle, qd1048, qd148, qd1489, qd26, replay, withReadings, type CycleEvent, type State } from 'ocop';
import { day } from '../day';
import { atDistrict, cycle148, event, preparation, preparedOn, threeStars } from './life';
import { life } from '../../examples/product-life/life';

const cycles = [ocopCycle(qd148), ocopCycle(qd1489), ocopCycle(qd26)] as const;
const codes = new Set([
  'unknown-state',
  'unknown-event',
  'event-not-possible',
  'out-of-order',
  'event-field',
  'edition-not-in-force',
  'judged-under-another',
  'transition-not-stated',
  'score-says-otherwise',
  'no-second-evaluation',
  'purpose-not-possible',
  'outside-filing-window',
  'certificate-over',
  'no-certificate-held',
  'certificate-refused',
  'not-a-history',
  'no-cycle-for-day',
]);

/** Events of any kind, in and out of place, mostly in order of days. */
const someEvents = fc
  .array(
    fc.tuple(
      fc.constantFrom<CycleEvent['kind']>(
        'register-idea',
        'select-idea',
        'decline-idea',
        'submit-plan',
        'approve-plan',
        'return-plan',
        'carry-out',
        'file-dossier',
        'report',
        'recognise',
        'send-up',
        'send-down',
        'not-met',
        'recognise-on-result',
        'promote',
        'give-notice',
        'day-comes',
        'withdraw',
        'pass-to-new-edition',
      ),
      fc.integer({ min: -1, max: 60 }),
      fc.nat(100),
      fc.constantFrom('first', 'upgrade', 're-evaluation'),
    ),
    { maxLength: 12 },
  )
  .map((drawn) => {
    let on = day('2024-01-01');
    return drawn.map(([kind, days, score, purpose]) => event(kind, (on = addDays(on, days)), { score, purpose, decision: '1', ground: 'x' }));
  });

describe('replay', () => {
  it('agrees with advancing step by step', () => {
    fc.assert(
      fc.property(fc.boolean(), someEvents, (prepared, more) => {
        const events = prepared ? [...preparation, ...more.map((each) => ({ ...each, on: addDays(each.on, 181) }))] : more;
        let state = cycle148.start as State;
        let index = 0;
        for (const next of events) {
          const result = advance(cycle148, state, next);
          if (!result.ok) {
            expect(replay(cycle148, events)).toEqual({ ok: false, error: { ...result.error, index } });
            return;
          }
          state = result.value;
          index += 1;
        }
        expect(replay(cycle148, events)).toMatchObject({ ok: true, value: { state } });
      }),
    );
  });
  it('gives the same state from a stored history', () => {
    expect(replay(cycles, JSON.parse(JSON.stringify(life)))).toEqual(replay(cycles, life));
  });
  it('takes every beginning of a life', () => {
    life.forEach((_, length) => expect(replay(cycles, life.slice(0, length)).ok).toBe(true));
  });
  it('says where a history with an event missing no longer fits, and in both languages', () => {
    for (const missing of life.keys()) {
      const result = replay(
        cycles,
        life.filter((_, index) => index !== missing),
      );
      if (result.ok) continue;
      expect(codes).toContain(result.error.code);
      if ('index' in result.error) expect(result.error.index).toBeGreaterThanOrEqual(missing);
      const { vi, en } = describeFault(result.error);
      expect(vi + en).not.toMatch(/undefined|\[object/);
    }
  });
  it('refuses days out of order, naming the first', () => {
    const events = [...preparation.slice(0, 2), event('submit-plan', '2024-02-04')];
    expect(replay(cycle148, events)).toMatchObject({ ok: false, error: { code: 'out-of-order', index: 2, on: '2024-02-04', after: '2024-02-05' } });
  });
  it('passes a dossier to the edition in force before any other that judges it', () => {
    // By this reading of 148 what was pending stays with it after 06/07/2025; 1489, in force, reads that it follows 1489.
    const stays = ocopCycle(withReadings(qd148, { 'pending-when-1489-began': 'edition-of-filing' }));
    const events = [
      ...preparedOn('2022-05-01'),
      event('file-dossier', '2022-06-01', { purpose: 'first' }),
      event('pass-to-new-edition', '2025-08-01'),
    ];
    expect(replay([ocopCycle(qd1048), stays, ocopCycle(qd1489)], events)).toMatchObject({ ok: true, value: { state: { edition: 'qd-1489-2025' } } });
    expect(replay([ocopCycle(qd1048), stays], events)).toMatchObject({ ok: true, value: { state: { edition: 'qd-148-2023' } } });
  });
  it('takes no edition that was not given', () => {
    expect(replay([cycles[0], cycles[1]], [event('register-idea', '2026-06-01')])).toEqual({
      ok: false,
      error: { code: 'no-cycle-for-day', index: 0, received: '2026-06-01', editions: ['qd-148-2023', 'qd-1489-2025'] },
    });
  });
});

describe('junk', () => {
  const isTyped = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }): boolean =>
    result.ok || codes.has(result.error?.code ?? '');
  const junk = fc.oneof(
    fc.anything(),
    fc.record(
      {
        kind: fc.oneof(fc.constantFrom('recognise', 'file-dossier', 'withdraw', 'day-comes', 'promote', '__proto__'), fc.string()),
        on: fc.oneof(fc.constant('2024-12-01'), fc.constant('9999-12-31'), fc.anything()),
        score: fc.anything(),
        ranking: fc.anything(),
        purpose: fc.anything(),
        decision: fc.anything(),
        ground: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );
  it('events are refused with a typed reason, in words', () => {
    fc.assert(
      fc.property(junk, fc.constantFrom<State>(cycle148.start, atDistrict, threeStars), fc.constantFrom(...cycles), (what, state, cycle) => {
        const result = advance(cycle, state, what as CycleEvent);
        expect(isTyped(result)).toBe(true);
        if (!result.ok) expect(describeFault(result.error).vi).toBeTypeOf('string');
      }),
      { numRuns: 3000 },
    );
  });
  it('states are refused so too', () => {
    const broken = fc.oneof(
      fc.anything(),
      fc
        .tuple(
          fc.constantFrom<State>(atDistrict, threeStars),
          fc.constantFrom('at', 'on', 'certificate', 'purpose', 'filedOn', 'held', 'edition', 'through', 'decision'),
          fc.anything(),
        )
        .map(([state, key, value]) => ({ ...state, [key]: value })),
    );
    fc.assert(
      fc.property(
        broken,
        fc.constantFrom('day-comes', 'file-dossier', 'withdraw', 'recognise', 'pass-to-new-edition', 'register-idea'),
        fc.constantFrom('2025-01-01', '2025-08-01', '2026-08-01', '2027-06-01'),
        fc.constantFrom(...cycles),
        (state, kind, on, cycle) => {
          const tried = event(kind as CycleEvent['kind'], on, { score: 60, purpose: 're-evaluation', decision: '1', ground: 'mark-misused' });
          expect(isTyped(advance(cycle, state as State, tried))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
  it('histories are refused so too', () => {
    fc.assert(
      fc.property(fc.anything(), (what) => {
        expect(isTyped(replay(cycles, what as readonly CycleEvent[]))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
