import { calendarDate, type CalendarDate } from 'ocop';

/** A date written in a test. */
export function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new Error(`${text} is not a date`);
  return date.value;
}

/** The value of a result that a test expects to succeed. */
export function value<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
