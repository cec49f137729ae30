/**
 * Vietnam's OCOP programme (Mỗi xã một sản phẩm, One Commune One Product) as pure functions over plain data.
 *
 * @packageDocumentation
 */

// results
export { err, ok } from './result';
export type { NonEmpty, Result } from './result';

// dates
export { addDays } from './date/addDays';
export { addMonths } from './date/addMonths';
export { addWorkingDays, isWorkingDay } from './date/addWorkingDays';
export { calendarDate } from './date/calendarDate';
export { compareDates } from './date/compareDates';
export { dateInVietnam } from './date/dateInVietnam';
export { daysBetween } from './date/daysBetween';
export type { Holidays, MissingHolidays } from './date/addWorkingDays';
export type { CalendarDate, InvalidDate } from './date/calendarDate';

// text
export { fold } from './text/fold';
export { formatDate } from './text/formatDate';
export { formatDateInWords } from './text/formatDateInWords';
export { formatDecimal } from './text/formatDecimal';
export { parseDate } from './text/parseDate';
export { parseDecimal } from './text/parseDecimal';
export type { Bilingual, Locale } from './text/bilingual';
export type { Decimal, InvalidDecimal } from './text/parseDecimal';

// law
export { withReadings } from './law/withReadings';
export type { Basis, Citation, Evidence } from './law/citation';
export type {
  Band,
  Category,
  CategoryId,
  CertificateRule,
  DossierItem,
  Edition,
  EditionId,
  Gap,
  Level,
  LevelRule,
  Limit,
  OpenQuestion,
  Outcome,
  PartCode,
  PartRule,
  PendingRule,
  ProductCodeRule,
  ProductCodeSegment,
  ProductSet,
  Provision,
  Purpose,
  RecognisedStar,
  Round,
  Star,
  Statement,
  Transition,
  WithdrawalGround,
} from './law/edition';
export type { UnknownLevel, UnknownPurpose } from './law/purposes';
export type {
  CouncilPolicy,
  CouncilPractice,
  CouncilRole,
  MinimumsOnBallots,
  Share,
} from './law/councilPolicy';
export type { Reading, ReadingAnswers, ReadingId, Readings, ReadingUsed } from './law/reading';

// categories and product sets
export { categories } from './category/categories';
export { categoryOf, findProductSets, productSet, productSets } from './category/productSets';
export type { UnknownProductSet } from './category/productSets';

// rubrics
export { checkRubric } from './rubric/checkRubric';
export { compareRubrics } from './rubric/compareRubrics';
export { defineRubric } from './rubric/defineRubric';
export { walk } from './rubric/walk';
export type { RubricFault } from './rubric/checkRubric';
export type {
  ChangedCriterion,
  CriterionChange,
  CriterionName,
  Minimum,
  RubricComparison,
  SheetName,
} from './rubric/compareRubrics';
export type {
  Alternatives,
  Checklist,
  CodesOf,
  Criterion,
  Defect,
  EliminationGround,
  Group,
  Note,
  NoteKind,
  Option,
  Part,
  Rubric,
  RubricFaultCode,
  RubricNode,
} from './rubric/rubric';
export type { UnmetMinimum } from './rubric/unmetMinimum';
export type { Visit } from './rubric/walk';

// editions
export { applicableEdition } from './editions/applicableEdition';
export { deadline } from './editions/deadline';
export { dossierChecklist } from './editions/dossierChecklist';
export { editionOn } from './editions/editionOn';
export { editions } from './editions/editions';
export { dongThapCouncil, tayNinhCouncil } from './editions/localPractice';
export { qd1048 } from './editions/qd-1048-2019/edition';
export { qd148 } from './editions/qd-148-2023/edition';
export { qd1489 } from './editions/qd-1489-2025/edition';
export { qd26 } from './editions/qd-26-2026/edition';
export { roundOf } from './editions/roundOf';
export type {
  ApplicableEdition,
  ApplicableEditionFault,
  EditionQuestion,
  Judged,
} from './editions/applicableEdition';
export type { Deadline, DeadlineOf, NoSuchLimit } from './editions/deadline';
export type { DossierChecklist, DossierFault, DossierQuestion } from './editions/dossierChecklist';
export type { NoEditionInForce } from './editions/editionOn';
export type { RoundFault, RoundFound } from './editions/roundOf';

// scores
export { answersFromPoints } from './score/answersFromPoints';
export { assess } from './score/assess';
export { carryAnswers } from './score/carryAnswers';
export { formatSheet } from './score/formatSheet';
export { parseSheet } from './score/parseSheet';
export { pointsByCriterion } from './score/pointsByCriterion';
export { checkScore } from './score/score';
export { topAnswers } from './score/topAnswers';
export type { AnswerFault, Answers } from './score/answers';
export type { BoxesOfPoints, PointsFault } from './score/answersFromPoints';
export type {
  Assessment,
  AssessOptions,
  Bounds,
  CompleteAssessment,
  EliminatedAssessment,
  IncompleteAssessment,
} from './score/assess';
export type { AnswerToReview, CarriedAnswer, CarriedAnswers } from './score/carryAnswers';
export type { WrittenSheet, WrittenSheetFault } from './score/parseSheet';
export type { InvalidScore, Score, ScoreInput } from './score/score';
export type { Ballot, CouncilMember, Sitting, SittingFault } from './score/sitting';

