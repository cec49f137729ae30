import type { CategoryId, Edition } from '../law/edition';
import type { Note, Option, Rubric, RubricNode } from '../sheet/rubric';

/**
 * An edition with its criteria sets as plain data for any language: `ocop/data/<edition>.json`.
 *
 * @param edition - The edition; its rules go out as they are.
 * @param rubrics - The criteria sets it uses.
 */
export function dataOf(edition: Edition, rubrics: readonly Rubric[]) {
  return {
    edition: edition.id,
    sets: rubrics.map((rubric) => exportSet(edition, rubric)),
    rules: edition,
  };
}

function exportSet(edition: Edition, rubric: Rubric) {
  return {
    set: rubric.set,
    variant: rubric.variant,
    name: rubric.name,
    category: categoryOf(edition, rubric.set),
    parts: rubric.parts.map(({ code, max, printed, groups }) => ({ code, max, printed, groups: groups.map(exportNode) })),
    eliminations: rubric.eliminations,
    defects: rubric.defects,
    reviews: rubric.reviews,
    basis: rubric.basis,
    sources: rubric.sources,
  };
}

function categoryOf(edition: Edition, set: number): CategoryId {
  const categories = new Set(edition.productSets.filter(({ number }) => number === set).map(({ category }) => category));
  const [category, ...others] = categories;
  if (category === undefined || others.length > 0) throw new Error(`${edition.id} set ${set}: ${categories.size} categories`);
  return category;
}

type ExportedNode = Pick<RubricNode, 'code' | 'name' | 'kind' | 'max'> & {
  readonly printedCode: string | undefined;
  readonly concept: string | undefined;
  readonly printed: number | undefined;
  readonly minStarOnHeading: number | undefined;
  readonly notes: readonly Note[] | undefined;
  readonly options: readonly ReturnType<typeof exportOption>[] | undefined;
  readonly children: readonly ExportedNode[] | undefined;
};

function exportNode(node: RubricNode): ExportedNode {
  return {
    code: node.code,
    printedCode: node.printedCode,
    name: node.name,
    kind: node.kind,
    concept: 'concept' in node ? node.concept : undefined,
    max: node.max,
    printed: node.printed,
    minStarOnHeading: node.kind === 'criterion' ? node.minStarOnHeading : undefined,
    notes: node.notes,
    options: 'options' in node ? node.options.map(exportOption) : undefined,
    children: 'children' in node ? node.children.map(exportNode) : undefined,
  };
}

/** One order of keys for every box; a key with no value is left out by `JSON.stringify`. */
function exportOption({ box, points, printed, minStar, label, condition }: Option) {
  return { box, points, printed, minStar, label, condition };
}
