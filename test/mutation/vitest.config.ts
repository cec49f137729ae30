// The tests that kill mutants: those of the rooms, not those of documents, browsers and packages, which see no more and
// take long. OCOP_TESTS='test/date/**/*.test.ts test/law/**/*.test.ts' takes those alone.
import { defineConfig, mergeConfig } from 'vitest/config';
import { standIn } from '../deep/standIn.ts';
import base from '../vitest.config.ts';

const rooms = [
  'category',
  'certificate',
  'cycle',
  'date',
  'editions',
  'explain',
  'law',
  'programme',
  'properties',
  'rank',
  'record',
  'rubric',
  'score',
  'text',
  'vectors',
];
const tests = process.env['OCOP_TESTS']?.split(' ') ?? rooms.map((room) => `test/${room}/**/*.test.ts`);

// Properties run from one seed, so that every mutant meets the same examples; OCOP_DEPTH=0.05 makes them as much shorter.
const { OCOP_DEPTH = '1' } = process.env;
const seeded = mergeConfig(base, { resolve: { alias: standIn }, test: { env: { OCOP_DEPTH, OCOP_SEED: '148' } } });

export default defineConfig({ ...seeded, test: { ...seeded.test, include: ['test/mutation/loads.test.ts', ...tests] } });
