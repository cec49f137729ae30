import type { Edition } from '../law/edition';
import { requireEdition } from '../law/requireEdition';
import { requireRubric } from '../sheet/requireRubric';
import type { Rubric } from '../sheet/rubric';

/** Throws `TypeError` where an edition is asked about a sheet that is not one of its own: a caller's bug. */
export function requireOwnSheet(edition: Edition, rubric: Rubric): void {
  requireEdition(edition);
  requireRubric(rubric);
  if (rubric.edition !== edition.rubrics) {
    throw new TypeError(`${edition.id} ranks sheets of ${edition.rubrics}; got one of ${rubric.edition}, set ${rubric.set}`);
  }
}
