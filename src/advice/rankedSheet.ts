import type { Edition } from '../law/edition';
import { err, isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import type { HeadingMark } from '../sheet/unmetMinimum';
import type { Answers } from '../score/answers';
import { assess, type CompleteAssessment } from '../score/assess';
import type { PlanFault } from './planOptions';
import { rank, type Ranking } from '../star/rank';
import { requireOwnSheet } from '../star/requireOwnSheet';

/** A complete sheet, scored and ranked under the edition's own readings. */
export type RankedSheet = {
  readonly assessment: CompleteAssessment;
  readonly ranking: Ranking;
  readonly headingMark: HeadingMark;
};

/** Scores and ranks the sheet a plan starts from; or gives its faults, after those found before. */
export function rankedSheet<Code extends string>(
  edition: Edition,
  rubric: Rubric<Code>,
  answers: Answers<NoInfer<Code>>,
  before: readonly PlanFault[],
): Result<RankedSheet, NonEmpty<PlanFault>> {
  requireOwnSheet(edition, rubric);
  const headingMark = edition.readings['heading-mark']?.chosen ?? 'first-box';
  const assessed = assess(rubric, answers, { headingMark });
  const faults: PlanFault[] = before.concat(assessed.ok ? [] : assessed.error);
  if (!assessed.ok) return err(faults as unknown as NonEmpty<PlanFault>);
  if (assessed.value.kind === 'incomplete') faults.push({ code: 'answers-missing', missing: assessed.value.missing });
  if (isNonEmpty(faults)) return err(faults);
  const assessment = assessed.value as CompleteAssessment;
  return ok({ assessment, ranking: rank(edition, rubric, assessment), headingMark });
}
