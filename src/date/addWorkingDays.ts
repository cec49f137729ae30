import { ownOf } from '../fields';
import { isWeekend } from 'date-fns/isWeekend';
import { err, ok, type Result } from '../result';
import { addDays } from './addDays';
import { calendarDate, invalidDate, type CalendarDate, type InvalidDate } from './calendarDate';
import { holidaysFault, type Holidays, type HolidaysFault } from './holidays';
import { toUtc, wholeNumber } from './utc';

/**
 * @vi Một ngày có phải ngày làm việc hay không: thứ Hai đến thứ Sáu trừ ngày nghỉ lễ, và ngày cuối tuần làm bù.
 *
 * Whether a day is worked: Monday to Friday but for the holidays, and the weekend days worked in exchange.
 *
 * @param date - Ngày được hỏi. · The day asked about.
 * @param holidays - Lịch nghỉ của người gọi. · The caller's calendar.
 * @returns Có hay không; hoặc lỗi `missing-holidays` khi chưa khai ngày nghỉ lễ của năm ấy, `invalid-holidays` khi lịch nghỉ tự
 * mâu thuẫn, `invalid-date`. · The answer; `missing-holidays` for a year that is not listed, `invalid-holidays` for a calendar
 * that contradicts itself, `invalid-date`.
 * @legalBasis Bộ luật Dân sự 2015 (91/2015/QH13), Điều 148(5): ngày nghỉ cuối tuần và ngày nghỉ lễ không kết thúc thời hạn (văn
 * bản). · Civil Code 2015 (91/2015/QH13), Art. 148(5): weekends and public holidays do not end a term (text).
 *
 * @example
 * ```ts
 * import { calendarDate, isWorkingDay } from 'ocop';
 * const day = calendarDate('2026-04-30');
 * if (day.ok) isWorkingDay(day.value, { 2026: { daysOff: [day.value] } }); //=> { ok: true, value: false }
 * ```
 */
export function isWorkingDay(date: CalendarDate, holidays: Holidays): Result<boolean, InvalidDate | HolidaysFault> {
  const day = calendarDate(date);
  if (!day.ok) return day;
  const fault = holidaysFault(holidays);
  return fault === null ? isWorked(day.value, holidays) : err(fault);
}

/**
 * @vi Ngày sau (hoặc trước, nếu là số âm) một số ngày làm việc. Không tính ngày đầu, bỏ qua thứ Bảy, Chủ nhật và ngày
 * nghỉ lễ đã khai; tính cả ngày cuối.
 *
 * The date a number of working days later (or earlier, when negative). The first day is not counted; weekends
 * and the holidays given are skipped. With 0 it is the date itself, or the next working day if that is none.
 *
 * @param date - Ngày làm mốc. · The day the term starts from.
 * @param days - Số ngày làm việc, là số nguyên; khác thì báo `TypeError`. · Working days; a whole number. Anything else throws
 * `TypeError`.
 * @param holidays - Lịch nghỉ của người gọi; thiếu năm cần dùng hoặc lịch mâu thuẫn thì báo lỗi. · The caller's calendar; a year
 * that is needed and missing is the fault `missing-holidays`, a calendar that contradicts itself `invalid-holidays`.
 * @returns Ngày cuối của thời hạn, tính cả ngày đó. · The last day of the term, inclusive.
 * @legalBasis Civil Code 2015 (91/2015/QH13), Art. 147(2) and 148(5) (text).
 *
 * @example
 * ```ts
 * import { addWorkingDays, calendarDate } from 'ocop';
 * const received = calendarDate('2026-06-05');
 * if (received.ok) addWorkingDays(received.value, 15, { 2026: { daysOff: [] } }); //=> { ok: true, value: '2026-06-26' }
 * if (received.ok) addWorkingDays(received.value, 15, {}); //=> { ok: false, error: { code: 'missing-holidays', year: '2026' } }
 * ```
 */
export function addWorkingDays(date: CalendarDate, days: number, holidays: Holidays): Result<CalendarDate, InvalidDate | HolidaysFault> {
  const step = wholeNumber('days', days) < 0 ? -1 : 1;
  const start = calendarDate(date);
  if (!start.ok) return start;
  const fault = holidaysFault(holidays);
  if (fault !== null) return err(fault);
  let left = Math.abs(days);
  let day = start.value;
  for (let isCounted = left === 0; ; isCounted = true) {
    if (isCounted) {
      const worked = isWorked(day, holidays);
      if (!worked.ok) return worked;
      if (worked.value && (left === 0 || --left === 0)) return ok(day);
    }
    if (day === (step > 0 ? '9999-12-31' : '1000-01-01')) return err(invalidDate(date, 'beyond'));
    day = addDays(day, step);
  }
}

/** Whether a day is worked, by a calendar that was looked at. */
function isWorked(day: CalendarDate, holidays: Holidays): Result<boolean, HolidaysFault> {
  const year = day.slice(0, 4);
  const known = ownOf(holidays, year);
  if (known === undefined) return err({ code: 'missing-holidays', year });
  if (known.workedWeekends?.includes(day)) return ok(true);
  return ok(!isWeekend(toUtc(day)) && !known.daysOff.includes(day));
}
