import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { Edition, EditionId, Star } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import { ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import type { Answers } from '../score/answers';
import { answersWith, changeBetween, everyTickAbove, questionsOf, type Change } from './singleMoves';
import { copyPlanOptions, planOptionFaults, type ChangeOptions, type PlanFault } from './planOptions';
import type { Ranking } from '../star/rank';
import { requireOwnSheet } from '../star/requireOwnSheet';
import { rankedSheet } from './rankedSheet';

/**
 * @vi Một thay đổi riêng lẻ, tổng điểm và hạng sao nó dẫn tới.
 *
 * One change alone, and where it leads.
 */
export type QuickWin = Change & {
  /** @vi Tổng điểm sau thay đổi đó. · Points in total after it. */
  readonly total: number;
  /** @vi Hạng sao sau thay đổi đó. · The star after it. */
  readonly star: Star;
};

/**
 * @vi Mọi thay đổi riêng lẻ làm tăng điểm hoặc tăng hạng sao.
 *
 * Every single change that brings points or a star.
 */
export type QuickWins = Sourced & {
  readonly result: 'quick-wins';
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Phân hạng theo các câu trả lời hiện có. · The ranking as the answers stand. */
  readonly from: Ranking;
  /** @vi Các thay đổi đơn lẻ có lợi, lợi nhất trước. · Single changes that gain, the best first. */
  readonly wins: readonly QuickWin[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Những thay đổi ở một tiêu chí mà riêng nó đã tăng điểm hoặc tăng hạng sao; nhiều điểm nhất xếp trước.
 *
 * The changes of one criterion each that bring points or a star, of a checklist every way to add ticks: the most points
 * first, then the fewest boxes climbed, then in printed order.
 *
 * @param edition - Văn bản có khung điểm được áp dụng. · Whose bands apply.
 * @param rubric - Bộ tiêu chí; của văn bản khác thì báo `TypeError`. · The criteria set; one of another edition throws
 * `TypeError`.
 * @param answers - Phiếu đã trả lời đủ. · A complete sheet.
 * @param options - Điều không được thay đổi. · What may not change.
 * @returns Các thay đổi, mỗi thay đổi kèm tổng điểm và hạng sao mà riêng nó đem lại; hoặc các lỗi của `assess`,
 * `answers-missing`, `invalid-plan-options`, `unknown-frozen`. · The changes, each with the total and the star it alone leads
 * to; or the faults of `assess`, `answers-missing`, `invalid-plan-options`, `unknown-frozen`.
 * @legalBasis Khung điểm và yêu cầu tối thiểu như ở `rank`. · Bands and minimums as in `rank`.
 *
 * @example
 * ```ts
 * import { qd148, quickWins, topAnswers } from 'ocop';
 * import { flowers } from 'ocop/rubrics/qd-148-2023';
 * const found = quickWins(qd148, flowers, { ...topAnswers(flowers), '3.e': 0 });
 * if (found.ok) found.value.wins.map(({ to, gain, star }) => [to.boxes, gain, star]); //=> [[2, 2, 5], [1, 1, 5]]
 * ```
 */
export function quickWins<Code extends string>(
  edition: Edition,
  rubric: Rubric<Code>,
  answers: Answers<NoInfer<Code>>,
  options: ChangeOptions = {},
): Result<QuickWins, NonEmpty<PlanFault>> {
  requireOwnSheet(edition, rubric);
  const sheet = sheetOf(rubric);
  const chosen = copyPlanOptions(options);
  const start = rankedSheet(edition, rubric, answers, planOptionFaults(sheet, chosen));
  if (!start.ok) return start;
  const { assessment, ranking } = start.value;
  const questions = questionsOf(sheet, assessment.answers, chosen, everyTickAbove);
  const standing = questions.map(({ present }) => present);
  const wins: QuickWin[] = [];
  questions.forEach((question, at) => {
    for (const move of question.moves) {
      if (move.climbs === 0) continue;
      const moves = standing.map((present, other) => (other === at ? move : present));
      const after = rankedSheet<string>(edition, rubric, answersWith(moves), []);
      if (!after.ok) return;
      const { total, star } = after.value.ranking;
      const change = changeBetween(question, move);
      if (change.gain > 0 || star > ranking.star) wins.push({ ...change, total, star });
    }
  });
  return ok({
    result: 'quick-wins',
    edition: edition.id,
    set: rubric.set,
    ...(rubric.variant !== undefined && { variant: rubric.variant }),
    from: ranking,
    wins: wins.sort((a, b) => b.gain - a.gain || a.climbs - b.climbs),
    readings: ranking.readings,
    basis: ranking.basis,
    sources: ranking.sources ?? [],
  });
}
