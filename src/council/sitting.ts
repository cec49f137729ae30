import type { CouncilRole } from './councilPolicy';
import type { EditionId, PartCode } from '../law/edition';
import type { NonEmpty } from '../result';
import type { AnswerFault, Answers } from '../score/answers';
import type { Bounds } from '../score/assess';

/**
 * @vi Thành viên hội đồng.
 *
 * A member of a council and whether they sat.
 */
export type CouncilMember = { readonly id: string; readonly role: CouncilRole; readonly present: boolean };

/**
 * @vi Phiếu chấm của một thành viên: các ô đã chọn, hoặc tổng điểm từng phần nếu chỉ có số đó.
 *
 * One member's ballot (phiếu chấm): a sheet of boxes, or totals by part where only those exist.
 */
export type Ballot<Code extends string = string> = {
  /** @vi Mã `id` của thành viên. · The member's `id`. */
  readonly member: string;
  /** @vi Văn bản, bộ và dạng của phiếu đã chấm. · Edition, set and variant of the sheet it was filled on. */
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
} & (
  { readonly answers: Answers<Code>; readonly parts?: never } | { readonly parts: { readonly [P in PartCode]: number }; readonly answers?: never }
);

/**
 * @vi Một phiên họp của hội đồng về một hồ sơ.
 *
 * One sitting of a council on one dossier.
 */
export type Sitting<Code extends string = string> = {
  /** @vi Mọi thành viên được cử, có mặt hay vắng mặt. · Everyone appointed, present or not. */
  readonly members: readonly CouncilMember[];
  readonly ballots: readonly Ballot<Code>[];
  /** @vi Phiếu thống nhất của hội đồng, nếu có. · The one sheet the council agreed on, where it made one. */
  readonly agreed?: Answers<Code>;
};

/**
 * @vi Lỗi trong dữ liệu phiên họp.
 *
 * What is wrong with a council's policy, members or ballots.
 */
export type SittingFault =
  | {
      readonly code: 'invalid-policy';
      readonly at: 'policy' | 'quorum' | 'chairMustBePresent' | 'largestSpread' | 'notScoring' | 'minimums' | 'basis' | 'sources';
      readonly received: string;
    }
  | { readonly code: 'invalid-sitting'; readonly at: string; readonly received: string }
  | { readonly code: 'invalid-member'; readonly position: number; readonly received: string }
  | { readonly code: 'member-repeated'; readonly member: string }
  | { readonly code: 'no-ballots' }
  | { readonly code: 'invalid-ballot'; readonly position: number; readonly received: string }
  | { readonly code: 'unknown-member'; readonly member: string }
  | { readonly code: 'ballot-repeated'; readonly member: string }
  | { readonly code: 'ballot-not-due'; readonly member: string; readonly reason: 'absent' | 'does-not-score' }
  | {
      readonly code: 'ballot-of-another-rubric';
      readonly member: string;
      readonly received: string;
      readonly expected: { readonly edition: EditionId; readonly set: number; readonly variant?: string };
    }
  | {
      readonly code: 'part-points-out-of-range';
      readonly member: string;
      readonly part: PartCode;
      readonly received: string;
      readonly expected: Bounds;
    }
  | { readonly code: 'ballot-answers'; readonly member: string; readonly faults: NonEmpty<AnswerFault> }
  | { readonly code: 'no-agreed-sheet' }
  | { readonly code: 'agreed-sheet-answers'; readonly faults: NonEmpty<AnswerFault> }
  | { readonly code: 'agreed-sheet-incomplete'; readonly missing: NonEmpty<string> };
