import * as z from 'zod/v4';
import type { CycleEvent } from './event';
import { calendarDateSchema } from '../date/dateSchemas';
import type { Written } from '../date/written';
import { define, list, optional, strict, text } from '../edge/define';
import { purposes } from '../law/vocabulary';
import { rankingSchema } from '../star/rankingSchemas';
import type { ScoreInput } from '../score/score';
import { scoreSchema } from '../score/scoreSchemas';

/**
 * @vi Sự kiện như trong JSON: ngày là chữ, điểm có thể là chữ.
 *
 * An event as JSON has it: its day is a text, and its score may be one.
 */
export type WrittenEvent<Event extends CycleEvent = CycleEvent> = Event extends { readonly score: ScoreInput }
  ? Written<Omit<Event, 'score'>> & { readonly score: ScoreInput | string }
  : Written<Event>;

const plain = [
  'register-idea',
  'select-idea',
  'decline-idea',
  'submit-plan',
  'approve-plan',
  'return-plan',
  'carry-out',
  'report',
  'return-dossier',
  'complete-dossier',
  'not-met-on-result',
  'evaluate-again',
  'promote',
  'give-notice',
  'day-comes',
  'pass-to-new-edition',
] as const satisfies readonly CycleEvent['kind'][];

const on = () => ({ on: calendarDateSchema });
const scored = () => ({ ...on(), score: scoreSchema, ranking: optional(rankingSchema) });

/**
 * @vi Lược đồ một sự kiện của sản phẩm vào một ngày.
 *
 * One event of a product's life, on a day, with what its kind carries.
 *
 *
 * @example
 * ```ts
 * import { cycleEventSchema } from 'ocop/schemas';
 * cycleEventSchema.safeParse({ kind: 'register-idea', on: '2024-04-10' }).success; //=> true
 * cycleEventSchema.safeParse({ kind: 'send-up', on: '2024-11-10', score: '101' }).success; //=> false
 * ```
 */
export const cycleEventSchema: z.ZodType<CycleEvent, WrittenEvent> = /* @__PURE__ */ define(
  () =>
    z.discriminatedUnion('kind', [
      strict({ kind: z.enum(plain), ...on() }),
      strict({ kind: z.literal('file-dossier'), ...on(), purpose: z.enum(purposes) }),
      strict({ kind: z.literal('recognise'), ...scored(), decision: text(100) }),
      strict({ kind: z.literal('recognise-on-result'), ...on(), decision: text(100) }),
      strict({ kind: z.enum(['send-up', 'send-down', 'not-met']), ...scored() }),
      strict({ kind: z.literal('withdraw'), ...on(), ground: text(1000) }),
    ]) as unknown as z.ZodType<CycleEvent, WrittenEvent>,
);

/**
 * @vi Lược đồ các sự kiện của một sản phẩm, không quá 1.000; thứ tự do `replay` xét.
 *
 * The events of a product's life, at most 1,000; their order is for `replay` to judge.
 *
 *
 * @example
 * ```ts
 * import { historySchema } from 'ocop/schemas';
 * historySchema.safeParse([{ kind: 'register-idea', on: '10/04/2024' }]).success; //=> false
 * ```
 */
export const historySchema: z.ZodType<readonly CycleEvent[], readonly WrittenEvent[]> = /* @__PURE__ */ define(() => list(cycleEventSchema, 1000));
