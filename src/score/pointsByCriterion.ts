import type { Rubric } from '../sheet/rubric';
import { isPlain } from '../fields';
import { refuse } from '../refuse';
import { sheetOf } from '../sheet/sheet';
import type { Answers } from './answers';

/**
 * @vi Điểm của từng tiêu chí đã trả lời, theo thứ tự in: cột cuối của phiếu chấm.
 *
 * The points of each answered criterion, in printed order: what a score sheet shows in its last column.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @param answers - Câu trả lời `assess` nhận không lỗi; mã và ô không có trong bộ tiêu chí được bỏ qua. · Answers that `assess`
 * takes without fault; codes and boxes the rubric does not have are left out.
 * @returns Points by code.
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
  for (const line of sheetOf(rubric).lines) {
    if (!Object.hasOwn(answers, line.code)) continue;
    const boxes = [(answers as Answers)[line.code] ?? 0].flat() as number[];
    points[line.code] = boxes.reduce((sum, box) => sum + (line.points[box] ?? 0), 0);
  }
  return points as { readonly [C in Code]?: number };
}
