import { actorNames, eventNames, stateNames } from '../cycle/names';
import type { History } from '../cycle/replay';
import { formatDate } from '../date/formatDate';
import type { Step } from './step';

/** The events of a history, one a line: the day, what happened, who acted, where it led. */
export function ofHistory({ steps }: History): Step[] {
  return steps.map(({ on, event, to, actor, basis }) => ({
    rule: 'history-step',
    text: {
      vi: `${formatDate(on, 'vi')} - ${eventNames[event].vi} (${actorNames[actor].vi}): ${stateNames[to].vi}`,
      en: `${on} - ${eventNames[event].en} (${actorNames[actor].en}): ${stateNames[to].en}`,
    },
    basis,
  }));
}
