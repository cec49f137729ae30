import type { CouncilPolicy } from './councilPolicy';
import { printable } from '../printable';
import type { SittingFault } from './sitting';

const roles: readonly unknown[] = ['chair', 'member', 'secretary'];
const waysToReadMinimums: readonly unknown[] = ['each-member', 'mean-per-criterion', 'agreed-sheet'];

/** Whether a value is one of the roles of a council. */
export function isCouncilRole(value: unknown): boolean {
  return roles.includes(value);
}

/** Everything wrong with a council's policy: nothing in it has a default, so nothing may be left out. */
export function checkPolicy(policy: CouncilPolicy): readonly SittingFault[] {
  if (typeof policy !== 'object' || policy === null) {
    return [{ code: 'invalid-policy', at: 'policy', received: printable(policy) }];
  }
  const given: { readonly [K in keyof CouncilPolicy]?: unknown } = policy;
  const faults: SittingFault[] = [];
  if (!isShare(given.quorum)) faults.push({ code: 'invalid-policy', at: 'quorum', received: shareInWords(given.quorum) });
  for (const [at, right] of [
    ['chairMustBePresent', typeof given.chairMustBePresent === 'boolean'],
    ['largestSpread', given.largestSpread === null || (Number.isSafeInteger(given.largestSpread) && (given.largestSpread as number) > 0)],
    ['notScoring', Array.isArray(given.notScoring) && given.notScoring.every(isCouncilRole)],
    ['minimums', waysToReadMinimums.includes(given.minimums)],
  ] as const) {
    if (!right) faults.push({ code: 'invalid-policy', at, received: printable(given[at]) });
  }
  return faults;
}

function isShare(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { part, of } = value as { readonly part?: unknown; readonly of?: unknown };
  return Number.isSafeInteger(part) && Number.isSafeInteger(of) && (part as number) > 0 && (part as number) <= (of as number);
}

function shareInWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return printable(value);
  const { part, of } = value as { readonly part?: unknown; readonly of?: unknown };
  return `${printable(part)} of ${printable(of)}`;
}
