import type { ApplicableEdition } from '../in-force/applicableEdition';
import { inForce as en } from './en/inForce';
import { inBoth } from './inBoth';
import type { Step } from './step';
import { inForce as vi } from './vi/inForce';

const say = /* @__PURE__ */ inBoth(vi, en);

export const inForceSteps = {
  /** Which edition judges a dossier, or the ways the silence of the law can be read. */
  'applicable-edition': (result: ApplicableEdition): Step[] => {
    const { basis } = result;
    if (result.kind === 'unsettled') {
      return [
        { rule: 'applicable-edition', text: say((words) => words.unsettled(result)), basis },
        ...result.candidates.map((candidate): Step => ({
          rule: 'candidate',
          text: say((words) => words.candidate(candidate)),
          basis: candidate.readings.flatMap((used) => used.basis),
        })),
      ];
    }
    return [
      { rule: 'applicable-edition', text: say((words) => words.settled(result, result)), basis },
      ...result.readings.map((used): Step => ({ rule: 'reading', text: say((words) => words.reading(used)), basis: used.basis })),
    ];
  },
};
