import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { packedSheets } from './.build/packSheet';
import * as qd1048 from './src/editions/qd-1048-2019/rubrics/index';
import * as qd148 from './src/editions/qd-148-2023/rubrics/index';
import * as qd26 from './src/editions/qd-26-2026/rubrics/index';

type Entries = Readonly<Record<string, string>>;

const core: Entries = {
  index: 'src/index.ts',
  schemas: 'src/schemas.ts',
  testing: 'src/testing.ts',
};

const rubrics: Entries = {
  'rubrics/qd-1048-2019': 'src/editions/qd-1048-2019/rubrics/index.ts',
  'rubrics/qd-148-2023': 'src/editions/qd-148-2023/rubrics/index.ts',
  'rubrics/qd-1489-2025': 'src/editions/qd-1489-2025/rubrics/index.ts',
  'rubrics/qd-26-2026': 'src/editions/qd-26-2026/rubrics/index.ts',
};

const plans: Entries = { plans: 'src/plans.ts' };

// What a program imports stands in few files, since finding a file takes as long as running it. So the packages used are
// built in; each gets a file of its own, by an entry that is not published, so that a bundler can leave it out where it is
// not used. And entries of plain data share no files with the core: they have their own copies of the few lines they need.
const builtIn: Entries = { dates: '.build/dates.ts', patterns: '.build/patterns.ts' };

function built(entry: Entries, more: Options = {}): Options {
  return {
    entry: { ...entry },
    format: ['esm', 'cjs'],
    target: 'node20',
    // Left unset, `splitting` is on for ESM and off for CommonJS.
    external: ['zod', 'fast-check'],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    // The builds run at the same time, so that none may clear what another has written.
    clean: false,
    minify: false,
    sourcemap: false,
    ...more,
  };
}

export default defineConfig(() => {
  rmSync('dist', { recursive: true, force: true });
  return [
    built(
      { ...core, ...builtIn },
      // One pass over the types of every entry, so that they share them.
      { dts: { entry: { ...core, ...rubrics, ...plans }, compilerOptions: { ignoreDeprecations: '6.0' } } },
    ),
    built(rubrics, { esbuildPlugins: [packedSheets({ 'qd-1048-2019': qd1048, 'qd-148-2023': qd148, 'qd-26-2026': qd26 })] }),
    built(plans),
  ];
});
