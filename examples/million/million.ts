// Judges a million made-up sheets of 26/2026/QĐ-TTg on several threads and shows how far it is; `alone` compares one thread.
// Run it with: npx tsx examples/million/million.ts [sheets] [threads] [alone]
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import { added, judgeShare, type Counts, type Share } from './judgeShare';

/** The sheets from 0 to before `sheets`, in as many shares as there are threads; `told` hears how many are done. */
export async function judgeOnThreads(sheets: number, threads: number, told: (done: number) => void = () => undefined): Promise<Counts> {
  let done = 0;
  const shares = Array.from({ length: threads }, (_, at) => ({
    from: Math.floor((at * sheets) / threads),
    to: Math.floor(((at + 1) * sheets) / threads),
  }));
  return added(await Promise.all(shares.map((share) => judgeOnThread(share, (more) => told((done += more))))));
}

/** A worker that throws, or ends before it has told its counts, rejects. */
async function judgeOnThread(share: Share, told: (more: number) => void): Promise<Counts> {
  const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: share });
  let counts: Counts | undefined;
  worker.on('message', (message: { readonly more: number } | { readonly counts: Counts }) => {
    if ('more' in message) told(message.more);
    else counts = message.counts;
  });
  await once(worker, 'exit');
  if (counts === undefined) throw new Error(`the thread of sheets ${share.from} to ${share.to} ended without its counts`);
  return counts;
}

async function seconds<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly took: string }> {
  const started = performance.now();
  const result = await work();
  return { result, took: `${((performance.now() - started) / 1000).toFixed(1)} s` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [sheets = 1_000_000, threads = availableParallelism()] = process.argv.slice(2, 4).map(Number);
  const split = await seconds(() =>
    judgeOnThreads(sheets, threads, (done) => process.stderr.write(`\r${Math.floor((100 * done) / sheets)} %${done === sheets ? '\n' : ''}`)),
  );
  console.table(split.result);
  console.log(`${sheets} sheets on ${threads} threads: ${split.took}`);
  if (process.argv[4] === 'alone') {
    const alone = await seconds(() => added([judgeShare({ from: 0, to: sheets })]));
    const same = isDeepStrictEqual(alone.result, split.result);
    console.log(`on one thread: ${alone.took}; ${same ? 'the same' : 'OTHER'} counts`);
    if (!same) process.exitCode = 1;
  }
}
