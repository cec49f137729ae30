import type { Basis } from '../../law/citation';
import type { Category } from '../../law/edition';

const basis: Basis = [{ instrument: '1048/QĐ-TTg', article: '1', evidence: 'press', source: '1048-article-1' }];

/** The six categories of 1048: textiles stand alone, and there are no ornamental plants or animals. */
export const categories: readonly Category[] = [
  { id: 'food', name: { vi: 'Thực phẩm', en: 'Food' }, basis },
  { id: 'beverage', name: { vi: 'Đồ uống', en: 'Beverages' }, basis },
  { id: 'medicinal', name: { vi: 'Thảo dược', en: 'Medicinal herbs' }, alsoCalled: ['Dược liệu và sản phẩm từ dược liệu'], basis },
  { id: 'textile', name: { vi: 'Vải, may mặc', en: 'Textiles and garments' }, basis },
  {
    id: 'handicraft',
    basis,
    name: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Handicrafts and decoration' },
    alsoCalled: ['Lưu niệm - nội thất - trang trí', 'Hàng thủ công mỹ nghệ'],
  },
  {
    id: 'tourism',
    basis,
    name: { vi: 'Dịch vụ du lịch nông thôn và bán hàng', en: 'Rural tourism and sales services' },
    alsoCalled: ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch'],
  },
];
