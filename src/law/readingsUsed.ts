import { deepFreeze } from './deepFreeze';
import type { Bilingual } from '../bilingual';
import type { Reading, ReadingId, Readings, ReadingUsed } from './reading';

/** A reading of whatever question. */
type AnyReading = Pick<Reading, 'id' | 'basis'> & { readonly answers: { readonly [answer: string]: Bilingual } };

/** The answers an edition or a plan gives to the questions a rule asked; a question it does not ask is left out. */
export function readingsUsed(edition: { readonly readings: Readings }, ids: readonly ReadingId[]): readonly ReadingUsed[] {
  const used: ReadingUsed[] = [];
  for (const id of ids) {
    const reading = edition.readings[id];
    if (reading !== undefined) used.push(readingUsed(reading, reading.chosen));
  }
  return deepFreeze(used);
}

/** A reading with one of its answers, as a result carries it. */
export function readingUsed({ id, answers, basis }: AnyReading, chosen: string): ReadingUsed {
  return { id, chosen, answer: answers[chosen], basis } as ReadingUsed;
}
