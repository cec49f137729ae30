import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a bundler keeps of an import, zod and the other packages left out. */
async function kept(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    treeShaking: true,
    charset: 'utf8',
    external: ['zod', 'date-fns', 'date-fns/*', '@date-fns/utc', '@date-fns/utc/*', 'fast-check'],
  });
  return outputFiles[0]?.text ?? '';
}

it('schemas that are not imported cost nothing', async () => {
  const one = await kept(`import { calendarDateSchema } from './src/schemas'; console.log(calendarDateSchema);`);
  const all = await kept(`import * as schemas from './src/schemas'; console.log(schemas);`);
  expect(one.length).toBeLessThan(600);
  expect(all.length).toBeGreaterThan(10 * one.length);
  expect(one).not.toMatch(/quorum|filing-window|withdrawal/);
}, 30_000);

it('the core does not carry the schemas', async () => {
  const core = await kept(`import { bandOf } from './src/index'; console.log(bandOf);`);
  expect(core).not.toMatch(/zod|strictObject/);
}, 30_000);
