import type { Obstacle } from '../advice/obstacleTo';
import type { Plan } from '../advice/planFor';
import type { QuickWins } from '../advice/quickWins';
import type { Ticked } from '../advice/singleMoves';
import { advice as en } from './en/advice';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import { unmetStep } from './star';
import type { Step } from './step';
import { advice as vi } from './vi/advice';

const say = /* @__PURE__ */ inBoth(vi, en);

/** What advice can be told. */
export type AdviceResult = Plan | QuickWins;

export const adviceSteps = {
  /** Each change and where it leads, or what stands in the way. */
  plan: (plan: Plan): Step[] => [
    { rule: 'plan', text: say((words) => words.wanted(plan)), basis: plan.basis },
    ...(plan.kind === 'reachable'
      ? [...plan.changes.map(changeStep), { rule: 'planned', text: say((words) => words.planned(plan)), basis: [] } as const]
      : plan.obstacles.flatMap(obstacleSteps)),
    ...readingSteps(plan.readings),
  ],
  /** Each change and what it alone leads to. */
  'quick-wins': (quickWins: QuickWins): Step[] => [
    { rule: 'quick-wins', text: say((words) => words.quickWins(quickWins)), basis: quickWins.basis },
    ...quickWins.wins.map((win): Step => ({ rule: 'change', text: say((words) => words.alone(words.change(win), win)), basis: [] })),
    ...readingSteps(quickWins.readings),
  ],
};

/** One criterion answered otherwise, as a step. */
export function changeStep(change: { readonly from: Ticked; readonly to: Ticked; readonly gain: number }): Step {
  return { rule: 'change', text: say((words) => words.change(change)), basis: [] };
}

function obstacleSteps(obstacle: Obstacle): Step[] {
  const { star, minimums, points } = obstacle;
  const frozen = minimums.map((minimum): Step => {
    const { text } = unmetStep(String(star), minimum);
    return { rule: 'frozen-minimum', text: { vi: vi.frozen(text.vi), en: en.frozen(text.en) }, basis: [] };
  });
  if (points.reachable >= points.needs) return frozen;
  return [
    ...frozen,
    { rule: 'out-of-reach', text: say((words) => words.outOfReach(obstacle)), basis: [] },
    ...points.ceilings.map((ceiling): Step => ({ rule: 'ceiling', text: say((words) => words.ceiling(ceiling)), basis: [] })),
  ];
}
