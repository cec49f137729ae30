import { deepest } from '../edge/limits';
import { isFields, type Fields } from '../fields';

/** The first of what is found in a stored result, or in what stands inside it, the outer before the inner. What lies too deep is left. */
export function firstInside<Found>(stored: unknown, at: string, find: (fields: Fields, at: string) => Found | null, levels = deepest): Found | null {
  if (typeof stored !== 'object' || stored === null || levels === 0) return null;
  const own = isFields(stored) ? find(stored, at) : null;
  if (own !== null) return own;
  for (const [key, inside] of Object.entries(stored)) {
    const found = firstInside(inside, `${at}.${key}`, find, levels - 1);
    if (found !== null) return found;
  }
  return null;
}
