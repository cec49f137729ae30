// The criteria sets a page can show: one per product set, two for set 26 of 1048.
import { editions, type Edition, type EditionId, type Rubric } from 'ocop';
import * as qd1048 from 'ocop/rubrics/qd-1048-2019';
import * as qd148 from 'ocop/rubrics/qd-148-2023';
import * as qd26 from 'ocop/rubrics/qd-26-2026';

const rubricsOf: { readonly [Id in EditionId]?: readonly Rubric[] } = {
  'qd-1048-2019': [...Object.values<Rubric>(qd1048.rubrics), qd1048.traditionalAndFestivalTourism],
  'qd-148-2023': Object.values<Rubric>(qd148.rubrics),
  'qd-26-2026': Object.values<Rubric>(qd26.rubrics),
};

export function sheetsOf(edition: Edition): readonly Rubric[] {
  return rubricsOf[edition.rubrics] ?? [];
}

export function editionById(id: unknown): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** A name for a sheet within its edition: its number, and its text where there are two. */
export function keyOf({ set, variant }: Rubric): string {
  return variant === undefined ? String(set) : `${set}-${variant}`;
}

export function sheetByKey(edition: Edition, key: unknown): Rubric | undefined {
  return sheetsOf(edition).find((rubric) => keyOf(rubric) === key);
}
