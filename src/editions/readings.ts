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
      instrument: '1048/QĐ-TTg',
      article: '1',
      evidence: 'reading',
      source: '1048-bands',
      note: {
        vi: 'Câu chữ để số lẻ không thuộc hạng nào; phần mềm thời đó dùng cận dưới',
        en: 'The wording leaves fractions nowhere; software of the time used the lower bounds',
      },
    },
  ],
};

export const lowerStarMinimums: Reading<'lower-star-minimums'> = {
  id: 'lower-star-minimums',
  question: {
    vi: 'Hạng cao hơn có cần đạt cả yêu cầu tối thiểu của hạng thấp hơn?',
    en: 'Does a higher star also need the minimums of the lower stars?',
  },
  chosen: 'cumulative',
  answers: {
    cumulative: { vi: 'Có: đạt mọi mức từ thấp lên', en: 'Yes: every minimum up to that star' },
    'own-star-only': { vi: 'Không: chỉ mức của chính hạng đó', en: 'No: only the minimums of that star itself' },
  },
  basis: [
    {
      instrument: '781/QĐ-TTg',
      annex: 'II',
      clause: '6',
      evidence: 'reading',
      source: '781-yen-bai',
      note: {
        vi: '781 nói rõ như vậy cho các yêu cầu của mình; dấu sao trong một tiêu chí không bao giờ giảm',
        en: '781 says so expressly of its own requirements; the marks never decrease within a criterion',
      },
    },
  ],
};

export const missedMinimumReferral: Reading<'missed-minimum-referral'> = {
  id: 'missed-minimum-referral',
  question: {
    vi: 'Đủ điểm chuyển lên cấp trên nhưng thiếu yêu cầu tối thiểu của hạng đó thì sao?',
    en: 'The points reach the referral line but a minimum of that star is missed: what then?',
  },
  chosen: 'by-points',
  answers: {
    'by-star': {
      vi: 'Thiếu yêu cầu tối thiểu thì không chuyển: theo hạng sao đạt cả điểm và yêu cầu tối thiểu',
      en: 'A missed minimum stops it: by the star whose points and minimums are both met',
    },
    'by-points': {
      vi: 'Theo điểm: vẫn chuyển lên cấp trên; công nhận ở hạng cao nhất đạt cả điểm và yêu cầu tối thiểu',
      en: 'By points: it still goes up, and is recognised at the highest star whose points and minimums are both met',
    },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg',
      article: '7',
      clause: '3',
      point: 'e',
      evidence: 'text',
      source: '26-reprint',
      note: { vi: '"Đạt từ 90 trở lên": câu chữ chỉ nói đến điểm', en: '"At 90 or more": the words speak of points alone' },
    },
    {
      instrument: '148/QĐ-TTg',
      annex: 'II',
      clause: '1',
      point: 'b',
      evidence: 'press',
      source: '148-70-to-100',
      note: {
        vi: '"Từ 70 điểm đến 100 điểm (từ 4 sao trở lên)": phần trong ngoặc có thể hiểu theo hai cách',
        en: '"70 to 100 points (4 stars or more)": the parenthesis can be read either way',
      },
    },
    { instrument: '66/KH-UBND', section: 'III.1.e', evidence: 'official', source: 'plan-66-son-ha' },
    {
      instrument: '148/QĐ-TTg',
      evidence: 'press',
      source: '148-dong-thap-57',
      note: {
        vi: '57 sản phẩm từ 70 điểm đều được trình tỉnh; 16 sản phẩm gửi về huyện xét 3 sao. Không rõ thiếu điểm hay thiếu yêu cầu tối thiểu',
        en: 'All 57 products at 70 or more were sent up; 16 were sent back for 3 stars. Whether they lost on points or on minimums is not said',
      },
    },
  ],
};

