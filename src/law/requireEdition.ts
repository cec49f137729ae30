import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { Edition } from './edition';

/** Throws `TypeError` for what is no edition: a caller's bug. */
export function requireEdition(edition: Edition): void {
  const given: unknown = edition;
  if (
    !isFields(given) ||
    typeof given['id'] !== 'string' ||
    typeof given['rubrics'] !== 'string' ||
    !Array.isArray(given['bands']) ||
    !isFields(given['scale']) ||
    !isFields(given['levels']) ||
    !isFields(given['readings'])
  )
    refuse('edition', given, 'an edition, as qd148');
}
