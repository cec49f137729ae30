import type { CouncilResult } from '../council/councilResult';
import type { Bilingual } from '../bilingual';
import { council as en } from './en/council';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import { starSteps } from './star';
import type { Step } from './step';
import { council as vi } from './vi/council';

const say = /* @__PURE__ */ inBoth(vi, en);

export const councilSteps = {
  /** What the ballots come to. A valid result is followed by its ranking. */
  council: (council: CouncilResult): Step[] => {
    const ranking = council.kind === 'valid' ? council.ranking : null;
    return [
      ...textsOf(council).map((text): Step => ({ rule: 'council', text, basis: council.policy.basis ?? [] })),
      ...(ranking === null ? readingSteps(council.readings) : starSteps.ranking(ranking)),
    ];
  },
};

function textsOf(council: CouncilResult): Bilingual[] {
  switch (council.kind) {
    case 'no-quorum':
      return [say((words) => words.noQuorum(council))];
    case 'incomplete-ballots':
      return [
        ...council.unfinished.map(({ member, missing }) => say((words) => words.unfinished(member, missing))),
        ...council.withoutBallot.map((member) => say((words) => words.withoutBallot(member))),
      ];
    case 're-score-needed':
      return [
        ...council.pairs.map((pair) => say((words) => words.tooFarApart(pair, council.policy.largestSpread))),
        ...((council.pairsInAll ?? 0) > council.pairs.length ? [say((words) => words.pairsInAll(council.pairsInAll ?? 0))] : []),
      ];
    case 'valid':
      return [say((words) => words.mean(council)), ...(council.ranking === null ? [say((words) => words.bandOnly(council))] : [])];
  }
}
