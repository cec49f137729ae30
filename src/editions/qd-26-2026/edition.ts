import type { Citation } from '../../law/citation';
import { defineEdition } from '../../law/defineEdition';
import type { Edition, OpenQuestion } from '../../law/edition';
import { knownDate } from '../../law/knownDate';
import { communeContents } from '../communeContents';
import { categories } from '../qd-148-2023/categories';
import {
  beforeADate,
  certificateCounting,
  extensionAfterTransition,
  extensionOfEnded,
  extensionOfPending,
  filedInTransition,
  filingWindowDays,
  limitOnASunday,
  lowerStarMinimums,
  missedMinimumAtTheCentre,
  missedMinimumReferral,
  potentialFiveStars,
  transitionMissed,
  upgradeWithoutHigherStar,
} from '../readings';
import {
  afterExpiryOf148,
  civilCode,
  decision19of2025,
  dongThap57Of148,
  from70Of148,
  meanOf148,
  ngheAn2023,
  officialPageOf26,
  plan66SonHa,
  portalOf148,
  potential5Practice,
  reprintOf26,
  termYenBaiOf148,
  yenBaiOf781,
} from '../sources';
import { dossier } from './dossier';
import { evidence } from './evidence';
import { productSets } from './productSets';
import { at, provisions } from './provisions';

/** Where its text is silent. */
const silent = (article: string, clause?: string, point?: string): Citation => ({ ...at(article, clause, point), evidence: 'reading' });

const missed: OpenQuestion = {
  reading: 'transition-missed',
  outcomes: { 'must-refile': 'filed-anew', 'continues-under-new-edition': 'this-edition' },
};
const chairman = { vi: 'Chủ tịch UBND cấp tỉnh', en: "Chairman of the Provincial People's Committee" };
const minister = { vi: 'Bộ trưởng Bộ Nông nghiệp và Môi trường', en: 'Minister of Agriculture and Environment' };

/**
 * @vi Quyết định 26/2026/QĐ-TTg ngày 22/05/2026: phần A, B, C tối đa 40, 25 và 35 điểm; cấp xã báo cáo trong 15 ngày
 * làm việc; cấp tỉnh đánh giá mỗi năm ít nhất 02 đợt, Chủ tịch UBND cấp tỉnh cấp giấy chứng nhận 3 và 4 sao, Bộ
 * trưởng cấp 5 sao.
 *
 * Decision 26/2026/QĐ-TTg of 22/05/2026: parts 40, 25 and 35; communes report within 15 working days; the province evaluates in
 * at least two rounds a year, its chairman certifies 3 and 4 stars, the minister 5.
 *
 * @legalBasis 26/2026/QĐ-TTg, có hiệu lực từ ngày 22/05/2026, Điều 11(1) (văn bản). · 26/2026/QĐ-TTg, in force from 22/05/2026,
 * Art. 11(1) (text).
 */
