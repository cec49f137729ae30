/** A day of a fault as it is written in Vietnamese; what is no day stays as it is, since a fault may come from a store. */
export function day(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('-').reverse().join('/') : date;
}
