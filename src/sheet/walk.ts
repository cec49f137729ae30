import type { PartCode } from '../law/edition';
import { requireTree } from './requireRubric';
import type { Part, Rubric, RubricNode } from './rubric';

/**
 * @vi Một mục của bộ tiêu chí và vị trí của mục đó.
 *
 * A node of a rubric and where it stands.
 */
export type Visit = {
  /** @vi Mục của phiếu. · The node. */
  readonly node: RubricNode;
  /** @vi Phần A, B hoặc C. · Part A, B or C. */
  readonly part: PartCode;
  /** @vi Độ sâu; 0: nằm ngay dưới phần. · How deep; 0: directly under the part. */
  readonly depth: number;
};

/**
 * @vi Duyệt mọi mục của bộ tiêu chí theo thứ tự in, đề mục trước, nội dung sau.
 *
 * Every node of a rubric in printed order, headings before what stands under them.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @returns Các mục, kèm phần và bậc của mục (0: ngay dưới phần). · Nodes with their part and depth (0: directly under the
 * part).
 *
 * @example
 * ```ts
 * import { walk } from 'ocop';
 * import { flowers } from 'ocop/rubrics/qd-148-2023';
 * walk(flowers).filter(({ node }) => node.kind === 'criterion').length; //=> 27
 * ```
 */
export function walk(rubric: Rubric): readonly Visit[] {
  requireTree(rubric);
  return visitsOf(rubric);
}

/** The same of a tree that this library wrote. */
export function visitsOf(rubric: { readonly parts: readonly Part[] }): readonly Visit[] {
  const visits: Visit[] = [];
  const visit = (node: RubricNode, part: PartCode, depth: number): void => {
    visits.push({ node, part, depth });
    if (node.kind === 'group' || node.kind === 'alternatives') {
      for (const child of node.children) visit(child, part, depth + 1);
    }
  };
  for (const part of rubric.parts) for (const group of part.groups) visit(group, part.code, 0);
  return visits;
}
