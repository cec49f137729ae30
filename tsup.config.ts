import { defineConfig } from 'tsup';

const entries: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  'rubrics/qd-1048-2019': 'src/editions/qd-1048-2019/rubrics/index.ts',
  'rubrics/qd-148-2023': 'src/editions/qd-148-2023/rubrics/index.ts',
  'rubrics/qd-1489-2025': 'src/editions/qd-1489-2025/rubrics/index.ts',
  'rubrics/qd-26-2026': 'src/editions/qd-26-2026/rubrics/index.ts',
  plans: 'src/plans.ts',
  schemas: 'src/schemas.ts',
  testing: 'src/testing.ts',
};

// What a program imports stands in few files: date-fns, which is many small ones, is built in. It gets a file of its own,
// by an entry that is not published (.build/dates.ts), so that a bundler can leave it out where no date is counted.
const dates = '.build/dates.ts';

export default defineConfig({
  entry: { ...entries, dates },
  format: ['esm', 'cjs'],
  target: 'node20',
  // Left unset, `splitting` is on for ESM and off for CommonJS.
  dts: { entry: { ...entries }, compilerOptions: { ignoreDeprecations: '6.0' } },
  external: ['ts-pattern', 'zod', 'fast-check'],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  clean: true,
  minify: false,
  sourcemap: false,
});
