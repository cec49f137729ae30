import type { Basis } from '../../law/citation';
import { defineEdition } from '../../law/defineEdition';
import type { Edition } from '../../law/edition';
import { knownDate } from '../../law/knownDate';
import { certificateCounting, headingMark, lowerStarMinimums, missedMinimumReferral } from '../readings';
import { qd148 } from '../qd-148-2023/edition';

const instrument = '1489/QĐ-TTg';
const source = 'tintuc.thuvienphapluat.com, email/89478; vanban.chinhphu.vn docid 214441';
const procedure: Basis = [{ instrument, evidence: 'text', source }];

/**
 * Decision 148 as amended by 1489/QĐ-TTg of 06/07/2025: only the procedure changes; the district level is gone, so
 * that the province evaluates every dossier and certifies 3 and 4 stars.
 *
 * @legalBasis 148/QĐ-TTg as amended by 1489/QĐ-TTg (text).
 */
export const qd1489: Edition = /* @__PURE__ */ defineEdition(() => ({
  ...qd148,
  id: 'qd-1489-2025',
  name: {
    vi: 'Quyết định 148/QĐ-TTg, sửa đổi bởi Quyết định 1489/QĐ-TTg ngày 06/07/2025',
    en: 'Decision 148/QĐ-TTg as amended by Decision 1489/QĐ-TTg of 06/07/2025',
  },
  instrument,
  inForceFrom: knownDate('2025-07-06'),
  newFilingsUntil: knownDate('2026-05-21'),
  levels: {
    commune: {
      role: 'reports',
      authority: { vi: 'UBND cấp xã', en: "Commune People's Committee" },
      contents: [
        { vi: 'Nguồn gốc sản phẩm, nguyên liệu địa phương', en: 'Origin of the product, local raw material' },
        { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
        { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
        { vi: 'Bản sắc, trí tuệ địa phương', en: 'Local identity and intellect' },
      ],
      refersTo: 'province',
      withinWorkingDays: null,
      basis: procedure,
    },
    district: { role: 'none', reason: 'abolished', basis: procedure },
    province: {
      role: 'evaluates',
      authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" },
      recognises: [3, 4],
      refersFrom: 90,
      refersTo: 'central',
      basis: procedure,
    },
    central: {
      role: 'evaluates',
      authority: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
      recognises: [5],
      refersFrom: null,
      refersTo: null,
      basis: procedure,
    },
  },
  certificate: {
    ...qd148.certificate,
    issuers: {
      3: { level: 'province', authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" } },
      4: { level: 'province', authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" } },
      5: {
        level: 'central',
        authority: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
      },
    },
    basis: [...qd148.certificate.basis, { instrument, evidence: 'text', source, note: 'Issuers after the end of districts' }],
  },
  transition: null,
  readings: {
    'lower-star-minimums': lowerStarMinimums,
    'heading-mark': headingMark,
    'missed-minimum-referral': missedMinimumReferral,
    'certificate-counting': certificateCounting,
  },
  gaps: [
    ...qd148.gaps,
    {
      id: 'product-code-without-district',
      statement: {
        vi: 'Mã sản phẩm sau khi bỏ cấp huyện và trước 26/2026: chưa có nguồn',
        en: 'The product code between the end of districts and 26/2026: no source at hand',
      },
    },
    {
      id: 'pending-at-the-district',
      statement: {
        vi: 'Hồ sơ cấp huyện còn chờ ngày 01/07/2025: không thấy quy định',
        en: 'Dossiers pending at a district on 01/07/2025: no rule found',
      },
    },
  ],
  basis: [{ instrument, evidence: 'text', source, note: 'Amends the procedure of 148/QĐ-TTg only' }],
}));
