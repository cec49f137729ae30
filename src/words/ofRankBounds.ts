import type { RankBounds, StarProspect } from '../star/rankBounds';
import type { Rubric } from '../sheet/rubric';
import type { Step } from './step';
import { criterionName, editionOf, readingSteps, stars, unmetStep } from './words';

/** The steps of rank bounds: worst and best star, and what can still block each star between. */
export function ofRankBounds(bounds: RankBounds, rubric: Rubric | undefined): Step[] {
  const { worst, best, total, readings, basis } = bounds;
  const range: Step = {
    rule: 'rank-bounds',
    text: {
      vi: `Còn có thể từ ${worst} đến ${best} sao (${total.min} đến ${total.max} điểm)`,
      en: `Still possible: from ${worst} to ${stars(best)} (${total.min} to ${total.max} points)`,
    },
    basis,
  };
  const steps = bounds.stars.flatMap((prospect) => ofProspect(prospect, rubric));
  return [range, ...steps, ...readingSteps(editionOf(bounds.edition), readings)];
}

function ofProspect({ star, points, unmet, open }: StarProspect, rubric: Rubric | undefined): Step[] {
  const steps = unmet.map((minimum) => unmetStep(String(star), minimum, rubric));
  if (points === 'lost') {
    steps.push({
      rule: 'points-lost',
      text: { vi: `Không còn đủ điểm cho ${star} sao`, en: `The points of ${stars(star)} are out of reach` },
      basis: [],
    });
  }
  for (const { criterion, requires } of open) {
    steps.push({
      rule: 'open-minimum',
      text: {
        vi: `${star} sao còn tùy ${criterionName(criterion, rubric, 'vi')}: cần ô ${requires}`,
        en: `${stars(star)} still depend on ${criterionName(criterion, rubric, 'en')}: box ${requires} wanted`,
      },
      basis: [],
    });
  }
  return steps;
}
