import { calendarDate } from '../date/calendarDate';
import type { Edition } from '../law/edition';
import { levels, purposes } from '../law/vocabulary';
import type { Held, InEvaluation, State } from './state';
import { groups, isRunning } from './takes';

/** Whether terms and windows counted from a day stay within the years that dates are written in. */
export function isWithinReach(day: string): boolean {
  return day >= '1900-01-01' && day <= '9989-12-31';
}

/** Whether unknown data is a state with everything its guards read: stored states come back from anywhere. */
export function isState(edition: Edition, state: unknown): state is State {
  if (!isObject(state)) return false;
  const { at, on } = state as State;
  if (typeof at !== 'string' || !Object.hasOwn(groups, at)) return false;
  if (typeof on !== 'string') return on === null && at === 'guidance';
  switch (groups[at]) {
    case 'preparation':
      return true;
    case 'evaluation':
      return isEvaluation(edition, state as InEvaluation);
    default:
      return isCertificate(edition, state);
  }
}

function isEvaluation(edition: Edition, state: InEvaluation): boolean {
  const { at, purpose, filedOn, held } = state;
  if (!purposes.includes(purpose) || typeof filedOn !== 'string' || !(held === null || isHeld(edition, held))) return false;
  if (at === 'dossier-returned') return levels.includes(state.level);
  return at.startsWith('at-') || ('referral' in state && hasStar(edition, state.referral));
}

function isHeld(edition: Edition, held: Held): boolean {
  return isObject(held) && typeof held.keptUntil === 'string' && isState(edition, held.state) && isRunning(held.state.at);
}

function isCertificate(edition: Edition, { certificate }: { readonly certificate?: unknown }): boolean {
  if (!hasStar(edition, certificate)) return false;
  const { firstDay, lastDay } = certificate as { readonly firstDay?: unknown; readonly lastDay?: unknown };
  return typeof firstDay === 'string' && calendarDate(lastDay as string).ok && isWithinReach(lastDay as string);
}

function hasStar(edition: Edition, value: unknown): boolean {
  return isObject(value) && edition.recognition.stars.includes((value as { readonly star?: never }).star as never);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
