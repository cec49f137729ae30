import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';

// The tests of the schemas, under the zod that `OCOP_ZOD` names: the folder of an installed package.
const { OCOP_ZOD = fileURLToPath(new URL('../../node_modules/zod', import.meta.url)) } = process.env;

const under = mergeConfig(base, { resolve: { alias: [{ find: /^zod\/v4$/, replacement: `${OCOP_ZOD}/v4/index.js` }] } });

export default defineConfig({
  ...under,
  test: {
    ...under.test,
    include: [
      'test/edge/**/*.test.ts',
      'test/hostile/**/*.test.ts',
      'test/publish/**/*.test.ts',
      'test/record/**/*.test.ts',
      'test/types/schemas.test.ts',
    ],
  },
});
