import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conceptOf } from './conceptOf';
import { noteOf, wholeSheetGrounds } from './noteOf';
import { addressKey, bagOf, figures, keyOf, tokens } from './normal';
import { terms } from './terms';

/*
 * Writes the tables of facts beside it from the gathered facts of the law, never from `src`:
 *
 *   npx tsx test/facts/make.ts <folder with qd-1048-2019.json, qd-148-2023.json, qd-26-2026.json, sources.json>
 *
 * No wording is kept, only what can be checked of it: its figures in order, its words in the order of the alphabet, the terms that decide, and
 * a key that is the same where the wording is the same.
 */

type LawOption = { readonly box: number; readonly points: number | null; readonly minStar?: number; readonly text: string };
type LawNode = {
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly kind: string;
  readonly printedCode?: string;
  readonly minStarOnHeading?: number;
  readonly options?: readonly LawOption[];
  readonly children?: readonly LawNode[];
  readonly notes?: readonly { readonly kind: string; readonly text: string }[];
};
type LawSet = {
  readonly set: number;
  readonly name: string;
  readonly variant?: string;
  readonly group: string;
  readonly ministries: readonly string[];
  readonly disqualifiers?: readonly string[];
  readonly parts: readonly { readonly code: string; readonly max: number; readonly groups: readonly LawNode[] }[];
};

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('say in which folder the gathered facts stand');
const wordings = new Map<string, readonly [string, string, string]>();

function keep(text: string): string {
  const key = keyOf(text);
  const plain = tokens(text).join(' ');
  wordings.set(key, [
    figures(text).join(' '),
    bagOf(text).join(' '),
    terms.flatMap(([name, wording]) => (wording.test(plain) ? [name] : [])).join('; '),
  ]);
  return key;
}

function nodesOf(node: LawNode, part: string, above: string): object[] {
  const { code, kind, max, printedCode, minStarOnHeading, notes, options = [], children = [] } = node;
  const facts = {
    code,
    part,
    kind,
    max,
    name: keep(node.name),
    ...(printedCode !== undefined && { printedCode }),
    ...(minStarOnHeading !== undefined && { mark: minStarOnHeading }),
    ...(notes !== undefined && notes.length > 0 && { notes: notes.map(({ kind: stated, text }) => ({ key: keep(text), ...noteOf(text, stated) })) }),
    ...((kind === 'criterion' || kind === 'checklist') && {
      concept: conceptOf(node.name, above),
      boxes: options.map((option) => [option.points, option.minStar ?? null, keep(option.text)]),
    }),
  };
  return [facts, ...children.flatMap((child) => nodesOf(child, part, node.name))];
}

for (const edition of ['qd-1048-2019', 'qd-148-2023', 'qd-26-2026']) {
  const { sets } = JSON.parse(readFileSync(join(folder, `${edition}.json`), 'utf8')) as { readonly sets: readonly LawSet[] };
  const sheets = sets.map((sheet) => {
    const variant = sheet.set === 26 && sheet.variant !== undefined ? (/2020/.test(sheet.variant) ? '2020' : '2019') : undefined;
    return {
      set: sheet.set,
      ...(variant !== undefined && { variant }),
      name: sheet.name,
      group: sheet.group,
      ministries: sheet.ministries,
      ...(sheet.disqualifiers !== undefined && {
        disqualifiers: sheet.disqualifiers.map((text) => ({
          key: keep(text),
          grounds: wholeSheetGrounds.flatMap(([wording, id]) => (wording.test(text.toLowerCase()) ? [id] : [])),
        })),
      }),
      parts: Object.fromEntries(sheet.parts.map(({ code, max }) => [code, max])),
      nodes: sheet.parts.flatMap((part) => part.groups.flatMap((group) => nodesOf(group, part.code, ''))),
    };
  });
  // One line a node, so that a difference shows where it is.
  const lines = sheets.map(
    ({ nodes, ...head }) => `${JSON.stringify(head).slice(0, -1)},"nodes":[\n${nodes.map((node) => `  ${JSON.stringify(node)}`).join(',\n')}\n]}`,
  );
  writeFileSync(new URL(`${edition}.json`, import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
}
const lines = [...wordings].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, facts]) => `${JSON.stringify(key)}:${JSON.stringify(facts)}`);
writeFileSync(new URL('wording.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

// Of a source its grade, and a key of its address.
const { sources } = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as {
  readonly sources: readonly { readonly id: string; readonly grade: string; readonly url?: string }[];
};
const known = sources.map(({ id, grade, url }) => `${JSON.stringify(id)}:${JSON.stringify([grade, url === undefined ? null : addressKey(url)])}`);
writeFileSync(new URL('sources.json', import.meta.url), `{\n${known.join(',\n')}\n}\n`);
