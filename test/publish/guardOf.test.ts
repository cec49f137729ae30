import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { advance, editions, ocopCycle, withReadings, type Cycle, type CycleEvent, type Edition, type ReadingAnswers, type State } from 'ocop';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../src/publish/rulesOf';
import { randomHistory } from '../ports/randomHistory';
import { applied, rowFor, type Outcome } from './applied';

// What `ocop/data/rules.json` says of every event, worked out term by term, is what `advance` does with it.

const rules = JSON.parse(JSON.stringify(rulesOf(editions))) as ReturnType<typeof rulesOf>;

type Life = {
  readonly edition: string;
  readonly readings?: Partial<ReadingAnswers>;
  readonly under: readonly string[];
  readonly events: readonly CycleEvent[];
};

const { cases } = JSON.parse(readFileSync('test/vectors/histories.json', 'utf8')) as {
  readonly cases: readonly { readonly id: string; readonly given: Life }[];
};

function cyclesOf({ edition, readings = {}, under }: Life): readonly Cycle[] {
  return editions.filter(({ id }) => under.includes(id)).map((each) => ocopCycle(each.id === edition ? withReadings(each, readings) : each));
}

/** The cycle an event falls under: of a dossier its own, else the one in force. */
function cycleFor(cycles: readonly Cycle[], state: State, { kind, on }: CycleEvent): Cycle | undefined {
  if (cycles.length === 1) return cycles[0];
  const own = 'held' in state ? cycles.find(({ edition }) => edition.id === state.edition) : undefined;
  if (own !== undefined && rowFor(rules, own.edition, state, kind)?.under === 'dossier') return own;
  return cycles.find(({ edition }) => edition.inForceFrom <= on && (edition.newFilingsUntil === null || on <= edition.newFilingsUntil));
}

/** The editions as the cycles of a life read them. */
function listOf(cycles: readonly Cycle[]): readonly Edition[] {
  return editions.map((each) => cycles.find(({ edition }) => edition.id === each.id)?.edition ?? each);
}

function byLibrary(cycle: Cycle, state: State, event: CycleEvent, list: readonly Edition[]): Outcome {
  const next = advance(cycle, state, event, { editions: list });
  if (next.ok) return { state: { ...next.value } };
  const { error } = next;
  return { refused: error.code, ...('field' in error && { field: error.field }) };
}

/** Whether both lead to one state, or are refused for one reason. */
function isSame(one: Outcome, other: Outcome): boolean {
  if ('refused' in one || 'refused' in other) return JSON.stringify(one) === JSON.stringify(other);
  return isDeepStrictEqual({ ...one.state, result: null }, { ...other.state, result: null });
}

type Lived = { readonly refusals: ReadonlySet<string>; readonly differences: readonly unknown[] };

/** Lives a life and, at every step, what else might come. */
function live(life: Life): Lived {
  const cycles = cyclesOf(life);
  const list = listOf(cycles);
  let state: State = (cycles[0] as Cycle).start;
  const refusals = new Set<string>();
  const differences: unknown[] = [];
  for (const event of life.events) {
    for (const tried of [event, ...besides(event, state).map((other) => ({ ...event, ...other }) as CycleEvent)]) {
      const cycle = cycleFor(cycles, state, tried);
      if (cycle === undefined) continue;
      const [here, there] = [byLibrary(cycle, state, tried, list), applied(rules, cycle.edition, state, tried, list)];
      if ('refused' in here) refusals.add(here.refused);
      if (!isSame(here, there)) differences.push({ state, tried, here, there });
    }
    const cycle = cycleFor(cycles, state, event);
    const next = cycle && byLibrary(cycle, state, event, list);
    if (next === undefined || 'refused' in next) break;
    state = next.state as unknown as State;
  }
  return { refusals, differences: differences.slice(0, 3) };
}

/** The same day with other data, other days with the same, and every other kind of event. */
function besides(event: CycleEvent, state: State): readonly object[] {
  const on = (by: number): string => new Date(Date.parse(event.on) + by * 86_400_000).toISOString().slice(0, 10);
  const days = [event.on, state.on ?? event.on, on(1), on(-1), on(400)];
  const data = [
    ...['first', 'upgrade', 're-evaluation', 'none'].map((purpose) => ({ purpose })),
    ...[0, 49.99, 60, 75, 95, 101, '75'].map((score) => ({ score })),
    { decision: '' },
    { decision: 1 },
    { ground: 'production-stopped' },
    { ground: 'no-such' },
    { on: 'x' },
  ];
  const full = { purpose: 'first', score: 75, decision: '1/QĐ', ground: 'production-stopped' };
  return [...days.map((day) => ({ on: day })), ...data, ...Object.keys(rules.events).map((kind) => ({ ...full, kind }))];
}

/** Numbers from 0 to under 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('the guards of the published rules', () => {
  it.each(cases)('do as the library does in $id', ({ given }) => {
    expect(live(given).differences).toEqual([]);
  });

  it('do as the library does in lives at random, and with those above refuse with every code', () => {
    const random = randomFrom(26_2026);
    const lives = [...Array.from({ length: 60 }, () => randomHistory(random) as Life), ...cases.map((one) => one.given)].map(live);
    expect(lives.flatMap(({ differences }) => differences)).toEqual([]);
    expect([...new Set(lives.flatMap(({ refusals }) => [...refusals]))].sort()).toEqual([
      'certificate-over',
      'certificate-refused',
      'edition-not-in-force',
      'event-field',
      'event-not-possible',
      'judged-under-another',
      'no-certificate-held',
      'no-second-evaluation',
      'out-of-order',
      'outside-filing-window',
      'purpose-not-possible',
      'score-says-otherwise',
    ]);
  });

  // No shipped edition leaves unsaid what becomes of a dossier under the next one; a draft may.
  it('say of a dossier that comes after its edition what no history here meets', () => {
    const row = rules.editions['qd-148-2023']?.rows.find(({ event, from }) => event === 'recognise' && from === 'at-province');
    expect(row?.checks.slice(0, 5).map(({ refuse }) => refuse)).toEqual([
      'event-field',
      'out-of-order',
      'judged-under-another',
      'transition-not-stated',
      'judged-under-another',
    ]);
    expect(rules.editions['qd-26-2026']?.passing?.checks.map(({ refuse }) => refuse)).toEqual([
      'event-field',
      'out-of-order',
      'edition-not-in-force',
      'event-not-possible',
      'transition-not-stated',
      'judged-under-another',
    ]);
  });
});
