import { isCalendarDate, type CalendarDate } from '../date/calendarDate';
import { composed } from '../edge/composed';
import { isFields, ownFields, ownOf, unknownFields, type Fields } from '../fields';
import { isOneOf } from '../isOneOf';
import { isWhole } from '../isWhole';
import { purposes } from '../law/vocabulary';
import { printable } from '../printable';

/**
 * @vi Một lỗi trong sổ công nhận, và ở đâu.
 *
 * What is wrong with a register, and where: `at` is the place, as `records.3.id`.
 */
export type RegisterFault =
  /** Not of the form a register has: another kind of value, a date that is none, a kind of event or a field that is not known. */
  | { readonly code: 'register-form'; readonly at: string; readonly received: string }
  /** An id or a name is empty. */
  | { readonly code: 'register-empty'; readonly at: string }
  /** An id stands there twice: `first` is where it stood before. */
  | { readonly code: 'register-repeated'; readonly at: string; readonly received: string; readonly first: string }
  /** A record is withdrawn before it is issued. */
  | {
      readonly code: 'withdrawn-before-issue';
      readonly at: string;
      readonly issuedOn: CalendarDate;
      readonly withdrawnOn: CalendarDate;
    };

const namesOfEvents: { readonly [kind: string]: readonly string[] } = {
  'product-identified': ['commune', 'product'],
  'holder-strengthened': ['holder'],
  trained: ['participant'],
};

/**
 * @vi Kiểm tra dữ liệu của sổ công nhận: đúng cấu trúc, mã không trùng, tên không trống, không thu hồi trước khi cấp.
 *
 * Checks a register as data: it has the form of one, ids are given once, names are not empty, nothing is withdrawn before
 * it is issued. Names that are in no list are no fault of the register: `progress` reports them.
 *
 * @param register - Sổ, nhập tay hoặc đọc từ tệp; giá trị nào cũng được. · The register, typed by hand or read from a file; any
 * value.
 * @returns Mọi lỗi tìm thấy, theo thứ tự của sổ: `register-form`, `register-empty`, `register-repeated`,
 * `withdrawn-before-issue`. · Every fault found, in the register's order: `register-form`, `register-empty`,
 * `register-repeated`, `withdrawn-before-issue`.
 *
 * @example
 * ```ts
 * import { checkRegister } from 'ocop';
 * checkRegister({ records: [] }); //=> []
 * checkRegister({ records: [], communes: ['Xã A', ' '] }); //=> [{ code: 'register-empty', at: 'communes.1' }]
 * ```
 */
export function checkRegister(register: unknown): readonly RegisterFault[] {
  if (!isFields(register)) return [form('', register)];
  const { records, events, communes, participants } = ownFields(register);
  if (!Array.isArray(records)) return [form('records', records)];
  const firstAt = new Map<string, string>();
  return [
    ...Array.from<unknown>(records).flatMap((record, position) => ofRecord(record, `records.${position}`, firstAt)),
    ...each(events, 'events', ofEvent),
    ...each(communes, 'communes', name),
    ...each(participants, 'participants', name),
    ...strangers(register, ['records', 'events', 'communes', 'participants']),
  ];
}

function ofRecord(given: unknown, at: string, firstAt: Map<string, string>): readonly RegisterFault[] {
  if (!isFields(given)) return [form(at, given)];
  const own = ownFields(given);
  const { id, purpose, star, decision, issuedOn, withdrawnOn } = own;
  const faults = [
    ...name(id, `${at}.id`),
    ...name(own['product'], `${at}.product`),
    ...(purpose === null || isOneOf(purposes, purpose) ? [] : [form(`${at}.purpose`, purpose)]),
    ...(isWhole(star, 1) ? [] : [form(`${at}.star`, star)]),
    ...(decision === null || typeof decision === 'string' ? [] : [form(`${at}.decision`, decision)]),
    ...(issuedOn === null ? [] : date(issuedOn, `${at}.issuedOn`)),
    ...(withdrawnOn === null ? [] : date(withdrawnOn, `${at}.withdrawnOn`)),
    ...['holder', 'commune'].flatMap((key) => (own[key] === undefined || typeof own[key] === 'string' ? [] : [form(`${at}.${key}`, own[key])])),
    ...strangers(given, ['id', 'product', 'purpose', 'star', 'decision', 'issuedOn', 'withdrawnOn', 'holder', 'commune'], `${at}.`),
  ];
  if (faults.length > 0 || typeof id !== 'string') return faults;
  const key = composed(id).trim();
  const first = firstAt.get(key);
  if (first !== undefined) return [{ code: 'register-repeated', at: `${at}.id`, received: printable(id), first }];
  firstAt.set(key, `${at}.id`);
  return isCalendarDate(issuedOn) && isCalendarDate(withdrawnOn) && withdrawnOn < issuedOn
    ? [{ code: 'withdrawn-before-issue', at, issuedOn, withdrawnOn }]
    : [];
}

function ofEvent(given: unknown, at: string): readonly RegisterFault[] {
  if (!isFields(given)) return [form(at, given)];
  const own = ownFields(given);
  const { kind } = own;
  const names = typeof kind === 'string' ? ownOf(namesOfEvents, kind) : undefined;
  if (names === undefined) return [form(`${at}.kind`, kind)];
  return [
    ...date(own['on'], `${at}.on`),
    ...names.flatMap((key) => name(own[key], `${at}.${key}`)),
    ...strangers(given, ['kind', 'on', ...names], `${at}.`),
  ];
}

/** The faults of a list that may be left out. */
function each(list: unknown, at: string, faultsOf: (item: unknown, at: string) => readonly RegisterFault[]): readonly RegisterFault[] {
  if (list === undefined) return [];
  return Array.isArray(list) ? Array.from<unknown>(list).flatMap((item, position) => faultsOf(item, `${at}.${position}`)) : [form(at, list)];
}

/** A field that none of its kind has, as one that is misspelt. */
function strangers(given: Fields, known: readonly string[], at = ''): readonly RegisterFault[] {
  return unknownFields(given, known).map((field) => form(`${at}${printable(field)}`, given[field]));
}

function name(given: unknown, at: string): readonly RegisterFault[] {
  if (typeof given !== 'string') return [form(at, given)];
  return given.trim() === '' ? [{ code: 'register-empty', at }] : [];
}

function date(given: unknown, at: string): readonly RegisterFault[] {
  return isCalendarDate(given) ? [] : [form(at, given)];
}

function form(at: string, received: unknown): RegisterFault {
  return { code: 'register-form', at, received: printable(received) };
}
