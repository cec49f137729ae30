import { categories, findProductSets, productSet, qd1048, qd148 } from 'ocop';
import { rubrics as of1048 } from 'ocop/rubrics/qd-1048-2019';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

describe('product sets', () => {
  it('of 1048 change on the day of 781', () => {
    const names = (on: string) => value(productSet(qd1048, 26, day(on))).name.en;
    expect(names('2020-06-07')).not.toBe(names('2020-06-08'));
    expect(value(productSet(qd1048, 26)).name.en).toBe(names('2020-06-08'));
    expect(Object.keys(of1048)).toHaveLength(26);
  });

  it('are found by the beginnings of all words, in the same name', () => {
    const found = (text: string) => findProductSets(qd148, text).map(({ number }) => number);
    expect(found('ruou tra')).toEqual([14]);
    expect(found('trang ruou')).toEqual([14]);
    expect(found('uou')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('white tourism')).toEqual([]);
  });

  it('fall under six categories of 148, cited', () => {
    expect(qd148.categories.map(({ id, name }) => [id, name.vi, name.en])).toEqual([
      ['food', 'Thực phẩm', 'Food'],
      ['beverage', 'Đồ uống', 'Beverages'],
      ['medicinal', 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal materials and their products'],
      ['handicraft', 'Hàng thủ công mỹ nghệ', 'Handicrafts'],
      ['ornamental', 'Sinh vật cảnh', 'Ornamental plants and animals'],
      ['tourism', 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Community tourism, ecotourism and tourist sites'],
    ]);
    expect(categories[0]?.basis).toMatchObject([{ annex: 'I', article: '1', clause: '1', point: 'a', evidence: 'text', source: '148-categories' }]);
  });
});
