/**
 * @vi Lược đồ (zod 4, hoặc zod 3 từ 3.25.76) cho mọi dữ liệu vào ra: khóa lạ bị từ chối, chữ đưa về NFC, độ dài và số lượng có giới
 * hạn. Mỗi lược đồ cũng là một Standard Schema.
 *
 * Schemas (zod 4, or zod 3 from 3.25.76) for everything that crosses a boundary. Unknown keys are refused, text is brought to NFC, lengths
 * and counts are limited; what comes out has the type the library itself uses. Every schema is also a Standard
 * Schema (`schema['~standard'].validate`), so that a form or a router can take it without knowing zod.
 *
 * @packageDocumentation
 */

export { answersSchema } from './score/answersSchemas';
export { assessmentSchema, unmetMinimumSchema } from './score/assessmentSchemas';
export { certificateSchema, standingSchema } from './certificate/certificateSchemas';
export { councilPolicySchema, sittingSchema } from './council/councilSchemas';
export { calendarDateSchema, holidaysSchema } from './date/dateSchemas';
export { cycleEventSchema, historySchema } from './cycle/historySchemas';
export { describeIssues } from './edge/describeIssues';
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
  sourceSchema,
  starSchema,
} from './law/lawSchemas';
export { comparisonSchema } from './compare/comparisonSchemas';
export { councilResultSchema, planSchema, quickWinsSchema, rankBoundsSchema } from './advice/planSchemas';
export { applicableEditionSchema, deadlineSchema, dossierChecklistSchema, productCodeSchema, roundSchema } from './procedure/procedureSchemas';
export { progressSchema, scheduleSchema } from './programme/progressSchemas';
export { contradictionSchema, programmePlanSchema } from './programme/programmePlanSchemas';
export { rankingSchema, referralSchema } from './star/rankingSchemas';
export { resultSchema, storedResultSchema } from './record/recordSchemas';
export { registerSchema } from './programme/registerSchemas';
export { exactScoreSchema, scoreSchema } from './score/scoreSchemas';
export type { IssueInWords, WithIssues } from './edge/describeIssues';
export type { WrittenEvent } from './cycle/historySchemas';
export type { Written } from './date/written';
