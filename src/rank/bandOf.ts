import type { Edition, Star } from '../law/edition';
import { oncePer } from '../law/oncePer';
import { exceeds, reaches, requireScore, type ScoreInput } from '../score/score';

// Laid out once per edition: the stars, highest first, and where each band but the lowest begins, either at points or,
// where a reading says so, above the last whole point of the band below.
const ladderOf = /* @__PURE__ */ oncePer(({ bands, readings }: Edition) => {
  const from: number[] = [];
  const above: number[] = [];
  const nextWholePoint = readings['between-worded-bands']?.chosen === 'next-whole-point';
  for (const [at, band] of bands.slice(0, -1).entries()) {
    const lastBelow = nextWholePoint ? bands[at + 1]?.lastWhole : undefined;
    if (lastBelow === undefined) from.push(band.from);
    else above.push(lastBelow);
  }
  return { stars: bands.map(({ star }) => star), from, above };
});

/**
 * @vi Hạng sao chỉ theo điểm, từ 1 đến 5 sao, không làm tròn: 89,99 điểm là 4 sao, 90 điểm là 5 sao.
 *
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
  const { stars, from, above } = ladderOf(edition);
  // As many bands lie above the score as begin where it does not come. All are counted: stopping at the first one
  // reached takes twice as long, since a processor cannot foresee where that is.
  let higher = 0;
  for (let i = 0; i < from.length; i++) higher += Number(!reaches(score, from[i] as number));
  for (let i = 0; i < above.length; i++) higher += Number(!exceeds(score, above[i] as number));
  return stars[higher] as Star;
}
