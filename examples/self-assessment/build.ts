// Builds the page into a folder of its own: `npm run build:page`. One script, one an edition's sheets, one for QR codes; no modules, so that it
// opens from disk; a worker and a manifest, so that it can be installed where it is served.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as of1048 from 'ocop/rubrics/qd-1048-2019';
import * as of148 from 'ocop/rubrics/qd-148-2023';
import * as of26 from 'ocop/rubrics/qd-26-2026';
import type { Edition, Rubric } from 'ocop';
import { build } from 'esbuild';
import { pack } from './page/packed';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The sheets of each edition that has its own; a set with two texts has both. */
const sheets: { readonly [Id in Exclude<Edition['rubrics'], `draft-${string}`>]: readonly Rubric[] } = {
  'qd-1048-2019': [...Object.values<Rubric>(of1048.rubrics).slice(0, -1), of1048.traditionalAndFestivalTourism, of1048.rubrics[26]],
  'qd-148-2023': Object.values<Rubric>(of148.rubrics),
  'qd-26-2026': Object.values<Rubric>(of26.rubrics),
};

/** Writes the page into a folder. */
export async function buildPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { page: `${here}page/main.tsx`, qr: `${here}page/qr.ts` },
    outdir: folder,
    tsconfig: `${here}../../tsconfig.json`,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const [edition, rubrics] of Object.entries(sheets)) {
    writeFileSync(`${folder}/sheets-${edition}.js`, `ocopSheets(${JSON.stringify(edition)},${JSON.stringify(pack(rubrics))})\n`);
  }
  for (const file of ['icon.svg', 'page.webmanifest']) cpSync(here + file, `${folder}/${file}`);
  const style = await build({ entryPoints: [`${here}page.css`], bundle: true, write: false, minify: true, charset: 'utf8', logLevel: 'warning' });
  const linked = '<link rel="stylesheet" href="page.css" />';
  const page = readFileSync(`${here}index.html`, 'utf8');
  if (!page.includes(linked)) throw new Error(`index.html has no ${linked}: the page would have no style`);
  writeFileSync(
    `${folder}/index.html`,
    page.replace(linked, () => `<style>${style.outputFiles[0]?.text ?? ''}</style>`),
  );

  const files = ['index.html', 'page.js', 'qr.js', 'icon.svg', 'page.webmanifest', ...Object.keys(sheets).map((edition) => `sheets-${edition}.js`)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(`${folder}/${file}`));
  const kept = JSON.stringify(['./', ...files]);
  writeFileSync(
    `${folder}/worker.js`,
    readFileSync(`${here}worker.js`, 'utf8')
      .replace("'VERSION'", JSON.stringify(hash.digest('hex').slice(0, 12)))
      .replace('[/* FILES */]', kept),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage(`${here}site`);
