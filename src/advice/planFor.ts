import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { Band, Edition, EditionId, Star } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import { ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import type { Answers } from '../score/answers';
import { isLess, leastMoves, type Effort, type LeastMoves } from './leastMoves';
import { answersWith, changeBetween, marksMissed, questionsOf, ticksAbove, type Change, type Move, type Question } from './singleMoves';
import { obstacleTo, type Obstacle } from './obstacleTo';
import { copyPlanOptions, planNames, planOptionFaults, starFaults, type Objective, type PlanFault, type PlanOptions } from './planOptions';
import type { Ranking } from '../star/rank';
import { requireOwnSheet } from '../star/requireOwnSheet';
import { rankedSheet } from './rankedSheet';
import { blocks } from '../star/starsReached';

type Asked = Sourced & {
  readonly result: 'plan';
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Hạng sao được hỏi. · The star asked for. */
  readonly star: Star;
  /** @vi Mục tiêu: điều phải ít nhất. · What was to be least. */
  readonly objective: Objective;
  /** @vi Phân hạng theo các câu trả lời hiện có. · The ranking as the answers stand. */
  readonly from: Ranking;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Cách nâng hạng với ít thay đổi nhất, hoặc lý do không thể đạt hạng sao đó.
 *
 * The least change that reaches a star, or the proof that nothing does.
 */
export type Plan =
  | (Asked & {
      readonly kind: 'reachable';
      /**
       * @vi Các thay đổi theo thứ tự in trên phiếu; rỗng khi đã đạt hạng sao đó.
       *
       * In printed order; empty where the star is reached already.
       */
      readonly changes: readonly Change[];
      /** @vi Công sức của cả cách nâng hạng. · What the plan costs in all. */
      readonly effort: Effort;
      /** @vi Toàn bộ câu trả lời sau các thay đổi. · The whole sheet after the changes. */
      readonly answers: Answers;
      /** @vi Phân hạng sau các thay đổi. · The ranking after the changes. */
      readonly ranking: Ranking;
    })
  | (Asked & {
      readonly kind: 'unreachable';
      /**
       * @vi Điều cản trở: hạng sao được hỏi trước, rồi các hạng cao hơn nếu còn đạt được.
       *
       * The star asked for first; then the higher stars, where they could be reached without its minimums.
       */
      readonly obstacles: NonEmpty<Obstacle>;
    });

/**
 * @vi Cách nâng hạng với ít thay đổi nhất: những ô cần đạt để đủ điểm và yêu cầu tối thiểu của hạng sao mong muốn, hoặc lý
 * do không thể đạt.
 *
 * The least change of a sheet that reaches a star in points and in every minimum, found exactly. A change ticks a
 * higher box, adds ticks to a checklist, or answers another case that loses no points; where the case is a fact of
 * the product, `keepCases` keeps it. Of plans that are equal by the objective, the one with fewer criteria is given,
 * then with fewer boxes climbed, then for the lower star; then, at the first criterion in printed order where two
 * differ, the one with the lower box.
 *
 * @param edition - Văn bản có khung điểm và cách hiểu về yêu cầu tối thiểu của hạng dưới được áp dụng. · Whose bands and reading
 * of the lower stars' minimums apply.
 * @param rubric - Bộ tiêu chí; của văn bản khác thì báo `TypeError`. · The criteria set; one of another edition throws
 * `TypeError`.
 * @param answers - Phiếu đã trả lời đủ. · A complete sheet.
 * @param star - Hạng sao mong muốn; cách tìm được đạt hạng đó hoặc cao hơn. · The star wanted; a plan reaches it or a higher one.
 * @param options - Điều phải ít nhất (không chọn thì là số tiêu chí) và điều không được thay đổi. · What is least (the fewest
 * criteria, unless chosen), what may not change.
 * @returns `reachable` kèm các thay đổi, hoặc `unreachable` kèm điều ngăn trở; hoặc các lỗi của `assess` và lỗi của câu hỏi,
 * nêu mã ở dưới. · `reachable` with the changes, or `unreachable` with the obstacles; or the faults of `assess`,
 * `answers-missing`, `unknown-star`, `invalid-plan-options`, `unknown-frozen`, `unknown-cost`, `cost-missing`, `invalid-cost`.
 * @legalBasis Khung điểm: 148/QĐ-TTg Điều 1(2) (báo chí), 26/2026/QĐ-TTg Điều 3 (văn bản). Yêu cầu tối thiểu: dấu sao của Phụ
 * lục III (bản chép) và Phụ lục II (văn bản), theo cách hiểu `lower-star-minimums` và `heading-mark`. · Bands: 148/QĐ-TTg Art.
 * 1(2) (press), 26/2026/QĐ-TTg Art. 3 (text). Minimums: marks of Annex III (transcription) and Annex II (text), with the
 * readings `lower-star-minimums` and `heading-mark`.
 *
 * @example
 * ```ts
 * import { planFor, qd148, topAnswers } from 'ocop';
 * import { flowers } from 'ocop/rubrics/qd-148-2023';
 * // every criterion at its top box, but no intellectual property
 * const answers = { ...topAnswers(flowers), '3.e': 0 };
 * const plan = planFor(qd148, flowers, answers, 4);
 * if (plan.ok && plan.value.kind === 'reachable') plan.value.changes.map(({ to }) => [to.criterion, to.boxes]); //=> [['3.e', 1]]
 * const frozen = planFor(qd148, flowers, answers, 4, { frozen: ['3.e'] });
 * if (frozen.ok) frozen.value.kind; //=> 'unreachable'
 * ```
 */
export function planFor<Code extends string>(
  edition: Edition,
  rubric: Rubric<Code>,
  answers: Answers<NoInfer<Code>>,
  star: Star,
  options: PlanOptions = {},
): Result<Plan, NonEmpty<PlanFault>> {
  requireOwnSheet(edition, rubric);
  const sheet = sheetOf(rubric);
  const chosen = copyPlanOptions(options);
  const start = rankedSheet(edition, rubric, answers, starFaults(edition, star).concat(planOptionFaults(sheet, chosen, planNames)));
  if (!start.ok) return start;
  const { assessment, ranking, headingMark } = start.value;
  const { objective = 'fewest-criteria' } = chosen;
  const asked: Asked = {
    result: 'plan',
    edition: edition.id,
    set: rubric.set,
    ...(rubric.variant !== undefined && { variant: rubric.variant }),
    star,
    objective,
    from: ranking,
    readings: ranking.readings,
    basis: ranking.basis,
    sources: ranking.sources ?? [],
  };
  const questions = questionsOf(sheet, assessment.answers, chosen, ticksAbove);
  const costOf = costBy(objective);
  const obstacles: Obstacle[] = [];
  let best: LeastMoves | null = null;
  for (const target of starsToTry(edition, star)) {
    const hinders = (mark: { readonly star: Star }): boolean => blocks(edition, mark, target.star);
    const allowed = questions.map((question) =>
      question.frozen ? question : { ...question, moves: question.moves.filter((move) => !marksMissed(move, headingMark).some(hinders)) },
    );
    const found = obstacleTo(edition, target, allowed, assessment.unmet.filter(hinders));
    if (found !== null) {
      obstacles.push(found);
      continue;
    }
    const least = leastMoves(allowed, target.from, costOf);
    if (best === null || isLess(least.effort, best.effort)) best = least;
  }
  if (best === null) return ok({ ...asked, kind: 'unreachable', obstacles: obstacles as unknown as NonEmpty<Obstacle> });

  const { moves } = best;
  const changes = questions.flatMap((question, at) => {
    const to = moves[at];
    return to === undefined || to.climbs === 0 ? [] : [changeBetween(question, to)];
  });
  const planned = answersWith(best.moves);
  const reached = rankedSheet<string>(edition, rubric, planned, []);
  return reached.ok ? ok({ ...asked, kind: 'reachable', changes, effort: best.effort, answers: planned, ranking: reached.value.ranking }) : reached;
}

/** The star asked for; and the higher ones, where a higher star does not need its minimums. */
function starsToTry(edition: Edition, star: Star): readonly Band[] {
  const cumulative = blocks(edition, { star }, edition.bands[0].star);
  return edition.bands.filter((band) => band.star === star || (!cumulative && band.star > star)).reverse();
}

function costBy(objective: Objective): (question: Question, move: Move) => number {
  if (objective === 'fewest-criteria') return () => 1;
  if (objective === 'fewest-boxes') return (_, move) => move.climbs;
  return ({ entry }) => objective.costs[entry.code] ?? 0;
}
