import * as fc from 'fast-check';
import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Line } from '../sheet/sheet';
import type { Answers } from '../score/answers';

/**
 * @vi Sinh các ô đã chọn đủ cho một bộ tiêu chí, để kiểm thử.
 *
 * Complete answers of a criteria set: one case of every alternatives, any box or none, any boxes of a checklist.
 *
 * @param rubric - The criteria set, shipped or made up.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { assess } from 'ocop';
 * import { communityTourism } from 'ocop/rubrics/qd-148-2023';
 * import { completeAnswers } from 'ocop/testing';
 * const sheets = fc.sample(completeAnswers(communityTourism), 20).map((answers) => assess(communityTourism, answers));
 * sheets.every((sheet) => sheet.ok && sheet.value.kind === 'complete'); //=> true
 * ```
 */
export function completeAnswers<Code extends string>(rubric: Rubric<Code>): fc.Arbitrary<Answers<Code>> {
  const taken = sheetOf(rubric).entries.map((entry) =>
    fc.constantFrom(...entry.lines).chain((line) => fc.tuple(fc.constant(line.code), answerOf(line))),
  );
  return fc.tuple(...taken).map((pairs) => Object.fromEntries(pairs) as Answers<Code>);
}

/**
 * @vi Sinh các ô đã chọn còn thiếu cho một bộ tiêu chí, để kiểm thử.
 *
 * Answers of a criteria set with any of them missing: valid, but seldom complete.
 *
 * @param rubric - The criteria set, shipped or made up.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { assess } from 'ocop';
 * import { tea } from 'ocop/rubrics/qd-148-2023';
 * import { partialAnswers } from 'ocop/testing';
 * fc.sample(partialAnswers(tea), 20).every((answers) => assess(tea, answers).ok); //=> true
 * ```
 */
export function partialAnswers<Code extends string>(rubric: Rubric<Code>): fc.Arbitrary<Answers<Code>> {
  return completeAnswers(rubric).chain((answers) => fc.subarray(Object.entries(answers)).map((kept) => Object.fromEntries(kept) as Answers<Code>));
}

function answerOf(line: Line): fc.Arbitrary<number | number[]> {
  const boxes = line.points.length - 1;
  if (line.node.kind === 'criterion') return fc.integer({ min: 0, max: boxes });
  return fc.subarray(line.node.options.map(({ box }) => box));
}
