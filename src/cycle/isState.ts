import { certificateMisfit } from '../certificate/requireCertificate';
import { isCalendarDate } from '../date/calendarDate';
import { isWithinReach } from '../date/isWithinReach';
import { isFields, type Fields } from '../fields';
import { isOneOf } from '../isOneOf';
import type { Edition } from '../law/edition';
import { isEditionId, levels, purposes } from '../law/vocabulary';
import type { State } from './state';
import { groups, isRunning, isStateName, type StateName } from './takes';

/** Whether unknown data is a state with everything its guards read: stored states come back from anywhere. */
export function isState(edition: Edition, state: unknown): state is State {
  if (!isFields(state)) return false;
  const { at, on } = state;
  if (!isStateName(at)) return false;
  if (!isCalendarDate(on)) return on === null && at === 'guidance';
  switch (groups[at]) {
    case 'preparation':
      return true;
    case 'evaluation':
      return isEvaluation(edition, at, state);
    default:
      return isCertificate(edition, state);
  }
}

function isEvaluation(edition: Edition, at: StateName, { edition: of, purpose, filedOn, held, level, referral }: Fields): boolean {
  if (!isEditionId(of) || !isOneOf(purposes, purpose) || !isCalendarDate(filedOn) || !(held === null || isHeld(edition, held))) return false;
  if (at === 'dossier-returned') return isOneOf(levels, level);
  return at.startsWith('at-') || hasStar(edition, referral) || isToldOf(referral);
}

/** Whether a result below every star was told to a level. */
function isToldOf(referral: unknown): boolean {
  return isFields(referral) && referral['kind'] === 'none' && isOneOf(levels, referral['by']);
}

function isHeld(edition: Edition, held: unknown): boolean {
  return isFields(held) && isCalendarDate(held['keptUntil']) && isState(edition, held['state']) && isRunning(held['state'].at);
}

function isCertificate(edition: Edition, { certificate, through, decision, filedOn }: Fields): boolean {
  if (!hasStar(edition, certificate) || certificateMisfit(certificate) !== null) return false;
  if (!isOneOf(purposes, through) || typeof decision !== 'string') return false;
  if (filedOn !== undefined && !isCalendarDate(filedOn)) return false;
  return isCalendarDate(certificate['lastDay']) && isWithinReach(certificate['lastDay']);
}

function hasStar(edition: Edition, value: unknown): value is Fields {
  return isFields(value) && isOneOf(edition.recognition.stars, value['star']);
}
