import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Puts `fastCheck.ts` in the place of fast-check. */
export const standIn = [
  { find: /^fast-check\/real$/, replacement: `${root}node_modules/fast-check/lib/fast-check.js` },
  { find: /^fast-check$/, replacement: `${root}test/deep/fastCheck.ts` },
];
