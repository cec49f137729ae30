/** A short, safe wording of any value for an error: never throws, never long, never half a character. */
export function printable(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  // To write a bigint out takes longer the longer it is.
  if (typeof value === 'bigint' && (value > 1e40 || value < -1e40)) return 'a bigint';
  return typeof value === 'function' ? 'a function' : cut(String(value), 40);
}

/** The beginning of a text: at most so many characters, and none of them without its other half or its accents. */
export function cut(text: string, most: number): string {
  let end = Math.min(most, text.length);
  while (end > 0 && /^[\p{M}\u{DC00}-\u{DFFF}]/u.test(text.slice(end, end + 2))) end -= 1;
  return text.slice(0, end);
}

/** How many items of a list a message names; the others it counts. */
export const mostNamed = 5;

/** The text, or its beginning where it is longer than a name or a message may be; "…" says that it goes on. */
export function shortened(text: string, what: 'name' | 'message'): string {
  const most = what === 'name' ? 100 : 2000;
  return text.length > most ? `${cut(text, most)}…` : text;
}
