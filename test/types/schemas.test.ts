import { expect, it } from 'vitest';
import type { output } from 'zod';
import type {
  Answers, ApplicableEdition, Assessment, Basis, Bilingual, CalendarDate, Certificate, Citation, Comparison, CouncilPolicy, CouncilResult, CycleEvent,
  Deadline, DossierChecklist, Plan, ProductCode, Progress, QuickWins, RankBounds, RoundFound, Schedule, Contradiction, EditionId, Holidays, Json, Level, ProgrammePlan, Ranking,
  Readings, ReadingUsed, Register, RecognisedStar, Referral, Score, ScoreInput, Standing, Star, StoredResult, UnmetMinimum,
} from 'ocop';
import type * as schemas from 'ocop/schemas';
import { answersSchema } from 'ocop/schemas';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
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

it('the answers of a rubric have its own codes', () => {
  const answers = answersSchema(whiteSpirit);
  proves<Same<output<typeof answers>, Answers<CodesOfRubric<typeof whiteSpirit>>>>(true);
  // @ts-expect-error the sheet has no such code
  const wrong: output<typeof answers> = { '9.z': 1 };
  expect(answers.safeParse(wrong).success).toBe(false);
});
