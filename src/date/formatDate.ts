import type { CalendarDate } from './calendarDate';
import { locales, type Locale } from '../bilingual';
import { requireDate, requireOneOf } from '../refuse';

/**
 * @vi Viết ngày cho người đọc: `dd/mm/yyyy` bằng tiếng Việt, `yyyy-mm-dd` bằng tiếng Anh.
 *
 * A date for people: `dd/mm/yyyy` in Vietnamese, `yyyy-mm-dd` in English.
 *
 * @param date - Ngày; không phải ngày, hoặc ngôn ngữ khác, thì báo `TypeError`. · What is no calendar date throws `TypeError`, as
 * does another language.
 * @param locale - Ngôn ngữ. · The language.
 *
 * @example
 * ```ts
 * import { calendarDate, formatDate } from 'ocop';
 * const day = calendarDate('2026-01-05');
 * if (day.ok) formatDate(day.value, 'vi'); //=> '05/01/2026'
 * ```
 */
export function formatDate(date: CalendarDate, locale: Locale): string {
  requireDate('date', date);
  return requireOneOf('locale', locale, locales) === 'vi' ? date.split('-').reverse().join('/') : date;
}
