import type { Edition, Star } from '../law/edition';
import { oncePer } from '../law/oncePer';
import { exceeds, reaches, requireScore, type ScoreInput } from '../score/score';

/** A band as it is climbed: reached from `from` up or, where a reading says so, past the last whole point of the band below. */
type Rung = { readonly star: Star; readonly from: number; readonly past: number | null };

// Laid out once per edition; also because reading a frozen list is several times slower than reading a plain one.
const ladderOf = /* @__PURE__ */ oncePer(({ bands, readings }: Edition): readonly Rung[] => {
  const nextWholePoint = readings['between-worded-bands']?.chosen === 'next-whole-point';
  return bands.map(({ star, from }, at) => ({ star, from, past: (nextWholePoint ? bands[at + 1]?.lastWhole : null) ?? null }));
});

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
  const ladder = ladderOf(edition);
  let at = 0;
  while (at < ladder.length - 1 && !isReached(ladder[at] as Rung, score)) at++;
  return (ladder[at] as Rung).star;
}

function isReached({ from, past }: Rung, score: ScoreInput): boolean {
  return reaches(score, from) || (past !== null && exceeds(score, past));
}
