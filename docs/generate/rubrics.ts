import { type EditionId, type Rubric } from 'ocop';
import * as qd1048 from 'ocop/rubrics/qd-1048-2019';
import * as qd148 from 'ocop/rubrics/qd-148-2023';
import * as qd26 from 'ocop/rubrics/qd-26-2026';

/** Every criteria set by the edition whose annex it stands in; set 26 of 1048 has two. */
export const rubricsOf: { readonly [Id in EditionId]?: readonly Rubric[] } = {
  'qd-1048-2019': inOrder([...Object.values<Rubric>(qd1048.rubrics), qd1048.traditionalAndFestivalTourism]),
  'qd-148-2023': inOrder(Object.values<Rubric>(qd148.rubrics)),
  'qd-26-2026': inOrder(Object.values<Rubric>(qd26.rubrics)),
};

function inOrder(rubrics: readonly Rubric[]): readonly Rubric[] {
  return [...rubrics].sort((a, b) => a.set - b.set || (a.variant ?? '').localeCompare(b.variant ?? ''));
}

/** Path of a sheet's page, from `docs/law/`. */
export function sheetPath(rubric: Rubric): string {
  const variant = rubric.variant === undefined ? '' : `-${rubric.variant}`;
  return `${rubric.edition}/set-${String(rubric.set).padStart(2, '0')}${variant}.md`;
}
