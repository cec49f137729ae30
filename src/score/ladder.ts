import type { Edition, Star } from '../law/edition';
import { oncePer } from '../law/oncePer';
import { requireEdition } from '../law/requireEdition';

/** The stars of an edition, highest first, and where each band but the lowest begins. */
export type Ladder = {
  readonly stars: readonly Star[];
  /** Bands that begin at so many points. */
  readonly from: readonly number[];
  /** Bands that, where a reading says so, begin above the last whole point of the band below. */
  readonly above: readonly number[];
  /** Every number of points that something begins at: these bands, and the lines of referral. */
  readonly lines: readonly number[];
};

/** Laid out once per edition. */
export const ladderOf: (edition: Edition) => Ladder = /* @__PURE__ */ oncePer((edition: Edition) => {
  requireEdition(edition);
  const { bands, readings } = edition;
  const from: number[] = [];
  const above: number[] = [];
  const nextWholePoint = readings['between-worded-bands']?.chosen === 'next-whole-point';
  for (const [at, band] of bands.slice(0, -1).entries()) {
    const lastBelow = nextWholePoint ? bands[at + 1]?.lastWhole : undefined;
    if (lastBelow === undefined) from.push(band.from);
    else above.push(lastBelow);
  }
  const referral = Object.values(edition.levels).flatMap((level) =>
    level.role === 'evaluates' ? [level.refersFrom ?? [], level.returnsBelow?.score ?? []].flat() : [],
  );
  return { stars: bands.map(({ star }) => star), from, above, lines: [...new Set([...from, ...above, ...referral])] };
});
