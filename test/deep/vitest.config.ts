import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';
import { standIn } from './standIn.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { OCOP_DEPTH = '100', OCOP_SEED = String(Date.now() % 2 ** 31) } = process.env;
console.log(`every property runs ${OCOP_DEPTH} times as long, from OCOP_SEED=${OCOP_SEED}`);

const withProperties = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && /fc\s*\.assert\(/.test(readFileSync(`${root}test/${file}`, 'utf8')))
  .map((file) => `test/${file}`);

const deep = mergeConfig(base, {
  resolve: { alias: standIn },
  test: { env: { OCOP_DEPTH, OCOP_SEED }, testTimeout: 0, hookTimeout: 0 },
});

export default defineConfig({ ...deep, test: { ...deep.test, include: [...withProperties, 'test/deep/*.deep.ts'] } });
