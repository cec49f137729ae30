import { match } from 'ts-pattern';
import type { CriterionChange, CriterionName, Minimum, RubricComparison, SheetName } from '../compare/compareRubrics';
import type { CarriedAnswers } from '../compare/carryAnswers';
import type { Bilingual, Locale } from '../bilingual';
import type { Step, StepRule } from './step';
import { counted } from './words';

/** What changed between two sheets, a criterion a step. */
export function ofRubricComparison(comparison: RubricComparison): Step[] {
  const { from, to, parts, same, changed, added, dropped, basis } = comparison;
  const steps: Step[] = [
    { rule: 'sheets', text: { vi: between(from, to, 'vi'), en: between(from, to, 'en') }, basis },
    step('same', { vi: `Không đổi: ${same.length} tiêu chí`, en: `Unchanged: ${counted(same.length, 'criterion', 'criteria')}` }),
  ];
  for (const [code, part] of Object.entries(parts)) {
    if (part.from === part.to) continue;
    steps.push(step('part', {
      vi: `Phần ${code}: ${part.from} → ${part.to} điểm`, en: `Part ${code}: ${part.from} → ${part.to} points`,
    }));
  }
  for (const { from: left, to: right, changes } of changed) {
    steps.push(step('changed', {
      vi: `Đổi ${left.code} → ${right.code} ${right.name.vi}: ${changes.map((change) => inWords(change).vi).join('; ')}`,
      en: `Changed ${left.code} → ${right.code} ${right.name.en}: ${changes.map((change) => inWords(change).en).join('; ')}`,
    }));
  }
  for (const criterion of dropped) steps.push(step('dropped', lone(criterion, { vi: 'Bỏ', en: 'Dropped' })));
  for (const criterion of added) steps.push(step('added', lone(criterion, { vi: 'Thêm', en: 'Added' })));
  return steps;
}

/** What of a sheet's answers holds on another, and what a person must answer. */
export function ofCarriedAnswers({ from, to, carried, review, dropped, basis }: CarriedAnswers): Step[] {
  return [
    { rule: 'sheets', text: { vi: between(from, to, 'vi'), en: between(from, to, 'en') }, basis },
    step('carried', { vi: `Chuyển được ${carried.length} câu trả lời`, en: `${counted(carried.length, 'answer is carried', 'answers are carried')}` }),
    ...carried.flatMap(({ from: left, to: right, differs }) =>
      differs.length === 0
        ? []
        : [step('differs', {
            vi: `${left} → ${right}: chuyển được, nhưng ${differs.map((change) => inWords(change).vi).join('; ')}`,
            en: `${left} → ${right}: carried, but ${differs.map((change) => inWords(change).en).join('; ')}`,
          })],
    ),
    ...review.map((question) =>
      match(question)
        .with({ reason: 'changed' }, ({ from: left, to: right, changes }) =>
          step('review', {
            vi: `Xem lại ${right} (cũ ${left}): ${changes.map((change) => inWords(change).vi).join('; ')}`,
            en: `Review ${right} (was ${left}): ${changes.map((change) => inWords(change).en).join('; ')}`,
          }))
        .with({ reason: 'not-answered' }, ({ from: left, to: right }) =>
          step('review', { vi: `Trả lời ${right}: ${left} còn trống`, en: `Answer ${right}: ${left} was left open` }))
        .with({ reason: 'added' }, ({ to: right }) =>
          step('review', { vi: `Trả lời ${right}: tiêu chí mới`, en: `Answer ${right}: a new criterion` }))
        .exhaustive(),
    ),
    ...dropped.map(({ from: left }) => step('dropped', { vi: `Bỏ câu trả lời ${left}`, en: `The answer to ${left} is dropped` })),
  ];
}

function step(rule: StepRule, text: Bilingual): Step {
  return { rule, text, basis: [] };
}

function between(from: SheetName, to: SheetName, locale: Locale): string {
  const sheet = ({ edition, set, variant, name }: SheetName): string =>
    `${edition}, ${locale === 'vi' ? 'bộ' : 'set'} ${set}${variant === undefined ? '' : ` (${variant})`} ${name[locale]}`;
  return `${sheet(from)} → ${sheet(to)}`;
}

function lone({ code, name, max }: CriterionName, verb: Bilingual): Bilingual {
  return {
    vi: `${verb.vi} ${code} ${name.vi} (${max} điểm)`,
    en: `${verb.en} ${code} ${name.en} (${counted(max, 'point')})`,
  };
}

function inWords(change: CriterionChange): Bilingual {
  return match<CriterionChange, Bilingual>(change)
    .with({ of: 'points' }, ({ from, to }) => ({
      vi: `điểm ${from.join(', ')} → ${to.join(', ')}`, en: `points ${from.join(', ')} → ${to.join(', ')}`,
    }))
    .with({ of: 'minimums' }, ({ from, to }) => ({
      vi: `mức tối thiểu ${minimums(from, 'vi')} → ${minimums(to, 'vi')}`,
      en: `minimums ${minimums(from, 'en')} → ${minimums(to, 'en')}`,
    }))
    .with({ of: 'kind' }, ({ from, to }) => ({ vi: `loại ${from} → ${to}`, en: `kind ${from} → ${to}` }))
    .with({ of: 'part' }, ({ from, to }) => ({ vi: `phần ${from} → ${to}`, en: `part ${from} → ${to}` }))
    .with({ of: 'alternatives' }, ({ to }) => ({
      vi: to ? 'nay là một trường hợp phải chọn' : 'không còn phải chọn trường hợp',
      en: to ? 'now one of several cases' : 'no longer one of several cases',
    }))
    .with({ of: 'wording' }, ({ box, from, to }) => ({
      vi: `ô ${box} "${from?.vi ?? '–'}" → "${to?.vi ?? '–'}"`, en: `box ${box} "${from?.en ?? '–'}" → "${to?.en ?? '–'}"`,
    }))
    .with({ of: 'notes' }, ({ from, to }) => ({ vi: `ghi chú ${noted(from, 'vi')} → ${noted(to, 'vi')}`, en: `notes ${noted(from, 'en')} → ${noted(to, 'en')}` }))
    .exhaustive();
}

function minimums(marks: readonly Minimum[], locale: Locale): string {
  if (marks.length === 0) return '–';
  const box = locale === 'vi' ? 'ô' : 'box';
  const heading = locale === 'vi' ? 'ở tên tiêu chí' : 'on the heading';
  return marks.map((mark) => `${mark.star}★ ${mark.on === 'heading' ? heading : `${box} ${mark.box}`}`).join(', ');
}

function noted(notes: readonly { readonly text: Bilingual }[], locale: Locale): string {
  return notes.length === 0 ? '–' : notes.map(({ text }) => `"${text[locale]}"`).join(', ');
}
