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
  pendingWhen148Began,
  upgradeWithoutHigherStar,
} from '../readings';
import { headingMark } from '../../sheet/headingMark';
import { categories } from './categories';
import { dossier } from './dossier';
import { productSets } from './productSets';

const instrument = '148/QĐ-TTg';

const bands: Basis = [
  { instrument, article: '1', clause: '2', evidence: 'press', source: 'brandsvip.com.vn/?p=6369 quoting the clause' },
];
const parts: Basis = [{ instrument, annex: 'III', evidence: 'transcription', source: 'public provincial scoring application (2024)' }];
const procedure: Basis = [
  { instrument, annex: 'II', clause: '1, 4', evidence: 'text', source: 'legal portal Q&A quoting the items' },
];
const transition: Basis = [{ instrument, evidence: 'press', source: 'press on the change from 1048 to 148' }];
const pendingBelowTheCentre: PendingRule = {
  rule: 'open',
  question: {
    reading: 'pending-when-148-began',
    outcomes: { 'new-edition': 'this-edition', 'edition-of-filing': 'earlier-edition' },
  },
  settledAt: { level: 'central', outcome: 'this-edition', basis: transition },
  basis: [{ instrument, evidence: 'reading', source: 'no source found' }],
};
const certificate: Basis = [
  { instrument, evidence: 'press', source: 'thuonghieusanpham.vn on the 47 withdrawals of Đồng Tháp' },
];

/**
 * Decision 148/QĐ-TTg of 24/02/2023: parts 40, 25 and 35; the district evaluates and certifies 3 stars, the
 * province 4, the ministry 5.
 *
 * @legalBasis 148/QĐ-TTg, in force on signing, 24/02/2023, replacing 1048 and 781 (text).
 */
