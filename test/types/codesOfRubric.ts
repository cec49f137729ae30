import type { Rubric } from 'ocop';

/** The codes a rubric is typed by. */
export type CodesOfRubric<R> = R extends Rubric<infer Code> ? Code : never;
