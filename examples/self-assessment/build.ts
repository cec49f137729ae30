// Builds the page into a folder of its own: `npm run build:page`. One script, no modules, so that it opens from disk.
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Writes index.html, page.css and page.js into a folder. */
export async function buildPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of ['index.html', 'page.css']) cpSync(here + file, `${folder}/${file}`);
  await build({
    entryPoints: [`${here}page/page.ts`],
    outfile: `${folder}/page.js`,
    tsconfig: `${here}../../tsconfig.json`,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage(`${here}site`);
