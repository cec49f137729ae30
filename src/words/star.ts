import type { ReadingUsed } from '../law/reading';
import type { ScoreInput } from '../score/score';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import type { Ranking, RankingCaveat } from '../star/rank';
import type { RankBounds, StarProspect } from '../star/rankBounds';
import type { Referral } from '../star/refer';
import type { Bilingual } from '../bilingual';
import { star as en } from './en/star';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import type { Step } from './step';
import { star as vi } from './vi/star';

const say = /* @__PURE__ */ inBoth(vi, en);

/** What ranking gives that can be told. */
export type StarResult = Ranking<ScoreInput> | RankBounds | Referral;

export const starSteps = {
  /** The band, each minimum that blocks a star, the star reached. */
  ranking: (ranking: Ranking<ScoreInput>): Step[] => [
    { rule: 'band', text: say((words) => words.band(ranking)), basis: ranking.bandBasis },
    ...Object.entries(ranking.unmet).flatMap(([star, minimums]) =>
      minimums.map((minimum): Step => ({ ...unmetStep(star, minimum), basis: ranking.basis })),
    ),
    { rule: 'star', text: say((words) => words.reached(ranking)), basis: [] },
    ...caveatSteps(ranking.caveats),
    ...readingSteps(ranking.readings),
  ],
  /** Worst and best star, and what can still block each star between. */
  'rank-bounds': (bounds: RankBounds): Step[] => [
    { rule: 'rank-bounds', text: say((words) => words.rankBounds(bounds)), basis: bounds.basis },
    ...bounds.stars.flatMap(prospectSteps),
    ...readingSteps(bounds.readings),
  ],
  /** Who recognises, where the dossier goes, or why nothing follows. */
  referral: (referral: Referral): Step[] => [
    { rule: 'referral', text: decisionOf(referral), basis: referral.basis },
    ...(referral.starFrom === 'points' ? [{ rule: 'caveat', text: say((words) => words.byPoints()), basis: [] } as const] : []),
    ...caveatSteps(referral.caveats ?? []),
    ...readingSteps(referral.readings.filter((used) => bearsOn(referral, used))),
  ],
};

/** A star minimum that is not met, as a step. */
export function unmetStep(star: string, minimum: UnmetMinimum): Step {
  return { rule: 'unmet-minimum', text: say((words) => words.unmet(star, minimum)), basis: [] };
}

function caveatSteps(caveats: readonly RankingCaveat[]): Step[] {
  return caveats.map(({ statement, basis }) => ({ rule: 'caveat', text: statement, basis }));
}

function prospectSteps({ star, points, unmet, open }: StarProspect): Step[] {
  return [
    ...unmet.map((minimum) => unmetStep(String(star), minimum)),
    ...(points === 'lost' ? [{ rule: 'points-lost', text: say((words) => words.pointsLost(star)), basis: [] } as const] : []),
    ...open.map((minimum): Step => ({ rule: 'open-minimum', text: say((words) => words.openMinimum(star, minimum)), basis: [] })),
  ];
}

/** Of a missed minimum nothing is said where none was looked at, or where the line above which it could count was not reached. */
function bearsOn({ kind, starFrom }: Referral, { id, chosen }: ReadingUsed): boolean {
  if (id !== 'missed-minimum-referral') return true;
  return chosen === 'by-points' ? kind === 'refer' && starFrom === undefined : kind !== 'none' && starFrom !== 'points';
}

function decisionOf(referral: Referral): Bilingual {
  switch (referral.kind) {
    case 'recognise':
      return say((words) => words.recognised(referral));
    case 'refer':
      return say((words) => words.referred(referral));
    case 'none':
      return say((words) => words.none(referral));
  }
}
