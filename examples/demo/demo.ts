/**
 * Scores two dossiers and says why, in Vietnamese and English: a real one under the edition of its day, and a
 * made-up one under 148. Run with `npm run demo`.
 */
import {
  answersFromPoints,
  assess,
  calendarDate,
  certify,
  editionOn,
  explain,
  rank,
  refer,
  type Explainable,
  type Fault,
  type Locale,
  type Result,
  type Rubric,
} from 'ocop';
import { freshVegetablesAndFruit } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { durian } from './durian';
import { spirit } from './spirit';

/** The value of a result, or the end of the demo with the fault in words. */
function valueOf<T>(result: Result<T, Fault | readonly Fault[]>): T {
  if (result.ok) return result.value;
  throw new Error(explain(result.error, { locale: 'en' }));
}

function story(title: string, results: readonly Explainable[], rubric: Rubric): string {
  const told = (['vi', 'en'] as const).map((locale: Locale) => explain(results, { locale, rubric }));
  return [title, '='.repeat(title.length), ...told].join('\n\n');
}

export function realDossier(): string {
  const edition = valueOf(editionOn(valueOf(calendarDate(durian.filedOn))));
  const answers = valueOf(answersFromPoints(freshVegetablesAndFruit, durian.pointsByCriterion));
  const assessment = valueOf(assess(freshVegetablesAndFruit, answers));
  if (assessment.kind !== 'complete') return explain(assessment, { locale: 'en' });
  const ranking = rank(edition, freshVegetablesAndFruit, assessment);
  const score = assessment.total;
  const results = [assessment, ranking, refer(edition, { level: 'district', score, ranking }), refer(edition, { level: 'province', score, ranking })];
  return story(durian.product, results, freshVegetablesAndFruit);
}

export function madeUpDossier(): string {
  const edition = valueOf(editionOn(valueOf(calendarDate(spirit.filedOn))));
  const assessment = valueOf(assess(whiteSpirit, spirit.answers));
  if (assessment.kind !== 'complete') return explain(assessment, { locale: 'en' });
  const ranking = rank(edition, whiteSpirit, assessment);
  const score = assessment.total;
  // 92 points go up to the centre, whatever minimum is missed; it finds the same, and the province recognises 4 stars.
  const decision = refer(edition, { level: 'central', score, ranking });
  const goesUp = (['district', 'province'] as const).map((level) => refer(edition, { level, score, ranking }));
  const results: Explainable[] = [assessment, ranking, ...goesUp, decision];
  if (decision.kind === 'recognise') {
    results.push(valueOf(certify(edition, { star: decision.star, issuedOn: valueOf(calendarDate(spirit.issuedOn)) })));
  }
  return story(spirit.product, results, whiteSpirit);
}

if (process.argv[1]?.includes('demo')) console.log([realDossier(), madeUpDossier()].join('\n\n\n'));
