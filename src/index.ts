/**
 * @vi Chương trình OCOP (Mỗi xã một sản phẩm) thành hàm tính trên dữ liệu thường.
 *
 * Vietnam's OCOP programme (Mỗi xã một sản phẩm, One Commune One Product) as pure functions over plain data.
 *
 * @packageDocumentation
 */

// results
export { orThrow } from './orThrow';
export { err, ok } from './result';
export type { NonEmpty, Result } from './result';

// dates
export { addDays } from './date/addDays';
export { addMonths } from './date/addMonths';
export { addWorkingDays, isWorkingDay } from './date/addWorkingDays';
export { calendarDate } from './date/calendarDate';
export { compareDates } from './date/compareDates';
export { dateFromLocalMidnight, dateFromUtcMidnight } from './date/dateFromMidnight';
export { dateFromSerial } from './date/dateFromSerial';
export { dateInVietnam } from './date/dateInVietnam';
export { daysBetween } from './date/daysBetween';
export type { CalendarDate, InvalidDate } from './date/calendarDate';
export type { NotMidnight } from './date/dateFromMidnight';
export type { InvalidSerial } from './date/dateFromSerial';
export type { Holidays, HolidaysFault, InvalidHolidays, MissingHolidays } from './date/holidays';

// text
export { fold } from './text/fold';
export { formatDate } from './date/formatDate';
export { formatDateInWords } from './date/formatDateInWords';
export { formatDecimal } from './text/formatDecimal';
export { nameKey } from './text/nameKey';
export { formatMean } from './text/formatMean';
export { parseDate } from './date/parseDate';
export { parseDecimal } from './text/parseDecimal';
export type { Bilingual, Locale } from './bilingual';
export type { FormattedMean } from './text/formatMean';
export type { Decimal, InvalidDecimal } from './text/parseDecimal';

// law
export { defineEdition } from './law/defineEdition';
export { inSuccession } from './law/inSuccession';
export { withReadings } from './law/withReadings';
export type { EditionFacts } from './law/defineEdition';
export type { Source } from './law/source';
export { isSetNumber } from './law/setNumber';
export type { SetNumber } from './law/setNumber';
export type { Basis, Citation, Evidence } from './law/citation';
export type {
  Band,
  Category,
  CategoryId,
  CertificateRule,
  CouncilRule,
  DossierItem,
  Edition,
  EditionId,
  EvidenceGuide,
  EvidenceItem,
  Gap,
  Issuer,
  Lapse,
  Level,
  LevelRule,
  Limit,
  Matter,
  MinimumsNotEncoded,
  OpenQuestion,
  Outcome,
  OutcomeOrNext,
  PartCode,
  PartRule,
  PendingRule,
  ProductCodeRule,
  ProductCodeSegment,
  ProductSet,
  Provision,
  Purpose,
  RecognisedStar,
  Review,
  Round,
  Star,
  Statement,
  Transition,
  WithdrawalGround,
} from './law/edition';
export type { UnknownLevel, UnknownPurpose } from './law/vocabulary';
export type { CouncilPolicy, CouncilPractice, CouncilRole, MinimumsOnBallots, Share } from './council/councilPolicy';
export type { Reading, ReadingAnswers, ReadingId, Readings, ReadingUsed } from './law/reading';

// categories and product sets
export { categories } from './editions/qd-148-2023/categories';
export { findProductSets } from './category/findProductSets';
export { categoryOf, productSet, productSets } from './category/productSets';
export type { UnknownProductSet } from './category/productSets';

// rubrics
export { checkRubric } from './sheet/checkRubric';
export { criterionCodes } from './sheet/criterionCodes';
export { concepts } from './sheet/concepts';
export { compareRubrics } from './compare/compareRubrics';
export { defineRubric } from './sheet/defineRubric';
export { nodeOf } from './sheet/nodeOf';
export { noneTicked } from './sheet/noneTicked';
export { walk } from './sheet/walk';
export type { RubricFault } from './sheet/checkRubric';
export type { ConceptId } from './sheet/concepts';
export type { ChangedCriterion, CriterionChange, CriterionName, Minimum, RubricComparison, SheetName } from './compare/compareRubrics';
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
} from './sheet/rubric';
export type { PartHeads } from './sheet/sheet';
export type { UnmetMinimum } from './sheet/unmetMinimum';
export type { Visit } from './sheet/walk';

// editions
export { applicableEdition } from './in-force/applicableEdition';
export { deadline } from './procedure/deadline';
export { dossierChecklist } from './procedure/dossierChecklist';
export { evidenceFor } from './procedure/evidenceFor';
export { editionOn } from './in-force/editionOn';
export { editions } from './in-force/editions';
export { dongThapCouncil } from './local/dongThapCouncil';
export { tayNinhCouncil } from './local/tayNinhCouncil';
export { qd1048 } from './editions/qd-1048-2019/edition';
export { qd148 } from './editions/qd-148-2023/edition';
export { qd1489 } from './editions/qd-1489-2025/edition';
export { qd26 } from './editions/qd-26-2026/edition';
export { roundOf } from './procedure/roundOf';
export type { ApplicableEdition, ApplicableEditionFault, EditionQuestion, Judged } from './in-force/applicableEdition';
export type { Deadline, DeadlineOf, NoSuchLimit } from './procedure/deadline';
export type { DossierChecklist, DossierFault, DossierQuestion } from './procedure/dossierChecklist';
export type { Evidence as CriterionEvidence, UnknownCriterion } from './procedure/evidenceFor';
export type { NoEditionInForce } from './in-force/editionOn';
export type { RoundFault, RoundFound } from './procedure/roundOf';

