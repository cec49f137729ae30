import type { CriterionChange, CriterionName, Minimum, SheetName } from '../../compare/compareRubrics';
import type { compare as vi } from '../vi/compare';
import { counted, points, stars } from './common';

/** What a comparison of two results or two sheets says. */
export const compare: typeof vi = {
  outcome: ({ from, to }) =>
    `Total ${from.total} → ${points(to.total)}; by points ${from.band} → ${stars(to.band)}; reached ${from.star} → ${stars(to.star)}`,
  sheets: (from, to) => `${sheetInWords(from)} → ${sheetInWords(to)}`,
  same: (count) => `Unchanged: ${counted(count, 'criterion', 'criteria')}`,
  part: (code, from, to) => `Part ${code}: ${from} → ${to} points`,
  changed: ({ from, to, changes }) => `Changed ${from.code} → ${to.code} ${to.name.en}: ${inWords(changes)}`,
  dropped: (criterion) => `Dropped ${withPoints(criterion)}`,
  added: (criterion) => `Added ${withPoints(criterion)}`,
  carried: (count) => counted(count, 'answer is carried', 'answers are carried'),
  differs: ({ from, to, differs }) => `${from} → ${to}: carried, but ${inWords(differs)}`,
  review: (question) => {
    switch (question.reason) {
      case 'changed':
        return `Review ${question.to} (was ${question.from}): ${inWords(question.changes)}`;
      case 'not-answered':
        return `Answer ${question.to}: ${question.from} was left open`;
      case 'added':
        return `Answer ${question.to}: a new criterion`;
    }
  },
  answerDropped: (code) => `The answer to ${code} is dropped`,
};

function sheetInWords({ edition, set, variant, name }: SheetName): string {
  return `${edition}, set ${set}${variant === undefined ? '' : ` (${variant})`} ${name.en}`;
}

function withPoints({ code, name, max }: CriterionName): string {
  return `${code} ${name.en} (${points(max)})`;
}

function inWords(changes: readonly CriterionChange[]): string {
  return changes.map(changeInWords).join('; ');
}

function changeInWords(change: CriterionChange): string {
  switch (change.of) {
    case 'points':
      return `points ${change.from.join(', ')} → ${change.to.join(', ')}`;
    case 'minimums':
      return `minimums ${minimums(change.from)} → ${minimums(change.to)}`;
    case 'kind':
      return `kind ${change.from} → ${change.to}`;
    case 'part':
      return `part ${change.from} → ${change.to}`;
    case 'alternatives':
      return change.to ? 'now one of several cases' : 'no longer one of several cases';
    case 'wording':
      return `box ${change.box} "${change.from?.en ?? '–'}" → "${change.to?.en ?? '–'}"`;
    case 'notes':
      return `notes ${noted(change.from)} → ${noted(change.to)}`;
  }
}

function minimums(marks: readonly Minimum[]): string {
  if (marks.length === 0) return '–';
  return marks.map(({ star, on, box }) => `${star}★ ${on === 'heading' ? 'on the heading' : `box ${box}`}`).join(', ');
}

function noted(notes: Extract<CriterionChange, { of: 'notes' }>['from']): string {
  return notes.length === 0 ? '–' : notes.map(({ text }) => `"${text.en}"`).join(', ');
}
