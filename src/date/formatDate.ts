import type { CalendarDate } from './calendarDate';
import type { Locale } from '../bilingual';

/**
 * A date for people: `dd/mm/yyyy` in Vietnamese, `yyyy-mm-dd` in English.
 *
 * @legalBasis Not a rule of law: display.
 *
 * @example
 * ```ts
 * import { calendarDate, formatDate } from 'ocop';
 * const day = calendarDate('2026-01-05');
 * if (day.ok) formatDate(day.value, 'vi'); //=> '05/01/2026'
 * ```
 */
export function formatDate(date: CalendarDate, locale: Locale): string {
  return locale === 'vi' ? date.split('-').reverse().join('/') : date;
}
