import * as z from 'zod/v4';
import type { Certificate } from './certificate';
import type { Standing } from './standing';
import { calendarDateSchema } from '../date/dateSchemas';
import type { Written } from '../date/written';
import { because, define, list, optional, strict, text } from '../edge/define';
import { longestGround } from '../edge/limits';
import {
  basisSchema,
  bilingualSchema,
  citationSchema,
  editionIdSchema,
  levelSchema,
  readingUsedSchema,
  recognisedStarSchema,
  sourced,
} from '../law/lawSchemas';

const inOrder = /* @__PURE__ */ because({ vi: 'ngày cuối trước ngày đầu', en: 'the last day lies before the first' });

/** Days in a row, both ends inclusive. */
export const window = () =>
  strict({ firstDay: calendarDateSchema, lastDay: calendarDateSchema }).refine(({ firstDay, lastDay }) => firstDay <= lastDay, inOrder);

const withdrawal = () =>
  strict({
    on: calendarDateSchema,
    ground: text(longestGround),
    groundName: optional(bilingualSchema),
    by: levelSchema,
    keptUntil: optional(calendarDateSchema),
    basis: basisSchema,
  });

/**
 * @vi Lược đồ giấy chứng nhận đã lưu, ngày đầu và ngày cuối đều tính.
 *
 * A certificate as `certify` or `withdraw` gave it and a database kept it.
 *
 *
 * @example
 * ```ts
 * import { calendarDate, certify, qd26 } from 'ocop';
 * import { certificateSchema } from 'ocop/schemas';
 * const issuedOn = calendarDate('2026-08-05');
 * const certificate = issuedOn.ok && certify(qd26, { star: 4, issuedOn: issuedOn.value });
 * if (certificate && certificate.ok) certificateSchema.safeParse(certificate.value).success; //=> true
 * ```
 */
export const certificateSchema: z.ZodType<Certificate, Written<Certificate>> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('certificate'),
    edition: editionIdSchema,
    star: recognisedStarSchema,
    issuer: strict({ level: levelSchema, authority: bilingualSchema }),
    issuedOn: calendarDateSchema,
    firstDay: calendarDateSchema,
    lastDay: calendarDateSchema,
    termMonths: z.int().min(1).max(600),
    noticeBy: calendarDateSchema.nullable(),
    noticeBasis: list(citationSchema, 50),
    filing: window().nullable(),
    filingBasis: list(citationSchema, 50),
    extension: optional(strict({ maxDays: z.int().min(1).max(10_000), filedAfterEnd: optional(z.literal(true)), basis: basisSchema })),
    withdrawal: optional(withdrawal()),
    readings: list(readingUsedSchema, 50),
    basis: basisSchema,
    ...sourced(),
  }).refine(({ firstDay, lastDay }) => firstDay <= lastDay, inOrder),
);

/**
 * @vi Lược đồ tình trạng giấy chứng nhận đã lưu; các khoảng thời gian tính cả ngày đầu và ngày cuối.
 *
 * A stored result of `standing`.
 *
 *
 * @example
 * ```ts
 * import { standingSchema } from 'ocop/schemas';
 * standingSchema.safeParse({ result: 'standing', kind: 'suspended' }).success; //=> false
 * ```
 */
export const standingSchema: z.ZodType<Standing, Written<Standing>> = /* @__PURE__ */ define(() =>
  strict({
    result: z.literal('standing'),
    kind: z.enum(['not-yet-valid', 'valid', 'filing-window', 'filing-closed', 'notice-overdue', 'kept-until-answer', 'expired', 'withdrawn']),
    on: calendarDateSchema,
    mayUseStars: z.boolean(),
    daysUntilLastDay: z.int(),
    lastDay: calendarDateSchema,
    noticeBy: calendarDateSchema.nullable(),
    filing: window().nullable(),
    extension: optional(strict({ lastDay: calendarDateSchema, basis: basisSchema })),
    withdrawal: optional(withdrawal()),
    renewalUnder: editionIdSchema,
    readings: optional(list(readingUsedSchema, 50)),
    basis: basisSchema,
    ...sourced(),
  }),
);
