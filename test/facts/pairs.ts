import { editions } from 'ocop';
import { sheets } from './facts';

/** Every text an edition or a sheet gives in two languages, by its place, but for what `wording.ts` holds against the law. */
export function pairs(): readonly (readonly [place: string, vi: string, en: string])[] {
  const found: (readonly [string, string, string])[] = [];
  const seen = new Set<string>();
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { vi, en, id, code } = value as { readonly vi?: unknown; readonly en?: unknown; readonly id?: unknown; readonly code?: unknown };
    if (typeof vi === 'string' && typeof en === 'string') {
      if (!seen.has(`${vi}|${en}`)) found.push([place, vi, en]);
      seen.add(`${vi}|${en}`);
      return;
    }
    const here = typeof id === 'string' ? `${place} ${id}` : typeof code === 'string' ? `${place} ${code}` : place;
    for (const [key, item] of Object.entries(value)) visit(item, /^\d+$/.test(key) || key === 'basis' ? here : `${here}.${key}`);
  };
  for (const edition of editions) visit(edition, '');
  // Of a sheet: its grounds, defects, citations and reviews.
  for (const { at, rubric } of sheets)
    visit({ ...rubric, parts: [], eliminations: rubric.eliminations.filter(({ at: under }) => under === undefined) }, at);
  return found;
}
