import * as z from 'zod/v4';
import type { Comparison } from './compareAssessments';
import { part, reasons, sheet, step, ticked, unmet } from '../advice/planSchemas';
import { define, list, strict } from '../edge/define';
import { starSchema } from '../law/lawSchemas';
import { code, points } from '../score/assessmentSchemas';

const steps = () => strict({ A: step(), B: step(), C: step() });

const side = () =>
  strict({
    ...sheet(),
    total: points(),
    parts: strict({ A: points(), B: points(), C: points() }),
    band: starSchema,
    star: starSchema,
  });

/**
 * @vi Lược đồ kết quả so sánh hai lần chấm đã lưu.
 *
 * A stored result of `compareAssessments`.
 *
 *
 * @example
 * ```ts
 * import { comparisonSchema } from 'ocop/schemas';
 * comparisonSchema.safeParse({ result: 'comparison' }).success; //=> false
 * ```
 */
export const comparisonSchema: z.ZodType<Comparison, Comparison> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('comparison'),
    from: side(),
    to: side(),
    criteria: list(strict({ criterion: code(), part: part(), from: ticked(), to: ticked(), gain: step() }), 300).nullable(),
    parts: steps(),
    total: step(),
    minimums: strict({ lost: unmet(), met: unmet() }).nullable(),
    ...reasons(),
  }),
);
