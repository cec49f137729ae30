import type { Bilingual } from '../bilingual';
import type { Evidence } from './citation';

/**
 * @vi Nguồn của một dữ kiện: cổng thông tin, trang báo, chương trình công khai.
 *
 * What was at hand for a fact: a portal, a page, a public program.
 */
export type Source = {
  /** @vi Tên để các căn cứ dẫn tới. · The name by which citations call it. */
  readonly id: string;
  /** @vi Tên nguồn. · Name of the source. */
  readonly name: Bilingual;
  /**
   * @vi Mức chứng cứ chung của nguồn; một căn cứ cụ thể có thể yếu hơn.
   *
   * How sure what it says is, as a rule; a citation can be weaker, as where it is read into it.
   */
  readonly grade: Evidence;
  /** @vi Địa chỉ của nguồn. · Where it stands. */
  readonly address?: string;
  /**
   * @vi Điều cần biết về nguồn: thiếu gì, chỗ nào chưa chắc; thực tiễn không phải quy định.
   *
   * What the reader must know of it: what is missing or doubtful, and that a practice is no rule.
   */
  readonly note?: Bilingual;
};

/** What every result carries: the sources its citations name, once each. Absent from what was stored before results carried them. */
export type Sourced = {
  /** @vi Các nguồn được dẫn, mỗi nguồn một lần. · The sources its basis names, once each. */
  readonly sources?: readonly Source[];
};
