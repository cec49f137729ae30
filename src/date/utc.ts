import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { CalendarDate } from './calendarDate';

/** The UTC midnight that stands for a calendar date inside date-fns; never handed to a caller. */
export function toUtc(date: CalendarDate): Date {
  return new UTCDateMini(Date.parse(date));
}

/** The calendar date a UTC midnight stands for; a `TypeError` outside the years 1000 to 9999. */
export function fromUtc(instant: Date): CalendarDate {
  const year = instant.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new TypeError(`the date leaves the years 1000 to 9999`);
  return instant.toISOString().slice(0, 10) as CalendarDate;
}

/** Guards the count of an addition: anything but a whole number is a bug of the caller. */
export function wholeNumber(count: number, what: string): number {
  if (!Number.isSafeInteger(count)) throw new TypeError(`${what} takes a whole number, got ${String(count)}`);
  return count;
}
