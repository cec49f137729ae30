import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explain, fromRecord, type Explainable } from 'ocop';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

function read<T>(file: string): T {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url)), 'utf8')) as T;
}

const { texts } = read<{ readonly texts: readonly { readonly at: number; readonly vi: readonly string[]; readonly en: readonly string[] }[] }>('explained.json');
const { records } = read<{ readonly records: readonly { readonly stored: unknown }[] }>('records/version-1.json');

describe('a stored result in words, whole', () => {
  it.each(texts)('$at', ({ at, vi, en }) => {
    const { result } = value(fromRecord(records[at]?.stored));
    expect(explain(result as Explainable, { locale: 'vi' }).split('\n')).toEqual(vi);
    expect(explain(result as Explainable, { locale: 'en' }).split('\n')).toEqual(en);
  });

  it('is there for every record but product codes, which have no words', () => {
    const codes = records.filter(({ stored }) => value(fromRecord(stored)).result.result === 'product-code');
    expect(texts).toHaveLength(records.length - codes.length);
  });
});
