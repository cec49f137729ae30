import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Line } from '../sheet/sheet';
import type { Answers } from './answers';

/**
 * @vi Các ô cho tổng điểm cao nhất mà một phiếu có thể đạt.
 *
 * The answers that bring the most points a sheet can reach: the best box of every criterion, every box of a
 * checklist, the better case of alternatives.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 *
 * @example
 * ```ts
 * import { assess, topAnswers } from 'ocop';
 * import { tea } from 'ocop/rubrics/qd-148-2023';
 * const best = assess(tea, topAnswers(tea));
 * if (best.ok && best.value.kind === 'complete') best.value.total; //=> 97
 * ```
 */
export function topAnswers<Code extends string>(rubric: Rubric<Code>): Answers<Code> {
  const answers: Record<string, number | readonly number[]> = {};
  for (const entry of sheetOf(rubric).entries) {
    const line = entry.lines.find((candidate) => candidate.best === entry.best) as Line;
    answers[line.code] = line.node.kind === 'checklist' ? line.node.options.map((option) => option.box) : line.points.lastIndexOf(line.best);
  }
  return answers as Answers<Code>;
}
