import type { CalendarDate } from '../date/calendarDate';
import type { Edition } from '../law/edition';
import type { Certificate, Window } from './certificate';

/**
 * How long a certificate may outlive its last day while a late re-evaluation is answered, as an edition is read (26/2026 Art. 12(3));
 * `undefined`: not at all. `asked`: the day asked about, and the day of filing.
 */
export function extensionOf(
  { certificate, inForceFrom, readings }: Edition,
  lastDay: CalendarDate,
  filing: Window | null,
  { on, filedOn }: { readonly on?: CalendarDate; readonly filedOn?: CalendarDate | undefined } = {},
): Certificate['extension'] {
  const { extension } = certificate;
  if (extension === undefined || filing === null) return undefined;
  const ended = readings['extension-of-ended']?.chosen ?? 'running-when-filed';
  if (lastDay < inForceFrom && (ended !== 'ended-too' || (on !== undefined && on < inForceFrom))) return undefined;
  if (filedOn !== undefined && filedOn < inForceFrom && readings['extension-of-pending']?.chosen === 'filed-since-only') return undefined;
  const always = readings['extension-after-transition']?.chosen === 'any-late-re-evaluation';
  if (!always && filing.lastDay >= inForceFrom) return undefined;
  return { ...extension, ...(ended !== 'running-when-filed' && { filedAfterEnd: true }) };
}
