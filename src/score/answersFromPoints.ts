import { err, isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Line } from '../sheet/sheet';
import { waysToTick } from '../sheet/waysToTick';
import { isPlain } from '../fields';
import { printable } from '../printable';
import type { Answers } from './answers';

/**
 * @vi Ô, hoặc các ô của một danh mục, mà một số điểm có thể là.
 *
 * A box, or boxes of a checklist, that a number of points may stand for.
 */
export type BoxesOfPoints = {
  /** @vi Mã tiêu chí. · Code of the criterion. */
  readonly criterion: string;
  /** @vi Ô hoặc các ô có số điểm đó. · The box or boxes worth those points. */
  readonly boxes: number | readonly number[];
};

/**
 * @vi Điểm của phiếu đã lưu không đọc được thành ô, và ở tiêu chí nào.
 *
 * Points on a stored sheet that cannot be read back as boxes.
 */
export type PointsFault =
  | { readonly code: 'not-points'; readonly received: string }
  | { readonly code: 'unknown-criterion'; readonly at: string }
  | { readonly code: 'not-whole-points'; readonly at: string; readonly received: string }
  | { readonly code: 'points-fit-no-box'; readonly at: string; readonly received: number; readonly expected: readonly number[] }
  | { readonly code: 'points-fit-several-boxes'; readonly at: string; readonly received: number; readonly fits: readonly BoxesOfPoints[] };

/**
 * @vi Đọc phiếu đã lưu bằng điểm thành các ô đã chọn; điểm không khớp ô nào hoặc khớp nhiều ô thì báo lỗi, không đoán.
 *
 * Reads a stored sheet of points back as ticked boxes. 0 points on a criterion that has no box of 0 points is read as
 * none ticked. Alternatives may be given under their own code or under the code of the case.
 *
 * @param rubric - Bộ tiêu chí của phiếu đã chấm. · The criteria set the sheet was filled on.
 * @param pointsByCriterion - Điểm nguyên theo mã tiêu chí. · Whole points by criterion code; only own keys count.
 * @returns Câu trả lời, đưa thẳng vào `assess` được; hoặc mọi lỗi: `points-fit-no-box` kèm số điểm có thể có,
 * `points-fit-several-boxes` kèm các ô cùng điểm, `unknown-criterion`, `not-whole-points`, `not-points`. · The answers, ready
 * for `assess`; or every fault: `points-fit-no-box` with the points that would, `points-fit-several-boxes` with the boxes that
 * do, `unknown-criterion`, `not-whole-points`, `not-points`.
 *
 * @example
 * ```ts
 * import { answersFromPoints } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * answersFromPoints(whiteSpirit, { '3.b': 1, '3.c': 3 }); //=> { ok: true, value: { '3.b': 2, '3.c': 2 } }
 * const odd = answersFromPoints(whiteSpirit, { '3.c': 2 });
 * if (!odd.ok) odd.error[0].code; //=> 'points-fit-no-box'
 * ```
 */
export function answersFromPoints<Code extends string>(
  rubric: Rubric<Code>,
  pointsByCriterion: { readonly [code: string]: number },
): Result<Answers<Code>, NonEmpty<PointsFault>> {
  const { entries, byCode } = sheetOf(rubric);
  const faults: PointsFault[] = [];
  const answers: Record<string, number | readonly number[]> = {};
  const given: unknown = pointsByCriterion;
  if (!isPlain(given)) return err([{ code: 'not-points', received: printable(given) }]);
  for (const [code, points] of Object.entries(given)) {
    const one = byCode.get(code);
    const candidates = one !== undefined ? [one] : (entries.find((entry) => entry.code === code)?.lines ?? []);
    if (candidates.length === 0) {
      faults.push({ code: 'unknown-criterion', at: printable(code) });
      continue;
    }
    if (typeof points !== 'number' || !Number.isSafeInteger(points)) {
      faults.push({ code: 'not-whole-points', at: code, received: printable(points) });
      continue;
    }
    const fits = candidates.flatMap((line) => boxesWorth(line, points));
    const [fit, ...others] = fits;
    if (fit === undefined) {
      const expected = [...new Set(candidates.flatMap(pointsPossible))].sort((a, b) => a - b);
      faults.push({ code: 'points-fit-no-box', at: code, received: points, expected });
    } else if (others.length > 0) {
      faults.push({ code: 'points-fit-several-boxes', at: code, received: points, fits });
    } else {
      answers[fit.criterion] = fit.boxes;
    }
  }
  return isNonEmpty(faults) ? err(faults) : ok(answers as Answers<Code>);
}

function boxesWorth(line: Line, points: number): BoxesOfPoints[] {
  if (line.node.kind === 'checklist') {
    return waysToTick(line)
      .filter((way) => way.sum === points)
      .map(({ boxes }) => ({ criterion: line.code, boxes }));
  }
  const boxes = line.node.options.filter((option) => option.points === points).map((option) => option.box);
  if (boxes.length === 0 && points === 0) boxes.push(0);
  return boxes.map((box) => ({ criterion: line.code, boxes: box }));
}

function pointsPossible(line: Line): number[] {
  return line.node.kind === 'checklist' ? waysToTick(line).map((way) => way.sum) : [0, ...line.points];
}
