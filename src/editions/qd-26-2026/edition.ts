import type { Basis } from '../../law/citation';
import { defineEdition } from '../../law/defineEdition';
import type { Edition, OpenQuestion } from '../../law/edition';
import { knownDate } from '../../law/knownDate';
import { communeContents } from '../communeContents';
import { categories } from '../qd-148-2023/categories';
import {
  beforeADate,
  certificateCounting,
  extensionAfterTransition,
  filedInTransition,
  limitOnASunday,
  lowerStarMinimums,
  missedMinimumReferral,
  transitionMissed,
  upgradeWithoutHigherStar,
} from '../readings';
import { dossier } from './dossier';
import { productSets } from './productSets';

const instrument = '26/2026/QĐ-TTg';
const source = 'full reprint by a legal portal; vanban.chinhphu.vn docid 218267';

const article = (number: string, clause?: string, point?: string): Basis => [
  { instrument, article: number, ...(clause && { clause }), ...(point && { point }), evidence: 'text', source },
];
const missed: OpenQuestion = {
  reading: 'transition-missed',
  outcomes: { 'must-refile': 'filed-anew', 'continues-under-new-edition': 'this-edition' },
};
const province = { vi: 'Chủ tịch UBND cấp tỉnh', en: "Chairman of the Provincial People's Committee" };
const ministry = { vi: 'Bộ trưởng Bộ Nông nghiệp và Môi trường', en: 'Minister of Agriculture and Environment' };

/**
 * Decision 26/2026/QĐ-TTg of 22/05/2026: parts 40, 25 and 35; communes report within 15 working days, the province
 * evaluates in two rounds a year and certifies 3 and 4 stars, the minister 5.
 *
 * @legalBasis 26/2026/QĐ-TTg, in force from 22/05/2026 (text).
 */
