import * as z from 'zod/v4';
import type { Storable, StoredResult } from './storedResult';
import type { Written } from '../date/written';
import { assessmentSchema } from '../score/assessmentSchemas';
import { certificateSchema, standingSchema } from '../certificate/certificateSchemas';
import { define, strict, text } from '../edge/define';
import { json } from '../edge/json';
import { editionIdSchema } from '../law/lawSchemas';
import { comparisonSchema } from '../compare/comparisonSchemas';
import { councilResultSchema, planSchema, quickWinsSchema, rankBoundsSchema } from '../advice/planSchemas';
import { applicableEditionSchema, deadlineSchema, dossierChecklistSchema, productCodeSchema, roundSchema } from '../procedure/procedureSchemas';
import { progressSchema, scheduleSchema } from '../programme/progressSchemas';
import { exactRankingSchema, rankingSchema, referralSchema } from '../star/rankingSchemas';

/**
 * @vi Lược đồ mọi kết quả đã lưu.
 *
 * Any stored result.
 */
export const resultSchema: z.ZodType<Storable, Written<Storable>> = /* @__PURE__ */ define(() =>
  z.union([
    assessmentSchema,
    rankingSchema,
    exactRankingSchema,
    referralSchema,
    certificateSchema,
    standingSchema,
    councilResultSchema,
    rankBoundsSchema,
    planSchema,
    quickWinsSchema,
    comparisonSchema,
    applicableEditionSchema,
    roundSchema,
    deadlineSchema,
    dossierChecklistSchema,
    productCodeSchema,
    progressSchema,
    scheduleSchema,
  ]),
);

/**
 * @vi Lược đồ bản ghi do `toRecord` viết, xét đến từng trường. Bản ghi của phiên bản trước thì đọc bằng `fromRecord`
 * trước.
 *
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
export const storedResultSchema: z.ZodType<StoredResult, Written<StoredResult>> = /* @__PURE__ */ define(
  () =>
    strict({
      record: z.literal('ocop'),
      schema: z.int().min(1),
      library: text(40).nullable(),
      edition: editionIdSchema.nullable(),
      given: json(),
      result: resultSchema,
      // Cast, since JSON is a type without end.
    }) as unknown as z.ZodType<StoredResult, Written<StoredResult>>,
);
