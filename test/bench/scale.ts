// npm run bench:scale: random sheets streamed through assess, rank, refer and certify, ten thousand to a million.
// Only the rules are timed, not the making of the sheets, and in time of the processor, so that what else the machine
// does is not counted; the heap is read after a full collection.
import { cpus } from 'node:os';
import type { Answers, CalendarDate, Rubric } from 'ocop';
import { decideDossier, plainSets } from './decide';
import { randomAnswers, randomFrom } from './sheets';

const counts = [10_000, 100_000, 1_000_000];
const batch = 500;
const issuedOn = '2024-11-30' as CalendarDate;

type Figures = { readonly sheets: number; readonly nanosecondsPerSheet: number; readonly heapGrowthBytes: number; readonly certificates: number };

function stream(sets: typeof plainSets, count: number): Figures {
  const random = randomFrom(count);
  const heapBefore = heapAfterCollection();
  let spent = 0;
  let certificates = 0;
  for (let done = 0; done < count; done += batch) {
    const sheets: (readonly [Rubric, Answers])[] = [];
    for (let i = 0; i < batch; i++) {
      const { rubric, rows } = sets[(done + i) % sets.length] as (typeof sets)[number];
      sheets.push([rubric, JSON.parse(JSON.stringify(randomAnswers(rows, random)))]);
    }
    const started = process.cpuUsage();
    for (const [rubric, answers] of sheets) {
      if (decideDossier(rubric, answers, issuedOn).certificate !== null) certificates++;
    }
    const { user, system } = process.cpuUsage(started);
    spent += (user + system) * 1e3;
  }
  const heapGrowthBytes = heapAfterCollection() - heapBefore;
  return { sheets: count, nanosecondsPerSheet: spent / count, heapGrowthBytes, certificates };
}

function heapAfterCollection(): number {
  if (globalThis.gc === undefined) throw new Error('node must run with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function report(name: string, sets: typeof plainSets): object {
  stream(sets, 20_000); // warm
  console.log(`\n${name}`);
  console.log('     sheets  µs per sheet  sheets a second  heap growth  certificates');
  const figures = counts.map((count) => stream(sets, count));
  for (const { sheets, nanosecondsPerSheet, heapGrowthBytes, certificates } of figures) {
    const cells = [
      sheets.toLocaleString('en').padStart(11),
      (nanosecondsPerSheet / 1e3).toFixed(2).padStart(14),
      Math.round(1e9 / nanosecondsPerSheet)
        .toLocaleString('en')
        .padStart(17),
      `${(heapGrowthBytes / 1024).toFixed(0)} kB`.padStart(13),
      certificates.toLocaleString('en').padStart(14),
    ];
    console.log(cells.join(''));
  }
  const [small, , large] = figures as [Figures, Figures, Figures];
  const ratio = large.nanosecondsPerSheet / small.nanosecondsPerSheet;
  console.log(`${ratio <= 1.2 ? 'met   ' : 'MISSED'} time per sheet at a million / at ten thousand: ${ratio.toFixed(2)}, at most 1.2`);
  return { ratio: Number(ratio.toPrecision(3)), heapGrowthKilobytes: Math.round(large.heapGrowthBytes / 1024) };
}

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; one thread`);
const one = report(
  'one criteria set (148/QĐ-TTg set 2)',
  plainSets.filter(({ rubric }) => rubric.set === 2),
);
const all = report(`${plainSets.length} criteria sets of 148/QĐ-TTg in turn`, plainSets);
console.log(JSON.stringify({ 'one set': one, 'all sets': all }));
