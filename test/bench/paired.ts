// Two ways of doing the same, measured in turn, round after round, in time of the processor, so that whatever else the machine
// does meets both and is not counted.
import { do_not_optimize } from 'mitata';

export type Measured = { readonly name: string; readonly nanoseconds: number };

/** One comparison: how many times the first contestant's time each other one takes. */
export type Comparison = {
  readonly ours: Measured;
  readonly theirs: readonly (Measured & { readonly times: number })[];
};

export type Contestant = {
  readonly name: string;
  readonly run: () => unknown;
  /** How many times one run does the work; 1 unless said. */
  readonly times?: number;
};

export const rounds = 5;

const enough = 200e6;

/** What one run takes: twice as many runs each time, which warms them, until they take long enough to be measured. */
export async function nanosecondsOf(run: () => unknown): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('start node with --expose-gc');
  // What the contestant before left behind is cleared away first; else it is paid for at random.
  globalThis.gc();
  const waits = run() instanceof Promise;
  for (let runs = 1; ; runs *= 2) {
    const before = process.cpuUsage();
    if (waits) for (let i = 0; i < runs; i++) do_not_optimize(await run());
    else for (let i = 0; i < runs; i++) do_not_optimize(run());
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) * 1e3;
    if (spent >= enough) return spent / runs;
  }
}

/** Takes the items in turn, for ever. */
export function over<T>(items: readonly T[], work: (item: T) => unknown): () => unknown {
  let at = 0;
  return () => {
    at = at + 1 === items.length ? 0 : at + 1;
    return work(items[at] as T);
  };
}

/** Measures contestants in turn. `times` is the median over the rounds of (its time / our time in that round). */
export async function compare(ours: Contestant, theirs: readonly Contestant[]): Promise<Comparison> {
  const contestants = [ours, ...theirs];
  const found = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { run, times = 1 }] of contestants.entries()) {
      found[at]?.push((await nanosecondsOf(run)) / times);
    }
  }
  const [own = [], ...others] = found;
  return {
    ours: { name: ours.name, nanoseconds: median(own) },
    theirs: others.map((times, at) => ({
      name: theirs[at]?.name ?? '',
      nanoseconds: median(times),
      times: median(times.map((time, round) => time / (own[round] as number))),
    })),
  };
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

export function inWords(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(1)} ns`;
  return nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(2)} µs` : `${(nanoseconds / 1e6).toFixed(2)} ms`;
}
