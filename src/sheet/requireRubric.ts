import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { Rubric } from './rubric';

/** Throws `TypeError` for what is no criteria set: a caller's bug. */
export function requireRubric(rubric: Rubric, argument = 'rubric'): void {
  requireTree(rubric, argument);
  if (![rubric.eliminations, rubric.defects, rubric.basis, rubric.sources === undefined ? [] : rubric.sources].every(Array.isArray))
    refuse(argument, rubric, wanted);
}

/** Throws `TypeError` for what has no tree of criteria, be it a criteria set or one that is still being written. */
export function requireTree(rubric: Pick<Rubric, 'edition' | 'set' | 'parts'>, argument = 'rubric'): void {
  const given: unknown = rubric;
  if (
    !isFields(given) ||
    typeof given['edition'] !== 'string' ||
    typeof given['set'] !== 'number' ||
    !Array.isArray(given['parts']) ||
    !given['parts'].every((part) => isFields(part) && Array.isArray(part['groups']))
  )
    refuse(argument, given, wanted);
}

const wanted = 'a criteria set, as whiteSpirit of ocop/rubrics/qd-148-2023';
