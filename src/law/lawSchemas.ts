import * as z from 'zod/v4';
import type { Bilingual } from '../bilingual';
import type { Basis, Citation } from './citation';
import type { Level, RecognisedStar, Star } from './edition';
import { readingAnswers, type Readings, type ReadingUsed } from './reading';
import type { Source } from './source';
import { draftId, editionIds, evidences, levels, type EditionId } from './vocabulary';
import { define, list, nonEmpty, only, optional, strict, text } from '../edge/define';

/**
 * @vi Lược đồ mã văn bản, hoặc mã dự thảo `draft-…`.
 *
 * The editions of the law, by id; or a draft, `draft-…`.
 */
export const editionIdSchema: z.ZodType<EditionId, EditionId> = /* @__PURE__ */ define(
  () => z.union([z.enum(editionIds), z.string().max(60).regex(draftId).meta(only('a-z0-9-'))]) as unknown as z.ZodType<EditionId, EditionId>,
);

/**
 * @vi Lược đồ các cấp: xã, huyện, tỉnh, trung ương.
 *
 * The levels of the state.
 */
export const levelSchema: z.ZodType<Level, Level> = /* @__PURE__ */ define(() => z.enum(levels));

/**
 * @vi Lược đồ hạng sao: từ 1 đến 5 sao.
 *
 * Stars, 1 to 5.
 */
export const starSchema: z.ZodType<Star, Star> = /* @__PURE__ */ define(() => z.literal([1, 2, 3, 4, 5]));

/**
 * @vi Lược đồ các hạng sao được công nhận và cấp giấy chứng nhận: 3, 4 và 5 sao.
 *
 * The stars that bring a decision and a certificate.
 */
export const recognisedStarSchema: z.ZodType<RecognisedStar, RecognisedStar> = /* @__PURE__ */ define(() => z.literal([3, 4, 5]));

/**
 * @vi Lược đồ số thứ tự bộ sản phẩm: từ 1 đến 26.
 *
 * Number of a product set: 1 to 26 in every edition.
 */
export const setNumberSchema: z.ZodType<number, number> = /* @__PURE__ */ define(() => z.int().min(1).max(26));

/**
 * @vi Lược đồ một đoạn chữ bằng tiếng Việt và tiếng Anh.
 *
 * A text in Vietnamese and English.
 */
export const bilingualSchema: z.ZodType<Bilingual, Bilingual> = /* @__PURE__ */ define(() => strict({ vi: text(1000), en: text(1000) }));

/**
 * @vi Lược đồ một căn cứ: văn bản, điều, khoản, mức tin cậy và nguồn.
 *
 * Where a fact comes from.
 */
export const citationSchema: z.ZodType<Citation, Citation> = /* @__PURE__ */ define(() =>
  strict({
    instrument: text(60),
    article: optional(text(30)),
    clause: optional(text(30)),
    point: optional(text(30)),
    annex: optional(text(30)),
    section: optional(text(60)),
    evidence: z.enum(evidences),
    source: text(500),
    note: optional(bilingualSchema),
  }),
);

/**
 * @vi Lược đồ các căn cứ của một dữ kiện; có ít nhất một.
 *
 * The citations a fact rests on: never empty.
 */
export const basisSchema: z.ZodType<Basis, Basis> = /* @__PURE__ */ define(() => nonEmpty(citationSchema, 50));

/**
 * @vi Lược đồ nguồn của một dữ kiện.
 *
 * What was at hand for a fact.
 */
export const sourceSchema: z.ZodType<Source, Source> = /* @__PURE__ */ define(() =>
  strict({
    id: text(100),
    name: bilingualSchema,
    grade: z.enum(evidences),
    address: optional(text(500)),
    note: optional(bilingualSchema),
  }),
);

/** What every result carries: the sources its citations name. */
export const sourced = () => ({ sources: optional(list(sourceSchema, 300)) });

/**
 * @vi Lược đồ một cách hiểu đã dùng trong kết quả.
 *
 * A reading as it was used in a result.
 */
export const readingUsedSchema: z.ZodType<ReadingUsed, ReadingUsed> = /* @__PURE__ */ define(
  () =>
    z.union(
      Object.entries(readingAnswers).map(([id, answers]) =>
        strict({ id: z.literal(id), chosen: z.enum(answers), answer: bilingualSchema, basis: list(citationSchema, 50) }),
      ),
    ) as unknown as z.ZodType<ReadingUsed, ReadingUsed>,
);

const question = (id: string, answers: readonly string[]) =>
  strict({
    id: z.literal(id),
    question: bilingualSchema,
    chosen: z.enum(answers),
    answers: strict(Object.fromEntries(answers.map((answer) => [answer, bilingualSchema]))),
    basis: basisSchema,
  });

/**
 * @vi Lược đồ các chỗ chưa rõ của một văn bản hoặc kế hoạch, với cách hiểu đã chọn và các cách hiểu khác.
 *
 * The open questions of an edition or a plan, each with the answer chosen and the others beside it.
 */
export const readingsSchema: z.ZodType<Readings, Readings> = /* @__PURE__ */ define(
  () =>
    strict(Object.fromEntries(Object.entries(readingAnswers).map(([id, answers]) => [id, optional(question(id, answers))]))) as unknown as z.ZodType<
      Readings,
      Readings
    >,
);
