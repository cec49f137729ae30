/**
 * Schemas (zod 4) for everything that crosses a boundary. Unknown keys are refused, text is brought to NFC, lengths
 * and counts are limited; what comes out has the type the library itself uses. Every schema is also a Standard
 * Schema (`schema['~standard'].validate`), so that a form or a router can take it without knowing zod.
 *
 * @packageDocumentation
 */

export { answersSchema } from './schemas/answers';
export { assessmentSchema, unmetMinimumSchema } from './schemas/assessment';
export { certificateSchema, standingSchema } from './schemas/certificate';
export { councilPolicySchema, sittingSchema } from './schemas/council';
export { calendarDateSchema, holidaysSchema } from './schemas/dates';
export { cycleEventSchema, historySchema } from './schemas/history';
export { describeIssues } from './schemas/describeIssues';
export {
  basisSchema,
  bilingualSchema,
  citationSchema,
  editionIdSchema,
  levelSchema,
  readingsSchema,
  readingUsedSchema,
  recognisedStarSchema,
  setNumberSchema,
  starSchema,
} from './schemas/law';
export { comparisonSchema, councilResultSchema, planSchema, quickWinsSchema, rankBoundsSchema } from './schemas/plans';
export {
  applicableEditionSchema,
  deadlineSchema,
  dossierChecklistSchema,
  productCodeSchema,
  roundSchema,
} from './schemas/procedure';
export { progressSchema, scheduleSchema } from './schemas/programme';
export { contradictionSchema, programmePlanSchema } from './schemas/programmePlan';
export { rankingSchema, referralSchema } from './schemas/ranking';
export { resultSchema, storedResultSchema } from './schemas/record';
export { registerSchema } from './schemas/register';
export { exactScoreSchema, scoreSchema } from './schemas/scores';
export type { IssueInWords, WithIssues } from './schemas/describeIssues';
