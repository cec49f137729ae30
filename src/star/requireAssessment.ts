import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { Assessment } from '../score/assess';

/** Throws `TypeError` for what is no result of `assess` of one of these kinds: a caller's bug. */
export function requireAssessment(assessment: Assessment, kinds: readonly Assessment['kind'][]): void {
  const given: unknown = assessment;
  if (
    !isFields(given) ||
    given['result'] !== 'assessment' ||
    !(kinds as readonly unknown[]).includes(given['kind']) ||
    !Array.isArray(given['unmet']) ||
    !Array.isArray(given['readings']) ||
    !isFields(given['answers'])
  )
    refuse('assessment', isFields(given) ? (given['kind'] ?? given) : given, `a result of assess that is ${kinds.join(' or ')}`);
}
