import type { Edition, Star } from '../law/edition';
import { ladderOf } from '../score/ladder';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import type { ScoreInput } from '../score/score';
import type { Basis } from '../law/citation';
import { bandOf } from './bandOf';
import { bandsByStar, type BandRange } from './bandRange';

/**
 * @vi Các yêu cầu tối thiểu còn chặn hồ sơ ở từng hạng sao cao hơn.
 *
 * The minimums that stand between a dossier and each star above the one it has.
 */
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

/**
 * @vi Hạng theo điểm, với khoảng điểm và căn cứ.
 *
 * A band by its star, with its points and what it rests on.
 */
export type BandReached = {
  /** @vi Hạng theo điểm. · The star by points alone. */
  readonly band: Star;
  /**
   * @vi Khung điểm của hạng đó; `null`: phiên bản đã lưu kết quả không giữ.
   *
   * The points of that band; `null`: not kept by the version that stored the result.
   */
  readonly bandRange: BandRange | null;
  /** @vi Căn cứ của khung điểm. · What the band rests on. */
  readonly bandBasis: Basis;
};

/** The band of a score, the highest star whose band and minimums are both met, and what blocks each star above it. */
export function starsReached(
  edition: Edition,
  score: ScoreInput,
  missed: readonly UnmetMinimum[],
): BandReached & { readonly star: Star; readonly unmet: UnmetByStar } {
  const band = bandOf(edition, score);
  const { range: bandRange, basis: bandBasis } = bandsByStar(edition)[band] as { readonly range: BandRange; readonly basis: Basis };
  const cumulative = isCumulative(edition);
  const unmet: { [S in Star]?: readonly UnmetMinimum[] } = {};
  for (const star of ladderOf(edition).stars) {
    const blocking: UnmetMinimum[] = [];
    for (const mark of missed) if (standsBefore(star, mark, cumulative)) blocking.push(mark);
    if (star <= band && blocking.length === 0) return { band, bandRange, bandBasis, star, unmet };
    if (blocking.length > 0) unmet[star] = blocking;
  }
  return { band, bandRange, bandBasis, star: band, unmet };
}
