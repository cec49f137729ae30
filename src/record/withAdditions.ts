import { deepest } from '../edge/limits';
import type { Fields } from '../fields';

/** How a piece of a stored result of before becomes one of now. */
export type Addition = { readonly fits: (piece: Fields) => boolean; readonly change: (piece: Fields) => Fields };

/** A stored result with every piece of it, from the innermost outwards, brought to the present shape. What lies too deep is left. */
export function withAdditions(stored: unknown, additions: readonly Addition[], levels = deepest): unknown {
  if (typeof stored !== 'object' || stored === null || levels === 0) return stored;
  if (Array.isArray(stored)) return stored.map((item) => withAdditions(item, additions, levels - 1));
  const fields: Fields = Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, withAdditions(value, additions, levels - 1)]));
  return additions.reduce((piece, { fits, change }) => (fits(piece) ? change(piece) : piece), fields);
}

/** Whether a piece has these keys. */
export function has(...keys: readonly string[]): (piece: Fields) => boolean {
  return (piece) => keys.every((key) => Object.hasOwn(piece, key));
}

/** Whether a piece is a result of that kind. */
export function isOf(kind: string): (piece: Fields) => boolean {
  return ({ result }) => result === kind;
}
