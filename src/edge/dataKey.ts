import { isFields } from '../fields';

/** What plain data says, as one text: the same whatever the order of keys at any depth, which a database may have changed. */
export function dataKey(data: unknown): string {
  return (
    JSON.stringify(data, (_, value: unknown) =>
      isFields(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value,
    ) ?? ''
  );
}
