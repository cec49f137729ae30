// npx tsx test/ports/check.ts <python | php> [cases]: random cases put to the library and to a port; prints how often each
// outcome came, and what differs.
import { differences, type Port } from './differences';

const port = process.argv[2] as Port;
const count = Number(process.argv[3] ?? 100_000);
const started = performance.now();
const { tally, besideLimits, told, different } = await differences(port, count, Number(process.env['OCOP_SEED'] ?? 26));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
for (const [family, { cases, different: wrong, outcomes }] of tally) {
  console.log(`${family}: ${cases} cases, ${wrong} differences`);
  for (const [outcome, times] of [...outcomes].sort(([, a], [, b]) => b - a)) console.log(`${String(times).padStart(9)} ${outcome}`);
}
console.log('days on a limit of the editions or beside it:');
for (const [where, times] of [...besideLimits].sort(([a], [b]) => (a.slice(-10) < b.slice(-10) ? -1 : 1)))
  console.log(`${String(times).padStart(9)} ${where}`);
for (const difference of told) console.log(difference);
console.log(`${count} random cases, ${different} differences, ${seconds} s`);
if (different > 0) process.exitCode = 1;
