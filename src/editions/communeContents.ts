import type { Bilingual } from '../bilingual';

/** The four contents a commune reports on, the same under 148, 1489 and 26/2026. */
export const communeContents: readonly Bilingual[] = [
  { vi: 'Nguồn gốc sản phẩm, nguyên liệu địa phương', en: 'Origin of the product, local raw material' },
  { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
  { vi: 'Bản sắc, trí tuệ địa phương', en: 'Local identity and intellect' },
];
