import { defineRubric, type Rubric, type RubricNode } from 'ocop';

export const label = { vi: 'Bịa', en: 'Made up' };
export type Box = { readonly points: number; readonly minStar?: 3 | 4 | 5; readonly printed?: number | null; readonly box?: number };

/** A made-up criterion of the boxes given. */
export function criterion(code: string, max: number, boxes: readonly Box[], more: object = {}): RubricNode {
  return {
    code,
    kind: 'criterion',
    max,
    name: { vi: code, en: code },
    options: boxes.map((one, at) => ({ box: at + 1, label: { vi: `Ô ${at + 1}`, en: `Box ${at + 1}` }, ...one })),
    ...more,
  } as RubricNode;
}

/** For sheets whose codes are not known to the compiler. */
export const define = defineRubric as unknown as (sheet: () => Rubric) => Rubric;

/** A made-up sheet of one part that counts. */
export function sheet(groups: readonly RubricNode[], max: number, more: object = {}): Rubric {
  return define(
    () =>
      ({
        edition: 'qd-148-2023',
        set: 1,
        name: label,
        parts: [
          { code: 'A', max, groups },
          { code: 'B', max: 0, groups: [] },
          { code: 'C', max: 0, groups: [] },
        ],
        eliminations: [],
        defects: [],
        basis: [{ instrument: '148/QĐ-TTg', evidence: 'reading', source: 'made up' }],
        ...more,
      }) as Rubric,
  );
}
