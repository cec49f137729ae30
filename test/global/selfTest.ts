// Runs in any engine beside the script: every vector, asked of the global `ocop`.
import { families, inOrder, type Given, type Vector } from '../vectors/ask';

export type Tally = { readonly passed: number; readonly failed: readonly string[] };

export function selfTest(files: readonly { readonly family: string; readonly cases: readonly Vector[] }[]): Tally {
  const failed: string[] = [];
  let passed = 0;
  for (const { family, cases } of files) {
    for (const { id, given, expect } of cases) {
      let found: string;
      try {
        found = plain(families[family]?.(given as Given));
      } catch (error) {
        found = String(error);
      }
      if (found === plain(expect)) passed++;
      else failed.push(`${id}: ${found}`);
    }
  }
  return { passed, failed };
}

/** Text that is the same for equal answers: keys in order, candidates in any. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) => {
    if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return inside;
    const { candidates, ...fields } = inside as { readonly candidates?: readonly unknown[] };
    const all = candidates === undefined ? fields : { ...fields, candidates: inOrder(candidates.map((one) => JSON.parse(plain(one)) as unknown)) };
    return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
