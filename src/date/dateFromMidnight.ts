import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import type { CalendarDate } from './calendarDate';
import { fromUtc, hasFourFigures, timeOf } from './utc';

const millisecondsPerDay = 86_400_000;

/**
 * @vi Lý do một `Date` không phải là 0 giờ của một ngày.
 *
 * What is wrong with a `Date` that was meant to be the midnight of a day.
 */
export type NotMidnight = {
  readonly code: 'not-midnight';
  /**
   * @vi Thời điểm theo giờ UTC; giá trị khác thì ghi ngắn gọn.
   *
   * The instant in UTC, as `2024-08-04T17:00:00.000Z`; another value in short.
   */
  readonly received: string;
  /** @vi Cần nửa đêm của UTC hay của múi giờ máy. · Whose midnight was expected: that of UTC, or of the machine's own time zone. */
  readonly expected: 'utc' | 'local';
  /**
   * @vi Lý do: không phải `Date` hợp lệ; có giờ; hoặc ngoài các năm 1000 đến 9999.
   *
   * `form`: no valid `Date`; `hour`: it has an hour; `year`: outside the years 1000 to 9999.
   */
  readonly reason: 'form' | 'hour' | 'year';
};

/**
 * @vi Đọc ngày từ `Date` lúc 0 giờ UTC, như PGlite trả về cho cột kiểu `date` và exceljs cho một ô. `Date` có giờ là
 * lỗi, không tự cắt bỏ.
 *
 * The day a driver means by a `Date` at midnight of UTC, as PGlite gives for the column type `date` and exceljs for a
 * cell. Nothing is cut off: a `Date` with an hour is a fault, since it is an instant (`dateInVietnam`) or a midnight of
 * another zone (`dateFromLocalMidnight`).
 *
 * @param midnight - Giá trị `Date` của trình điều khiển. · The driver's `Date`.
 * @returns Ngày; hoặc lỗi `not-midnight` kèm lý do. · The day, or `not-midnight` with the reason.
 *
 * @example
 * ```ts
 * import { dateFromUtcMidnight } from 'ocop';
 * dateFromUtcMidnight(new Date('2024-08-05T00:00:00Z')); //=> { ok: true, value: '2024-08-05' }
 * dateFromUtcMidnight(new Date('2024-08-04T17:00:00Z')); //=> { ok: false, error: { code: 'not-midnight', received: '2024-08-04T17:00:00.000Z', expected: 'utc', reason: 'hour' } }
 * ```
 */
export function dateFromUtcMidnight(midnight: Date): Result<CalendarDate, NotMidnight> {
  return read(midnight, 'utc', (time) => (time % millisecondsPerDay === 0 ? time : null));
}

/**
 * @vi Đọc ngày từ `Date` lúc 0 giờ theo múi giờ của máy, như node-postgres trả về cho cột kiểu `date`. `Date` có giờ là
 * lỗi, không tự cắt bỏ.
 *
 * The day a driver means by a `Date` at midnight of the machine's own time zone, as node-postgres gives for the column
 * type `date`. Where the clocks skip midnight that day, its first instant. Nothing is cut off: a `Date` with an hour is a
 * fault.
 *
 * @param midnight - Giá trị `Date` của trình điều khiển. · The driver's `Date`.
 * @returns Ngày; hoặc lỗi `not-midnight` kèm lý do. · The day, or `not-midnight` with the reason.
 *
 * @example
 * ```ts
 * import { dateFromLocalMidnight } from 'ocop';
 * dateFromLocalMidnight(new Date(2024, 7, 5)); //=> { ok: true, value: '2024-08-05' }
 * dateFromLocalMidnight(new Date(2024, 7, 5, 12)).ok; //=> false
 * ```
 */
export function dateFromLocalMidnight(midnight: Date): Result<CalendarDate, NotMidnight> {
  return read(midnight, 'local', (time) => {
    const local = new Date(time);
    const [year, month, day] = [local.getFullYear(), local.getMonth(), local.getDate()];
    return new Date(year, month, day).getTime() === time ? Date.UTC(year, month, day) : null;
  });
}

/** The day whose UTC midnight `toUtcMidnight` makes of the instant; `null` where the instant has an hour. */
function read(given: unknown, expected: NotMidnight['expected'], toUtcMidnight: (time: number) => number | null): Result<CalendarDate, NotMidnight> {
  const time = timeOf(given);
  const fault = (reason: NotMidnight['reason']): Result<never, NotMidnight> =>
    err({ code: 'not-midnight', received: time === null ? printable(given) : new Date(time).toISOString(), expected, reason });
  if (time === null) return fault('form');
  const midnight = toUtcMidnight(time);
  if (midnight === null) return fault('hour');
  const day = new Date(midnight);
  return hasFourFigures(day.getUTCFullYear()) ? ok(fromUtc(day, 'midnight', midnight)) : fault('year');
}
