import { addMonths as addMonthsInUtc } from 'date-fns/addMonths';
import { requireDate } from '../refuse';
import type { CalendarDate } from './calendarDate';
import { fromUtc, toUtc, wholeNumber } from './utc';

/**
 * @vi Ngày tương ứng sau một số tháng; tháng đó không có ngày ấy thì lấy ngày cuối tháng. 36 tháng từ 30/06/2021 kết
 * thúc ngày 30/06/2024, tính cả ngày cuối.
 *
 * The corresponding day a number of months later; where that month has no such day, its last day.
 * So a term of 36 months from 30/06/2021 runs through 30/06/2024 inclusive.
 *
 * @param date - Ngày làm mốc, không tính vào thời hạn; không phải ngày thì báo `TypeError`. · The day the term starts from; it is
 * not itself counted. What is no calendar date throws `TypeError`.
 * @param months - Số tháng, là số nguyên, âm là lùi lại; khác thì báo `TypeError`. · Months; a whole number, negative to go back.
 * Anything else throws `TypeError`.
 * @returns Ngày cuối của thời hạn, tính cả ngày đó. · The last day of the term, inclusive.
 * @legalBasis Bộ luật Dân sự 2015 (91/2015/QH13), Điều 148(3): thời hạn tính bằng tháng kết thúc vào ngày tương ứng của tháng
 * cuối, hoặc ngày cuối của tháng đó (văn bản). · Civil Code 2015 (91/2015/QH13), Art. 148(3): a term in months ends on the
 * corresponding day of the last month, or on that month's last day (text).
 *
 * @example
 * ```ts
 * import { addMonths, calendarDate } from 'ocop';
 * const issued = calendarDate('2024-02-29');
 * if (issued.ok) addMonths(issued.value, 36); //=> '2027-02-28'
 * ```
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromUtc(addMonthsInUtc(toUtc(requireDate('date', date)), wholeNumber('months', months)), 'date', date);
}
