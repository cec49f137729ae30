// The sheet in steps for a small screen: a group each, or a run of criteria that stand alone.
import type { Bilingual, Criterion, Checklist, Locale, PartCode, Rubric, RubricNode } from 'ocop';
import { words } from './words';

export type Leaf = Criterion | Checklist;

export type SheetStep = {
  readonly part: PartCode;
  readonly title: Bilingual;
  readonly nodes: readonly RubricNode[];
  /** The questions: alternatives by the code of the pair. */
  readonly questions: readonly string[];
  /** Every code that stands here, cases included. */
  readonly codes: readonly string[];
};

const longestRun = 4;

export function stepsOf({ parts }: Rubric): readonly SheetStep[] {
  return parts.flatMap(({ code, groups }) => {
    const runs: RubricNode[][] = [];
    for (const node of groups) {
      const last = runs.at(-1);
      if (node.kind !== 'group' && last !== undefined && last.length < longestRun && last[0]?.kind !== 'group') last.push(node);
      else runs.push([node]);
    }
    return runs.map((nodes) => ({ part: code, title: titleOf(nodes), nodes, questions: nodes.flatMap(questionsOf), codes: nodes.flatMap(codesOf) }));
  });
}

/** How many steps a sheet has; the grounds of elimination, where there are any, are the last. */
export function lastStepOf(rubric: Rubric): number {
  return stepsOf(rubric).length + (rubric.eliminations.length > 0 ? 1 : 0);
}

function titleOf(nodes: readonly RubricNode[]): Bilingual {
  const [first] = nodes as readonly [RubricNode];
  if (first.kind === 'group' || nodes.length === 1) {
    const named = (locale: Locale): string => `${codeOf(first)}. ${first.name[locale]}`;
    return { vi: named('vi'), en: named('en') };
  }
  const codes = `${codeOf(first)}–${codeOf(nodes.at(-1) as RubricNode)}`;
  return { vi: `${words.criteria.vi} ${codes}`, en: `${words.criteria.en} ${codes}` };
}

/** The code as the sheet prints it. */
export function codeOf({ code, printedCode }: { readonly code: string; readonly printedCode?: string }): string {
  return printedCode ?? code;
}

function questionsOf(node: RubricNode): readonly string[] {
  return node.kind === 'group' ? node.children.flatMap(questionsOf) : [node.code];
}

function codesOf(node: RubricNode): readonly string[] {
  return [node.code, ...('children' in node ? node.children.flatMap(codesOf) : [])];
}

/** Every criterion with its part, and the pair it is a case of. */
export function leavesOf({ parts }: Rubric): readonly { readonly node: Leaf; readonly part: PartCode; readonly question: string }[] {
  return parts.flatMap(({ code: part, groups }) => {
    const leaves = (node: RubricNode): readonly { readonly node: Leaf; readonly part: PartCode; readonly question: string }[] => {
      if (node.kind === 'group') return node.children.flatMap(leaves);
      if (node.kind === 'alternatives') return node.children.map((child) => ({ node: child, part, question: node.code }));
      return [{ node, part, question: node.code }];
    };
    return groups.flatMap(leaves);
  });
}

/** A criterion of the sheet, by its code or, for alternatives, that of the pair. */
export function leafOf(rubric: Rubric, code: string): Leaf | undefined {
  return leavesOf(rubric).find(({ node, question }) => node.code === code || question === code)?.node;
}

/** The name of a criterion with its code: "3.1 Bao bì". */
export function criterionName(rubric: Rubric, code: string, locale: Locale): string {
  const node = leafOf(rubric, code);
  return node === undefined ? code : `${codeOf(node)} ${node.name[locale]}`;
}

/** What boxes say, in the words of the sheet: never their numbers. */
export function boxWords(rubric: Rubric, code: string, boxes: number | readonly number[], locale: Locale): string {
  const options = leafOf(rubric, code)?.options ?? [];
  const labels = [boxes].flat().flatMap((box) => options.find((option) => option.box === box)?.label[locale] ?? []);
  return labels.length === 0 ? words.noBoxShort[locale] : labels.join('; ');
}

/** What boxes bring. */
export function boxPoints(rubric: Rubric, code: string, boxes: number | readonly number[]): number {
  const options = leafOf(rubric, code)?.options ?? [];
  return [boxes].flat().reduce((sum, box) => sum + (options.find((option) => option.box === box)?.points ?? 0), 0);
}
