/** A short, safe wording of any value for an error: never throws, never long. */
export function printable(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 40);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}
