import type { BandRange } from '../star/bandRange';

/** The points of a band in figures, as `70 – <90`, `90 – 100`, `<30`; nothing where they were not kept. */
export function bandInFigures(range: BandRange | null): string {
  if (range === null) return '';
  if ('through' in range) return ` (${range.from} – ${range.through})`;
  return range.from === 0 ? ` (<${range.below})` : ` (${range.from} – <${range.below})`;
}
