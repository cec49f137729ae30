import type { CalendarDate } from '../date/calendarDate';
import type { Edition, Issuer } from './edition';
import { goneOn } from './goneOn';
import type { ReadingUsed } from './reading';
import { readingsUsed } from './readingsUsed';

/**
 * The issuer, or who issues in its place on days when its level may be gone, and the readings, with the one that says which, and the one by
 * which an edition that has lapsed still holds.
 */
export function issuerOnDay(
  edition: Edition,
  issuer: Issuer,
  on: CalendarDate,
  readings: readonly ReadingUsed[],
): { readonly issuer: Issuer; readonly readings: readonly ReadingUsed[] } {
  const gone = goneOn(edition, issuer.level, on);
  const { lapse } = edition;
  const asked = gone ?? (lapse && on > lapse.lastDay ? lapse.unless : undefined);
  if (!asked) return { issuer, readings };
  const used = readingsUsed(edition, [asked.reading]);
  return { issuer: gone && used[0]?.chosen === gone.answer ? gone.issuer : issuer, readings: [...readings, ...used] };
}
