import { existsSync } from 'node:fs';
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

export default defineConfig({
  entry: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  format: ['esm', 'cjs'],
  target: 'node20',
  // Left unset, `splitting` is on for ESM and off for CommonJS.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  external: ['date-fns', '@date-fns/utc', 'ts-pattern', 'zod', 'fast-check'],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  clean: true,
  minify: false,
  sourcemap: false,
});
