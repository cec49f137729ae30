import type { Rubric, RubricNode } from './rubric';
import { walk } from './walk';

/**
 * @vi Tìm một mục của phiếu theo mã: tiêu chí với các ô, danh mục, các trường hợp hoặc nhóm tiêu chí.
 *
 * The node of a sheet by its code: a criterion with its boxes, a checklist, alternatives with their cases, or a group.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @param code - Mã của mục. · The code of a node.
 * @returns Mục của phiếu; `undefined` nếu phiếu không có mã ấy. · The node; `undefined` where the sheet has none of that code.
 *
 * @example
 * ```ts
 * import { nodeOf } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * nodeOf(whiteSpirit, '1.a')?.max; //=> 5
 * nodeOf(whiteSpirit, '9.z'); //=> undefined
 * ```
 */
export function nodeOf<Code extends string>(rubric: Rubric<Code>, code: string): RubricNode | undefined {
  return walk(rubric).find(({ node }) => node.code === code)?.node;
}
