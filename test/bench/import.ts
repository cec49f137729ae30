// npm run bench:import [-- <checkout>]: what importing the core costs beside zod and, where the folder of another checkout of this
// repository is named, beside the core as built there. In time of the processor, so that what else the machine does is not
// counted, each in a process of its own, in turn.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './paired';

const root = fileURLToPath(new URL('../..', import.meta.url));
const other = process.argv[2];
const rounds = 25;

function coreOf(checkout: string): string {
  return pathToFileURL(resolve(checkout, 'dist/index.js')).href;
}

const imported = { ocop: coreOf(root), zod: 'zod', ...(other !== undefined && { other: coreOf(other) }) };

function milliseconds(name: string): number {
  const program = `const before = process.cpuUsage();
await import(${JSON.stringify(name)});
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e3);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

for (const name of Object.values(imported)) milliseconds(name); // the files are in the cache of the system
const found = Array.from({ length: rounds }, () => Object.fromEntries(Object.entries(imported).map(([who, name]) => [who, milliseconds(name)])));
const middle = (of: (round: Readonly<Record<string, number>>) => number): number => median(found.map(of));
const times = (name: string): number => middle((round) => (round['ocop'] as number) / (round[name] as number));

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; median of ${rounds} paired rounds`);
const each = Object.keys(imported).map((who) => `${who} ${middle((round) => round[who] as number).toFixed(1)} ms`);
console.log(each.join('; '));
const ratio = times('zod');
console.log(`${ratio <= 1 / 3 ? 'met   ' : 'MISSED'} import of ocop / import of zod: ${ratio.toFixed(2)}, at most 0.33`);
if (other !== undefined) console.log(`import of ocop / import of the other build: ${times('other').toFixed(2)}`);
console.log(JSON.stringify({ 'ocop / zod': Number(ratio.toPrecision(3)) }));
