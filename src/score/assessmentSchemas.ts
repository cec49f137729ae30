import * as z from 'zod/v4';
import { doubts } from '../sheet/rubric';
import type { Answers } from './answers';
import type { Assessment } from './assess';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import { basisSchema, bilingualSchema, editionIdSchema, readingUsedSchema, recognisedStarSchema, setNumberSchema, sourced } from '../law/lawSchemas';
import { define, keyed, keyText, list, nonEmpty, optional, strict, text } from '../edge/define';

/** Points of a sheet, whole. */
export const points = () => z.int().min(0).max(100);

/** The code of a criterion. */
export const code = () => text(20);

/** Least and most points. */
export const bounds = () => strict({ min: points(), max: points() });

/** A star minimum of a sheet. */
export const minimum = () => ({
  criterion: code(),
  star: recognisedStarSchema,
  requires: z.int().min(1).max(99),
  mark: z.enum(['box', 'heading']),
  name: bilingualSchema,
  wanted: bilingualSchema,
});

/**
 * @vi Lược đồ một yêu cầu tối thiểu mà phiếu chưa đạt.
 *
 * A star minimum that the sheet does not reach.
 */
export const unmetMinimumSchema: z.ZodType<UnmetMinimum, UnmetMinimum> = /* @__PURE__ */ define(() =>
  strict({
    ...minimum(),
    has: z.int().min(0).max(99),
    ticked: bilingualSchema.nullable(),
  }),
);

const defect = () =>
  strict({
    code: z.enum([
      'code-repeated',
      'printed-code-repeated',
      'printed-differs',
      'sum-differs',
      'top-box-differs',
      'boxes-out-of-order',
      'points-out-of-order',
      'marks-out-of-order',
      'no-boxes',
      'no-basis',
      ...doubts,
    ]),
    at: code(),
    statement: bilingualSchema,
  });

const ground = () =>
  strict({
    id: text(100),
    at: optional(code()),
    kind: z.enum(['elimination', 'stop-evaluation', 'not-assessed']),
    name: bilingualSchema,
  });

const head = () => strict({ name: bilingualSchema, max: points().nullable() });

const sheet = () => ({
  result: z.literal('assessment'),
  edition: editionIdSchema,
  set: setNumberSchema,
  variant: optional(text(60)),
  setName: bilingualSchema,
  heads: strict({ A: head(), B: head(), C: head() }),
  caveats: list(defect(), 100),
  readings: list(readingUsedSchema, 50),
  basis: basisSchema,
  ...sourced(),
});

const box = () => z.int().min(0).max(99);

/** A box, or the boxes of a checklist. */
export const boxes = () => z.union([box(), list(box(), 99)]);

/** The code of a criterion as a key. */
export const anyCode = () => keyText(20);

/** Answers of any criteria set. */
export const anyAnswers = () => keyed(anyCode(), boxes()) as unknown as z.ZodType<Answers, Answers>;

/**
 * @vi Lược đồ kết quả chấm một phiếu đã lưu: đủ, còn thiếu câu trả lời hoặc bị loại; điểm là số nguyên.
 *
 * A stored result of `assess`: complete, incomplete or eliminated.
 *
 *
 * @example
 * ```ts
 * import { assess, topAnswers } from 'ocop';
 * import { assessmentSchema } from 'ocop/schemas';
 * import { tea } from 'ocop/rubrics/qd-148-2023';
 * const result = assess(tea, topAnswers(tea));
 * if (result.ok) assessmentSchema.safeParse(JSON.parse(JSON.stringify(result.value))).success; //=> true
 * ```
 */
export const assessmentSchema: z.ZodType<Assessment, Assessment> = /* @__PURE__ */ define(() =>
  z.discriminatedUnion('kind', [
    strict({
      ...sheet(),
      kind: z.literal('complete'),
      total: points(),
      parts: strict({ A: points(), B: points(), C: points() }),
      unmet: list(unmetMinimumSchema, 300),
      answers: anyAnswers(),
    }),
    strict({
      ...sheet(),
      kind: z.literal('incomplete'),
      missing: nonEmpty(code(), 300),
      bounds: strict({ total: bounds(), parts: strict({ A: bounds(), B: bounds(), C: bounds() }) }),
      unmet: list(unmetMinimumSchema, 300),
      answers: anyAnswers(),
    }),
    strict({ ...sheet(), kind: z.literal('eliminated'), grounds: nonEmpty(ground(), 100) }),
  ]),
);
