// Writes the library as one script with a global `ocop`, for a script tag and for engines without modules:
// dist/ocop.global.js with every criteria set, dist/ocop.<edition>.global.js with those of one edition.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { editions } from '../src/editions/editions';
import type { EditionId } from '../src/law/edition';
import * as qd1048 from '../src/editions/qd-1048-2019/rubrics/index';
import * as qd148 from '../src/editions/qd-148-2023/rubrics/index';
import * as qd26 from '../src/editions/qd-26-2026/rubrics/index';
import { packedSheets } from './packSheet';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the script holds: all of the library, and `rubrics` by edition and set; the other sheet of a set by its variant, as `26-2020`. */
function entryOf(ids: readonly EditionId[]): string {
  const sheets = editions.filter(({ id }) => ids.includes(id)).map(({ id, rubrics }) => ({ id, rubrics }));
  return [
    "export * from './src/index';",
    ...sheets.map(({ rubrics }, at) => `import * as sheets${at} from './src/editions/${rubrics}/rubrics/index';`),
    'const bySet = ({ rubrics, ...named }) => ({ ...rubrics, ...Object.fromEntries(Object.values(named).filter((one) => one && one.variant && !Object.values(rubrics).includes(one)).map((one) => [`${one.set}-${one.variant}`, one])) });',
    `export const rubrics = { ${sheets.map(({ id }, at) => `'${id}': bySet(sheets${at})`).join(', ')} };`,
  ].join('\n');
}

/**
 * Patterns of Unicode properties are made by the functions that need them, not read with the script: an engine that has
 * none can still do everything else.
 */
const patternsWhenNeeded: Plugin = {
  name: 'patterns when needed',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(String.raw`\p{`)) return undefined;
      const literals: ts.Node[] = [];
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node) && node.text.includes(String.raw`\p{`)) literals.push(node);
        ts.forEachChild(node, visit);
      };
      visit(source);
      const contents = literals.reduceRight((before, node) => before.slice(0, node.getStart(source)) + made(node.getText(source)) + before.slice(node.end), text);
      return { contents, loader: 'ts' };
    });
  },
};

/** The call that makes the pattern of a literal. */
function made(literal: string): string {
  const end = literal.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(literal.slice(1, end))}, '${literal.slice(end + 1)}')`;
}

/** Writes the scripts into a folder, and gives their names. */
export async function buildGlobals(folder: string): Promise<readonly string[]> {
  const all = editions.map(({ id }) => id);
  const scripts: readonly (readonly [name: string, ids: readonly EditionId[]])[] = [
    ['ocop.global.js', all], ...all.map((id) => [`ocop.${id}.global.js`, [id]] as const),
  ];
  await Promise.all(
    scripts.map(([name, ids]) =>
      build({
        stdin: { contents: entryOf(ids), resolveDir: root, sourcefile: name, loader: 'js' },
        outfile: `${folder}/${name}`,
        bundle: true,
        format: 'iife',
        globalName: 'ocop',
        target: 'es2020',
        minify: true,
        charset: 'utf8',
        logLevel: 'warning',
        banner: { js: '/*! ocop, MIT; with date-fns, @date-fns/utc and ts-pattern, MIT: notices.txt */' },
        plugins: [packedSheets({ 'qd-1048-2019': qd1048, 'qd-148-2023': qd148, 'qd-26-2026': qd26 }), patternsWhenNeeded],
      }),
    ),
  );
  return scripts.map(([name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildGlobals('dist');
