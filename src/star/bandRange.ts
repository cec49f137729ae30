import type { Basis } from '../law/citation';
import { deepFreeze } from '../law/deepFreeze';
import type { Edition, Star } from '../law/edition';
import { oncePer } from '../law/oncePer';

/**
 * @vi Khoảng điểm của một hạng: từ `from`, tính cả mức đó, đến dưới `below`, hoặc đến `through`, tính cả mức đó.
 *
 * The points of a band: from `from`, inclusive, to just below `below`, or through `through`, inclusive.
 */
export type BandRange =
  | {
      /** @vi Số điểm đầu, tính cả mức đó. · First points of the band, inclusive. */
      readonly from: number;
      /** @vi Dưới số điểm này. · Below these points. */
      readonly below: number;
    }
  | {
      /** @vi Số điểm đầu, tính cả mức đó. · First points of the band, inclusive. */
      readonly from: number;
      /** @vi Đến số điểm này, tính cả mức đó. · Last points of the band, inclusive. */
      readonly through: number;
    };

/** The points of each band and what it rests on, worked out from where the bands begin. */
export const bandsByStar = /* @__PURE__ */ oncePer(({ bands, scale }: Edition) => {
  const ranges: { [S in Star]?: { readonly range: BandRange; readonly basis: Basis } } = {};
  bands.forEach(({ star, from, lastWhole, basis }, at) => {
    const below = bands[at - 1]?.from;
    if (below === undefined) ranges[star] = { range: { from, through: scale.max }, basis };
    // Worded in whole points: "70 to 89", and 90 begins the next.
    else if (lastWhole !== undefined && lastWhole + 1 === below) ranges[star] = { range: { from, through: lastWhole }, basis };
    else ranges[star] = { range: { from, below }, basis };
  });
  return deepFreeze(ranges);
});
