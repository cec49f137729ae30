// The tests that kill mutants: those of the rooms, not those of documents, browsers and packages, which see no more and
// take long. OCOP_ROOMS=date,law takes the tests of those rooms alone.
import { defineConfig } from 'vitest/config';
import base from '../vitest.config';

const rooms = process.env['OCOP_ROOMS']?.split(',') ?? [
  'category', 'certificate', 'cycle', 'date', 'editions', 'explain', 'law', 'programme', 'properties', 'rank', 'record', 'rubric',
  'score', 'text', 'vectors',
];

export default defineConfig({ ...base, test: { ...base.test, include: ['test/mutation/loads.test.ts', ...rooms.map((room) => `test/${room}/**/*.test.ts`)] } });
