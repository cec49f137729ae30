import { walk, type Answers, type Rubric } from 'ocop';
import { rubrics } from 'ocop/rubrics/qd-26-2026';

/** The criteria of a sheet to tick; of cases that exclude each other, the first. */
const sheets = Object.values<Rubric>(rubrics).map((rubric) => {
  const nodes = walk(rubric).map(({ node }) => node);
  const others = new Set(nodes.flatMap((node) => (node.kind === 'alternatives' ? node.children.slice(1) : [])));
  return { rubric, criteria: nodes.filter((node) => node.kind === 'criterion').filter((node) => !others.has(node)) };
});

/** The sheet of a number, made up: the same whoever asks for it, of another set than the last; one in a thousand is not complete. */
export function madeUpSheet(number: number): { readonly rubric: Rubric; readonly answers: Answers } {
  const { rubric, criteria } = sheets[number % sheets.length] as (typeof sheets)[number];
  const random = randomFrom(number);
  const quality = random() ** 2;
  const answered = number % 1000 === 999 ? criteria.slice(1) : criteria;
  const ticked = answered.map(
    ({ code, options }) => [code, Math.min(options.length, Math.floor(random() ** quality * (options.length + 1)))] as const,
  );
  return { rubric, answers: Object.fromEntries(ticked) };
}

/** Numbers from 0 to under 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
