import type { Basis } from '../../law/citation';
import type { Category } from '../../law/edition';

const basis: Basis = [
  { instrument: '1048/QĐ-TTg', annex: 'I', evidence: 'transcription', source: 'public scoring applications of 2021 and 2022' },
];

/** The six categories of 1048: textiles stand alone, and there are no ornamental plants or animals. */
export const categories: readonly Category[] = [
  { id: 'food', number: 1, name: { vi: 'Thực phẩm', en: 'Food' }, basis },
  { id: 'beverage', number: 2, name: { vi: 'Đồ uống', en: 'Beverages' }, basis },
  { id: 'medicinal', number: 3, name: { vi: 'Thảo dược', en: 'Medicinal herbs' }, basis },
  { id: 'textile', number: 4, name: { vi: 'Vải, may mặc', en: 'Textiles and garments' }, basis },
  { id: 'handicraft', number: 5, name: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Handicrafts and decoration' }, basis },
  {
    id: 'tourism', number: 6, basis,
    name: { vi: 'Dịch vụ du lịch nông thôn và bán hàng', en: 'Rural tourism and sales services' },
  },
];