// scores
export { answersFromForm } from './score/answersFromForm';
export { answersFromPoints } from './score/answersFromPoints';
export { assess } from './score/assess';
export { codeOfField, fieldName } from './score/fieldName';
export { carryAnswers } from './compare/carryAnswers';
export { formatSheet } from './score/formatSheet';
export { parseSheet } from './score/parseSheet';
export { pointsByCriterion } from './score/pointsByCriterion';
export { checkScore } from './score/score';
export { topAnswers } from './score/topAnswers';
export type { AnswerFault, Answers } from './score/answers';
export type { BoxesOfPoints, PointsFault } from './score/answersFromPoints';
export type { Assessment, AssessOptions, Bounds, CompleteAssessment, EliminatedAssessment, IncompleteAssessment } from './score/assess';
export type { AnswerToReview, CarriedAnswer, CarriedAnswers } from './compare/carryAnswers';
export type { WrittenSheet, WrittenSheetFault } from './score/parseSheet';
export type { InvalidScore, Score, ScoreInput } from './score/score';
export type { Ballot, CouncilMember, Sitting, SittingFault } from './council/sitting';

// ranks and referral
export { bandOf } from './star/bandOf';
export { compareAssessments } from './compare/compareAssessments';
export { councilResult } from './council/councilResult';
export { planFor } from './advice/planFor';
export { quickWins } from './advice/quickWins';
export { isRecognisedStar } from './star/isRecognisedStar';
export { rank } from './star/rank';
export { rankBounds } from './star/rankBounds';
export { refer } from './star/refer';
export type { Comparison, Difference, JudgedSheet, Side } from './compare/compareAssessments';
export type { CouncilResult, MemberTotal, Spread, TooFarApart } from './council/councilResult';
export type { Effort } from './advice/leastMoves';
export type { Change, Ticked } from './advice/singleMoves';
export type { Ceiling, Obstacle } from './advice/obstacleTo';
export type { Plan } from './advice/planFor';
export type { ChangeOptions, Objective, PlanFault, PlanOptions } from './advice/planOptions';
export type { QuickWin, QuickWins } from './advice/quickWins';
export type { BandRange } from './star/bandRange';
export type { Ranking, RankingCaveat } from './star/rank';
export type { Prospect, RankBounds, StarProspect } from './star/rankBounds';
export type { BandReached, UnmetByStar } from './star/starsReached';
export type { Referral, ReferralQuestion } from './star/refer';

// certificates
export { certify, filingWindow, noticeDeadline } from './certificate/certify';
export { formatProductCode, parseProductCode } from './procedure/productCode';
export { standing } from './certificate/standing';
export { withdraw } from './certificate/withdraw';
export type { Certificate, Window, Withdrawal } from './certificate/certificate';
export type { CertifyFault } from './certificate/certify';
export type { ProductCode, ProductCodeFault, ProductCodeSegments } from './procedure/productCode';
export type { Standing, StandingKind } from './certificate/standing';
export type { WithdrawFault } from './certificate/withdraw';

// annual plans
export { checkProgrammePlan } from './programme/checkProgrammePlan';
export { checkRegister } from './programme/checkRegister';
export { defineProgrammePlan } from './programme/defineProgrammePlan';
export { gantt } from './programme/gantt';
export { progress } from './programme/progress';
export { scheduleOn } from './programme/scheduleOn';
export { timeline } from './programme/timeline';
export type { Month, Quarter } from './date/spanOfMonths';
export type { ProgrammePlanFault } from './programme/checkProgrammePlan';
export type { RegisterFault } from './programme/checkRegister';
export type { Counted, MissingData, UnlistedName } from './programme/measure';
export type { InvalidRegister, Progress, TargetProgress } from './programme/progress';
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
export type { CycleOptions } from './cycle/advance';
export type { BeforeEdition, EditionLapsed } from './law/lapseBefore';
export type { Actor, Cycle, CycleRow, CycleStep, Passing } from './cycle/cycle';
export type { CycleEvent, EventAt, EventOf } from './cycle/event';
export type { Holding } from './cycle/holding';
export type { Reason, Refusal } from './cycle/refusal';
export type { History, HistoryFault, HistoryStep } from './cycle/replay';
export type { Evaluation, Held, InEvaluation, Running, Start, State, StateAt } from './cycle/state';
export type { EventKind, StateName } from './cycle/takes';

// explanations
export { describeFault } from './words/describeFault';
export { cite, explain } from './words/explain';
export { fieldMessages } from './words/fieldMessages';
export { trace } from './words/trace';
export type { Fault } from './words/describeFault';
export type { MissingAnswers } from './words/fieldFault';
export type { FieldMessages } from './words/fieldMessages';
export type { ExplainOptions } from './words/explain';
export type { Step, StepRule } from './words/step';
export type { Explainable } from './words/trace';

// stored results
export { fromRecord } from './record/fromRecord';
export { libraryVersion } from './record/libraryVersion';
export { recordVersion } from './record/migrations';
export { toRecord } from './record/toRecord';
export type { Given } from './record/toRecord';
export type { ChangedReading, RecordFault, RecordRead } from './record/fromRecord';
export type { Disagreement } from './record/disagreement';
export type { RecordLaw } from './record/replayed';
export type { Json } from './edge/plainJson';
export type { Storable, StoredResult } from './record/storedResult';
