import type { Edition, Star } from '../law/edition';
import { ladderOf } from '../score/ladder';
import { exceeds, reaches, requireScore, type ScoreInput } from '../score/score';

/**
 * @vi Hạng sao chỉ theo điểm, từ 1 đến 5 sao, không làm tròn: 89,99 điểm là 4 sao, 90 điểm là 5 sao.
 *
 * The star that points alone stand for: the band whose lower bound the score reaches and whose upper bound it does
 * not. Nothing is rounded first, so 89.99 is 4 stars and 90 is 5.
 *
 * @param edition - Văn bản có khung điểm được đọc. · Whose bands are read.
 * @param score - Số điểm từ 0 đến 100, hoặc `Score` giữ chính xác; khác, hoặc tổng số lẻ lệch sát một mốc, thì báo `TypeError`. ·
 * Points from 0 to 100, or an exact `Score`; anything else is a caller's bug and throws `TypeError` (`checkScore` takes unknown
 * input). So does a sum of decimals that came out beside a line, as 39.3 + 24.9 + 25.8: pass whole numbers, `{ sum: 393 + 249 +
 * 258, of: 10 }`.
 * @returns Từ 1 đến 5 sao. · 1 to 5 stars.
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
  const { stars, from, above } = ladderOf(edition);
  requireScore(edition, score);
  // As many bands lie above the score as begin where it does not come. All are counted: stopping at the first one
  // reached takes twice as long, since a processor cannot foresee where that is.
  let higher = 0;
  for (let i = 0; i < from.length; i++) higher += Number(!reaches(score, from[i] as number));
  for (let i = 0; i < above.length; i++) higher += Number(!exceeds(score, above[i] as number));
  return stars[higher] as Star;
}
