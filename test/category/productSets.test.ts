import { categories, categoryOf, editions, productSet, productSets, qd1048, qd148, qd26 } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

const numbers = (found: readonly { readonly number: number }[]): number[] => found.map((set) => set.number);

describe('productSets of 148', () => {
  it('has 26 rows in six categories', () => {
    expect(numbers(productSets(qd148))).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    expect(categories.map((category) => category.name.vi)).toEqual([
      'Thực phẩm',
      'Đồ uống',
      'Dược liệu và sản phẩm từ dược liệu',
      'Hàng thủ công mỹ nghệ',
      'Sinh vật cảnh',
      'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    ]);
  });

  it.each([
    ['food', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    ['beverage', [14, 15, 16, 17]],
    ['medicinal', [18, 19, 20]],
    ['handicraft', [21, 22]],
    ['ornamental', [23, 24, 25]],
    ['tourism', [26]],
    ['textile', []],
  ] as const)('%s holds %j', (category, sets) => {
    expect(numbers(productSets(qd148, category))).toEqual(sets);
  });

  it('grades rows 1 to 7 as text and the others as derived', () => {
    for (const set of qd148.productSets) expect(set.basis[0].evidence).toBe(set.number <= 7 ? 'text' : 'derived');
  });

  it('names the ministries of the time', () => {
    const ministries = (edition: typeof qd148, number: number): string[] =>
      edition.productSets.filter((set) => set.number === number).flatMap((set) => set.ministries.map((name) => name.vi));
    expect(ministries(qd148, 6)).toEqual(['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Công Thương']);
    expect(ministries(qd26, 6)).toEqual(['Bộ Nông nghiệp và Môi trường', 'Bộ Công Thương']);
    expect(ministries(qd148, 16)).toEqual(['Bộ Y tế']);
  });
});

describe('1048', () => {
  it('has textiles as a category of their own and no ornamentals', () => {
    expect(numbers(productSets(qd1048, 'textile'))).toEqual([25]);
    expect(productSets(qd1048, 'ornamental')).toEqual([]);
    expect(qd1048.categories).toHaveLength(6);
  });

  it.each([
    ['2020-06-07', 'Dịch vụ du lịch - truyền thống - lễ hội'],
    ['2020-06-08', 'Dịch vụ du lịch cộng đồng và điểm du lịch'],
  ])('set 26 on %s is %s', (on, name) => {
    expect(productSet(qd1048, 26, day(on))).toMatchObject({ ok: true, value: { name: { vi: name } } });
  });
});

describe('productSet', () => {
  it.each([0, 27, 1.5, Number.NaN, -1])('has no set %d', (number) => {
    expect(productSet(qd148, number)).toEqual({
      ok: false,
      error: { code: 'unknown-product-set', received: String(number), expected: { min: 1, max: 26 } },
    });
  });

  it('gives every set of every edition by its number, with its category', () => {
    for (const edition of editions) {
      for (let number = 1; number <= 26; number++) {
        const found = productSet(edition, number);
        expect(found).toMatchObject({ ok: true, value: { number } });
        if (found.ok) expect(categoryOf(edition, found.value)?.id).toBe(found.value.category);
      }
    }
  });
});
