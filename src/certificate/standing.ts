import type { CalendarDate } from '../date/calendarDate';
import { daysBetween } from '../date/daysBetween';
import type { Basis } from '../law/citation';
import type { Edition, EditionId } from '../law/edition';
import type { Certificate, Window, Withdrawal } from './certificate';
import { filingWindow, noticeDeadline } from './certify';

/**
 * How a certificate stands on a day: `not-yet-valid`; `valid`; `filing-window` (valid, and the holder may file for
 * re-evaluation); `notice-overdue` (valid, the day for the authority's notice has passed); `expired`; `withdrawn`.
 */
export type StandingKind = 'not-yet-valid' | 'valid' | 'filing-window' | 'notice-overdue' | 'expired' | 'withdrawn';

/** A certificate's standing on a day. */
export type Standing = {
  readonly result: 'standing';
  readonly kind: StandingKind;
  readonly on: CalendarDate;
  /** Whether stars and mark may be used that day. */
  readonly mayUseStars: boolean;
  /** Days until the last day: 0 on the last day itself, negative after it. */
  readonly daysUntilLastDay: number;
  readonly lastDay: CalendarDate;
  readonly noticeBy: CalendarDate | null;
  readonly filing: Window | null;
  readonly withdrawal?: Withdrawal;
  /** The edition whose notice and filing rules were read. */
  readonly renewalUnder: EditionId;
  readonly basis: Basis;
};

/**
 * @vi Tình trạng giấy chứng nhận vào một ngày: còn hiệu lực, hết hạn hay bị thu hồi, và có được dùng sao OCOP hay
 * không.
 *
 * How a certificate stands on a day. The notice and filing windows are those of the edition it was issued under,
 * unless the edition in force at its renewal is given.
 *
 * @param certificate - From `certify`, or `withdraw`.
 * @param on - The day asked about.
 * @param options - `renewalUnder`: the edition whose notice and filing rules apply to the renewal.
 * @returns The standing; days are calendar days, both ends of every window inclusive.
 * @legalBasis Stars and mark may not be used after expiry (official); notice: 148/QĐ-TTg (press); filing window:
 * 26/2026/QĐ-TTg Art. 7(6)a (text); withdrawal: Art. 8 (text).
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
  options: { readonly renewalUnder?: Edition } = {},
): Standing {
  const { firstDay, lastDay, withdrawal } = certificate;
  const { renewalUnder } = options;
  const noticeBy = renewalUnder === undefined ? certificate.noticeBy : noticeDeadline(renewalUnder, lastDay);
  const filing = renewalUnder === undefined ? certificate.filing : filingWindow(renewalUnder, lastDay);

  let kind: StandingKind = 'valid';
  if (withdrawal !== undefined && on >= withdrawal.on) kind = 'withdrawn';
  else if (on < firstDay) kind = 'not-yet-valid';
  else if (on > lastDay) kind = 'expired';
  else if (filing !== null && on >= filing.firstDay && on <= filing.lastDay) kind = 'filing-window';
  else if (noticeBy !== null && on > noticeBy) kind = 'notice-overdue';

  return {
    result: 'standing',
    kind,
    on,
    mayUseStars: kind !== 'not-yet-valid' && kind !== 'expired' && kind !== 'withdrawn',
    daysUntilLastDay: daysBetween(on, lastDay),
    lastDay,
    noticeBy,
    filing,
    ...(withdrawal !== undefined && { withdrawal }),
    renewalUnder: renewalUnder?.id ?? certificate.edition,
    basis: kind === 'withdrawn' && withdrawal !== undefined ? withdrawal.basis : certificate.basis,
  };
}
