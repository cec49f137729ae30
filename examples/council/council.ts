/**
 * A council of seven with one outlier: the first ballots lie too far apart, are discussed and scored again, and the
 * mean is ranked and referred. Everyone and everything here is made up; quorum, chair and spread are as Tây Ninh once
 * regulated them. Run with `npx tsx examples/council/council.ts`.
 */
import { councilResult, explain, qd148, refer, tayNinhCouncil, type Ballot, type CouncilPolicy, type CouncilResult, type Locale } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { firstBallots, members, secondBallots } from './ballots';

// That regulation says neither who scores nor how minimums are read on several ballots: this council says so itself.
export const policy: CouncilPolicy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' };

function sit(ballots: readonly Ballot[]): CouncilResult {
  const result = councilResult(qd148, whiteSpirit, { members, ballots }, policy);
  if (result.ok) return result.value;
  throw new Error(explain(result.error, { locale: 'en' }));
}

/** What the council is told after its first and its second scoring. */
export function council(locale: Locale): string {
  const first = sit(firstBallots);
  const second = sit(secondBallots);
  const told = [explain(first, { locale, rubric: whiteSpirit })];
  if (second.kind === 'valid' && second.ranking !== null) {
    const referral = refer(qd148, { level: 'province', score: second.total, ranking: second.ranking });
    told.push(explain([second, referral], { locale, rubric: whiteSpirit }));
  }
  return told.join('\n\n');
}

if (process.argv[1]?.endsWith('council.ts')) console.log([council('vi'), council('en')].join('\n\n\n'));
