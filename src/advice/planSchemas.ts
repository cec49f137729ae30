import * as z from 'zod';
import { anyAnswers, anyCode, bounds, boxes, code, points, unmetMinimumSchema } from '../score/assessmentSchemas';
import { councilPolicySchema } from '../council/councilSchemas';
import { mostPairsTold } from '../edge/limits';
import { define, keyed, list, nonEmpty, strict, text } from '../edge/define';
import { basisSchema, bilingualSchema, editionIdSchema, readingUsedSchema, setNumberSchema, starSchema } from '../law/lawSchemas';
import { partCodes } from '../law/vocabulary';
import { exactRankingSchema, rankingSchema } from '../star/rankingSchemas';
import { exactScoreSchema } from '../score/scoreSchemas';

const part = () => z.enum(partCodes);
const step = () => z.int().min(-100).max(100);
const readings = () => list(readingUsedSchema, 50);
const unmet = () => list(unmetMinimumSchema, 300);
const effort = () => z.int().min(0);

const sheet = () => ({ edition: editionIdSchema, set: setNumberSchema, variant: text(60).exactOptional() });
const reasons = () => ({ readings: readings(), basis: basisSchema });

const ticked = () => strict({ criterion: code(), name: bilingualSchema, boxes: boxes() });
const change = () => ({ part: part(), from: ticked(), to: ticked(), gain: step(), climbs: z.int().min(0).max(1000) });

const memberTotal = () => strict({ member: member(), total: points() });
const counted = () => ({
  totals: list(memberTotal(), 1000).exactOptional(),
  spread: strict({ lowest: memberTotal(), highest: memberTotal(), apart: points() }).exactOptional(),
});
const sat = () => ({ result: z.literal('council'), ...sheet(), policy: councilPolicySchema, ...reasons() });
const member = () => text(100);

/**
 * A stored result of `councilResult`: valid, without quorum, with incomplete ballots, or to be scored again.
 *
 * @legalBasis The result carries its basis; its shape is not a rule of law.
 *
 * @example
 * ```ts
 * import { councilResultSchema } from 'ocop/schemas';
 * councilResultSchema.safeParse({ result: 'council', kind: 'adjourned' }).success; //=> false
 * ```
 */
export const councilResultSchema = /* @__PURE__ */ define(() =>
  z.discriminatedUnion('kind', [
    strict({
      ...sat(),
      kind: z.literal('valid'),
      ballots: z.int().min(1).max(1000),
      ...counted(),
      total: exactScoreSchema,
      parts: strict({ A: exactScoreSchema, B: exactScoreSchema, C: exactScoreSchema }),
      criteria: keyed(z.record(anyCode(), exactScoreSchema)).nullable(),
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
          members: z.tuple([member(), member()]).readonly(),
          totals: z.tuple([points(), points()]).readonly(),
          apart: points(),
        }),
        mostPairsTold,
      ),
      pairsInAll: z.int().min(1).exactOptional(),
      mean: exactScoreSchema.exactOptional(),
    }),
  ]),
);

const prospect = () => z.enum(['sure', 'open', 'lost']);

/**
 * A stored result of `rankBounds`.
 *
 * @legalBasis The result carries its basis; its shape is not a rule of law.
 *
 * @example
 * ```ts
 * import { rankBoundsSchema } from 'ocop/schemas';
 * rankBoundsSchema.safeParse({ result: 'rank-bounds' }).success; //=> false
 * ```
 */
export const rankBoundsSchema = /* @__PURE__ */ define(() =>
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
        open: list(unmetMinimumSchema.unwrap().omit({ has: true, ticked: true }).readonly(), 300),
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
  objective: z.union([
    z.enum(['fewest-criteria', 'fewest-boxes']),
    strict({ costs: keyed(z.record(anyCode(), effort())) }),
  ]),
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
 * A stored result of `planFor`: the least change that reaches a star, or what stands in its way.
 *
 * @legalBasis The result carries its basis; its shape is not a rule of law.
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
export const planSchema = /* @__PURE__ */ define(() =>
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
 * A stored result of `quickWins`.
 *
 * @legalBasis The result carries its basis; its shape is not a rule of law.
 *
 * @example
 * ```ts
 * import { quickWinsSchema } from 'ocop/schemas';
 * quickWinsSchema.safeParse({ result: 'quick-wins', wins: [] }).success; //=> false
 * ```
 */
export const quickWinsSchema = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('quick-wins'),
    ...sheet(),
    from: rankingSchema,
    wins: list(strict({ ...change(), total: points(), star: starSchema }), 5000),
    ...reasons(),
  }),
);

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
 * A stored result of `compareAssessments`.
 *
 * @legalBasis The result carries its basis; its shape is not a rule of law.
 *
 * @example
 * ```ts
 * import { comparisonSchema } from 'ocop/schemas';
 * comparisonSchema.safeParse({ result: 'comparison' }).success; //=> false
 * ```
 */
export const comparisonSchema = /* @__PURE__ */ define(() =>
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
