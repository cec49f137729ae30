import { requireDate } from '../refuse';
import type { CalendarDate } from './calendarDate';

/** The months Decree 30/2020/NĐ-CP writes with a zero before them. */
const withZero = ['01', '02'];

/**
 * @vi Viết ngày theo thể thức văn bản: "ngày 05 tháng 8 năm 2026"; ngày dưới 10 và tháng 1, 2 có số 0 ở trước.
 *
 * A date as Vietnamese documents write it out: "ngày 05 tháng 8 năm 2026", the day in two digits, the month with a zero
 * only where it is 1 or 2. `parseDate` reads it back.
 *
 * @param date - Ngày; không phải ngày thì báo `TypeError`. · What is no calendar date throws `TypeError`.
 * @legalBasis Nghị định 30/2020/NĐ-CP: thêm số 0 trước ngày nhỏ hơn 10 và trước tháng 1, tháng 2. · Decree 30/2020/NĐ-CP: a
 * zero before days below 10 and before months 1 and 2.
 *
 * @example
 * ```ts
 * import { calendarDate, formatDateInWords } from 'ocop';
 * const january = calendarDate('2026-01-05');
 * const august = calendarDate('2026-08-05');
 * if (january.ok) formatDateInWords(january.value); //=> 'ngày 05 tháng 01 năm 2026'
 * if (august.ok) formatDateInWords(august.value); //=> 'ngày 05 tháng 8 năm 2026'
 * ```
 */
export function formatDateInWords(date: CalendarDate): string {
  const [year, month = '', day] = requireDate('date', date).split('-');
  return `ngày ${day} tháng ${withZero.includes(month) ? month : Number(month)} năm ${year}`;
}
