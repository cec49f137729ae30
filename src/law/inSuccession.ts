import { requireEditions } from './requireEdition';
import { addDays } from '../date/addDays';
import type { Edition } from './edition';

/**
 * @vi Danh sách văn bản nối tiếp nhau, cũ trước mới sau: mỗi văn bản nhận hồ sơ mới đến hết ngày trước ngày đầu của văn
 * bản kế tiếp, và hết hiệu lực đúng ngày mà văn bản kế tiếp nêu, nếu có nêu.
 *
 * A list of editions, oldest first, of which each names the next as its successor, ends on the eve of its first day and lapses on the
 * day the next states, where it states one; a list that does not adjoin throws `TypeError`. Last days lie in the edition before as
 * users know it, and cannot differ from what the one after says.
 *
 * @param list - Các văn bản. · The editions.
 * @returns Chính danh sách ấy, không sửa được nữa. · The same list, frozen.
 *
 * @example
 * ```ts
 * import { inSuccession, qd148, qd1489 } from 'ocop';
 * inSuccession([qd148, qd1489]).length; //=> 2
 * ```
 */
export function inSuccession(list: readonly Edition[]): readonly Edition[] {
  requireEditions('list', list);
  let before: Edition | undefined;
  for (const next of list) {
    if (before !== undefined) requireAdjoining(before, next);
    before = next;
  }
  return Object.freeze([...list]);
}

function requireAdjoining({ id, lapse, levels, newFilingsUntil, successor }: Edition, next: Edition): void {
  const eve = addDays(next.inForceFrom, -1);
  if (successor !== next.id || newFilingsUntil !== eve) {
    throw new TypeError(
      `${id} names ${String(successor)} after it and ends on ${String(newFilingsUntil)}; ${next.id} follows, and its eve is ${eve}`,
    );
  }
  const lapses = next.transition?.lapse?.lastDay;
  if (lapses !== undefined && lapse?.lastDay !== lapses) {
    throw new TypeError(`${id} lapses on ${String(lapse?.lastDay ?? null)}; by ${next.id}, which follows, on ${lapses}`);
  }
  const ahead = next.transition?.ahead?.firstDay;
  for (const rule of Object.values(levels)) {
    const gone = rule.role === 'evaluates' ? rule.mayBeGone : undefined;
    if (gone !== undefined && (gone.firstDay !== ahead || gone.lastDay !== eve)) {
      throw new TypeError(
        `${id} has a level that may be gone from ${gone.firstDay} to ${gone.lastDay}; by ${next.id}, which follows, from ${String(ahead)} to ${eve}`,
      );
    }
  }
}
