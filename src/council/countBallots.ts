import type { CouncilPolicy } from './councilPolicy';
import type { PartCode } from '../law/edition';
import { partCodes } from '../law/vocabulary';
import { err, isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import type { HeadingMark } from '../sheet/unmetMinimum';
import { isFields, ownFields, unknownFields, type Fields } from '../fields';
import { isWhole } from '../isWhole';
import { printable } from '../printable';
import { assess, type CompleteAssessment, type IncompleteAssessment } from '../score/assess';
import { isCouncilRole } from './checkPolicy';
import type { CouncilMember, Sitting, SittingFault } from './sitting';

/** A ballot that counts: a scored sheet, or totals by part. */
export type CountedBallot = { readonly member: string } & (
  { readonly sheet: CompleteAssessment | IncompleteAssessment } | { readonly sheet: null; readonly parts: { readonly [P in PartCode]: number } }
);

/** A sitting without fault: its members, its ballots in the order of the members, the agreed sheet. */
export type CountedSitting = {
  readonly members: readonly CouncilMember[];
  readonly ballots: readonly CountedBallot[];
  /** Present members who are to score and gave no ballot. */
  readonly withoutBallot: readonly string[];
  readonly agreed: CompleteAssessment | null;
};

/** Checks the members and every ballot, and scores the sheets; or gives every fault found. */
export function countBallots(
  rubric: Rubric,
  sitting: Sitting,
  policy: CouncilPolicy,
  headingMark: HeadingMark,
): Result<CountedSitting, NonEmpty<SittingFault>> {
  const faults: SittingFault[] = [];
  const given = recordOf(sitting);
  if (given === null) return err([{ code: 'invalid-sitting', at: 'sitting', received: printable(sitting) }]);
  const seated = listIn(given, 'members', faults);
  const handedIn = listIn(given, 'ballots', faults);
  for (const at of unknownFields(given, ['members', 'ballots', 'agreed'])) {
    faults.push({ code: 'invalid-sitting', at: printable(at), received: printable(given[at]) });
  }
  if (isNonEmpty(faults)) return err(faults);

  const members = checkMembers(seated, faults);
  const ballots = new Map<string, CountedBallot>();
  if (handedIn.length === 0) faults.push({ code: 'no-ballots' });
  handedIn.forEach((ballot, position) => {
    const counted = checkBallot(rubric, recordOf(ballot), position, members, policy, faults);
    if (counted === null) return;
    if (ballots.has(counted.member)) faults.push({ code: 'ballot-repeated', member: counted.member });
    ballots.set(counted.member, counted);
  });
  const agreed = policy.minimums === 'agreed-sheet' ? checkAgreed(rubric, given['agreed'], headingMark, faults) : null;
  if (isNonEmpty(faults)) return err(faults);
  const due = [...members.values()].filter(({ role, present }) => present && !policy.notScoring.includes(role));
  return ok({
    members: [...members.values()],
    ballots: due.flatMap(({ id }) => ballots.get(id) ?? []),
    withoutBallot: due.flatMap(({ id }) => (ballots.has(id) ? [] : [id])),
    agreed,
  });
}

function checkMembers(given: readonly unknown[], faults: SittingFault[]): ReadonlyMap<string, CouncilMember> {
  const members = new Map<string, CouncilMember>();
  given.forEach((member, position) => {
    const fields = recordOf(member) ?? {};
    const { id, role, present } = fields;
    if (typeof id !== 'string' || !isCouncilRole(role) || typeof present !== 'boolean') {
      faults.push({ code: 'invalid-member', position, received: printable(typeof id === 'string' ? id : member) });
    } else if (members.has(id)) faults.push({ code: 'member-repeated', member: printable(id) });
    else members.set(id, { id, role, present });
    for (const name of unknownFields(fields, ['id', 'role', 'present'])) {
      faults.push({ code: 'invalid-member', position, received: printable(name) });
    }
  });
  return members;
}

function checkBallot(
  rubric: Rubric,
  ballot: Fields | null,
  position: number,
  members: ReadonlyMap<string, CouncilMember>,
  policy: CouncilPolicy,
  faults: SittingFault[],
): CountedBallot | null {
  const id = ballot?.['member'];
  if (ballot === null || typeof id !== 'string' || (ballot['answers'] === undefined) === (ballot['parts'] === undefined)) {
    faults.push({ code: 'invalid-ballot', position, received: printable(typeof id === 'string' ? id : ballot) });
    return null;
  }
  for (const name of [
    ...unknownFields(ballot, ['member', 'edition', 'set', 'variant', 'answers', 'parts']),
    ...unknownFields(ballot['parts'] ?? {}, partCodes).map((part) => `parts.${part}`),
  ]) {
    faults.push({ code: 'invalid-ballot', position, received: printable(name) });
  }
  const member = printable(id);
  const voter = members.get(id);
  if (voter === undefined) faults.push({ code: 'unknown-member', member });
  else if (policy.notScoring.includes(voter.role)) faults.push({ code: 'ballot-not-due', member, reason: 'does-not-score' });
  else if (!voter.present) faults.push({ code: 'ballot-not-due', member, reason: 'absent' });
  const { edition, set, variant } = rubric;
  if (ballot['edition'] !== edition || ballot['set'] !== set || ballot['variant'] !== variant) {
    const received = [ballot['edition'], ballot['set'], ballot['variant'] ?? ''].map(printable).join(' ').trim();
    faults.push({ code: 'ballot-of-another-rubric', member, received, expected: { edition, set, ...(variant !== undefined && { variant }) } });
    return null;
  }
  if (ballot['answers'] === undefined) {
    const parts = checkParts(rubric, member, ballot['parts'], faults);
    return { member: id, sheet: null, parts };
  }
  const assessed = assess<string, unknown>(rubric, ballot['answers']);
  if (!assessed.ok) {
    faults.push({ code: 'ballot-answers', member, faults: assessed.error });
    return null;
  }
  return { member: id, sheet: assessed.value as CompleteAssessment | IncompleteAssessment };
}

function checkParts(rubric: Rubric, member: string, parts: unknown, faults: SittingFault[]): { readonly [P in PartCode]: number } {
  const given = recordOf(parts) ?? {};
  const counted = { A: 0, B: 0, C: 0 };
  for (const { code, max } of rubric.parts) {
    const points = given[code];
    if (isWhole(points, 0, max)) counted[code] = points;
    else faults.push({ code: 'part-points-out-of-range', member, part: code, received: printable(points), expected: { min: 0, max } });
  }
  return counted;
}

function checkAgreed(rubric: Rubric, agreed: unknown, headingMark: HeadingMark, faults: SittingFault[]): CompleteAssessment | null {
  if (agreed === undefined) {
    faults.push({ code: 'no-agreed-sheet' });
    return null;
  }
  const assessed = assess<string, unknown>(rubric, agreed, { headingMark });
  if (!assessed.ok) faults.push({ code: 'agreed-sheet-answers', faults: assessed.error });
  else if (assessed.value.kind === 'complete') return assessed.value;
  else if (assessed.value.kind === 'incomplete') faults.push({ code: 'agreed-sheet-incomplete', missing: assessed.value.missing });
  return null;
}

function listIn(sitting: Fields, at: 'members' | 'ballots', faults: SittingFault[]): readonly unknown[] {
  const list = sitting[at];
  // A hole is an entry that is missing, and told as one.
  if (Array.isArray(list)) return Array.from<unknown>(list);
  faults.push({ code: 'invalid-sitting', at, received: printable(list) });
  return [];
}

/** The fields a value has itself, each read once. */
function recordOf(value: unknown): Fields | null {
  return isFields(value) ? ownFields(value) : null;
}
