import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  compareRubrics,
  explain,
  fromRecord,
  ocopCycle,
  qd148,
  replay as replayed,
  type CycleEvent,
  type Explainable,
  type State,
} from 'ocop';
import { whiteSpirit as of148 } from 'ocop/rubrics/qd-148-2023';
import { whiteSpirit as of26 } from 'ocop/rubrics/qd-26-2026';
import { histories } from 'ocop/testing';
import { value } from '../day';
import { replay, type Asked } from './replay';
import { reordered } from './reordered';

// A JSONB column keeps data and not the order of its keys: what is equal as data is told, read and replayed alike.

const folder = fileURLToPath(new URL('../fixtures/records/', import.meta.url));
const records = readdirSync(folder).flatMap(
  (file) =>
    (JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as { readonly records: readonly { readonly asked?: Asked; readonly stored: object }[] })
      .records,
);
const seeds = fc.integer();

describe('what a database gave another order of keys', () => {
  it('has another order, at every depth', () => {
    const data = { a: 1, b: { c: 2, d: [{ e: 3, f: 4 }] }, g: 5 };
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => JSON.stringify(reordered(data, seed))));
    expect(orders.size).toBeGreaterThan(6);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(reordered(data, seed)).toEqual(data);
      }),
    );
  });

  it('reads, explains and replays as before: every kind of record', () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), seeds, ({ stored, asked }, seed) => {
        const record = value(fromRecord(stored));
        const other = value(fromRecord(reordered(stored, seed)));
        expect(other).toEqual(record);
        const question = asked ?? (record.given as Asked);
        const again = replay(record.result, question);
        expect(replay(other.result, reordered(question, seed))).toEqual(again);
        for (const locale of ['vi', 'en'] as const) {
          const told = explain(record.result as Explainable, { locale });
          expect(explain(other.result as Explainable, { locale })).toBe(told);
          // The same twice, in two orders: no citation stands under two numbers.
          const both = explain([record.result, other.result] as readonly Explainable[], { locale });
          expect(both.split('\n').filter((line) => /^\[\d+\] /.test(line))).toEqual(told.split('\n').filter((line) => /^\[\d+\] /.test(line)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes on with its life as before', () => {
    const cycle = ocopCycle(qd148);
    fc.assert(
      fc.property(histories(qd148), seeds, (events, seed) => {
        const whole = replayed(cycle, events);
        expect(replayed(cycle, reordered(events, seed))).toEqual(whole);
        if (!whole.ok) return;
        const state = events.reduce<State>((at: State, event: CycleEvent) => reordered(value(advance(cycle, at, event)), seed), cycle.start);
        expect(state).toEqual(whole.value.state);
        expect(explain(reordered(whole.value, seed), { locale: 'vi' })).toBe(explain(whole.value, { locale: 'vi' }));
      }),
      { numRuns: 100 },
    );
  });

  it('compares as before: two sheets', () => {
    const compared = compareRubrics(of148, of26);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(compareRubrics(reordered(of148, seed), reordered(of26, seed + 1))).toEqual(compared);
        expect(compareRubrics(of148, reordered(of148, seed)).changed).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
