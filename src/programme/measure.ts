import type { CalendarDate } from '../date/calendarDate';
import { composed } from '../edge/composed';
import { nameKey } from '../text/nameKey';
import type { Measure } from './programmePlan';
import type { RecordOn } from './recordOn';
import type { ProgrammeEvent, Register } from './register';

/**
 * @vi Dữ liệu mà sổ công nhận còn thiếu để đo một chỉ tiêu.
 *
 * What a register would have to hold for a target to be measured.
 */
export type MissingData = 'events' | 'communes' | 'participants' | 'purposes';

/**
 * @vi Một đơn vị được đếm: sản phẩm, xã, chủ thể OCOP, người tham gia.
 *
 * One unit that counts: a product, a commune, a holder, a participant.
 */
export type Counted = {
  /** @vi Mã của đơn vị được đếm. · Id of what is counted. */
  readonly id: string;
  /**
   * @vi Bản ghi có giấy chứng nhận còn hiệu lực làm cho được tính; sự kiện thì không có.
   *
   * The records whose running certificates make it count; none for events.
   */
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
  const counted = new Map<string, Named>();
  for (const { record } of counting) {
    if (purposes !== null && record.purpose !== null && !purposes.includes(record.purpose)) continue;
    add(counted, record.product, record.id);
  }
  return reached(counted, asked.atLeast, asked.upTo);
}

function everyCommune(asked: Extract<Measure, { kind: 'every-commune' }>, register: Register, on: CalendarDate): Measured {
  const { communes } = register;
  const events = until(register, on);
  if (communes === undefined || communes.length === 0 || events === null) {
    return { missing: [...(events === null ? ['events' as const] : []), ...(communes?.length ? [] : ['communes' as const])] };
  }
  const productsOf = new Map<string, Named>();
  for (const event of events) {
    if (event.kind === 'product-identified') add(productsOf, event.commune, nameKey(event.product));
  }
  const all = distinct(communes);
  return ofAll(all, (commune) => new Set(productsOf.get(commune)?.items).size >= asked.atLeast, all.size);
}

function holdersStrengthened(asked: Extract<Measure, { kind: 'holders-strengthened' }>, register: Register, on: CalendarDate): Measured {
  const events = until(register, on);
  if (events === null) return { missing: ['events'] };
  const holders = new Map<string, Named>();
  for (const event of events) if (event.kind === 'holder-strengthened') add(holders, event.holder);
  return reached(holders, asked.atLeast, asked.upTo);
}

function shareTrained(asked: Extract<Measure, { kind: 'share-trained' }>, register: Register, on: CalendarDate): Measured {
  const { participants } = register;
  const events = until(register, on);
  if (participants === undefined || participants.length === 0 || events === null) {
    return { missing: [...(events === null ? ['events' as const] : []), ...(participants?.length ? [] : ['participants' as const])] };
  }
  const all = distinct(participants);
  const trained = new Set(events.flatMap((event) => (event.kind === 'trained' ? [nameKey(event.participant)] : [])));
  const { sum, of } = asked.atLeast;
  return ofAll(all, (participant) => trained.has(participant), Math.ceil((all.size * sum) / of));
}

/**
 * @vi Sự kiện của một xã hoặc một người không có trong danh sách của sổ.
 *
 * An event of a commune or a person that the register does not list.
 */
export type UnlistedName = {
  /** @vi Loại sự kiện. · The kind of event. */
  readonly event: 'product-identified' | 'trained';
  /** @vi Ngày của sự kiện. · Day of the event. */
  readonly on: CalendarDate;
  /** @vi Tên mà danh sách trong sổ không có. · The name that the register's lists do not hold. */
  readonly name: string;
};

/** The events of names that are in no list, where the register has that list; an event after the day is none yet. */
export function unlistedNames(register: Register, on: CalendarDate): readonly UnlistedName[] {
  const communes = register.communes === undefined ? null : distinct(register.communes);
  const participants = register.participants === undefined ? null : distinct(register.participants);
  return (until(register, on) ?? []).flatMap((event): UnlistedName[] => {
    if (event.kind === 'holder-strengthened') return [];
    const [name, listed] = event.kind === 'trained' ? [event.participant, participants] : [event.commune, communes];
    return listed === null || listed.has(nameKey(name)) ? [] : [{ event: event.kind, on: event.on, name: shown(name) }];
  });
}

/** A name as first spelled, and what stands under it. */
type Named = { readonly id: string; readonly items: string[] };

/** Events up to and including a day; `null` where the register has none at all. */
function until(register: Register, on: CalendarDate): readonly ProgrammeEvent[] | null {
  return register.events?.filter((event) => event.on <= on) ?? null;
}

function reached(counted: ReadonlyMap<string, Named>, needed: number, upTo: number | null): Measured {
  const counts = [...counted.values()].map(({ id, items }) => ({ id, records: items }));
  return { counted: counts.length, needed, upTo, counts, open: [] };
}

function ofAll(all: ReadonlyMap<string, string>, isEnough: (key: string) => boolean, needed: number): Measured {
  const counts: Counted[] = [];
  const open: string[] = [];
  for (const [key, id] of all) {
    if (isEnough(key)) counts.push({ id, records: [] });
    else open.push(id);
  }
  return { counted: counts.length, needed, upTo: null, counts, open };
}

function add(lists: Map<string, Named>, name: string, item?: string): void {
  const key = nameKey(name);
  const named = lists.get(key) ?? { id: shown(name), items: [] };
  if (item !== undefined) named.items.push(item);
  lists.set(key, named);
}

/** The names by their key, each as first spelled. */
function distinct(names: readonly string[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const name of names) if (!all.has(nameKey(name))) all.set(nameKey(name), shown(name));
  return all;
}

function shown(name: string): string {
  return composed(name).replace(/\s+/g, ' ').trim();
}
