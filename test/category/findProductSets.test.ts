import { editions, findProductSets, fold, productSets, qd1048, qd148, qd26, type Edition } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

const numbers = (edition: Edition, text: string, on?: string): number[] =>
  findProductSets(edition, text, on === undefined ? undefined : day(on)).map((set) => set.number);

describe('findProductSets', () => {
  it.each([
    ['ruou trang', [14]],
    ['Rượu trắng', [14]],
    ['RƯỢU', [14]],
    ['do an nhanh', [5]],
    ['đồ ăn nhanh', [5]],
    ['hoa', [23]],
    ['white spirit', [14]],
    ['gia vị', [9, 10]],
    ['du lich', [26]],
    ['ca cao', [13]],
    ['xe máy', []],
    ['', []],
    ['  ,  ', []],
    ['Nhóm:', []],
    ['group', []],
    ['Product set: white spirit', [14]],
    ['group: white spirit', [14]],
    ['Category: white spirit', [14]],
    ['đồ uống không cồn', [17, 16]],
    ['sinh vat canh', [23, 24, 25]],
  ])('%j finds %j', (text, sets) => {
    expect(numbers(qd148, text)).toEqual(sets);
  });

  it('finds each of the 105 names first, however it is spelled or headed', () => {
    const rows = editions.flatMap((edition) => productSets(edition).map((set) => ({ edition, set })));
    expect(rows).toHaveLength(105);
    for (const {
      edition,
      set: { name, number },
    } of rows) {
      const spellings = [
        name.vi,
        name.vi.toUpperCase(),
        name.vi.normalize('NFD'),
        fold(name.vi),
        `Bộ sản phẩm: ${name.vi}`,
        `BỘ SẢN PHẨM_ ${name.vi}`,
        `bo san pham ${fold(name.vi)}`,
      ];
      for (const text of spellings) expect([edition.id, text, findProductSets(edition, text)[0]?.name.vi]).toEqual([edition.id, text, name.vi]);
      expect([name.en, findProductSets(edition, name.en).some((found) => found.number === number)]).toEqual([name.en, true]);
    }
  });
});

describe('accents that were typed count', () => {
  it.each([
    ['Đồ uống có cồn', [14, 15]],
    ['Ðồ uống có cồn', [14, 15]],
    ['do uong co con', [14, 15]],
    ['Đồ uống có cồn khác', [15]],
    ['alcoholic drinks', [14, 15]],
    ['non-alcoholic drinks', [16, 17]],
    ['Non alcoholic', [16, 17]],
  ])('%j finds exactly %j', (text, sets) => {
    expect(numbers(qd148, text).sort((a, b) => a - b)).toEqual(sets);
  });

  it.each([
    ['trà', 14, false],
    ['Trà', 12, true],
    ['trà', 11, true],
    ['tra', 11, true],
    ['tra', 14, true],
    ['trắ', 14, true],
    ['Chè', 3, false],
    ['Chè', 11, true],
    ['Gà', 3, false],
    ['gạo', 3, true],
    ['go', 3, false],
    ['cá', 13, false],
    ['cà phê', 13, true],
    ['ượu', 14, false],
    ['Rươu', 14, true],
  ])('%j in 148: set %d is found, %s', (text, set, found) => {
    expect(numbers(qd148, text).includes(set)).toBe(found);
  });

  it('a whole word comes before a beginning', () => {
    expect(numbers(qd148, 'Chè')[0]).toBe(11);
    expect(numbers(qd148, 'tra').indexOf(12)).toBeLessThan(numbers(qd148, 'tra').indexOf(14));
  });

  it('the tone stands where either school puts it', () => {
    expect(numbers(qd1048, 'thủy, hải sản')).toEqual(numbers(qd1048, 'thuỷ, hải sản'));
    expect(numbers(qd1048, 'thuỷ, hải sản')).toContain(9);
  });
});

