import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../vitest.config';
import { standIn } from './standIn';

declare module 'vitest' {
  export interface ProvidedContext {
    deep: { readonly depth: number; readonly seed: number };
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const depth = Number(process.env['OCOP_DEPTH'] ?? 100);
const seed = Number(process.env['OCOP_SEED'] ?? Date.now() % 2 ** 31);
console.log(`every property runs ${depth} times as long, from OCOP_SEED=${seed}`);

const withProperties = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && /fc\s*\.assert\(/.test(readFileSync(`${root}test/${file}`, 'utf8')))
  .map((file) => `test/${file}`);

const deep = mergeConfig(base, {
  resolve: { alias: standIn },
  test: { provide: { deep: { depth, seed } }, testTimeout: 0, hookTimeout: 0 },
});

export default defineConfig({ ...deep, test: { ...deep.test, include: withProperties } });
