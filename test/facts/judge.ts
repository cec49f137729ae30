import { readFileSync, writeFileSync } from 'node:fs';
import { keyOf } from './normal';
import { pairs } from './pairs';
import { unaccounted } from './lexicon';
import { spoken } from './spoken';
import { rewording, worded } from './wording';

/*
 * Prints every text that says something in other words than its law, or its English in other words than its Vietnamese, and was not
 * judged before; with `--accept` it writes down that they were read and mean the same. Read them first.
 *
 *   npx tsx test/facts/judge.ts [--accept]
 */

const accept = process.argv.includes('--accept');

function judge(name: string, found: readonly (readonly [key: string, difference: string, shown: string])[]): void {
  const path = new URL(name, import.meta.url);
  const before = JSON.parse(readFileSync(path, 'utf8')) as { readonly [key: string]: readonly string[] };
  const now: { [key: string]: string[] } = {};
  for (const [key, difference, shown] of found) {
    if (difference === '' || now[key]?.includes(difference)) continue;
    now[key] = [...(now[key] ?? []), difference].sort();
    if (!before[key]?.includes(difference)) console.log(`${name} ${key}: ${difference}\n    ${shown}`);
  }
  if (accept)
    writeFileSync(
      path,
      `{\n${Object.keys(now)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${JSON.stringify(now[key])}`)
        .join(',\n')}\n}\n`,
    );
}

judge(
  'reworded.json',
  worded.map(({ key, text, place }) => [key, rewording(text.vi, key), `${place}: ${text.vi}`]),
);
judge(
  'unspoken.json',
  worded.map(({ text, underName }) => [keyOf(text.vi), unaccounted(text.vi, `${text.en} ${underName}`).join(' '), `${text.vi}\n    ${text.en}`]),
);
judge(
  'spoken.json',
  pairs().map(([, vi, en]) => [keyOf(vi), spoken(vi, en), `${vi}\n    ${en}`]),
);
