// npm run bench:import: what importing the core costs over starting Node with nothing, beside zod; measured in turn.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { median } from './paired';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = 25;
const programs = { bare: '', ocop: "import 'ocop';", zod: "import 'zod';" };

function milliseconds(program: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

for (const program of Object.values(programs)) milliseconds(program); // the files are in the cache of the system
const found = Array.from({ length: rounds }, () => {
  const bare = milliseconds(programs.bare);
  const ocop = milliseconds(programs.ocop) - bare;
  const zod = milliseconds(programs.zod) - bare;
  return { bare, ocop, zod };
});

const bare = median(found.map((round) => round.bare));
const ocop = median(found.map((round) => round.ocop));
const zod = median(found.map((round) => round.zod));
console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; median of ${rounds} paired rounds`);
console.log(`bare node ${bare.toFixed(1)} ms; ocop +${ocop.toFixed(1)} ms; zod +${zod.toFixed(1)} ms`);
const ratio = ocop / zod;
console.log(`${ratio <= 1 / 3 ? 'met   ' : 'MISSED'} import of ocop / import of zod: ${ratio.toFixed(2)}, at most 0.33`);
console.log(JSON.stringify({ 'ocop / zod': Number(ratio.toPrecision(3)) }));
