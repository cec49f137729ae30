import { calendarDate, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Edition } from '../law/edition';
import { requireEditions } from '../law/requireEdition';
import { err, ok, type Result } from '../result';
import { editions } from './editions';

/**
 * @vi Ngày hỏi sớm hơn văn bản đầu tiên (21/08/2019): chưa có quy định để đánh giá.
 *
 * Before the first national edition there is no law to score by.
 */
export type NoEditionInForce = {
  readonly code: 'no-edition-in-force';
  readonly on: CalendarDate;
  /** @vi Ngày đầu có hiệu lực của văn bản đầu tiên. · First day of the first edition. */
  readonly firstDay: CalendarDate;
};

/**
 * @vi Hồ sơ nộp vào một ngày thì đánh giá theo văn bản nào. Hồ sơ nộp trước còn chờ quyết định thì hỏi
 * `applicableEdition`.
 *
 * The edition under which a dossier filed on a day is judged. What was filed earlier and is still pending is a
 * matter of transition: see `applicableEdition`.
 *
 * @param date - Ngày nộp hồ sơ; ngày đầu và ngày cuối của mỗi văn bản đều tính. · The day of filing, inclusive on both ends of
 * each edition.
 * @param list - Danh sách văn bản khác của người gọi, cũ nhất trước. · Another list of editions than the library's, oldest first.
 * @returns Văn bản áp dụng; hoặc lỗi `no-edition-in-force` cho ngày trước 21/08/2019, `invalid-date`. · The edition, or
 * `no-edition-in-force` before 21/08/2019, `invalid-date`.
 * @legalBasis Thời gian hiệu lực của từng văn bản, kèm mức độ tin cậy của nguồn, có trong `editions`; văn bản trước nhận hồ sơ
 * đến hết ngày liền trước ngày đầu của văn bản sau. · The days in force of each edition, with their grade, stand in `editions`;
 * the end of one is the eve of the next.
 *
 * @example
 * ```ts
 * import { calendarDate, editionOn } from 'ocop';
 * const day = calendarDate('2025-07-06');
 * const edition = day.ok ? editionOn(day.value) : undefined;
 * if (edition?.ok) edition.value.id; //=> 'qd-1489-2025'
 * ```
 */
export function editionOn(date: CalendarDate, list: readonly Edition[] = editions): Result<Edition, NoEditionInForce | InvalidDate> {
  if (list !== editions) requireEditions('list', list);
  const day = calendarDate(date);
  if (!day.ok) return day;
  for (const edition of list) {
    if (date >= edition.inForceFrom && (edition.newFilingsUntil === null || date <= edition.newFilingsUntil)) {
      return ok(edition);
    }
  }
  const [first] = list as readonly [Edition, ...Edition[]];
  return err({ code: 'no-edition-in-force', on: date, firstDay: first.inForceFrom });
}
