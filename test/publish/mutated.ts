import * as fc from 'fast-check';

/** What is put in place of something: the awkward values of every kind. */
export const awkward: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    1,
    -1,
    0.5,
    99,
    101,
    1e308,
    -1e308,
    '',
    '1',
    '89,5',
    '89.5',
    '2024-02-29',
    '2023-02-29',
    '31/12/2024',
    '\ud800',
    'e\u0301',
    '\u0000',
    'constructor',
    'qd-148-2023',
    'central',
    [],
    {},
    [[]],
    [1, 1],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values changed in one to three places: replaced, dropped, added to, or under another key. */
export function mutated(source: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.array(fc.nat(), { maxLength: 4 }),
    how: fc.constantFrom('replace', 'drop', 'add', 'rename'),
    key: fc.constantFrom('extra', '__proto__', 'constructor', 'toString', '1.a', 'edition', 'star'),
    by: awkward,
  });
  return fc
    .tuple(source, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce<unknown>((changed, { at, how, key, by }) => changeAt(changed, at, how, key, by), value));
}

function changeAt(value: unknown, at: readonly number[], how: string, key: string, by: unknown): unknown {
  const [first, ...rest] = at;
  if (typeof value !== 'object' || value === null || first === undefined) return how === 'replace' ? by : value;
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return how === 'replace' ? by : value;
  const which = first % entries.length;
  const [name, inside] = entries[which] as [string, unknown];
  if (rest.length > 0) entries[which] = [name, changeAt(inside, rest, how, key, by)];
  else if (how === 'replace') entries[which] = [name, by];
  else if (how === 'drop') entries.splice(which, 1);
  else if (how === 'add') entries.push([key, by]);
  else entries[which] = [key, inside];
  if (Array.isArray(value)) return entries.map(([, item]) => item);
  // Own keys only, also for `__proto__`: as `JSON.parse` does it.
  const changed = {};
  for (const [own, item] of entries) {
    Object.defineProperty(changed, own, { value: item, enumerable: true, writable: true, configurable: true });
  }
  return changed;
}
