import type { Rubric } from '../sheet/rubric';
import { isPlain } from '../fields';
import { refuse } from '../refuse';
import { sheetOf, type Line } from '../sheet/sheet';
import type { Answers } from './answers';

/**
 * @vi Điểm của từng tiêu chí đã trả lời, theo thứ tự in: cột cuối của phiếu chấm.
 *
 * The points of each answered criterion, in printed order: what a score sheet shows in its last column.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @param answers - Câu trả lời `assess` nhận không lỗi; mã và ô không có trong bộ tiêu chí được bỏ qua. · Answers that `assess`
 * takes without fault; codes and boxes the rubric does not have are left out.
 * @returns Điểm theo mã tiêu chí. · Points by code.
 *
 * @example
 * ```ts
 * import { pointsByCriterion } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * pointsByCriterion(whiteSpirit, { '3.b': 2, '3.c': 0 }); //=> { '3.b': 1, '3.c': 0 }
 * ```
 */
export function pointsByCriterion<Code extends string>(rubric: Rubric<Code>, answers: Answers<NoInfer<Code>>): { readonly [C in Code]?: number } {
  if (!isPlain(answers)) refuse('answers', answers, 'a plain object of criterion code to box');
  const points: Record<string, number> = {};
  const given: Answers = answers;
  for (const line of sheetOf(rubric).lines) {
    if (!Object.hasOwn(given, line.code)) continue;
    points[line.code] = pointsOn(line, given[line.code]);
  }
  return points as { readonly [C in Code]?: number };
}

/** The points of what is ticked on a line; what is no box of it brings none. */
export function pointsOn(line: Line, answer: unknown): number {
  const boxes: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  let sum = 0;
  for (const box of boxes) sum += (typeof box === 'number' ? line.points[box] : undefined) ?? 0;
  return sum;
}
