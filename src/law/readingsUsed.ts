import { deepFreeze } from './deepFreeze';
import type { ReadingId, Readings, ReadingUsed } from './reading';

/** The answers an edition or a plan gives to the questions a rule asked; a question it does not ask is left out. */
export function readingsUsed(edition: { readonly readings: Readings }, ids: readonly ReadingId[]): readonly ReadingUsed[] {
  const used: ReadingUsed[] = [];
  for (const id of ids) {
    const reading = edition.readings[id];
    if (reading !== undefined) used.push({ id, chosen: reading.chosen } as ReadingUsed);
  }
  return deepFreeze(used);
}
