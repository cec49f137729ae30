import type { EditionWithSheets } from '../law/vocabulary';
import type { Rubric } from '../sheet/rubric';
import * as qd1048 from '../editions/qd-1048-2019/sheets';
import * as qd148 from '../editions/qd-148-2023/sheets';
import * as qd26 from '../editions/qd-26-2026/sheets';

/**
 * Every criteria set by the edition whose annex it stands in, in order; set 26 of 1048 has two. It holds all sheets, so that
 * nothing a user imports may import it: it is for the build, the pages and the tests.
 */
export const rubricsOf: { readonly [edition: string]: readonly Rubric[] } = {
  'qd-1048-2019': [...Object.values<Rubric>(qd1048.rubrics).slice(0, -1), qd1048.traditionalAndFestivalTourism, qd1048.communityTourism],
  'qd-148-2023': Object.values<Rubric>(qd148.rubrics),
  'qd-26-2026': Object.values<Rubric>(qd26.rubrics),
} satisfies { readonly [Id in EditionWithSheets]: readonly Rubric[] };
