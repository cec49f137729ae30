import * as z from 'zod';
import type { CycleEvent } from './event';
import { calendarDateSchema } from '../date/dateSchemas';
import { define, list, strict, text } from '../edge/define';
import { purposes } from '../law/vocabulary';
import { rankingSchema } from '../star/rankingSchemas';
import { scoreSchema } from '../score/scoreSchemas';

const plain = [
  'register-idea', 'select-idea', 'decline-idea', 'submit-plan', 'approve-plan', 'return-plan', 'carry-out', 'report',
  'return-dossier', 'complete-dossier', 'evaluate-again', 'promote', 'give-notice', 'day-comes', 'pass-to-new-edition',
] as const satisfies readonly CycleEvent['kind'][];

const on = () => ({ on: calendarDateSchema });
const scored = () => ({ ...on(), score: scoreSchema, ranking: rankingSchema.exactOptional() });

/**
 * One event of a product's life, on a day, with what its kind carries.
 *
 * @legalBasis The steps are those of the OCOP cycle; whether a state takes the event is for `advance` to say (rubric
 * and edition carry the basis).
 *
 * @example
 * ```ts
 * import { cycleEventSchema } from 'ocop/schemas';
 * cycleEventSchema.safeParse({ kind: 'register-idea', on: '2024-04-10' }).success; //=> true
 * cycleEventSchema.safeParse({ kind: 'send-up', on: '2024-11-10', score: '101' }).success; //=> false
 * ```
 */
export const cycleEventSchema = /* @__PURE__ */ define(
  () =>
    z.discriminatedUnion('kind', [
      strict({ kind: z.enum(plain), ...on() }),
      strict({ kind: z.literal('file-dossier'), ...on(), purpose: z.enum(purposes) }),
      strict({ kind: z.literal('recognise'), ...scored(), decision: text(100) }),
      strict({ kind: z.literal('recognise-on-result'), ...on(), decision: text(100) }),
      strict({ kind: z.enum(['send-up', 'send-down', 'not-met']), ...scored() }),
      strict({ kind: z.literal('withdraw'), ...on(), ground: text(1000) }),
    ]) as unknown as z.ZodType<CycleEvent>,
);

/**
 * The events of a product's life, at most 1,000; their order is for `replay` to judge.
 *
 * @legalBasis As `cycleEventSchema`; the basis stands in the edition.
 *
 * @example
 * ```ts
 * import { historySchema } from 'ocop/schemas';
 * historySchema.safeParse([{ kind: 'register-idea', on: '10/04/2024' }]).success; //=> false
 * ```
 */
export const historySchema = /* @__PURE__ */ define(() => list(cycleEventSchema, 1000));
