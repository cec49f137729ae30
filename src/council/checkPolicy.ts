import { isFields, ownFields, unknownFields } from '../fields';
import { isOneOf } from '../isOneOf';
import { isWhole } from '../isWhole';
import type { Edition } from '../law/edition';
import { printable } from '../printable';
import { err, isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { CouncilPolicy, CouncilRole } from './councilPolicy';
import type { SittingFault } from './sitting';

const roles = ['chair', 'member', 'secretary'] as const;
/** The fields of a policy, and those of the practice that it may be made from. */
const policyFields = ['quorum', 'chairMustBePresent', 'largestSpread', 'notScoring', 'minimums', 'basis', 'sources', 'id', 'name', 'dating'];
const waysToReadMinimums: readonly unknown[] = ['each-member', 'mean-per-criterion', 'agreed-sheet'];

/** Whether a value is one of the roles of a council. */
export function isCouncilRole(value: unknown): value is CouncilRole {
  return isOneOf(roles, value);
}

/**
 * A council's policy, copied field by field, each read once; or everything wrong with it: nothing in it has a default,
 * so nothing may be left out.
 */
export function checkPolicy(edition: Edition, policy: CouncilPolicy): Result<CouncilPolicy, NonEmpty<SittingFault>> {
  if (!isFields(policy)) return err([{ code: 'invalid-policy', at: 'policy', received: printable(policy) }]);
  const { quorum, chairMustBePresent, largestSpread, notScoring, minimums, basis, sources }: { readonly [K in keyof CouncilPolicy]?: unknown } =
    ownFields(policy);
  const share = isFields(quorum) ? ownFields(quorum) : null;
  const silent = listOf(notScoring);
  const cited = basis === undefined ? [] : listOf(basis)?.map((citation) => (isFields(citation) ? { ...citation } : {}));
  const faults: SittingFault[] = [];
  if (share === null || !isShare(share))
    faults.push({ code: 'invalid-policy', at: 'quorum', received: share === null ? printable(quorum) : shareInWords(share) });
  for (const [at, given, right] of [
    ['chairMustBePresent', chairMustBePresent, typeof chairMustBePresent === 'boolean'],
    ['largestSpread', largestSpread, largestSpread === null || isWhole(largestSpread, 1, edition.scale.max)],
    ['notScoring', notScoring, silent?.every((role, place) => isCouncilRole(role) && silent.indexOf(role) === place)],
    ['minimums', minimums, waysToReadMinimums.includes(minimums)],
    ['basis', basis, cited?.every((citation) => ['instrument', 'evidence', 'source'].every((key) => typeof citation[key] === 'string'))],
    ['sources', sources, sources === undefined || listOf(sources)?.every((source) => isFields(source) && typeof source['id'] === 'string')],
  ] as const) {
    if (right !== true) faults.push({ code: 'invalid-policy', at, received: printable(given) });
  }
  faults.push(...unknownFields(policy, policyFields).map((name) => ({ code: 'invalid-policy', at: 'policy', received: printable(name) }) as const));
  if (isNonEmpty(faults)) return err(faults);
  const copy: { readonly [K in keyof CouncilPolicy]: unknown } = {
    quorum: { part: share?.['part'], of: share?.['of'] },
    chairMustBePresent,
    largestSpread,
    notScoring: silent,
    minimums,
    ...(basis !== undefined && { basis: cited }),
    ...(Array.isArray(sources) && { sources: [...sources] }),
  };
  return ok(copy as CouncilPolicy);
}

/** A list, copied. */
function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? Array.from<unknown>(value) : undefined;
}

function isShare({ part, of }: { readonly [key: string]: unknown }): boolean {
  return isWhole(of, 1) && isWhole(part, 1, of);
}

function shareInWords({ part, of }: { readonly [key: string]: unknown }): string {
  return `${printable(part)} of ${printable(of)}`;
}
