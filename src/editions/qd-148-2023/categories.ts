import type { Basis } from '../../law/citation';
import { deepFreeze } from '../../law/deepFreeze';
import type { Category } from '../../law/edition';

const basis: Basis = [{ instrument: '148/QĐ-TTg', article: '1', clause: '1', point: 'a', annex: 'I', evidence: 'text', source: '148-categories' }];

/**
 * @vi Sáu nhóm sản phẩm của 148/QĐ-TTg, giữ nguyên ở 1489/QĐ-TTg và 26/2026/QĐ-TTg. 1048/QĐ-TTg có sáu nhóm khác.
 *
 * The six categories (nhóm / ngành hàng) of 148, kept by 1489 and 26/2026. 1048 had six others: see its
 * `edition.categories`.
 *
 * @legalBasis 148/QĐ-TTg Art. 1(1)a, Annex I (text).
 *
 * @example
 * ```ts
 * import { categories } from 'ocop';
 * categories.map((category) => category.id); //=> ['food', 'beverage', 'medicinal', 'handicraft', 'ornamental', 'tourism']
 * ```
 */
export const categories: readonly Category[] = /* @__PURE__ */ deepFreeze<readonly Category[]>([
  { id: 'food', name: { vi: 'Thực phẩm', en: 'Food' }, basis },
  { id: 'beverage', name: { vi: 'Đồ uống', en: 'Beverages' }, basis },
  {
    id: 'medicinal',
    basis,
    name: { vi: 'Dược liệu và sản phẩm từ dược liệu', en: 'Medicinal materials and their products' },
    alsoCalled: ['Thảo dược'],
  },
  {
    id: 'handicraft',
    basis,
    name: { vi: 'Hàng thủ công mỹ nghệ', en: 'Handicrafts' },
    alsoCalled: ['Thủ công mỹ nghệ, trang trí', 'Lưu niệm - nội thất - trang trí'],
  },
  { id: 'ornamental', name: { vi: 'Sinh vật cảnh', en: 'Ornamental plants and animals' }, basis },
  {
    id: 'tourism',
    basis,
    name: {
      vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community tourism, ecotourism and tourist sites',
    },
    alsoCalled: ['Dịch vụ du lịch nông thôn và bán hàng'],
  },
]);