describe('what else a set is called', () => {
  it.each([
    [qd1048, 'Lưu niệm - nội thất - trang trí', [23, 24]],
    [qd1048, 'Nội thất - Trang trí - Lưu niệm', [23, 24]],
    [qd1048, 'Ngành vải, may mặc', [25]],
    [qd26, 'Thảo dược', [18, 19, 20]],
    [qd148, 'Thảo dược', [18, 19, 20]],
    [qd148, 'Cà phê, cacao', [13]],
    [qd26, 'Sản phẩm cà phê, ca cao', [13]],
    [qd1048, 'Chè tươi, chè chế biến', [12]],
    [qd26, 'Mỹ phẩm', [19]],
    [qd26, 'Ngành hàng: Thủ công mỹ nghệ gia dụng', [21]],
  ] as const)('%# %s', (edition, text, sets) => {
    expect(numbers(edition, text).sort((a, b) => a - b)).toEqual(sets);
  });

  // By hand: the set of 148 that each of 1048 became, where one did; 26/2026 counts as 148 does.
  const after1048: { readonly [set: number]: number } = {
    1: 1,
    2: 2,
    3: 3,
    4: 4,
    5: 5,
    6: 6,
    7: 7,
    8: 8,
    9: 8,
    10: 9,
    11: 10,
    12: 11,
    13: 12,
    14: 13,
    15: 14,
    16: 15,
    17: 16,
    18: 17,
    19: 18,
    20: 19,
    22: 20,
    23: 21,
    24: 21,
    25: 22,
    26: 26,
  };

  // By hand: what people say of tea, for which the decisions write chè; 1048 writes both of its other set, "từ chè, trà".
  const everyday: { readonly [edition: string]: { readonly [set: number]: readonly string[] } } = {
    'qd-1048-2019': { 12: ['Trà'] },
    'qd-148-2023': { 11: ['Trà'] },
    'qd-26-2026': { 11: ['Trà'] },
  };

  it('are the names it has in the other editions, each that differs once, and the everyday ones', () => {
    const place = (edition: Edition, number: number): number | undefined => (edition === qd1048 ? after1048[number] : number);
    for (const edition of [qd1048, qd148, qd26]) {
      for (const set of edition.productSets) {
        const at = place(edition, set.number);
        const names = [qd1048, qd148, qd26]
          .filter((other) => other !== edition || set.from !== undefined || set.until !== undefined)
          .flatMap((other) => other.productSets.filter((row) => at !== undefined && place(other, row.number) === at).map((row) => row.name.vi))
          // 1048 lists two sets where 148 has one: they are no names of each other.
          .filter((name) => fold(name) !== fold(set.name.vi));
        const wanted = new Map([...names, ...(everyday[edition.id]?.[set.number] ?? [])].map((name) => [fold(name), name]));
        expect([edition.id, set.number, (set.alsoCalled ?? []).map(fold).sort()]).toEqual([edition.id, set.number, [...wanted.keys()].sort()]);
      }
    }
  });
});

describe('a day', () => {
  it.each([
    ['2020-06-07', 'Dịch vụ du lịch - truyền thống - lễ hội'],
    ['2020-06-08', 'Dịch vụ du lịch cộng đồng và điểm du lịch'],
  ])('%s leaves one row of set 26: %s', (on, name) => {
    expect(findProductSets(qd1048, 'du lịch', day(on)).map((set) => set.name.vi)).toEqual([name]);
    // The other row's name is still searched by.
    expect(findProductSets(qd1048, 'Dịch vụ du lịch - truyền thống - lễ hội', day(on)).map((set) => set.name.vi)).toEqual([name]);
  });

  it('that is none is refused', () => {
    expect(() => findProductSets(qd1048, 'du lịch', '8/6/2020' as never)).toThrow('"on" must be a calendar date written YYYY-MM-DD; got "8/6/2020"');
  });
});

it('a text longer than any name finds nothing', () => {
  expect(numbers(qd148, 'chè '.repeat(74))).not.toEqual([]);
  expect(numbers(qd148, 'chè '.repeat(76))).toEqual([]);
});