// ranks and referral
export { bandOf } from './rank/bandOf';
export { compareAssessments } from './rank/compareAssessments';
export { councilResult } from './rank/councilResult';
export { planFor } from './rank/planFor';
export { quickWins } from './rank/quickWins';
export { rank } from './rank/rank';
export { rankBounds } from './rank/rankBounds';
export { refer } from './rank/refer';
export type { Comparison, Difference, JudgedSheet, Side } from './rank/compareAssessments';
export type { CouncilResult, TooFarApart } from './rank/councilResult';
export type { Effort } from './rank/leastMoves';
export type { Change } from './rank/moves';
export type { Ceiling, Obstacle } from './rank/obstacleTo';
export type { Plan } from './rank/planFor';
export type { ChangeOptions, Objective, PlanFault, PlanOptions } from './rank/planOptions';
export type { QuickWin, QuickWins } from './rank/quickWins';
export type { Ranking } from './rank/rank';
export type { Prospect, RankBounds, StarProspect } from './rank/rankBounds';
export type { UnmetByStar } from './rank/starsReached';
export type { Referral, ReferralQuestion } from './rank/refer';

// certificates
export { certify, filingWindow, noticeDeadline } from './certificate/certify';
export { formatProductCode, parseProductCode } from './certificate/productCode';
export { standing } from './certificate/standing';
export { withdraw } from './certificate/withdraw';
export type { Certificate, Window, Withdrawal } from './certificate/certificate';
export type { CertifyFault } from './certificate/certify';
export type { ProductCode, ProductCodeFault, ProductCodeSegments } from './certificate/productCode';
export type { Standing, StandingKind } from './certificate/standing';
export type { WithdrawFault } from './certificate/withdraw';

// annual plans
export { checkProgrammePlan } from './programme/checkProgrammePlan';
export { defineProgrammePlan } from './programme/defineProgrammePlan';
export { gantt } from './programme/gantt';
export { progress } from './programme/progress';
export { scheduleOn } from './programme/scheduleOn';
export { timeline } from './programme/timeline';
export type { Month, Quarter } from './date/spanOfMonths';
export type { ProgrammePlanFault } from './programme/checkProgrammePlan';
export type { Counted, MissingData } from './programme/measure';
export type { Progress, TargetProgress } from './programme/progress';
export type {
  Body,
  Contradiction,
  LegalBase,
  Measure,
  PlanStatement,
  PlanStep,
  ProgrammePlan,
  Quantity,
  Target,
  Task,
  TaskWindow,
} from './programme/programmePlan';
export type { LeftOutReason } from './programme/recordOn';
export type { ProgrammeEvent, Register, RegisterRecord } from './programme/register';
export type { BodySchedule, Schedule, ScheduledTask, TaskDone, TaskState } from './programme/scheduleOn';
export type { TaskSpan } from './programme/taskSpan';
export type { Timeline, TimelineRow } from './programme/timeline';
// the cycle and a product's life
export { advance } from './cycle/advance';
export { diagram } from './cycle/diagram';
export { holding } from './cycle/holding';
export { actorNames, eventNames, stateNames } from './cycle/names';
export { ocopCycle } from './cycle/ocopCycle';
export { replay } from './cycle/replay';
export type { Actor, Cycle, CycleRow, CycleStep, Passing } from './cycle/cycle';
export type { CycleEvent, EventAt, EventOf } from './cycle/event';
export type { Holding } from './cycle/holding';
export type { Reason, Refusal } from './cycle/refusal';
export type { History, HistoryFault, HistoryStep } from './cycle/replay';
export type { Evaluation, Held, InEvaluation, Running, Start, State, StateAt } from './cycle/state';
export type { EventKind, StateName } from './cycle/takes';

// explanations
export { describeFault } from './explain/describeFault';
export { cite, explain } from './explain/explain';
export { trace } from './explain/trace';
export type { Fault } from './explain/describeFault';
export type { ExplainOptions } from './explain/explain';
export type { Step, StepRule } from './explain/step';
export type { Explainable } from './explain/trace';

// stored results
export { fromRecord } from './record/fromRecord';
export { libraryVersion } from './record/libraryVersion';
export { recordVersion } from './record/migrations';
export { toRecord } from './record/toRecord';
export type { RecordFault } from './record/fromRecord';
export type { Json, Storable, StoredResult } from './record/storedResult';
