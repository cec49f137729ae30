import type { Certificate } from '../certificate/certificate';
import { certificateMisfit } from '../certificate/requireCertificate';
import { calendarDate } from '../date/calendarDate';
import { isWithinReach } from '../date/isWithinReach';
import type { Edition } from '../law/edition';
import { levels, purposes } from '../law/vocabulary';
import type { Held, InEvaluation, State } from './state';
import { groups, isRunning } from './takes';

/** Whether unknown data is a state with everything its guards read: stored states come back from anywhere. */
export function isState(edition: Edition, state: unknown): state is State {
  if (!isObject(state)) return false;
  const { at, on } = state as State;
  if (typeof at !== 'string' || !Object.hasOwn(groups, at)) return false;
  if (!isDay(on)) return on === null && at === 'guidance';
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
  if (!purposes.includes(purpose) || !isDay(filedOn) || !(held === null || isHeld(edition, held))) return false;
  if (at === 'dossier-returned') return levels.includes(state.level);
  return at.startsWith('at-') || ('referral' in state && (hasStar(edition, state.referral) || isToldOf(state.referral)));
}

/** Whether a result below every star was told to a level. */
function isToldOf(referral: unknown): boolean {
  const { kind, by } = isObject(referral) ? (referral as { readonly kind?: unknown; readonly by?: unknown }) : {};
  return kind === 'none' && levels.some((level) => level === by);
}

function isHeld(edition: Edition, held: Held): boolean {
  return isObject(held) && isDay(held.keptUntil) && isState(edition, held.state) && isRunning(held.state.at);
}

function isCertificate(edition: Edition, { certificate, filedOn }: { readonly certificate?: unknown; readonly filedOn?: unknown }): boolean {
  if (!hasStar(edition, certificate) || certificateMisfit(certificate) !== null) return false;
  if (filedOn !== undefined && !isDay(filedOn)) return false;
  return isWithinReach((certificate as Certificate).lastDay);
}

function isDay(value: unknown): boolean {
  return calendarDate(value as string).ok;
}

function hasStar(edition: Edition, value: unknown): boolean {
  return isObject(value) && edition.recognition.stars.includes((value as { readonly star?: never }).star as never);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
