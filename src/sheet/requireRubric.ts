import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { Rubric } from './rubric';

/** Throws `TypeError` for what is no criteria set: a caller's bug. */
export function requireRubric(rubric: Rubric, argument = 'rubric'): void {
  const given: unknown = rubric;
  if (
    !isFields(given) || typeof given['edition'] !== 'string' || typeof given['set'] !== 'number' ||
    !Array.isArray(given['parts']) || !given['parts'].every((part) => isFields(part) && Array.isArray(part['groups'])) ||
    !Array.isArray(given['eliminations']) || !Array.isArray(given['defects']) || !Array.isArray(given['basis'])
  ) refuse(argument, given, 'a criteria set, as whiteSpirit of ocop/rubrics/qd-148-2023');
}
