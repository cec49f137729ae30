import type { CarriedAnswers } from '../compare/carryAnswers';
import type { Comparison } from '../compare/compareAssessments';
import type { RubricComparison } from '../compare/compareRubrics';
import { changeStep } from './advice';
import { compare as en } from './en/compare';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import { unmetStep } from './star';
import type { Step, StepRule } from './step';
import { compare as vi } from './vi/compare';

const say = /* @__PURE__ */ inBoth(vi, en);

/** What comparing gives that can be told. */
export type CompareResult = Comparison | RubricComparison | CarriedAnswers;

export const compareSteps = {
  /** Each criterion that differs, the minimums it cost, and what became of total and star. */
  comparison: (comparison: Comparison): Step[] => [
    ...(comparison.criteria ?? []).map(changeStep),
    ...(comparison.minimums?.lost ?? []).map((minimum) => unmetStep(String(minimum.star), minimum)),
    { rule: 'comparison', text: say((words) => words.outcome(comparison)), basis: comparison.basis },
    ...readingSteps(comparison.readings),
  ],
  /** What changed between two sheets, a criterion a step. */
  'rubric-comparison': ({ from, to, parts, same, changed, added, dropped, basis }: RubricComparison): Step[] => [
    { rule: 'sheets', text: say((words) => words.sheets(from, to)), basis },
    step('same', (words) => words.same(same.length)),
    ...Object.entries(parts).flatMap(([code, part]) =>
      part.from === part.to ? [] : [step('part', (words) => words.part(code, part.from, part.to))],
    ),
    ...changed.map((criterion) => step('changed', (words) => words.changed(criterion))),
    ...dropped.map((criterion) => step('dropped', (words) => words.dropped(criterion))),
    ...added.map((criterion) => step('added', (words) => words.added(criterion))),
  ],
  /** What of a sheet's answers holds on another, and what a person must answer. */
  'carried-answers': ({ from, to, carried, review, dropped, basis }: CarriedAnswers): Step[] => [
    { rule: 'sheets', text: say((words) => words.sheets(from, to)), basis },
    step('carried', (words) => words.carried(carried.length)),
    ...carried.flatMap((answer) => (answer.differs.length === 0 ? [] : [step('differs', (words) => words.differs(answer))])),
    ...review.map((question) => step('review', (words) => words.review(question))),
    ...dropped.map((answer) => step('dropped', (words) => words.answerDropped(answer.from))),
  ],
};

function step(rule: StepRule, words: Parameters<typeof say>[0]): Step {
  return { rule, text: say(words), basis: [] };
}
