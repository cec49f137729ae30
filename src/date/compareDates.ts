import { requireDate } from '../refuse';
import type { CalendarDate } from './calendarDate';

/**
 * @vi So hai ngày: số âm khi ngày thứ nhất sớm hơn, 0 khi cùng ngày, số dương khi muộn hơn.
 *
 * Orders two dates: negative when the first is earlier, 0 when they are the same day, positive when it is later.
 * Fits `Array.prototype.sort`.
 *
 * @param a - Ngày thứ nhất; không phải ngày, ở đây hay ở `b`, thì báo `TypeError`. · The first date; what is no calendar date,
 * here or in `b`, throws `TypeError`.
 * @param b - Ngày thứ hai. · The second date.
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
  requireDate('a', a);
  requireDate('b', b);
  return a < b ? -1 : a > b ? 1 : 0;
}
