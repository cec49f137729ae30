import type { Reading } from '../law/reading';

/*
 * The open questions of the law. Each has one chosen answer, the others beside it, and the reason for the choice.
 */

export const betweenWordedBands: Reading<'between-worded-bands'> = {
  id: 'between-worded-bands',
  question: {
    vi: 'Các hạng ghi theo điểm nguyên (70-89, 90-100): 89,5 điểm thuộc hạng nào?',
    en: 'The bands are worded in whole points (70-89, 90-100): where does 89.5 fall?',
  },
  chosen: 'lower-bounds',
  answers: {
    'lower-bounds': { vi: 'Theo cận dưới: 89,5 chưa đến 90', en: 'By the lower bounds: 89.5 is not yet 90' },
    'next-whole-point': { vi: 'Vượt 89 thì thuộc hạng trên', en: 'Past 89 it belongs to the band above' },
  },
  basis: [
    {
      instrument: '1048/QĐ-TTg', evidence: 'reading', source: 'proatc.vn on the bands; software of the time',
      note: 'The wording leaves fractions nowhere; software of the time used the lower bounds',
    },
  ],
};

export const lowerStarMinimums: Reading<'lower-star-minimums'> = {
  id: 'lower-star-minimums',
  question: {
    vi: 'Hạng cao hơn có cần đạt cả mức tối thiểu của hạng thấp hơn?',
    en: 'Does a higher star also need the minimums of the lower stars?',
  },
  chosen: 'cumulative',
  answers: {
    cumulative: { vi: 'Có: đạt mọi mức từ thấp lên', en: 'Yes: every minimum up to that star' },
    'own-star-only': { vi: 'Không: chỉ mức của chính hạng đó', en: 'No: only the minimums of that star itself' },
  },
  basis: [
    {
      instrument: '781/QĐ-TTg', evidence: 'reading', source: 'press on 781/QĐ-TTg; the marks of 148 and 26/2026',
      note: '781/2020 said so expressly and the marks never decrease within a criterion',
    },
  ],
};

export const missedMinimumReferral: Reading<'missed-minimum-referral'> = {
  id: 'missed-minimum-referral',
  question: {
    vi: 'Đủ điểm chuyển lên cấp trên nhưng thiếu mức tối thiểu của hạng đó thì sao?',
    en: 'The points reach the referral line but a minimum of that star is missed: what then?',
  },
  chosen: 'by-star',
  answers: {
    'by-star': { vi: 'Theo hạng sao đạt cả điểm và mức tối thiểu', en: 'By the star whose points and minimums are both met' },
    'by-points': { vi: 'Theo điểm: vẫn chuyển lên cấp trên', en: 'By points: it still goes up' },
  },
  basis: [
    {
      instrument: '148/QĐ-TTg', annex: 'II', evidence: 'reading', source: 'no source states the consequence of a missed minimum',
      note: 'The law names only the points of a referral',
    },
  ],
};

export const certificateCounting: Reading<'certificate-counting'> = {
  id: 'certificate-counting',
  question: {
    vi: 'Thời hạn 36 tháng của giấy chứng nhận tính cả ngày đầu không?',
    en: 'Do the months of a certificate count its first day?',
  },
  chosen: 'civil-code',
  answers: {
    'civil-code': {
      vi: 'Không tính ngày đầu: hết ngày tương ứng của tháng cuối',
      en: 'The first day is not counted: through the corresponding day of the last month',
    },
    'first-day-counted': {
      vi: 'Tính ngày đầu: hết ngày liền trước ngày tương ứng',
      en: 'The first day is counted: through the day before the corresponding day',
    },
  },
  basis: [
    {
      instrument: '91/2015/QH13', article: '147, 148', clause: '2; 3', evidence: 'text', source: 'Civil Code 2015',
      note: 'Practice of the ministry agrees',
    },
    {
      instrument: '148/QĐ-TTg', evidence: 'reading', source: 'press on Nghệ An',
      note: 'One province treated a certificate of 04/02/2020 as invalid from 04/02/2023, counting the first day',
    },
  ],
};

