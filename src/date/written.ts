import type { CalendarDate } from './calendarDate';

/**
 * @vi Dữ liệu như trong JSON, trước khi lược đồ xét: ngày là chữ.
 *
 * Data as JSON has it, before a schema has looked at it: days are texts.
 */
export type Written<T> = T extends CalendarDate ? string : T extends object ? { [K in keyof T]: Written<T[K]> } : T;
