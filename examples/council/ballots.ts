import type { Answers, Ballot, CouncilMember } from 'ocop';
import { spirit } from '../demo/spirit';

/**
 * A made-up council of seven with its secretary, judging the made-up white spirit of the demo (92 points). Beside
 * each ballot stands its total. `m7` lies far below the others.
 */
export const members: readonly CouncilMember[] = [
  { id: 'm1', role: 'chair', present: true },
  { id: 'm2', role: 'member', present: true },
  { id: 'm3', role: 'member', present: true },
  { id: 'm4', role: 'member', present: true },
  { id: 'm5', role: 'member', present: true },
  { id: 'm6', role: 'member', present: true },
  { id: 'm7', role: 'member', present: true },
  { id: 'secretary', role: 'secretary', present: true },
];

function ballot(member: string, differs: Answers): Ballot {
  return { member, edition: 'qd-148-2023', set: 14, answers: { ...spirit.answers, ...differs } };
}

const six: readonly Ballot[] = [
  ballot('m1', {}), // 92
  ballot('m2', { '5.a': 5 }), // 92 - 1 = 91
  ballot('m3', { '7': 3 }), // 92 - 2 = 90
  ballot('m4', { '10': 3 }), // 92 + 2 = 94
  ballot('m5', { '6.d': 4 }), // 92 - 2 = 90
  ballot('m6', { '4.a': 3 }), // 92 - 2 = 90
];

/** As first handed in: `m7` comes to 92 - 4 - 3 - 3 - 3 - 4 = 75. */
export const firstBallots = [...six, ballot('m7', { '1.a': 1, '4.a': 2, '5.a': 3, '6.d': 3, '7': 2 })];

/** After the discussion: `m7` comes to 92 - 2 - 2 = 88, and the seven to 635. */
export const secondBallots = [...six, ballot('m7', { '4.a': 3, '7': 3 })];
