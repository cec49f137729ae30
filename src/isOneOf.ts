/** Whether unknown data is one of a list. */
export function isOneOf<const T>(list: readonly T[], value: unknown): value is T {
  const all: readonly unknown[] = list;
  return all.includes(value);
}
