import { withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import { dayWithinReach, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Holidays, HolidaysFault } from '../date/holidays';
import type { Basis } from '../law/citation';
import type { Edition, EditionId, Limit } from '../law/edition';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import { ownOptions } from '../fields';
import { lapseBefore, type BeforeEdition, type EditionLapsed } from '../law/lapseBefore';
import type { ReadingUsed } from '../law/reading';
import { readingsUsed } from '../law/readingsUsed';
import { requireEdition } from '../law/requireEdition';
import { extensionReadings } from './extensionReadings';
import { lastDayOfLimit } from './lastDayOfLimit';

/**
 * @vi Các thời hạn một văn bản có thể đặt ra: báo cáo của cấp xã, đánh giá lại, quyết định thu hồi, gửi hồ sơ cho thành
 * viên hội đồng, kéo dài hiệu lực giấy chứng nhận.
 *
 * The limits an edition can set: the commune's report after receipt · the re-evaluation · the decision on a
 * withdrawal · the electronic dossier that reaches the members of a council before they meet · how long a certificate may
 * outlive its last day while a late re-evaluation is answered.
 */
export type DeadlineOf = 'commune-report' | 're-evaluation' | 'withdrawal-decision' | 'council-papers' | 'extension';

/**
 * @vi Một thời hạn tính cho một trường hợp: ngày cuối tính cả ngày đó.
 *
 * A limit worked out for one case.
 */
export type Deadline = Sourced & {
  readonly result: 'deadline';
  readonly edition: EditionId;
  /** @vi Thời hạn nào. · Which limit. */
  readonly of: DeadlineOf;
  /**
   * @vi Ngày làm mốc, không tính vào thời hạn; với `council-papers` là ngày họp.
   *
   * The day the limit is counted from, which is not itself counted; for `council-papers` the day of the meeting.
   */
  readonly from: CalendarDate;
  /**
   * @vi Sự kiện làm mốc, tính tới hoặc tính lùi; `null`: phiên bản đã lưu kết quả không giữ.
   *
   * The event it is counted from, or back from; `null`: not kept by the version that stored the result.
   */
  readonly event: Limit['from'] | null;
  /**
   * @vi Số ngày của thời hạn; với `council-papers` tính lùi từ ngày họp.
   *
   * Days of the limit; counted back from the meeting for `council-papers`.
   */
  readonly days: number;
  /** @vi Tính theo ngày làm việc hay ngày thường. · Whether working days are counted, or calendar days. */
  readonly working: boolean;
  /**
   * @vi Ngày cuối, tính cả ngày đó; thời hạn theo ngày thường mà hết vào ngày nghỉ thì kéo sang ngày làm việc tiếp theo.
   *
   * Last day, inclusive; a limit in calendar days that ends on a day off runs to the next working day.
   */
  readonly lastDay: CalendarDate;
  /**
   * @vi Với `extension`: các cách hiểu quyết định khoản này có áp dụng cho giấy chứng nhận hay không.
   *
   * Of `extension`: the readings that decide whether it holds for a certificate.
   */
  readonly readings?: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Văn bản không đặt thời hạn đó, hoặc chưa thấy trong nguồn.
 *
 * The edition sets no such limit, or none was found.
 */
export type NoSuchLimit = { readonly code: 'no-such-limit'; readonly edition: EditionId; readonly of: string };

/**
 * @vi Ngày cuối của một thời hạn, tính cả ngày đó, không tính ngày đầu: 15 ngày làm việc của cấp xã, 45 ngày đánh giá
 * lại, 15 ngày quyết định thu hồi, ngày làm việc trước phiên họp hội đồng.
 *
 * The last day of a limit: the commune's 15 working days, the 45 days of a re-evaluation, the 15 days of a
 * withdrawal, or the working day before a council's meeting, as the edition has them.
 *
 * @param edition - Văn bản có thời hạn được áp dụng. · Whose limits apply.
 * @param limit - Thời hạn nào, và ngày của sự kiện làm mốc: ngày nhận đủ hồ sơ, ngày có kết luận hoặc xác nhận, ngày cuối của
 * giấy chứng nhận. · Which limit, and the day of the event it is counted from, which the result names: for the 45 days of 26/2026
 * the receipt of the full dossier, for the 15 days the authority's conclusion or the commune's confirmation, for `extension` the
 * last day of the certificate.
 * @param holidays - Ngày nghỉ lễ theo năm, do người gọi cung cấp. · The caller's public holidays by year.
 * @returns Ngày cuối, tính cả ngày đó; hoặc lỗi `no-such-limit`, `missing-holidays` (chưa khai ngày nghỉ lễ của một năm cần
 * đến), `invalid-holidays` (lịch nghỉ tự mâu thuẫn), `invalid-date`, `before-edition` hoặc `edition-lapsed` (ngày làm mốc không
 * thuộc thời gian văn bản có hiệu lực). · The last day, inclusive; or `no-such-limit`, `missing-holidays` (a year that is needed),
 * `invalid-holidays` (a calendar that contradicts itself), `invalid-date`, `before-edition` or `edition-lapsed` (the edition does not
 * hold on the day it is counted from).
 * @legalBasis 26/2026/QĐ-TTg Điều 7(2), 7(6)g, 8(4), 12(3) (văn bản); 148/QĐ-TTg Phụ lục II (văn bản). Bộ luật Dân sự 2015 Điều
 * 147(2): không tính ngày đầu; Điều 148(5): ngày nghỉ không kết thúc thời hạn (văn bản). · 26/2026/QĐ-TTg Art. 7(2), 7(6)g,
 * 8(4), 12(3) (text), 148/QĐ-TTg Annex II (text). Civil Code 2015 Art. 147(2): the first day is not counted; Art. 148(5): a day
 * off ends no term (text).
 *
 * @example
 * ```ts
 * import { calendarDate, deadline, qd26 } from 'ocop';
 * const from = calendarDate('2026-06-05');
 * const holidays = { 2026: { daysOff: [] } };
 * const due = from.ok ? deadline(qd26, { of: 'commune-report', from: from.value }, holidays) : undefined;
 * if (due?.ok) due.value.lastDay; //=> '2026-06-26'
 * ```
 */
export function deadline(
  edition: Edition,
  limit: { readonly of: DeadlineOf; readonly from: CalendarDate },
  holidays: Holidays,
): Result<Deadline, InvalidDate | HolidaysFault | NoSuchLimit | BeforeEdition | EditionLapsed> {
  requireEdition(edition);
  const { of, from: asked } = ownOptions(limit, ['of', 'from'], 'limit', 'an object with of and from');
  const from = dayWithinReach(asked, 'from');
  if (!from.ok) return from;
  const rule = limitOf(edition, of);
  if (rule === null) return err({ code: 'no-such-limit', edition: edition.id, of: printable(of) });
  // A certificate that had ended before the edition is kept by it where it is read so.
  const mayPrecede = of === 'extension' && edition.readings['extension-of-ended']?.chosen === 'ended-too';
  if (from.value < edition.inForceFrom && !mayPrecede) return err({ code: 'before-edition', on: from.value, firstDay: edition.inForceFrom });
  const lapsed = lapseBefore(edition, from.value);
  if (lapsed !== null) return err(lapsed);
  const { days, working } = rule;
  const lastDay = lastDayOfLimit({ of, from: from.value, days, working }, holidays);
  if (!lastDay.ok) return lastDay;
  return ok(
    withSources<Deadline>(
      {
        result: 'deadline',
        edition: edition.id,
        of,
        from: from.value,
        event: rule.from,
        days,
        working,
        lastDay: lastDay.value,
        ...(of === 'extension' && { readings: readingsUsed(edition, extensionReadings) }),
        basis: rule.basis,
      },
      edition.sources,
    ),
  );
}

/** A limit of an edition, or `null` where it has none. */
export function limitOf(edition: Edition, of: DeadlineOf): Limit | null {
  const { commune } = edition.levels;
  switch (of) {
    case 'commune-report':
      return commune.role === 'reports' ? commune.report : null;
    case 're-evaluation':
      return edition.certificate.reEvaluation;
    case 'extension':
      return extensionOf(edition);
    case 'withdrawal-decision':
      return edition.certificate.withdrawal?.decision ?? null;
    case 'council-papers': {
      const { district } = edition.levels;
      return (district.role === 'evaluates' && district.papersBefore) || null;
    }
    default:
      return null;
  }
}

function extensionOf({ certificate }: Edition): Limit | null {
  const { extension } = certificate;
  if (extension === undefined) return null;
  return {
    days: extension.maxDays,
    working: false,
    from: { vi: 'ngày hết thời hạn của giấy chứng nhận', en: 'the last day of the certificate' },
    basis: extension.basis,
  };
}
