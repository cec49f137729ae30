import type { Edition, Star } from '../law/edition';
import { oncePer } from '../law/oncePer';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import type { ScoreInput } from '../score/score';
import { bandOf } from './bandOf';

/** The minimums that stand between a dossier and each star above the one it has. */
export type UnmetByStar = { readonly [S in Star]?: readonly UnmetMinimum[] };

function isCumulative({ readings }: Edition): boolean {
  return readings['lower-star-minimums']?.chosen !== 'own-star-only';
}

function standsBefore(star: Star, mark: { readonly star: Star }, cumulative: boolean): boolean {
  return cumulative ? mark.star <= star : mark.star === star;
}

/** Whether a missed mark stands in the way of a star: marks of that star, and of the lower ones unless read otherwise. */
export function blocks(edition: Edition, mark: { readonly star: Star }, star: Star): boolean {
  return standsBefore(star, mark, isCumulative(edition));
}

/** The stars of an edition, highest first. */
const starsOf = /* @__PURE__ */ oncePer(({ bands }: Edition) => bands.map(({ star }) => star));

/** The band of a score, the highest star whose band and minimums are both met, and what blocks each star above it. */
export function starsReached(
  edition: Edition,
  score: ScoreInput,
  missed: readonly UnmetMinimum[],
): { readonly band: Star; readonly star: Star; readonly unmet: UnmetByStar } {
  const band = bandOf(edition, score);
  const cumulative = isCumulative(edition);
  const unmet: { [S in Star]?: readonly UnmetMinimum[] } = {};
  for (const star of starsOf(edition)) {
    const blocking = missed.filter((mark) => standsBefore(star, mark, cumulative));
    if (star <= band && blocking.length === 0) return { band, star, unmet };
    if (blocking.length > 0) unmet[star] = blocking;
  }
  return { band, star: band, unmet };
}
