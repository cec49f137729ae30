import { isFields } from '../fields';
import { requireEdition } from '../law/requireEdition';
import { refuse } from '../refuse';
import type { Cycle } from './cycle';
import { isState } from './isState';
import { groups } from './takes';

/** Throws `TypeError` for what is no cycle: a caller's bug. */
export function requireCycle(argument: string, cycle: Cycle): void {
  const given: unknown = cycle;
  if (
    !isFields(given) ||
    given['result'] !== 'cycle' ||
    !isFields(given['table']) ||
    !isStates(given['states']) ||
    !(Array.isArray(given['steps']) && given['steps'].every((step) => isFields(step) && isStates(step['states']))) ||
    !(isFields(given['start']) && isStates([given['start']['at']])) ||
    !(given['passing'] === null || (isFields(given['passing']) && isStates(given['passing']['to'])))
  )
    refuse(argument, given, 'a cycle, as ocopCycle gives');
}

/** Throws `TypeError` for what is no cycle that events can be taken through: a caller's bug. */
export function requireWholeCycle(argument: string, cycle: Cycle): void {
  if (whole.has(cycle)) return;
  requireCycle(argument, cycle);
  requireEdition(cycle.edition, `${argument}.edition`);
  if (!isState(cycle.edition, cycle.start)) refuse(`${argument}.start`, cycle.start, 'a state of a product');
  if (Object.isFrozen(cycle)) whole.add(cycle);
}

/** Cycles that were looked over; only one that is frozen, as those of `ocopCycle` are, cannot change since. */
const whole = /* @__PURE__ */ new WeakSet<Cycle>();

function isStates(names: unknown): boolean {
  return Array.isArray(names) && names.every((name) => typeof name === 'string' && Object.hasOwn(groups, name));
}
