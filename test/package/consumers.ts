// npm run check:consumers: the package as users get it. Packs it, compares the files with the list expected, installs
// the tarball into empty projects of every kind, and runs a real call in each.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build as bundle } from 'esbuild';
import { chromium } from 'playwright-core';
import { build as buildWithVite } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bench = mkdtempSync(join(tmpdir(), 'ocop-consumers-'));

type Packed = {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
};

/** A call through several rooms and two entries; White spirit, every best box: 5 stars; 36 months from 30/11/2024. */
const call = `
  const assessed = assess(whiteSpirit, topAnswers(whiteSpirit));
  if (!assessed.ok || assessed.value.kind !== 'complete') throw new Error('not complete');
  const { star } = rank(qd148, whiteSpirit, assessed.value);
  const issuedOn = calendarDate('2024-11-30');
  if (!issuedOn.ok) throw new Error('no date');
  const certificate = certify(qd148, { star: 3, issuedOn: issuedOn.value });
  if (!certificate.ok) throw new Error('no certificate');
  const answer = JSON.stringify([star, certificate.value.lastDay]);
`;
const names = '{ assess, calendarDate, certify, qd148, rank, topAnswers }';
const imports = `import ${names} from 'ocop';\nimport { whiteSpirit } from 'ocop/rubrics/qd-148-2023';\n`;
const expected = '[5,"2027-11-30"]';

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

function tool(path: string, args: readonly string[], cwd: string): string {
  return run(process.execPath, [join(root, 'node_modules', path), ...args], cwd);
}

function pack(): Packed {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', bench], root)) as [Packed];
  return packed;
}

/** What entries share lies in files named by the hash of their contents: one line of the list for each kind. */
function shapeOf(file: string): string {
  return file.replace(/^dist\/[A-Za-z]+(-for)?-[A-Za-z0-9_-]{8}\.(js|d\.ts|d\.cts)$/, 'dist/(shared by entries).$2');
}

function project(name: string, packageJson: object, files: Readonly<Record<string, string>>, more: readonly string[] = []): string {
  const folder = join(bench, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, ...packageJson }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--prefer-offline', join(bench, packed.filename), ...more], folder);
  return folder;
}

function tsconfig(module: string, moduleResolution: string): string {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  return JSON.stringify({ compilerOptions, files: ['main.ts'] });
}

async function inBrowser(script: string): Promise<string> {
  const browser = await chromium.launch({ executablePath: chromiumAt, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>OCOP</title>');
    await page.addScriptTag({ content: script, type: 'module' });
    return await page.evaluate('globalThis.answer');
  } finally {
    await browser.close();
  }
}

const failures: string[] = [];

async function check(name: string, work: () => string | Promise<string>, wanted = expected): Promise<void> {
  let got: string;
  try {
    got = await work();
  } catch (error) {
    got = error instanceof Error ? error.message : String(error);
  }
  const good = got === wanted;
  if (!good) failures.push(name);
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name}: ${got}`);
}

const chromiumAt = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const packed = pack();
console.log(`${packed.filename}: ${packed.files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);

await check(
  'files published',
  () => {
    const list = [...new Set(packed.files.map(({ path }) => shapeOf(path)))].sort();
    const wanted = readFileSync(join(root, 'test/package/published.txt'), 'utf8').trim().split('\n');
    const differences = [
      ...list.filter((file) => !wanted.includes(file)).map((file) => `not expected: ${file}`),
      ...wanted.filter((file) => !list.includes(file)).map((file) => `missing: ${file}`),
    ];
    return differences.join(', ') || 'exactly the list';
  },
  'exactly the list',
);

await check('ESM', () =>
  run(process.execPath, ['main.js'], project('esm', { type: 'module' }, { 'main.js': `${imports}${call}console.log(answer);` })),
);

await check(
  'no install scripts, in it or in what it needs',
  () => {
    const modules = join(bench, 'esm', 'node_modules');
    const manifests = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((file) => /^(@[^/]+\/)?[^/]+\/package\.json$/.test(file));
    const withScripts = manifests.filter((file) => {
      const { scripts } = JSON.parse(readFileSync(join(modules, file), 'utf8')) as { scripts?: Record<string, string> };
      return ['preinstall', 'install', 'postinstall'].some((script) => scripts?.[script] !== undefined);
    });
    return `${manifests.length} packages, ${withScripts.length} with scripts`;
  },
  '1 packages, 0 with scripts',
);

/** What an installation takes on disk: its packages, its files and their bytes. */
function footprintOf(modules: string): string {
  const entries = readdirSync(modules, { recursive: true, encoding: 'utf8' });
  const files = entries.map((entry) => statSync(join(modules, entry))).filter((entry) => entry.isFile());
  const packages = entries.filter((entry) => /^(@[^/]+\/)?[^/]+\/package\.json$/.test(entry)).length;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return `${packages} package${packages === 1 ? '' : 's'}, ${files.length} files, ${bytes} bytes on disk`;
}
console.log(`footprint of an installation: ${footprintOf(join(bench, 'esm', 'node_modules'))}`);

await check('CommonJS', () => {
  const required = `const ${names} = require('ocop');\nconst { whiteSpirit } = require('ocop/rubrics/qd-148-2023');\n`;
  return run(process.execPath, ['main.js'], project('cjs', { type: 'commonjs' }, { 'main.js': `${required}${call}console.log(answer);` }));
});

// The tools of the project itself, then the oldest TypeScript that is taken and each after it, with what they use.
const typed = `${imports}${call}declare const console: { log(text: string): void };\nconsole.log(answer);\n`;
await check('TypeScript, nodenext', () => {
  const folder = project('ts-nodenext', { type: 'module' }, { 'main.ts': typed, 'tsconfig.json': tsconfig('nodenext', 'nodenext') });
  tool('typescript/bin/tsc', ['-p', '.'], folder);
  return run(process.execPath, ['main.js'], folder);
});

await check('TypeScript, bundler', async () => {
  const folder = project('ts-bundler', { type: 'module' }, { 'main.ts': typed, 'tsconfig.json': tsconfig('esnext', 'bundler') });
  tool('typescript/bin/tsc', ['-p', '.', '--noEmit'], folder);
  await bundle({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'out.mjs'),
    logLevel: 'error',
  });
  return run(process.execPath, ['out.mjs'], folder);
});

