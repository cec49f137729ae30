import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    // The same names as `paths` in tsconfig.json.
    alias: [
      { find: /^ocop$/, replacement: `${root}src/index.ts` },
      { find: /^ocop\/rubrics\/([^/]+)$/, replacement: `${root}src/rubrics/$1.ts` },
      { find: /^ocop\/(plans|rubric-for|schemas|testing)$/, replacement: `${root}src/$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests try thousands of cases; a slow machine is not a fault.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
    },
  },
});
