import * as z from 'zod/v4';
import type { Bilingual } from '../bilingual';
import type { Basis, Citation } from './citation';
import type { EditionId, Level, RecognisedStar, Star } from './edition';
import type { ReadingAnswers, ReadingId, Readings, ReadingUsed } from './reading';
import { define, nonEmpty, optional, strict, text } from '../edge/define';

/** The editions of the law, by id. */
export const editionIdSchema: z.ZodType<EditionId, EditionId> = /* @__PURE__ */ define(() =>
  z.enum(['qd-1048-2019', 'qd-148-2023', 'qd-1489-2025', 'qd-26-2026']),
);

/** The levels of the state. */
export const levelSchema: z.ZodType<Level, Level> = /* @__PURE__ */ define(() => z.enum(['commune', 'district', 'province', 'central']));

/** Stars, 1 to 5. */
export const starSchema: z.ZodType<Star, Star> = /* @__PURE__ */ define(() => z.literal([1, 2, 3, 4, 5]));

/** The stars that bring a decision and a certificate. */
export const recognisedStarSchema: z.ZodType<RecognisedStar, RecognisedStar> = /* @__PURE__ */ define(() => z.literal([3, 4, 5]));

/** Number of a product set: 1 to 26 in every edition. */
export const setNumberSchema: z.ZodType<number, number> = /* @__PURE__ */ define(() => z.int().min(1).max(26));

/** A text in Vietnamese and English. */
export const bilingualSchema: z.ZodType<Bilingual, Bilingual> = /* @__PURE__ */ define(() => strict({ vi: text(1000), en: text(1000) }));

/** Where a fact comes from. */
export const citationSchema: z.ZodType<Citation, Citation> = /* @__PURE__ */ define(() =>
  strict({
    instrument: text(60),
    article: optional(text(30)),
    clause: optional(text(30)),
    point: optional(text(30)),
    annex: optional(text(30)),
    section: optional(text(60)),
    evidence: z.enum(['text', 'official', 'press', 'transcription', 'derived', 'reading']),
    source: text(500),
    note: optional(text(1000)),
  }),
);

/** The citations a fact rests on: never empty. */
export const basisSchema: z.ZodType<Basis, Basis> = /* @__PURE__ */ define(() => nonEmpty(citationSchema, 50));

/** The answers each open question can take. */
const answersOf: { readonly [Id in ReadingId]: readonly ReadingAnswers[Id][] } = {
  'between-worded-bands': ['lower-bounds', 'next-whole-point'],
  'lower-star-minimums': ['cumulative', 'own-star-only'],
  'heading-mark': ['first-box', 'top-box'],
  'missed-minimum-referral': ['by-star', 'by-points'],
  'certificate-counting': ['civil-code', 'first-day-counted'],
  'before-a-date': ['excludes-the-day', 'includes-the-day'],
  'districts-july-2025': ['district-until-1489', 'province-from-2025-07-01'],
  'pending-when-148-began': ['new-edition', 'edition-of-filing'],
  'pending-when-1489-began': ['as-amended', 'edition-of-filing'],
  'limit-on-a-sunday': ['as-dated', 'next-working-day'],
  'filed-in-transition': ['new-edition-only', 'earlier-edition-may-be-chosen'],
  'transition-missed': ['must-refile', 'continues-under-new-edition'],
  'upgrade-without-higher-star': ['certificate-stays', 'certified-anew'],
  'extension-after-transition': ['transition-only', 'any-late-re-evaluation'],
};

/** A reading as it was used in a result. */
export const readingUsedSchema: z.ZodType<ReadingUsed, ReadingUsed> = /* @__PURE__ */ define(
  () =>
    z.union(
      Object.entries(answersOf).map(([id, answers]) => strict({ id: z.literal(id), chosen: z.enum(answers) })),
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

/** The open questions of an edition or a plan, each with the answer chosen and the others beside it. */
export const readingsSchema: z.ZodType<Readings, Readings> = /* @__PURE__ */ define(
  () =>
    strict(
      Object.fromEntries(Object.entries(answersOf).map(([id, answers]) => [id, optional(question(id, answers))])),
    ) as unknown as z.ZodType<Readings, Readings>,
);
