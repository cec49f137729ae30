import type { CalendarDate } from '../date/calendarDate';
import type { Edition } from '../law/edition';
import type { Window } from './certificate';

/**
 * Days a certificate may outlive its last day while a late re-evaluation is answered (26/2026 Art. 12(3)): only where it still ran
 * when the edition took force, since what has ended does not "continue in force", and where its filing window had closed before,
 * unless read otherwise. `null`: not at all.
 */
export function extensionDays({ certificate, inForceFrom, readings }: Edition, lastDay: CalendarDate, filing: Window | null): number | null {
  const { extension } = certificate;
  if (extension === undefined || filing === null || lastDay < inForceFrom) return null;
  const always = readings['extension-after-transition']?.chosen === 'any-late-re-evaluation';
  return always || filing.lastDay < inForceFrom ? extension.maxDays : null;
}
