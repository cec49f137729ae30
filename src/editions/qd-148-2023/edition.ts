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
  pendingWhen148Began,
  potentialFiveStars,
  upgradeWithoutHigherStar,
} from '../readings';
import { headingMark } from '../../sheet/headingMark';
import {
  afterExpiryOf148,
  annex2Item1Of148,
  annex2Item4Of148,
  bandsOf148,
  categoriesOf148,
  civilCode,
  decision124of2004,
  districtsEnd,
  dongThap57Of148,
  formsOf148,
  from1048Of148,
  from70Of148,
  meanOf148,
  ngheAn2023,
  noticeOf148,
  plan66SonHa,
  portalOf148,
  portalOf1489,
  potential5Practice,
  practiceWithdrawalOf148,
  province90Of148,
  reprintOf26,
  set3Of148,
  sheetsOf148,
  signingOf148,
  termOf148,
  termYenBaiOf148,
  yenBaiOf781,
} from '../sources';
import { categories } from './categories';
import { dossier } from './dossier';
import { productSets } from './productSets';

const instrument = '148/QĐ-TTg';

const bands: Basis = [{ instrument, article: '1', clause: '2', evidence: 'press', source: '148-bands' }];
const parts: Basis = [{ instrument, article: '1', clause: '1', evidence: 'text', source: '148-portal' }];
const commune: Basis = [{ instrument, annex: 'II', clause: '1', point: 'a', evidence: 'text', source: '148-annex-2-item-1' }];
const district: Basis = [{ instrument, annex: 'II', clause: '1', point: 'b', evidence: 'text', source: '148-annex-2-item-1' }];
const districtSteps: Basis = [{ instrument, annex: 'II', clause: '4', point: 'a', evidence: 'text', source: '148-annex-2-item-4' }];
const above: Basis = [{ instrument, annex: 'II', clause: '1', evidence: 'press', source: '148-70-to-100' }];
const transition: Basis = [{ instrument, evidence: 'press', source: '148-from-1048' }];
const noRule: Basis = [
  {
    instrument,
    evidence: 'reading',
    source: '148-from-1048',
    note: { vi: 'Không thấy quy định trong nguồn', en: 'No rule found in the sources' },
  },
];
const pendingBelowTheCentre = {
  rule: 'open',
  question: {
    reading: 'pending-when-148-began',
    outcomes: { 'new-edition': 'this-edition', 'edition-of-filing': 'earlier-edition' },
  },
  settledAt: { level: 'central', outcome: 'this-edition', basis: transition },
  basis: noRule,
} as const satisfies PendingRule;
const ministry = { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' };
const province = { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" };
const districtCommittee = { vi: 'UBND cấp huyện', en: "District People's Committee" };

/**
 * @vi Quyết định 148/QĐ-TTg ngày 24/02/2023: phần A, B, C tối đa 40, 25 và 35 điểm; cấp huyện đánh giá và cấp giấy
 * chứng nhận 3 sao, cấp tỉnh 4 sao, bộ 5 sao.
 *
 * Decision 148/QĐ-TTg of 24/02/2023: parts 40, 25 and 35; the district evaluates and certifies 3 stars, the
 * province 4, the ministry 5.
 *
 * @legalBasis 148/QĐ-TTg, có hiệu lực từ ngày ký, 24/02/2023, thay thế 1048 và 781 (văn bản). · 148/QĐ-TTg, in force on
 * signing, 24/02/2023, replacing 1048 and 781 (text).
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
  lapse: {
    lastDay: knownDate('2025-07-05'),
    basis: [{ instrument: '1489/QĐ-TTg', evidence: 'text', source: '1489-portal' }],
    unless: {
      reading: 'pending-when-1489-began',
      answer: 'edition-of-filing',
      lastDay: knownDate('2026-07-21'),
      basis: [{ instrument: '26/2026/QĐ-TTg', article: '11', clause: '2', evidence: 'text', source: '26-reprint' }],
    },
  },
  successor: 'qd-1489-2025',
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
  recognition: {
    basis: [
      {
        instrument,
        evidence: 'press',
        source: '148-dong-thap-57',
        note: {
          vi: 'Thực tiễn: 1 sao, 2 sao không có quyết định, không có giấy chứng nhận',
          en: 'Practice: 1 and 2 stars bring no decision and no certificate',
        },
      },
    ],
  },
  levels: {
    commune: {
      role: 'reports',
      authority: { vi: 'UBND cấp xã', en: "Commune People's Committee" },
      contents: communeContents,
      refersTo: 'district',
      report: null,
      basis: commune,
    },
    district: {
      role: 'evaluates',
      authority: districtCommittee,
      decides: districtCommittee,
      recognises: [3],
      recognitionBasis: district,
      refersFrom: 70,
      refersTo: 'province',
      referralBasis: [
        { instrument, annex: 'II', clause: '1', point: 'b', evidence: 'press', source: '148-70-to-100' },
        { instrument: '66/KH-UBND', section: 'III.1.e', evidence: 'official', source: 'plan-66-son-ha' },
      ],
      papersBefore: { days: 1, working: true, from: { vi: 'ngày họp hội đồng', en: 'the day the council meets' }, basis: districtSteps },
      mayBeGone: {
        firstDay: knownDate('2025-07-01'),
        lastDay: knownDate('2025-07-05'),
        reading: 'districts-july-2025',
        answer: 'province-from-2025-07-01',
        issuer: { level: 'province', authority: province },
        basis: [
          {
            instrument: '1489/QĐ-TTg',
            evidence: 'reading',
            source: 'districts-end',
            note: {
              vi: 'Cấp huyện chấm dứt từ 01/07/2025; 148 vẫn nêu đến hết 05/07/2025',
              en: 'Districts ended on 01/07/2025; 148 still named them through 05/07/2025',
            },
          },
        ],
      },
      basis: district,
    },
    province: {
      role: 'evaluates',
      authority: province,
      decides: province,
      recognises: [4],
      recognitionBasis: above,
      refersFrom: 90,
      refersTo: 'central',
      referralBasis: [{ instrument, annex: 'II', evidence: 'official', source: '148-province-90' }],
      basis: above,
    },
    central: {
      role: 'evaluates',
      authority: ministry,
      decides: ministry,
      recognises: [5],
      recognitionBasis: above,
      refersFrom: null,
      refersTo: null,
      referralBasis: above,
      basis: above,
    },
  },
  certificate: {
    termMonths: 36,
    notice: { daysBefore: 30, basis: [{ instrument, evidence: 'press', source: '148-notice' }] },
    filing: null,
    reEvaluation: null,
    withdrawal: null,
    withdrawalPractice: [{ instrument, evidence: 'press', source: '148-practice-withdrawal' }],
    basis: [
      { instrument, evidence: 'press', source: '148-term' },
      { instrument, evidence: 'official', source: '148-term-yen-bai' },
    ],
  },
  categories,
  productSets,
  rounds: [],
  dossier,
  evidence: null,
  productCode: {
    pattern: '(T)-(H)-(STT)-20..',
    segments: ['province', 'district', 'serial', 'year'],
    year: '20..',
    serialKeptBy: 'district',
    basis: [
      {
        instrument,
        annex: 'III',
        evidence: 'official',
        source: '148-set-3',
        note: { vi: 'Mã đơn vị theo Quyết định 124/2004/QĐ-TTg', en: 'Unit codes of Decision 124/2004/QĐ-TTg' },
      },
      { instrument: '124/2004/QĐ-TTg', evidence: 'official', source: '124-2004' },
    ],
  },
  cycleSteps: [{ instrument: '66/KH-UBND', evidence: 'official', source: 'plan-66-son-ha' }],
  provisions: [
    {
      id: 'original-and-electronic',
      about: 'dossier',
      basis: districtSteps,
      statement: { vi: 'Cấp huyện: một bản gốc và một bản điện tử', en: 'At the district: one original and one electronic dossier' },
    },
    {
      id: 'district-steps',
      about: 'council',
      basis: districtSteps,
      statement: {
        vi: 'Cấp huyện tiếp nhận, kiểm tra hồ sơ; có hội đồng và tổ tư vấn; đánh giá mẫu và hồ sơ; thành viên chấm theo phiếu; chỉ tiêu định tính được thảo luận',
        en: 'The district receives and checks the dossier; council and advisory team; samples and dossier are judged; members score on the form; qualitative indicators are discussed',
      },
    },
    {
      id: 'tourism-on-site',
      about: 'council',
      basis: districtSteps,
      statement: { vi: 'Dịch vụ du lịch: kiểm tra thực địa trước', en: 'Tourism is inspected on site beforehand' },
    },
    {
      id: 'holder-may-present',
      about: 'council',
      basis: districtSteps,
      statement: { vi: 'Chủ thể có thể trình bày trước hội đồng', en: 'The holder may present before the council' },
    },
    {
      id: 'mean-of-the-members',
      about: 'council',
      basis: [{ instrument, evidence: 'press', source: '148-mean' }],
      statement: {
        vi: 'Thực tiễn: tổng điểm trung bình là trung bình điểm của các thành viên',
        en: "Practice: the average total is the mean of the members' totals",
      },
    },
    {
      id: 'forms-and-papers',
      about: 'dossier',
      basis: [{ instrument, evidence: 'press', source: '148-forms' }],
      statement: {
        vi: 'Mẫu 01, 02, 03; mỗi cấp thêm công văn, báo cáo thẩm định, biên bản, quyết định chấm điểm',
        en: 'Forms 01, 02 and 03; each level adds its letter, appraisal report, minutes and scoring decision',
      },
    },
    {
      id: 're-evaluation-papers',
      about: 're-evaluation',
      purposes: ['re-evaluation'],
      basis: [{ instrument, evidence: 'press', source: '148-notice' }],
      statement: { vi: 'Đánh giá lại: phiếu đăng ký và báo cáo cập nhật', en: 'Re-evaluation: the form and an updated report' },
    },
    {
      id: 'all-year-inspection',
      about: 'inspection',
      basis: [{ instrument: '66/KH-UBND', section: 'III.4', evidence: 'official', source: 'plan-66-son-ha' }],
      statement: {
        vi: 'Thực tiễn một huyện: kiểm tra quanh năm, đề xuất thu hồi',
        en: "One district's practice: inspection all year, withdrawal proposed",
      },
    },
    {
      id: 'not-used-after-expiry',
      about: 'certificate',
      basis: [{ instrument, evidence: 'press', source: '148-after-expiry' }],
      statement: {
        vi: 'Thực tiễn: hết thời hạn không được dùng sao và nhãn hiệu OCOP',
        en: 'Practice: after expiry the stars and the OCOP mark may not be used',
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
        basis: noRule,
      },
    ],
    basis: transition,
  },
  readings: {
    'lower-star-minimums': lowerStarMinimums,
    'heading-mark': headingMark,
    'missed-minimum-referral': missedMinimumReferral,
    'missed-minimum-at-the-centre': missedMinimumAtTheCentre,
    'potential-five-stars': potentialFiveStars,
    'certificate-counting': certificateCounting,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
    'districts-july-2025': districtsJuly2025,
    'pending-when-148-began': pendingWhen148Began,
    'pending-when-1489-began': pendingWhen1489Began,
  },
  gaps: [
    {
      id: 'council-size',
      about: 'council',
      kind: 'not-in-the-sources',
      statement: { vi: 'Số thành viên hội đồng, tỷ lệ có mặt: chưa thấy trong nguồn', en: 'Council size and quorum: not in the sources at hand' },
    },
    {
      id: 'rounding',
      about: 'stars',
      kind: 'not-in-the-sources',
      statement: { vi: 'Làm tròn điểm trung bình: chưa thấy trong nguồn', en: 'Rounding of the average total: not in the sources at hand' },
    },
    {
      id: 'withdrawal',
      about: 'withdrawal',
      kind: 'not-in-the-sources',
      statement: {
        vi: 'Trường hợp thu hồi: chưa thấy trong nguồn, chỉ có thực tiễn của tỉnh',
        en: 'Grounds of withdrawal: not in the sources at hand, provincial practice only',
      },
    },
    {
      id: 'inspection',
      about: 'inspection',
      kind: 'not-in-the-sources',
      statement: { vi: 'Kiểm tra, giám sát: chưa thấy điều khoản trong nguồn', en: 'Inspection: no clause in the sources at hand' },
    },
    {
      id: 'council-composition',
      about: 'council',
      kind: 'not-in-the-sources',
      statement: { vi: 'Thành phần hội đồng: chưa thấy trong nguồn', en: 'The members of a council: not in the sources at hand' },
    },
    {
      id: 'number-of-samples',
      about: 'dossier',
      kind: 'not-in-the-sources',
      statement: { vi: 'Số sản phẩm mẫu: chưa thấy trong nguồn', en: 'The number of samples: not in the sources at hand' },
    },
    {
      id: 'dossier-contents',
      about: 'dossier',
      kind: 'not-in-the-sources',
      statement: {
        vi: 'Giấy tờ và hồ sơ gửi lên tỉnh, trung ương: mới biết một phần',
        en: 'Papers, and what goes up to province and centre: known in part only',
      },
    },
    {
      id: 'exactly-75-percent',
      about: 'sheets',
      kind: 'as-printed',
      statement: {
        vi: 'Liên kết: đúng 75% không thuộc ô nào; lao động: đúng 75% thuộc cả hai ô',
        en: 'Linkage: exactly 75% falls in no box; labour: exactly 75% falls in two',
      },
    },
    {
      id: 'notes-and-grounds',
      about: 'sheets',
      kind: 'not-in-the-sources',
      statement: {
        vi: 'Căn cứ loại hồ sơ của mọi bộ trừ bộ 3, và một phần ghi chú: chưa có trong bản chép',
        en: 'Grounds of elimination of every set but 3, and part of the notes: not in the transcription',
      },
    },
  ],
  sources: [
    portalOf148,
    bandsOf148,
    annex2Item1Of148,
    annex2Item4Of148,
    from70Of148,
    plan66SonHa,
    province90Of148,
    categoriesOf148,
    set3Of148,
    sheetsOf148,
    noticeOf148,
    termOf148,
    termYenBaiOf148,
    practiceWithdrawalOf148,
    afterExpiryOf148,
    from1048Of148,
    dongThap57Of148,
    formsOf148,
    meanOf148,
    signingOf148,
    decision124of2004,
    civilCode,
    ngheAn2023,
    districtsEnd,
    portalOf1489,
    yenBaiOf781,
    reprintOf26,
    potential5Practice,
  ],
  reviews: [
    {
      on: knownDate('2026-11-26'),
      how: 'read',
      against: '148-annex-2-item-1',
      what: { vi: 'Các phần trích của 148 có trong tay; chưa có luật gia duyệt', en: 'The parts of 148 at hand; not yet reviewed by a jurist' },
    },
  ],
  basis: [
    {
      instrument,
      evidence: 'text',
      source: '148-portal',
      note: { vi: 'Thay 1048/QĐ-TTg và 781/QĐ-TTg; có hiệu lực từ ngày ký', en: 'Replaces 1048/QĐ-TTg and 781/QĐ-TTg; in force on signing' },
    },
    { instrument, evidence: 'press', source: '148-signing' },
  ],
}));
