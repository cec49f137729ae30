import { dayIn, type CalendarDate, type InvalidDate } from './date/calendarDate';
import { isOneOf } from './isOneOf';
import { printable } from './printable';

/** Throws a `TypeError` that names the argument, what was expected and what came, and perhaps what to do. */
export function refuse(argument: string, value: unknown, expected: string, hint = ''): never {
  throw new TypeError(`"${argument}" must be ${expected}; got ${typeof value === 'string' ? `"${printable(value)}"` : printable(value)}${hint}`);
}

/** The value, when it is a calendar date; anything else is refused. */
export function requireDate(argument: string, value: unknown): CalendarDate {
  const date = dayIn(value);
  return date.ok ? date.value : refuse(argument, value, 'a calendar date written YYYY-MM-DD', hintAt(value, date.error.reason));
}

/** What reads a day that came in another form; a day in the right one is none of the calendar. */
function hintAt(value: unknown, reason: InvalidDate['reason']): string {
  if (reason === 'day') return '; the calendar has no such day';
  if (typeof value === 'string') return '; parseDate reads dd/mm/yyyy';
  return Object.prototype.toString.call(value) === '[object Date]' ? '; dateInVietnam reads a Date' : '';
}

/** The value, when it is one of a list; anything else is refused. */
export function requireOneOf<const T>(argument: string, value: unknown, list: readonly T[]): T {
  return isOneOf(list, value) ? value : refuse(argument, value, `one of ${list.map(String).join(', ')}`);
}

/** The value, when it is a text; anything else is refused. */
export function requireText(argument: string, value: unknown): string {
  return typeof value === 'string' ? value : refuse(argument, value, 'a text');
}

/** Refuses what is not an object whose keys named here hold lists: an edition, a plan, a register. */
export function requireListsIn(argument: string, value: unknown, what: string, lists: readonly string[]): void {
  const held = typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown }) : undefined;
  if (held === undefined || !lists.every((key) => Array.isArray(held[key]))) refuse(argument, value, what);
}
