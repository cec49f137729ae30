import type { ReadingId, Readings, ReadingUsed } from 'ocop';

/** A reading of an edition or a plan with one of its answers, as results carry it. */
export function used({ readings }: { readonly readings: Readings }, id: ReadingId, chosen: string): ReadingUsed {
  const reading = readings[id];
  if (reading === undefined) throw new Error(`no reading ${id}`);
  return { id, chosen, answer: (reading.answers as Record<string, unknown>)[chosen], basis: reading.basis } as ReadingUsed;
}
