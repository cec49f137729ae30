import { calendarDate, type CalendarDate } from '../date/calendarDate';

/** A date written in the data itself; one that does not exist is a bug of the data and throws `TypeError`. */
export function knownDate(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new TypeError(`${text} is not a date`);
  return date.value;
}
