import { match } from 'ts-pattern';
import type { Certificate } from '../certificate/certificate';
import type { Standing } from '../certificate/standing';
import type { Holding } from '../cycle/holding';
import type { History } from '../cycle/replay';
import type { ApplicableEdition } from '../in-force/applicableEdition';
import type { Deadline } from '../procedure/deadline';
import type { DossierChecklist } from '../procedure/dossierChecklist';
import type { RoundFound } from '../procedure/roundOf';
import type { Progress } from '../programme/progress';
import type { Schedule } from '../programme/scheduleOn';
import type { Comparison } from '../compare/compareAssessments';
import type { CouncilResult } from '../council/councilResult';
import type { Plan } from '../advice/planFor';
import type { QuickWins } from '../advice/quickWins';
import type { Ranking } from '../star/rank';
import type { RankBounds } from '../star/rankBounds';
import type { Referral } from '../star/refer';
import type { RubricComparison } from '../compare/compareRubrics';
import type { Rubric } from '../sheet/rubric';
import type { Assessment } from '../score/assess';
import type { CarriedAnswers } from '../compare/carryAnswers';
import type { ScoreInput } from '../score/score';
import { ofApplicableEdition } from './ofApplicableEdition';
import { ofAssessment } from './ofAssessment';
import { ofCertificate } from './ofCertificate';
import { ofComparison } from './ofComparison';
import { ofCouncil } from './ofCouncil';
import { ofDeadline, ofDossierChecklist, ofRound } from './ofDossier';
import { ofHistory } from './ofHistory';
import { ofHolding } from './ofHolding';
import { ofPlan } from './ofPlan';
import { ofProgress } from './ofProgress';
import { ofQuickWins } from './ofQuickWins';
import { ofRankBounds } from './ofRankBounds';
import { ofRanking } from './ofRanking';
import { ofReferral } from './ofReferral';
import { ofCarriedAnswers, ofRubricComparison } from './ofRubricComparison';
import { ofSchedule } from './ofSchedule';
import { ofStanding } from './ofStanding';
import type { Step } from './step';

/** What can be put into words. */
export type Explainable =
  | Assessment
  | Ranking<ScoreInput>
  | Referral
  | Certificate
  | Standing
  | CouncilResult
  | Plan
  | QuickWins
  | RankBounds
  | Comparison
  | Schedule
  | Progress
  | ApplicableEdition
  | Deadline
  | RoundFound
  | DossierChecklist
  | RubricComparison
  | CarriedAnswers
  | History
  | Holding;

/**
 * The steps of a result's reasoning, in order, as data.
 *
 * @param result - What a function of the library gave that names itself in `result`.
 * @param rubric - The rubric of the sheet, so that criteria are named and not only numbered.
 * @returns Each step with its `rule`, one of `StepRule`, its text in both languages, and the citations it rests on.
 * @legalBasis Each step carries the citations of the rule it reports.
 *
 * @example
 * ```ts
 * import { qd148, refer, trace } from 'ocop';
 * trace(refer(qd148, { level: 'district', score: 72 })).map((step) => step.rule); //=> ['referral', 'reading']
 * ```
 */
export function trace(result: Explainable, rubric?: Rubric): readonly Step[] {
  return match<Explainable, Step[]>(result)
    .with({ result: 'assessment' }, (assessment) => ofAssessment(assessment, rubric))
    .with({ result: 'ranking' }, (ranking) => ofRanking(ranking, rubric))
    .with({ result: 'referral' }, ofReferral)
    .with({ result: 'certificate' }, ofCertificate)
    .with({ result: 'standing' }, ofStanding)
    .with({ result: 'council' }, (council) => ofCouncil(council, rubric))
    .with({ result: 'plan' }, (plan) => ofPlan(plan, rubric))
    .with({ result: 'quick-wins' }, (quickWins) => ofQuickWins(quickWins, rubric))
    .with({ result: 'rank-bounds' }, (bounds) => ofRankBounds(bounds, rubric))
    .with({ result: 'comparison' }, (comparison) => ofComparison(comparison, rubric))
    .with({ result: 'schedule' }, ofSchedule)
    .with({ result: 'progress' }, ofProgress)
    .with({ result: 'applicable-edition' }, ofApplicableEdition)
    .with({ result: 'deadline' }, ofDeadline)
    .with({ result: 'round' }, ofRound)
    .with({ result: 'dossier-checklist' }, ofDossierChecklist)
    .with({ result: 'rubric-comparison' }, ofRubricComparison)
    .with({ result: 'carried-answers' }, ofCarriedAnswers)
    .with({ result: 'history' }, ofHistory)
    .with({ result: 'holding' }, ofHolding)
    .exhaustive();
}
