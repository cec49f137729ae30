import * as fc from 'fast-check';
import { addDays } from '../date/addDays';
import type { CalendarDate } from '../date/calendarDate';
import { daysBetween } from '../date/daysBetween';
import { knownDate } from '../law/knownDate';

/**
 * @vi Sinh ngày theo lịch, tính cả ngày đầu và ngày cuối; không nêu thì từ năm 2019 đến 2035.
 *
 * Calendar dates, both ends inclusive; from 2019 to 2035 unless said otherwise.
 *
 * @param span - First and last day.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { calendarDate } from 'ocop';
 * import { calendarDates } from 'ocop/testing';
 * fc.sample(calendarDates(), 20).every((date) => calendarDate(date).ok); //=> true
 * ```
 */
export function calendarDates(span: { readonly min?: CalendarDate; readonly max?: CalendarDate } = {}): fc.Arbitrary<CalendarDate> {
  const first = span.min ?? knownDate('2019-01-01');
  const last = span.max ?? knownDate('2035-12-31');
  return fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));
}
