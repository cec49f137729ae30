import { isWithinReach } from './isWithinReach';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';

declare const calendarDateBrand: unique symbol;

/**
 * @vi Một ngày theo lịch, dạng `YYYY-MM-DD`: không có giờ, không có múi giờ.
 *
 * A day of the calendar as `YYYY-MM-DD`: no hour, no time zone. Its text order is its time order.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/**
 * @vi Lý do một đoạn chữ không phải là ngày theo lịch.
 *
 * What is wrong with a text that was meant to be a calendar date.
 */
export type InvalidDate = {
  readonly code: 'invalid-date';
  /**
   * @vi Tên trường đã ghi ngày này, khi hàm nhận ngày trong một đối tượng.
   *
   * The field that held it, where a function takes its days in an object.
   */
  readonly at?: 'filedOn' | 'decidedOn' | 'issuedOn' | 'proposedOn' | 'on' | 'from';
  /**
   * @vi Chữ đã nhận, cắt sau 40 ký tự; giá trị khác thì ghi loại.
   *
   * The text as received, cut after 40 characters; another value is named by its kind.
   */
  readonly received: string;
  readonly expected: 'YYYY-MM-DD' | 'dd/mm/yyyy';
  /**
   * @vi Lý do: viết không đúng mẫu, không có ngày đó trong lịch, hoặc quá sớm hay quá muộn để tính thời hạn.
   *
   * `form`: not written as expected; `day`: written so, but no such day in the calendar; `beyond`: so early or late that a term counted
   * from it leaves the years 1000 to 9999.
   */
  readonly reason: 'form' | 'day' | 'beyond';
};

const written = /^[1-9]\d{3}-\d{2}-\d{2}$/;
// Days 1 to 28 of any month, 29 and 30 of all but February, 31 of the seven that have it: in every year, so that only
// 29 February needs a look at the calendar.
const inEveryYear = /^[1-9]\d{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;

/**
 * @vi Đọc ngày viết theo dạng `YYYY-MM-DD`, năm từ 1000 đến 9999; không nhận dạng nào khác.
 *
 * Reads a calendar date written as `YYYY-MM-DD`, years 1000 to 9999, and nothing else.
 *
 * @param text - Chữ cần đọc; không phải chữ thì trả về lỗi, không ném ngoại lệ. · The text to read; a value that is not a string
 * is a fault, not an exception.
 * @returns Ngày; hoặc lỗi `invalid-date` kèm lý do. · The date, or `invalid-date` with the reason.
 *
 * @example
 * ```ts
 * import { calendarDate } from 'ocop';
 * calendarDate('2024-02-29').ok; //=> true
 * calendarDate('2023-02-29'); //=> { ok: false, error: { code: 'invalid-date', received: '2023-02-29', expected: 'YYYY-MM-DD', reason: 'day' } }
 * calendarDate('31/12/2024').ok; //=> false
 * ```
 */
export function calendarDate(text: string): Result<CalendarDate, InvalidDate> {
  return dayIn(text);
}

/** The day that unknown data is, or why it is none; `at`: the field it stands in. */
export function dayIn(given: unknown, at?: InvalidDate['at']): Result<CalendarDate, InvalidDate> {
  if (isCalendarDate(given)) return ok(given);
  return err(invalidDate(given, typeof given === 'string' && written.test(given) ? 'day' : 'form', at));
}

/** Whether unknown data is a day, as `calendarDate` reads it. */
export function isCalendarDate(given: unknown): given is CalendarDate {
  if (typeof given !== 'string') return false;
  if (inEveryYear.test(given)) return true;
  return written.test(given) && existsInCalendar(Number(given.slice(0, 4)), Number(given.slice(5, 7)), Number(given.slice(8)));
}

/** A day in a field that terms can be counted from. */
export function dayWithinReach(text: string, at: InvalidDate['at']): Result<CalendarDate, InvalidDate> {
  const day = dayIn(text, at);
  return day.ok && !isWithinReach(day.value) ? err(invalidDate(text, 'beyond', at)) : day;
}

/** The fault of a text that is not a day, or none to count from. */
export function invalidDate(text: unknown, reason: InvalidDate['reason'], at?: InvalidDate['at']): InvalidDate {
  return { code: 'invalid-date', ...(at && { at }), received: printable(text), expected: 'YYYY-MM-DD', reason };
}

/** Whether a day of the Gregorian calendar exists, in a year of four figures: `2023-02-29` does not. */
export function existsInCalendar(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12) return false;
  // A day that the month does not have becomes another day of the next one, or of the one before.
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
