import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figures, keyOf } from './normal';
import { pairs } from './pairs';
import { spoken } from './spoken';

// What editions and sheets say in two languages beside the labels: names, statements, grounds, notes, sources, reviews. Each
// language is held against the other by the lexicon, so that a word changed in one of them does not pass.

/** By key of a Vietnamese text: what its English adds to it and leaves out of it, each read beside it. */
const judged = JSON.parse(readFileSync(new URL('spoken.json', import.meta.url), 'utf8')) as { readonly [key: string]: readonly string[] };

it('the two languages of every text say the same, or differ as was read', () => {
  const wrong = pairs().flatMap(([place, vi, en]) => {
    const found = spoken(vi, en);
    return found === '' || judged[keyOf(vi)]?.includes(found) ? [] : [`${place}: ${found} in "${vi}", "${en}"`];
  });
  expect(wrong).toEqual([]);
});

it('the two languages of every text have the same figures', () => {
  const numbers = (text: string): string => [...new Set(figures(text.replace(/\b(\d{2})\/(\d{2})\/(\d{4})\b/g, '$3 $2 $1')))].sort().join(' ');
  const wrong = pairs().flatMap(([place, vi, en]) => {
    const [ours, theirs] = [numbers(vi), numbers(en)];
    return ours === theirs ? [] : [`${place}: ${ours} in "${vi}", ${theirs} in "${en}"`];
  });
  expect(wrong).toEqual([]);
});
