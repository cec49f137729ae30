import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import * as library from 'ocop';
import { chromium } from 'playwright-core';
import { getQuickJS } from 'quickjs-emscripten';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalScripts } from '../../src/publish/globalScripts';
import type { Tally } from './selfTest';

// The library as one script: the vectors in an engine without modules (QuickJS), in a browser, and in a bare context.

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const vectors = readdirSync('test/vectors')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`test/vectors/${name}`, 'utf8')) as { readonly cases: readonly unknown[] });
const count = vectors.reduce((sum, { cases }) => sum + cases.length, 0);

let folder: string;
let names: readonly string[];
let script: string;
let selfTest: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-global-'));
  const scripts = globalScripts(
    library.editions.map(({ id }) => id),
    folder,
  );
  await Promise.all(scripts.map(async (options) => await build(options)));
  names = readdirSync(folder);
  script = readFileSync(join(folder, 'ocop.global.js'), 'utf8');
  const { outputFiles } = await build({
    entryPoints: ['test/global/selfTest.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'test',
    target: 'es2020',
    charset: 'utf8',
    plugins: [
      {
        name: 'the global in the place of the package',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^ocop(\/rubrics\/.*)?$/ }, ({ path }) => ({ path, namespace: 'global' }));
          onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => {
            const edition = path.split('/')[2];
            return { contents: `module.exports = ${edition === undefined ? 'ocop' : `{ rubrics: ocop.rubrics['${edition}'] }`};` };
          });
        },
      },
    ],
  });
  selfTest = `${outputFiles[0]?.text ?? ''};\nJSON.stringify(test.selfTest(${JSON.stringify(vectors)}))`;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everyone: Tally = { passed: count, failed: [] };

describe('the script', () => {
  it('passes every vector in QuickJS', async () => {
    const context = (await getQuickJS()).newContext();
    context.unwrapResult(context.evalCode(script, 'ocop.global.js')).dispose();
    const answer = context.unwrapResult(context.evalCode(selfTest, 'test.js'));
    expect(JSON.parse(context.getString(answer))).toEqual(everyone);
    answer.dispose();
    context.dispose();
  }, 120_000);

  it.skipIf(!existsSync(executable))(
    'passes every vector in Chromium, from a script tag',
    async () => {
      const browser = await chromium.launch({ executablePath: executable, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      expect(JSON.parse(await page.evaluate(selfTest))).toEqual(everyone);
      await browser.close();
    },
    120_000,
  );

  it('passes every vector in a context that has nothing but the language', () => {
    const context = createContext({});
    runInContext(script, context);
    expect(JSON.parse(String(runInContext(selfTest, context)))).toEqual(everyone);
  });

  it('has every export of the library, and the 79 sheets', () => {
    const context = createContext({});
    runInContext(script, context);
    const found = runInContext(
      'JSON.stringify([Object.keys(ocop), Object.values(ocop.rubrics).map((sheets) => Object.keys(sheets).length)])',
      context,
    );
    const [exported, sheets] = JSON.parse(String(found)) as [string[], number[]];
    expect(exported.sort()).toEqual([...Object.keys(library), 'rubrics'].sort());
    // 26 sets of 1048 and a second sheet of one, 26 of 148, the same under 1489, 26 of 26/2026.
    expect(sheets).toEqual([27, 26, 26, 26]);
  });

  it('needs no pattern of Unicode properties before it is asked for one', () => {
    const patterns: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('ocop.global.js', script, ts.ScriptTarget.ES2022));
    expect(patterns.length).toBeGreaterThan(3);
    expect(patterns.filter((text) => /\\[pP]\{/.test(text))).toEqual([]);
    const context = createContext({});
    runInContext(
      'RegExp = new Proxy(RegExp, { construct: (made, [text, flags]) => { if (String(text).includes("\\\\p{")) throw new SyntaxError("no properties"); return new made(text, flags); } })',
      context,
    );
    runInContext(script, context);
    expect(runInContext('ocop.bandOf(ocop.qd148, 89.99)', context)).toBe(4);
    expect(() => runInContext('ocop.fold("Rượu")', context)).toThrow('no properties');
  });
});

describe('the script of one edition', () => {
  it.each(library.editions.map(({ id }) => id))('%s brings its sheets and no others', (id) => {
    expect(names).toContain(`ocop.${id}.global.js`);
    const context = createContext({});
    runInContext(readFileSync(join(folder, `ocop.${id}.global.js`), 'utf8'), context);
    expect(runInContext('Object.keys(ocop.rubrics).join()', context)).toBe(id);
    expect(
      runInContext(`(() => { const sheet = ocop.rubrics['${id}'][14]; return ocop.assess(sheet, ocop.topAnswers(sheet)).value.total; })()`, context),
    ).toBe(100);
  });
});
