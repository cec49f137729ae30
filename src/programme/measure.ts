import type { CalendarDate } from '../date/calendarDate';
import type { Measure } from './programmePlan';
import type { RecordOn } from './recordOn';
import type { ProgrammeEvent, Register } from './register';

/** What a register would have to hold for a target to be measured. */
export type MissingData = 'events' | 'communes' | 'participants' | 'purposes';

/** One unit that counts: a product, a commune, a holder, a participant. */
export type Counted = {
  readonly id: string;
  /** The records whose running certificates make it count; none for events. */
  readonly records: readonly string[];
};

/** What a measure came to, or the data it would need. */
export type Measured =
  | {
      readonly counted: number;
      readonly needed: number;
      readonly upTo: number | null;
      readonly counts: readonly Counted[];
      readonly open: readonly string[];
    }
  | { readonly missing: readonly MissingData[] };

type Running = Extract<RecordOn, { runs: true }>;

/** Counts what a target asks for, from what stands on a day; every unit is counted once. */
export function measure(asked: Measure, register: Register, records: readonly RecordOn[], on: CalendarDate): Measured {
  switch (asked.kind) {
    case 'products':
      return products(asked, records);
    case 'every-commune':
      return everyCommune(asked, register, on);
    case 'holders-strengthened':
      return holdersStrengthened(asked, register, on);
    case 'share-trained':
      return shareTrained(asked, register, on);
  }
}

function products(asked: Extract<Measure, { kind: 'products' }>, records: readonly RecordOn[]): Measured {
  const { minStar, purposes, issuedIn } = asked;
  const counting = records.filter(
    (entry): entry is Running =>
      entry.runs &&
      entry.record.star >= minStar &&
      (issuedIn === null || (entry.issuedOn >= issuedIn.firstDay && entry.issuedOn <= issuedIn.lastDay)),
  );
  // A certificate in the span whose purpose nobody wrote down could be either: the count would be a guess.
  if (purposes !== null && counting.some(({ record }) => record.purpose === null)) return { missing: ['purposes'] };
  const recordsOf = new Map<string, string[]>();
  for (const { record } of counting) {
    if (purposes !== null && record.purpose !== null && !purposes.includes(record.purpose)) continue;
    add(recordsOf, record.product, record.id);
  }
  return reached(recordsOf, asked.atLeast, asked.upTo);
}

function everyCommune(asked: Extract<Measure, { kind: 'every-commune' }>, register: Register, on: CalendarDate): Measured {
  const { communes } = register;
  const events = until(register, on);
  if (communes === undefined || communes.length === 0 || events === null) {
    return { missing: [...(events === null ? ['events' as const] : []), ...(communes?.length ? [] : ['communes' as const])] };
  }
  const productsOf = new Map<string, string[]>();
  for (const event of events) {
    if (event.kind === 'product-identified') add(productsOf, event.commune, identity(event.product));
  }
  const all = distinct(communes);
  const enough = all.filter((commune) => distinct(productsOf.get(commune) ?? []).length >= asked.atLeast);
  return ofAll(all, enough, all.length);
}

function holdersStrengthened(
  asked: Extract<Measure, { kind: 'holders-strengthened' }>,
  register: Register,
  on: CalendarDate,
): Measured {
  const events = until(register, on);
  if (events === null) return { missing: ['events'] };
  const holders = new Map<string, string[]>();
  for (const event of events) if (event.kind === 'holder-strengthened') holders.set(identity(event.holder), []);
  return reached(holders, asked.atLeast, asked.upTo);
}

function shareTrained(asked: Extract<Measure, { kind: 'share-trained' }>, register: Register, on: CalendarDate): Measured {
  const { participants } = register;
  const events = until(register, on);
  if (participants === undefined || participants.length === 0 || events === null) {
    return { missing: [...(events === null ? ['events' as const] : []), ...(participants?.length ? [] : ['participants' as const])] };
  }
  const all = distinct(participants);
  const trained = new Set(events.flatMap((event) => (event.kind === 'trained' ? [identity(event.participant)] : [])));
  const { sum, of } = asked.atLeast;
  return ofAll(all, all.filter((participant) => trained.has(participant)), Math.ceil((all.length * sum) / of));
}

/** Events up to and including a day; `null` where the register has none at all. */
function until(register: Register, on: CalendarDate): readonly ProgrammeEvent[] | null {
  return register.events?.filter((event) => event.on <= on) ?? null;
}

function reached(recordsOf: ReadonlyMap<string, readonly string[]>, needed: number, upTo: number | null): Measured {
  const counts = [...recordsOf].map(([id, records]) => ({ id, records }));
  return { counted: counts.length, needed, upTo, counts, open: [] };
}

function ofAll(all: readonly string[], enough: readonly string[], needed: number): Measured {
  const counts = enough.map((id) => ({ id, records: [] }));
  return { counted: counts.length, needed, upTo: null, counts, open: all.filter((id) => !enough.includes(id)) };
}

function add(lists: Map<string, string[]>, key: string, item: string): void {
  const id = identity(key);
  lists.set(id, [...(lists.get(id) ?? []), item]);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(identity))];
}

/** Composed and decomposed accents are one name. */
function identity(name: string): string {
  return name.normalize('NFC');
}
