import type { CalendarDate } from './calendarDate';
import { fromUtc } from './utc';

/**
 * @vi Tháng, từ 1 đến 12.
 *
 * A month, 1 to 12.
 */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * @vi Quý, từ 1 đến 4.
 *
 * A quarter of a year, 1 to 4.
 */
export type Quarter = 1 | 2 | 3 | 4;

type Span = { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate };

const monthsPerQuarter = 3;

/** From the first day of a month through the last day of another of the same year, both inclusive. */
export function spanOfMonths(year: number, from: number, to: number): Span {
  return {
    firstDay: fromUtc(new Date(Date.UTC(year, from - 1, 1)), 'year', year),
    lastDay: fromUtc(new Date(Date.UTC(year, to, 0)), 'year', year),
  };
}

/** From the first day of a quarter through its last, both inclusive. */
export function spanOfQuarter(year: number, quarter: Quarter): Span {
  const last = quarter * monthsPerQuarter;
  return spanOfMonths(year, last - monthsPerQuarter + 1, last);
}

/** From the first day of a year through its last, both inclusive. */
export function spanOfYear(year: number): Span {
  return spanOfMonths(year, 1, 12);
}

/** The month a date lies in, first and last day inclusive. */
export function monthOf(date: CalendarDate): Span {
  const month = Number(date.slice(5, 7));
  return spanOfMonths(Number(date.slice(0, 4)), month, month);
}
