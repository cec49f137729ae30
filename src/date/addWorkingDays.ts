import { isWeekend } from 'date-fns/isWeekend';
import { err, ok, type Result } from '../result';
import { addDays } from './addDays';
import type { CalendarDate } from './calendarDate';
import { toUtc, wholeNumber } from './utc';

/**
 * The public holidays a caller knows, by year. They are set year by year, so a year that is not listed is not
 * known; a listed year without holidays is an empty list.
 */
export type Holidays = {
  readonly [year: string]: {
    /** Days off, beside Saturdays and Sundays. */
    readonly daysOff: readonly CalendarDate[];
    /** Weekend days that are worked in exchange for a bridge day. */
    readonly workedWeekends?: readonly CalendarDate[];
  };
};

/** A count of working days ran into a year whose holidays the caller did not give. */
export type MissingHolidays = {
  readonly code: 'missing-holidays';
  /** The year that is needed. */
  readonly year: string;
};

/**
 * Whether a day is worked: Monday to Friday but for the holidays, and the weekend days worked in exchange.
 *
 * @legalBasis Civil Code 2015 (91/2015/QH13), Art. 148(5): weekends and public holidays do not end a term (text).
 *
 * @example
 * ```ts
 * import { calendarDate, isWorkingDay } from 'ocop';
 * const day = calendarDate('2026-04-30');
 * if (day.ok) isWorkingDay(day.value, { 2026: { daysOff: [day.value] } }); //=> { ok: true, value: false }
 * ```
 */
export function isWorkingDay(date: CalendarDate, holidays: Holidays): Result<boolean, MissingHolidays> {
  const year = date.slice(0, 4);
  const known = Object.hasOwn(holidays, year) ? holidays[year] : undefined;
  if (known === undefined) return err({ code: 'missing-holidays', year });
  if (known.workedWeekends?.includes(date)) return ok(true);
  return ok(!isWeekend(toUtc(date)) && !known.daysOff.includes(date));
}

/**
 * The date a number of working days later (or earlier, when negative). The first day is not counted; weekends
 * and the holidays given are skipped. With 0 it is the date itself, or the next working day if that is none.
 *
 * @param date - The day the term starts from.
 * @param days - Working days; a whole number. Anything else throws `TypeError`.
 * @param holidays - The caller's calendar; a year that is needed and missing is the fault `missing-holidays`.
 * @returns The last day of the term, inclusive.
 * @legalBasis Civil Code 2015 (91/2015/QH13), Art. 147(2) and 148(5) (text).
 *
 * @example
 * ```ts
 * import { addWorkingDays, calendarDate } from 'ocop';
 * const received = calendarDate('2026-06-05');
 * if (received.ok) addWorkingDays(received.value, 15, { 2026: { daysOff: [] } }); //=> { ok: true, value: '2026-06-26' }
 * if (received.ok) addWorkingDays(received.value, 15, {}); //=> { ok: false, error: { code: 'missing-holidays', year: '2026' } }
 * ```
 */
export function addWorkingDays(date: CalendarDate, days: number, holidays: Holidays): Result<CalendarDate, MissingHolidays> {
  const step = wholeNumber(days, 'addWorkingDays') < 0 ? -1 : 1;
  let left = Math.abs(days);
  let day = left === 0 ? date : addDays(date, step);
  for (;;) {
    const worked = isWorkingDay(day, holidays);
    if (!worked.ok) return worked;
    if (worked.value && (left === 0 || --left === 0)) return ok(day);
    day = addDays(day, step);
  }
}
