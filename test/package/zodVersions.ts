// npm run check:zod: the tests of the schemas and of hostile input, under the oldest zod that is taken, zod 4.0 and
// the newest.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bench = mkdtempSync(join(tmpdir(), 'ocop-zod-'));

type Report = { readonly numPassedTests: number; readonly numFailedTests: number };

for (const wanted of ['3.25.76', '~4.0.0', 'latest']) {
  const folder = mkdtempSync(join(bench, 'zod-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `zod@${wanted}`], { cwd: folder });
  const zod = join(folder, 'node_modules/zod');
  const { version } = JSON.parse(readFileSync(join(zod, 'package.json'), 'utf8')) as { readonly version: string };
  const report = join(folder, 'report.json');
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '-c',
      'test/package/zod.vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, env: { ...process.env, OCOP_ZOD: zod }, encoding: 'utf8' },
  );
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const good = run.status === 0 && numPassedTests > 0;
  if (!good) {
    process.exitCode = 1;
    console.log(run.stderr);
  }
  console.log(`${good ? 'ok    ' : 'FAILED'} zod ${version}: ${numPassedTests} tests passed, ${numFailedTests} failed`);
}
rmSync(bench, { recursive: true, force: true });
