import type { Edition, Star } from '../law/edition';
import { exceeds, reaches, requireScore, type ScoreInput } from '../score/score';

/**
 * The star that points alone stand for: the band whose lower bound the score reaches and whose upper bound it does
 * not. Nothing is rounded first, so 89.99 is 4 stars and 90 is 5.
 *
 * @param edition - Whose bands are read.
 * @param score - Points from 0 to 100, or an exact `Score`; anything else is a caller's bug and throws `TypeError`
 * (`checkScore` takes unknown input).
 * @returns 1 to 5 stars.
 * @legalBasis 148/QĐ-TTg Art. 1(2) (press), 26/2026/QĐ-TTg Art. 3 (text), 1048/QĐ-TTg Annex II (press) with the
 * reading `between-worded-bands`.
 *
 * @example
 * ```ts
 * import { bandOf, qd148 } from 'ocop';
 * bandOf(qd148, 89.99); //=> 4
 * bandOf(qd148, 90); //=> 5
 * bandOf(qd148, { sum: 17999, of: 200 }); //=> 4
 * ```
 */
export function bandOf(edition: Edition, score: ScoreInput): Star {
  requireScore(edition, score);
  const nextWholePoint = edition.readings['between-worded-bands']?.chosen === 'next-whole-point';
  let star: Star = edition.bands[0].star;
  for (const band of edition.bands) {
    if (nextWholePoint && band.lastWhole !== undefined && exceeds(score, band.lastWhole)) return star;
    star = band.star;
    if (reaches(score, band.from)) return star;
  }
  return star;
}
