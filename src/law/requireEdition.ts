import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { Edition } from './edition';

/** Throws `TypeError` for what is no edition: a caller's bug. */
export function requireEdition(given: unknown, argument = 'edition'): void {
  if (
    !isFields(given) ||
    typeof given['id'] !== 'string' ||
    typeof given['rubrics'] !== 'string' ||
    !Array.isArray(given['bands']) ||
    !isFields(given['scale']) ||
    !isFields(given['levels']) ||
    !isFields(given['readings']) ||
    !isFields(given['certificate'])
  )
    refuse(argument, given, 'an edition, as qd148');
}

/** Throws `TypeError` for what is no list of editions, or an empty one: a caller's bug. */
export function requireEditions(argument: string, list: readonly Edition[]): void {
  if (!Array.isArray(list) || list.length === 0) refuse(argument, list, 'a list of editions, oldest first');
  for (const [place, edition] of list.entries()) requireEdition(edition, `${argument}.${place}`);
}
