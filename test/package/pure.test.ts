import { build } from 'esbuild';
import { expect, it } from 'vitest';

// A bundler keeps what stands at the top of a module and may have an effect. The package ships each entry as one
// file, so one such line in any room would be paid by every user.
const external = ['date-fns', 'date-fns/*', '@date-fns/*', 'zod', 'fast-check'];

async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    external,
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

it.each(['src/index.ts', 'src/plans.ts', 'src/schemas.ts', 'src/rubrics/qd-148-2023.ts'])(
  'nothing of %s is left when nothing of it is used',
  async (entry) => {
    const shipped = await bundle(`export * from './${entry}'`);
    const unused = await bundle(shipped.replace(/export \{[^}]*\};\s*$/, ''));
    const kept = unused.split('\n').filter((line) => line !== '' && !line.startsWith('//') && !line.startsWith('import '));
    expect(kept).toEqual([]);
  },
);
