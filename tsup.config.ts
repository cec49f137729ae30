import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { editions } from './src/in-force/editions';
import { rubricsOf } from './src/in-force/rubricsOf';
import { dataOf } from './src/publish/dataOf';
import type { Rubric } from './src/sheet/rubric';
import { answersDocument, documents, jsonSchemaOf } from './src/publish/documents';
import { globalScripts } from './src/publish/globalScripts';
import { rulesOf } from './src/publish/rulesOf';
import { sqlFiles } from './src/sql/sqlFiles';

type Entries = Readonly<Record<string, string>>;

const core: Entries = {
  index: 'src/index.ts',
  schemas: 'src/schemas.ts',
  testing: 'src/testing.ts',
};

const rubrics: Entries = Object.fromEntries(editions.map(({ id }) => [`rubrics/${id}`, `src/rubrics/${id}.ts`]));

const plans: Entries = { plans: 'src/plans.ts' };

const onDemand: Entries = { 'rubric-for': 'src/rubric-for.ts' };

// date-fns is built in, so that an installation brings nothing else. Its UTC date does work when loaded, which a bundler cannot
// leave out of a file that also holds what is used: an entry gives it a file of its own. The entry is not published.
const builtIn: Entries = { dates: 'node_modules/@date-fns/utc/date/mini.js' };

function built(entry: Entries, more: Options = {}): Options {
  return {
    entry: { ...entry },
    format: ['esm', 'cjs'],
    target: 'node20',
    // Left unset, `splitting` is on for ESM and off for CommonJS.
    external: ['zod', 'fast-check'],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    // The builds run at the same time, so that none may clear what another has written.
    clean: false,
    minify: false,
    sourcemap: false,
    ...more,
  };
}

/** What is published beside the code: the law as data and as SQL, its vectors, JSON Schemas, the notices of what is built in. */
function writeData(): void {
  for (const folder of ['data', 'schemas', 'sql', 'vectors']) mkdirSync(`dist/${folder}`, { recursive: true });
  for (const edition of editions) {
    writeFileSync(`dist/data/${edition.id}.json`, `${JSON.stringify(dataOf(edition, rubricsOf[edition.rubrics] as readonly Rubric[]))}\n`);
  }
  writeFileSync('dist/data/rules.json', `${JSON.stringify(rulesOf(editions))}\n`);
  for (const document of [...documents, ...Object.values(rubricsOf).flat().map(answersDocument)]) {
    writeFileSync(`dist/schemas/${document.name}.json`, `${JSON.stringify(jsonSchemaOf(document))}\n`);
  }
  for (const [file, text] of Object.entries(sqlFiles({ editions, rubrics: Object.values(rubricsOf).flat() })))
    writeFileSync(`dist/sql/${file}`, text);
  for (const file of readdirSync('test/vectors').filter((name) => name.endsWith('.json'))) cpSync(`test/vectors/${file}`, `dist/vectors/${file}`);
  const notices = ['@date-fns/utc', 'date-fns'].map((name) => {
    const folder = `node_modules/${name}`;
    const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { readonly version: string };
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) as string;
    return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`;
  });
  writeFileSync('dist/notices.txt', notices.join('\n---\n\n'));
}

type Entry = { readonly import: { readonly default: string }; readonly require: { readonly types: string; readonly default: string } };

/**
 * A folder for every entry below the first, that says where its files are: TypeScript's `moduleResolution: node` and
 * Parcel look for folders and not at `exports`. No folder of them is tracked.
 */
function writeFolders(): void {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: { readonly [path: string]: Entry | string } };
  for (const [path, entry] of Object.entries(exports)) {
    if (path === '.' || typeof entry === 'string') continue;
    const up = path.replace('./', '').replace(/[^/]+/g, '..');
    const at = (file: string): string => file.replace('.', up);
    mkdirSync(path, { recursive: true });
    const where = { main: at(entry.require.default), module: at(entry.import.default), types: at(entry.require.types), sideEffects: false };
    writeFileSync(`${path}/package.json`, `${JSON.stringify(where)}\n`);
  }
}

export default defineConfig(async () => {
  rmSync('dist', { recursive: true, force: true });
  writeData();
  writeFolders();
  await Promise.all(
    globalScripts(
      editions.map(({ id }) => id),
      'dist',
    ).map(async (script) => await build(script)),
  );
  return [
    built(
      { ...core, ...builtIn },
      {
        // One pass over the types of every entry, so that they share them.
        dts: { entry: { ...core, ...rubrics, ...plans, ...onDemand }, compilerOptions: { ignoreDeprecations: '6.0' } },
        plugins: [
          {
            name: 'the file of what is built in is no entry',
            buildEnd: ({ writtenFiles }) => {
              for (const { name } of writtenFiles) if (/^dist\/dates\.c?js$/.test(name)) rmSync(name);
            },
          },
        ],
      },
    ),
    built(rubrics),
    built(plans),
    built(onDemand, {
      esbuildPlugins: [
        {
          name: 'sheets loaded on demand are those of the entries',
          setup: ({ initialOptions, onResolve }) =>
            onResolve({ filter: /\/editions\/[^/]+\/sheets$/ }, ({ path, kind }) => {
              const edition = path.split('/').at(-2) ?? '';
              const ending = initialOptions.format === 'cjs' ? 'cjs' : 'js';
              return kind === 'dynamic-import' ? { path: `./rubrics/${edition}.${ending}`, external: true } : undefined;
            }),
        },
      ],
    }),
  ];
});
