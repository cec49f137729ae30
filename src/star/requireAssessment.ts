import { isFields, isListOfFields } from '../fields';
import type { Edition } from '../law/edition';
import { isOneOf } from '../isOneOf';
import { printable } from '../printable';
import { refuse } from '../refuse';
import type { Assessment } from '../score/assess';
import type { Rubric } from '../sheet/rubric';

/** Throws `TypeError` for what is no result of `assess` of one of these kinds on this sheet, read as the edition reads it: a caller's bug. */
export function requireAssessment(edition: Edition, rubric: Rubric, assessment: Assessment, kinds: readonly Assessment['kind'][]): void {
  const given: unknown = assessment;
  if (
    !isFields(given) ||
    given['result'] !== 'assessment' ||
    !isOneOf(kinds, given['kind']) ||
    !isListOfFields(given['unmet']) ||
    !isListOfFields(given['readings']) ||
    !Array.isArray(given['basis']) ||
    !(given['kind'] !== 'complete' || (Number.isFinite(given['total']) && isFields(given['parts']))) ||
    !isFields(given['answers']) ||
    !(given['sources'] === undefined || isListOfFields(given['sources']))
  ) {
    const kind = isFields(given) ? given['kind'] : undefined;
    const hint = isOneOf(kinds, kind) ? ' with a field missing or changed' : '';
    refuse('assessment', kind ?? given, `a result of assess that is ${kinds.join(' or ')}`, hint);
  }
  if (assessment.kind === 'complete') {
    const { A, B, C } = assessment.parts;
    const { total } = assessment;
    if (!(Number.isFinite(A) && Number.isFinite(B) && Number.isFinite(C)) || total !== A + B + C)
      refuse('assessment.total', total, 'the sum of its parts');
  }
  if (given['edition'] !== rubric.edition || given['set'] !== rubric.set || given['variant'] !== rubric.variant) {
    throw new TypeError(`"assessment" must be of the sheet of the rubric, ${sheetName(rubric)}; got one of ${sheetName(given)}`);
  }
  const asked = edition.readings['heading-mark']?.chosen ?? 'first-box';
  for (const { id, chosen } of assessment.readings) {
    if (id === 'heading-mark' && chosen !== asked) refuse('assessment', chosen, `made with { headingMark: '${asked}' }, as ${edition.id} is read`);
  }
}

function sheetName({ edition, set, variant }: { readonly edition?: unknown; readonly set?: unknown; readonly variant?: unknown }): string {
  return `${printable(edition)} set ${printable(set)}${variant === undefined ? '' : ` of ${printable(variant)}`}`;
}
