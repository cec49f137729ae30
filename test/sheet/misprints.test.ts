import { checkRubric, qd26, walk, type Option, type Rubric, type RubricNode } from 'ocop';
import * as of1048 from 'ocop/rubrics/qd-1048-2019';
import { rubrics } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';

const of26: readonly Rubric[] = Object.values(rubrics);
const scored = (sheets: readonly Rubric[]): Extract<RubricNode, { readonly options: unknown }>[] =>
  sheets.flatMap((rubric) => walk(rubric).flatMap(({ node }) => ('options' in node ? [node] : [])));
const boxesOf = (sheets: readonly Rubric[]): Option[] => scored(sheets).flatMap((node) => [...node.options]);

// Counted on the sheets as printed.
describe('the rubrics of 26/2026', () => {
  it('are 26 with 790 scored criteria and 575 star marks', () => {
    expect(of26.map(({ set }) => set)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    expect(scored(of26)).toHaveLength(790);
    expect(boxesOf(of26).filter(({ minStar }) => minStar !== undefined)).toHaveLength(575);
  });

  it('have 2,535 printed boxes, and one unprinted box for each of the 22 criteria on bilingual labels', () => {
    const bilingual = scored(of26).filter(({ name }) => name.vi.includes('song ngữ'));
    expect(bilingual.map(({ code }) => code)).toEqual([...Array<string>(20).fill('2.4'), '2.3', '2.3']);
    for (const { options, max } of bilingual) {
      expect(max).toBe(1);
      expect(options.map(({ box, points, printed }) => [box, points, printed])).toEqual([[1, 1, null]]);
    }
    expect(boxesOf(of26)).toHaveLength(2535 + 22);
  });

  it.each(of26.map((rubric) => [rubric.set, rubric] as const))('set %i comes to 100 points as applied, part by part', (_, rubric) => {
    const best = (node: RubricNode): number => {
      if (node.kind === 'group') return node.children.reduce((sum, child) => sum + best(child), 0);
      if (node.kind === 'alternatives') return Math.max(...node.children.map(best));
      return Math.max(...node.options.map(({ points }) => points));
    };
    const parts = rubric.parts.map(({ groups }) => groups.reduce((sum, group) => sum + best(group), 0));
    expect(parts).toEqual([40, 25, 35]);
    expect(parts).toEqual([qd26.parts.A.max, qd26.parts.B.max, qd26.parts.C.max]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100);
  });
});

// What the decision prints where it cannot be meant, and what is applied in its stead.
// set, criterion, box, printed, applied
const misprintedBoxes: readonly (readonly [number, string, number, number | null, number])[] = [
  [4, '7', 3, 13, 3],
  [11, '6.1.1', 2, 11, 1],
  [4, '1.2', 1, null, 0],
  [7, '1.2', 1, null, 0],
  [10, '1.2', 1, null, 0],
  [11, '1.2', 1, null, 0],
];

describe('misprints of 26/2026', () => {
  const boxOf = (set: number, code: string, box: number): Option | undefined =>
    scored(of26.filter((rubric) => rubric.set === set))
      .find((node) => node.code === code)
      ?.options.find((one) => one.box === box);

  it.each(misprintedBoxes)('set %i, %s, box %i: %s is printed, %i applied', (set, code, box, printed, applied) => {
    expect(boxOf(set, code, box)).toMatchObject({ printed, points: applied });
  });

  it('are no others on boxes, but for the bilingual labels', () => {
    const differing = of26.flatMap((rubric) =>
      scored([rubric]).flatMap(({ code, name, options }) =>
        options.flatMap((one) => ('printed' in one && !name.vi.includes('song ngữ') ? [[rubric.set, code, one.box]] : [])),
      ),
    );
    expect(differing).toHaveLength(misprintedBoxes.length);
    expect(differing).toEqual(expect.arrayContaining(misprintedBoxes.map(([set, code, box]) => [set, code, box])));
  });

  it('stand on two headings: set 23 prints 1 for the 4 of criterion 9, set 26 prints 35 for the 40 of part A', () => {
    const headings = of26.flatMap((rubric) =>
      scored([rubric]).flatMap(({ code, max, printed }) => (printed === undefined ? [] : [[rubric.set, code, printed, max]])),
    );
    expect(headings).toEqual([[23, '9', 1, 4]]);
    const parts = of26.flatMap((rubric) =>
      rubric.parts.flatMap(({ code, max, printed }) => (printed === undefined ? [] : [[rubric.set, code, printed, max]])),
    );
    expect(parts).toEqual([[26, 'A', 35, 40]]);
  });

  it('that nothing resolves are applied as printed, and declared', () => {
    const points = (set: number, code: string): number[] | undefined =>
      scored(of26.filter((rubric) => rubric.set === set))
        .find((node) => node.code === code)
        ?.options.map((one) => one.points);
    expect(points(7, '3.1')).toEqual([1, 1, 3]);
    expect(of26.filter(({ set }) => set !== 7).map(({ set }) => points(set, '3.1')?.[1])).toEqual(Array(25).fill(2));
    expect(points(23, '6.2')).toEqual([1, 1, 3, 5]);
    for (const [set, at] of [
      [7, '3.1'],
      [23, '6.2'],
    ] as const) {
      const rubric = of26.find((one) => one.set === set) as Rubric;
      expect(checkRubric(rubric).map((fault) => fault.at)).toContain(at);
      expect(rubric.defects.map((defect) => defect.at)).toContain(at);
    }
  });
});

describe('the rubrics of 1048', () => {
  const sheets = [...(Object.values(of1048.rubrics) as Rubric[]), of1048.traditionalAndFestivalTourism as Rubric];

  it('are 27 with 835 scored criteria and 2,886 boxes, 7 of them checklists, and no star mark', () => {
    expect(sheets).toHaveLength(27);
    expect(scored(sheets)).toHaveLength(835);
    expect(boxesOf(sheets)).toHaveLength(2886);
    expect(scored(sheets).filter(({ kind }) => kind === 'checklist')).toHaveLength(7);
    expect(boxesOf(sheets).filter(({ minStar }) => minStar !== undefined)).toEqual([]);
  });

  it('have alternatives in 3.2 and the checklist in the tourism text of 2019', () => {
    const alternatives = sheets.flatMap((rubric) =>
      walk(rubric).flatMap(({ node }) => (node.kind === 'alternatives' ? [[rubric.set, node.code]] : [])),
    );
    expect(alternatives.filter(([, code]) => code === '3.2')).toHaveLength(27);
    expect(alternatives.filter(([, code]) => code !== '3.2')).toEqual([
      [26, '9'],
      [26, '10'],
      [26, '16'],
    ]);
    const withChecklist = sheets.filter((rubric) => scored([rubric]).some(({ kind }) => kind === 'checklist'));
    expect(withChecklist.map(({ set, variant }) => [set, variant])).toEqual([[26, '2019']]);
  });
});