export const missedMinimumAtTheCentre: Reading<'missed-minimum-at-the-centre'> = {
  id: 'missed-minimum-at-the-centre',
  question: {
    vi: 'Trung ương chấm từ 90 điểm nhưng thiếu yêu cầu tối thiểu của 5 sao: ai công nhận?',
    en: 'The centre gives 90 points or more but a minimum of 5 stars is missed: who recognises?',
  },
  chosen: 'by-star',
  answers: {
    'by-star': {
      vi: 'Theo hạng cao nhất đạt cả điểm và yêu cầu tối thiểu: cấp nào cấp giấy chứng nhận hạng đó thì công nhận',
      en: 'By the highest star whose points and minimums are both met: the level that certifies it recognises',
    },
    nobody: {
      vi: 'Không ai công nhận theo kết quả này: phải có một lần đánh giá khác',
      en: 'Nobody on this result: it takes another evaluation',
    },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg',
      article: '7',
      clause: '4',
      point: 'g',
      evidence: 'reading',
      source: '26-reprint',
      note: {
        vi: 'Chỉ nói "không đạt 90 điểm"; đủ 90 điểm mà thiếu yêu cầu tối thiểu thì không nêu',
        en: 'It speaks only of a product that "does not reach 90 points"; 90 points with a minimum missed are not stated',
      },
    },
    {
      instrument: '148/QĐ-TTg',
      annex: 'II',
      evidence: 'reading',
      source: '148-70-to-100',
      note: {
        vi: 'Sau khi trung ương chấm: chưa thấy trong nguồn của 148, 1489 và 1048',
        en: 'What follows once the centre has scored: not in the sources of 148, 1489 and 1048',
      },
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
      instrument: '91/2015/QH13',
      article: '147',
      clause: '2',
      evidence: 'reading',
      source: 'civil-code',
      note: {
        vi: 'Không tính ngày đầu tiên; việc Bộ luật áp dụng cho thời hạn này là cách hiểu, và không kéo dài vì ngày nghỉ',
        en: 'The first day is not counted; that the Code counts this term is a reading, and that a day off does not stretch it',
      },
    },
    {
      instrument: '91/2015/QH13',
      article: '148',
      clause: '3',
      evidence: 'reading',
      source: 'civil-code',
      note: {
        vi: 'Hết ngày tương ứng của tháng cuối, không có thì ngày cuối tháng đó',
        en: 'Through the corresponding day of the last month, or the last day of that month',
      },
    },
    {
      instrument: '148/QĐ-TTg',
      evidence: 'official',
      source: '148-term-yen-bai',
      note: { vi: 'Thực tiễn: tính từ ngày ra quyết định', en: 'Practice: counted from the day of the decision' },
    },
    {
      instrument: '1048/QĐ-TTg',
      evidence: 'press',
      source: 'nghe-an-2023',
      note: { vi: 'Cách hiểu khác: tính cả ngày đầu', en: 'The other reading: the first day is counted' },
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
    {
      instrument: '26/2026/QĐ-TTg',
      article: '5',
      evidence: 'reading',
      source: '26-reprint',
      note: { vi: 'Nghĩa thông thường của "trước"; không định nghĩa', en: 'The plain meaning of "before"; it is not defined' },
    },
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
      instrument: '1489/QĐ-TTg',
      evidence: 'reading',
      source: 'districts-end',
      note: { vi: 'Cấp huyện chấm dứt từ 01/07/2025, năm ngày trước 1489', en: 'Districts ended on 01/07/2025, five days before 1489' },
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
      instrument: '26/2026/QĐ-TTg',
      article: '12',
      clause: '2',
      evidence: 'reading',
      source: '26-reprint',
      note: {
        vi: 'Khoản 2 chỉ nói hồ sơ nộp trước 22/05/2026; 148 và 1489 còn hiệu lực đến 21/07/2026',
        en: 'Clause 2 speaks of dossiers filed before 22/05/2026 only, while 148 and 1489 last until 21/07/2026',
      },
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
    {
      instrument: '26/2026/QĐ-TTg',
      article: '12',
      clause: '2',
      evidence: 'reading',
      source: '26-reprint',
      note: { vi: 'Không nêu', en: 'Not stated' },
    },
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
      instrument: '148/QĐ-TTg',
      evidence: 'reading',
      source: '148-from-1048',
      note: {
        vi: '148 thay 1048 ngay; chỉ có tin một hồ sơ đang chờ ở trung ương được chấm lại theo 148',
        en: '148 replaces 1048 at once; only one dossier pending at the centre is reported, re-scored under 148',
      },
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
      instrument: '1489/QĐ-TTg',
      evidence: 'reading',
      source: '1489-portal',
      note: {
        vi: 'Không thấy quy định; không còn cấp huyện để quyết định. Bộ tiêu chí không đổi',
        en: 'No rule found; there was no district left to decide. The criteria are the same',
      },
    },
  ],
};

