import { calendarDate, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import { qd1048 } from '../editions/qd-1048-2019/edition';
import { rubrics, traditionalAndFestivalTourism } from '../editions/qd-1048-2019/sheets';
import { ok, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import { productSet, type UnknownProductSet } from './productSets';

/**
 * The criteria set of 1048 that a dossier filed on a day is scored by. Only set 26 (tourism) has two: its text of
 * 2019, and that of 781/QĐ-TTg from 08/06/2020.
 *
 * @param number - Số của bộ sản phẩm, từ 1 đến 26. · Number of the product set, 1 to 26.
 * @param on - Ngày nộp hồ sơ, trong thời gian của 1048. · The day of filing, within the time of 1048.
 * @returns Bộ tiêu chí; hoặc lỗi `unknown-product-set`, `invalid-date`. · The criteria set; or `unknown-product-set`,
 * `invalid-date`.
 * @legalBasis 1048/QĐ-TTg được sửa đổi theo 781/QĐ-TTg ngày 08/06/2020 (báo chí); coi 781 có hiệu lực từ ngày ký (điều chưa
 * biết của văn bản). · 1048/QĐ-TTg as amended by 781/QĐ-TTg of 08/06/2020 (press); the day 781 took force is taken to be its
 * day of signing (a gap of the edition).
 *
 * @example
 * ```ts
 * import { calendarDate } from 'ocop';
 * import { rubricOn } from 'ocop/rubrics/qd-1048-2019';
 * const eve = calendarDate('2020-06-07');
 * const tourism = eve.ok ? rubricOn(26, eve.value) : undefined;
 * if (tourism?.ok) tourism.value.variant; //=> '2019'
 * ```
 */
export function rubricOn(number: number, on: CalendarDate): Result<Rubric, UnknownProductSet | InvalidDate> {
  const day = calendarDate(on);
  if (!day.ok) return day;
  const row = productSet(qd1048, number, day.value);
  if (!row.ok) return row;
  const replaced = row.value.until !== undefined;
  return ok(replaced ? traditionalAndFestivalTourism : ((rubrics as { readonly [set: number]: Rubric })[number] as Rubric));
}
