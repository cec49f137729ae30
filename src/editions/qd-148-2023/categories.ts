import type { Basis } from '../../law/citation';
import type { Category } from '../../law/edition';

const basis: Basis = [
  { instrument: '148/QĐ-TTg', annex: 'I', evidence: 'text', source: 'tintuc.thuvienphapluat.com, email/46523' },
];

/** The six categories of 148, kept by 1489 and 26/2026. */
export const categories: readonly Category[] = [
  { id: 'food', number: 1, name: { vi: 'Thực phẩm', en: 'Food' }, basis },
  { id: 'beverage', number: 2, name: { vi: 'Đồ uống', en: 'Beverages' }, basis },
  {
    id: 'medicinal', number: 3, basis,
    name: { vi: 'Dược liệu và sản phẩm từ dược liệu', en: 'Medicinal materials and their products' },
  },
  { id: 'handicraft', number: 4, name: { vi: 'Hàng thủ công mỹ nghệ', en: 'Handicrafts' }, basis },
  { id: 'ornamental', number: 5, name: { vi: 'Sinh vật cảnh', en: 'Ornamental plants and animals' }, basis },
  {
    id: 'tourism', number: 6, basis,
    name: {
      vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community tourism, ecotourism and tourist sites',
    },
  },
];
