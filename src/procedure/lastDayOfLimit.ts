import { addDays } from '../date/addDays';
import { addWorkingDays } from '../date/addWorkingDays';
import type { CalendarDate, InvalidDate } from '../date/calendarDate';
import type { Holidays, HolidaysFault } from '../date/holidays';
import { ok, type Result } from '../result';

/** The last day of so many days from a day, of a limit of that kind. */
export function lastDayOfLimit(
  { of, from, days, working }: { readonly of: string; readonly from: CalendarDate; readonly days: number; readonly working: boolean },
  holidays: Holidays,
): Result<CalendarDate, InvalidDate | HolidaysFault> {
  const step = of === 'council-papers' ? -days : days;
  if (working) return addWorkingDays(from, step, holidays);
  const counted = addDays(from, step);
  // A limit that ends on a day off runs to the next working day; what a certificate is worth does not.
  return of === 'extension' ? ok(counted) : addWorkingDays(counted, 0, holidays);
}
