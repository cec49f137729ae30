import * as z from 'zod/v4';
import type { Score, ScoreInput } from './score';
import { parseDecimal } from '../text/parseDecimal';
import { because, define, only, strict } from '../edge/define';

/** Least and most points on the scale of every edition; a test compares it with theirs. */
const scale = { min: 0, max: 100 };

/** A number nearer to a whole one is a sum of decimals that a computer could not hold: every line is a whole number. */
const stray = 1e-8;

/**
 * @vi Lược đồ điểm chính xác: `sum` điểm chia cho `of` phiếu, đều là số nguyên, từ 0 đến 100 điểm.
 *
 * An exact score: `sum` points over `of` ballots, both whole, from 0 to 100 points.
 *
 *
 * @example
 * ```ts
 * import { exactScoreSchema } from 'ocop/schemas';
 * exactScoreSchema.safeParse({ sum: 629, of: 7 }).success; //=> true
 * exactScoreSchema.safeParse({ sum: 701, of: 7 }).success; //=> false
 * ```
 */
export const exactScoreSchema: z.ZodType<Score, Score> = /* @__PURE__ */ define(() =>
  strict({ sum: z.int().min(0), of: z.int().min(1) }).refine(
    ({ sum, of }) => sum <= scale.max * of,
    because({ vi: `quá ${scale.max} điểm`, en: `more than ${scale.max} points` }),
  ),
);

/**
 * @vi Lược đồ điểm: số từ 0 đến 100 điểm, chữ viết theo lối Việt Nam (`'89,5'`, không quá 12 chữ số thập phân) hoặc
 * `Score`. Không làm tròn.
 *
 * A score: a number from 0 to 100, the same as Vietnamese decimal text (`'89,5'`, at most 12 decimals), or an exact
 * `Score`. Text becomes an exact `Score`; nothing is rounded.
 *
 *
 * @example
 * ```ts
 * import { scoreSchema } from 'ocop/schemas';
 * scoreSchema.parse('89,5'); //=> { sum: 895, of: 10 }
 * scoreSchema.parse(89.99); //=> 89.99
 * scoreSchema.safeParse('89.5').success; //=> false
 * ```
 */
export const scoreSchema: z.ZodType<ScoreInput, ScoreInput | string> = /* @__PURE__ */ define(() =>
  z.union([
    z
      .number()
      .min(scale.min)
      .max(scale.max)
      .refine(
        (points) => Number.isInteger(points) || Math.abs(points - Math.round(points)) >= stray,
        because({ vi: 'tổng số thập phân bị lệch; cộng bằng số nguyên', en: 'a sum of decimals that has strayed; add whole numbers' }),
      ),
    z
      .string()
      .regex(/^(?:100(?:,0{1,12})?|[1-9]?[0-9](?:,[0-9]{1,12})?)$/)
      .meta(only('0-9,'))
      .transform((text, context): Score => {
        const decimal = parseDecimal(text);
        if (decimal.ok) return decimal.value;
        context.addIssue({ code: 'custom', input: text, message: decimal.error.code });
        return z.NEVER;
      })
      // What comes out is said by a schema, so that it can stand in a JSON Schema.
      .pipe(exactScoreSchema),
    exactScoreSchema,
  ]),
);
