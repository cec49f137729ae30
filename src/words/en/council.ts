import type { SittingFault } from '../../council/sitting';
import { scoreInWords } from '../scoreInWords';
import type { council as vi, councilFaults as viFaults } from '../vi/council';
import { counted, points, stars } from './common';

/** What a council's result says. */
export const council: typeof vi = {
  noQuorum: ({ members, present, required, chairPresent }) =>
    `No quorum: ${present} of ${members} members are present, ${required} wanted; the chair is ${chairPresent ? 'present' : 'absent'}`,
  unfinished: (member, missing) => `The ballot of ${member} leaves open: ${missing.join(', ')}`,
  withoutBallot: (member) => `${member} gave no ballot`,
  tooFarApart: ({ members, totals, apart }, largestSpread) =>
    `To be discussed and re-scored: ${members.join(' and ')} are ${points(apart)} apart (${totals.join(' and ')}), more than ${largestSpread ?? ''}`,
  pairsInAll: (pairs) => `There are ${counted(pairs, 'such pair')} in all`,
  mean: ({ ballots, total }) => `Mean of ${counted(ballots, 'ballot')}: ${scoreInWords(total, 'en')}`,
  bandOnly: ({ band }) => `By points: ${stars(band)}; the ballots do not show the minimums`,
};

const policyWanted: { readonly [Field in Extract<SittingFault, { code: 'invalid-policy' }>['at']]: string } = {
  policy: 'a full policy is wanted, and no other field',
  quorum: 'a share "part" of "of" is wanted, above 0 and at most 1',
  chairMustBePresent: 'true or false is wanted',
  largestSpread: 'whole points from 1 to 100 are wanted, or null for no such rule',
  notScoring: 'a list of roles, each once, is wanted',
  basis: 'a list of citations is wanted',
  sources: 'a list of sources is wanted',
  minimums: 'choose each-member, mean-per-criterion or agreed-sheet',
};

/** What is wrong with a council's policy, members or ballots. */
export const councilFaults: typeof viFaults = {
  'invalid-policy': ({ at, received }) => `Council policy, "${at}": ${policyWanted[at]}; got ${received}`,
  'invalid-sitting': ({ at, received }) =>
    `A sitting needs a list of members and a list of ballots, and perhaps an agreed sheet, but no other field; "${at}" is ${received}`,
  'invalid-member': ({ position, received }) =>
    `The member at position ${position} (${received}) needs an id, a role and whether present, and no other field`,
  'member-repeated': ({ member }) => `Member "${member}" is listed twice; remove one`,
  'no-ballots': () => 'There is no ballot',
  'invalid-ballot': ({ position, received }) =>
    `The ballot at position ${position} (${received}) needs a member and either answers or points by part (A, B, C), and no other field`,
  'unknown-member': ({ member }) => `A ballot of "${member}", who is not among the members`,
  'ballot-repeated': ({ member }) => `Member "${member}" has two ballots; keep one`,
  'ballot-not-due': ({ member, reason }) =>
    `The ballot of "${member}" does not count: ${reason === 'absent' ? 'absent' : 'that role does not score'}`,
  'ballot-of-another-rubric': ({ member, received, expected }) =>
    `The ballot of "${member}" is on another criteria set (${received}); ${expected.edition} set ${expected.set} is wanted`,
  'part-points-out-of-range': ({ member, part, received, expected }) =>
    `The ballot of "${member}", part ${part}: "${received}" is not a whole number from ${expected.min} to ${expected.max}`,
  'ballot-answers': ({ member, faults }, tell) => `The ballot of "${member}": ${faults.map(tell).join('; ')}`,
  'no-agreed-sheet': () => 'The policy reads minimums on the agreed sheet, and there is none; add "agreed"',
  'agreed-sheet-answers': ({ faults }, tell) => `The agreed sheet: ${faults.map(tell).join('; ')}`,
  'agreed-sheet-incomplete': ({ missing }) => `The agreed sheet leaves open: ${missing.join(', ')}`,
};