const wrong = `import { assess } from 'ocop';\nimport { whiteSpirit } from 'ocop/rubrics/qd-148-2023';\nassess(whiteSpirit, { '9.z': 1 });\n`;
const fourSchemas = `import { certificateSchema, historySchema, registerSchema, storedResultSchema } from 'ocop/schemas';
import type { Certificate, CycleEvent, Register, StoredResult } from 'ocop';
declare const given: unknown;
export const certificate: Certificate = certificateSchema.parse(given);
export const history: readonly CycleEvent[] = historySchema.parse(given);
export const register: Register = registerSchema.parse(given);
export const stored: StoredResult = storedResultSchema.parse(given);
`;

/** What a compiler says: of its errors the codes, where it fails. */
function compile(folder: string, file: string, options: readonly string[]): string {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', ...options, file],
    { cwd: folder, encoding: 'utf8' },
  );
  const codes = [...stdout.matchAll(/error (TS\d+)/g)].map(([, code]) => code);
  return codes.length > 0 ? [...new Set(codes)].join(' ') : (/Instantiations: +(\d+)/.exec(stdout)?.[1] ?? 'compiles');
}

for (const version of ['5.4', '5.9', '6.0', '7.0']) {
  const folder = project(`ts-${version}`, { type: 'commonjs' }, { 'main.ts': typed, 'wrong.ts': wrong, 'schemas.ts': fourSchemas }, [
    `typescript@~${version}.0`,
    'zod@4',
    'fast-check@4',
  ]);
  const resolutions: readonly (readonly [string, readonly string[]])[] = [
    // Gone in 7; in 6 it asks to be told that one knows.
    ...(version === '7.0'
      ? []
      : [['node', ['--module', 'commonjs', '--moduleResolution', 'node', ...(version === '6.0' ? ['--ignoreDeprecations', '6.0'] : [])]] as const]),
    ['nodenext', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ];
  for (const [name, options] of resolutions) {
    await check(
      `TypeScript ${version}, ${name}: a right call, a wrong code`,
      () => `${compile(folder, 'main.ts', options)}, ${compile(folder, 'wrong.ts', options)}`,
      'compiles, TS2353',
    );
    await check(
      `TypeScript ${version}, ${name}: four schemas, instantiations`,
      () => {
        const count = Number(compile(folder, 'schemas.ts', [...options, '--skipLibCheck', '--extendedDiagnostics']));
        return count < 10_000 ? 'under 10,000' : String(count);
      },
      'under 10,000',
    );
  }
}

await check(
  'ts-jest, commonjs and moduleResolution node',
  () => {
    const test = `${imports}declare function test(name: string, work: () => void): void;\ntest('a call', () => {${call}
    if (answer !== ${JSON.stringify(expected)}) throw new Error(answer);
  });\n`;
    const options = { module: 'commonjs', moduleResolution: 'node', target: 'es2022', strict: true, types: [] };
    const folder = project(
      'ts-jest',
      { type: 'commonjs', jest: { preset: 'ts-jest' } },
      { 'main.test.ts': test, 'tsconfig.json': JSON.stringify({ compilerOptions: options }) },
      ['jest@29', 'ts-jest@29', 'typescript@~5.9.0'],
    );
    const { stderr } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js'], { cwd: folder, encoding: 'utf8' });
    return /Tests: +(.*)/.exec(stderr)?.[1] ?? stderr;
  },
  '1 passed, 1 total',
);

await check('Parcel, which reads no exports', () => {
  const text = `${imports}${call}globalThis.answer = answer;\n`;
  const folder = project('parcel', {}, { 'main.js': text, 'index.html': '<script type="module" src="./main.js"></script>' }, ['parcel@2']);
  run(
    process.execPath,
    ['node_modules/parcel/lib/bin.js', 'build', 'index.html', '--no-cache', '--no-source-maps', '--dist-dir', 'out', '--log-level', 'error'],
    folder,
  );
  const [script = ''] = readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.js'));
  return inEmptyRealm(readFileSync(join(folder, 'out', script), 'utf8'));
});

const page = `${imports}${call}globalThis.answer = answer;\n`;
await check('Vite', async () => {
  const folder = project('vite', { type: 'module' }, { 'main.js': page, 'index.html': '<script type="module" src="/main.js"></script>' });
  await buildWithVite({ root: folder, configFile: false, logLevel: 'error', build: { outDir: 'out', modulePreload: false } });
  const [script = ''] = readdirSync(join(folder, 'out', 'assets'));
  const text = readFileSync(join(folder, 'out', 'assets', script), 'utf8');
  return existsSync(chromiumAt) ? inBrowser(text) : inEmptyRealm(text);
});

await check(
  'Next.js, on the server and in a client component',
  () => {
    const files = {
      'answer.js': `${imports}export function answerOf() {${call}  return answer;\n}\n`,
      'app/layout.js': `export default function Layout({ children }) {
  return <html lang="vi"><body>{children}</body></html>;
}\n`,
      'app/Client.js': `'use client';
import { useMemo } from 'react';
import { answerOf } from '../answer';
export function Client() {
  return <p id="client">{useMemo(answerOf, [])}</p>;
}\n`,
      'app/page.js': `import { answerOf } from '../answer';
import { Client } from './Client';
export default function Page() {
  return <main><p id="server">{answerOf()}</p><Client /></main>;
}\n`,
    };
    const folder = project('next', {}, files, ['next@16', 'react@19', 'react-dom@19']);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) return stdout + stderr;
    const html = readFileSync(join(folder, '.next/server/app/index.html'), 'utf8').replaceAll('&quot;', '"');
    return ['server', 'client'].map((id) => new RegExp(`<p id="${id}">([^<]*)</p>`).exec(html)?.[1]).join(' ');
  },
  `${expected} ${expected}`,
);

