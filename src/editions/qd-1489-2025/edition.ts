import type { Basis } from '../../law/citation';
import { defineEdition } from '../../law/defineEdition';
import type { Edition, PendingRule } from '../../law/edition';
import { knownDate } from '../../law/knownDate';
import { communeContents } from '../communeContents';
import {
  certificateCounting,
  districtsJuly2025,
  lowerStarMinimums,
  missedMinimumReferral,
  pendingWhen1489Began,
  upgradeWithoutHigherStar,
} from '../readings';
import { headingMark } from '../../sheet/headingMark';
import { qd148 } from '../qd-148-2023/edition';

const instrument = '1489/QĐ-TTg';
const source = 'tintuc.thuvienphapluat.com, email/89478; vanban.chinhphu.vn docid 214441';
const procedure: Basis = [{ instrument, evidence: 'text', source }];
const notStated: Basis = [{ instrument, evidence: 'reading', source, note: 'No rule found' }];
const pending: PendingRule = {
  rule: 'open',
  question: {
    reading: 'pending-when-1489-began',
    outcomes: { 'as-amended': 'this-edition', 'edition-of-filing': 'earlier-edition' },
  },
  basis: notStated,
};

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
      contents: communeContents,
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
  dossier: [
    { id: 'dossier', name: { vi: 'Hồ sơ đề nghị', en: 'The dossier' }, from: 'holder', at: 'commune', basis: procedure },
    {
      id: 'commune-report', name: { vi: 'Ý kiến của UBND cấp xã về bốn nội dung', en: 'Report of the commune on the four contents' },
      from: 'commune', at: 'province', basis: procedure,
    },
    { id: 'commune-letter', name: { vi: 'Văn bản của UBND cấp xã gửi cấp tỉnh', en: 'Letter of the commune to the province' }, from: 'commune', at: 'province', basis: procedure },
  ],
  provisions: [
    {
      id: 'commune-checks-the-form', about: 'dossier', basis: procedure,
      statement: {
        vi: 'UBND cấp xã tiếp nhận, kiểm tra hình thức hồ sơ, gửi văn bản lên cấp tỉnh',
        en: 'The commune receives dossiers, checks their form and writes to the province',
      },
    },
    ...qd148.provisions.filter((provision) => provision.about === 'certificate'),
  ],
  transition: {
    from: ['qd-148-2023'],
    pending: { first: pending, upgrade: pending, 're-evaluation': pending },
    ahead: {
      firstDay: knownDate('2025-07-01'),
      question: {
        reading: 'districts-july-2025',
        outcomes: { 'district-until-1489': 'earlier-edition', 'province-from-2025-07-01': 'this-edition' },
      },
      basis: notStated,
    },
    rules: [
      {
        id: 'procedure-only',
        statement: { vi: '1489 chỉ sửa trình tự: bỏ cấp huyện', en: '1489 changes the procedure only: the district level is gone' },
        basis: procedure,
      },
    ],
    unsettled: [
      {
        id: 'pending-at-the-district',
        statement: {
          vi: 'Hồ sơ nộp trước 06/07/2025 còn chờ: không thấy quy định',
          en: 'Dossiers filed before 06/07/2025 and still pending: no rule found',
        },
        basis: notStated,
      },
      {
        id: 'districts-gone-before-1489',
        statement: {
          vi: 'Từ 01/07 đến 05/07/2025 không còn cấp huyện mà 148 vẫn nêu',
          en: 'From 01/07 to 05/07/2025 districts were gone while 148 still named them',
        },
        basis: notStated,
      },
    ],
    basis: procedure,
  },
  readings: {
    'lower-star-minimums': lowerStarMinimums,
    'heading-mark': headingMark,
    'missed-minimum-referral': missedMinimumReferral,
    'certificate-counting': certificateCounting,
    'districts-july-2025': districtsJuly2025,
    'pending-when-1489-began': pendingWhen1489Began,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
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
  ],
  basis: [{ instrument, evidence: 'text', source, note: 'Amends the procedure of 148/QĐ-TTg only' }],
}));
