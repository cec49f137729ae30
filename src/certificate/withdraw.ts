import { longestGround } from '../edge/limits';
import { together, withSources } from '../law/sourcesOf';
import { dayIn, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Basis } from '../law/citation';
import type { Edition, Level, WithdrawalGround } from '../law/edition';
import { issuerOf } from '../law/issuerOf';
import { issuerOnDay } from '../law/issuerOnDay';
import { lapseBefore, type BeforeEdition, type EditionLapsed } from '../law/lapseBefore';
import { requireEdition } from '../law/requireEdition';
import { ownOptions } from '../fields';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import type { Certificate } from './certificate';
import { renewalOf } from './certify';
import { lastDayKept } from './lastDayKept';
import { requireCertificate } from './requireCertificate';
import { standing } from './standing';

/**
 * @vi Lý do không thu hồi được giấy chứng nhận.
 *
 * Why a certificate cannot be withdrawn so.
 */
export type WithdrawFault =
  | InvalidDate
  | EditionLapsed
  | BeforeEdition
  | { readonly code: 'unknown-withdrawal-ground'; readonly received: string; readonly expected: readonly string[] }
  | { readonly code: 'already-withdrawn'; readonly on: CalendarDate }
  | {
      readonly code: 'not-running';
      readonly on: CalendarDate;
      readonly firstDay: CalendarDate;
      /** @vi Ngày cuối còn hiệu lực, kể cả thời gian kéo dài. · The last day it holds, what it is kept beyond its term included. */
      readonly lastDay: CalendarDate;
    };

/**
 * @vi Thu hồi giấy chứng nhận đang có hiệu lực, theo một căn cứ của văn bản; cho biết cơ quan quyết định thu hồi. Giấy
 * chứng nhận hết hiệu lực từ ngày thu hồi, tính cả ngày đó. Giấy chứng nhận được kéo dài hiệu lực chờ kết quả xử lý cũng thu hồi được.
 *
 * Withdraws a running certificate, or one kept past its term: in force on the day, as `standing` says. Where the edition lists grounds, the ground is one of
 * their ids; where it leaves them to provincial rules, it is the words of the rule. Grounds are never back-dated: the edition must be
 * in force on the day.
 *
 * @param edition - Văn bản có hiệu lực ngày thu hồi; không nhất thiết là văn bản lúc cấp. · The edition in force on the day of
 * withdrawal; it need not be the one of issue.
 * @param certificate - Giấy chứng nhận; bản truyền vào không đổi. · The certificate; the one passed in is unchanged.
 * @param withdrawal - Ngày bắt đầu không còn hiệu lực, tính cả ngày đó, trường hợp thu hồi, và ngày đã nộp hồ sơ đánh giá lại (`filedOn`)
 * nếu có, không sau `on`. · The day from which it no longer holds, inclusive, and the ground; `filedOn`: the day a re-evaluation was
 * filed, where one was, not after `on`: it may keep the certificate past its last day.
 * @returns Giấy chứng nhận kèm việc thu hồi; hoặc lỗi `unknown-withdrawal-ground`, `already-withdrawn`, `not-running`,
 * `before-edition`, `edition-lapsed`, `invalid-date`. · The certificate with its withdrawal; or `unknown-withdrawal-ground`,
 * `already-withdrawn`, `not-running`, `before-edition`, `edition-lapsed`, `invalid-date`.
 * @legalBasis 26/2026/QĐ-TTg Điều 8: sáu trường hợp thu hồi, quyết định trong 15 ngày; Chủ tịch UBND cấp tỉnh thu hồi 3 sao và 4 sao, Bộ
 * trưởng thu hồi 5 sao (văn bản), kể cả giấy chứng nhận được giữ theo Điều 12(3). Trước đó chỉ có quy định của địa phương (báo chí). ·
 * 26/2026/QĐ-TTg Art. 8: six grounds, decision within 15 days, by the province for 3 and 4 stars and the minister for 5 (text), of
 * a certificate kept by Art. 12(3) too; before it, provincial rules only (press).
 *
 * @example
 * ```ts
 * import { calendarDate, certify, qd26, withdraw } from 'ocop';
 * const issuedOn = calendarDate('2026-08-05');
 * const on = calendarDate('2027-01-15');
 * if (issuedOn.ok && on.ok) {
 *   const certificate = certify(qd26, { star: 4, issuedOn: issuedOn.value });
 *   const withdrawn = certificate.ok && withdraw(qd26, certificate.value, { on: on.value, ground: 'production-stopped' });
 *   if (withdrawn && withdrawn.ok) withdrawn.value.withdrawal?.by; //=> 'province'
 * }
 * ```
 */
