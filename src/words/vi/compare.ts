import type { Comparison } from '../../compare/compareAssessments';
import type { ChangedCriterion, CriterionChange, CriterionName, Minimum, SheetName } from '../../compare/compareRubrics';
import type { AnswerToReview, CarriedAnswer } from '../../compare/carryAnswers';
import type { RubricNode } from '../../sheet/rubric';

const kinds: { readonly [Kind in RubricNode['kind']]: string } = {
  group: 'nhóm tiêu chí',
  criterion: 'chọn một ô',
  checklist: 'chọn nhiều ô',
  alternatives: 'chọn một trường hợp',
};

/** What a comparison of two results or two sheets says. */
export const compare = {
  outcome: ({ from, to }: Comparison): string =>
    `Tổng ${from.total} → ${to.total} điểm; theo điểm ${from.band} → ${to.band} sao; đạt ${from.star} → ${to.star} sao`,
  sheets: (from: SheetName, to: SheetName): string => `${sheetInWords(from)} → ${sheetInWords(to)}`,
  same: (count: number): string => `Không đổi: ${count} tiêu chí`,
  part: (code: string, from: number, to: number): string => `Phần ${code}: ${from} → ${to} điểm`,
  changed: ({ from, to, changes }: ChangedCriterion): string => `Đổi ${from.code} → ${to.code} ${to.name.vi}: ${inWords(changes)}`,
  dropped: (criterion: CriterionName): string => `Bỏ ${withPoints(criterion)}`,
  added: (criterion: CriterionName): string => `Thêm ${withPoints(criterion)}`,
  carried: (count: number): string => `Chuyển được ${count} câu trả lời`,
  differs: ({ from, to, differs }: CarriedAnswer): string => `${from} → ${to}: chuyển được, nhưng ${inWords(differs)}`,
  review: (question: AnswerToReview): string => {
    switch (question.reason) {
      case 'changed':
        return `Xem lại ${question.to} (cũ ${question.from}): ${inWords(question.changes)}`;
      case 'not-answered':
        return `Trả lời ${question.to}: ${question.from} còn trống`;
      case 'added':
        return `Trả lời ${question.to}: tiêu chí mới`;
    }
  },
  answerDropped: (code: string): string => `Bỏ câu trả lời ${code}`,
};

function sheetInWords({ edition, set, variant, name }: SheetName): string {
  return `${edition}, bộ ${set}${variant === undefined ? '' : ` (${variant})`} ${name.vi}`;
}

function withPoints({ code, name, max }: CriterionName): string {
  return `${code} ${name.vi} (${max} điểm)`;
}

function inWords(changes: readonly CriterionChange[]): string {
  return changes.map(changeInWords).join('; ');
}

function changeInWords(change: CriterionChange): string {
  switch (change.of) {
    case 'points':
      return `điểm ${change.from.join(', ')} → ${change.to.join(', ')}`;
    case 'minimums':
      return `yêu cầu tối thiểu ${minimums(change.from)} → ${minimums(change.to)}`;
    case 'kind':
      return `loại ${kinds[change.from]} → ${kinds[change.to]}`;
    case 'part':
      return `phần ${change.from} → ${change.to}`;
    case 'alternatives':
      return change.to ? 'nay là một trường hợp phải chọn' : 'không còn phải chọn trường hợp';
    case 'wording':
      return `ô ${change.box} "${change.from?.vi ?? '–'}" → "${change.to?.vi ?? '–'}"`;
    case 'notes':
      return `ghi chú ${noted(change.from)} → ${noted(change.to)}`;
  }
}

function minimums(marks: readonly Minimum[]): string {
  if (marks.length === 0) return '–';
  return marks.map(({ star, on, box }) => `${star}★ ${on === 'heading' ? 'ở tên tiêu chí' : `ô ${box}`}`).join(', ');
}

function noted(notes: Extract<CriterionChange, { of: 'notes' }>['from']): string {
  return notes.length === 0 ? '–' : notes.map(({ text }) => `"${text.vi}"`).join(', ');
}
