import { type Edition, type Rubric } from 'ocop';
import * as qd1048 from 'ocop/rubrics/qd-1048-2019';
import * as qd148 from 'ocop/rubrics/qd-148-2023';
import * as qd26 from 'ocop/rubrics/qd-26-2026';

const printed = { 'qd-1048-2019': qd1048, 'qd-148-2023': qd148, 'qd-26-2026': qd26 } satisfies {
  readonly [Id in Exclude<Edition['rubrics'], `draft-${string}`>]: object;
};

/** Every criteria set that is printed in an annex. */
export const sheets: readonly Rubric[] = Object.values(printed).flatMap(({ rubrics, ...named }) => [
  ...new Set([...Object.values<Rubric>(rubrics), ...Object.values<unknown>(named).filter(isRubric)]),
]);

function isRubric(value: unknown): value is Rubric {
  return typeof value === 'object' && value !== null && 'eliminations' in value;
}

/** How a criteria set is named on a form and on the command line: `qd-148-2023/14`, with the variant where there are two. */
export function sheetName({ edition, set, variant }: Rubric): string {
  return [edition, set, ...(variant === undefined ? [] : [variant])].join('/');
}

export function sheetNamed(name: string): Rubric | undefined {
  return sheets.find((rubric) => sheetName(rubric) === name);
}
