import type { Basis } from '../../law/citation';
import { defineEdition } from '../../law/defineEdition';
import type { Edition } from '../../law/edition';
import { knownDate } from '../../law/knownDate';
import {
  betweenWordedBands,
  certificateCounting,
  missedMinimumReferral,
  upgradeWithoutHigherStar,
} from '../readings';
import { categories } from './categories';
import { productSets } from './productSets';

const instrument = '1048/QĐ-TTg';

const bands: Basis = [{ instrument, annex: 'II', evidence: 'press', source: 'proatc.vn on the bands' }];
const annexII: Basis = [
  { instrument, annex: 'II', evidence: 'official', source: 'danang.gov.vn and baria-vungtau.gov.vn pages on Annex II' },
];

/**
 * Decision 1048/QĐ-TTg of 21/08/2019, the first national edition, as amended by 781/QĐ-TTg of 08/06/2020: parts
 * 35, 25 and 40; the province certifies 3 and 4 stars, the ministry 5. No star minimums are encoded.
 *
 * @legalBasis 1048/QĐ-TTg and 781/QĐ-TTg (press; the text of both was not at hand).
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
  rubrics: 'qd-1048-2019',
  scale: { min: 0, max: 100 },
  parts: {
    A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' }, max: 35, basis: annexII },
    B: { name: { vi: 'Khả năng tiếp thị', en: 'Marketing' }, max: 25, basis: annexII },
    C: { name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: 40, basis: annexII },
  },
  bands: [
    { star: 5, from: 90, wording: '90 – 100', basis: bands },
    { star: 4, from: 70, wording: '70 – 89', lastWhole: 89, basis: bands },
    { star: 3, from: 50, wording: '50 – 69', lastWhole: 69, basis: bands },
    { star: 2, from: 30, wording: '30 – 49', lastWhole: 49, basis: bands },
    { star: 1, from: 0, wording: '<30', basis: bands },
  ],
  recognition: { stars: [3, 4, 5], basis: [{ instrument, evidence: 'official', source: 'provincial practice: 1 and 2 stars bring no decision and no certificate' }] },
  levels: {
    commune: { role: 'none', reason: 'no-role', basis: annexII },
    district: {
      role: 'evaluates',
      authority: { vi: 'UBND cấp huyện', en: "District People's Committee" },
      recognises: [],
      refersFrom: 50,
      refersTo: 'province',
      basis: annexII,
    },
    province: {
      role: 'evaluates',
      authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" },
      recognises: [3, 4],
      refersFrom: 90,
      refersTo: 'central',
      basis: annexII,
    },
    central: {
      role: 'evaluates',
      authority: { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' },
      recognises: [5],
      refersFrom: null,
      refersTo: null,
      basis: annexII,
    },
  },
  certificate: {
    termMonths: 36,
    issuers: {
      3: { level: 'province', authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" } },
      4: { level: 'province', authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" } },
      5: {
        level: 'central',
        authority: { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' },
      },
    },
    notice: null,
    filing: null,
    reEvaluation: null,
    withdrawal: null,
    basis: annexII,
  },
  categories,
  productSets,
  rounds: [],
  dossier: [],
  productCode: {
    pattern: '83-832-28882-2-2022',
    segments: ['province', 'district', 'commune', 'serial', 'year'],
    year: '20..',
    serialKeptBy: null,
    basis: [
      {
        instrument, evidence: 'transcription', source: 'a code of the national platform, 2022',
        note: 'Province, district, commune, serial, year on the platform',
      },
    ],
  },
  provisions: [
    {
      id: 'not-used-after-expiry', about: 'certificate',
      basis: [{ instrument, evidence: 'official', source: 'government portals' }],
      statement: {
        vi: 'Hết hạn: không được dùng sao và biểu trưng OCOP',
        en: 'After expiry the stars and the OCOP mark may not be used',
      },
    },
  ],
  transition: null,
  readings: {
    'between-worded-bands': betweenWordedBands,
    'missed-minimum-referral': missedMinimumReferral,
    'certificate-counting': certificateCounting,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
  },
  gaps: [
    { id: 'text-not-at-hand', statement: { vi: 'Chưa có toàn văn 1048 và 781', en: 'The texts of 1048 and 781 were not at hand' } },
    {
      id: 'star-minimums',
      statement: { vi: 'Chưa mã hóa mức tối thiểu theo sao của 781', en: 'The star minimums of 781 are not encoded' },
    },
    { id: 'council-composition', statement: { vi: 'Thành phần hội đồng: chưa có nguồn', en: 'The members of a council: no source at hand' } },
    { id: 'dossier-contents', statement: { vi: 'Thành phần hồ sơ: chưa có nguồn', en: 'Contents of a dossier: no source at hand' } },
    { id: 'notice', statement: { vi: 'Thông báo trước khi hết hạn: không tìm thấy', en: 'Notice before expiry: not found' } },
    { id: 'withdrawal', statement: { vi: 'Căn cứ thu hồi: theo quy định của tỉnh', en: 'Grounds of withdrawal: provincial rules only' } },
    {
      id: 'in-force-of-781',
      statement: {
        vi: 'Ngày có hiệu lực của 781: lấy ngày ký 08/06/2020',
        en: 'The day 781 took force: its day of signing, 08/06/2020, is taken',
      },
    },
  ],
  basis: [
    {
      instrument, evidence: 'press', source: 'proatc.vn; quangninh.tcvn.gov.vn ?p=2135',
      note: 'Amended by 781/QĐ-TTg of 08/06/2020; no national edition before 21/08/2019',
    },
  ],
}));