export const beforeADate: Reading<'before-a-date'> = {
  id: 'before-a-date',
  question: { vi: '"Trước ngày" có gồm chính ngày đó?', en: 'Does "before" a date include that date?' },
  chosen: 'excludes-the-day',
  answers: {
    'excludes-the-day': { vi: 'Không gồm ngày đó', en: 'It excludes the day' },
    'includes-the-day': { vi: 'Gồm cả ngày đó', en: 'It includes the day' },
  },
  basis: [
    { instrument: '26/2026/QĐ-TTg', article: '5', evidence: 'reading', source: 'plain meaning of "before"; not defined' },
  ],
};

export const districtsJuly2025: Reading<'districts-july-2025'> = {
  id: 'districts-july-2025',
  question: {
    vi: 'Từ 01/07 đến 05/07/2025, cấp huyện đã bỏ mà 148 vẫn nêu: ai đánh giá?',
    en: 'From 01/07 to 05/07/2025 districts were gone while 148 still named them: who evaluates?',
  },
  chosen: 'district-until-1489',
  answers: {
    'district-until-1489': { vi: 'Theo chữ của 148: cấp huyện', en: 'By the words of 148: the district' },
    'province-from-2025-07-01': { vi: 'Cấp tỉnh ngay từ 01/07/2025', en: 'The province from 01/07/2025' },
  },
  basis: [
    {
      instrument: '1489/QĐ-TTg', evidence: 'reading', source: 'tintuc.thuvienphapluat.com, email/89478',
      note: 'Districts ended on 01/07/2025, five days before 1489',
    },
  ],
};

export const filedInTransition: Reading<'filed-in-transition'> = {
  id: 'filed-in-transition',
  question: {
    vi: 'Hồ sơ nộp từ 22/05 đến 21/07/2026 có được chọn 148?',
    en: 'May a dossier filed from 22/05 to 21/07/2026 still choose 148?',
  },
  chosen: 'new-edition-only',
  answers: {
    'new-edition-only': { vi: 'Không: theo 26/2026', en: 'No: 26/2026 applies' },
    'earlier-edition-may-be-chosen': { vi: 'Có thể chọn 148', en: '148 may be chosen' },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg', article: '12', evidence: 'reading', source: 'full reprint by a legal portal',
      note: 'Art. 12 speaks of dossiers filed before 22/05/2026 and is silent on later ones',
    },
  ],
};

export const transitionMissed: Reading<'transition-missed'> = {
  id: 'transition-missed',
  question: {
    vi: 'Hồ sơ cũ không đánh giá xong trong hạn chuyển tiếp thì sao?',
    en: 'What becomes of an old dossier that was not assessed in time?',
  },
  chosen: 'must-refile',
  answers: {
    'must-refile': { vi: 'Nộp lại theo 26/2026', en: 'It is filed anew under 26/2026' },
    'continues-under-new-edition': { vi: 'Đánh giá tiếp theo 26/2026', en: 'It goes on under 26/2026' },
  },
  basis: [
    { instrument: '26/2026/QĐ-TTg', article: '12', evidence: 'reading', source: 'full reprint by a legal portal', note: 'Not stated' },
  ],
};

export const pendingWhen148Began: Reading<'pending-when-148-began'> = {
  id: 'pending-when-148-began',
  question: {
    vi: 'Hồ sơ nộp trước 24/02/2023 còn chờ ở huyện, tỉnh: theo 1048 hay 148?',
    en: 'A dossier filed before 24/02/2023 and pending below the centre: under 1048 or 148?',
  },
  chosen: 'new-edition',
  answers: {
    'new-edition': { vi: 'Theo 148, như hồ sơ chờ ở trung ương', en: 'Under 148, like those pending at the centre' },
    'edition-of-filing': { vi: 'Theo 1048, bản của ngày nộp', en: 'Under 1048, the edition of the day of filing' },
  },
  basis: [
    {
      instrument: '148/QĐ-TTg', evidence: 'reading', source: 'no source found',
      note: '148 replaces 1048 at once; only those pending at the centre are reported, re-scored under 148',
    },
  ],
};

