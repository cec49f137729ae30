import { existsInCalendar, type CalendarDate, type InvalidDate } from './calendarDate';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';

const inDigits = /^(\d{1,2})([/-])(\d{1,2})\2([1-9]\d{3})$/;
const inWords = /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+([1-9]\d{3})$/i;
/** No date is longer than this, however it is spaced; what is longer is not looked at. */
const longest = 100;

/**
 * @vi Đọc ngày viết theo lối Việt Nam, ngày trước tháng: `05/01/2026`, `13-04-2021`, "ngày 05 tháng 8 năm 2026". Năm
 * viết hai chữ số là lỗi.
 *
 * Reads a date written the Vietnamese way, always day before month: `05/01/2026`, `5/1/2026`, `05/8/2026`,
 * `13-04-2021`, or "ngày 05 tháng 8 năm 2026" with any spaces or line breaks between its words. Accents may be composed
 * or not. `YYYY-MM-DD` is read by `calendarDate`.
 *
 * @param text - Chữ cần đọc, dấu cách hai đầu được bỏ qua; không phải chữ thì trả về lỗi, không ném ngoại lệ. · The text to read,
 * spaces around it aside; a value that is not a string is a fault, not an exception.
 * @returns Ngày; hoặc lỗi `invalid-date` kèm lý do. Năm viết hai chữ số thì không nhận. · The date, or `invalid-date` with the
 * reason. Years of two digits are refused.
 * @legalBasis Nghị định 30/2020/NĐ-CP: thể thức văn bản hành chính; tháng 3 đến tháng 9 không thêm số 0. · Decree
 * 30/2020/NĐ-CP: the forms of official documents, a month from 3 to 9 without a zero.
 *
 * @example
 * ```ts
 * import { parseDate } from 'ocop';
 * parseDate('05/8/2026'); //=> { ok: true, value: '2026-08-05' }
 * parseDate('13-04-2021'); //=> { ok: true, value: '2021-04-13' }
 * parseDate('ngày 05 tháng 8 năm 2026'); //=> { ok: true, value: '2026-08-05' }
 * parseDate('29/02/2023'); //=> { ok: false, error: { code: 'invalid-date', received: '29/02/2023', expected: 'dd/mm/yyyy', reason: 'day' } }
 * ```
 */
export function parseDate(text: string): Result<CalendarDate, InvalidDate> {
  const written = typeof text === 'string' && text.length <= longest ? figuresIn(text.trim()) : null;
  if (written === null) return err(invalid(text, 'form'));
  const [day, month, year] = written;
  if (!existsInCalendar(Number(year), Number(month), Number(day))) return err(invalid(text, 'day'));
  return ok(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as CalendarDate);
}

function figuresIn(text: string): readonly [day: string, month: string, year: string] | null {
  const digits = inDigits.exec(text);
  if (digits !== null) return [digits[1] ?? '', digits[3] ?? '', digits[4] ?? ''];
  const words = inWords.exec(text.normalize('NFC'));
  return words === null ? null : [words[1] ?? '', words[2] ?? '', words[3] ?? ''];
}

function invalid(text: unknown, reason: InvalidDate['reason']): InvalidDate {
  return { code: 'invalid-date', received: printable(text), expected: 'dd/mm/yyyy', reason };
}