export function withdraw(
  edition: Edition,
  certificate: Certificate,
  withdrawal: { readonly on: CalendarDate; readonly ground: string; readonly filedOn?: CalendarDate },
): Result<Certificate, WithdrawFault> {
  requireEdition(edition);
  requireCertificate(certificate);
  const {
    on: asked,
    ground,
    filedOn,
  } = ownOptions(withdrawal, ['on', 'ground', 'filedOn'], 'withdrawal', 'an object with on and ground, and perhaps filedOn');
  const day = dayIn(asked, 'on');
  if (!day.ok) return day;
  const on = day.value;
  const filed = filedOn === undefined ? undefined : dayIn(filedOn, 'filedOn');
  if (filed !== undefined && !filed.ok) return filed;
  if (certificate.withdrawal !== undefined) return err({ code: 'already-withdrawn', on: certificate.withdrawal.on });
  if (on < edition.inForceFrom) return err({ code: 'before-edition', on, firstDay: edition.inForceFrom });
  const lapsed = lapseBefore(edition, on);
  if (lapsed !== null) return err(lapsed);
  const stands = standing(certificate, on, { renewalUnder: edition, ...(filed !== undefined && { filedOn: filed.value }) });
  if (!stands.mayUseStars) {
    const { firstDay } = certificate;
    const lastDay = lastDayKept(renewalOf(edition, certificate.lastDay, { on, filedOn: filed?.value }), filed?.value) ?? certificate.lastDay;
    return err({ code: 'not-running', on, firstDay, lastDay });
  }
  const rule = edition.certificate.withdrawal;
  const expected = rule === null ? [] : rule.grounds.map(({ id }) => id);
  if (
    typeof ground !== 'string' ||
    ground.trim() === '' ||
    ground.length > longestGround ||
    ground.includes('\0') ||
    (rule !== null && !expected.includes(ground))
  ) {
    return err({ code: 'unknown-withdrawal-ground', received: printable(ground), expected });
  }
  const { kind, extension } = stands;
  const kept = kind === 'kept-until-answer' && extension !== undefined ? extension : null;
  const known = rule?.grounds.find(({ id }) => id === ground);
  const { issuer, readings } = issuerOnDay(edition, issuerOf(edition.levels, certificate.star) ?? certificate.issuer, on, []);
  const by = issuer.level;
  return ok(
    withSources<Certificate>(
      {
        ...certificate,
        readings: [...certificate.readings, ...readings.filter(({ id }) => !certificate.readings.some((used) => used.id === id))],
        withdrawal: {
          on,
          ground,
          groundName: known?.name ?? { vi: ground, en: ground },
          by,
          ...(kept !== null && { keptUntil: kept.lastDay }),
          basis: [...basisOf(edition, known, by), ...(kept?.basis ?? [])],
        },
      },
      together(certificate.sources, edition.sources),
    ),
  );
}

/** The ground and who withdraws; where the edition has no grounds, what was found of the practice. */
function basisOf({ certificate: { withdrawal, withdrawalPractice, basis } }: Edition, ground: WithdrawalGround | undefined, by: Level): Basis {
  if (ground === undefined) return withdrawalPractice ?? basis;
  return [...ground.basis, ...(withdrawal?.authority[by] ?? [])];
}
