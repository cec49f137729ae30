import { withSources } from '../law/sourcesOf';
import { addDays } from '../date/addDays';
import { addMonths } from '../date/addMonths';
import { dayWithinReach, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Citation } from '../law/citation';
import type { Edition, RecognisedStar } from '../law/edition';
import { issuerOf } from '../law/issuerOf';
import { issuerOnDay } from '../law/issuerOnDay';
import { lapseBefore, type EditionLapsed } from '../law/lapseBefore';
import { recognisedStars } from '../law/recognisedStars';
import { oncePer } from '../law/oncePer';
import { readingsUsed } from '../law/readingsUsed';
import { requireEdition } from '../law/requireEdition';
import { ownOptions } from '../fields';
import { requireDate } from '../refuse';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import type { Certificate, Window } from './certificate';
import { extensionReadings } from '../procedure/extensionReadings';
import { extensionOf } from './extensionOf';

/**
 * @vi Lý do không cấp được giấy chứng nhận.
 *
 * Why no certificate can be made out.
 */
export type CertifyFault =
  | InvalidDate
  | EditionLapsed
  | {
      /** @vi 1 sao và 2 sao không được cấp giấy chứng nhận. · 1 and 2 stars bring no certificate. */
      readonly code: 'star-not-certified';
      readonly received: string;
      readonly expected: readonly RecognisedStar[];
    }
  | {
      /** @vi Ngày ban hành trước ngày văn bản có hiệu lực. · The day of issue lies before the edition's first day. */
      readonly code: 'issued-before-edition';
      readonly issuedOn: CalendarDate;
      readonly firstDay: CalendarDate;
    };

const noRule: readonly Citation[] = /* @__PURE__ */ Object.freeze([]);
const readingsOf = /* @__PURE__ */ oncePer((edition: Edition) => readingsUsed(edition, ['certificate-counting', ...extensionReadings]));

/**
 * @vi Cấp giấy chứng nhận cho sản phẩm đạt từ 3 sao: cơ quan cấp, ngày đầu và ngày cuối (tính cả hai ngày), thời hạn
 * 36 tháng.
 *
 * Makes out the certificate of a recognised product: who issues it and until when it runs. The term is counted
 * from the day of issue, which is its first day of validity; the last day is inclusive, and a weekend or holiday
 * does not stretch it.
 *
 * @param edition - Văn bản có thời hạn, cơ quan cấp và thời gian nộp hồ sơ được áp dụng. · Whose term, issuers and windows apply.
 * @param input - Hạng sao (3, 4 hoặc 5) và ngày ban hành. · The star (3, 4 or 5) and the day of issue.
 * @returns Giấy chứng nhận; hoặc lỗi `star-not-certified`, `issued-before-edition`, `edition-lapsed`, `invalid-date`. · The
 * certificate; or `star-not-certified`, `issued-before-edition`, `edition-lapsed`, `invalid-date`.
 * @legalBasis 148/QĐ-TTg: 36 tháng kể từ ngày cấp (báo chí); 26/2026/QĐ-TTg Điều 4(3), 7(6)a (văn bản). Tháng tính theo Bộ luật
 * Dân sự 2015 Điều 147(2), 148(3); cách tính khác là cách hiểu `certificate-counting`. · 148/QĐ-TTg: 36 months from issue
 * (press); 26/2026/QĐ-TTg Art. 4(3), 7(6)a (text). Months are counted by Civil Code 2015 Art. 147(2), 148(3); the other
 * counting is the reading `certificate-counting`.
 *
 * @example
 * ```ts
 * import { calendarDate, certify, qd148 } from 'ocop';
 * const issuedOn = calendarDate('2024-11-30');
 * if (issuedOn.ok) {
 *   const certificate = certify(qd148, { star: 3, issuedOn: issuedOn.value });
 *   if (certificate.ok) certificate.value.lastDay; //=> '2027-11-30'
 *   if (certificate.ok) certificate.value.noticeBy; //=> '2027-10-31'
 * }
 * ```
 */
export function certify(
  edition: Edition,
  input: { readonly star: RecognisedStar; readonly issuedOn: CalendarDate },
): Result<Certificate, CertifyFault> {
  requireEdition(edition);
  const { star, issuedOn: asked } = ownOptions(input, ['star', 'issuedOn'], 'input', 'an object with star and issuedOn');
  const issuer = issuerOf(edition.levels, star);
  if (issuer === undefined) {
    return err({ code: 'star-not-certified', received: printable(star), expected: recognisedStars(edition.levels) });
  }
  const issued = dayWithinReach(asked, 'issuedOn');
  if (!issued.ok) return issued;
  const issuedOn = issued.value;
  if (issuedOn < edition.inForceFrom) {
    return err({ code: 'issued-before-edition', issuedOn, firstDay: edition.inForceFrom });
  }
  const lapsed = lapseBefore(edition, issuedOn);
  if (lapsed !== null) return err(lapsed);
  const rule = edition.certificate;
  const firstDayCounted = edition.readings['certificate-counting']?.chosen === 'first-day-counted';
  const lastDay = addDays(addMonths(issuedOn, rule.termMonths), firstDayCounted ? -1 : 0);
  return ok(
    withSources<Certificate>(
      {
        result: 'certificate',
        edition: edition.id,
        star,
        ...issuerOnDay(edition, issuer, issuedOn, readingsOf(edition)),
        issuedOn,
        firstDay: issuedOn,
        termMonths: rule.termMonths,
        ...renewalOf(edition, lastDay),
        basis: rule.basis,
      },
      edition.sources,
    ),
  );
}

