import type { CalendarDate } from './calendarDate';

/**
 * Orders two dates: negative when the first is earlier, 0 when they are the same day, positive when it is later.
 * Fits `Array.prototype.sort`.
 *
 * @legalBasis Not a rule of law: the order of the calendar.
 *
 * @example
 * ```ts
 * import { calendarDate, compareDates } from 'ocop';
 * const a = calendarDate('2025-07-05');
 * const b = calendarDate('2025-07-06');
 * if (a.ok && b.ok) compareDates(a.value, b.value); //=> -1
 * ```
 */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
