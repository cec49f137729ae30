import { trace, type Citation, type Explainable, type Rubric } from 'ocop';

/** The steps of a result as a table: rule, Vietnamese, English. */
export function told(result: Explainable, rubric?: Rubric): readonly (readonly [string, string, string])[] {
  return trace(result, rubric).map(({ rule, text }) => [rule, text.vi, text.en]);
}

/** The rules of a result's steps, in order. */
export function rulesOf(result: Explainable, rubric?: Rubric): readonly string[] {
  return trace(result, rubric).map(({ rule }) => rule);
}

/** A citation of a made-up instrument, to be found again in a step. */
export const cited: Citation = { instrument: '0/QĐ (made up)', evidence: 'text', source: 'made up' };
