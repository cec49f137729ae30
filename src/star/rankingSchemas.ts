import * as z from 'zod/v4';
import type { Ranking } from './rank';
import type { Referral } from './refer';
import type { Written } from '../date/written';
import { calendarDateSchema } from '../date/dateSchemas';
import { unmetMinimumSchema } from '../score/assessmentSchemas';
import { because, define, list, optional, strict } from '../edge/define';
import {
  basisSchema,
  bilingualSchema,
  editionIdSchema,
  levelSchema,
  readingUsedSchema,
  recognisedStarSchema,
  setNumberSchema,
  sourced,
  starSchema,
} from '../law/lawSchemas';
import type { Score } from '../score/score';
import { exactScoreSchema } from '../score/scoreSchemas';

const unmet = () => optional(list(unmetMinimumSchema, 300));

const bandPoints = () => z.number().min(0).max(100);

const caveats = () =>
  list(strict({ code: z.literal('minimums-not-encoded'), from: calendarDateSchema, statement: bilingualSchema, basis: basisSchema }), 10);

const ranking = () => ({
  result: z.literal('ranking'),
  edition: editionIdSchema,
  set: setNumberSchema,
  band: starSchema,
  bandRange: z.union([strict({ from: bandPoints(), below: bandPoints() }), strict({ from: bandPoints(), through: bandPoints() })]).nullable(),
  bandBasis: basisSchema,
  star: starSchema,
  unmet: strict({ 1: unmet(), 2: unmet(), 3: unmet(), 4: unmet(), 5: unmet() }),
  caveats: caveats(),
  readings: list(readingUsedSchema, 50),
  basis: basisSchema,
  ...sourced(),
});

const notAboveBand = ({ band, star }: { readonly band: number; readonly star: number }): boolean => star <= band;
const aboveBand = /* @__PURE__ */ because({ vi: 'hạng sao cao hơn hạng theo điểm', en: 'the star is above the band' });

/**
 * @vi Lược đồ hạng sao đã lưu.
 *
 * A stored result of `rank`.
 *
 *
 * @example
 * ```ts
 * import { rankingSchema } from 'ocop/schemas';
 * rankingSchema.safeParse({ result: 'ranking' }).success; //=> false
 * ```
 */
export const rankingSchema: z.ZodType<Ranking, Written<Ranking>> = /* @__PURE__ */ define(() =>
  strict({ ...ranking(), total: z.int().min(0).max(100) }).refine(notAboveBand, aboveBand),
);

/** The ranking of a council's mean: its total is an exact score. */
export const exactRankingSchema: z.ZodType<Ranking<Score>, Written<Ranking<Score>>> = /* @__PURE__ */ define(() =>
  strict({ ...ranking(), total: exactScoreSchema }).refine(notAboveBand, aboveBand),
);

const decided = () => ({
  result: z.literal('referral'),
  edition: editionIdSchema,
  level: levelSchema,
  starFrom: optional(z.enum(['points', 'ranking'])),
  caveats: optional(caveats()),
  readings: list(readingUsedSchema, 50),
  basis: basisSchema,
  ...sourced(),
});

/**
 * @vi Lược đồ kết quả công nhận hoặc chuyển hồ sơ đã lưu.
 *
 * A stored result of `refer`.
 *
 *
 * @example
 * ```ts
 * import { qd148, refer } from 'ocop';
 * import { referralSchema } from 'ocop/schemas';
 * const stored = JSON.stringify(refer(qd148, { level: 'district', score: 72 }));
 * referralSchema.safeParse(JSON.parse(stored)).success; //=> true
 * ```
 */
export const referralSchema: z.ZodType<Referral, Written<Referral>> = /* @__PURE__ */ define(() =>
  z.discriminatedUnion('kind', [
    strict({
      ...decided(),
      kind: z.literal('recognise'),
      by: levelSchema,
      star: recognisedStarSchema,
      orEvaluateAgain: optional(z.literal(true)),
    }),
    strict({
      ...decided(),
      kind: z.literal('refer'),
      from: levelSchema,
      to: levelSchema,
      star: recognisedStarSchema,
      meanwhile: optional(recognisedStarSchema),
    }),
    strict({
      ...decided(),
      kind: z.literal('none'),
      reason: z.enum(['below-recognition', 'missed-minimum', 'reports-only', 'no-role', 'abolished']),
      recognisedFrom: recognisedStarSchema.nullable(),
      by: optional(levelSchema),
      orEvaluateAgain: optional(z.literal(true)),
    }),
  ]),
);
