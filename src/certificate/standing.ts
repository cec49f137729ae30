import { together, withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { CalendarDate } from '../date/calendarDate';
import { addDays } from '../date/addDays';
import { daysBetween } from '../date/daysBetween';
import type { Basis } from '../law/citation';
import { ownOptions } from '../fields';
import { requireEdition } from '../law/requireEdition';
import { refuse, requireDate } from '../refuse';
import type { Edition, EditionId } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import { readingsUsed } from '../law/readingsUsed';
import type { Certificate, Window, Withdrawal } from './certificate';
import { renewalOf } from './certify';
import { extensionReadings } from '../procedure/extensionReadings';
import { lastDayKept } from './lastDayKept';
import { requireCertificate } from './requireCertificate';

/**
 * @vi Tình trạng của giấy chứng nhận: chưa có hiệu lực, còn hiệu lực, trong thời gian nộp hồ sơ, hết thời gian nộp hồ
 * sơ, quá hạn thông báo, được kéo dài hiệu lực chờ kết quả xử lý, hết thời hạn, bị thu hồi.
 *
 * How a certificate stands on a day: `not-yet-valid`; `valid`; `filing-window` (valid, and the holder may file for
 * re-evaluation); `filing-closed` (valid, the last day for filing has passed and none was filed in the window); `notice-overdue` (valid, the day
 * for the authority's notice has passed; whether it was given is not known here);
 * `kept-until-answer` (past its last day, kept while a re-evaluation filed late is answered); `expired`; `withdrawn`.
 */
export type StandingKind =
  'not-yet-valid' | 'valid' | 'filing-window' | 'filing-closed' | 'notice-overdue' | 'kept-until-answer' | 'expired' | 'withdrawn';

/**
 * @vi Tình trạng của giấy chứng nhận vào một ngày.
 *
 * A certificate's standing on a day.
 */
export type Standing = Sourced & {
  readonly result: 'standing';
  readonly kind: StandingKind;
  /** @vi Ngày được hỏi. · The day asked about. */
  readonly on: CalendarDate;
  /** @vi Ngày đó có được dùng hạng sao và nhãn hiệu OCOP hay không. · Whether stars and mark may be used that day. */
  readonly mayUseStars: boolean;
  /**
   * @vi Số ngày đến ngày cuối: 0 vào chính ngày cuối, số âm sau ngày đó.
   *
   * Days until the last day: 0 on the last day itself, negative after it.
   */
  readonly daysUntilLastDay: number;
  /** @vi Ngày cuối của giấy chứng nhận, tính cả ngày đó. · Last day of the certificate, inclusive. */
  readonly lastDay: CalendarDate;
  /**
   * @vi Ngày cuối cơ quan còn kịp thông báo, tính cả ngày đó; `null`: không có quy định này.
   *
   * The last day, inclusive, for the authority's notice; `null`: no such rule.
   */
  readonly noticeBy: CalendarDate | null;
  /**
   * @vi Thời gian nộp hồ sơ đánh giá, phân hạng lại; `null`: không có quy định này.
   *
   * When the holder files for re-evaluation; `null`: no such rule.
   */
  readonly filing: Window | null;
  /**
   * @vi Khi thời gian nộp hồ sơ đã qua: hiệu lực được kéo dài đến ngày nào và theo quy định nào.
   *
   * Where the window has closed: how long the certificate may outlive its last day, and by which rule. Of 26/2026 as the readings
   * `extension-after-transition`, `extension-of-pending` and `extension-of-ended` say.
   */
  readonly extension?: {
    /** @vi Ngày cuối hiệu lực được kéo dài, tính cả ngày đó. · Last day, inclusive, it may be kept. */
    readonly lastDay: CalendarDate;
    readonly basis: Basis;
  };
  /** @vi Việc thu hồi, nếu đã bị thu hồi. · The withdrawal, where there was one. */
  readonly withdrawal?: Withdrawal;
  /** @vi Văn bản có quy định về thông báo và nộp hồ sơ được áp dụng. · The edition whose notice and filing rules were read. */
  readonly renewalUnder: EditionId;
  /**
   * @vi Cách hiểu về thời gian nộp hồ sơ, khi đang trong thời gian đó; và về việc kéo dài hiệu lực, khi thời gian đó đã qua mà chưa có
   * hồ sơ nộp trong đó; không có: không hỏi đến, hoặc kết quả lưu trước khi có mục này.
   *
   * The reading on the days of the window, on a day in it; and those on how long it may outlive its last day, where the window has
   * closed without a filing in it; absent: not asked, or stored before they were kept.
   */
  readonly readings?: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Tình trạng giấy chứng nhận vào một ngày: còn hiệu lực, hết thời hạn hay bị thu hồi, và có được dùng sao OCOP hay
 * không. Mọi khoảng thời gian tính cả ngày đầu và ngày cuối.
 *
 * How a certificate stands on a day. The notice and filing windows are those of the edition it was issued under,
 * unless the edition in force at its renewal is given.
 *
 * @param certificate - Giấy chứng nhận từ `certify` hoặc `withdraw`. · From `certify`, or `withdraw`.
 * @param on - Ngày được hỏi; không phải ngày thì báo `TypeError`. · The day asked about; what is no calendar date throws
 * `TypeError`.
 * @param options - Văn bản có hiệu lực khi đánh giá, phân hạng lại (`renewalUnder`) và ngày đã nộp hồ sơ (`filedOn`), không sau
 * `on`. · `renewalUnder`: the edition in force at the renewal, whose notice and filing rules then apply: name it, since windows
 * changed between editions. `filedOn`: the day a re-evaluation was filed, not after `on`, so that the window is not told as missed.
 * @returns Tình trạng giấy chứng nhận; ngày là ngày theo lịch, mọi khoảng thời gian tính cả ngày đầu và ngày cuối. · The
 * standing; days are calendar days, both ends of every window inclusive.
 * @legalBasis Thông báo: 148/QĐ-TTg (báo chí). Thời gian nộp hồ sơ: 26/2026/QĐ-TTg Điều 7(6)a, 12(3) (văn bản), theo các cách hiểu
 * `extension-…`; thu hồi: Điều 8 (văn bản). Hết thời hạn thì không được dùng sao và nhãn hiệu: thực tiễn (báo chí). · Notice:
 * 148/QĐ-TTg (press); filing window: 26/2026/QĐ-TTg Art. 7(6)a, 12(3) (text), as far as the readings `extension-…` say;
 * withdrawal: Art. 8 (text). That stars and mark may not be used after expiry is practice (press).
 *
 * @example
 * ```ts
 * import { calendarDate, certify, qd148, standing } from 'ocop';
 * const lastDay = calendarDate('2026-02-24');
 * const eve = calendarDate('2026-02-25');
 * const start = calendarDate('2023-02-24');
 * if (start.ok && lastDay.ok && eve.ok) {
 *   const certificate = certify(qd148, { star: 3, issuedOn: start.value });
 *   if (certificate.ok) standing(certificate.value, lastDay.value).mayUseStars; //=> true
 *   if (certificate.ok) standing(certificate.value, eve.value).kind; //=> 'expired'
 * }
 * ```
 */
export function standing(
  certificate: Certificate,
  on: CalendarDate,
  options: { readonly renewalUnder?: Edition; readonly filedOn?: CalendarDate } = {},
): Standing {
  requireCertificate(certificate);
  requireDate('on', on);
  const { filedOn, renewalUnder } = ownOptions(options, ['renewalUnder', 'filedOn']);
  if (renewalUnder !== undefined) requireEdition(renewalUnder, 'options.renewalUnder');
  if (filedOn !== undefined && requireDate('options.filedOn', filedOn) > on) refuse('options.filedOn', filedOn, `no later than "on", ${on}`);
  const { firstDay, lastDay, withdrawal } = certificate;
  const renewal = renewalUnder === undefined ? certificate : renewalOf(renewalUnder, lastDay, { on, filedOn });
  const { noticeBy, filing, extension: rule } = renewal;
  const keptUntil = lastDayKept(renewal, filedOn);

  let kind: StandingKind = 'valid';
  let { basis } = certificate;
  if (withdrawal !== undefined && on >= withdrawal.on) {
    kind = 'withdrawn';
    basis = withdrawal.basis;
  } else if (on < firstDay) kind = 'not-yet-valid';
  else if (on > lastDay) {
    const kept = keptUntil !== null && on <= keptUntil;
    kind = kept ? 'kept-until-answer' : 'expired';
    if (kept && rule !== undefined) basis = rule.basis;
  } else if (filing !== null && on >= filing.firstDay && on <= filing.lastDay) {
    kind = 'filing-window';
    basis = [...basis, ...renewal.filingBasis];
  } else if (filing !== null && on > filing.lastDay && !isFiled(filing, filedOn)) {
    kind = 'filing-closed';
    basis = [...basis, ...renewal.filingBasis];
  } else if (noticeBy !== null && on > noticeBy) {
    kind = 'notice-overdue';
    basis = [...basis, ...renewal.noticeBasis];
  }
  const extension = kind === 'filing-closed' || kind === 'kept-until-answer' ? rule : undefined;
  // Whether it outlives its last day is asked while it runs without a filing, and after its end where there was a late one.
  const late = filing !== null && filedOn !== undefined && filedOn > filing.lastDay;
  const asked = kind === 'filing-closed' || (late && (kind === 'kept-until-answer' || kind === 'expired'));
  const known = renewalUnder === undefined ? certificate.readings.filter(isOfExtension) : readingsUsed(renewalUnder, extensionReadings);
  const readings = asked ? known : known.filter(({ id }) => kind === 'filing-window' && id === 'filing-window-days');

  return withSources<Standing>(
    {
      result: 'standing',
      kind,
      on,
      mayUseStars: kind !== 'not-yet-valid' && kind !== 'expired' && kind !== 'withdrawn',
      daysUntilLastDay: daysBetween(on, lastDay),
      lastDay,
      noticeBy,
      filing,
      ...(extension !== undefined && { extension: { lastDay: keptUntil ?? addDays(lastDay, extension.maxDays), basis: extension.basis } }),
      ...(withdrawal !== undefined && { withdrawal }),
      renewalUnder: renewalUnder?.id ?? certificate.edition,
      ...(readings.length > 0 && { readings }),
      basis,
    },
    together(certificate.sources, renewalUnder?.sources),
  );
}

/** Whether a re-evaluation was filed in the window. */
function isFiled({ firstDay, lastDay }: Window, filedOn: CalendarDate | undefined): boolean {
  return filedOn !== undefined && filedOn >= firstDay && filedOn <= lastDay;
}

function isOfExtension({ id }: ReadingUsed): boolean {
  return extensionReadings.includes(id);
}
