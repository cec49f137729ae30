import type { Certificate } from '../certificate/certificate';
import { standing, type Standing } from '../certificate/standing';
import type { CalendarDate } from '../date/calendarDate';
import type { Edition } from '../law/edition';
import { lateFilingOf } from './lateFilingOf';
import type { State } from './state';

/** How the certificate a product holds stands on a day, by what its state knows of a late filing. */
export function standingOn(edition: Edition, state: State, certificate: Certificate, on: CalendarDate): Standing {
  const filedOn = lateFilingOf(state);
  return standing(certificate, on, { renewalUnder: edition, ...(filedOn !== undefined && filedOn <= on && { filedOn }) });
}
