import type { Rubric, RubricFaultCode, RubricNode } from './rubric';
import { requireRubric } from './requireRubric';
import { bestOf } from './sheet';
import { walk } from './walk';

/**
 * @vi Một chỗ không khớp trong bộ tiêu chí.
 *
 * One thing in a rubric that does not hold together.
 */
export type RubricFault = {
  readonly code: RubricFaultCode;
  /** @vi Mã của mục hoặc phần; rỗng: cả phiếu. · Code of the node or part; `` for the sheet as a whole. */
  readonly at: string;
  /** @vi Số đã in hoặc đã nêu, nếu lỗi có số. · The figure printed or stated, where the fault has one. */
  readonly stated?: number | null;
  /** @vi Số tìm được, nếu lỗi có số. · The figure found, where the fault has one. */
  readonly found?: number;
};

/**
 * @vi Rà soát một bộ tiêu chí: tổng điểm không khớp, mã trùng, ô sai thứ tự, dấu sao giảm, tiêu chí không có ô, thiếu
 * căn cứ.
 *
 * Looks a rubric over: sums that do not close (`sum-differs`, `top-box-differs`), values printed otherwise than
 * applied (`printed-differs`), codes given twice (`code-repeated`, `printed-code-repeated`), boxes not numbered in
 * order or without rising points (`boxes-out-of-order`, `points-out-of-order`), star marks that fall
 * (`marks-out-of-order`), criteria without boxes (`no-boxes`), a rubric without citation (`no-basis`).
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @returns Các lỗi theo thứ tự in, lỗi của phần trước lỗi của các mục; phiếu không có lỗi thì danh sách rỗng. Phiếu có sẵn
 * trong thư viện chỉ có đúng những lỗi nêu ở `defects`. · The faults in printed order, parts before their nodes; an empty list
 * for a sheet without fault. Every shipped rubric has exactly the faults its `defects` declare.
 *
 * @example
 * ```ts
 * import { checkRubric } from 'ocop';
 * import { tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * checkRubric(whiteSpirit); //=> []
 * checkRubric(tea); //=> [{ code: 'sum-differs', at: 'C', stated: 35, found: 32 }]
 * ```
 */
export function checkRubric(rubric: Rubric): readonly RubricFault[] {
  requireRubric(rubric);
  const faults: RubricFault[] = [];
  if (rubric.basis.length === 0) faults.push({ code: 'no-basis', at: '' });
  for (const part of rubric.parts) {
    printedDiffers(part.code, part.printed, part.max, faults);
    sumDiffers(part.code, part.max, part.groups, faults);
  }
  const visits = walk(rubric);
  const codes = new Set<string>();
  const printedCodes = new Set(visits.filter(({ node }) => node.printedCode === undefined).map(({ node }) => node.code));
  for (const { node } of visits) {
    if (codes.has(node.code)) faults.push({ code: 'code-repeated', at: node.code });
    codes.add(node.code);
    if (node.printedCode !== undefined && printedCodes.has(node.printedCode)) {
      faults.push({ code: 'printed-code-repeated', at: node.code });
    }
    printedDiffers(node.code, node.printed, node.max, faults);
    if (node.kind === 'group') sumDiffers(node.code, node.max, node.children, faults);
    else if (bestOf(node) !== node.max) {
      faults.push({ code: 'top-box-differs', at: node.code, stated: node.max, found: bestOf(node) });
    }
    if (node.kind === 'criterion' || node.kind === 'checklist') checkBoxes(node, faults);
  }
  return faults;
}

function printedDiffers(at: string, printed: number | undefined, applied: number, faults: RubricFault[]): void {
  if (printed !== undefined && printed !== applied) {
    faults.push({ code: 'printed-differs', at, stated: printed, found: applied });
  }
}

function sumDiffers(at: string, stated: number, nodes: readonly RubricNode[], faults: RubricFault[]): void {
  const found = nodes.reduce((sum, node) => sum + bestOf(node), 0);
  if (found !== stated) faults.push({ code: 'sum-differs', at, stated, found });
}

function checkBoxes(node: Extract<RubricNode, { readonly options: unknown }>, faults: RubricFault[]): void {
  const at = node.code;
  if (node.options.length === 0) faults.push({ code: 'no-boxes', at });
  let before = -1;
  let star = 0;
  node.options.forEach((option, index) => {
    if (option.box !== index + 1) faults.push({ code: 'boxes-out-of-order', at, stated: option.box, found: index + 1 });
    if ('printed' in option && option.printed !== option.points) {
      faults.push({ code: 'printed-differs', at, stated: option.printed ?? null, found: option.points });
    }
    if (node.kind === 'criterion' && option.points <= before) {
      faults.push({ code: 'points-out-of-order', at, stated: option.points, found: before });
    }
    before = option.points;
    if (option.minStar !== undefined) {
      if (option.minStar <= star) faults.push({ code: 'marks-out-of-order', at, stated: option.minStar, found: star });
      star = option.minStar;
    }
  });
}
