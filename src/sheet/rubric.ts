import type { Basis } from '../law/citation';
import type { EditionId, PartCode, RecognisedStar, Review } from '../law/edition';
import type { Source } from '../law/source';
import type { Bilingual } from '../bilingual';
import type { ConceptId } from './concepts';

/**
 * @vi Một ô của tiêu chí, theo thứ tự in trên phiếu, với số điểm của ô.
 *
 * One box (ô) of a criterion, in the order of the printed form.
 */
export type Option = {
  /** @vi Số thứ tự ô trên mẫu in, tính từ 1. · 1-based position on the printed form. */
  readonly box: number;
  /** @vi Số điểm áp dụng. · Points as applied. */
  readonly points: number;
  /**
   * @vi Điều phiếu in, khi khác `points`; `null`: ô để trống.
   *
   * What the sheet prints, where it differs from `points`; `null`: the cell is blank.
   */
  readonly printed?: number | null;
  /**
   * @vi Có dấu `***`, `****` hoặc `*****`: yêu cầu tối thiểu ở tiêu chí này cho hạng 3, 4 hoặc 5 sao.
   *
   * Marked `***`, `****` or `*****`: the least to reach in this criterion for 3, 4 or 5 stars.
   */
  readonly minStar?: RecognisedStar;
  /** @vi Nội dung ô, viết gọn. · What the box says, condensed. */
  readonly label: Bilingual;
  /**
   * @vi Số của điều kiện trong cùng nội dung tiêu chí: các ô cùng số hỏi cùng một điều, dù ở phiếu hay văn bản nào.
   *
   * The number under which its condition is known within the concept of its criterion: boxes of one number ask the same, on
   * whatever sheet and in whatever edition they stand (derived from the official wording).
   */
  readonly condition?: number;
};

/**
 * @vi Tác dụng của dòng ghi chú in dưới một tiêu chí.
 *
 * What a line printed under a criterion does. `note`: not classified.
 */
export type NoteKind =
  'note' | 'explanation' | 'requirement' | 'condition' | 'applicability' | 'choose-one-case' | 'not-assessed' | 'stop-evaluation' | 'elimination';

/**
 * @vi Dòng ghi chú in dưới một tiêu chí.
 *
 * A line printed under a criterion, condensed; `ground`: the id under which it eliminates or stops a dossier.
 */
export type Note = {
  readonly kind: NoteKind;
  /** @vi Mã của trường hợp bị loại hoặc dừng đánh giá, nếu có. · Id of the ground under which it eliminates or stops a dossier. */
  readonly ground?: string;
  /** @vi Nội dung ghi chú, viết gọn. · What it says, condensed. */
  readonly text: Bilingual;
};

type Heading<Code extends string> = {
  /** @vi Mã, không trùng trong một phiếu. · The code, unique within the sheet. */
  readonly code: Code;
  /** @vi Mã như in, khi phiếu in trùng. · The code as printed, where the sheet prints one twice. */
  readonly printedCode?: string;
  /** @vi Tên tiêu chí hoặc nhóm tiêu chí. · Its name. */
  readonly name: Bilingual;
  /** @vi Điểm tối đa áp dụng. · Most points, as applied. */
  readonly max: number;
  /** @vi Điểm tối đa như in, khi khác `max`. · Most points as printed, where it differs from `max`. */
  readonly printed?: number;
  /** @vi Ghi chú in dưới tên. · Notes printed under it. */
  readonly notes?: readonly Note[];
};

/**
 * @vi Tiêu chí: chọn đúng một ô, hoặc không chọn ô nào.
 *
 * A criterion (tiêu chí): exactly one box is ticked, or none.
 */
export type Criterion<Code extends string = string> = Heading<Code> & {
  readonly kind: 'criterion';
  /** @vi Nội dung tiêu chí hỏi, giống nhau ở mọi phiếu hỏi điều đó. · What it asks about, the same on every sheet that asks about it. */
  readonly concept?: ConceptId;
  /** @vi Các ô, theo thứ tự in. · The boxes, in printed order. */
  readonly options: readonly Option[];
  /**
   * @vi Dấu sao in ở tên tiêu chí thay vì ở ô: xem cách hiểu `heading-mark`.
   *
   * A star mark printed on the heading instead of on a box: see the reading `heading-mark`.
   */
  readonly minStarOnHeading?: RecognisedStar;
};

/**
 * @vi Danh mục: chọn bao nhiêu ô cũng được, điểm cộng lại.
 *
 * A checklist: any number of boxes are ticked and their points add up.
 */
export type Checklist<Code extends string = string> = Heading<Code> & {
  readonly kind: 'checklist';
  /** @vi Như ở tiêu chí. · As for a criterion. */
  readonly concept?: ConceptId;
  /** @vi Các ô, chọn được nhiều ô. · The boxes, several of which may be ticked. */
  readonly options: readonly Option[];
};

/**
 * @vi Các trường hợp mà sản phẩm chỉ thuộc đúng một.
 *
 * Cases of which exactly one applies to a product.
 */
export type Alternatives<Code extends string = string> = Heading<string> & {
  readonly kind: 'alternatives';
  /** @vi Các trường hợp, chỉ trả lời một. · The cases, of which one is answered. */
  readonly children: readonly Criterion<Code>[];
};

/**
 * @vi Nhóm tiêu chí: điểm của các tiêu chí trong nhóm cộng lại.
 *
 * A heading whose children's points add up.
 */