await check('a plain script, in a realm without Node or DOM', async () => {
  const folder = project('browser', { type: 'module' }, { 'main.js': page });
  const { outputFiles } = await bundle({
    entryPoints: [join(folder, 'main.js')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return inEmptyRealm(outputFiles[0]?.text ?? '');
});

// Beside every zod and fast-check that is taken, from the oldest on.
for (const [zod, fastCheck] of [
  ['3.25.76', '3.0.0'],
  ['4.0.0', '3.23.2'],
  ['4', '4'],
]) {
  await check(
    `beside zod@${zod} and fast-check@${fastCheck}`,
    () => {
      const text = `import { answersSchema, certificateSchema } from 'ocop/schemas';
import { certificates } from 'ocop/testing';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { assert, property } from 'fast-check';
import * as z from 'zod/v4';
assert(property(certificates(), (certificate) => { certificateSchema.parse(JSON.parse(JSON.stringify(certificate))); }));
console.log(answersSchema(whiteSpirit).safeParse({ '1.a': 99 }).success, z.toJSONSchema(certificateSchema).type);`;
      const peers = [`zod@${zod}`, `fast-check@${fastCheck}`];
      return run(process.execPath, ['main.js'], project(`peers-${zod}`, { type: 'module' }, { 'main.js': text }, peers));
    },
    'false object',
  );
}

await check(
  'the data, as JSON',
  () => {
    const text = `const { sets } = require('ocop/data/qd-148-2023.json'); console.log(sets.length);`;
    writeFileSync(join(bench, 'cjs', 'data.js'), text);
    return run(process.execPath, ['data.js'], join(bench, 'cjs'));
  },
  '26',
);

function inEmptyRealm(script: string): string {
  const realm = createContext({});
  runInContext(script, realm);
  return runInContext('globalThis.answer', realm) as string;
}

rmSync(bench, { recursive: true, force: true });
if (failures.length > 0) {
  console.log(`${failures.length} failed: ${failures.join('; ')}`);
  process.exitCode = 1;
}
