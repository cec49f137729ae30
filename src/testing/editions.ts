import * as fc from 'fast-check';
import { editions } from '../in-force/editions';
import type { Edition } from '../law/edition';
import type { ReadingAnswers } from '../law/reading';
import { withReadings } from '../law/withReadings';

/**
 * @vi Sinh văn bản với bất kỳ cách hiểu nào ở chỗ chưa rõ, để kiểm thử.
 *
 * Editions of the law, each with any of the answers its open questions can take.
 *
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyEdition } from 'ocop/testing';
 * fc.sample(anyEdition(), 20).every((edition) => edition.bands.length === 5); //=> true
 * ```
 */
export function anyEdition(): fc.Arbitrary<Edition> {
  return fc.constantFrom(...editions).chain((edition) => {
    const questions = Object.values(edition.readings).map(({ id, answers }) => [id, fc.constantFrom(...Object.keys(answers))] as const);
    return fc.record(Object.fromEntries(questions)).map((chosen) => withReadings(edition, chosen as Partial<ReadingAnswers>));
  });
}
