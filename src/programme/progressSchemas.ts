import * as z from 'zod/v4';
import type { Progress } from './progress';
import type { Schedule } from './scheduleOn';
import type { Written } from '../date/written';
import { calendarDateSchema } from '../date/dateSchemas';
import { define, list, optional, strict, text } from '../edge/define';
import { basisSchema, bilingualSchema, editionIdSchema, readingUsedSchema, sourced } from '../law/lawSchemas';
import { contradictionSchema } from './programmePlanSchemas';

const id = () => text(100);
const section = () => text(60);
const units = () => z.int().min(0);

const judged = () => ({
  plan: id(),
  title: bilingualSchema,
  on: calendarDateSchema,
  caveats: list(contradictionSchema, 200),
  readings: list(readingUsedSchema, 50),
  basis: basisSchema,
  ...sourced(),
});

const target = () => ({ target: id(), section: section(), content: bilingualSchema, by: calendarDateSchema.nullable() });

/**
 * @vi Lược đồ kết quả các chỉ tiêu vào một ngày, đã lưu.
 *
 * A stored result of `progress`.
 *
 *
 * @example
 * ```ts
 * import { calendarDate, progress } from 'ocop';
 * import { sonHa2024 } from 'ocop/plans';
 * import { progressSchema } from 'ocop/schemas';
 * const on = calendarDate('2024-12-31');
 * const found = on.ok && progress(sonHa2024, { records: [] }, on.value);
 * if (found && found.ok) progressSchema.safeParse(JSON.parse(JSON.stringify(found.value))).success; //=> true
 * ```
 */
export const progressSchema: z.ZodType<Progress, Written<Progress>> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('progress'),
    ...judged(),
    edition: editionIdSchema,
    targets: list(
      z.discriminatedUnion('state', [
        strict({
          ...target(),
          state: z.enum(['met', 'short']),
          counted: units(),
          needed: units(),
          upTo: units().nullable(),
          short: units(),
          unit: bilingualSchema,
          counting: bilingualSchema,
          counts: list(strict({ id: text(300), records: list(id(), 1000) }), 100_000),
          open: list(text(300), 100_000),
        }),
        strict({
          ...target(),
          state: z.literal('not-measurable'),
          missing: list(z.enum(['events', 'communes', 'participants', 'purposes']), 4),
        }),
        strict({ ...target(), state: z.literal('commitment') }),
      ]),
      500,
    ),
    leftOut: list(
      strict({
        record: id(),
        product: text(300),
        reason: z.enum(['undated', 'no-edition-in-force', 'not-certified', 'not-yet-valid', 'expired', 'withdrawn']),
        lastDay: calendarDateSchema.nullable(),
      }),
      100_000,
    ),
    unlisted: optional(list(strict({ event: z.enum(['product-identified', 'trained']), on: calendarDateSchema, name: text(300) }), 100_000)),
  }),
);

const state = () => z.enum(['next', 'running', 'due', 'late', 'done', 'ended']);

/**
 * @vi Lược đồ lịch nhiệm vụ vào một ngày, đã lưu; tính cả ngày đầu và ngày cuối.
 *
 * A stored result of `scheduleOn`.
 *
 *
 * @example
 * ```ts
 * import { scheduleSchema } from 'ocop/schemas';
 * scheduleSchema.safeParse({ result: 'schedule' }).success; //=> false
 * ```
 */
export const scheduleSchema: z.ZodType<Schedule, Written<Schedule>> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('schedule'),
    ...judged(),
    tasks: list(
      strict({
        task: id(),
        section: section(),
        name: bilingualSchema,
        lead: list(id(), 200),
        with: list(id(), 200),
        step: z.int().min(1).max(100).nullable(),
        firstDay: calendarDateSchema.nullable(),
        lastDay: calendarDateSchema.nullable(),
        dueBy: calendarDateSchema.nullable(),
        state: state(),
        daysLeft: z.int().nullable(),
        doneOn: calendarDateSchema.nullable(),
      }),
      500,
    ),
    byBody: list(
      strict({
        body: id(),
        name: bilingualSchema,
        tasks: list(strict({ task: id(), role: z.enum(['lead', 'with']), state: state() }), 500),
      }),
      500,
    ),
  }),
);
