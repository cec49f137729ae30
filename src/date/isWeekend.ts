import { isWeekend as isWeekendInUtc } from 'date-fns/isWeekend';
import type { CalendarDate } from './calendarDate';
import { toUtc } from './utc';

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  return isWeekendInUtc(toUtc(date));
}
