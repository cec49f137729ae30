import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import { requireOneOf } from '../refuse';
import type { CalendarDate } from './calendarDate';
import { fromUtc } from './utc';

/**
 * @vi Lý do một số không phải là ngày của bảng tính.
 *
 * What is wrong with a number that was meant to be a spreadsheet's date.
 */
export type InvalidSerial = {
  readonly code: 'invalid-serial';
  /** @vi Số đã nhận; giá trị khác thì ghi ngắn gọn. · The number as received; another value in short. */
  readonly received: string;
  /** @vi Số đầu và số cuối của hệ ngày. · The first and the last number of the system. */
  readonly expected: { readonly min: number; readonly max: number };
  /**
   * @vi Lý do: không phải số; có phần lẻ là giờ; ngoài hệ ngày; hoặc là số 60 của hệ 1900, ngày 29/02/1900 không có thật.
   *
   * `form`: no number; `hour`: it has a fraction, a time of day; `range`: outside the system; `day`: 60 in the system of 1900,
   * the 29/02/1900 that never was.
   */
  readonly reason: 'form' | 'hour' | 'range' | 'day';
};

const millisecondsPerDay = 86_400_000;
const december1899 = -2_209_161_600_000;
const january1904 = -2_082_844_800_000;
/** In the system of 1900 this number is 29/02/1900; the days before it lie one further from the origin. */
const dayThatNeverWas = 60;
const systems = {
  1900: { origin: december1899, min: 1, max: 2_958_465 },
  1904: { origin: january1904, min: 0, max: 2_957_003 },
} as const;

/**
 * @vi Đọc ngày từ số ngày của bảng tính, theo hệ ngày mà tệp khai (`date1904`); không đoán hệ ngày.
 *
 * The day a spreadsheet means by a number: days since the beginning of its date system. Which system a workbook counts
 * by is one of its properties (`date1904`); a wrong one is four years and a day off, so it is never guessed.
 *
 * @param serial - Số trong ô bảng tính; phải nguyên, vì phần lẻ là giờ. · The number of the cell; whole, since a fraction is a
 * time of day.
 * @param system - Hệ ngày 1900 (thông dụng, số 1 là 01/01/1900) hoặc 1904 (số 0 là 01/01/1904); khác thì báo `TypeError`. · 1900
 * (usual, day 1 is 01/01/1900) or 1904 (day 0 is 01/01/1904); another one throws `TypeError`.
 * @returns Ngày, muộn nhất 31/12/9999; hoặc lỗi `invalid-serial` kèm lý do. · The day, to 31/12/9999; or `invalid-serial` with
 * the reason.
 *
 * @example
 * ```ts
 * import { dateFromSerial } from 'ocop';
 * dateFromSerial(45509, 1900); //=> { ok: true, value: '2024-08-05' }
 * dateFromSerial(44047, 1904); //=> { ok: true, value: '2024-08-05' }
 * dateFromSerial(45509.5, 1900); //=> { ok: false, error: { code: 'invalid-serial', received: '45509.5', expected: { min: 1, max: 2958465 }, reason: 'hour' } }
 * ```
 */
export function dateFromSerial(serial: number, system: 1900 | 1904): Result<CalendarDate, InvalidSerial> {
  const { origin, min, max } = systems[requireOneOf('system', system, [1900, 1904])];
  const fault = (reason: InvalidSerial['reason']): Result<never, InvalidSerial> =>
    err({ code: 'invalid-serial', received: printable(serial), expected: { min, max }, reason });
  if (typeof serial !== 'number' || !Number.isFinite(serial)) return fault('form');
  if (serial < min || serial >= max + 1) return fault('range');
  if (!Number.isInteger(serial)) return fault('hour');
  if (system === 1900 && serial === dayThatNeverWas) return fault('day');
  const days = system === 1900 && serial < dayThatNeverWas ? serial + 1 : serial;
  return ok(fromUtc(new Date(origin + days * millisecondsPerDay), 'serial', serial));
}
