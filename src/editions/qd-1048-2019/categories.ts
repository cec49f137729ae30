import type { Basis } from '../../law/citation';
import type { Category } from '../../law/edition';

const basis: Basis = [
  { instrument: '1048/QĐ-TTg', article: '1', evidence: 'press', source: '1048-article-1' },
];

/** The six categories of 1048: textiles stand alone, and there are no ornamental plants or animals. */
export const categories: readonly Category[] = [
  { id: 'food', name: { vi: 'Thực phẩm', en: 'Food' }, basis },
  { id: 'beverage', name: { vi: 'Đồ uống', en: 'Beverages' }, basis },
  { id: 'medicinal', name: { vi: 'Thảo dược', en: 'Medicinal herbs' }, basis },
  { id: 'textile', name: { vi: 'Vải, may mặc', en: 'Textiles and garments' }, basis },
  { id: 'handicraft', name: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Handicrafts and decoration' }, basis },
  {
    id: 'tourism', basis,
    name: { vi: 'Dịch vụ du lịch nông thôn và bán hàng', en: 'Rural tourism and sales services' },
  },
];
