import type { Certificate } from '../certificate/certificate';
import type { ProductCode } from '../procedure/productCode';
import type { Standing } from '../certificate/standing';
import type { Json } from '../edge/plainJson';
import type { ApplicableEdition } from '../in-force/applicableEdition';
import type { Deadline } from '../procedure/deadline';
import type { DossierChecklist } from '../procedure/dossierChecklist';
import type { RoundFound } from '../procedure/roundOf';
import type { EditionId } from '../law/edition';
import type { Progress } from '../programme/progress';
import type { Schedule } from '../programme/scheduleOn';
import type { Comparison } from '../compare/compareAssessments';
import type { CouncilResult } from '../council/councilResult';
import type { Plan } from '../advice/planFor';
import type { QuickWins } from '../advice/quickWins';
import type { Ranking } from '../star/rank';
import type { Score } from '../score/score';
import type { RankBounds } from '../star/rankBounds';
import type { Referral } from '../star/refer';
import type { Assessment } from '../score/assess';

/**
 * @vi Những kết quả có thể lưu.
 *
 * The results that can be stored. A product's life is stored as its events, from which `replay` makes the state anew;
 * a comparison of sheets, carried answers and a timeline are made from data that is at hand.
 */
export type Storable =
  | Assessment
  | Ranking
  | Ranking<Score>
  | Referral
  | Certificate
  | Standing
  | CouncilResult
  | RankBounds
  | Plan
  | QuickWins
  | Comparison
  | ApplicableEdition
  | RoundFound
  | Deadline
  | DossierChecklist
  | ProductCode
  | Progress
  | Schedule;

/**
 * @vi Kết quả trong bản ghi để lưu.
 *
 * A result in the envelope it is stored in.
 */
export type StoredResult<Kept extends Storable = Storable> = {
  readonly record: 'ocop';
  /**
   * @vi Phiên bản của khung bản ghi và các kết quả trong đó: xem `recordVersion`.
   *
   * Version of this envelope and of the results in it: see `recordVersion`.
   */
  readonly schema: number;
  /**
   * @vi Phiên bản thư viện đã tính kết quả; `null`: lưu trước khi thư viện ghi điều này.
   *
   * Version of the library that made the result; `null`: stored before the library said so.
   */
  readonly library: string | null;
  /**
   * @vi Văn bản đã áp dụng; `null`: kết quả nêu nhiều văn bản hoặc không nêu.
   *
   * The edition whose rules were read; `null`: the result names several, or none.
   */
  readonly edition: EditionId | null;
  /** @vi Điều đã hỏi, như người gọi muốn giữ; `null`: không giữ. · What was asked, as the caller chose to keep it; `null`: not kept. */
  readonly given: Json;
  /** @vi Kết quả đã lưu. · The result that was stored. */
  readonly result: Kept;
};

/** Their kinds, and whether each names one edition; the others name several, or none. A new one does not compile before it stands here. */
const namesOneEdition: { readonly [Kind in Storable['result']]: boolean } = {
  assessment: true,
  ranking: true,
  referral: true,
  certificate: true,
  standing: true,
  council: true,
  'rank-bounds': true,
  plan: true,
  'quick-wins': true,
  comparison: false,
  'applicable-edition': false,
  round: true,
  deadline: true,
  'dossier-checklist': true,
  'product-code': true,
  progress: true,
  schedule: false,
};

/** The names of the results that can be stored. */
export const storedKinds: readonly string[] = /* @__PURE__ */ Object.keys(namesOneEdition);

/**
 * The edition a result was made under: of a standing, the one whose renewal rules were read; `null` where its kind
 * names several or none.
 */
export function editionOfResult(result: { readonly [key: string]: unknown }): unknown {
  const { result: kind, edition = null, renewalUnder } = result;
  if (kind === 'standing') return renewalUnder;
  return edition !== null || Object.entries(namesOneEdition).some(([name, one]) => name === kind && !one) ? edition : undefined;
}
