import { addDays } from '../date/addDays';
import type { CalendarDate } from '../date/calendarDate';
import type { Certificate } from './certificate';

/** The last day, inclusive, to which a re-evaluation filed on a day keeps a certificate past its own; `null`: it does not. */
export function lastDayKept(
  { lastDay, filing, extension }: Pick<Certificate, 'lastDay' | 'filing' | 'extension'>,
  filedOn: CalendarDate | undefined,
): CalendarDate | null {
  if (extension === undefined || filing === null || filedOn === undefined || filedOn <= filing.lastDay) return null;
  const until = addDays(lastDay, extension.maxDays);
  return filedOn <= (extension.filedAfterEnd === true ? until : lastDay) ? until : null;
}
