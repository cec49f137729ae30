import { qd148, trace, type Progress, type Schedule } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { used } from '../used';
import { told } from './told';

// A made-up year: every state of a task, every state of a target, every reason a record does not count.
const [plan] = sonHa2024.basis;
const title = { vi: 'Kế hoạch bịa ra', en: 'Made-up plan' };
const on = day('2024-11-30');
const about = {
  plan: 'made-up',
  title,
  on,
  basis: sonHa2024.basis,
  caveats: [{ id: 'c', statement: { vi: 'Hai số', en: 'Two numbers' }, sections: ['I', 'II.2'], about: [] }],
  readings: [used(sonHa2024, 'before-a-date', 'excludes-the-day')],
} as const;
const notes = [
  ['contradiction', 'Kế hoạch không thống nhất - Hai số', 'The plan disagrees with itself - Two numbers'],
  ['reading', 'Cách hiểu về chữ "trước" một ngày ("before-a-date"): Không gồm ngày đó', 'Reading "before-a-date": It excludes the day'],
];

describe('a schedule in steps', () => {
  const task = {
    task: 't',
    section: 'III.1',
    name: { vi: 'Tập huấn', en: 'Training' },
    lead: ['office'],
    with: ['communes', 'guests'],
    step: null,
    firstDay: null,
    lastDay: null,
    dueBy: null,
    doneOn: null,
    daysLeft: null,
  };
  const schedule: Schedule = {
    ...about,
    result: 'schedule',
    tasks: [
      { ...task, state: 'ended', lead: [], with: [] },
      { ...task, state: 'done', doneOn: day('2024-05-06'), lastDay: day('2024-05-07'), lead: [], with: [] },
      { ...task, state: 'next', firstDay: day('2024-12-01'), lead: [], with: [] },
      { ...task, state: 'running', firstDay: day('2024-11-01'), lastDay: day('2024-12-31') },
      { ...task, state: 'due', lastDay: day('2024-11-30'), lead: [], with: ['communes'] },
      { ...task, state: 'late', lastDay: day('2024-11-29'), with: [] },
    ],
    byBody: [
      { body: 'office', name: { vi: 'Văn phòng', en: 'The office' }, tasks: [] },
      { body: 'communes', name: { vi: 'Các xã', en: 'The communes' }, tasks: [] },
    ],
  };

  it('tells its tasks by state, the late ones first, with their days and bodies', () => {
    expect(told(schedule)).toEqual([
      ['schedule', 'Kế hoạch bịa ra, ngày 30/11/2024', 'Made-up plan, on 2024-11-30'],
      ['task-late', 'Trễ hạn: Tập huấn (chậm nhất 29/11/2024) - Văn phòng', 'Late: Training (by 2024-11-29) - The office'],
      ['task-due', 'Đến hạn trong tháng: Tập huấn (chậm nhất 30/11/2024) - Các xã', 'Due this month: Training (by 2024-11-30) - The communes'],
      [
        'task-running',
        'Đang thực hiện: Tập huấn (01/11/2024 - 31/12/2024) - Văn phòng; Các xã; guests',
        'Running: Training (2024-11-01 to 2024-12-31) - The office; The communes; guests',
      ],
      ['task-next', 'Sắp tới: Tập huấn (từ 01/12/2024, không nêu ngày cuối)', 'Next: Training (from 2024-12-01, no last day stated)'],
      ['task-done', 'Đã xong: Tập huấn (chậm nhất 07/05/2024, xong 06/05/2024)', 'Done: Training (by 2024-05-07, done 2024-05-06)'],
      ['task-ended', 'Hết năm kế hoạch: Tập huấn (không nêu ngày)', "Over with the plan's year: Training (no day stated)"],
      ...notes,
    ]);
  });

  it('cites the plan, each step at its section', () => {
    const [whole, first] = trace(schedule);
    expect(whole?.basis).toEqual(sonHa2024.basis);
    expect(first?.basis).toEqual([{ ...plan, section: 'III.1' }]);
    expect(trace(schedule).find(({ rule }) => rule === 'contradiction')?.basis).toEqual([{ ...plan, section: 'I; II.2' }]);
  });
});

