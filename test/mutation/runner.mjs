// Runs the tests for Stryker. Vitest starts a worker for every mutant; here the test files are bundled once, and one process
// evaluates them anew for each mutant, so that nothing a mutant did, and nothing a cache kept, lives on. All of a test file
// is run where its loading meets the mutant. OCOP_TESTS='date law wrong/days' takes those rooms or files alone.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'vitest';

// Those of documents, browsers, servers and packages see no more, and take long, as do those that measure time.
const rooms =
  'date text law in-force sheet score star council advice compare category certificate procedure cycle programme record words edge publish/rulesOf wrong properties facts vectors printable refuse refused';
const slow = ['advice/limits.test.ts', 'text/linear.test.ts'];
const wanted = (process.env.OCOP_TESTS ?? rooms).split(' ');

// Properties run from one seed, so that every mutant meets the same examples; OCOP_DEPTH=0.05 makes them as much shorter.
process.env.OCOP_SEED ??= '148';
process.env.OCOP_DEPTH ??= '1';

const strykerNamespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/** The test files, in the order of what is wanted. */
function testFiles() {
  const files = readdirSync('test', { recursive: true }).filter((name) => name.endsWith('.test.ts') && !slow.includes(name));
  return [...new Set(wanted.flatMap((start) => files.filter((name) => name === `${start}.test.ts` || name.startsWith(`${start}/`)).toSorted()))];
}

/** One script that holds every test file, each evaluated when it is asked for. */
async function bundled(files) {
  const root = resolve('.');
  const own = {
    name: 'own',
    setup: ({ onResolve, onLoad }) => {
      const at = (filter, path) => onResolve({ filter }, (found) => ({ path: join(root, path(found.path)) }));
      at(/^ocop$/, () => 'src/index.ts');
      at(/^ocop\//, (name) => `src/${name.slice('ocop/'.length)}.ts`);
      at(/^fast-check$/, () => 'test/deep/fastCheck.ts');
      onResolve({ filter: /^fast-check\/real$/ }, () => ({ path: 'fast-check', external: true }));
      onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'own' }));
      onLoad({ filter: /^vitest$/, namespace: 'own' }, () => ({ contents: 'module.exports = globalThis.ocopTests' }));
      onLoad({ filter: /\/(test|docs|examples)\/.*\.ts$/ }, ({ path }) => ({
        loader: 'ts',
        contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      }));
    },
  };
  const entry = files.map((name) => `${JSON.stringify(name)}: () => import('./test/${name}')`).join(',\n');
  const { outputFiles } = await build({
    stdin: { contents: `export const files = {${entry}}`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    supported: { 'dynamic-import': false },
    plugins: [own],
    logLevel: 'error',
  });
  return new Script(`(function (module, require) {${outputFiles[0].text}\n})`, { filename: join(root, 'mutation.cjs') });
}

/** What a file tells of its tests, in the words of Vitest that the tests use. */
function collector(file) {
  const tests = [];
  const hooks = { beforeAll: [], afterAll: [], afterEach: [] };
  let names = [file];
  const each = (tell) => (cases) => {
    const spread = cases.every(Array.isArray);
    return (name, work) => cases.forEach((one) => tell(name, () => (spread ? work(...one) : work(one))));
  };
  const it = (name, work) => void tests.push({ id: `${[...names, name].join(' > ')} #${tests.length}`, work });
  const describe = (name, work) => {
    const before = names;
    names = [...names, name];
    work();
    names = before;
  };
  it.each = each(it);
  describe.each = each(describe);
  const hook = (kind) => (work) => void hooks[kind].push(work);
  const api = { expect, it, test: it, describe, beforeAll: hook('beforeAll'), afterAll: hook('afterAll'), afterEach: hook('afterEach') };
  return { tests, hooks, api };
}

const loads = (file) => `${file} loads`;

/** How long each test and each file took the last time: the short ones come first. */
const took = new Map();

/** Runs one file in a fresh evaluation; the tests that are named come first. */
async function runFile(script, file, { first = [], bail }) {
  const results = [];
  const module = { exports: {} };
  const { tests, hooks, api } = collector(file);
  const attempt = async (id, work) => {
    strykerNamespace.currentTestId = id;
    const started = performance.now();
    let failure = null;
    try {
      await work();
    } catch (thrown) {
      failure = thrown instanceof Error ? thrown.message : String(thrown);
    }
    strykerNamespace.currentTestId = undefined;
    took.set(id, performance.now() - started);
    const told = { id, name: id, fileName: resolve('test', file), timeSpentMs: Math.round(performance.now() - started) };
    results.push(failure === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure });
    return failure === null;
  };
  const begun = performance.now();
  globalThis.ocopTests = api;
  const loaded = await attempt(loads(file), async () => {
    script.runInThisContext()(module, createRequire(join(resolve('.'), 'mutation.cjs')));
    await module.exports.files[file]();
    for (const work of hooks.beforeAll) await work();
  });
  if (!loaded) return results;
  const early = new Set(first);
  const order = tests.toSorted((a, b) => Number(early.has(b.id)) - Number(early.has(a.id)) || (took.get(a.id) ?? 0) - (took.get(b.id) ?? 0));
  for (const { id, work } of order) {
    const passed = await attempt(id, work);
    for (const after of hooks.afterEach) await after();
    if (!passed && bail) break;
  }
  for (const work of hooks.afterAll) await work();
  if (order.length === results.length - 1) took.set(file, performance.now() - begun);
  return results;
}

function inOneProcess() {
  let files;
  let script;
  const fileOf = (id) => files.find((file) => id.startsWith(`${file} `));
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      files = testFiles();
      script = await bundled(files);
    },
    async dryRun() {
      strykerNamespace.activeMutant = undefined;
      strykerNamespace.mutantCoverage = { static: {}, perTest: {} };
      const tests = [];
      for (const file of files) tests.push(...(await runFile(script, file, { bail: false })));
      return { status: 'complete', tests, mutantCoverage: strykerNamespace.mutantCoverage };
    },
    async mutantRun({ testFilter, hitLimit, activeMutant }) {
      strykerNamespace.mutantCoverage = { static: {}, perTest: {} };
      strykerNamespace.activeMutant = activeMutant.id;
      strykerNamespace.hitLimit = hitLimit;
      strykerNamespace.hitCount = 0;
      const met = new Set(testFilter?.map(fileOf));
      const tests = [];
      const wantedFiles = files.filter((name) => testFilter === undefined || met.has(name));
      for (const file of wantedFiles.toSorted((a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0))) {
        tests.push(...(await runFile(script, file, { first: testFilter, bail: true })));
        if (tests.some(({ status }) => status === 1)) break;
      }
      strykerNamespace.activeMutant = undefined;
      return toMutantRunResult(determineHitLimitReached(strykerNamespace.hitCount, hitLimit) ?? { status: 'complete', tests });
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-one-process', inOneProcess)];
