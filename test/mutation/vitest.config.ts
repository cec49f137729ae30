// The tests that kill mutants: those of the rooms, not those of documents, browsers and packages, which see no more and
// take long. OCOP_TESTS='test/date/**/*.test.ts test/law/**/*.test.ts' takes those alone.
import { defineConfig } from 'vitest/config';
import base from '../vitest.config';

const rooms = [
  'category', 'certificate', 'cycle', 'date', 'editions', 'explain', 'law', 'programme', 'properties', 'rank', 'record', 'rubric',
  'score', 'text', 'vectors',
];
const tests = process.env['OCOP_TESTS']?.split(' ') ?? rooms.map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({ ...base, test: { ...base.test, include: ['test/mutation/loads.test.ts', ...tests] } });