export const limitOnASunday: Reading<'limit-on-a-sunday'> = {
  id: 'limit-on-a-sunday',
  question: {
    vi: 'Hạn 30 ngày rơi vào Chủ nhật 21/06/2026: có kéo sang thứ Hai 22/06?',
    en: 'The 30 days end on Sunday 21/06/2026: do they run to Monday 22/06?',
  },
  chosen: 'next-working-day',
  answers: {
    'as-dated': { vi: 'Không: hết ngày 21/06/2026', en: 'No: through 21/06/2026' },
    'next-working-day': { vi: 'Có: hết ngày làm việc tiếp theo', en: 'Yes: through the next working day' },
  },
  basis: [
    {
      instrument: '91/2015/QH13',
      article: '148',
      clause: '5',
      evidence: 'reading',
      source: 'civil-code',
      note: {
        vi: 'Ngày cuối là ngày nghỉ thì hết hạn vào ngày làm việc tiếp theo; 26/2026 không nói có áp dụng hay không',
        en: 'A term whose last day is a day off ends on the next working day; 26/2026 does not say whether this applies',
      },
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
      instrument: '148/QĐ-TTg',
      evidence: 'reading',
      source: '148-portal',
      note: {
        vi: 'Nghĩa của "nâng hạng"; không nguồn nào nêu hậu quả',
        en: 'The plain meaning of "nâng hạng" (upgrade); no source states the consequence',
      },
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
      vi: 'Không: chỉ khi thời gian nộp hồ sơ đã qua trước ngày 26/2026 có hiệu lực',
      en: 'No: only where the window had closed before 26/2026 took force',
    },
    'any-late-re-evaluation': {
      vi: 'Có: mọi hồ sơ đánh giá lại nộp sau thời gian nộp hồ sơ và trước khi hết thời hạn',
      en: 'Yes: any re-evaluation filed after the window and before the end of the term',
    },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg',
      article: '12',
      clause: '3',
      evidence: 'reading',
      source: '26-reprint',
      note: {
        vi: 'Nói về đánh giá lại không kịp thời hạn nộp mới; có kéo dài sau chuyển tiếp hay không thì không nêu',
        en: 'It speaks of a re-evaluation that cannot meet the new window; whether it outlives the transition is not stated',
      },
    },
  ],
};

export const extensionOfPending: Reading<'extension-of-pending'> = {
  id: 'extension-of-pending',
  question: {
    vi: 'Hồ sơ đánh giá lại nộp muộn trước 22/05/2026 theo khoản 2 Điều 12: khoản 3 có giữ hiệu lực giấy chứng nhận?',
    en: 'A re-evaluation filed late before 22/05/2026, under Art. 12(2): does Art. 12(3) keep its certificate?',
  },
  chosen: 'kept-too',
  answers: {
    'kept-too': { vi: 'Có: khoản 3 không phân biệt ngày nộp hồ sơ', en: 'Yes: clause 3 makes no difference by the day of filing' },
    'filed-since-only': {
      vi: 'Không: khoản 3 chỉ áp dụng cho hồ sơ nộp từ 22/05/2026',
      en: 'No: clause 3 holds for dossiers filed from 22/05/2026 only',
    },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg',
      article: '12',
      clause: '3',
      evidence: 'reading',
      source: '26-reprint',
      note: {
        vi: 'Nói về mọi sản phẩm thuộc đối tượng đánh giá lại; không nêu quan hệ với khoản 2',
        en: 'It speaks of every product due for re-evaluation; how it stands to clause 2 is not stated',
      },
    },
    {
      instrument: '26/2026/QĐ-TTg',
      article: '12',
      clause: '2',
      point: 'b',
      evidence: 'reading',
      source: '26-reprint',
      note: { vi: 'Chỉ nêu thời hạn hoàn thành đánh giá lại', en: 'It states only by when the re-evaluation is done' },
    },
  ],
};

