import * as z from 'zod/v4';
import type { CouncilResult } from '../council/councilResult';
import type { Written } from '../date/written';
import type { RankBounds } from '../star/rankBounds';
import type { Plan } from './planFor';
import type { QuickWins } from './quickWins';
import { anyAnswers, anyCode, bounds, boxes, code, minimum, points, unmetMinimumSchema } from '../score/assessmentSchemas';
import { councilPolicySchema } from '../council/councilSchemas';
import { mostPairsTold } from '../edge/limits';
import { define, keyed, list, nonEmpty, optional, pair, strict, text } from '../edge/define';
import { basisSchema, bilingualSchema, editionIdSchema, readingUsedSchema, setNumberSchema, sourced, starSchema } from '../law/lawSchemas';
import { partCodes } from '../law/vocabulary';
import { exactRankingSchema, rankingSchema } from '../star/rankingSchemas';
import { exactScoreSchema } from '../score/scoreSchemas';

export const part = () => z.enum(partCodes);
export const step = () => z.int().min(-100).max(100);
const readings = () => list(readingUsedSchema, 50);
export const unmet = () => list(unmetMinimumSchema, 300);
const effort = () => z.int().min(0);

export const sheet = () => ({ edition: editionIdSchema, set: setNumberSchema, variant: optional(text(60)) });
export const reasons = () => ({ readings: readings(), basis: basisSchema, ...sourced() });

export const ticked = () => strict({ criterion: code(), name: bilingualSchema, boxes: boxes() });
const change = () => ({ part: part(), from: ticked(), to: ticked(), gain: step(), climbs: z.int().min(0).max(1000) });

const memberTotal = () => strict({ member: member(), total: points() });
const counted = () => ({
  totals: optional(list(memberTotal(), 1000)),
  spread: optional(strict({ lowest: memberTotal(), highest: memberTotal(), apart: points() })),
});
const sat = () => ({ result: z.literal('council'), ...sheet(), policy: councilPolicySchema, ...reasons() });
const member = () => text(100);

/**
 * @vi Lược đồ kết quả hội đồng đã lưu: hợp lệ, không đủ thành viên, phiếu chưa xong, hoặc phải chấm lại.
 *
 * A stored result of `councilResult`: valid, without quorum, with incomplete ballots, or to be scored again.
 *
 *
 * @example
 * ```ts
 * import { councilResultSchema } from 'ocop/schemas';
 * councilResultSchema.safeParse({ result: 'council', kind: 'adjourned' }).success; //=> false
 * ```
 */
export const councilResultSchema: z.ZodType<CouncilResult, Written<CouncilResult>> = /* @__PURE__ */ define(() =>
  z.discriminatedUnion('kind', [
    strict({
      ...sat(),
      kind: z.literal('valid'),
      ballots: z.int().min(1).max(1000),
      ...counted(),
      total: exactScoreSchema,
      parts: strict({ A: exactScoreSchema, B: exactScoreSchema, C: exactScoreSchema }),
      criteria: keyed(anyCode(), exactScoreSchema).nullable(),
      band: starSchema,
      ranking: exactRankingSchema.nullable(),
    }),
    strict({
      ...sat(),
      kind: z.literal('no-quorum'),
      members: z.int().min(0).max(1000),
      present: z.int().min(0).max(1000),
      required: z.int().min(0).max(1000),
      chairPresent: z.boolean(),
    }),
    strict({
      ...sat(),
      kind: z.literal('incomplete-ballots'),
      unfinished: list(strict({ member: member(), missing: nonEmpty(code(), 300) }), 1000),
      withoutBallot: list(member(), 1000),
    }),
    strict({
      ...sat(),
      kind: z.literal('re-score-needed'),
      ...counted(),
      pairs: nonEmpty(
        strict({
          members: pair(member()),
          totals: pair(points()),
          apart: points(),
        }),
        mostPairsTold,
      ),
      pairsInAll: optional(z.int().min(1)),
      mean: optional(exactScoreSchema),
    }),
  ]),
);

const prospect = () => z.enum(['sure', 'open', 'lost']);

/**
 * @vi Lược đồ hạng sao thấp nhất và cao nhất đã lưu.
 *
 * A stored result of `rankBounds`.
 *
 *
 * @example
 * ```ts
 * import { rankBoundsSchema } from 'ocop/schemas';
 * rankBoundsSchema.safeParse({ result: 'rank-bounds' }).success; //=> false
 * ```
 */
export const rankBoundsSchema: z.ZodType<RankBounds, RankBounds> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('rank-bounds'),
    ...sheet(),
    total: bounds(),
    worst: starSchema,
    best: starSchema,
    stars: list(
      strict({
        star: starSchema,
        reached: prospect(),
        points: prospect(),
        unmet: unmet(),
        open: list(strict(minimum()), 300),
      }),
      5,
    ),
    ...reasons(),
  }),
);

const asked = () => ({
  result: z.literal('plan'),
  ...sheet(),
  star: starSchema,
  objective: z.union([z.enum(['fewest-criteria', 'fewest-boxes']), strict({ costs: keyed(anyCode(), effort()) })]),
  from: rankingSchema,
  ...reasons(),
});

const obstacle = () =>
  strict({
    star: starSchema,
    minimums: unmet(),
    points: strict({
      needs: z.number().min(0).max(100),
      reachable: points(),
      ceilings: list(
        strict({ criterion: code(), name: bilingualSchema, reachable: points(), max: points(), because: z.enum(['frozen', 'kept-case', 'boxes']) }),
        300,
      ),
      unaccounted: step(),
    }),
  });

/**
 * @vi Lược đồ phương án nâng hạng đã lưu: thay đổi ít nhất, hoặc điều cản trở.
 *
 * A stored result of `planFor`: the least change that reaches a star, or what stands in its way.
 *
 *
 * @example
 * ```ts
 * import { planFor, qd148, topAnswers } from 'ocop';
 * import { planSchema } from 'ocop/schemas';
 * import { tea } from 'ocop/rubrics/qd-148-2023';
 * const plan = planFor(qd148, tea, topAnswers(tea), 5);
 * if (plan.ok) planSchema.safeParse(JSON.parse(JSON.stringify(plan.value))).success; //=> true
 * ```
 */
export const planSchema: z.ZodType<Plan, Written<Plan>> = /* @__PURE__ */ define(() =>
  z.discriminatedUnion('kind', [
    strict({
      ...asked(),
      kind: z.literal('reachable'),
      changes: list(strict(change()), 300),
      effort: strict({ cost: effort(), criteria: effort(), boxes: effort() }),
      answers: anyAnswers(),
      ranking: rankingSchema,
    }),
    strict({ ...asked(), kind: z.literal('unreachable'), obstacles: nonEmpty(obstacle(), 5) }),
  ]),
);

/**
 * @vi Lược đồ các thay đổi riêng lẻ đã lưu.
 *
 * A stored result of `quickWins`.
 *
 *
 * @example
 * ```ts
 * import { quickWinsSchema } from 'ocop/schemas';
 * quickWinsSchema.safeParse({ result: 'quick-wins', wins: [] }).success; //=> false
 * ```
 */
export const quickWinsSchema: z.ZodType<QuickWins, Written<QuickWins>> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('quick-wins'),
    ...sheet(),
    from: rankingSchema,
    wins: list(strict({ ...change(), total: points(), star: starSchema }), 5000),
    ...reasons(),
  }),
);
