import { day } from '../day';

// Every reason for which the cycle refuses an event, in the words a reader meets: what happened, why, what to do.
export const where = { at: 'at-district', event: 'recognise', edition: 'qd-148-2023', allowed: [] } as const;
const on = day('2024-11-20');
const referral = { result: 'referral', kind: 'none' } as never;

export const refusals: readonly (readonly [object, string, string])[] = [
  [
    { code: 'unknown-state', received: 'nowhere', at: 'unknown' },
    '"công nhận" khi "không rõ": "nowhere" không phải trạng thái của sản phẩm, hoặc thiếu dữ liệu; bắt đầu từ cycle.start',
    '"recognise" in "unknown": "nowhere" is not a state of a product, or its data is not whole; begin at cycle.start',
  ],
  [
    { code: 'unknown-event', received: 'celebrate', event: 'unknown' },
    '"không rõ" khi "Đánh giá ở cấp huyện": "celebrate" không phải một sự kiện; viết như { kind: \'register-idea\', on: \'2024-05-01\' }',
    '"unknown" in "Evaluation at the district": "celebrate" is no event; write one as { kind: \'register-idea\', on: \'2024-05-01\' }',
  ],
  [
    { code: 'event-not-possible', allowed: ['send-up', 'not-met'] },
    '"công nhận" khi "Đánh giá ở cấp huyện": không thể xảy ra ở trạng thái này theo 148/QĐ-TTg; có thể: chuyển lên cấp trên (send-up), không đạt (not-met)',
    '"recognise" in "Evaluation at the district": it cannot happen in this state under qd-148-2023; it takes: send-up, not-met',
  ],
  [
    { code: 'out-of-order', on, after: day('2024-11-21'), index: 3 },
    'Sự kiện 3, "công nhận" khi "Đánh giá ở cấp huyện": ngày 20/11/2024 trước sự kiện gần nhất 21/11/2024; xếp lại theo ngày',
    'Event 3, "recognise" in "Evaluation at the district": 2024-11-20 lies before the last event of 2024-11-21; put the events in order of days',
  ],
  [
    { code: 'event-field', field: 'decision', received: '7' },
    '"công nhận" khi "Đánh giá ở cấp huyện": dữ liệu "decision" không hợp lệ: 7',
    '"recognise" in "Evaluation at the district": its "decision" is not valid: 7',
  ],
  [
    { code: 'event-field', field: 'on', received: 'x', fault: { code: 'invalid-date', received: 'x', expected: 'YYYY-MM-DD', reason: 'form' } },
    'dữ liệu "on" không hợp lệ: "x"',
    'its "on" is not valid: "x"',
  ],
  [
    { code: 'edition-not-in-force', on, firstDay: day('2026-05-22'), lastDay: null },
    'ngày 20/11/2024 văn bản này không áp dụng (từ 22/05/2026); dùng chu trình của văn bản ngày đó',
    "this edition does not hold on 2024-11-20 (from 2026-05-22); use the cycle of that day's edition",
  ],
  [
    { code: 'edition-not-in-force', on, firstDay: day('2023-02-24'), lastDay: day('2025-07-05') },
    '(từ 24/02/2023 đến 05/07/2025)',
    '(from 2023-02-24 to 2025-07-05)',
  ],
  [
    { code: 'judged-under-another', on, expected: 'qd-26-2026' },
    'ngày 20/11/2024 hồ sơ được đánh giá theo 26/2026/QĐ-TTg; dùng chu trình của văn bản đó',
    'on 2024-11-20 the dossier is judged under qd-26-2026; use the cycle of that edition',
  ],
  [
    { code: 'transition-not-stated', on, dossier: 'qd-148-2023' },
    'không có quy định cho hồ sơ theo 148/QĐ-TTg ở ngày 20/11/2024',
    'no rule says how a dossier of qd-148-2023 is judged on 2024-11-20',
  ],
  [
    { code: 'score-says-otherwise', expected: 'send-up', referral },
    'số điểm dẫn đến "chuyển lên cấp trên" (send-up)',
    'the score leads to "send up" (send-up)',
  ],
  [
    { code: 'no-second-evaluation', referral },
    'văn bản này không cho cấp đó tự đánh giá lại; công nhận theo kết quả',
    'this edition does not let that level evaluate again; recognise on the result',
  ],
  [
    { code: 'purpose-not-possible', purpose: 'first', expected: ['upgrade', 're-evaluation'] },
    'mục đích "first" không phù hợp; chọn nâng hạng (upgrade), đánh giá lại (re-evaluation)',
    'the purpose "first" does not fit; choose upgrade, re-evaluation',
  ],
  [
    { code: 'outside-filing-window', on, window: { firstDay: day('2029-06-03'), lastDay: day('2029-08-02') } },
    'ngày 20/11/2024 ngoài thời gian nộp hồ sơ 03/06/2029 đến 02/08/2029',
    '2024-11-20 lies outside the filing window 2029-06-03 to 2029-08-02',
  ],
  [
    { code: 'certificate-over', on, lastDay: day('2027-11-20') },
    'giấy chứng nhận đã hết thời hạn ngày 20/11/2027; ghi sự kiện day-comes trước',
    'the certificate ended on 2027-11-20; record day-comes first',
  ],
  [{ code: 'no-certificate-held' }, 'sản phẩm không có giấy chứng nhận', 'the product holds no certificate'],
  [{ code: 'certificate-refused', fault: { code: 'star-not-certified', received: '2', expected: [3, 4, 5] } }, 'chỉ 3, 4, 5 sao', 'only for 3, 4, 5'],
];
