import { expect, it } from 'vitest';
import type { input, output } from 'zod/v4';
import * as z from 'zod/v4';
import type {
  Answers,
  ApplicableEdition,
  Assessment,
  Basis,
  Bilingual,
  CalendarDate,
  Certificate,
  Citation,
  Comparison,
  CouncilPolicy,
  CouncilResult,
  CycleEvent,
  Deadline,
  DossierChecklist,
  Plan,
  ProductCode,
  Progress,
  QuickWins,
  RankBounds,
  RoundFound,
  Schedule,
  Contradiction,
  EditionId,
  Holidays,
  Json,
  Level,
  ProgrammePlan,
  Ranking,
  Readings,
  ReadingUsed,
  Register,
  RecognisedStar,
  Referral,
  Score,
  ScoreInput,
  Standing,
  Star,
  StoredResult,
  UnmetMinimum,
} from 'ocop';
import type { Written, WrittenEvent } from 'ocop/schemas';
import type * as schemas from 'ocop/schemas';
import { answersSchema } from 'ocop/schemas';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { define, optional, strict, text } from '../../src/edge/define';
import type { CodesOfRubric } from './codesOfRubric';
import { proves, type Same } from './same';

it('every schema gives the type the library itself uses', () => {
  proves<Same<output<typeof schemas.calendarDateSchema>, CalendarDate>>(true);
  proves<Same<output<typeof schemas.holidaysSchema>, Holidays>>(true);
  proves<Same<output<typeof schemas.scoreSchema>, ScoreInput>>(true);
  proves<Same<output<typeof schemas.exactScoreSchema>, Score>>(true);
  proves<Same<output<typeof schemas.editionIdSchema>, EditionId>>(true);
  proves<Same<output<typeof schemas.levelSchema>, Level>>(true);
  proves<Same<output<typeof schemas.starSchema>, Star>>(true);
  proves<Same<output<typeof schemas.recognisedStarSchema>, RecognisedStar>>(true);
  proves<Same<output<typeof schemas.bilingualSchema>, Bilingual>>(true);
  proves<Same<output<typeof schemas.citationSchema>, Citation>>(true);
  proves<Same<output<typeof schemas.basisSchema>, Basis>>(true);
  proves<Same<output<typeof schemas.readingUsedSchema>, ReadingUsed>>(true);
  proves<Same<output<typeof schemas.unmetMinimumSchema>, UnmetMinimum>>(true);
  proves<Same<output<typeof schemas.assessmentSchema>, Assessment>>(true);
  proves<Same<output<typeof schemas.rankingSchema>, Ranking>>(true);
  proves<Same<output<typeof schemas.referralSchema>, Referral>>(true);
  proves<Same<output<typeof schemas.certificateSchema>, Certificate>>(true);
  proves<Same<output<typeof schemas.standingSchema>, Standing>>(true);
  proves<Same<output<typeof schemas.councilResultSchema>, CouncilResult>>(true);
  proves<Same<output<typeof schemas.rankBoundsSchema>, RankBounds>>(true);
  proves<Same<output<typeof schemas.planSchema>, Plan>>(true);
  proves<Same<output<typeof schemas.quickWinsSchema>, QuickWins>>(true);
  proves<Same<output<typeof schemas.comparisonSchema>, Comparison>>(true);
  proves<Same<output<typeof schemas.applicableEditionSchema>, ApplicableEdition>>(true);
  proves<Same<output<typeof schemas.roundSchema>, RoundFound>>(true);
  proves<Same<output<typeof schemas.deadlineSchema>, Deadline>>(true);
  proves<Same<output<typeof schemas.dossierChecklistSchema>, DossierChecklist>>(true);
  proves<Same<output<typeof schemas.productCodeSchema>, ProductCode>>(true);
  proves<Same<output<typeof schemas.progressSchema>, Progress>>(true);
  proves<Same<output<typeof schemas.scheduleSchema>, Schedule>>(true);
  proves<Same<Omit<output<typeof schemas.storedResultSchema>, 'given'>, Omit<StoredResult, 'given'>>>(true);
  const given: Json = null as output<typeof schemas.storedResultSchema>['given'];
  expect(given).toBeNull();
  proves<Same<output<typeof schemas.councilPolicySchema>, CouncilPolicy>>(true);
  proves<Same<output<typeof schemas.registerSchema>, Register>>(true);
  proves<Same<output<typeof schemas.readingsSchema>, Readings>>(true);
  proves<Same<output<typeof schemas.contradictionSchema>, Contradiction>>(true);
  proves<Same<output<typeof schemas.programmePlanSchema>, ProgrammePlan>>(true);
  proves<Same<output<typeof schemas.historySchema>, readonly CycleEvent[]>>(true);
  // @ts-expect-error a wrong claim does not compile
  proves<Same<output<typeof schemas.starSchema>, RecognisedStar>>(true);
  // @ts-expect-error readonly counts
  proves<Same<output<typeof schemas.exactScoreSchema>, { sum: number; of: number }>>(true);
});

it('what goes in is written as JSON has it: days are texts', () => {
  proves<Same<input<typeof schemas.calendarDateSchema>, string>>(true);
  proves<Same<input<typeof schemas.certificateSchema>['lastDay'], string>>(true);
  proves<Same<input<typeof schemas.certificateSchema>, Written<Certificate>>>(true);
  proves<Same<input<typeof schemas.scoreSchema>, ScoreInput | string>>(true);
  const event: WrittenEvent = { kind: 'send-up', on: '2024-11-10', score: '89,5' };
  const history: input<typeof schemas.historySchema> = [event, { kind: 'register-idea', on: '2024-04-10' }];
  expect(history).toHaveLength(2);
});

it('a schema of other types than it is annotated with does not compile', () => {
  type Made = { readonly name: string; readonly note?: string; readonly kind: 'a' | 'b' };
  const kind = z.enum(['a', 'b']);
  const right: z.ZodType<Made, Made> = define(() => strict({ name: text(9), note: optional(text(9)), kind }));
  expect(right.safeParse({ name: '', kind: 'a' }).success).toBe(true);
  // @ts-expect-error a key is left out
  const less: z.ZodType<Made, Made> = define(() => strict({ name: text(9), kind }));
  // @ts-expect-error it takes less
  const narrow: z.ZodType<Made, Made> = define(() => strict({ name: text(9), note: optional(text(9)), kind: z.literal('a') }));
  // @ts-expect-error it gives more
  const wide: z.ZodType<Made, Made> = define(() => strict({ name: text(9), note: optional(text(9)), kind, more: text(9) }));
  // @ts-expect-error what comes out may be changed
  const open: z.ZodType<Made, Made> = define(() => z.strictObject({ name: text(9), note: optional(text(9)), kind }));
  expect([less, narrow, wide, open]).toHaveLength(4);
});

it('the answers of a rubric have its own codes', () => {
  const answers = answersSchema(whiteSpirit);
  proves<Same<output<typeof answers>, Answers<CodesOfRubric<typeof whiteSpirit>>>>(true);
  // @ts-expect-error the sheet has no such code
  const wrong: output<typeof answers> = { '9.z': 1 };
  expect(answers.safeParse(wrong).success).toBe(false);
});
