import type { CalendarDate } from './calendarDate';
import { fromUtc } from './utc';

/** Vietnam keeps UTC+7 the whole year; it has no daylight saving time. */
const hoursAheadOfUtc = 7;
const millisecondsPerHour = 3_600_000;

/**
 * The calendar date in Vietnam at an instant. The one place where an instant becomes a date; the library itself
 * never asks for the present one.
 *
 * @param instant - Any `Date`; an invalid one is a caller's bug and throws `TypeError`.
 * @legalBasis Not a rule of OCOP: Vietnam's legal time is UTC+7 all year.
 *
 * @example
 * ```ts
 * import { dateInVietnam } from 'ocop';
 * dateInVietnam(new Date('2026-05-21T17:00:00Z')); //=> '2026-05-22'
 * dateInVietnam(new Date('2026-05-21T16:59:59Z')); //=> '2026-05-21'
 * ```
 */
export function dateInVietnam(instant: Date): CalendarDate {
  return fromUtc(new Date(instant.getTime() + hoursAheadOfUtc * millisecondsPerHour));
}
