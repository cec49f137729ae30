import type { Citation } from '../law/citation';
import type { TargetProgress } from '../programme/progress';
import type { TaskState } from '../programme/scheduleOn';
import type { Bilingual } from '../bilingual';

/**
 * @vi Một bước lập luận nói về điều gì. Phiên bản sau có thể thêm.
 *
 * What a step reports, by what it is a step of. A later version may add to the list.
 */
export type StepRule =
  /** A sheet: its heading, each part, the sum; what is open and what it can still come to; why it is out; its defects. */
  | 'sheet'
  | 'part'
  | 'total'
  | 'missing'
  | 'bounds'
  | 'eliminated'
  | 'caveat'
  /** A ranking: the band, each minimum missed, the star reached. */
  | 'band'
  | 'unmet-minimum'
  | 'star'
  | 'referral'
  /** A certificate: its term, the day of notice, the window of filing, its withdrawal; how it stands on a day. */
  | 'certificate'
  | 'notice'
  | 'filing'
  | 'extension'
  | 'withdrawal'
  | 'standing'
  | 'holding'
  | 'council'
  /** Plans, bounds and comparisons: from where, each change, where it leads, what stands in the way. */
  | 'plan'
  | 'change'
  | 'planned'
  | 'frozen-minimum'
  | 'out-of-reach'
  | 'ceiling'
  | 'quick-wins'
  | 'rank-bounds'
  | 'points-lost'
  | 'open-minimum'
  | 'comparison'
  /** Two sheets: what is the same, another, new or gone; what of the answers holds. */
  | 'sheets'
  | 'same'
  | 'changed'
  | 'added'
  | 'dropped'
  | 'carried'
  | 'differs'
  | 'review'
  /** The edition that judges, and each way the silence of the law can be read. */
  | 'applicable-edition'
  | 'candidate'
  | 'deadline'
  | 'round'
  | 'product-code'
  | 'dossier-item'
  | 'provision'
  | 'gap'
  /** A district's year: tasks and targets by their state, records that do not count, what disagrees. */
  | 'schedule'
  | `task-${TaskState}`
  | 'progress'
  | `target-${TargetProgress['state']}`
  | 'left-out'
  | 'unlisted-name'
  | 'contradiction'
  | 'history-step'
  /** A reading used; may follow any of the others. */
  | 'reading';

/**
 * @vi Một bước lập luận của kết quả: điều tìm được, theo quy tắc nào, căn cứ nào.
 *
 * One step of a result's reasoning: what was found, by which rule, resting on what.
 */
export type Step = {
  /** @vi Loại của bước giải thích. · What kind of step it is. */
  readonly rule: StepRule;
  /** @vi Bước giải thích, bằng hai thứ tiếng. · The step in both languages. */
  readonly text: Bilingual;
  readonly basis: readonly Citation[];
};