/**
 * What an edition says of the end of a certificate: the notice, the window for filing, and how long it may outlive its last day.
 * `asked`: the day asked about, and the day a re-evaluation was filed.
 */
export function renewalOf(
  edition: Edition,
  lastDay: CalendarDate,
  asked?: { readonly on: CalendarDate; readonly filedOn: CalendarDate | undefined },
): Pick<Certificate, 'lastDay' | 'noticeBy' | 'noticeBasis' | 'filing' | 'extension' | 'filingBasis'> {
  const { notice, filing: rule } = edition.certificate;
  const filing = filingWindow(edition, lastDay);
  const extension = extensionOf(edition, lastDay, filing, asked);
  return {
    lastDay,
    noticeBy: noticeDeadline(edition, lastDay),
    noticeBasis: notice?.basis ?? noRule,
    filing,
    ...(extension !== undefined && { extension }),
    filingBasis: rule?.basis ?? noRule,
  };
}

/**
 * @vi Ngày cuối còn kịp thông báo giấy chứng nhận sắp hết thời hạn, tính cả ngày đó: ít nhất 30 ngày trước ngày hết thời hạn theo
 * 148/QĐ-TTg.
 *
 * The last day on which the authority's notice of expiry is in time: so many days before the last day.
 *
 * @param edition - Văn bản có hiệu lực khi giấy chứng nhận sắp hết thời hạn. · The edition in force when the certificate nears
 * its end.
 * @param lastDay - Ngày cuối của giấy chứng nhận, tính cả ngày đó. · Last day of the certificate, inclusive.
 * @returns Ngày cuối để thông báo; `null` nếu văn bản không có quy định ấy. · The day, or `null` where the edition has no such
 * rule.
 * @legalBasis 148/QĐ-TTg: ít nhất 30 ngày trước ngày hết thời hạn (báo chí). · 148/QĐ-TTg: at least 30 days before the end
 * (press).
 *
 * @example
 * ```ts
 * import { calendarDate, noticeDeadline, qd148 } from 'ocop';
 * const lastDay = calendarDate('2026-03-31');
 * if (lastDay.ok) noticeDeadline(qd148, lastDay.value); //=> '2026-03-01'
 * ```
 */
export function noticeDeadline(edition: Edition, lastDay: CalendarDate): CalendarDate | null {
  requireEdition(edition);
  requireDate('lastDay', lastDay);
  const { notice } = edition.certificate;
  return notice === null ? null : addDays(lastDay, -notice.daysBefore);
}

/**
 * @vi Thời gian chủ thể OCOP nộp hồ sơ đánh giá lại: từ 180 ngày đến 120 ngày trước ngày hết thời hạn theo 26/2026/QĐ-TTg,
 * tính cả ngày đầu và ngày cuối.
 *
 * When the holder files for re-evaluation, both days inclusive.
 *
 * @param edition - Văn bản có hiệu lực khi giấy chứng nhận sắp hết thời hạn; không nhất thiết là văn bản lúc cấp. · The edition
 * in force when the certificate nears its end; it need not be the one it was issued under.
 * @param lastDay - Ngày cuối của giấy chứng nhận, tính cả ngày đó. · Last day of the certificate, inclusive.
 * @returns Thời gian nộp hồ sơ; `null` nếu văn bản không có quy định ấy. · The window, or `null` where the edition has no such
 * rule.
 * @legalBasis 26/2026/QĐ-TTg Điều 7(6)a: từ 180 đến 120 ngày trước ngày hết thời hạn (văn bản). · 26/2026/QĐ-TTg Art. 7(6)a:
 * 180 to 120 days before the end (text).
 *
 * @example
 * ```ts
 * import { calendarDate, filingWindow, qd26 } from 'ocop';
 * const lastDay = calendarDate('2029-08-05');
 * if (lastDay.ok) filingWindow(qd26, lastDay.value); //=> { firstDay: '2029-02-06', lastDay: '2029-04-07' }
 * ```
 */
export function filingWindow(edition: Edition, lastDay: CalendarDate): Window | null {
  requireEdition(edition);
  requireDate('lastDay', lastDay);
  const { filing } = edition.certificate;
  if (filing === null) return null;
  // Both days are in the window, unless read otherwise.
  const inwards = edition.readings['filing-window-days']?.chosen === 'both-excluded' ? 1 : 0;
  return { firstDay: addDays(lastDay, inwards - filing.fromDaysBefore), lastDay: addDays(lastDay, -inwards - filing.toDaysBefore) };
}
