import * as z from 'zod';
import type { Json } from './plainJson';
import { because, define } from './define';

const deepest = 20;
const most = 10_000;

/** Plain JSON of at most 20 levels and 10,000 values; looked at without recursion. */
export const jsonSchema = /* @__PURE__ */ define(
  () =>
    z
      .unknown()
      .refine(isPlainJson, {
        ...because({
          vi: `không phải JSON thuần, hoặc quá ${deepest} tầng, ${most} giá trị`,
          en: `not plain JSON, or more than ${deepest} levels or ${most} values`,
        }),
      }) as unknown as z.ZodType<Json, Json>,
);

function isPlainJson(given: unknown): boolean {
  let level: readonly unknown[] = [given];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length;
    if (depth > deepest || seen > most) return false;
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'object' && value !== null) {
        const plain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
        const inside = Object.values(value);
        if (!plain || seen + below.length + inside.length > most) return false;
        for (const item of inside) below.push(item);
      } else if (value !== null && !['string', 'boolean'].includes(typeof value) && !Number.isFinite(value)) {
        return false;
      }
    }
    level = below;
  }
  return true;
}
