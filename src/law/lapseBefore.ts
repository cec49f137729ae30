import type { CalendarDate } from '../date/calendarDate';
import type { Basis } from './citation';
import type { Edition, EditionId } from './edition';

/**
 * @vi Văn bản không còn dùng để đánh giá vào ngày đó; việc cấp hoặc thu hồi giấy chứng nhận theo văn bản kế tiếp.
 *
 * An edition that can judge nothing any more on a day: what is certified or withdrawn then goes by its successor.
 */
export type EditionLapsed = {
  readonly code: 'edition-lapsed';
  readonly on: CalendarDate;
  readonly edition: EditionId;
  /** @vi Ngày cuối văn bản còn hiệu lực. · The last day it held. */
  readonly lastDay: CalendarDate;
  /** @vi Văn bản kế tiếp; cần hỏi văn bản nào có hiệu lực ngày đó. · The edition after it; ask which one is in force on the day. */
  readonly successor: EditionId | null;
  readonly basis: Basis;
};

/**
 * @vi Ngày trước ngày văn bản có hiệu lực: quy định không áp dụng ngược.
 *
 * A day before the edition is in force: its rules are not back-dated.
 */
export type BeforeEdition = {
  readonly code: 'before-edition';
  /** @vi Ngày được hỏi. · The day asked about. */
  readonly on: CalendarDate;
  /** @vi Ngày đầu văn bản có hiệu lực. · The edition's first day. */
  readonly firstDay: CalendarDate;
};

/** The fault of an edition that has lapsed before a day, the answers it gives to open questions included; or `null`. */
export function lapseBefore({ id, lapse, readings, successor }: Edition, on: CalendarDate): EditionLapsed | null {
  if (lapse === null) return null;
  const { unless } = lapse;
  const { basis, lastDay } = unless !== undefined && readings[unless.reading]?.chosen === unless.answer ? unless : lapse;
  return on <= lastDay ? null : { code: 'edition-lapsed', on, edition: id, lastDay, successor, basis };
}
