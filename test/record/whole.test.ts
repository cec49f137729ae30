import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, fromRecord } from 'ocop';

type Fields = { [key: string]: unknown };
type Stored = { readonly result: { readonly result: string; readonly kind?: string } };
const { records } = JSON.parse(readFileSync(new URL('../fixtures/records/version-3.json', import.meta.url), 'utf8')) as {
  readonly records: readonly { readonly stored: Stored }[];
};

/** One of each kind of result, and of each that a kind can be. */
const samples = new Map(records.map(({ stored }) => [[stored.result.result, stored.result.kind].filter(Boolean).join(' '), stored] as const));

/** Every place in a stored result, the first of each list standing for the others. */
function placesIn(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value);
  return keys.flatMap((key) => [[...path, key], ...placesIn((value as Fields)[key], [...path, key])]);
}

function without(stored: Stored, path: readonly string[]): unknown {
  const copy = structuredClone(stored) as unknown as Fields;
  const last = path.at(-1) as string;
  const place = ['result', ...path.slice(0, -1)].reduce<Fields>((at, key) => at[key] as Fields, copy);
  if (Array.isArray(place)) place[Number(last)] = null;
  else delete place[last];
  return copy;
}

function told(result: Parameters<typeof explain>[0]): string {
  try {
    return (['vi', 'en'] as const).map((locale) => explain(result, { locale })).join('\n');
  } catch (thrown) {
    return `undefined: ${String(thrown)}`;
  }
}

describe('a stored result that lost a field', () => {
  it.each([...samples.keys()])('is refused, or can still be told: %s', (kind) => {
    const stored = samples.get(kind) as Stored;
    expect(fromRecord(stored).ok).toBe(true);
    const wrong = placesIn(stored.result, []).flatMap((path) => {
      const read = fromRecord(without(stored, path));
      if (!read.ok) {
        const { code } = read.error;
        return ['record-field', 'record-disagrees', 'unknown-edition', 'unknown-result'].includes(code) ? [] : [`${path.join('.')}: ${code}`];
      }
      return told(read.value.result as never).includes('undefined') ? [path.join('.')] : [];
    });
    expect(wrong).toEqual([]);
  });
});
