import { refuse } from '../refuse';
import type { CalendarDate } from './calendarDate';
import { fromUtc, timeOf } from './utc';

/** Vietnam keeps UTC+7 the whole year; it has no daylight saving time. */
const hoursAheadOfUtc = 7;
const millisecondsPerHour = 3_600_000;

/**
 * @vi Ngày ở Việt Nam vào một thời điểm, ví dụ thời điểm ký. Thư viện không tự xem giờ hiện tại.
 *
 * The calendar date in Vietnam at an instant. For instants alone (a time of signing, the present): a `Date` by which a
 * driver means a day without an hour is read by `dateFromLocalMidnight` or `dateFromUtcMidnight`. The library itself
 * never asks for the present instant.
 *
 * @param instant - Giá trị `Date` bất kỳ từ năm 1000 đến 9999; khác thì báo `TypeError`. · Any `Date` of the years 1000 to 9999;
 * anything else is a caller's bug and throws `TypeError`.
 *
 * @example
 * ```ts
 * import { dateInVietnam } from 'ocop';
 * dateInVietnam(new Date('2026-05-21T17:00:00Z')); //=> '2026-05-22'
 * dateInVietnam(new Date('2026-05-21T16:59:59Z')); //=> '2026-05-21'
 * ```
 */
export function dateInVietnam(instant: Date): CalendarDate {
  const time = timeOf(instant);
  if (time === null) refuse('instant', instant, 'a valid Date');
  return fromUtc(new Date(time + hoursAheadOfUtc * millisecondsPerHour), 'instant', instant);
}
