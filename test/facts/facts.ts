import { readFileSync } from 'node:fs';
import { walk, type Rubric, type RubricNode } from 'ocop';
import * as of1048 from 'ocop/rubrics/qd-1048-2019';
import * as of148 from 'ocop/rubrics/qd-148-2023';
import * as of26 from 'ocop/rubrics/qd-26-2026';
import type { EditionWithSheets } from '../../src/law/vocabulary';

/** A box as the law has it: points, star of its mark, key of its wording. */
type BoxFacts = readonly [points: number | null, mark: number | null, key: string];

/** A heading or criterion as the law has it; names and notes are keys of `wordings`. */
export type NodeFacts = {
  readonly code: string;
  readonly part: string;
  readonly kind: string;
  readonly max: number;
  readonly name: string;
  readonly printedCode?: string;
  readonly mark?: number;
  readonly notes?: readonly { readonly key: string; readonly kind: string; readonly ground?: string }[];
  readonly concept?: string;
  readonly boxes?: readonly BoxFacts[];
};

export type SheetFacts = {
  readonly set: number;
  readonly variant?: string;
  readonly name: string;
  readonly group: string;
  readonly ministries: readonly string[];
  readonly disqualifiers?: readonly { readonly key: string; readonly grounds: readonly string[] }[];
  readonly parts: { readonly [code: string]: number };
  readonly nodes: readonly NodeFacts[];
};

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

/** By key: the figures of a wording in order, its words in the order of the alphabet, the terms of `terms.ts` it has. */
export const wordings = read<{ readonly [key: string]: readonly [figures: string, words: string, terms: string] }>('wording.json');

const entries: { readonly [Id in EditionWithSheets]: object } = { 'qd-1048-2019': of1048, 'qd-148-2023': of148, 'qd-26-2026': of26 };

/** Every sheet of the library, with what the law says of it. */
export const sheets: readonly { readonly at: string; readonly edition: string; readonly facts: SheetFacts; readonly rubric: Rubric }[] =
  Object.entries(entries).flatMap(([edition, entry]) => {
    const rubrics = Object.entries(entry)
      .filter(([name]) => !name.startsWith('rubric'))
      .map(([, rubric]) => rubric as unknown as Rubric);
    return read<readonly SheetFacts[]>(`${edition}.json`).map((facts) => {
      const at = `${edition} set ${facts.set}${facts.variant === undefined ? '' : ` (${facts.variant})`}`;
      const rubric = rubrics.find(({ set, variant }) => set === facts.set && variant === facts.variant);
      if (rubric === undefined) throw new Error(`${at}: no such sheet`);
      return { at, edition, facts, rubric };
    });
  });

/** The nodes of a sheet beside their facts, where both are there. */
export function beside({ facts, rubric }: (typeof sheets)[number]): readonly (readonly [NodeFacts, RubricNode])[] {
  const nodes = new Map(walk(rubric).map(({ node }) => [node.code, node]));
  return facts.nodes.flatMap((fact) => {
    const node = nodes.get(fact.code);
    return node === undefined ? [] : [[fact, node] as const];
  });
}
