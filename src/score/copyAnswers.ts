import type { Rubric } from '../sheet/rubric';
import type { Answers } from './answers';

let firstMet: Rubric | undefined;

/**
 * The answers, copied, so that what a caller changes later does not reach the result.
 *
 * A spread takes a fiftieth of the time of a loop while the engine has met few shapes of object, and ten times that of
 * the loop once it has met several (Node 20). So the first criteria set met has its answers spread, and the others
 * have theirs copied one by one; the copies are the same.
 */
export function copyAnswers(rubric: Rubric, answers: Answers): { [code: string]: number | readonly number[] | undefined } {
  firstMet ??= rubric;
  if (rubric === firstMet) return { ...answers };
  const copy: Record<string, number | readonly number[] | undefined> = {};
  for (const code of Object.keys(answers)) {
    // An assignment would set the prototype; a spread keeps it as the key it is.
    if (code === '__proto__') return { ...answers };
    copy[code] = answers[code];
  }
  return copy;
}
