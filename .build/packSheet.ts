// The criteria sets as they are published: their words in two texts, one a language, since text that stands together
// compresses best. The source of each is read beside the decision and stays as it is.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Options } from 'tsup';
import type { Bilingual } from '../src/text/bilingual';
import type { Rubric, RubricNode } from '../src/rubric/rubric';
import { unpackSheet } from './unpackSheet';

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export type PackedSheet = { readonly vietnamese: string; readonly english: string };

/** The lines of a sheet, as `unpackSheet` reads them. */
export function packSheet(rubric: Rubric): PackedSheet {
  const vietnamese: string[] = [];
  const english: string[] = [];
  const line = (mark: string, fields: readonly (string | number | undefined)[], text: Bilingual | null, extra: object = {}): void => {
    const more = JSON.stringify(extra);
    const head = `${mark}${[...fields, more === '{}' ? '' : more].join(';').replace(/;+$/, '')}`;
    vietnamese.push(text === null ? head : `${head} ${small(text.vi)}`);
    if (text !== null) english.push(small(text.en));
  };
  const visit = (node: RubricNode, mark: string): void => {
    const { code, max, name, printed, printedCode } = node;
    const minStarOnHeading = node.kind === 'criterion' ? node.minStarOnHeading : undefined;
    // What has boxes is a criterion and what has none a group, unless it says so.
    const kind = node.kind === 'criterion' || node.kind === 'group' ? undefined : node.kind;
    line(mark, [code, max], name, { kind, printed, printedCode, minStarOnHeading });
    for (const { kind: ofNote, ground, text } of node.notes ?? []) line('!', [ofNote, ground], text);
    if ('options' in node) for (const { points, minStar, label, printed: asPrinted } of node.options) line('', [points, minStar], label, { printed: asPrinted });
    else for (const child of node.children) visit(child, `${mark}#`);
  };
  line('@', [rubric.variant], rubric.name);
  for (const { id, kind, name, at } of rubric.eliminations) if (at === undefined) line('!', [kind, id], name);
  for (const { code, max, printed, groups } of rubric.parts) {
    line('/', [code, max], null, { printed });
    for (const group of groups) visit(group, '#');
  }
  for (const { code, at, statement } of rubric.defects) line('?', [code, at], statement);
  return { vietnamese: vietnamese.join('\n'), english: english.join('\n') };
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Puts each sheet in its short form in the place of its file. `sheets`: by edition, then by the name of their export. */
export function packedSheets(sheets: { readonly [edition: string]: { readonly [name: string]: unknown } }): Plugin {
  return {
    name: 'packed criteria sets',
    setup: (build) => {
      build.onLoad({ filter: /editions[\\/][^\\/]+[\\/]rubrics[\\/]\d\d-[^\\/]+\.ts$/ }, ({ path }) => {
        const [, edition = ''] = /editions[\\/]([^\\/]+)[\\/]/.exec(path) ?? [];
        const [, name = ''] = /^export const (\w+) = \/\* @__PURE__ \*\/ defineRubric\(/m.exec(readFileSync(path, 'utf8')) ?? [];
        const rubric = sheets[edition]?.[name] as Rubric;
        const { vietnamese, english } = packSheet(rubric);
        if (!isDeepStrictEqual(unpackSheet(rubric.edition, rubric.basis, rubric.set, vietnamese, english), rubric)) throw new Error(`${path} is another sheet when unpacked`);
        const contents = `import { basis } from './basis';
import { unpackSheet } from '${process.cwd()}/.build/unpackSheet';
export const ${name} = /* @__PURE__ */ unpackSheet('${rubric.edition}', basis, ${rubric.set}, \`${vietnamese}\`, \`${english}\`);
`;
        return { contents, loader: 'ts' };
      });
    },
  };
}
