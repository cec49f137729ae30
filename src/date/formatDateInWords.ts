import type { CalendarDate } from './calendarDate';

/**
 * A date as Vietnamese documents write it out: "ngày 05 tháng 01 năm 2026", both numbers in two digits. `parseDate`
 * reads it back.
 *
 * @legalBasis Not a rule of law: display.
 *
 * @example
 * ```ts
 * import { calendarDate, formatDateInWords } from 'ocop';
 * const day = calendarDate('2026-01-05');
 * if (day.ok) formatDateInWords(day.value); //=> 'ngày 05 tháng 01 năm 2026'
 * ```
 */
export function formatDateInWords(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
}
