import type { Rubric, RubricNode } from 'ocop';
import { describe, expect, it } from 'vitest';
import { isCase, matchCriteria, words } from '../../src/compare/matchCriteria';
import { sheetOf } from '../../src/sheet/sheet';
import { criterion, sheet } from '../sheet/madeUp';

/** A made-up criterion of two boxes that is about a concept; what its boxes ask is told by number. */
function asks(code: string, concept: string, conditions: readonly (number | undefined)[], name = code): RubricNode {
  const node = criterion(
    code,
    2,
    conditions.map((_, at) => ({ points: at + 1 })),
    { concept, name: { vi: name, en: name } },
  );
  if (node.kind !== 'criterion') throw new Error(node.kind);
  return { ...node, options: node.options.map((option, at) => (conditions[at] === undefined ? option : { ...option, condition: conditions[at] })) };
}

const earlier = (...groups: readonly RubricNode[]): Rubric => sheet(groups, 2 * groups.length);
const later = (...groups: readonly RubricNode[]): Rubric => sheet(groups, 2 * groups.length, { edition: 'qd-26-2026' });

function told(from: Rubric, to: Rubric) {
  const { pairs, dropped, added } = matchCriteria(from, to);
  return {
    pairs: pairs.map((pair) => [pair.from.code, pair.to.code, pair.boxes]),
    dropped: dropped.map(({ code }) => code),
    added: added.map(({ code }) => code),
  };
}

it('takes wordings for the same that differ by case, spacing or composition only', () => {
  expect(words('  Đóng   gói\tđẹp ')).toBe('đóng gói đẹp');
  expect(words('Sản phẩm'.normalize('NFD'))).toBe('sản phẩm');
  expect(words('≥ 5%')).not.toBe(words('> 5%'));
});

describe('criteria of two sheets', () => {
  it('pair by concept, whatever their codes, names and places', () => {
    const from = earlier(asks('1', 'packaging', [1, 2], 'Bao bì'), asks('2', 'labelling', [1, 2], 'Nhãn'));
    const to = later(asks('1', 'labelling', [1, 2], 'Bao bì'), asks('9', 'packaging', [1, 2], 'Khác hẳn'));
    expect(told(from, to)).toEqual({
      pairs: [
        ['1', '9', [1, 2]],
        ['2', '1', [1, 2]],
      ],
      dropped: [],
      added: [],
    });
  });

  it('do not pair for the same name, code and boxes', () => {
    expect(told(earlier(asks('1', 'packaging', [1, 2])), later(asks('1', 'labelling', [1, 2])))).toEqual({ pairs: [], dropped: ['1'], added: ['1'] });
    const plain = criterion('1', 2, [{ points: 1 }, { points: 2 }]);
    expect(told(earlier(plain), later(plain))).toEqual({ pairs: [], dropped: ['1'], added: ['1'] });
  });

  it('pair nothing where a concept stands once here and twice there, in either direction', () => {
    const twice = [asks('1', 'packaging', [1, 2]), asks('2', 'packaging', [1, 2])];
    expect(told(earlier(...twice), later(asks('1', 'packaging', [1, 2])))).toEqual({ pairs: [], dropped: ['1', '2'], added: ['1'] });
    expect(told(earlier(asks('1', 'packaging', [1, 2])), later(...twice))).toEqual({ pairs: [], dropped: ['1'], added: ['1', '2'] });
  });

  it('pair in printed order where a concept stands twice on both', () => {
    const from = earlier(asks('1', 'packaging', [1, 2]), asks('2', 'packaging', [3, 4]));
    const to = later(asks('5', 'packaging', [1, 2]), asks('6', 'packaging', [4, 3]));
    expect(told(from, to).pairs).toEqual([
      ['1', '5', [1, 2]],
      ['2', '6', [2, 1]],
    ]);
  });

  it('count every criterion once: paired, dropped or added, in printed order', () => {
    const from = earlier(asks('1', 'accounting', [1, 2]), asks('2', 'labelling', [1, 2]), asks('3', 'packaging', [1, 2]));
    const to = later(asks('a', 'packaging', [1, 2]), asks('b', 'bilingual-label', [1, 2]), asks('c', 'labelling', [1, 2]));
    expect(told(from, to)).toEqual({
      pairs: [
        ['2', 'c', [1, 2]],
        ['3', 'a', [1, 2]],
      ],
      dropped: ['1'],
      added: ['b'],
    });
  });
});

describe('boxes of a pair', () => {
  it('are the same by the number of their condition, not by their place', () => {
    expect(told(earlier(asks('1', 'packaging', [4, 7, 5])), later(asks('1', 'packaging', [5, 4, 6]))).pairs).toEqual([['1', '1', [2, null, 1]]]);
  });

  it('are never the same where the condition is not known', () => {
    expect(told(earlier(asks('1', 'packaging', [undefined, 2])), later(asks('1', 'packaging', [undefined, 2]))).pairs).toEqual([
      ['1', '1', [null, 2]],
    ]);
  });
});

describe('two copies of one sheet', () => {
  it('pair by code and place, with or without concepts', () => {
    const moved = earlier(asks('2', 'labelling', [8, 9]), asks('1', 'packaging', [1, 2]));
    expect(told(earlier(asks('1', 'packaging', [1, 2]), asks('2', 'packaging', [1, 2])), moved)).toEqual({
      pairs: [
        ['1', '1', [1, 2]],
        ['2', '2', [1, 2]],
      ],
      dropped: [],
      added: [],
    });
    const plain = earlier(criterion('1', 2, [{ points: 1 }, { points: 2 }]));
    expect(told(plain, plain).pairs).toEqual([['1', '1', [1, 2]]]);
  });

  it('are of one edition, set and variant', () => {
    const one = asks('1', 'packaging', [1, 2]);
    const other = asks('9', 'packaging', [1, 2]);
    expect(told(earlier(one), earlier(other)).pairs).toEqual([]);
    for (const unlike of [{ edition: 'qd-26-2026' }, { set: 2 }, { variant: '2019' }]) {
      expect(told(earlier(one), sheet([other], 2, unlike)).pairs).toEqual([['1', '9', [1, 2]]]);
    }
  });
});

it('a case is a criterion of alternatives', () => {
  const one = criterion('8.a', 2, [{ points: 2 }]);
  const cases = earlier(
    { kind: 'alternatives', code: '8', max: 2, name: { vi: '8', en: '8' }, children: [one] } as RubricNode,
    criterion('9', 2, [{ points: 2 }]),
  );
  expect(sheetOf(cases).lines.map((line) => [line.code, isCase(line)])).toEqual([
    ['8.a', true],
    ['9', false],
  ]);
});
