import { printable } from '../printable';
import type { Edition } from '../law/edition';
import { ladderOf } from '../score/ladder';
import { sheetOf } from '../sheet/sheet';
import type { Rubric } from '../sheet/rubric';

/** Throws `TypeError` where an edition is asked about a sheet that is not one of its own: a caller's bug. */
export function requireOwnSheet(edition: Edition, rubric: Rubric): void {
  // Both are looked over once, and then known.
  ladderOf(edition);
  sheetOf(rubric);
  if (rubric.edition !== edition.rubrics) {
    throw new TypeError(
      `"rubric" must be a sheet of ${edition.rubrics}, as ${edition.id} ranks by; got one of ${printable(rubric.edition)} set ${rubric.set}`,
    );
  }
}
