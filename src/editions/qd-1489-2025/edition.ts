import type { Basis } from '../../law/citation';
import { defineEdition } from '../../law/defineEdition';
import type { Edition, PendingRule } from '../../law/edition';
import { knownDate } from '../../law/knownDate';
import { communeContents } from '../communeContents';
import {
  certificateCounting,
  districtsJuly2025,
  lowerStarMinimums,
  missedMinimumAtTheCentre,
  missedMinimumReferral,
  pendingWhen1489Began,
  potentialFiveStars,
  upgradeWithoutHigherStar,
} from '../readings';
import { headingMark } from '../../sheet/headingMark';
import { from90Of1489, twoLevelsOf1489 } from '../sources';
import { qd148 } from '../qd-148-2023/edition';

const instrument = '1489/QĐ-TTg';
const procedure: Basis = [{ instrument, evidence: 'text', source: '1489-portal' }];
const twoLevels: Basis = [{ instrument, evidence: 'press', source: '1489-two-levels' }];
const notStated: Basis = [{ instrument, evidence: 'reading', source: '1489-portal', note: { vi: 'Không thấy quy định', en: 'No rule found' } }];
const lapsed: Basis = [{ instrument: '26/2026/QĐ-TTg', article: '11', clause: '2', evidence: 'text', source: '26-reprint' }];
const pending = {
  rule: 'open',
  question: {
    reading: 'pending-when-1489-began',
    outcomes: { 'as-amended': 'this-edition', 'edition-of-filing': 'earlier-edition' },
  },
  basis: notStated,
} as const satisfies PendingRule;
const province = { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" };
const ministry = { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' };

/** What is known of 148 beside the district, which 1489 leaves as it is. */
const of148: readonly string[] = ['mean-of-the-members', 'forms-and-papers', 're-evaluation-papers', 'not-used-after-expiry'];

/**
 * @vi Quyết định 148/QĐ-TTg được 1489/QĐ-TTg ngày 06/07/2025 sửa đổi: chỉ đổi thủ tục; không còn cấp huyện, cấp tỉnh
 * đánh giá mọi hồ sơ và cấp giấy chứng nhận 3 và 4 sao.
 *
 * Decision 148 as amended by 1489/QĐ-TTg of 06/07/2025: only the procedure changes; the district level is gone, so
 * that the province evaluates every dossier and certifies 3 and 4 stars.
 *
 * @legalBasis 148/QĐ-TTg as amended by 1489/QĐ-TTg (text).
 */
export const qd1489: Edition = /* @__PURE__ */ defineEdition(() => ({
  ...qd148,
  id: 'qd-1489-2025',
  name: {
    vi: 'Quyết định 148/QĐ-TTg ngày 24/02/2023, sửa đổi bởi Quyết định 1489/QĐ-TTg ngày 06/07/2025',
    en: 'Decision 148/QĐ-TTg of 24/02/2023 as amended by Decision 1489/QĐ-TTg of 06/07/2025',
  },
  instrument,
  inForceFrom: knownDate('2025-07-06'),
  newFilingsUntil: knownDate('2026-05-21'),
  lapse: { lastDay: knownDate('2026-07-21'), basis: lapsed },
  successor: 'qd-26-2026',
  levels: {
    commune: {
      role: 'reports',
      authority: { vi: 'UBND cấp xã', en: "Commune People's Committee" },
      contents: communeContents,
      refersTo: 'province',
      report: null,
      basis: procedure,
    },
    district: { role: 'none', reason: 'abolished', basis: procedure },
    province: {
      role: 'evaluates',
      authority: province,
      decides: province,
      recognises: [3, 4],
      recognitionBasis: twoLevels,
      refersFrom: 90,
      refersTo: 'central',
      referralBasis: [{ instrument, evidence: 'press', source: '1489-90' }],
      basis: twoLevels,
    },
    central: {
      role: 'evaluates',
      authority: ministry,
      decides: ministry,
      recognises: [5],
      recognitionBasis: twoLevels,
      refersFrom: null,
      refersTo: null,
      referralBasis: twoLevels,
      basis: twoLevels,
    },
  },
  cycleSteps: [
    {
      instrument: '66/KH-UBND',
      evidence: 'reading',
      source: 'plan-66-son-ha',
      note: {
        vi: 'Kế hoạch năm 2024, theo 148; chưa thấy nguồn tương tự cho văn bản này',
        en: 'A plan of 2024, under 148; no such source at hand for this edition',
      },
    },
  ],
  dossier: [
    { id: 'dossier', name: { vi: 'Hồ sơ đề nghị', en: 'The dossier' }, from: 'holder', at: 'commune', basis: procedure },
    {
      id: 'commune-report',
      name: { vi: 'Ý kiến của UBND cấp xã về bốn nội dung', en: 'Report of the commune on the four contents' },
      from: 'commune',
      at: 'province',
      basis: procedure,
    },
    {
      id: 'commune-letter',
      name: { vi: 'Văn bản của UBND cấp xã gửi cấp tỉnh', en: 'Letter of the commune to the province' },
      from: 'commune',
      at: 'province',
      basis: procedure,
    },
  ],
  productCode: {
    ...qd148.productCode,
    basis: [
      {
        instrument: '148/QĐ-TTg',
        annex: 'III',
        evidence: 'reading',
        source: '148-set-3',
        note: {
          vi: 'Cách viết mã của 148/QĐ-TTg, còn phần cấp huyện; cách viết từ khi có 1489: chưa thấy trong nguồn',
          en: "148's form, the district still in it; a form since 1489 is not in the sources at hand",
        },
      },
    ],
  },
  provisions: [
    {
      id: 'commune-checks-the-form',
      about: 'dossier',
      basis: procedure,
      statement: {
        vi: 'UBND cấp xã tiếp nhận, kiểm tra hình thức hồ sơ, gửi văn bản lên cấp tỉnh',
        en: 'The commune receives dossiers, checks their form and writes to the province',
      },
    },
    ...qd148.provisions.filter(({ id }) => of148.includes(id)),
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
    'missed-minimum-at-the-centre': missedMinimumAtTheCentre,
    'potential-five-stars': potentialFiveStars,
    'certificate-counting': certificateCounting,
    'districts-july-2025': districtsJuly2025,
    'pending-when-1489-began': pendingWhen1489Began,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
  },
  gaps: [
    ...qd148.gaps,
    {
      id: 'product-code-without-district',
      about: 'product-code',
      kind: 'not-in-the-sources',
      statement: {
        vi: 'Mã sản phẩm sau khi bỏ cấp huyện và trước 26/2026: chưa thấy trong nguồn',
        en: 'The product code between the end of districts and 26/2026: not in the sources at hand',
      },
    },
  ],
  sources: [...qd148.sources, twoLevelsOf1489, from90Of1489],
  reviews: [
    {
      on: knownDate('2026-11-26'),
      how: 'read',
      against: '1489-portal',
      what: { vi: 'Phần trích của 1489 có trong tay; chưa có luật gia duyệt', en: 'The parts of 1489 at hand; not yet reviewed by a jurist' },
    },
  ],
  basis: [
    {
      instrument,
      evidence: 'text',
      source: '1489-portal',
      note: { vi: 'Chỉ sửa trình tự của 148/QĐ-TTg', en: 'Amends the procedure of 148/QĐ-TTg only' },
    },
  ],
}));