export const qd148: Edition = /* @__PURE__ */ defineEdition(() => ({
  id: 'qd-148-2023',
  name: {
    vi: 'Quyết định 148/QĐ-TTg ngày 24/02/2023',
    en: 'Decision 148/QĐ-TTg of 24/02/2023',
  },
  instrument,
  inForceFrom: knownDate('2023-02-24'),
  newFilingsUntil: knownDate('2025-07-05'),
  rubrics: 'qd-148-2023',
  scale: { min: 0, max: 100 },
  parts: {
    A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' }, max: 40, basis: parts },
    B: { name: { vi: 'Khả năng tiếp thị', en: 'Marketing' }, max: 25, basis: parts },
    C: { name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: 35, basis: parts },
  },
  bands: [
    { star: 5, from: 90, wording: '90 – 100', basis: bands },
    { star: 4, from: 70, wording: '70 – <90', basis: bands },
    { star: 3, from: 50, wording: '50 – <70', basis: bands },
    { star: 2, from: 30, wording: '30 – <50', basis: bands },
    { star: 1, from: 0, wording: '<30', basis: bands },
  ],
  recognition: { stars: [3, 4, 5], basis: [{ instrument, evidence: 'official', source: 'provincial practice: 1 and 2 stars bring no decision and no certificate' }] },
  levels: {
    commune: {
      role: 'reports',
      authority: { vi: 'UBND cấp xã', en: "Commune People's Committee" },
      contents: communeContents,
      refersTo: 'district',
      withinWorkingDays: null,
      basis: procedure,
    },
    district: {
      role: 'evaluates',
      authority: { vi: 'UBND cấp huyện', en: "District People's Committee" },
      recognises: [3],
      refersFrom: 70,
      refersTo: 'province',
      papersBefore: { days: 1, working: true, basis: procedure },
      basis: procedure,
    },
    province: {
      role: 'evaluates',
      authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" },
      recognises: [4],
      refersFrom: 90,
      refersTo: 'central',
      basis: procedure,
    },
    central: {
      role: 'evaluates',
      authority: { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' },
      recognises: [5],
      refersFrom: null,
      refersTo: null,
      basis: procedure,
    },
  },
  certificate: {
    termMonths: 36,
    issuers: {
      3: { level: 'district', authority: { vi: 'UBND cấp huyện', en: "District People's Committee" } },
      4: { level: 'province', authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" } },
      5: {
        level: 'central',
        authority: { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' },
      },
    },
    notice: { daysBefore: 30, basis: [{ instrument, evidence: 'press', source: 'doanhnghiepvadoisong.com.vn print-3767' }] },
    filing: null,
    reEvaluation: null,
    withdrawal: null,
    basis: certificate,
  },
  categories,
  productSets,
  rounds: [],
  dossier,
  productCode: {
    pattern: '(T)-(H)-(STT)-20..',
    segments: ['province', 'district', 'serial', 'year'],
    year: '20..',
    serialKeptBy: 'district',
    basis: [{ instrument, evidence: 'official', source: 'provincial portal on the code of a recognised product' }],
  },
  provisions: [
    {
      id: 'original-and-electronic', about: 'dossier', basis: procedure,
      statement: { vi: 'Cấp huyện: một bản gốc và một bản điện tử', en: 'At the district: one original and one electronic dossier' },
    },
    {
      id: 'district-steps', about: 'council', basis: procedure,
      statement: {
        vi: 'Cấp huyện tiếp nhận, kiểm tra hồ sơ; hội đồng và tổ tư vấn; đánh giá mẫu và hồ sơ; thành viên chấm theo phiếu',
        en: 'The district receives and checks the dossier; council and advisory team; samples and dossier are judged; members score on the form',
      },
    },
    {
      id: 'tourism-on-site', about: 'council', basis: procedure,
      statement: { vi: 'Dịch vụ du lịch: kiểm tra thực địa trước', en: 'Tourism is inspected on site beforehand' },
    },
    {
      id: 'holder-may-present', about: 'council', basis: procedure,
      statement: { vi: 'Chủ thể có thể trình bày trước hội đồng', en: 'The holder may present before the council' },
    },
    {
      id: 'not-used-after-expiry', about: 'certificate',
      basis: [{ instrument, evidence: 'official', source: 'government portals' }],
      statement: {
        vi: 'Hết hạn: không được dùng sao và biểu trưng OCOP',
        en: 'After expiry the stars and the OCOP mark may not be used',
      },
    },
  ],
  transition: {
    from: ['qd-1048-2019'],
    pending: {
      first: pendingBelowTheCentre,
      upgrade: { rule: 'this-edition', basis: transition },
      're-evaluation': pendingBelowTheCentre,
    },
    rules: [
      {
        id: 'recognitions-keep-their-term',
        statement: {
          vi: 'Sản phẩm công nhận theo 1048 giữ thời hạn 36 tháng',
          en: 'Recognitions under 1048 keep their 36 months',
        },
        basis: transition,
      },
      {
        id: 'upgrades-follow-the-new-edition',
        statement: { vi: 'Nâng hạng phải theo 148', en: 'An upgrade must follow 148' },
        basis: transition,
      },
      {
        id: 'pending-at-the-centre-are-rescored',
        statement: {
          vi: 'Hồ sơ đang chờ ở trung ương được chấm lại theo 148',
          en: 'Dossiers pending at the centre were re-scored under 148',
        },
        basis: transition,
      },
    ],
    unsettled: [
      {
        id: 'pending-below-the-centre',
        statement: {
          vi: 'Hồ sơ nộp trước 24/02/2023 còn chờ ở huyện, tỉnh: không thấy quy định',
          en: 'Dossiers filed before 24/02/2023 and pending at district or province: no rule found',
        },
        basis: [{ instrument, evidence: 'reading', source: 'no source found' }],
      },
    ],
    basis: transition,
  },
  readings: {
    'lower-star-minimums': lowerStarMinimums,
    'heading-mark': headingMark,
    'missed-minimum-referral': missedMinimumReferral,
    'certificate-counting': certificateCounting,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
    'districts-july-2025': districtsJuly2025,
    'pending-when-148-began': pendingWhen148Began,
  },
  gaps: [
    { id: 'council-size', statement: { vi: 'Số thành viên hội đồng, tỷ lệ họp: không quy định', en: 'Council size and quorum: not regulated' } },
    { id: 'rounding', statement: { vi: 'Làm tròn điểm trung bình: không quy định', en: 'Rounding of the average total: not regulated' } },
    { id: 'withdrawal', statement: { vi: 'Căn cứ thu hồi: theo quy định của tỉnh', en: 'Grounds of withdrawal: provincial rules only' } },
    { id: 'council-composition', statement: { vi: 'Thành phần hội đồng: chưa có nguồn', en: 'The members of a council: no source at hand' } },
    {
      id: 'dossier-contents',
      statement: {
        vi: 'Biểu mẫu, giấy tờ, số mẫu sản phẩm và hồ sơ gửi lên tỉnh, trung ương: chưa có nguồn',
        en: 'Forms, papers, number of samples, and what goes up to province and centre: no source at hand',
      },
    },
    {
      id: 'exactly-75-percent',
      statement: {
        vi: 'Liên kết: đúng 75% không thuộc ô nào; lao động: đúng 75% thuộc cả hai ô',
        en: 'Linkage: exactly 75% falls in no box; labour: exactly 75% falls in two',
      },
    },
  ],
  basis: [
    {
      instrument, evidence: 'text', source: 'tintuc.thuvienphapluat.com, email/46523',
      note: 'Replaces 1048/QĐ-TTg and 781/QĐ-TTg; in force on signing',
    },
  ],
}));
