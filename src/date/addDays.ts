import { addDays as addDaysInUtc } from 'date-fns/addDays';
import { requireDate } from '../refuse';
import type { CalendarDate } from './calendarDate';
import { fromUtc, toUtc, wholeNumber } from './utc';

/**
 * @vi Ngày sau (hoặc trước, nếu là số âm) một số ngày. Không tính ngày đầu: 60 ngày từ 22/05/2026 kết thúc ngày
 * 21/07/2026, tính cả ngày cuối.
 *
 * The date a number of days later, or earlier when the number is negative. The first day is not counted:
 * one day after 22 May is 23 May, so a term of 60 days from 22/05/2026 ends on 21/07/2026.
 *
 * @param date - Ngày làm mốc; không phải ngày thì báo `TypeError`. · The day the term starts from; what is no calendar date
 * throws `TypeError`.
 * @param days - Số ngày, là số nguyên; khác thì báo `TypeError`. · Days; a whole number. Anything else is a caller's bug and
 * throws `TypeError`.
 * @returns Ngày cuối của thời hạn, tính cả ngày đó. · The last day of the term, inclusive.
 * @legalBasis Bộ luật Dân sự 2015 (91/2015/QH13), Điều 147(2): thời hạn không tính ngày đầu (văn bản). · Civil Code 2015
 * (91/2015/QH13), Art. 147(2): a term does not count its first day (text).
 *
 * @example
 * ```ts
 * import { addDays, calendarDate } from 'ocop';
 * const start = calendarDate('2026-05-22');
 * if (start.ok) addDays(start.value, 60); //=> '2026-07-21'
 * ```
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(addDaysInUtc(toUtc(requireDate('date', date)), wholeNumber('days', days)), 'date', date);
}
