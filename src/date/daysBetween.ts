import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { requireDate } from '../refuse';
import type { CalendarDate } from './calendarDate';
import { toUtc } from './utc';

/**
 * @vi Số ngày từ ngày này đến ngày kia, không tính ngày đầu: sang ngày kế tiếp là 1, cùng ngày là 0, tính ngược là số
 * âm.
 *
 * How many days lie from one date to another: 1 from a day to the next, 0 to itself, negative backwards.
 *
 * @param from - Ngày thứ nhất; không phải ngày, ở đây hay ở `to`, thì báo `TypeError`. · The first date; what is no calendar
 * date, here or in `to`, throws `TypeError`.
 * @param to - Ngày thứ hai. · The second date.
 * @returns Số ngày trọn: `addDays(from, daysBetween(from, to))` cho lại `to`. · Whole days, so that `addDays(from,
 * daysBetween(from, to))` is `to`.
 * @legalBasis Bộ luật Dân sự 2015 (91/2015/QH13), Điều 147(2): không tính ngày đầu (văn bản). · Civil Code 2015 (91/2015/QH13),
 * Art. 147(2): the first day is not counted (text).
 *
 * @example
 * ```ts
 * import { calendarDate, daysBetween } from 'ocop';
 * const from = calendarDate('2026-05-22');
 * const to = calendarDate('2026-07-21');
 * if (from.ok && to.ok) daysBetween(from.value, to.value); //=> 60
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toUtc(requireDate('to', to)), toUtc(requireDate('from', from)));
}
