import type { Holding } from '../cycle/holding';
import type { History } from '../cycle/replay';
import { certificateSteps } from './certificate';
import { cycle as en } from './en/cycle';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import type { Step } from './step';
import { cycle as vi } from './vi/cycle';

const say = /* @__PURE__ */ inBoth(vi, en);

/** What can be told of a product's life. */
export type CycleResult = History | Holding;

export const cycleSteps = {
  /** The events of a history, one a line: the day, what happened, who acted, where it led. */
  history: ({ steps }: History): Step[] =>
    steps.flatMap((step) => [
      { rule: 'history-step', text: say((words) => words.step(step)), basis: step.basis },
      ...readingSteps(step.readings ?? []),
    ]),
  /** What a product holds on a day: the standing of its certificate, or what is more or less than that. */
  holding: (held: Holding): Step[] => {
    switch (held.kind) {
      case 'certificate':
      case 'not-in-force':
        return certificateSteps.standing(held.standing);
      case 'none':
        return [{ rule: 'holding', text: say((words) => words.nothingHeld(held)), basis: [] }];
      case 'kept-until-answer':
        return [{ rule: 'holding', text: say((words) => words.kept(held)), basis: held.basis }];
    }
  },
};
