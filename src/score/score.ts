import type { Edition } from '../law/edition';
import { err, ok, type Result } from '../result';
import { isFields } from '../fields';
import { isWhole } from '../isWhole';
import { printable } from '../printable';
import { refuse } from '../refuse';
import { ladderOf } from './ladder';

/**
 * @vi Điểm chính xác: `sum` điểm chia cho `of` phiếu, đều là số nguyên.
 *
 * An exact score: `sum` points over `of` ballots (or over a power of ten, for a decimal). Both are whole numbers.
 */
export type Score = {
  /** @vi Tổng số điểm. · Points summed. */
  readonly sum: number;
  /** @vi Chia cho bao nhiêu. · How many they are divided by. */
  readonly of: number;
};

/**
 * @vi Điểm đưa vào các quy tắc: số từ 0 đến 100 điểm, hoặc `Score` chính xác.
 *
 * A score as rules take it: points from 0 to 100 as a finite number, or an exact `Score`.
 */
export type ScoreInput = number | Score;

/**
 * @vi Lý do một giá trị không phải là điểm.
 *
 * What is wrong with something that was meant to be a score.
 */
export type InvalidScore = {
  readonly code: 'invalid-score';
  /** @vi Giá trị đã nhận, ghi thành chữ. · The value as received, in words. */
  readonly received: string;
  /** @vi Số điểm thấp nhất và cao nhất của văn bản, tính cả hai mức. · Least and most points of the edition, both inclusive. */
  readonly expected: { readonly min: number; readonly max: number };
  /**
   * @vi Lý do: không phải số; ngoài thang điểm; hoặc quá sát một mốc mà không trùng, do máy cộng số lẻ.
   *
   * `not-a-number`: NaN, infinite, not whole where it must be; `out-of-range`: a number outside the scale; `inexact`: a number so
   * near a line without being it that it is a sum of decimals the computer could not hold.
   */
  readonly reason: 'not-a-number' | 'out-of-range' | 'inexact';
  /** @vi Với `inexact`: số điểm của mốc đó. · Of `inexact`: the points of that line. */
  readonly line?: number;
};

/**
 * @vi Kiểm tra một giá trị có phải là điểm theo thang của văn bản hay không. Không làm tròn, không cắt bớt điểm.
 *
 * Checks that a value is a score on the edition's scale. The place where unknown input becomes a score; the rules
 * themselves take what passed here.
 *
 * @param edition - Văn bản cho thang điểm, 0 đến 100 điểm. · Gives the scale, 0 to 100 points.
 * @param input - Số điểm hữu hạn, hoặc hai số nguyên `sum` và `of`; điểm có phần lẻ thì cộng theo phần mười để giữ chính xác. · A
 * finite number of points, or whole numbers `sum` and `of`. Points with decimals are added up as whole numbers (tenths over 10)
 * or read with `parseDecimal`: 39.3 + 24.9 + 25.8 is 90, but not for a computer.
 * @returns Chính giá trị đưa vào, không làm tròn, không cắt bớt; hoặc lỗi `invalid-score`. · The input unchanged (never rounded
 * or clamped), or `invalid-score`.
 * @legalBasis Thang điểm là thang của khung điểm trong văn bản; chưa thấy quy định về làm tròn trong nguồn, nên không làm tròn
 * (cách hiểu). · The scale is that of the edition's bands; rounding is nowhere regulated, so nothing is rounded (reading).
 *
 * @example
 * ```ts
 * import { checkScore, qd148 } from 'ocop';
 * checkScore(qd148, 89.99); //=> { ok: true, value: 89.99 }
 * checkScore(qd148, { sum: 17999, of: 200 }).ok; //=> true
 * checkScore(qd148, { sum: 393 + 249 + 258, of: 10 }).ok; //=> true
 * const sum = checkScore(qd148, 39.3 + 24.9 + 25.8);
 * if (!sum.ok) [sum.error.reason, sum.error.line]; //=> ['inexact', 90]
 * checkScore(qd148, 100.01); //=> { ok: false, error: { code: 'invalid-score', received: '100.01', expected: { min: 0, max: 100 }, reason: 'out-of-range' } }
 * ```
 */
export function checkScore(edition: Edition, input: unknown): Result<ScoreInput, InvalidScore> {
  const fault = scoreFault(edition, input);
  return fault === null ? ok(input as ScoreInput) : err(fault);
}

/** The fault of an input that is not a score, or `null`. */
export function scoreFault(edition: Edition, input: unknown): InvalidScore | null {
  const { lines } = ladderOf(edition);
  const { min, max } = edition.scale;
  let reason: InvalidScore['reason'] | null = null;
  let line: number | undefined;
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) reason = 'not-a-number';
    else if (input < min || input > max) reason = 'out-of-range';
    else {
      line = lineBeside(input, lines);
      if (line !== undefined) reason = 'inexact';
    }
  } else if (isPairOfWholes(input)) {
    if (input.sum < min * input.of || input.sum > max * input.of) reason = 'out-of-range';
  } else reason = 'not-a-number';
  return reason && { code: 'invalid-score', received: describe(input), expected: edition.scale, reason, ...(line !== undefined && { line }) };
}

/** Whether a score reaches a number of points; compared exactly, by cross-multiplication. */
export function reaches(score: ScoreInput, points: number): boolean {
  if (typeof score !== 'number') return score.sum >= points * score.of;
  return score >= points;
}

/** Whether a score is more than a number of points; compared exactly. */
export function exceeds(score: ScoreInput, points: number): boolean {
  if (typeof score !== 'number') return score.sum > points * score.of;
  return score > points;
}

/** Whether two scores are the same number of points. A quotient is rounded to the nearest number, as a written decimal is. */
export function isSameScore(one: ScoreInput, other: ScoreInput): boolean {
  if (typeof one === 'number') return one === (typeof other === 'number' ? other : other.sum / other.of);
  return typeof other === 'number' ? isSameScore(other, one) : one.sum * other.of === other.sum * one.of;
}

// Half of the digits a number holds. Sums of decimals stray far less; a score that is meant strays far more.
const stray = /* @__PURE__ */ (() => Math.sqrt(Number.EPSILON))();

/** The line a number lies beside without being it. A whole number is always exact. */
function lineBeside(score: number, lines: readonly number[]): number | undefined {
  return Number.isInteger(score) ? undefined : lines.find((points) => score !== points && Math.abs(score - points) < stray);
}

/** Throws `TypeError` for what is not a score: a caller's bug, since `checkScore` is there for unknown input. */
export function requireScore(edition: Edition, score: ScoreInput): void {
  const { min, max } = edition.scale;
  if (typeof score === 'number' && score >= min && score <= max && Number.isInteger(score)) return;
  const fault = scoreFault(edition, score);
  if (fault !== null) {
    const { line } = fault;
    if (line !== undefined)
      refuse('score', score, `exact: a sum of decimals has strayed from ${line}; add whole numbers, as { sum: ${line}, of: 1 }`);
    refuse(
      'score',
      typeof score === 'number' ? score : fault.received,
      `a number from ${fault.expected.min} to ${fault.expected.max}, or { sum, of }`,
    );
  }
}

/** Whether a value is a score as whole numbers, on whatever scale. */
export function isPairOfWholes(input: unknown): input is Score {
  return isFields(input) && Number.isSafeInteger(input['sum']) && isWhole(input['of'], 1);
}

function describe(input: unknown): string {
  if (!isFields(input) || !('sum' in input || 'of' in input)) return printable(input);
  const { sum, of } = input;
  return `sum ${printable(sum)} of ${printable(of)}`;
}
