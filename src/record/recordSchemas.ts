import * as z from 'zod';
import { assessmentSchema } from '../score/assessmentSchemas';
import { certificateSchema, standingSchema } from '../certificate/certificateSchemas';
import { define, strict, text } from '../edge/define';
import { jsonSchema } from '../edge/json';
import { editionIdSchema } from '../law/lawSchemas';
import { comparisonSchema, councilResultSchema, planSchema, quickWinsSchema, rankBoundsSchema } from '../advice/planSchemas';
import {
  applicableEditionSchema, deadlineSchema, dossierChecklistSchema, productCodeSchema, roundSchema,
} from '../procedure/procedureSchemas';
import { progressSchema, scheduleSchema } from '../programme/progressSchemas';
import { rankingSchema, referralSchema } from '../star/rankingSchemas';

/** Any stored result. */
export const resultSchema = /* @__PURE__ */ define(() =>
  z.union([
    assessmentSchema, rankingSchema, referralSchema, certificateSchema, standingSchema, councilResultSchema,
    rankBoundsSchema, planSchema, quickWinsSchema, comparisonSchema, applicableEditionSchema, roundSchema,
    deadlineSchema, dossierChecklistSchema, productCodeSchema, progressSchema, scheduleSchema,
  ]),
);

/**
 * A record as `toRecord` writes it, every field looked at. A record of an earlier version goes through `fromRecord`
 * first.
 *
 *
 * @example
 * ```ts
 * import { qd148, refer, toRecord } from 'ocop';
 * import { storedResultSchema } from 'ocop/schemas';
 * const given = { level: 'province', score: 90 } as const;
 * storedResultSchema.safeParse(toRecord(refer(qd148, given), given)).success; //=> true
 * ```
 */
export const storedResultSchema = /* @__PURE__ */ define(() =>
  strict({
    record: z.literal('ocop'),
    schema: z.int().min(1),
    library: text(40).nullable(),
    edition: editionIdSchema.nullable(),
    given: jsonSchema,
    result: resultSchema,
  }),
);
