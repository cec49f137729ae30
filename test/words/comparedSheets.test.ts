import { trace, type CarriedAnswers, type CriterionChange, type RubricComparison, type SheetName } from 'ocop';
import { describe, expect, it } from 'vitest';
import { cited, told } from './told';

// Made-up sheets and criteria: each change is one that the shipped sheets need not have.
const basis = [cited];
const from: SheetName = { edition: 'qd-148-2023', set: 14, name: { vi: 'Rượu bịa ra', en: 'Made-up spirit' } };
const to: SheetName = { ...from, edition: 'qd-26-2026', variant: 'new' };
const criterion = (code: string, max: number) => ({ code, part: 'A' as const, name: { vi: 'Nguồn gốc', en: 'Origin' }, max });
const sheets = [
  'sheets',
  'qd-148-2023, bộ 14 Rượu bịa ra → qd-26-2026, bộ 14 (new) Rượu bịa ra',
  'qd-148-2023, set 14 Made-up spirit → qd-26-2026, set 14 (new) Made-up spirit',
];

const changes: readonly (readonly [CriterionChange, string, string])[] = [
  [{ of: 'points', from: [0, 1], to: [0, 2] }, 'điểm 0, 1 → 0, 2', 'points 0, 1 → 0, 2'],
  [
    {
      of: 'minimums',
      from: [],
      to: [
        { star: 4, box: 1, on: 'heading' },
        { star: 5, box: 3, on: 'box' },
      ],
    },
    'yêu cầu tối thiểu – → 4★ ở tên tiêu chí, 5★ ô 3',
    'minimums – → 4★ on the heading, 5★ box 3',
  ],
  [
    { of: 'minimums', from: [{ star: 3, box: 2, on: 'heading' }], to: [] },
    'yêu cầu tối thiểu 3★ ở tên tiêu chí → –',
    'minimums 3★ on the heading → –',
  ],
  [{ of: 'kind', from: 'criterion', to: 'checklist' }, 'loại chọn một ô → chọn nhiều ô', 'kind criterion → checklist'],
  [{ of: 'part', from: 'A', to: 'B' }, 'phần A → B', 'part A → B'],
  [{ of: 'alternatives', from: false, to: true }, 'nay là một trường hợp phải chọn', 'now one of several cases'],
  [{ of: 'alternatives', from: true, to: false }, 'không còn phải chọn trường hợp', 'no longer one of several cases'],
  [{ of: 'wording', box: 2, from: { vi: 'có', en: 'yes' }, to: { vi: 'rồi', en: 'done' } }, 'ô 2 "có" → "rồi"', 'box 2 "yes" → "done"'],
  [{ of: 'wording', box: 3, from: null, to: { vi: 'rồi', en: 'done' } }, 'ô 3 "–" → "rồi"', 'box 3 "–" → "done"'],
  [{ of: 'wording', box: 3, from: { vi: 'có', en: 'yes' }, to: null }, 'ô 3 "có" → "–"', 'box 3 "yes" → "–"'],
  [
    {
      of: 'notes',
      from: [],
      to: [
        { kind: 'note', text: { vi: 'một', en: 'one' } },
        { kind: 'note', text: { vi: 'hai', en: 'two' } },
      ],
    },
    'ghi chú – → "một", "hai"',
    'notes – → "one", "two"',
  ],
  [{ of: 'notes', from: [{ kind: 'note', text: { vi: 'một', en: 'one' } }], to: [] }, 'ghi chú "một" → –', 'notes "one" → –'],
];
const all = changes.map(([change]) => change);
const allVi = changes.map(([, vi]) => vi).join('; ');
const allEn = changes.map(([, , en]) => en).join('; ');

describe('a comparison of sheets in steps', () => {
  const comparison: RubricComparison = {
    result: 'rubric-comparison',
    from,
    to,
    basis,
    parts: { A: { from: 40, to: 40 }, B: { from: 25, to: 20 }, C: { from: 35, to: 40 } },
    same: [
      { from: criterion('1', 5), to: criterion('1.1', 5) },
      { from: criterion('5', 5), to: criterion('5.1', 5) },
    ],
    changed: [{ from: criterion('2', 5), to: criterion('2.1', 5), changes: all }],
    added: [criterion('3.1', 1)],
    dropped: [criterion('4', 2)],
  };

  it('says the parts that differ, what is the same, changed, dropped and added', () => {
    expect(told(comparison)).toEqual([
      sheets,
      ['same', 'Không đổi: 2 tiêu chí', 'Unchanged: 2 criteria'],
      ['part', 'Phần B: 25 → 20 điểm', 'Part B: 25 → 20 points'],
      ['part', 'Phần C: 35 → 40 điểm', 'Part C: 35 → 40 points'],
      ['changed', `Đổi 2 → 2.1 Nguồn gốc: ${allVi}`, `Changed 2 → 2.1 Origin: ${allEn}`],
      ['dropped', 'Bỏ 4 Nguồn gốc (2 điểm)', 'Dropped 4 Origin (2 points)'],
      ['added', 'Thêm 3.1 Nguồn gốc (1 điểm)', 'Added 3.1 Origin (1 point)'],
    ]);
    expect(trace(comparison).map((step) => step.basis)).toEqual([basis, [], [], [], [], [], []]);
    expect(told({ ...comparison, same: comparison.same.slice(0, 1) })[1]).toEqual(['same', 'Không đổi: 1 tiêu chí', 'Unchanged: 1 criterion']);
  });
});

describe('carried answers in steps', () => {
  const answers: CarriedAnswers = {
    result: 'carried-answers',
    from,
    to,
    basis,
    answers: {},
    carried: [
      { from: '1', to: '1.1', answer: 1, differs: [] },
      { from: '2', to: '2.1', answer: 1, differs: all },
    ],
    review: [
      { to: '3.1', reason: 'changed', from: '3', answer: 1, changes: all },
      { to: '4.1', reason: 'not-answered', from: '4' },
      { to: '5.1', reason: 'added' },
    ],
    dropped: [{ from: '6', answer: 2 }],
  };

  it('say what is carried, what a person looks at again and why, what is dropped', () => {
    expect(told(answers)).toEqual([
      sheets,
      ['carried', 'Chuyển được 2 câu trả lời', '2 answers are carried'],
      ['differs', `2 → 2.1: chuyển được, nhưng ${allVi}`, `2 → 2.1: carried, but ${allEn}`],
      ['review', `Xem lại 3.1 (cũ 3): ${allVi}`, `Review 3.1 (was 3): ${allEn}`],
      ['review', 'Trả lời 4.1: 4 còn trống', 'Answer 4.1: 4 was left open'],
      ['review', 'Trả lời 5.1: tiêu chí mới', 'Answer 5.1: a new criterion'],
      ['dropped', 'Bỏ câu trả lời 6', 'The answer to 6 is dropped'],
    ]);
    expect(trace(answers).map((step) => step.basis)).toEqual([basis, [], [], [], [], [], []]);
  });

  it('of which one is carried', () => {
    expect(told({ ...answers, carried: answers.carried.slice(0, 1) })[1]).toEqual(['carried', 'Chuyển được 1 câu trả lời', '1 answer is carried']);
  });
});