export const qd26: Edition = /* @__PURE__ */ defineEdition(() => ({
  id: 'qd-26-2026',
  name: { vi: 'Quyết định 26/2026/QĐ-TTg ngày 22/05/2026', en: 'Decision 26/2026/QĐ-TTg of 22/05/2026' },
  instrument: '26/2026/QĐ-TTg',
  inForceFrom: knownDate('2026-05-22'),
  newFilingsUntil: null,
  lapse: null,
  successor: null,
  rubrics: 'qd-26-2026',
  scale: { min: 0, max: 100 },
  parts: {
    A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' }, max: 40, basis: [at('3', '1', 'a')] },
    B: { name: { vi: 'Khả năng tiếp thị', en: 'Marketing' }, max: 25, basis: [at('3', '1', 'b')] },
    C: { name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: 35, basis: [at('3', '1', 'c')] },
  },
  bands: [
    { star: 5, from: 90, wording: '90 – 100', basis: [at('3', '3', 'a')] },
    { star: 4, from: 70, wording: '70 – <90', basis: [at('3', '3', 'b')] },
    { star: 3, from: 50, wording: '50 – <70', basis: [at('3', '3', 'c')] },
    { star: 2, from: 30, wording: '30 – <50', basis: [at('3', '3', 'd')] },
    { star: 1, from: 0, wording: '<30', basis: [at('3', '3', 'đ')] },
  ],
  recognition: { basis: [at('4', '1', 'a')] },
  levels: {
    commune: {
      role: 'reports',
      authority: { vi: 'UBND cấp xã', en: "Commune People's Committee" },
      contents: communeContents,
      refersTo: 'province',
      report: {
        days: 15,
        working: true,
        basis: [at('7', '2')],
        from: { vi: 'ngày tiếp nhận hồ sơ sản phẩm', en: 'receipt of the product dossier' },
      },
      basis: [at('7', '2', 'a'), at('7', '2', 'b')],
    },
    district: { role: 'none', reason: 'abolished', basis: [at('4', '1')] },
    province: {
      role: 'evaluates',
      authority: { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" },
      decides: chairman,
      recognises: [3, 4],
      recognitionBasis: [at('7', '3', 'đ'), at('7', '3', 'e')],
      refersFrom: 90,
      refersTo: 'central',
      referralBasis: [at('7', '3', 'e')],
      council: {
        setUpBy: chairman,
        chair: { vi: 'Lãnh đạo UBND cấp tỉnh', en: "A leader of the Provincial People's Committee" },
        members: [
          { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Agriculture and Environment' },
          { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
          { vi: 'Sở Y tế', en: 'Department of Health' },
          { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
          { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
          { vi: 'Sở An toàn thực phẩm (nếu có)', en: 'Department of Food Safety, where there is one' },
          { vi: 'Đơn vị tham mưu quản lý OCOP cấp tỉnh', en: "The province's OCOP unit" },
          {
            vi: 'Một số đơn vị quản lý chuyên ngành thuộc Sở Nông nghiệp và Môi trường',
            en: 'Some specialised units of the Department of Agriculture and Environment',
          },
        ],
        mayBeInvited: [
          { vi: 'Chuyên gia tư vấn về OCOP', en: 'Consultants on OCOP' },
          { vi: 'Đại diện hiệp hội, hội', en: 'Associations and societies' },
          { vi: 'Cơ quan, tổ chức khác', en: 'Other bodies and organisations' },
        ],
        mayChairByDelegation: {
          vi: 'Thủ trưởng cơ quan chuyên môn cấp tỉnh, theo ủy quyền; Chủ tịch UBND vẫn chịu trách nhiệm về kết quả',
          en: 'The head of a specialised body of the province, by delegation; the chairman still answers for the result',
        },
        basis: [at('7', '3', 'b')],
      },
      basis: [at('4', '1', 'a'), at('7', '3')],
    },
    central: {
      role: 'evaluates',
      authority: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
      decides: minister,
      recognises: [5],
      recognitionBasis: [at('7', '4', 'đ'), at('7', '4', 'e')],
      refersFrom: null,
      refersTo: null,
      referralBasis: [at('7', '4', 'g')],
      returnsBelow: { score: 90, to: 'province', basis: [at('7', '4', 'g')] },
      council: {
        setUpBy: minister,
        chair: { vi: 'Lãnh đạo Bộ Nông nghiệp và Môi trường', en: 'A leader of the Ministry of Agriculture and Environment' },
        members: [
          { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
          { vi: 'Bộ Y tế', en: 'Ministry of Health' },
          { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science and Technology' },
          { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' },
          { vi: 'Cơ quan tham mưu quản lý OCOP của Bộ', en: "The ministry's OCOP agency" },
          {
            vi: 'Một số cơ quan quản lý chuyên ngành thuộc Bộ Nông nghiệp và Môi trường',
            en: 'Some specialised bodies of the Ministry of Agriculture and Environment',
          },
        ],
        mayBeInvited: [
          { vi: 'Chuyên gia tư vấn về OCOP', en: 'Consultants on OCOP' },
          { vi: 'Chuyên gia của tổ chức, đơn vị kiểm định chất lượng', en: 'Experts of quality-testing bodies' },
          { vi: 'Đại diện hiệp hội, hội', en: 'Associations and societies' },
          { vi: 'Cơ quan, tổ chức khác', en: 'Other bodies and organisations' },
        ],
        mayChairByDelegation: {
          vi: 'Thủ trưởng cơ quan chuyên môn thuộc Bộ, theo ủy quyền; Bộ trưởng vẫn chịu trách nhiệm về kết quả',
          en: 'The head of a specialised body of the ministry, by delegation; the minister still answers for the result',
        },
        basis: [at('7', '4', 'b')],
      },
      basis: [at('4', '1', 'b'), at('7', '4')],
    },
  },
  certificate: {
    termMonths: 36,
    notice: null,
    filing: { fromDaysBefore: 180, toDaysBefore: 120, basis: [at('7', '6', 'a')] },
    reEvaluation: {
      days: 45,
      working: false,
      basis: [at('7', '6', 'g')],
      from: {
        vi: 'ngày nhận đủ hồ sơ đề nghị của UBND cấp xã hoặc UBND cấp tỉnh',
        en: 'receipt of the full dossier from the commune or the province',
      },
    },
    extension: { maxDays: 180, basis: [at('12', '3')] },
    withdrawal: {
      grounds: [
        {
          id: 'untruthful-dossier',
          basis: [at('8', '1', 'a')],
          name: {
            vi: 'Cung cấp thông tin, tài liệu không trung thực hoặc giả mạo hồ sơ khi đăng ký',
            en: 'Untruthful information or papers, or a forged dossier, in the registration',
          },
        },
        {
          id: 'criteria-no-longer-met',
          basis: [at('8', '1', 'b')],
          name: {
            vi: 'Không còn đáp ứng Bộ tiêu chí theo kết luận kiểm tra, giám sát của cơ quan có thẩm quyền',
            en: 'The criteria are no longer met, by the conclusion of an inspection of a competent authority',
          },
        },
        {
          id: 'breach-of-law',
          basis: [at('8', '1', 'c')],
          name: {
            vi: 'Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn hoặc pháp luật khác có liên quan, theo kết luận của cơ quan có thẩm quyền',
            en: 'Breach of the law on quality, food safety, environment, intellectual property or labelling, or of other law concerned, by the conclusion of a competent authority',
          },
        },
        {
          id: 'mark-misused',
          basis: [at('8', '1', 'd')],
          name: {
            vi: 'Dùng nhãn hiệu OCOP không đúng quy định, gây nhầm lẫn về sản phẩm được công nhận',
            en: 'The OCOP mark used against the rules so that it misleads about the recognised product',
          },
        },
        {
          id: 'production-stopped',
          basis: [at('8', '1', 'đ')],
          name: { vi: 'Chủ thể không còn sản xuất sản phẩm OCOP', en: 'The holder no longer produces the OCOP product' },
        },
        {
          id: 'other-conclusion',
          basis: [at('8', '1', 'e')],
          name: {
            vi: 'Trường hợp khác theo kết luận và đề nghị của cơ quan nhà nước có thẩm quyền: không đủ điều kiện tiếp tục được công nhận',
            en: 'Other case, by the conclusion and proposal of a competent authority: the product no longer qualifies for recognition',
          },
        },
      ],
      decision: {
        days: 15,
        working: false,
        basis: [at('8', '4')],
        from: {
          vi: 'ngày có kết luận của cơ quan có thẩm quyền, hoặc xác nhận của UBND cấp xã rằng chủ thể không còn sản xuất',
          en: "the authority's conclusion, or the commune's confirmation that production stopped",
        },
      },
      authority: { province: [at('8', '2', 'a')], central: [at('8', '2', 'b')] },
      basis: [at('8', '1')],
    },
    basis: [at('4', '3')],
  },
  categories: categories.map((category) => ({ ...category, basis: [at('2', '2'), { ...at('2', '2'), annex: 'I' }] })),
  productSets,
  rounds: [
    { level: 'province', round: 1, proposedBefore: '04-30', doneBefore: '06-30', basis: [at('5', '1')] },
    { level: 'province', round: 2, proposedBefore: '10-30', doneBefore: '12-30', basis: [at('5', '1')] },
    { level: 'central', round: 1, proposedBefore: '07-30', doneBefore: '09-30', basis: [at('5', '2')] },
    { level: 'central', round: 2, proposedBefore: '01-30', doneBefore: '03-30', basis: [at('5', '2')] },
  ],
  dossier: dossier(),
  evidence: evidence(),
  productCode: {
    pattern: '(T)-(X)-(STT)-20..',
    segments: ['province', 'commune', 'serial', 'year'],
    year: '20..',
    serialKeptBy: 'commune',
    basis: [
      {
        instrument: '26/2026/QĐ-TTg',
        annex: 'II',
        evidence: 'text',
        source: '26-reprint',
        note: {
          vi: 'In ở đầu mỗi phiếu; mã đơn vị theo Quyết định 19/2025/QĐ-TTg',
          en: 'Printed at the head of every sheet; unit codes of Decision 19/2025/QĐ-TTg',
        },
      },
      { instrument: '19/2025/QĐ-TTg', evidence: 'text', source: '19-2025' },
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
  provisions: provisions(),
  transition: {
    from: ['qd-1489-2025', 'qd-148-2023', 'qd-1048-2019'],
    goesOnUnder: {
      editions: ['qd-1489-2025', 'qd-148-2023'],
      basis: [
        {
          ...silent('12', '2'),
          note: {
            vi: '"Quy định của giai đoạn 2021 - 2025" là 148 và 1489; hồ sơ còn theo 1048 cũng theo đó',
            en: '"The rules of the period 2021-2025" are 148 and 1489; a dossier still under 1048 follows them too',
          },
        },
      ],
    },
    pending: {
      first: { rule: 'earlier-edition-for-days', days: 60, missed, basis: [at('12', '2', 'a')] },
      upgrade: { rule: 'earlier-edition-for-days', days: 60, missed, basis: [at('12', '2', 'a')] },
      're-evaluation': {
        rule: 'earlier-edition-for-days',
        days: 30,
        carriedTo: {
          question: {
            reading: 'limit-on-a-sunday',
            outcomes: { 'as-dated': 'next-question', 'next-working-day': 'earlier-edition' },
          },
        },
        missed,
        basis: [at('12', '2', 'b')],
      },
    },
    lapse: { days: 60, basis: [at('11', '2')] },
    mayChoose: {
      question: {
        reading: 'filed-in-transition',
        outcomes: { 'new-edition-only': 'this-edition', 'earlier-edition-may-be-chosen': 'earlier-edition' },
      },
      basis: [silent('12', '2')],
    },
    rules: [
      {
        id: 'recognitions-keep-their-term',
        statement: {
          vi: 'Sản phẩm công nhận 3 đến 5 sao trước 22/05/2026 giữ giá trị đến hết thời hạn',
          en: 'Recognitions of 3 to 5 stars made before 22/05/2026 run to the end of their term',
        },
        basis: [at('12', '1')],
      },
      {
        id: 'pending-stay-under-the-earlier-edition',
        statement: {
          vi: 'Hồ sơ nộp trước 22/05/2026, chưa được đánh giá, theo quy định của giai đoạn 2021 - 2025: lần đầu và nâng hạng hoàn thành không quá 60 ngày, đánh giá lại không quá 30 ngày',
          en: 'Dossiers filed before 22/05/2026 and not yet assessed stay under the rules of the period 2021-2025: first evaluation and upgrade done within 60 days, re-evaluation within 30',
        },
        basis: [at('12', '2', 'a'), at('12', '2', 'b')],
      },
      {
        id: 'earlier-editions-lapse',
        statement: {
          vi: '148 và 1489 hết hiệu lực sau 60 ngày kể từ 22/05/2026: ngày cuối 21/07/2026',
          en: '148 and 1489 lapse 60 days after 22/05/2026: last day 21/07/2026',
        },
        basis: [
          {
            ...at('11', '2'),
            note: {
              vi: 'Có chỗ ghi 148 ngày 24/02/2025, rõ là nhầm; ngày cuối tính ra, không tính ngày đầu',
              en: 'It dates 148 once 24/02/2025, evidently a slip; the last day is counted, the first day not',
            },
          },
        ],
      },
      {
        id: 'certificate-lives-until-the-answer',
        statement: {
          vi: 'Đánh giá lại mà không kịp thời hạn nộp của điểm a khoản 6 Điều 7: giấy chứng nhận có hiệu lực đến ngày có kết quả xử lý, không quá 180 ngày sau khi hết thời hạn; chủ thể chịu trách nhiệm về sản phẩm',
          en: 'A re-evaluation that cannot meet the filing window of Art. 7(6)a keeps its certificate in force until the authority answers, at most 180 days after expiry; the holder answers for the product',
        },
        basis: [at('12', '3')],
      },
    ],
    unsettled: [
      {
        id: 'which-rules-of-2021-2025',
        statement: {
          vi: '"Quy định của giai đoạn 2021 - 2025" được hiểu là 148 và 1489, không phải 1048',
          en: '"The rules of the period 2021-2025" are read as 148 and 1489, not 1048',
        },
        basis: [silent('12', '2')],
      },
      {
        id: 'not-finished-in-time',
        statement: {
          vi: 'Hồ sơ cũ không đánh giá xong trong hạn: không nêu',
          en: 'What becomes of an old dossier not finished in time: not stated',
        },
        basis: [silent('12', '2')],
      },
      {
        id: 'filed-in-transition',
        statement: {
          vi: 'Hồ sơ nộp từ 22/05 đến 21/07/2026 có được chọn 148: không nêu',
          en: 'Whether a dossier filed from 22/05 to 21/07/2026 may still choose 148: not stated',
        },
        basis: [silent('12', '2')],
      },
      {
        id: 'limit-on-a-sunday',
        statement: {
          vi: '30 ngày hết vào Chủ nhật 21/06/2026; Bộ luật Dân sự có áp dụng cho hạn này hay không: không nêu',
          en: 'The 30 days end on Sunday 21/06/2026; whether the Civil Code applies to this limit: not stated',
        },
        basis: [silent('12', '2', 'b'), { instrument: '91/2015/QH13', article: '148', clause: '5', evidence: 'text', source: 'civil-code' }],
      },
      {
        id: 'extension-after-the-transition',
        statement: {
          vi: 'Khoản 3 Điều 12 còn áp dụng sau chuyển tiếp hay không: không nêu',
          en: 'Whether Art. 12(3) outlives the transition: not stated',
        },
        basis: [silent('12', '3')],
      },
      {
        id: 'extension-of-the-ended',
        statement: {
          vi: 'Giấy chứng nhận đã hết thời hạn trước 22/05/2026 hoặc trước ngày nộp hồ sơ có được khoản 3 Điều 12 giữ hay không: không nêu; khoản này nói "tiếp tục có hiệu lực"',
          en: 'Whether Art. 12(3) keeps a certificate that had ended before 22/05/2026, or before the filing: not stated; it says "continues in force"',
        },
        basis: [silent('12', '3')],
      },
      {
        id: 'extension-of-pending-dossiers',
        statement: {
          vi: 'Khoản 3 Điều 12 có giữ giấy chứng nhận của hồ sơ đánh giá lại nộp trước 22/05/2026 (điểm b khoản 2) hay không: không nêu',
          en: 'Whether Art. 12(3) keeps the certificate of a re-evaluation filed before 22/05/2026 (Art. 12(2)b): not stated',
        },
        basis: [silent('12', '2', 'b'), silent('12', '3')],
      },
    ],
    basis: [at('12')],
  },
  readings: {
    'lower-star-minimums': lowerStarMinimums,
    'missed-minimum-referral': missedMinimumReferral,
    'missed-minimum-at-the-centre': missedMinimumAtTheCentre,
    'potential-five-stars': potentialFiveStars,
    'certificate-counting': certificateCounting,
    'filing-window-days': filingWindowDays,
    'upgrade-without-higher-star': upgradeWithoutHigherStar,
    'extension-after-transition': extensionAfterTransition,
    'extension-of-pending': extensionOfPending,
    'extension-of-ended': extensionOfEnded,
    'before-a-date': beforeADate,
    'filed-in-transition': filedInTransition,
    'limit-on-a-sunday': limitOnASunday,
    'transition-missed': transitionMissed,
  },
  gaps: [
    {
      id: 'council-size',
      about: 'council',
      kind: 'not-regulated',
      statement: { vi: 'Số thành viên hội đồng, tỷ lệ có mặt: không quy định', en: 'Council size and quorum: not regulated' },
    },
    {
      id: 'score-spread',
      about: 'council',
      kind: 'not-regulated',
      statement: {
        vi: 'Chênh lệch điểm giữa các thành viên, cách lấy trung bình: không quy định',
        en: 'Spread between members and averaging: not regulated',
      },
    },
    {
      id: 'rounding',
      about: 'stars',
      kind: 'not-regulated',
      statement: { vi: 'Làm tròn điểm trung bình: không quy định', en: 'Rounding of the average total: not regulated' },
    },
    {
      id: 'window-missed',
      about: 're-evaluation',
      kind: 'not-regulated',
      statement: {
        vi: 'Nộp hồ sơ đánh giá lại sau hạn 120 ngày: không nêu hậu quả, trừ khoản 3 Điều 12',
        en: 'What follows from filing after the 120 days: not stated, save Art. 12(3)',
      },
    },
    {
      id: 'no-answer-by-the-last-day',
      about: 're-evaluation',
      kind: 'not-regulated',
      statement: {
        vi: 'Hồ sơ đánh giá lại nộp đúng thời gian mà giấy chứng nhận hết thời hạn chưa có kết quả: không nêu; khoản 3 Điều 12 chỉ nói về hồ sơ không kịp thời gian nộp hồ sơ',
        en: 'A re-evaluation filed in the window and not answered by the last day: not stated; Art. 12(3) speaks only of filings that could not meet the window',
      },
    },
    {
      id: 'after-expiry',
      about: 'certificate',
      kind: 'not-regulated',
      statement: {
        vi: 'Dùng sao, nhãn hiệu sau khi hết thời hạn: 13 điều không nêu, chỉ có thực tiễn',
        en: 'Use of stars and mark after expiry: not in the 13 articles, practice only',
      },
    },
    {
      id: 'farms-and-registration',
      about: 'participants',
      kind: 'as-printed',
      statement: {
        vi: 'Điều kiện "có đăng ký kinh doanh" có áp dụng cho trang trại hay chỉ cho hộ: câu chữ để ngỏ',
        en: 'Whether "with business registration" binds farms too or households alone: left open by the wording',
      },
    },
    {
      id: 'exactly-75-percent',
      about: 'sheets',
      kind: 'as-printed',
      statement: {
        vi: 'Liên kết: đúng 75% và dưới 50% không thuộc ô nào; lao động (3.3): đúng 75% thuộc cả hai ô, dưới 25% không có ô',
        en: 'Linkage: exactly 75% and below 50% fall in no box; labour (3.3): exactly 75% falls in two, below 25% in none',
      },
    },
    {
      id: 'names-differ',
      about: 'product',
      kind: 'as-printed',
      statement: {
        vi: 'Tên bộ sản phẩm ở Phụ lục I, mục lục Phụ lục II và tiêu đề phiếu có chỗ khác nhau',
        en: 'Names of product sets differ between Annex I, the index of Annex II and the sheet headings',
      },
    },
  ],
  sources: [
    reprintOf26,
    officialPageOf26,
    civilCode,
    decision19of2025,
    plan66SonHa,
    afterExpiryOf148,
    from70Of148,
    dongThap57Of148,
    meanOf148,
    yenBaiOf781,
    termYenBaiOf148,
    ngheAn2023,
    portalOf148,
    potential5Practice,
  ],
  reviews: [
    {
      on: knownDate('2026-11-26'),
      how: 'read',
      against: '26-reprint',
      what: {
        vi: 'Điều 2 đến Điều 12, từng khoản, từng điểm; chưa có luật gia duyệt',
        en: 'Articles 2 to 12, clause by clause; not yet reviewed by a jurist',
      },
    },
  ],
  basis: [
    {
      ...at('11', '1'),
      note: { vi: '13 điều, Phụ lục I-III; chưa đối chiếu với bản ký', en: '13 articles, Annexes I-III; not compared with the signed copy' },
    },
    { instrument: '26/2026/QĐ-TTg', evidence: 'official', source: '26-official-page' },
  ],
}));
