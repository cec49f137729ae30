import type { Rubric } from './rubric';
import { sheetOf } from './sheet';

/**
 * @vi Mã các tiêu chí phải trả lời của một phiếu, theo thứ tự in; tiêu chí có nhiều trường hợp thì nêu từng trường hợp.
 *
 * The codes of a sheet that take an answer, in printed order; of alternatives, each case.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @returns Các mã, đúng kiểu mã của bộ tiêu chí. · The codes, typed by the rubric's own.
 *
 * @example
 * ```ts
 * import { criterionCodes } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * criterionCodes(whiteSpirit).slice(0, 3); //=> ['1.a', '1.b', '1.c']
 * ```
 */
export function criterionCodes<Code extends string>(rubric: Rubric<Code>): readonly Code[] {
  return sheetOf(rubric).lines.map(({ code }) => code as Code);
}
