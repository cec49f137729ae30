import type { NonEmpty } from '../result';
import type { AnswerFault } from '../score/answers';

/**
 * @vi Các tiêu chí chưa trả lời, như `assess` nêu ở `missing`.
 *
 * Criteria not answered, as `assess` lists them in `missing`.
 */
export type MissingAnswers = { readonly code: 'answers-missing'; readonly missing: NonEmpty<string> };

/** A fault that has its place at a field. */
export type FieldFault = MissingAnswers | Exclude<AnswerFault, { readonly code: 'not-answers' | 'unknown-criterion' | 'unknown-ground' }>;