export type Group<Code extends string = string> = Heading<string> & {
  readonly kind: 'group';
  /** @vi Các mục bên dưới. · What stands below it. */
  readonly children: readonly RubricNode<Code>[];
};

/**
 * @vi Một mục của bộ tiêu chí.
 *
 * One node of the tree of criteria.
 */
export type RubricNode<Code extends string = string> = Group<Code> | Criterion<Code> | Alternatives<Code> | Checklist<Code>;

/**
 * @vi Một phần của phiếu: A, B hoặc C, với số điểm tối đa.
 *
 * One part of the sheet: A, B or C.
 */
export type Part<Code extends string = string> = {
  readonly code: PartCode;
  /** @vi Tên phần. · Name of the part. */
  readonly name?: Bilingual;
  /** @vi Điểm tối đa. · Most points. */
  readonly max: number;
  /** @vi Điểm phiếu in ở đầu phần, khi khác `max`. · What the sheet's heading prints, where it differs from `max`. */
  readonly printed?: number;
  /** @vi Các mục của phần, theo thứ tự in. · What stands in it, in printed order. */
  readonly groups: readonly RubricNode<Code>[];
};

/**
 * @vi Chỗ phiếu không khớp, khác phiếu cùng loại hoặc chưa rõ. Không tự sửa.
 *
 * Something in the sheet that does not add up, differs from its sisters or is not known. It is never repaired silently.
 * `confirmed`: another text of the law repeats it; `partly-confirmed`; `unconfirmed`: kept as it came; `as-printed`: the decision
 * prints it so; `not-transcribed`: the source leaves it out, which does not mean that the sheet prints none.
 */
export type Defect = {
  readonly code: RubricFaultCode | (typeof doubts)[number];
  /** @vi Mã của mục hoặc phần; rỗng: cả phiếu. · Code of the node or part; `` for the sheet as a whole. */
  readonly at: string;
  /** @vi Chỗ sai, ghi thành lời. · What is wrong, in words. */
  readonly statement: Bilingual;
};

/** The defects that no look at the sheet itself can find. */
export const doubts = ['confirmed', 'partly-confirmed', 'unconfirmed', 'as-printed', 'not-transcribed'] as const;

/**
 * @vi Các lỗi mà `checkRubric` có thể tìm thấy.
 *
 * The faults `checkRubric` can find.
 */
export type RubricFaultCode =
  | 'code-repeated'
  | 'printed-code-repeated'
  | 'printed-differs'
  | 'sum-differs'
  | 'top-box-differs'
  | 'boxes-out-of-order'
  | 'points-out-of-order'
  | 'marks-out-of-order'
  | 'no-boxes'
  | 'no-basis';

/**
 * @vi Căn cứ ghi trên phiếu để loại hồ sơ hoặc dừng đánh giá.
 *
 * A ground on which the sheet eliminates a dossier, or stops its evaluation.
 */
export type EliminationGround = {
  /** @vi Mã của trường hợp bị loại. · Id of the ground. */
  readonly id: string;
  /**
   * @vi Tiêu chí có in trường hợp này; không có: in cho cả phiếu.
   *
   * Criterion under which it is printed; absent: printed for the whole sheet.
   */
  readonly at?: string;
  readonly kind: 'elimination' | 'stop-evaluation' | 'not-assessed';
  /** @vi Trường hợp bị loại. · The ground in words. */
  readonly name: Bilingual;
};

/**
 * @vi Bộ tiêu chí: phiếu chấm của một bộ sản phẩm theo một văn bản.
 *
 * A criteria set (bộ tiêu chí): the score sheet of one product set in one edition. `Code` is the union of the
 * codes that take an answer, so that a wrong code does not compile.
 */
export type Rubric<Code extends string = string> = {
  readonly edition: EditionId;
  /** @vi Số của bộ sản phẩm. · Number of the product set. */
  readonly set: number;
  /** @vi Khi một bộ có hai phiếu trong một văn bản: phiếu nào. · Where one set has two sheets in an edition: which one. */
  readonly variant?: string;
  /** @vi Tên bộ sản phẩm. · Name of the product set. */
  readonly name: Bilingual;
  /** @vi Ba phần A, B, C. · Parts A, B and C. */
  readonly parts: readonly [Part<Code>, Part<Code>, Part<Code>];
  /**
   * @vi Trường hợp bị loại in cho cả phiếu, rồi đến ghi chú theo thứ tự in.
   *
   * Grounds printed for the whole sheet, then those of the notes in printed order.
   */
  readonly eliminations: readonly EliminationGround[];
  /** @vi Chỗ biết là sai trong phiếu in. · What is known to be wrong with the printed sheet. */
  readonly defects: readonly Defect[];
  /** @vi Đã đối chiếu với nguồn nào, cách nào, khi nào. · Against what it was held, how, and when. */
  readonly reviews?: readonly Review[];
  readonly basis: Basis;
  /** @vi Các nguồn được dẫn. · The sources its citations name. */
  readonly sources?: readonly Source[];
};

/**
 * @vi Các mã của một phiếu.
 *
 * The codes of a sheet written as a literal.
 */
export type CodesOf<Node> = Node extends { readonly children: readonly (infer Child)[] }
  ? CodesOf<Child>
  : Node extends { readonly code: infer Code extends string }
    ? Code
    : never;
