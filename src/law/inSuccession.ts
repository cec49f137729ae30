import { addDays } from '../date/addDays';
import type { Edition } from './edition';

/**
 * @vi Danh sách văn bản nối tiếp nhau, cũ trước mới sau: mỗi văn bản hết hiệu lực vào ngày trước ngày đầu của văn bản
 * kế tiếp.
 *
 * A list of editions, oldest first, of which each names the next as its successor and ends on the eve of its first day; a list that
 * does not adjoin throws `TypeError`. A last day lies in the edition before as users know it, and cannot differ from the first day
 * of the one after.
 *
 * @param list - Các văn bản. · The editions.
 * @returns The same list, frozen.
 *
 * @example
 * ```ts
 * import { inSuccession, qd148, qd1489 } from 'ocop';
 * inSuccession([qd148, qd1489]).length; //=> 2
 * ```
 */
export function inSuccession(list: readonly Edition[]): readonly Edition[] {
  for (const [at, { id, newFilingsUntil, successor }] of list.slice(0, -1).entries()) {
    const next = list[at + 1] as Edition;
    const eve = addDays(next.inForceFrom, -1);
    if (successor !== next.id || newFilingsUntil !== eve) {
      throw new TypeError(
        `${id} names ${String(successor)} after it and ends on ${String(newFilingsUntil)}; ${next.id} follows, and its eve is ${eve}`,
      );
    }
  }
  return Object.freeze([...list]);
}
