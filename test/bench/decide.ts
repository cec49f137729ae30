// One dossier from the sheet to the certificate: what a province does with each.
import {
  assess,
  certify,
  qd148,
  rank,
  refer,
  walk,
  type Answers,
  type CalendarDate,
  type Certificate,
  type CompleteAssessment,
  type Edition,
  type Level,
  type Ranking,
  type Referral,
  type Rubric,
} from 'ocop';
import { rubrics } from 'ocop/rubrics/qd-148-2023';
import { rowsOf, type Row } from './sheets';

export type Decided = { readonly ranking: Ranking; readonly referral: Referral; readonly certificate: Certificate | null };

/** A complete sheet scored, ranked and referred. */
export function decide(
  edition: Edition,
  rubric: Rubric,
  answers: Answers,
  level: Level,
): { readonly assessment: CompleteAssessment; readonly ranking: Ranking; readonly referral: Referral } {
  const assessed = assess(rubric, answers);
  if (!assessed.ok || assessed.value.kind !== 'complete') throw new Error('a complete sheet is wanted');
  const ranking = rank(edition, rubric, assessed.value);
  return { assessment: assessed.value, ranking, referral: refer(edition, { level, score: ranking.total, ranking }) };
}

export function decideDossier(rubric: Rubric, answers: Answers, issuedOn: CalendarDate): Decided {
  const { ranking, referral } = decide(qd148, rubric, answers, 'district');
  if (referral.kind !== 'recognise') return { ranking, referral, certificate: null };
  const certificate = certify(qd148, { star: referral.star, issuedOn });
  if (!certificate.ok) throw new Error(certificate.error.code);
  return { ranking, referral, certificate: certificate.value };
}

/** The sets of 148/QĐ-TTg that have plain criteria only, with their rows. */
export const plainSets: readonly { readonly rubric: Rubric; readonly rows: readonly Row[] }[] = Object.values(rubrics)
  .filter((rubric: Rubric) => walk(rubric).every(({ node }) => node.kind === 'criterion' || node.kind === 'group'))
  .map((rubric: Rubric) => ({ rubric, rows: rowsOf(rubric) }));
