import { together, withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Certificate } from '../certificate/certificate';
import type { Standing } from '../certificate/standing';
import type { CalendarDate } from '../date/calendarDate';
import type { Basis } from '../law/citation';
import type { Edition } from '../law/edition';
import { requireEdition } from '../law/requireEdition';
import { refuse, requireDate } from '../refuse';
import { isState } from './isState';
import { standingOn } from './standingOn';
import type { State } from './state';

/**
 * @vi Sản phẩm có giấy chứng nhận vào một ngày hay không, và theo cách nào.
 *
 * Whether a product holds a certificate on a day, and how.
 */
export type Holding =
  | {
      readonly result: 'holding';
      readonly kind: 'none';
      /** @vi Ngày được hỏi. · The day asked about. */
      readonly on: CalendarDate;
    }
  | (Holds & { /** One in force, as its standing says. */ readonly kind: 'certificate' })
  | (Holds & { /** One that is not in force that day, as its standing says: expired, withdrawn, or not yet valid. */ readonly kind: 'not-in-force' })
  | (Holds & { /** Past its last day, kept while a re-evaluation is answered. */ readonly kind: 'kept-until-answer' });

type Holds = Sourced & {
  readonly result: 'holding';
  /** @vi Ngày được hỏi. · The day asked about. */
  readonly on: CalendarDate;
  /** @vi Ngày đó có được dùng hạng sao và nhãn hiệu OCOP hay không. · Whether stars and mark may be used that day. */
  readonly mayUseStars: boolean;
  /** @vi Ngày cuối còn hiệu lực, tính cả ngày đó. · Last day, inclusive, that it holds. */
  readonly lastDay: CalendarDate;
  /** @vi Tình trạng giấy chứng nhận ngày đó. · How the certificate stands that day. */
  readonly standing: Standing;
  readonly basis: Basis;
};

/**
 * @vi Vào một ngày, sản phẩm có giấy chứng nhận hay không: của chính nó, giấy cũ khi đang nâng hạng hoặc đánh giá lại,
 * hoặc giấy được kéo dài hiệu lực chờ kết quả xử lý (không quá 180 ngày từ ngày hết thời hạn, tính cả ngày cuối).
 *
 * Whether a product holds a certificate on a day: its own, the old one while an upgrade or re-evaluation is under
 * way, or one kept alive past its last day until the authority answers.
 *
 * @param edition - Văn bản có hiệu lực ngày đó: thời gian nộp hồ sơ và việc kéo dài hiệu lực. · The edition in force on the day:
 * its windows, and its rule on keeping a certificate.
 * @param state - Trạng thái của sản phẩm. · Where the product stands.
 * @param on - Ngày được hỏi; không phải ngày thì báo `TypeError`. · The day asked about; what is no calendar date throws
 * `TypeError`.
 * @returns `none` (không có giấy chứng nhận); `certificate` kèm tình trạng của giấy, khi còn hiệu lực; `not-in-force` kèm tình trạng,
 * khi giấy chứng nhận không có hiệu lực ngày đó; hoặc `kept-until-answer` kèm ngày cuối được kéo dài hiệu lực, tính cả ngày đó. ·
 * `none`; `certificate` with its standing, where it is in force; `not-in-force` with its standing, where it has ended or not begun;
 * or `kept-until-answer` with the last day of that, inclusive.
 * @legalBasis 26/2026/QĐ-TTg Điều 12(3): không quá 180 ngày kể từ ngày hết thời hạn (văn bản), theo các cách hiểu `extension-…`. ·
 * 26/2026/QĐ-TTg Art. 12(3): at most 180 days after expiry (text), as far as the readings `extension-…` say.
 *
 * @example
 * ```ts
 * import { calendarDate, holding, ocopCycle, qd148 } from 'ocop';
 * const on = calendarDate('2024-04-10');
 * if (on.ok) holding(qd148, ocopCycle(qd148).start, on.value).kind; //=> 'none'
 * ```
 */
export function holding(edition: Edition, state: State, on: CalendarDate): Holding {
  requireEdition(edition);
  if (!isState(edition, state)) refuse('state', state, 'a state of a product, as advance gives in .value');
  requireDate('on', on);
  const certificate = certificateOf(state);
  if (certificate === null) return { result: 'holding', kind: 'none', on };
  const stands = standingOn(edition, state, certificate, on);
  const { kind, mayUseStars, extension, basis } = stands;
  const kept = kind === 'kept-until-answer';
  return withSources<Holding>(
    {
      result: 'holding',
      kind: kept ? kind : mayUseStars ? 'certificate' : 'not-in-force',
      on,
      mayUseStars,
      lastDay: (kept ? extension?.lastDay : undefined) ?? certificate.lastDay,
      standing: stands,
      basis,
    },
    together(certificate.sources, edition.sources),
  );
}

/** The certificate a product holds, running or past; the old one while a new evaluation is under way. */
export function certificateOf(state: State): Certificate | null {
  if ('certificate' in state) return state.certificate;
  return 'held' in state && state.held !== null ? state.held.state.certificate : null;
}
