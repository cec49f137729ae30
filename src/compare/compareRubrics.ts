import { dataKey } from '../edge/dataKey';
import { together } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Citation } from '../law/citation';
import type { EditionId, PartCode, RecognisedStar } from '../law/edition';
import type { Bilingual } from '../bilingual';
import { isCase, matchCriteria, words, type Pair } from './matchCriteria';
import type { Note, Rubric, RubricNode } from '../sheet/rubric';
import { requireRubric } from '../sheet/requireRubric';
import type { Line } from '../sheet/sheet';

/**
 * @vi Phiếu nào được nói đến.
 *
 * Which sheet is meant.
 */
export type SheetName = {
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Tên bộ sản phẩm. · Name of the product set. */
  readonly name: Bilingual;
};

/**
 * @vi Một tiêu chí của phiếu, theo tên.
 *
 * A criterion of a sheet, by name.
 */
export type CriterionName = {
  readonly code: string;
  /** @vi Phần A, B hoặc C. · Part A, B or C. */
  readonly part: PartCode;
  /** @vi Tên tiêu chí. · The criterion's name. */
  readonly name: Bilingual;
  /** @vi Điểm tối đa. · Most points. */
  readonly max: number;
};

/**
 * @vi Dấu sao: ô phải đạt (đếm từ 1) để được hạng sao đó, và nơi in dấu.
 *
 * A star mark: the box (1-based) to reach for that star, and where it is printed.
 */
export type Minimum = {
  /** @vi Hạng sao của dấu. · The star whose mark it is. */
  readonly star: RecognisedStar;
  /** @vi Ô cần đạt, tính từ 1. · The box to reach, 1-based. */
  readonly box: number;
  /** @vi Dấu in ở ô hay ở tên tiêu chí. · Where the mark is printed. */
  readonly on: 'box' | 'heading';
};

/**
 * @vi Một điểm khác nhau giữa hai tiêu chí.
 *
 * One thing that differs between two criteria.
 */
export type CriterionChange =
  | {
      readonly of: 'kind';
      /** @vi Loại tiêu chí trước. · The kind before. */
      readonly from: RubricNode['kind'];
      /** @vi Loại tiêu chí sau. · The kind after. */
      readonly to: RubricNode['kind'];
    }
  | {
      readonly of: 'part';
      /** @vi Phần trước. · The part before. */
      readonly from: PartCode;
      /** @vi Phần sau. · The part after. */
      readonly to: PartCode;
    }
  /** Whether it is one of several cases. */
  | {
      readonly of: 'alternatives';
      /** @vi Trước có là một trong hai trường hợp thay thế nhau hay không. · Whether it was a case of alternatives before. */
      readonly from: boolean;
      /** @vi Sau có là một trong hai trường hợp thay thế nhau hay không. · Whether it is a case of alternatives after. */
      readonly to: boolean;
    }
  /** Points by box, the first box first. */
  | {
      readonly of: 'points';
      /** @vi Điểm từng ô trước. · Points of each box before. */
      readonly from: readonly number[];
      /** @vi Điểm từng ô sau. · Points of each box after. */
      readonly to: readonly number[];
    }
  /** The wording of a box; `null`: the sheet has no such box. */
  | {
      readonly of: 'wording';
      /** @vi Số thứ tự ô, tính từ 1. · The box, 1-based. */
      readonly box: number;
      /** @vi Nội dung ô trước; `null`: không có ô này. · What the box said before; `null`: there was none. */
      readonly from: Bilingual | null;
      /** @vi Nội dung ô sau; `null`: không còn ô này. · What the box says after; `null`: there is none. */
      readonly to: Bilingual | null;
    }
  | {
      readonly of: 'minimums';
      /** @vi Yêu cầu tối thiểu trước. · The minimums before. */
      readonly from: readonly Minimum[];
      /** @vi Yêu cầu tối thiểu sau. · The minimums after. */
      readonly to: readonly Minimum[];
    }
  | {
      readonly of: 'notes';
      /** @vi Ghi chú trước. · The notes before. */
      readonly from: readonly Note[];
      /** @vi Ghi chú sau. · The notes after. */
      readonly to: readonly Note[];
    };

/**
 * @vi Hai tiêu chí hỏi cùng một việc nhưng khác nhau, và khác ở đâu.
 *
 * Two criteria of one concept that differ, and in what.
 */
export type ChangedCriterion = {
  /** @vi Tiêu chí ở phiếu trước. · The criterion on the earlier sheet. */
  readonly from: CriterionName;
  /** @vi Tiêu chí ở phiếu sau. · The criterion on the later sheet. */
  readonly to: CriterionName;
  /** @vi Đã thay đổi những gì. · What changed. */
  readonly changes: readonly CriterionChange[];
};

/**
 * @vi Những điểm khác nhau giữa hai phiếu.
 *
 * What differs between two sheets.
 */