export const extensionOfEnded: Reading<'extension-of-ended'> = {
  id: 'extension-of-ended',
  question: {
    vi: 'Khoản 3 Điều 12: "tiếp tục có hiệu lực". Giấy chứng nhận đã hết thời hạn có được giữ hiệu lực?',
    en: 'Art. 12(3) says "continues in force": is a certificate kept that has ended?',
  },
  chosen: 'running-when-filed',
  answers: {
    'running-when-filed': {
      vi: 'Không: phải còn hiệu lực ngày 22/05/2026 và ngày nộp hồ sơ',
      en: 'No: it must run on 22/05/2026 and on the day of filing',
    },
    'running-on-the-first-day': {
      vi: 'Có, nếu còn hiệu lực ngày 22/05/2026: được giữ từ ngày nộp hồ sơ, dù nộp sau khi hết thời hạn',
      en: 'Yes, if it ran on 22/05/2026: kept from the day of filing, even after its end',
    },
    'ended-too': {
      vi: 'Có, kể cả đã hết thời hạn trước 22/05/2026: được giữ từ ngày đó hoặc từ ngày nộp hồ sơ',
      en: 'Yes, also if it ended before 22/05/2026: kept from that day, or from the day of filing',
    },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg',
      article: '12',
      clause: '3',
      evidence: 'reading',
      source: '26-reprint',
      note: {
        vi: 'Nghĩa thông thường của "tiếp tục"; 180 ngày tính từ ngày hết thời hạn; không nêu giấy chứng nhận đã hết thời hạn',
        en: 'The plain meaning of "continues"; the 180 days run from the end; of a certificate that has ended nothing is said',
      },
    },
  ],
};

export const filingWindowDays: Reading<'filing-window-days'> = {
  id: 'filing-window-days',
  question: {
    vi: '"Không sớm hơn 180 ngày và không muộn hơn 120 ngày": hai ngày đó có được nộp?',
    en: '"No earlier than 180 and no later than 120 days": may one file on those two days?',
  },
  chosen: 'both-included',
  answers: {
    'both-included': { vi: 'Được nộp trong cả hai ngày', en: 'Yes, on both' },
    'both-excluded': { vi: 'Chỉ giữa hai ngày đó', en: 'Only between them' },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg',
      article: '7',
      clause: '6',
      point: 'a',
      evidence: 'reading',
      source: '26-reprint',
      note: { vi: 'Nghĩa thông thường của "không sớm hơn", "không muộn hơn"', en: 'The plain meaning of "no earlier than" and "no later than"' },
    },
  ],
};

export const potentialFiveStars: Reading<'potential-five-stars'> = {
  id: 'potential-five-stars',
  question: {
    vi: 'Sản phẩm tiềm năng 5 sao trong khi chờ trung ương: có được cấp giấy chứng nhận 4 sao?',
    en: 'Is a product with the potential of 5 stars certified with 4 while the centre evaluates it?',
  },
  chosen: 'none-meanwhile',
  answers: {
    'none-meanwhile': { vi: 'Chưa: chỉ phê duyệt kết quả và gửi hồ sơ', en: 'No: the result is approved and the dossier sent' },
    'four-stars-meanwhile': { vi: 'Có: công nhận 4 sao và gửi hồ sơ', en: 'Yes: 4 stars are recognised and the dossier is sent' },
  },
  basis: [
    {
      instrument: '26/2026/QĐ-TTg',
      article: '7',
      clause: '3',
      point: 'e',
      evidence: 'reading',
      source: '26-reprint',
      note: { vi: 'Câu chữ chỉ nói phê duyệt kết quả', en: 'The words speak of approving the result alone' },
    },
    {
      instrument: '26/2026/QĐ-TTg',
      evidence: 'press',
      source: 'potential-5-practice',
      note: { vi: 'Các tỉnh làm khác nhau', en: 'Provinces differ' },
    },
  ],
};
