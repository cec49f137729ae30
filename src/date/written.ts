import type { CalendarDate } from './calendarDate';

/** Data as JSON has it, before a schema has looked at it: days are texts. */
export type Written<T> = T extends CalendarDate ? string : T extends object ? { [K in keyof T]: Written<T[K]> } : T;