export const pendingWhen1489Began: Reading<'pending-when-1489-began'> = {
  id: 'pending-when-1489-began',
  question: {
    vi: 'Hồ sơ nộp trước 06/07/2025 còn chờ khi bỏ cấp huyện: theo trình tự nào?',
    en: 'A dossier filed before 06/07/2025 and pending when the district level ended: by which procedure?',
  },
  chosen: 'as-amended',
  answers: {
    'as-amended': { vi: 'Theo 148 đã sửa đổi: cấp tỉnh', en: 'By 148 as amended: the province' },
    'edition-of-filing': { vi: 'Theo 148 khi nộp: cấp huyện', en: 'By 148 as it stood on filing: the district' },
  },
  basis: [
    {
      instrument: '1489/QĐ-TTg', evidence: 'reading', source: 'tintuc.thuvienphapluat.com, email/89478',
      note: 'No rule found; there was no district left to decide. The criteria are the same',
    },
  ],
};

export const limitOnASunday: Reading<'limit-on-a-sunday'> = {
  id: 'limit-on-a-sunday',
  question: {
    vi: 'Hạn 30 ngày rơi vào Chủ nhật 21/06/2026: có kéo sang thứ Hai 22/06?',
    en: 'The 30 days end on Sunday 21/06/2026: do they run to Monday 22/06?',
  },
  chosen: 'as-dated',
  answers: {
    'as-dated': { vi: 'Không: hết ngày 21/06/2026', en: 'No: through 21/06/2026' },
    'next-working-day': { vi: 'Có: hết ngày làm việc tiếp theo', en: 'Yes: through the next working day' },
  },
  basis: [
    {
      instrument: '91/2015/QH13', article: '148', clause: '5', evidence: 'reading', source: 'Civil Code 2015',
      note: '26/2026 does not say whether this applies to its transition',
    },
  ],
};

export const upgradeWithoutHigherStar: Reading<'upgrade-without-higher-star'> = {
  id: 'upgrade-without-higher-star',
  question: {
    vi: 'Đánh giá nâng hạng nhưng kết quả không cao hơn hạng đang có thì sao?',
    en: 'An upgrade is evaluated and its result is no higher star than the one held: what then?',
  },
  chosen: 'certificate-stays',
  answers: {
    'certificate-stays': { vi: 'Chưa nâng hạng: giữ giấy chứng nhận cũ', en: 'No upgrade: the old certificate stays' },
    'certified-anew': { vi: 'Công nhận lại theo kết quả mới', en: 'It is recognised anew on the new result' },
  },
  basis: [
    {
      instrument: '148/QĐ-TTg', evidence: 'reading', source: 'plain meaning of "nâng hạng"; no source states the consequence',
      note: 'The evaluation purposes are first, upgrade and re-evaluation',
    },
  ],
};

export const extensionAfterTransition: Reading<'extension-after-transition'> = {
  id: 'extension-after-transition',
  question: {
    vi: 'Điều 12(3) có áp dụng cho hồ sơ đánh giá lại nộp trễ sau giai đoạn chuyển tiếp?',
    en: 'Does Art. 12(3) hold for a re-evaluation filed late after the transition?',
  },
  chosen: 'transition-only',
  answers: {
    'transition-only': {
      vi: 'Không: chỉ khi kỳ nộp đã qua trước ngày 26/2026 có hiệu lực',
      en: 'No: only where the window had closed before 26/2026 took force',
    },
    'any-late-re-evaluation': {
      vi: 'Có: mọi hồ sơ đánh giá lại nộp sau kỳ nộp và trước khi hết hạn',
      en: 'Yes: any re-evaluation filed after the window and before the end of the term',
    },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg', article: '12', clause: '3', evidence: 'reading', source: 'full reprint by a legal portal',
      note: 'It speaks of a re-evaluation that cannot meet the new window; whether it outlives the transition is not stated',
    },
  ],
};
