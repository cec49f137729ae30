// npx tsx test/php/differences.ts [cases]: random cases put to the library and to examples/php/ocop.php, which reads the
// built data; prints what differs. Needs php (8.1 or later) and dist.
import { spawnSync } from 'node:child_process';
import { families, inOrder, type Given } from '../vectors/ask';
import { randomCases } from './randomCases';

const count = Number(process.argv[2] ?? 100_000);

/** Text that is the same for equal answers: keys in order, candidates in any. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) => {
    if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return inside;
    const { candidates, ...fields } = inside as { readonly candidates?: readonly unknown[] };
    const all = candidates === undefined ? fields : { ...fields, candidates: inOrder(candidates.map((one) => JSON.parse(plain(one)))) };
    return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const started = performance.now();
const cases = [...randomCases(count, 26)];
const input = cases.map((one) => `${JSON.stringify(one)}\n`).join('');
const { stdout, stderr, status, error } = spawnSync('php', ['examples/php/ocop.php', 'answer'], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
if (status !== 0) throw new Error(`php: ${error?.message ?? stderr}`);
const answers = stdout.trimEnd().split('\n');

const tally = new Map<string, { cases: number; kinds: Set<string>; different: number }>();
cases.forEach(({ family, given }, at) => {
  const expected = plain(families[family]?.(given as unknown as Given));
  const found = plain(JSON.parse(answers[at] ?? 'null'));
  const counted = tally.get(family) ?? { cases: 0, kinds: new Set(), different: 0 };
  tally.set(family, counted);
  counted.cases++;
  counted.kinds.add(expected.replace(/\d+/g, '#'));
  if (expected === found) return;
  counted.different++;
  if (counted.different <= 5) console.log(`${family} ${JSON.stringify(given)}\n  library: ${expected}\n  php:     ${found}`);
});

const seconds = ((performance.now() - started) / 1000).toFixed(0);
for (const [family, { cases: asked, kinds, different }] of tally)
  console.log(`${family}: ${asked} cases, ${kinds.size} kinds of answer, ${different} differences`);
const different = [...tally.values()].reduce((sum, one) => sum + one.different, 0);
console.log(`${count} random cases, ${different} differences, ${seconds} s`);
if (different > 0 || answers.length !== count) process.exitCode = 1;
