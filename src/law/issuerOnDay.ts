import type { CalendarDate } from '../date/calendarDate';
import type { Edition, Issuer, LevelRule } from './edition';
import type { ReadingUsed } from './reading';
import { readingsUsed } from './readingsUsed';

type Evaluating = Extract<LevelRule, { readonly role: 'evaluates' }>;

/** The issuer, or who issues in its place on days when its level may be gone, and the readings, with the one that says which. */
export function issuerOnDay(
  edition: Edition,
  issuer: Issuer,
  on: CalendarDate,
  readings: readonly ReadingUsed[],
): { readonly issuer: Issuer; readonly readings: readonly ReadingUsed[] } {
  const gone = (edition.levels[issuer.level] as Evaluating).mayBeGone;
  if (!gone || on < gone.firstDay || on > gone.lastDay) return { issuer, readings };
  const used = readingsUsed(edition, [gone.reading]);
  return { issuer: used[0]?.chosen === gone.answer ? gone.issuer : issuer, readings: [...readings, ...used] };
}
