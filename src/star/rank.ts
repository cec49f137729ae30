import type { Basis } from '../law/citation';
import { deepFreeze } from '../law/deepFreeze';
import { oncePer } from '../law/oncePer';
import { readingsUsed } from '../law/readingsUsed';
import type { Edition, EditionId, Star } from '../law/edition';
import type { ReadingId, ReadingUsed } from '../law/reading';
import type { CompleteAssessment } from '../score/assess';
import type { Rubric } from '../sheet/rubric';
import type { ScoreInput } from '../score/score';
import { requireAssessment } from './requireAssessment';
import { requireOwnSheet } from './requireOwnSheet';
import { starsReached, type BandReached, type UnmetByStar } from './starsReached';

/** The stars of a scored dossier: by points, and with the star minimums. A council's total is an exact `Score`. */
export type Ranking<Total extends ScoreInput = number> = BandReached & {
  readonly result: 'ranking';
  readonly edition: EditionId;
  readonly set: number;
  readonly total: Total;
  /** The highest star whose band and minimums are both met. */
  readonly star: Star;
  /** For each star above `star` that some minimum blocks: the criteria, in printed order. */
  readonly unmet: UnmetByStar;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

const complete = ['complete'] as const;
const asked: readonly ReadingId[] = ['between-worded-bands', 'lower-star-minimums'];
const readingsOf = /* @__PURE__ */ oncePer((edition: Edition) =>
  oncePer((ofSheet: readonly ReadingUsed[]): readonly ReadingUsed[] => deepFreeze([...ofSheet, ...readingsUsed(edition, asked)])),
);
const basisOf = /* @__PURE__ */ oncePer((edition: Edition) =>
  oncePer((ofSheet: Basis): Basis => deepFreeze([...edition.bands[0].basis, ...ofSheet])),
);

/**
 * Ranks a complete assessment: the band of its points, and the highest star whose band and minimums are both met.
 * What follows from a missed minimum is not stated by the law, so both are kept apart.
 *
 * @param edition - Whose bands apply.
 * @param rubric - The criteria set the assessment was made on; one of another edition throws `TypeError`.
 * @param assessment - A complete result of `assess` on that rubric; one of another sheet throws `TypeError`.
 * @returns `band`, `star` (never above the band) and, per higher star, the unmet minimums.
 * @legalBasis Bands: 148/QĐ-TTg Art. 1(2) (press), 26/2026/QĐ-TTg Art. 3 (text). Minimums: marks of Annex III
 * (transcription) and Annex II (text); that a higher star needs the lower stars' minimums is the reading
 * `lower-star-minimums`.
 *
 * @example
 * ```ts
 * import { assess, qd148, rank, topAnswers } from 'ocop';
 * import { flowers } from 'ocop/rubrics/qd-148-2023';
 * // every criterion at its top box, but no intellectual property
 * const assessment = assess(flowers, { ...topAnswers(flowers), '3.e': 0 });
 * if (assessment.ok && assessment.value.kind === 'complete') {
 *   const { band, star, unmet } = rank(qd148, flowers, assessment.value);
 *   [band, star]; //=> [5, 3]
 *   unmet[4]?.map(({ criterion, requires, has }) => [criterion, requires, has]); //=> [['3.e', 1, 0]]
 * }
 * ```
 */
export function rank(edition: Edition, rubric: Rubric, assessment: CompleteAssessment): Ranking {
  requireOwnSheet(edition, rubric);
  requireAssessment(assessment, complete);
  if (assessment.edition !== rubric.edition || assessment.set !== rubric.set || assessment.variant !== rubric.variant) {
    throw new TypeError(`the assessment is of ${sheetName(assessment)}, the rubric is ${sheetName(rubric)}`);
  }
  const { set, total } = assessment;
  const { band, bandRange, bandBasis, star, unmet } = starsReached(edition, total, assessment.unmet);
  return {
    result: 'ranking',
    edition: edition.id,
    set,
    total,
    band,
    bandRange,
    bandBasis,
    star,
    unmet,
    readings: readingsOf(edition)(assessment.readings),
    basis: basisOf(edition)(assessment.basis),
  };
}

function sheetName({ edition, set, variant }: { readonly edition: EditionId; readonly set: number; readonly variant?: string }): string {
  return `${edition} set ${set}${variant === undefined ? '' : ` of ${variant}`}`;
}
