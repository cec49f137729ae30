import * as z from 'zod/v4';
import type { Contradiction, ProgrammePlan } from './programmePlan';
import type { Written } from '../date/written';
import { window } from '../certificate/certificateSchemas';
import { calendarDateSchema } from '../date/dateSchemas';
import { because, define, list, optional, strict, text } from '../edge/define';
import { basisSchema, bilingualSchema, readingsSchema, recognisedStarSchema, sourced } from '../law/lawSchemas';
import { purposes } from '../law/vocabulary';

const id = () => text(100);
const section = () => text(60);
const ids = () => list(id(), 200);
const count = () => z.int().min(0).max(1_000_000);
const amount = () => z.number().min(0).max(1_000_000_000);
const month = () => z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
const statements = () => list(strict({ section: section(), text: bilingualSchema }), 200);

const taskWindow = () =>
  z.discriminatedUnion('kind', [
    strict({ kind: z.literal('dates'), firstDay: calendarDateSchema, lastDay: calendarDateSchema }),
    strict({ kind: z.literal('quarter'), quarter: z.literal([1, 2, 3, 4]) }),
    strict({ kind: z.literal('months'), from: month(), to: month() }),
    strict({ kind: z.literal('all-year') }),
    strict({ kind: z.literal('before'), date: calendarDateSchema }),
    strict({ kind: z.literal('with'), tasks: ids(), undated: bilingualSchema.nullable() }),
    strict({ kind: z.literal('not-stated') }),
  ]);

const measure = () =>
  z.discriminatedUnion('kind', [
    strict({
      kind: z.literal('products'),
      minStar: recognisedStarSchema,
      purposes: list(z.enum(purposes), 3).nullable(),
      issuedIn: window().nullable(),
      atLeast: count(),
      upTo: count().nullable(),
    }),
    strict({ kind: z.literal('every-commune'), atLeast: count() }),
    strict({ kind: z.literal('holders-strengthened'), atLeast: count(), upTo: count().nullable() }),
    strict({
      kind: z.literal('share-trained'),
      atLeast: strict({ sum: count(), of: z.int().min(1).max(1_000_000) }).refine(
        ({ sum, of }) => sum <= of,
        because({ vi: 'tỷ lệ lớn hơn một', en: 'the share is more than one' }),
      ),
    }),
  ]);

const target = () =>
  strict({
    id: id(),
    section: section(),
    content: bilingualSchema,
    measure: measure().nullable(),
    unit: bilingualSchema.nullable(),
    counting: bilingualSchema.nullable(),
    by: calendarDateSchema.nullable(),
  });

const task = () =>
  strict({
    id: id(),
    section: section(),
    name: bilingualSchema,
    content: statements(),
    lead: ids(),
    with: ids(),
    window: taskWindow(),
    step: z.int().min(1).max(100).nullable(),
    quantities: optional(list(strict({ id: id(), name: bilingualSchema, from: amount(), to: amount(), approximate: z.boolean() }), 50)),
  });

/**
 * @vi Lược đồ chỗ kế hoạch nói hai điều khác nhau.
 *
 * A place where a plan says two things.
 *
 *
 * @example
 * ```ts
 * import { contradictionSchema } from 'ocop/schemas';
 * contradictionSchema.safeParse({ id: 'deadline' }).success; //=> false
 * ```
 */
export const contradictionSchema: z.ZodType<Contradiction, Contradiction> = /* @__PURE__ */ define(() =>
  strict({ id: id(), sections: list(section(), 50), about: ids(), statement: bilingualSchema }),
);

/**
 * @vi Lược đồ kế hoạch triển khai chương trình trong một năm. Đơn vị, nhiệm vụ, chỉ tiêu có đúng hay không do
 * `checkProgrammePlan` xét.
 *
 * A yearly plan of the programme: the shape of it. Whether every body, task and target it names exists, and windows
 * run forwards, is for `checkProgrammePlan` to say.
 *
 *
 * @example
 * ```ts
 * import { sonHa2024 } from 'ocop/plans';
 * import { programmePlanSchema } from 'ocop/schemas';
 * programmePlanSchema.safeParse(JSON.parse(JSON.stringify(sonHa2024))).success; //=> true
 * programmePlanSchema.safeParse({ ...sonHa2024, year: '2024' }).success; //=> false
 * ```
 */
export const programmePlanSchema: z.ZodType<ProgrammePlan, Written<ProgrammePlan>> = /* @__PURE__ */ define(() =>
  strict({
    id: id(),
    number: text(100),
    title: bilingualSchema,
    issuedOn: calendarDateSchema,
    issuer: bilingualSchema,
    place: bilingualSchema,
    year: z.int().min(1000).max(9999),
    legalBasis: list(strict({ instrument: text(60), date: calendarDateSchema, issuer: bilingualSchema, subject: bilingualSchema }), 200),
    aims: statements(),
    targets: list(target(), 500),
    tasks: list(task(), 500),
    funding: statements(),
    bodies: list(strict({ id: id(), name: bilingualSchema, section: section().nullable(), duties: statements() }), 500),
    closing: statements(),
    cycle: list(strict({ step: z.int().min(1).max(100), name: bilingualSchema }), 100),
    contradictions: list(contradictionSchema, 200),
    readings: readingsSchema,
    gaps: list(strict({ id: id(), statement: bilingualSchema }), 200),
    basis: basisSchema,
    ...sourced(),
  }),
);
