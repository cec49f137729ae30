import { categoryOf, editions, type Edition } from 'ocop';
import { describe, expect, it } from 'vitest';
import { sheets, type SheetFacts } from './facts';

// Names, groups, categories and ministries of the product sets: Vietnamese from the table of facts, English by this table,
// written by hand from the Vietnamese.

const english: { readonly [vietnamese: string]: string } = {
  'Rau, củ, quả, hạt tươi': 'Fresh vegetables, tubers, fruit and nuts',
  'Thịt, trứng, sữa tươi': 'Fresh meat, eggs and milk',
  'Thịt, thủy sản, trứng, sữa tươi': 'Fresh meat, seafood, eggs and milk',
  'Gạo, ngũ cốc': 'Rice and cereals',
  'Gạo, ngũ cốc, hạt sơ chế khác': 'Rice, cereals and other preliminarily processed grains',
  'Mật ong, các sản phẩm từ mật ong, mật khác': 'Honey, honey products and other nectars',
  'Mật ong, mật khác và nông sản thực phẩm khác': 'Honey, other nectars and other farm food',
  'Đồ ăn nhanh': 'Fast food',
  'Chế biến từ gạo, ngũ cốc': 'Products of rice and cereals',
  'Chế biến từ rau, củ, quả, hạt': 'Products of vegetables, tubers, fruit and nuts',
  'Chế biến từ thịt, trứng, sữa': 'Products of meat, eggs and milk',
  'Chế biến từ thủy, hải sản': 'Products of seafood',
  'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong': 'Products of meat, seafood, eggs, milk; honey products',
  'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác':
    'Products of meat, seafood, eggs, milk; products of honey, other nectars and other farm food',
  'Tương, nước mắm, gia vị dạng lỏng khác': 'Soy sauce, fish sauce and other liquid condiments',
  'Gia vị khác': 'Other condiments',
  'Gia vị khác (muối, hành, tỏi, tiêu,...)': 'Other condiments (salt, onion, garlic, pepper)',
  'Gia vị khác (muối, hành, tỏi, tiêu)': 'Other condiments (salt, onion, garlic, pepper)',
  'Chè tươi, chế biến': 'Fresh and processed tea',
  'Chè tươi, chè chế biến': 'Fresh and processed tea',
  'Các sản phẩm khác từ chè, trà': 'Other products of tea',
  'Sản phẩm trà từ thực vật khác': 'Tea of other plants',
  'Cà phê, Ca cao': 'Coffee and cocoa',
  'Sản phẩm cà phê, ca cao': 'Coffee and cocoa',
  'Cà phê, cacao': 'Coffee and cocoa',
  'Rượu trắng': 'White spirit',
  'Đồ uống có cồn khác': 'Other alcoholic drinks',
  'Nước khoáng thiên nhiên, nước uống tinh khiết': 'Natural mineral water and purified drinking water',
  'Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai': 'Natural mineral water and bottled purified water',
  'Nước khoáng thiên nhiên, nước uống đóng chai': 'Natural mineral water and bottled drinking water',
  'Đồ uống không cồn khác': 'Other non-alcoholic drinks',
  'Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền': 'Functional food, herbal medicine, traditional medicine',
  'Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền': 'Functional food, herbal medicine, traditional medicine',
  'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền': 'Functional food, herbal medicine, traditional medicine',
  'Mỹ phẩm': 'Cosmetics',
  'Mỹ phẩm có thành phần từ Thảo dược': 'Cosmetics with herbal ingredients',
  'Mỹ phẩm có thành phần từ thảo dược': 'Cosmetics with herbal ingredients',
  'Mỹ phẩm có thành phần từ dược liệu': 'Cosmetics with herbal ingredients',
  'Trang thiết bị, dụng cụ y tế': 'Medical devices and equipment',
  'Thảo dược khác': 'Other herbs',
  'Tinh dầu và thảo dược khác': 'Essential oils and other herbs',
  'Tinh dầu và dược liệu khác': 'Essential oils and other herbs',
  'Thủ công mỹ nghệ, trang trí': 'Decorative handicrafts',
  'Thủ công mỹ nghệ gia dụng': 'Household handicrafts',
  'Thủ công mỹ nghệ gia dụng, trang trí': 'Household and decorative handicrafts',
  'Thủ công mỹ nghệ': 'Handicrafts',
  'Vải, may mặc': 'Textiles and garments',
  Hoa: 'Flowers',
  'Cây cảnh': 'Ornamental plants',
  'Động vật cảnh': 'Ornamental animals',
  'Dịch vụ du lịch - truyền thống - lễ hội': 'Tourism, tradition and festival services',
  'Dịch vụ du lịch cộng đồng và điểm du lịch': 'Community tourism and tourist sites',
  'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch': 'Community tourism, ecotourism and tourist sites',
  'Thực phẩm tươi sống': 'Fresh food',
  'Thực phẩm thô, sơ chế': 'Raw and preliminarily processed food',
  'Thực phẩm chế biến': 'Processed food',
  'Gia vị': 'Condiments',
  Chè: 'Tea',
  'Cà phê, ca cao': 'Coffee and cocoa',
  'Đồ uống có cồn': 'Alcoholic drinks',
  'Đồ uống không cồn': 'Non-alcoholic drinks',
};