describe('progress in steps', () => {
  const content = { vi: 'Sản phẩm mới', en: 'New products' };
  const target = { target: 't', section: 'II.1', content, by: null };
  const measured = {
    ...target,
    counted: 6,
    needed: 7,
    upTo: null,
    short: 1,
    counts: [],
    open: [],
    unit: { vi: 'sản phẩm', en: 'products' },
    counting: { vi: 'theo sổ', en: 'by the register' },
  };
  const out = { record: 'r', product: 'p', lastDay: null };
  const progress: Progress = {
    ...about,
    result: 'progress',
    edition: qd148.id,
    targets: [
      { ...measured, state: 'met', counted: 7, short: 0 },
      { ...measured, state: 'met', counted: 7, short: 0, upTo: 7 },
      { ...measured, state: 'short' },
      { ...measured, state: 'short', upTo: 9, open: ['Xã A', 'Xã B'] },
      { ...target, state: 'not-measurable', missing: ['events', 'communes', 'participants', 'purposes'] },
      { ...target, state: 'commitment' },
    ],
    leftOut: [
      { ...out, reason: 'undated' },
      { ...out, reason: 'no-edition-in-force' },
      { ...out, reason: 'not-certified' },
      { ...out, reason: 'not-yet-valid', lastDay: day('2027-12-01') },
      { ...out, reason: 'expired', lastDay: day('2024-06-30') },
      { ...out, reason: 'withdrawn', lastDay: day('2026-06-30') },
    ],
  };

  it('tells each target, each record that does not count, and what disagrees', () => {
    expect(told(progress)).toEqual([
      ['progress', 'Kế hoạch bịa ra: mục tiêu đến ngày 30/11/2024', 'Made-up plan: targets on 2024-11-30'],
      ['target-met', 'Đạt: Sản phẩm mới - 7 sản phẩm, cần 7 (theo sổ)', 'Met: New products - 7 products, 7 wanted (by the register)'],
      ['target-met', 'Đạt: Sản phẩm mới - 7 sản phẩm, cần 7 (theo sổ)', 'Met: New products - 7 products, 7 wanted (by the register)'],
      [
        'target-short',
        'Còn thiếu 1: Sản phẩm mới - 6 sản phẩm, cần 7 (theo sổ)',
        'Short by 1: New products - 6 products, 7 wanted (by the register)',
      ],
      [
        'target-short',
        'Còn thiếu 1: Sản phẩm mới - 6 sản phẩm, cần 7 - 9 (theo sổ); chưa có: Xã A, Xã B',
        'Short by 1: New products - 6 products, 7 - 9 wanted (by the register); still open: Xã A, Xã B',
      ],
      [
        'target-not-measurable',
        'Không đo được từ dữ liệu này: Sản phẩm mới - thiếu sự kiện, danh sách xã, thị trấn, danh sách chủ thể, cán bộ, loại đánh giá của từng giấy chứng nhận',
        'Not measurable from this data: New products - missing events, the list of communes, the list of participants, the purpose of each certificate',
      ],
      ['target-commitment', 'Cam kết, không có con số: Sản phẩm mới', 'A commitment without a number: New products'],
      ['left-out', 'Không tính r (p): không có ngày cấp', 'Not counted, r (p): no day of issue'],
      ['left-out', 'Không tính r (p): cấp trước văn bản OCOP đầu tiên', 'Not counted, r (p): issued before the first edition'],
      ['left-out', 'Không tính r (p): hạng sao không được cấp giấy chứng nhận', 'Not counted, r (p): a star that is not certified'],
      ['left-out', 'Không tính r (p): chưa có hiệu lực, ngày cuối 01/12/2027', 'Not counted, r (p): not yet valid, last day 2027-12-01'],
      ['left-out', 'Không tính r (p): hết hiệu lực, ngày cuối 30/06/2024', 'Not counted, r (p): expired, last day 2024-06-30'],
      ['left-out', 'Không tính r (p): đã thu hồi, ngày cuối 30/06/2026', 'Not counted, r (p): withdrawn, last day 2026-06-30'],
      ...notes,
    ]);
    expect(
      trace(progress)
        .slice(0, 2)
        .map(({ basis }) => basis),
    ).toEqual([sonHa2024.basis, [{ ...plan, section: 'II.1' }]]);
    expect(
      trace(progress)
        .filter(({ rule }) => rule === 'left-out')
        .flatMap(({ basis }) => basis),
    ).toEqual([]);
  });
});
