import { isSetNumber, qd148 } from 'ocop';
import { expect, it } from 'vitest';
import { readingsUsed } from '../../src/law/readingsUsed';
import { isEditionId, partNames } from '../../src/law/vocabulary';

// 26/2026/QĐ-TTg, Art. 3(1)a-c; the sheets print the same.
it('the parts have the names of the law', () => {
  expect(Object.values(partNames).map(({ vi }) => vi)).toEqual(['Sản phẩm và sức mạnh của cộng đồng', 'Khả năng tiếp thị', 'Chất lượng sản phẩm']);
  expect(Object.values(partNames).map(({ en }) => en)).toEqual(['Product and community strength', 'Marketing', 'Product quality']);
});

it('an id is that of an edition, or of a draft in small letters, figures and hyphens', () => {
  const ids = ['qd-1048-2019', 'qd-148-2023', 'qd-1489-2025', 'qd-26-2026', 'draft-2030', 'draft-a', 'draft-ocop-2030-b'];
  expect(ids.filter((id) => !isEditionId(id))).toEqual([]);
  const others = [
    'qd-26-2027',
    'draft-',
    'draft',
    'my-draft-2030',
    'draft-2030-',
    'draft--2030',
    'draft-2030-B',
    'draft-2030!',
    'draft-Ä',
    '',
    'x',
    undefined,
    null,
    26,
    ['draft-2030'],
  ];
  expect(others.filter((id) => isEditionId(id))).toEqual([]);
});

it('a set has a number of its table, 1 to 26', () => {
  expect([1, 14, 26].filter((number) => !isSetNumber(qd148, number))).toEqual([]);
  expect([0, 27, 1.5, '14', null, undefined].filter((number) => isSetNumber(qd148, number))).toEqual([]);
});

it('the readings used are those an edition asks', () => {
  expect(readingsUsed(qd148, ['heading-mark', 'between-worded-bands', 'lower-star-minimums']).map(({ id }) => id)).toEqual([
    'heading-mark',
    'lower-star-minimums',
  ]);
});
