import { existsInCalendar, type CalendarDate, type InvalidDate } from './calendarDate';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';

const inDigits = /^(\d{2})\/(\d{2})\/([1-9]\d{3})$/;
const inWords = /^ngày (\d{1,2}) tháng (\d{1,2}) năm ([1-9]\d{3})$/i;

/**
 * Reads a date written the Vietnamese way: `05/01/2026`, always day before month, or "ngày 05 tháng 01 năm 2026",
 * in words also with one digit. Accents may be composed or not. `YYYY-MM-DD` is read by `calendarDate`.
 *
 * @param text - The text to read; a value that is not a string is a fault, not an exception.
 * @returns The date, or `invalid-date` with the reason. Years of two digits are refused.
 * @legalBasis Not a rule of law: dates are read before any rule applies.
 *
 * @example
 * ```ts
 * import { parseDate } from 'ocop';
 * parseDate('05/01/2026'); //=> { ok: true, value: '2026-01-05' }
 * parseDate('ngày 5 tháng 1 năm 2026'); //=> { ok: true, value: '2026-01-05' }
 * parseDate('29/02/2023'); //=> { ok: false, error: { code: 'invalid-date', received: '29/02/2023', expected: 'dd/mm/yyyy', reason: 'day' } }
 * ```
 */
export function parseDate(text: string): Result<CalendarDate, InvalidDate> {
  const match = typeof text === 'string' ? (inDigits.exec(text) ?? inWords.exec(text.slice(0, 60).normalize('NFC'))) : null;
  if (match === null) return err(invalid(text, 'form'));
  const [, day = '', month = '', year = ''] = match;
  if (!existsInCalendar(Number(year), Number(month), Number(day))) return err(invalid(text, 'day'));
  return ok(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as CalendarDate);
}

function invalid(text: unknown, reason: InvalidDate['reason']): InvalidDate {
  return { code: 'invalid-date', received: printable(text), expected: 'dd/mm/yyyy', reason };
}
