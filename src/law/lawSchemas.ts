import * as z from 'zod';
import { readingAnswers, type Readings, type ReadingUsed } from './reading';
import { draftId, editionIds, evidences, levels, type EditionId } from './vocabulary';
import { define, list, nonEmpty, strict, text } from '../edge/define';

/** The editions of the law, by id; or a draft, `draft-…`. */
export const editionIdSchema = /* @__PURE__ */ define(
  () => z.union([z.enum(editionIds), z.string().max(60).regex(draftId)]) as unknown as z.ZodType<EditionId, EditionId>,
);

/** The levels of the state. */
export const levelSchema = /* @__PURE__ */ define(() => z.enum(levels));

/** Stars, 1 to 5. */
export const starSchema = /* @__PURE__ */ define(() => z.literal([1, 2, 3, 4, 5]));

/** The stars that bring a decision and a certificate. */
export const recognisedStarSchema = /* @__PURE__ */ define(() => z.literal([3, 4, 5]));

/** Number of a product set: 1 to 26 in every edition. */
export const setNumberSchema = /* @__PURE__ */ define(() => z.int().min(1).max(26));

/** A text in Vietnamese and English. */
export const bilingualSchema = /* @__PURE__ */ define(() => strict({ vi: text(1000), en: text(1000) }));

/** Where a fact comes from. */
export const citationSchema = /* @__PURE__ */ define(() =>
  strict({
    instrument: text(60),
    article: text(30).exactOptional(),
    clause: text(30).exactOptional(),
    point: text(30).exactOptional(),
    annex: text(30).exactOptional(),
    section: text(60).exactOptional(),
    evidence: z.enum(evidences),
    source: text(500),
    note: bilingualSchema.exactOptional(),
  }),
);

/** The citations a fact rests on: never empty. */
export const basisSchema = /* @__PURE__ */ define(() => nonEmpty(citationSchema, 50));

/** A reading as it was used in a result. */
export const readingUsedSchema = /* @__PURE__ */ define(
  () =>
    z.union(
      Object.entries(readingAnswers).map(([id, answers]) =>
        strict({ id: z.literal(id), chosen: z.enum(answers), answer: bilingualSchema, basis: list(citationSchema, 50) }),
      ),
    ) as unknown as z.ZodType<ReadingUsed>,
);

const question = (id: string, answers: readonly string[]) =>
  strict({
    id: z.literal(id),
    question: bilingualSchema,
    chosen: z.enum(answers),
    answers: strict(Object.fromEntries(answers.map((answer) => [answer, bilingualSchema]))),
    basis: basisSchema,
  });

/** The open questions of an edition or a plan, each with the answer chosen and the others beside it. */
export const readingsSchema = /* @__PURE__ */ define(
  () =>
    strict(
      Object.fromEntries(Object.entries(readingAnswers).map(([id, answers]) => [id, question(id, answers).exactOptional()])),
    ) as unknown as z.ZodType<Readings>,
);
