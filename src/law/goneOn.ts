import type { CalendarDate } from '../date/calendarDate';
import type { Edition, LevelRule } from './edition';

type Evaluating = Extract<LevelRule, { readonly role: 'evaluates' }>;

/** What an edition says of a level on a day on which that level may be gone; of whoever is no level, nothing. */
export function goneOn({ levels }: Edition, who: string, on: CalendarDate): Evaluating['mayBeGone'] {
  const gone = (levels as { readonly [who: string]: Partial<Evaluating> | undefined })[who]?.mayBeGone;
  return gone && on >= gone.firstDay && on <= gone.lastDay ? gone : undefined;
}
