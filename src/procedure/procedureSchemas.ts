import * as z from 'zod/v4';
import type { ApplicableEdition } from '../in-force/applicableEdition';
import type { Deadline } from './deadline';
import type { DossierChecklist } from './dossierChecklist';
import type { ProductCode } from './productCode';
import type { RoundFound } from './roundOf';
import type { Written } from '../date/written';
import { calendarDateSchema } from '../date/dateSchemas';
import { define, list, nonEmpty, optional, strict, text } from '../edge/define';
import { basisSchema, bilingualSchema, citationSchema, editionIdSchema, levelSchema, readingUsedSchema, sourced } from '../law/lawSchemas';
import { categoryIds, gapKinds, matters, purposes } from '../law/vocabulary';

const purpose = () => z.enum(purposes);
const matter = () => z.enum(matters);
const category = () => z.enum(categoryIds);
const id = () => text(100);
const segment = () => optional(text(20));

const question = () => ({
  result: z.literal('applicable-edition'),
  filedOn: calendarDateSchema,
  decidedOn: calendarDateSchema,
  purpose: purpose(),
  pendingAt: optional(levelSchema),
  basis: list(citationSchema, 100),
  ...sourced(),
});

const judged = () => ({
  edition: editionIdSchema,
  editionName: bilingualSchema,
  evaluatedBy: levelSchema,
  issuers: strict({ 3: levelSchema, 4: levelSchema, 5: levelSchema }),
  lastDay: calendarDateSchema.nullable(),
  filedAnew: z.boolean(),
  readings: list(readingUsedSchema, 50),
});

/**
 * @vi Lược đồ văn bản áp dụng đã lưu: theo lời văn, theo cách hiểu, hoặc chưa rõ kèm các khả năng.
 *
 * A stored result of `applicableEdition`: settled, by a reading, or unsettled with its candidates.
 *
 *
 * @example
 * ```ts
 * import { applicableEditionSchema } from 'ocop/schemas';
 * applicableEditionSchema.safeParse({ result: 'applicable-edition', kind: 'settled' }).success; //=> false
 * ```
 */
export const applicableEditionSchema: z.ZodType<ApplicableEdition, Written<ApplicableEdition>> = /* @__PURE__ */ define(() =>
  z.discriminatedUnion('kind', [
    strict({ ...question(), ...judged(), kind: z.enum(['settled', 'by-reading']) }),
    strict({
      ...question(),
      kind: z.literal('unsettled'),
      candidates: nonEmpty(strict({ ...judged(), preferred: z.boolean() }), 100),
    }),
  ]),
);

/**
 * @vi Lược đồ đợt đánh giá đã lưu.
 *
 * A stored result of `roundOf`.
 *
 *
 * @example
 * ```ts
 * import { roundSchema } from 'ocop/schemas';
 * roundSchema.safeParse({ result: 'round', level: 'commune' }).success; //=> false
 * ```
 */
export const roundSchema: z.ZodType<RoundFound, Written<RoundFound>> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('round'),
    edition: editionIdSchema,
    level: z.enum(['province', 'central']),
    round: z.int().min(1).max(12),
    proposedOn: calendarDateSchema,
    lastDayToPropose: calendarDateSchema,
    lastDay: calendarDateSchema,
    readings: list(readingUsedSchema, 50),
    basis: basisSchema,
    ...sourced(),
  }),
);

/**
 * @vi Lược đồ thời hạn đã lưu; ngày cuối tính cả ngày đó.
 *
 * A stored result of `deadline`.
 *
 *
 * @example
 * ```ts
 * import { deadlineSchema } from 'ocop/schemas';
 * deadlineSchema.safeParse({ result: 'deadline', of: 'lunch' }).success; //=> false
 * ```
 */
export const deadlineSchema: z.ZodType<Deadline, Written<Deadline>> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('deadline'),
    edition: editionIdSchema,
    of: z.enum(['commune-report', 're-evaluation', 'withdrawal-decision', 'council-papers', 'extension']),
    from: calendarDateSchema,
    event: bilingualSchema.nullable(),
    days: z.int().min(0).max(10_000),
    working: z.boolean(),
    lastDay: calendarDateSchema,
    readings: optional(list(readingUsedSchema, 50)),
    basis: basisSchema,
    ...sourced(),
  }),
);

/**
 * @vi Lược đồ thành phần hồ sơ đã lưu.
 *
 * A stored result of `dossierChecklist`.
 *
 *
 * @example
 * ```ts
 * import { dossierChecklist, qd148 } from 'ocop';
 * import { dossierChecklistSchema } from 'ocop/schemas';
 * const list = dossierChecklist(qd148, { purpose: 'first', level: 'district', category: 'food' });
 * if (list.ok) dossierChecklistSchema.safeParse(JSON.parse(JSON.stringify(list.value))).success; //=> true
 * ```
 */
export const dossierChecklistSchema: z.ZodType<DossierChecklist, DossierChecklist> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('dossier-checklist'),
    edition: editionIdSchema,
    purpose: purpose(),
    level: levelSchema,
    category: category(),
    items: list(
      strict({
        id: id(),
        name: bilingualSchema,
        from: z.enum(['holder', 'commune', 'province', 'not-stated']),
        at: levelSchema,
        upTo: optional(levelSchema),
        purposes: optional(list(purpose(), 3)),
        ifAny: optional(z.literal(true)),
        count: optional(z.int().min(1).max(1000)),
        exempt: optional(list(category(), 7)),
        basis: basisSchema,
      }),
      200,
    ),
    exempt: list(id(), 200),
    provisions: list(
      strict({
        id: id(),
        statement: bilingualSchema,
        basis: basisSchema,
        about: matter(),
        purposes: optional(list(z.enum(purposes), 3)),
      }),
      200,
    ),
    gaps: list(strict({ id: id(), about: matter(), kind: z.enum(gapKinds), statement: bilingualSchema }), 200),
    basis: basisSchema,
    ...sourced(),
  }),
);

/**
 * @vi Lược đồ mã sản phẩm đã đọc và lưu.
 *
 * A stored result of `parseProductCode`.
 *
 *
 * @example
 * ```ts
 * import { productCodeSchema } from 'ocop/schemas';
 * productCodeSchema.safeParse({ result: 'product-code', segments: {} }).success; //=> false
 * ```
 */
export const productCodeSchema: z.ZodType<ProductCode, ProductCode> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('product-code'),
    edition: editionIdSchema,
    segments: strict({
      province: segment(),
      district: segment(),
      commune: segment(),
      serial: segment(),
      star: segment(),
      year: segment(),
    }),
    basis: basisSchema,
    ...sourced(),
  }),
);
