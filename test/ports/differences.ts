import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { addDays } from 'ocop';
import { families, inOrder, type Given } from '../vectors/ask';
import { outcomeOf } from './outcomeOf';
import { limits } from './beside';
import { randomCases, type Case, type Family } from './randomCases';
import { writeData } from './writeData';

/** What is told of one family: how many cases, how many answered otherwise, and how often each outcome came. */
export type Tally = { cases: number; different: number; readonly outcomes: Map<string, number> };

export type Differences = {
  readonly tally: ReadonlyMap<Family, Tally>;
  /** How often a day asked about lay on a limit of the editions, a day before or after it. */
  readonly besideLimits: ReadonlyMap<string, number>;
  /** The first few of each family, as text. */
  readonly told: readonly string[];
  readonly different: number;
};

const ports = {
  python: ['python3', 'examples/python/ocop_vectors.py', 'answer'],
  php: ['php', 'examples/php/ocop.php', 'answer'],
} as const;

export type Port = keyof typeof ports;

const atOnce = 500;

/**
 * Puts random cases to the library and to a port, which reads the data the package publishes and answers a case a line, in
 * one process.
 */
export async function differences(port: Port, count: number, seed: number): Promise<Differences> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-port-'));
  writeData(folder);
  const [command, ...given] = ports[port];
  const process = spawn(command, [...given, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise<never>((_, reject) => {
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
  });
  failed.catch(() => undefined);
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  const tally = new Map<Family, Tally>();
  const told: string[] = [];
  const besideLimits = new Map<string, number>();
  const cases = randomCases(count, seed);
  for (let batch = take(cases); batch.length > 0; batch = take(cases)) {
    process.stdin.write(batch.map((one) => `${JSON.stringify(one)}\n`).join(''));
    // The library answers while the port does.
    const expected = batch.map(({ family, given: asked }) => families[family]?.(asked as unknown as Given));
    for (const [at, { family, given: asked }] of batch.entries()) {
      const line = await Promise.race([lines.next(), failed]);
      const [ours, theirs] = [plain(expected[at]), plain(JSON.parse(line.value as string))];
      const counted: Tally = tally.get(family) ?? { cases: 0, different: 0, outcomes: new Map() };
      tally.set(family, counted);
      counted.cases++;
      for (const beside of besides(asked)) besideLimits.set(beside, (besideLimits.get(beside) ?? 0) + 1);
      const outcome = outcomeOf(family, expected[at]);
      counted.outcomes.set(outcome, (counted.outcomes.get(outcome) ?? 0) + 1);
      if (ours === theirs) continue;
      counted.different++;
      if (counted.different <= 3) told.push(`${family} ${JSON.stringify(asked)}\n  library: ${ours}\n  ${port}: ${theirs}`);
    }
  }
  process.stdin.end();
  await failed.catch(() => undefined);
  rmSync(folder, { recursive: true });
  return { tally, besideLimits, told, different: [...tally.values()].reduce((sum, one) => sum + one.different, 0) };
}

// A day that is a limit is told as one, even where it lies beside another.
const placed = new Map(
  (
    [
      ['the day before ', -1],
      ['the day after ', 1],
      ['on ', 0],
    ] as const
  ).flatMap(([words, days]) => limits.map((limit) => [addDays(limit, days) as string, `${words}${limit}`] as const)),
);

/** The limits of the editions that the days of a case lie on or beside, each once. */
function besides(given: Case['given']): ReadonlySet<string> {
  const events = (given['events'] ?? []) as readonly { readonly on: string }[];
  const days = [given['filedOn'], given['decidedOn'], given['on'], given['issuedOn'], ...events.map(({ on }) => on)];
  return new Set(days.flatMap((day) => placed.get(day as string) ?? []));
}

function take(cases: Generator<Case>): readonly Case[] {
  const batch: Case[] = [];
  for (let next = cases.next(); !next.done; next = batch.length < atOnce ? cases.next() : { done: true, value: undefined }) batch.push(next.value);
  return batch;
}

/** Text that is the same for equal answers: keys in order, candidates in any. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) => {
    if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return inside;
    const { candidates, ...fields } = inside as { readonly candidates?: readonly unknown[] };
    const all = candidates === undefined ? fields : { ...fields, candidates: inOrder(candidates.map((one) => JSON.parse(plain(one)))) };
    return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
