import type { Comparison } from '../compare/compareAssessments';
import type { Rubric } from '../sheet/rubric';
import { changeStep } from './changeStep';
import type { Step } from './step';
import { counted, editionOf, readingSteps, stars, unmetStep } from './words';

/** The steps of a comparison: each criterion that differs, the minimums it cost, and what became of total and star. */
export function ofComparison(comparison: Comparison, rubric: Rubric | undefined): Step[] {
  const { from, to, criteria, minimums, readings, basis } = comparison;
  const steps = (criteria ?? []).map((difference) => changeStep(difference, rubric));
  for (const minimum of minimums?.lost ?? []) steps.push(unmetStep(String(minimum.star), minimum, rubric));
  const outcome: Step = {
    rule: 'comparison',
    text: {
      vi: `Tổng ${from.total} → ${to.total} điểm; theo điểm ${from.band} → ${to.band} sao; đạt ${from.star} → ${to.star} sao`,
      en: `Total ${from.total} → ${counted(to.total, 'point')}; by points ${from.band} → ${stars(to.band)}; reached ${from.star} → ${stars(to.star)}`,
    },
    basis,
  };
  return [...steps, outcome, ...readingSteps(editionOf(from.edition), readings)];
}
