import * as fc from 'fast-check';
import type { ScoreInput } from '../score/score';

/**
 * @vi Sinh điểm từ 0 đến 100 điểm, kể cả điểm sát mức của mỗi hạng, và điểm trung bình của không quá mười một phiếu.
 *
 * Scores as rules take them: numbers from 0 to 100 with the awkward ones beside every band, and exact means of up to
 * eleven ballots.
 *
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { checkScore, qd148 } from 'ocop';
 * import { scores } from 'ocop/testing';
 * fc.sample(scores(), 20).every((score) => checkScore(qd148, score).ok); //=> true
 * ```
 */
export function scores(): fc.Arbitrary<ScoreInput> {
  const edges = [0, 29.99, 30, 49.99, 50, 69.99, 70, 89, 89.5, 89.95, 89.99, 90, 100];
  return fc.oneof(
    fc.constantFrom(...edges),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 1, max: 11 }).chain((of) => fc.record({ sum: fc.integer({ min: 0, max: 100 * of }), of: fc.constant(of) })),
  );
}
