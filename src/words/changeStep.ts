import type { Rubric } from '../sheet/rubric';
import type { BoxesOfPoints } from '../score/answersFromPoints';
import type { Step } from './step';
import { counted, criterionName } from './words';

/** One criterion answered otherwise, as a step. */
export function changeStep(
  change: { readonly from: BoxesOfPoints; readonly to: BoxesOfPoints; readonly gain: number },
  rubric: Rubric | undefined,
): Step {
  const { from, to, gain } = change;
  const sign = gain > 0 ? '+' : '';
  const otherCase = from.criterion === to.criterion ? '' : `${to.criterion} `;
  return {
    rule: 'change',
    text: {
      vi: `${criterionName(from.criterion, rubric, 'vi')}: ô ${inWords(from)} → ${otherCase}ô ${inWords(to)} (${sign}${gain} điểm)`,
      en: `${criterionName(from.criterion, rubric, 'en')}: box ${inWords(from)} → ${otherCase}box ${inWords(to)} (${sign}${counted(gain, 'point')})`,
    },
    basis: [],
  };
}

function inWords({ boxes }: BoxesOfPoints): string {
  return [boxes].flat().join('+') || String(0);
}