const ministries: { readonly [vietnamese: string]: string } = {
  'Bộ Nông nghiệp và Phát triển nông thôn': 'Ministry of Agriculture and Rural Development',
  'Bộ Nông nghiệp và Môi trường': 'Ministry of Agriculture and Environment',
  'Bộ Công Thương': 'Ministry of Industry and Trade',
  'Bộ Y tế': 'Ministry of Health',
  'Bộ Khoa học và Công nghệ': 'Ministry of Science and Technology',
  'Bộ Văn hóa, Thể thao và Du lịch': 'Ministry of Culture, Sports and Tourism',
};

/** Categories by edition, in their order, with the sets that fall under each (148: Annex I; 26/2026: Annex I, Art. 2(2); 1048: by its sheets). */
const categories: { readonly [edition: string]: readonly (readonly [vi: string, en: string, first: number, last: number])[] } = {
  'qd-1048-2019': [
    ['Thực phẩm', 'Food', 1, 14],
    ['Đồ uống', 'Beverages', 15, 18],
    ['Thảo dược', 'Medicinal herbs', 19, 22],
    ['Vải, may mặc', 'Textiles and garments', 25, 25],
    ['Thủ công mỹ nghệ, trang trí', 'Handicrafts and decoration', 23, 24],
    ['Dịch vụ du lịch nông thôn và bán hàng', 'Rural tourism and sales services', 26, 26],
  ],
  'qd-148-2023': [
    ['Thực phẩm', 'Food', 1, 13],
    ['Đồ uống', 'Beverages', 14, 17],
    ['Dược liệu và sản phẩm từ dược liệu', 'Medicinal materials and their products', 18, 20],
    ['Hàng thủ công mỹ nghệ', 'Handicrafts', 21, 22],
    ['Sinh vật cảnh', 'Ornamental plants and animals', 23, 25],
    ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Community tourism, ecotourism and tourist sites', 26, 26],
  ],
};
const categoriesOf = (id: string): readonly (readonly [vi: string, en: string, first: number, last: number])[] =>
  categories[id === 'qd-1048-2019' ? id : 'qd-148-2023'] ?? [];

/** A ministry as the facts name it: with or without "Bộ", and one of them in another case. */
const ministryOf = (name: string): string => `Bộ ${name.replace(/^Bộ /, '').replace('Công thương', 'Công Thương')}`;

const factsOf = (edition: string, set: number, variant?: string): SheetFacts | undefined =>
  sheets.find(
    ({ edition: id, facts }) =>
      id === (edition === 'qd-1489-2025' ? 'qd-148-2023' : edition) && facts.set === set && (variant === undefined || facts.variant === variant),
  )?.facts;

it.each(sheets)('the sheet of $at bears the name of its set', ({ facts, rubric }) => {
  expect(rubric.name).toEqual({ vi: facts.name, en: english[facts.name] });
});

describe.each(editions.map((edition: Edition) => [edition.id, edition] as const))('product sets of %s', (id, edition) => {
  it('have the names, groups and ministries of the law', () => {
    const rows = edition.productSets.map(({ number, name, group, ministries: responsible }) => ({ number, name, group, responsible }));
    const law = edition.productSets.map(({ number, until, from }) => {
      const facts = factsOf(id, number, until !== undefined ? '2019' : from !== undefined ? '2020' : undefined);
      if (facts === undefined) throw new Error(`${id} set ${number}: no facts`);
      const responsible = facts.ministries.map(ministryOf).map((vi) => ({ vi, en: ministries[vi] }));
      return { number, name: { vi: facts.name, en: english[facts.name] }, group: { vi: facts.group, en: english[facts.group] }, responsible };
    });
    expect(rows).toEqual(law);
  });

  it('are 26, one of them twice in 1048, by its text of 2019 and that of 781/2020', () => {
    const numbers = Array.from({ length: 26 }, (_, at) => at + 1);
    expect(edition.productSets.map(({ number }) => number)).toEqual(id === 'qd-1048-2019' ? [...numbers, 26] : numbers);
    expect(edition.productSets.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined)).toEqual(
      id === 'qd-1048-2019' ? ['2020-06-07', '2020-06-08'] : [],
    );
  });

  it('fall under six categories, in order', () => {
    expect(edition.categories.map(({ name }) => name)).toEqual(categoriesOf(id).map(([vi, en]) => ({ vi, en })));
    for (const row of edition.productSets) {
      const at = categoriesOf(id).findIndex(([, , first, last]) => row.number >= first && row.number <= last);
      expect([row.number, row.category]).toEqual([row.number, edition.categories[at]?.id]);
      expect(categoryOf(edition, row)?.name.vi).toBe(categoriesOf(id)[at]?.[0]);
    }
  });
});