export type RubricComparison = Sourced & {
  readonly result: 'rubric-comparison';
  /** @vi Phiếu trước. · The earlier sheet. */
  readonly from: SheetName;
  /** @vi Phiếu sau. · The later sheet. */
  readonly to: SheetName;
  /** @vi Điểm tối đa của từng phần. · Most points of each part. */
  readonly parts: {
    readonly [P in PartCode]: {
      /** @vi Điểm tối đa ở phiếu trước. · Most points on the earlier sheet. */
      readonly from: number;
      /** @vi Điểm tối đa ở phiếu sau. · Most points on the later sheet. */
      readonly to: number;
    };
  };
  /** @vi Tiêu chí nội dung như nhau, dù mã khác. · Criteria that say the same, whatever their codes. */
  readonly same: readonly {
    /** @vi Tiêu chí ở phiếu trước. · The criterion on the earlier sheet. */
    readonly from: CriterionName;
    /** @vi Tiêu chí ở phiếu sau. · The criterion on the later sheet. */
    readonly to: CriterionName;
  }[];
  /** @vi Tiêu chí có thay đổi, và thay đổi gì. · Criteria that changed, and how. */
  readonly changed: readonly ChangedCriterion[];
  /** @vi Tiêu chí thêm mới. · Criteria that are new. */
  readonly added: readonly CriterionName[];
  /** @vi Tiêu chí không còn. · Criteria that are gone. */
  readonly dropped: readonly CriterionName[];
  readonly basis: readonly Citation[];
};

/**
 * @vi So sánh hai phiếu, như của một bộ sản phẩm ở hai văn bản: tiêu chí thêm và bỏ, điểm, yêu cầu tối thiểu của hạng sao,
 * nội dung các ô.
 *
 * What changed from one sheet to another, as between two editions of a product set: criteria added and dropped,
 * points, star minimums, what the boxes ask. Criteria are paired by concept and boxes by condition, which are data of the
 * sheets (derived from the official wording), never by code or label.
 *
 * @param from - Phiếu trước. · The earlier sheet.
 * @param to - Phiếu sau. · The later sheet.
 * @returns Các điểm khác nhau, theo thứ tự in. · The differences in printed order.
 *
 * @example
 * ```ts
 * import { compareRubrics } from 'ocop';
 * import { whiteSpirit as of148 } from 'ocop/rubrics/qd-148-2023';
 * import { whiteSpirit as of26 } from 'ocop/rubrics/qd-26-2026';
 * const { changed, dropped } = compareRubrics(of148, of26);
 * dropped.map(({ code }) => code).includes('3.đ'); //=> true
 * changed.find(({ from }) => from.code === '3.e')?.changes[0]; //=> { of: 'points', from: [1, 2], to: [1, 2, 3] }
 * ```
 */
export function compareRubrics(from: Rubric, to: Rubric): RubricComparison {
  requireRubric(from, 'from');
  requireRubric(to, 'to');
  const { pairs, added, dropped } = matchCriteria(from, to);
  const compared = pairs.map((pair) => ({
    from: nameOf(pair.from),
    to: nameOf(pair.to),
    changes: changesOf(pair),
  }));
  const mostOf = (part: PartCode) => ({ from: mostIn(from, part), to: mostIn(to, part) });
  return {
    result: 'rubric-comparison',
    from: sheetName(from),
    to: sheetName(to),
    parts: { A: mostOf('A'), B: mostOf('B'), C: mostOf('C') },
    same: compared.filter(({ changes }) => changes.length === 0).map(({ from: left, to: right }) => ({ from: left, to: right })),
    changed: compared.filter(({ changes }) => changes.length > 0),
    added: added.map(nameOf),
    dropped: dropped.map(nameOf),
    basis: [...from.basis, ...to.basis],
    sources: together(from.sources, to.sources),
  };
}

function mostIn({ parts }: Rubric, part: PartCode): number {
  return parts.find(({ code }) => code === part)?.max ?? 0;
}

/** What differs between the two criteria of a pair, points first. */
export function changesOf({ from, to, boxes }: Pair): readonly CriterionChange[] {
  const changes: CriterionChange[] = [];
  const note = <Of extends CriterionChange['of']>(of: Of, left: unknown, right: unknown): void => {
    if (dataKey(left) !== dataKey(right)) changes.push({ of, from: left, to: right } as CriterionChange);
  };
  note('points', pointsOf(from), pointsOf(to));
  note('minimums', minimumsOf(from), minimumsOf(to));
  note('kind', from.node.kind, to.node.kind);
  note('part', from.part, to.part);
  note('alternatives', isCase(from), isCase(to));
  const asked = new Set(boxes);
  boxes.forEach((box, at) => {
    if (box !== at + 1) changes.push({ of: 'wording', box: at + 1, from: labelOf(from, at), to: labelOf(to, at) });
  });
  to.node.options.forEach((option, at) => {
    if (at >= boxes.length && !asked.has(option.box)) changes.push({ of: 'wording', box: option.box, from: null, to: option.label });
  });
  // How a note is classified is this library's doing; only its words are compared.
  if (dataKey(said(from)) !== dataKey(said(to))) note('notes', from.node.notes ?? [], to.node.notes ?? []);
  return changes;
}

function labelOf({ node }: Line, at: number): Bilingual | null {
  return node.options[at]?.label ?? null;
}

/** The name of a sheet, as results carry it. */
export function sheetName({ edition, set, variant, name }: Rubric): SheetName {
  return { edition, set, ...(variant !== undefined && { variant }), name };
}

function nameOf({ code, part, node, best }: Line): CriterionName {
  return { code, part, name: node.name, max: best };
}

function said({ node }: Line): readonly string[] {
  return (node.notes ?? []).map(({ text }) => words(text.vi));
}

function pointsOf({ node }: Line): readonly number[] {
  return node.options.map(({ points }) => points);
}

function minimumsOf({ unmet }: Line): readonly Minimum[] {
  const [all = []] = unmet['first-box'];
  return all.map(({ star, requires, mark }) => ({ star, box: requires, on: mark }));
}
