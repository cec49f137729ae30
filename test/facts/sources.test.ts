import { readFileSync } from 'node:fs';
import { editions, type Edition } from 'ocop';
import { expect, it } from 'vitest';
import { addressKey } from './normal';

/** By id: grade, and a key of the address where there is one. */
const law = JSON.parse(readFileSync(new URL('sources.json', import.meta.url), 'utf8')) as {
  readonly [id: string]: readonly [grade: string, address: string | null];
};

it.each(editions.map((edition: Edition) => [edition.id, edition] as const))(
  'the sources of %s have the grade and the address that were gathered',
  (_, edition) => {
    const ours = edition.sources.map(({ id, grade, address }) => [id, grade, address === undefined ? null : addressKey(address)]);
    expect(ours).toEqual(edition.sources.map(({ id }) => [id, ...(law[id] ?? ['is not among the gathered sources'])]));
  },
);

it.each(editions.map((edition: Edition) => [edition.id, edition] as const))(
  '%s says "not regulated" only where the whole text was searched: of 26/2026',
  (id, edition) => {
    const kinds = new Set(edition.gaps.map(({ kind }) => kind));
    expect(kinds.has('not-regulated')).toBe(id === 'qd-26-2026');
    expect(kinds.has('not-in-the-sources')).toBe(id !== 'qd-26-2026');
  },
);
