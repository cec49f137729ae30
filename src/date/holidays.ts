import { isWeekend } from 'date-fns/isWeekend';
import { isBare, unknownFields } from '../fields';
import { printable } from '../printable';
import { dayIn, type CalendarDate } from './calendarDate';
import { toUtc } from './utc';

/**
 * @vi Ngày nghỉ lễ theo từng năm do người dùng khai. Năm chưa khai là năm chưa biết; năm không có ngày nghỉ thì khai
 * danh sách rỗng.
 *
 * The public holidays a caller knows, by year. They are set year by year, so a year that is not listed is not
 * known; a listed year without holidays is an empty list.
 */
export type Holidays = {
  readonly [year: string]: {
    /** @vi Ngày nghỉ, ngoài thứ Bảy và Chủ nhật. · Days off, beside Saturdays and Sundays. */
    readonly daysOff: readonly CalendarDate[];
    /** @vi Ngày cuối tuần đi làm bù. · Weekend days that are worked in exchange for a bridge day. */
    readonly workedWeekends?: readonly CalendarDate[];
  };
};

/**
 * @vi Đếm ngày làm việc sang một năm chưa khai ngày nghỉ lễ.
 *
 * A count of working days ran into a year whose holidays the caller did not give.
 */
export type MissingHolidays = {
  readonly code: 'missing-holidays';
  /** @vi Năm còn thiếu lịch nghỉ. · The year that is needed. */
  readonly year: string;
};

/**
 * @vi Lịch nghỉ lễ tự mâu thuẫn, và mâu thuẫn ở đâu.
 *
 * A calendar of holidays that would be misread, and where.
 */
export type InvalidHolidays = {
  readonly code: 'invalid-holidays';
  /** @vi Vị trí sai, như `2026.daysOff.0`; rỗng: toàn bộ. · Where, as `2026.daysOff.0`; empty for the whole. */
  readonly at: string;
  readonly received: string;
  /**
   * @vi Lý do: viết không đúng mẫu; mục không có trong lịch nghỉ; ngày thuộc năm khác; vừa nghỉ vừa làm; hoặc ngày làm bù không
   * phải cuối tuần.
   *
   * `form`: not written as wanted; `unknown-field`: a year has no such list, its name may be misspelt; `another-year`: the day
   * lies in another year than the one it stands under; `off-and-worked`: both off and worked; `no-weekend`: said to be a worked
   * weekend, and is a Monday to Friday.
   */
  readonly reason: 'form' | 'unknown-field' | 'another-year' | 'off-and-worked' | 'no-weekend';
};

/**
 * @vi Lý do ngày nghỉ đã khai chưa dùng được: thiếu một năm, hoặc có ngày không thể có.
 *
 * Why holidays are no use for counting: a year is missing, or a day is given that cannot be.
 */
export type HolidaysFault = MissingHolidays | InvalidHolidays;

/** The first thing that would make a day be misread, or `null`. */
export function holidaysFault(holidays: unknown): InvalidHolidays | null {
  if (!isBare(holidays)) return invalid('', holidays, 'form');
  for (const [year, known] of Object.entries(holidays)) {
    const fault = faultOfYear(year, known);
    if (fault !== null) return fault;
  }
  return null;
}

const lists: readonly (keyof Holidays[string])[] = ['daysOff', 'workedWeekends'];

function faultOfYear(year: string, known: unknown): InvalidHolidays | null {
  if (!/^[1-9]\d{3}$/.test(year)) return invalid(printable(year), year, 'form');
  if (typeof known !== 'object' || known === null) return invalid(year, known, 'form');
  const { daysOff, workedWeekends }: { readonly daysOff?: unknown; readonly workedWeekends?: unknown } = known;
  if (!Array.isArray(daysOff)) return invalid(`${year}.daysOff`, daysOff, 'form');
  if (workedWeekends !== undefined && !Array.isArray(workedWeekends)) return invalid(`${year}.workedWeekends`, workedWeekends, 'form');
  const [unknown] = unknownFields(known, lists);
  if (unknown !== undefined) return invalid(`${year}.${printable(unknown)}`, unknown, 'unknown-field');
  const off = new Set<unknown>(daysOff);
  return (
    faultOfDays(year, 'daysOff', daysOff, () => null) ??
    faultOfDays(year, 'workedWeekends', workedWeekends ?? [], (day) => {
      if (!isWeekend(toUtc(day))) return 'no-weekend';
      return off.has(day) ? 'off-and-worked' : null;
    })
  );
}

function faultOfDays(
  year: string,
  list: string,
  days: readonly unknown[],
  wrong: (day: CalendarDate) => InvalidHolidays['reason'] | null,
): InvalidHolidays | null {
  for (const [position, given] of days.entries()) {
    const day = dayIn(given);
    const reason = !day.ok ? 'form' : day.value.startsWith(year) ? wrong(day.value) : 'another-year';
    if (reason !== null) return invalid(`${year}.${list}.${position}`, given, reason);
  }
  return null;
}

function invalid(at: string, received: unknown, reason: InvalidHolidays['reason']): InvalidHolidays {
  return { code: 'invalid-holidays', at, received: printable(received), reason };
}
