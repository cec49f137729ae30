import { UTCDateMini } from '@date-fns/utc/date/mini';
import { refuse } from '../refuse';
import type { CalendarDate } from './calendarDate';

/** The UTC midnight that stands for a calendar date inside date-fns; never handed to a caller. */
export function toUtc(date: CalendarDate): Date {
  return new UTCDateMini(Date.parse(date));
}

/** Whether a year can be written in a calendar date. */
export function hasFourFigures(year: number): boolean {
  return year >= 1000 && year <= 9999;
}

/** The calendar date a UTC midnight stands for; outside the years 1000 to 9999, the argument it was made of is refused. */
export function fromUtc(instant: Date, argument: string, given: unknown): CalendarDate {
  if (!hasFourFigures(instant.getUTCFullYear()))
    refuse(argument, given, 'further from the ends of the calendar', ': the date leaves the years 1000 to 9999');
  return instant.toISOString().slice(0, 10) as CalendarDate;
}

/** Guards the count of an addition: anything but a whole number is a bug of the caller. */
export function wholeNumber(argument: string, count: number): number {
  return Number.isSafeInteger(count) ? count : refuse(argument, count, 'a whole number');
}

/** The milliseconds of a valid `Date`, also one of another window or test environment; `null` for anything else. */
export function timeOf(value: unknown): number | null {
  try {
    const time = Date.prototype.getTime.call(value);
    return Number.isNaN(time) ? null : time;
  } catch {
    return null;
  }
}
