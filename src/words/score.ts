import { partCodes } from '../law/vocabulary';
import type { Assessment, Bounds, CompleteAssessment } from '../score/assess';
import { score as en } from './en/score';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import type { Step } from './step';
import { score as vi } from './vi/score';

const say = /* @__PURE__ */ inBoth(vi, en);

/** What scoring gives that can be told. */
export type ScoreResult = Assessment;

/** The steps of a sheet: its parts and sum, what is open, or why it is out; then its defects and readings. */
export const scoreSteps = {
  assessment: (assessment: Assessment): Step[] => [
    { rule: 'sheet', text: say((words) => words.sheet(assessment)), basis: assessment.basis },
    ...outcomeOf(assessment),
    ...assessment.caveats.map((defect): Step => ({ rule: 'caveat', text: say((words) => words.caveat(defect)), basis: [] })),
    ...readingSteps(assessment.readings),
  ],
};

function outcomeOf(assessment: Assessment): Step[] {
  switch (assessment.kind) {
    case 'complete':
      return [...partSteps(assessment, assessment.parts), { rule: 'total', text: say((words) => words.total(assessment)), basis: [] }];
    case 'incomplete':
      return [
        { rule: 'missing', text: say((words) => words.missing(assessment)), basis: [] },
        ...partSteps(assessment, assessment.bounds.parts),
        { rule: 'bounds', text: say((words) => words.bounds(assessment)), basis: [] },
      ];
    case 'eliminated':
      return assessment.grounds.map((ground) => ({ rule: 'eliminated', text: say((words) => words.eliminated(ground)), basis: [] }));
  }
}

function partSteps({ heads }: Assessment, points: { readonly [P in keyof CompleteAssessment['parts']]: number | Bounds }): Step[] {
  return partCodes.map((code) => ({ rule: 'part', text: say((words) => words.part(code, heads[code], points[code])), basis: [] }));
}
