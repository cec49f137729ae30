import * as z from 'zod/v4';
import { because, halfPair } from './define';
import { deepest } from './limits';

const most = 10_000;

/** Plain JSON of at most 20 levels and 10,000 values, as any database keeps it; looked at without recursion. */
export function json() {
  return z.unknown().refine(
    isPlainJson,
    because({
      vi: `không phải JSON thuần, hoặc quá ${deepest} tầng, ${most} giá trị, hoặc có ký tự NUL hay ký tự Unicode không trọn vẹn`,
      en: `not plain JSON, or more than ${deepest} levels or ${most} values, or with a NUL character or half of a surrogate pair`,
    }),
  );
}

function isPlainJson(given: unknown): boolean {
  let level: readonly unknown[] = [given];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length;
    if (depth > deepest) return false;
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'object' && value !== null) {
        const plain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
        // JSON makes null of a hole: it would come back as another value.
        const inside: readonly unknown[] = Array.isArray(value) ? Array.from<unknown>(value) : Object.values(value);
        if (!Object.keys(value).every(isText)) return false;
        if (!plain || seen + below.length + inside.length > most) return false;
        for (const item of inside) below.push(item);
      } else if (typeof value === 'string') {
        if (!isText(value)) return false;
      } else if (value !== null && typeof value !== 'boolean' && !Number.isFinite(value)) {
        return false;
      }
    }
    level = below;
  }
  return true;
}

function isText(given: string): boolean {
  return !given.includes('\0') && !halfPair.test(given);
}
