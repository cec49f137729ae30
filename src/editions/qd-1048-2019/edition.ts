import type { Basis, Citation } from '../../law/citation';
import { defineEdition } from '../../law/defineEdition';
import type { Edition } from '../../law/edition';
import { knownDate } from '../../law/knownDate';
import {
  betweenWordedBands,
  certificateCounting,
  missedMinimumAtTheCentre,
  missedMinimumReferral,
  pendingWhen148Began,
  potentialFiveStars,
  upgradeWithoutHigherStar,
} from '../readings';
import {
  afterExpiryOf148,
  annex2Of1048,
  article1Of1048,
  bandsOf1048,
  changesOf148,
  civilCode,
  dongThap57Of148,
  dossierOf1048,
  from70Of148,
  ngheAn2023,
  plan66SonHa,
  from1048Of148,
  portalOf148,
  potential5Practice,
  practiceWithdrawalOf148,
  reprintOf26,
  sheetsOf1048,
  termYenBaiOf148,
  yenBaiOf781,
} from '../sources';
import { categories } from './categories';
import { dossier } from './dossier';
import { evidence } from './evidence';
import { productSets } from './productSets';

const instrument = '1048/QĐ-TTg';

const inArticle1: Citation = { instrument, article: '1', evidence: 'press', source: '1048-article-1' };
const article1: Basis = [inArticle1];
const bands: Basis = [inArticle1, { instrument, article: '1', evidence: 'press', source: '1048-bands' }];
const annexII: Basis = [{ instrument, annex: 'II', evidence: 'official', source: '1048-annex-2' }];
const district = { vi: 'UBND cấp huyện', en: "District People's Committee" };
const province = { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" };
const ministry = { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' };

/**
 * @vi Quyết định 1048/QĐ-TTg ngày 21/08/2019, được 781/QĐ-TTg sửa đổi: phần A, B, C tối đa 35, 25 và 40 điểm; cấp tỉnh
 * cấp giấy chứng nhận 3 và 4 sao, bộ cấp 5 sao.
 *
 * Decision 1048/QĐ-TTg of 21/08/2019, the first national edition, as amended by 781/QĐ-TTg of 08/06/2020: parts
 * 35, 25 and 40; the province certifies 3 and 4 stars, the ministry 5. No star minimums are encoded.
 *
 * @legalBasis 1048/QĐ-TTg và 781/QĐ-TTg (báo chí; chưa có nguyên văn hai quyết định). · 1048/QĐ-TTg and 781/QĐ-TTg (press; the
 * text of both was not at hand).
 */
export const qd1048: Edition = /* @__PURE__ */ defineEdition(() => ({
  id: 'qd-1048-2019',
  name: {
    vi: 'Quyết định 1048/QĐ-TTg ngày 21/08/2019, sửa đổi bởi Quyết định 781/QĐ-TTg ngày 08/06/2020',
    en: 'Decision 1048/QĐ-TTg of 21/08/2019 as amended by Decision 781/QĐ-TTg of 08/06/2020',
  },
  instrument,
  inForceFrom: knownDate('2019-08-21'),
  newFilingsUntil: knownDate('2023-02-23'),
  lapse: {
    lastDay: knownDate('2023-02-23'),
    basis: [{ instrument: '148/QĐ-TTg', evidence: 'text', source: '148-portal' }],
    // From 22/05/2026 what is pending goes by the rules of 2021-2025, and those are not 1048.
    unless: {
      reading: 'pending-when-148-began',
      answer: 'edition-of-filing',
      lastDay: knownDate('2026-05-21'),
      basis: [...pendingWhen148Began.basis, { instrument: '26/2026/QĐ-TTg', article: '12', clause: '2', evidence: 'reading', source: '26-reprint' }],
    },
  },
  successor: 'qd-148-2023',
  rubrics: 'qd-1048-2019',
  scale: { min: 0, max: 100 },
  parts: {
    A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' }, max: 35, basis: article1 },
    B: { name: { vi: 'Khả năng tiếp thị', en: 'Marketing' }, max: 25, basis: article1 },
    C: { name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: 40, basis: article1 },
  },
  bands: [
    { star: 5, from: 90, wording: '90 – 100', basis: bands },
    { star: 4, from: 70, wording: '70 – 89', lastWhole: 89, basis: bands },
    { star: 3, from: 50, wording: '50 – 69', lastWhole: 69, basis: bands },
    { star: 2, from: 30, wording: '30 – 49', lastWhole: 49, basis: bands },
    { star: 1, from: 0, wording: '<30', basis: bands },
  ],
  minimumsNotEncoded: {
    from: knownDate('2020-06-08'),
    exceptSets: [26],
    statement: {
      vi: '781/QĐ-TTg đặt yêu cầu tối thiểu theo hạng, trừ du lịch, cộng dồn từ hạng dưới; mới biết một phần (2 sao: mô tả tiêu chuẩn chất lượng; 3 sao: tiêu chuẩn công bố, kế hoạch kiểm soát nội bộ gắn truy xuất, giá trị mỹ thuật, kỹ thuật; 4 sao: tính độc đáo) và không ứng với ô nào nên chưa được tính',
      en: '781/QĐ-TTg set minimum requirements by rank, tourism apart, cumulative from the ranks below; they are known in part only (2 stars: a description of the quality standard; 3 stars: a declared standard, an internal control plan tied to traceability, artistic and technical value; 4 stars: uniqueness), map onto no boxes and are not counted',
    },
    basis: [{ instrument: '781/QĐ-TTg', annex: 'II', clause: '6', evidence: 'official', source: '781-yen-bai' }],
  },
  recognition: { basis: annexII },
  levels: {
    commune: { role: 'none', reason: 'no-role', basis: annexII },
    district: {
      role: 'evaluates',
      authority: district,
      decides: district,
      recognises: [],
      recognitionBasis: annexII,
      refersFrom: 50,
      refersTo: 'province',
      referralBasis: annexII,
      basis: annexII,
    },
    province: {
      role: 'evaluates',
      authority: province,
      decides: province,
      recognises: [3, 4],
      recognitionBasis: annexII,
      refersFrom: 90,
      refersTo: 'central',
      referralBasis: annexII,
      basis: annexII,
    },
    central: {
      role: 'evaluates',
      authority: ministry,
      decides: ministry,
      recognises: [5],
      recognitionBasis: annexII,
      refersFrom: null,
      refersTo: null,
      referralBasis: annexII,
      basis: annexII,
    },
  },
  certificate: {
    termMonths: 36,
    notice: null,
    filing: null,
    reEvaluation: null,
    withdrawal: null,
    withdrawalPractice: [
      {
        instrument: '148/QĐ-TTg',
        evidence: 'press',
        source: '148-practice-withdrawal',
        note: { vi: 'Thực tiễn thời 148; chưa thấy nguồn của thời 1048', en: 'Practice of the time of 148; none of the time of 1048 at hand' },
      },
    ],
    basis: annexII,
  },
  categories,
  productSets,
  rounds: [],
  dossier,
  evidence: evidence(),
  productCode: {
    pattern: '83-832-28882-2-2022',
    segments: ['province', 'district', 'commune', 'serial', 'year'],
    year: '20..',
    serialKeptBy: null,
    basis: [
      {
        instrument,
        evidence: 'transcription',
        source: '1048-sheets',
        note: {
          vi: 'Tỉnh, huyện, xã, số thứ tự, năm trên nền tảng quốc gia',
          en: 'Province, district, commune, serial, year on the national platform',
        },
      },
    ],
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
  provisions: [
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
  transition: null,
  readings: {
    'between-worded-bands': betweenWordedBands,
    'missed-minimum-referral': missedMinimumReferral,
    'missed-minimum-at-the-centre': missedMinimumAtTheCentre,
    'potential-five-stars': potentialFiveStars,
    'certificate-counting': certificateCounting,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
    'pending-when-148-began': pendingWhen148Began,
  },
  gaps: [
    {
      id: 'text-not-at-hand',
      about: 'text',
      kind: 'not-in-the-sources',
      statement: { vi: 'Chưa có toàn văn 1048 và 781', en: 'The texts of 1048 and 781 were not at hand' },
    },
    {
      id: 'star-minimums',
      about: 'stars',
      kind: 'not-in-the-sources',
      statement: {
        vi: 'Yêu cầu tối thiểu theo hạng của 781: biết có, chưa đủ để tính',
        en: 'The minimums of 781: known to exist, not known well enough to be counted',
      },
    },
    {
      id: 'rounding',
      about: 'stars',
      kind: 'not-in-the-sources',
      statement: { vi: 'Làm tròn điểm trung bình: chưa thấy trong nguồn', en: 'Rounding of the average total: not in the sources at hand' },
    },
    {
      id: 'council-composition',
      about: 'council',
      kind: 'not-in-the-sources',
      statement: { vi: 'Thành phần hội đồng, tỷ lệ có mặt: chưa thấy trong nguồn', en: 'Council members and quorum: not in the sources at hand' },
    },
    {
      id: 'notice',
      about: 'notice',
      kind: 'not-in-the-sources',
      statement: { vi: 'Thông báo trước khi hết thời hạn: chưa thấy trong nguồn', en: 'Notice before expiry: not in the sources at hand' },
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
      id: 'in-force-of-1048-and-781',
      about: 'text',
      kind: 'not-in-the-sources',
      statement: { vi: 'Ngày có hiệu lực của 1048 và 781: lấy ngày ký', en: 'The days 1048 and 781 took force: their days of signing are taken' },
    },
  ],
  sources: [
    article1Of1048,
    bandsOf1048,
    annex2Of1048,
    dossierOf1048,
    sheetsOf1048,
    yenBaiOf781,
    plan66SonHa,
    afterExpiryOf148,
    changesOf148,
    civilCode,
    termYenBaiOf148,
    ngheAn2023,
    reprintOf26,
    from70Of148,
    dongThap57Of148,
    potential5Practice,
    portalOf148,
    from1048Of148,
    practiceWithdrawalOf148,
  ],
  reviews: [
    {
      on: knownDate('2026-11-26'),
      how: 'read',
      against: '1048-annex-2',
      what: { vi: 'Các phần của 1048 có trong tay; chưa có luật gia duyệt', en: 'The parts of 1048 at hand; not yet reviewed by a jurist' },
    },
  ],
  basis: [
    {
      instrument,
      evidence: 'press',
      source: '1048-article-1',
      note: {
        vi: 'Sửa đổi bởi 781/QĐ-TTg ngày 08/06/2020; hiệu lực từ ngày ký là cách hiểu; trước 21/08/2019 không có văn bản quốc gia',
        en: 'Amended by 781/QĐ-TTg of 08/06/2020; in force on signing is a reading; no national edition before 21/08/2019',
      },
    },
    { instrument, evidence: 'official', source: '148-changes' },
  ],
}));