export const qd26: Edition = /* @__PURE__ */ defineEdition(() => ({
  id: 'qd-26-2026',
  name: { vi: 'Quyết định 26/2026/QĐ-TTg ngày 22/05/2026', en: 'Decision 26/2026/QĐ-TTg of 22/05/2026' },
  instrument,
  inForceFrom: knownDate('2026-05-22'),
  newFilingsUntil: null,
  rubrics: 'qd-26-2026',
  scale: { min: 0, max: 100 },
  parts: {
    A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' }, max: 40, basis: article('3', '1', 'a') },
    B: { name: { vi: 'Khả năng tiếp thị', en: 'Marketing' }, max: 25, basis: article('3', '1') },
    C: { name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: 35, basis: article('3', '1') },
  },
  bands: [
    { star: 5, from: 90, wording: '90 – 100', basis: article('3') },
    { star: 4, from: 70, wording: '70 – <90', basis: article('3') },
    { star: 3, from: 50, wording: '50 – <70', basis: article('3') },
    { star: 2, from: 30, wording: '30 – <50', basis: article('3') },
    { star: 1, from: 0, wording: '<30', basis: article('3') },
  ],
  recognition: { stars: [3, 4, 5], basis: article('4', '1', 'a') },
  levels: {
    commune: {
      role: 'reports',
      authority: { vi: 'UBND cấp xã', en: "Commune People's Committee" },
      contents: communeContents,
      refersTo: 'province',
      withinWorkingDays: 15,
      basis: article('7'),
    },
    district: { role: 'none', reason: 'abolished', basis: article('7') },
    province: {
      role: 'evaluates',
      authority: province,
      recognises: [3, 4],
      refersFrom: 90,
      refersTo: 'central',
      basis: article('7', '4'),
    },
    central: {
      role: 'evaluates',
      authority: ministry,
      recognises: [5],
      refersFrom: null,
      refersTo: null,
      returnsBelow: { score: 90, to: 'province', basis: article('7', '4', 'g') },
      basis: article('7', '4'),
    },
  },
  certificate: {
    termMonths: 36,
    issuers: {
      3: { level: 'province', authority: province },
      4: { level: 'province', authority: province },
      5: { level: 'central', authority: ministry },
    },
    notice: null,
    filing: { fromDaysBefore: 180, toDaysBefore: 120, basis: article('7', '6', 'a') },
    reEvaluation: { days: 45, working: false, basis: article('7', '6') },
    extension: { maxDays: 180, basis: article('12', '3') },
    withdrawal: {
      grounds: [
        { id: 'untruthful-dossier', name: { vi: 'Hồ sơ không trung thực, giả mạo', en: 'Untruthful or forged dossier' } },
        {
          id: 'criteria-no-longer-met',
          name: { vi: 'Không còn đáp ứng tiêu chí sau kiểm tra', en: 'Criteria no longer met after inspection' },
        },
        {
          id: 'breach-of-law',
          name: {
            vi: 'Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn',
            en: 'Breach of law on quality, food safety, environment, intellectual property or labelling',
          },
        },
        { id: 'mark-misused', name: { vi: 'Sử dụng sai biểu trưng OCOP', en: 'Misuse of the OCOP mark' } },
        { id: 'production-stopped', name: { vi: 'Ngừng sản xuất', en: 'Production stopped' } },
        {
          id: 'other-conclusion',
          name: { vi: 'Kết luận khác của cơ quan có thẩm quyền', en: 'Other conclusion of a competent authority' },
        },
      ],
      decision: { days: 15, working: false, basis: article('8') },
      basis: article('8'),
    },
    basis: article('4', '3'),
  },
  categories,
  productSets,
  rounds: [
    { level: 'province', round: 1, proposedBefore: '04-30', doneBefore: '06-30', basis: article('5') },
    { level: 'province', round: 2, proposedBefore: '10-30', doneBefore: '12-30', basis: article('5') },
    { level: 'central', round: 1, proposedBefore: '07-30', doneBefore: '09-30', basis: article('5') },
    { level: 'central', round: 2, proposedBefore: '01-30', doneBefore: '03-30', basis: article('5') },
  ],
  dossier,
  productCode: {
    pattern: '(T)-(X)-(STT)-20..',
    segments: ['province', 'commune', 'serial', 'year'],
    year: '20..',
    serialKeptBy: 'commune',
    basis: [
      { instrument, evidence: 'text', source, note: 'Unit codes of 19/2025/QĐ-TTg; the commune keeps the serial' },
    ],
  },
  provisions: [
    {
      id: 'software-equals-paper', about: 'dossier', basis: article('7', '1'),
      statement: {
        vi: 'Hồ sơ trên phần mềm có giá trị pháp lý như hồ sơ giấy',
        en: 'A dossier in the software has the same legal value as paper',
      },
    },
    {
      id: 'extra-rounds', about: 'rounds', basis: article('5'),
      statement: {
        vi: 'Quy chế hội đồng có thể thêm đợt đánh giá',
        en: "The council's regulation may add rounds",
      },
    },
    {
      id: 'not-used-after-expiry', about: 'certificate',
      basis: [{ instrument, evidence: 'official', source: 'government portals', note: 'But for Art. 12(3)' }],
      statement: {
        vi: 'Hết hạn: không được dùng sao và biểu trưng OCOP',
        en: 'After expiry the stars and the OCOP mark may not be used',
      },
    },
  ],
  transition: {
    from: ['qd-1489-2025', 'qd-148-2023', 'qd-1048-2019'],
    pending: {
      first: { rule: 'earlier-edition-for-days', days: 60, lastDay: knownDate('2026-07-21'), missed, basis: article('12') },
      upgrade: { rule: 'earlier-edition-for-days', days: 60, lastDay: knownDate('2026-07-21'), missed, basis: article('12') },
      're-evaluation': {
        rule: 'earlier-edition-for-days',
        days: 30,
        lastDay: knownDate('2026-06-21'),
        carriedTo: {
          lastDay: knownDate('2026-06-22'),
          question: {
            reading: 'limit-on-a-sunday',
            outcomes: { 'as-dated': 'this-edition', 'next-working-day': 'earlier-edition' },
          },
        },
        missed,
        basis: article('12'),
      },
    },
    mayChoose: {
      lastDay: knownDate('2026-07-21'),
      question: {
        reading: 'filed-in-transition',
        outcomes: { 'new-edition-only': 'this-edition', 'earlier-edition-may-be-chosen': 'earlier-edition' },
      },
      basis: [{ instrument, article: '12', evidence: 'reading', source }],
    },
    rules: [
      {
        id: 'recognitions-keep-their-term',
        statement: {
          vi: 'Sản phẩm công nhận trước 22/05/2026 giữ hết thời hạn',
          en: 'Recognitions made before 22/05/2026 run to the end of their term',
        },
        basis: article('12'),
      },
      {
        id: 'pending-stay-under-the-earlier-edition',
        statement: {
          vi: 'Hồ sơ nộp trước 22/05/2026 chưa đánh giá theo bản cũ: lần đầu, nâng hạng xong trong 60 ngày; đánh giá lại trong 30 ngày',
          en: 'Dossiers filed before 22/05/2026 stay under the earlier edition: first evaluation and upgrade done within 60 days, re-evaluation within 30',
        },
        basis: article('12'),
      },
      {
        id: 'earlier-editions-lapse',
        statement: {
          vi: '148 và 1489 hết hiệu lực sau 60 ngày: ngày cuối 21/07/2026',
          en: '148 and 1489 lapse after 60 days: last day 21/07/2026',
        },
        basis: [{ instrument, article: '12', evidence: 'derived', source, note: '60 days from 22/05/2026, the first day not counted' }],
      },
      {
        id: 'certificate-lives-until-the-answer',
        statement: {
          vi: 'Đánh giá lại không kịp kỳ nộp mới: giấy chứng nhận còn hiệu lực đến khi có trả lời, không quá 180 ngày sau hết hạn',
          en: 'A re-evaluation that cannot meet the filing window keeps its certificate alive until the answer, at most 180 days after expiry',
        },
        basis: article('12', '3'),
      },
    ],
    unsettled: [
      {
        id: 'not-finished-in-time',
        statement: {
          vi: 'Hồ sơ cũ không đánh giá xong trong hạn: không nêu',
          en: 'What becomes of an old dossier not finished in time: not stated',
        },
        basis: [{ instrument, article: '12', evidence: 'reading', source }],
      },
      {
        id: 'filed-in-transition',
        statement: {
          vi: 'Hồ sơ nộp từ 22/05 đến 21/07/2026 có được chọn 148: không nêu',
          en: 'Whether a dossier filed from 22/05 to 21/07/2026 may still choose 148: not stated',
        },
        basis: [{ instrument, article: '12', evidence: 'reading', source }],
      },
      {
        id: 'limit-on-a-sunday',
        statement: {
          vi: '30 ngày hết vào Chủ nhật 21/06/2026; có kéo sang ngày làm việc tiếp theo hay không: không nêu',
          en: 'The 30 days end on Sunday 21/06/2026; whether they run to the next working day: not stated',
        },
        basis: [
          { instrument, article: '12', evidence: 'reading', source },
          { instrument: '91/2015/QH13', article: '148', clause: '5', evidence: 'text', source: 'Civil Code 2015' },
        ],
      },
      {
        id: 'extension-after-the-transition',
        statement: {
          vi: 'Điều 12(3) còn áp dụng sau chuyển tiếp hay không: không nêu',
          en: 'Whether Art. 12(3) outlives the transition: not stated',
        },
        basis: [{ instrument, article: '12', clause: '3', evidence: 'reading', source }],
      },
    ],
    basis: article('12'),
  },
  readings: {
    'lower-star-minimums': lowerStarMinimums,
    'missed-minimum-referral': missedMinimumReferral,
    'certificate-counting': certificateCounting,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
    'extension-after-transition': extensionAfterTransition,
    'before-a-date': beforeADate,
    'filed-in-transition': filedInTransition,
    'limit-on-a-sunday': limitOnASunday,
    'transition-missed': transitionMissed,
  },
  gaps: [
    { id: 'council-size', statement: { vi: 'Số thành viên hội đồng, tỷ lệ họp: không quy định', en: 'Council size and quorum: not regulated' } },
    { id: 'council-composition', statement: { vi: 'Danh sách thành phần hội đồng: chưa có trong nguồn', en: 'The lists of council members: not among the facts at hand' } },
    {
      id: 'score-spread',
      statement: { vi: 'Chênh lệch điểm giữa các thành viên, cách lấy trung bình: không quy định', en: 'Spread between members and averaging: not regulated' },
    },
    {
      id: 'dossier-by-purpose',
      statement: { vi: 'Thành phần hồ sơ riêng theo mục đích: không thấy trong nguồn', en: 'Contents of a dossier by purpose: no difference among the facts at hand' },
    },
    {
      id: 'start-of-limits',
      statement: {
        vi: 'Ngày bắt đầu tính 45 ngày đánh giá lại và 15 ngày thu hồi: chưa có trong nguồn',
        en: 'The day from which the 45 days of re-evaluation and the 15 of withdrawal run: not among the facts at hand',
      },
    },
    { id: 'rounding', statement: { vi: 'Làm tròn điểm trung bình: không quy định', en: 'Rounding of the average total: not regulated' } },
    {
      id: 'exactly-75-percent',
      statement: {
        vi: 'Liên kết: đúng 75% và dưới 50% không thuộc ô nào; lao động (3.3): đúng 75% thuộc cả hai ô, dưới 25% không có ô',
        en: 'Linkage: exactly 75% and below 50% fall in no box; labour (3.3): exactly 75% falls in two, below 25% in none',
      },
    },
    {
      id: 'names-differ',
      statement: {
        vi: 'Tên bộ sản phẩm ở Phụ lục I, mục lục Phụ lục II và tiêu đề phiếu có chỗ khác nhau',
        en: 'Names of product sets differ between Annex I, the index of Annex II and the sheet headings',
      },
    },
  ],
  basis: [{ instrument, evidence: 'text', source, note: '13 articles, Annexes I-III; not compared with the signed copy' }],
}));
