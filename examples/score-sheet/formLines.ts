import type { Bilingual, Rubric, RubricNode } from 'ocop';

type Leaf = Extract<RubricNode, { readonly options: unknown }>;

/** One line of the form below its head. A question is a criterion, a checklist, or cases of which one is answered. */
export type FormLine =
  | { readonly kind: 'part'; readonly part: string; readonly max: number }
  | { readonly kind: 'heading'; readonly code: string; readonly name: Bilingual; readonly max: number; readonly question: string | null }
  | {
      readonly kind: 'criterion';
      readonly code: string;
      readonly name: Bilingual;
      readonly max: number;
      readonly question: string;
      readonly list: boolean;
    }
  | {
      readonly kind: 'box';
      readonly code: string;
      readonly box: number;
      readonly label: Bilingual;
      readonly points: number;
      readonly minStar?: number;
      readonly question: string;
    }
  | { readonly kind: 'ground'; readonly code: string; readonly ground: string; readonly name: Bilingual };

const noBox: Bilingual = { vi: 'Không đạt ô nào', en: 'None of these' };

/** The lines of a criteria set in printed order; under each criterion a last box 0, since "none" is an answer too. */
export function formLines(rubric: Rubric): readonly FormLine[] {
  return [
    ...rubric.parts.flatMap(({ code, max, groups }): FormLine[] => [{ kind: 'part', part: code, max }, ...groups.flatMap((node) => linesOf(node))]),
    ...groundsOf(rubric),
  ];
}

function linesOf(node: RubricNode, question: string | null = null): FormLine[] {
  const { code, name, max } = node;
  if (node.kind === 'group') return [{ kind: 'heading', code, name, max, question: null }, ...node.children.flatMap((child) => linesOf(child))];
  if (node.kind === 'alternatives')
    return [{ kind: 'heading', code, name, max, question: code }, ...node.children.flatMap((child) => linesOf(child, code))];
  return criterionLines(node, question ?? code);
}

function criterionLines({ code, name, max, kind, options }: Leaf, question: string): FormLine[] {
  return [
    { kind: 'criterion', code, name, max, question, list: kind === 'checklist' },
    ...options.map(({ box, label, points, minStar }): FormLine => ({
      kind: 'box',
      code,
      box,
      label,
      points,
      question,
      ...(minStar !== undefined && { minStar }),
    })),
    { kind: 'box', code, box: 0, label: noBox, points: 0, question },
  ];
}

/** The grounds of elimination, once each, under codes of the form: L1, L2 … */
function groundsOf({ eliminations }: Rubric): FormLine[] {
  const once = eliminations.filter(({ id }, at) => eliminations.findIndex((other) => other.id === id) === at);
  return once.map(({ id, name }, at) => ({ kind: 'ground', code: `L${at + 1}`, ground: id, name }));
}
