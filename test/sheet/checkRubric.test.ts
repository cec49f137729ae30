import { checkRubric, defineRubric, type Rubric, type RubricNode } from 'ocop';
import { describe, expect, it } from 'vitest';

const name = { vi: 'Tiêu chí bịa', en: 'Made-up criterion' };
const label = name;
const criterion = (code: string, points: readonly number[], max = Math.max(...points)): RubricNode => ({
  kind: 'criterion',
  code,
  name,
  max,
  options: points.map((value, at) => ({ box: at + 1, points: value, label })),
});

/** A made-up rubric whose part A holds the given nodes. */
function rubricWith(nodes: readonly RubricNode[], max: number, change: Partial<Rubric> = {}): Rubric {
  return {
    ...defineRubric(() => ({
      edition: 'qd-148-2023',
      set: 1,
      name,
      parts: [
        { code: 'A', max: 0, groups: [] },
        { code: 'B', max: 0, groups: [] },
        { code: 'C', max: 0, groups: [] },
      ],
      eliminations: [],
      defects: [],
      basis: [{ instrument: '0/QĐ', evidence: 'reading', source: 'made up' }],
    })),
    parts: [
      { code: 'A', max, groups: nodes },
      { code: 'B', max: 0, groups: [] },
      { code: 'C', max: 0, groups: [] },
    ],
    ...change,
  };
}

describe('checkRubric', () => {
  it('finds nothing in a rubric that holds together', () => {
    expect(checkRubric(rubricWith([criterion('1', [0, 1, 3]), criterion('2', [1, 2])], 5))).toEqual([]);
  });

  it('counts the better case of alternatives once', () => {
    const pair: RubricNode = {
      kind: 'alternatives',
      code: '1',
      name,
      max: 3,
      children: [criterion('1.a', [1, 3]), criterion('1.b', [1, 2])] as never,
    };
    expect(checkRubric(rubricWith([pair], 3))).toEqual([]);
    expect(checkRubric(rubricWith([{ ...pair, max: 5 }], 3))).toEqual([{ code: 'top-box-differs', at: '1', stated: 5, found: 3 }]);
  });

  it('adds up a checklist', () => {
    const list: RubricNode = {
      kind: 'checklist',
      code: '1',
      name,
      max: 4,
      options: [
        { box: 1, points: 1, label },
        { box: 2, points: 1, label },
        { box: 3, points: 2, label },
      ],
    };
    expect(checkRubric(rubricWith([list], 4))).toEqual([]);
  });

  const one = criterion('1', [0, 2]) as Extract<RubricNode, { kind: 'criterion' }>;
  it.each<[string, Rubric, string]>([
    ['a part that does not close', rubricWith([one], 3), 'sum-differs@A'],
    ['a group that does not close', rubricWith([{ kind: 'group', code: '0', name, max: 3, children: [one] }], 2), 'sum-differs@0'],
    ['a stated maximum that no box reaches', rubricWith([criterion('1', [0, 2], 4)], 2), 'top-box-differs@1'],
    ['a code given twice', rubricWith([one, one], 4), 'code-repeated@1'],
    ['a printed code given twice', rubricWith([one, { ...one, code: '2', printedCode: '1' }], 4), 'printed-code-repeated@2'],
    ['boxes out of order', rubricWith([{ ...one, options: [{ box: 2, points: 2, label }] }], 2), 'boxes-out-of-order@1'],
    ['points that do not rise', rubricWith([criterion('1', [1, 1, 2])], 2), 'points-out-of-order@1'],
    [
      'marks that fall',
      rubricWith(
        [
          {
            ...one,
            options: [
              { box: 1, points: 1, minStar: 5, label },
              { box: 2, points: 2, minStar: 4, label },
            ],
          },
        ],
        2,
      ),
      'marks-out-of-order@1',
    ],
    ['a criterion without boxes', rubricWith([{ ...one, max: 0, options: [] }], 0), 'no-boxes@1'],
    ['a value printed otherwise', rubricWith([{ ...one, options: [{ box: 1, points: 2, printed: 12, label }] }], 2), 'printed-differs@1'],
    [
      'a blank cell',
      rubricWith(
        [
          {
            ...one,
            options: [
              { box: 1, points: 0, printed: null, label },
              { box: 2, points: 2, label },
            ],
          },
        ],
        2,
      ),
      'printed-differs@1',
    ],
    ['a maximum printed otherwise', rubricWith([{ ...one, printed: 3 }], 2), 'printed-differs@1'],
    ['a rubric without citation', rubricWith([one], 2, { basis: [] as never }), 'no-basis@'],
  ])('finds %s', (_, rubric, fault) => {
    expect(checkRubric(rubric).map(({ code, at }) => `${code}@${at}`)).toEqual([fault]);
  });
});
