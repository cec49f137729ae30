import type { Bilingual } from '../bilingual';
import type { evidences } from './vocabulary';

/**
 * @vi Mức tin cậy của một dữ kiện, từ chắc nhất: văn bản, cổng cơ quan nhà nước, báo, phần mềm công khai, suy ra, cách
 * hiểu.
 *
 * How sure a fact is, best first: `text` the decision's own text as reprinted by a legal portal · `official` a
 * government portal · `press` press quoting the decision · `transcription` taken from public software · `derived`
 * arithmetic on the above · `reading` an interpretation where the law is silent or unclear. No fact here was
 * compared with the gazette's signed copy.
 */
export type Evidence = (typeof evidences)[number];

/**
 * @vi Căn cứ của một dữ kiện: văn bản, điều, khoản, điểm hoặc phụ lục, mức tin cậy và nguồn.
 *
 * Where a fact comes from.
 */
export type Citation = {
  /** @vi Số hiệu văn bản, như `148/QĐ-TTg`. · Number of the instrument, as `148/QĐ-TTg`. */
  readonly instrument: string;
  /** @vi Số của điều. · Number of the article. */
  readonly article?: string;
  /** @vi Số của khoản. · Number of the clause. */
  readonly clause?: string;
  /** @vi Chữ của điểm, như `a`, `đ`. · Letter of the point, as `a`, `đ`. */
  readonly point?: string;
  /** @vi Số của phụ lục. · Number of the annex. */
  readonly annex?: string;
  /**
   * @vi Mục của kế hoạch hoặc quy chế không chia thành điều, như `III.1.c`.
   *
   * Section of a plan or regulation that is not made of articles, as `III.1.c`.
   */
  readonly section?: string;
  /** @vi Mức chứng cứ. · How sure it is: the grade of its evidence. */
  readonly evidence: Evidence;
  /** @vi Mã của nguồn đã dùng: xem `sources` đi kèm. · Id of what was at hand: see the `sources` beside it. */
  readonly source: string;
  /** @vi Điều người đọc cần biết thêm. · What the reader must know beside it. */
  readonly note?: Bilingual;
};

/**
 * @vi Các căn cứ của một dữ kiện; luôn có ít nhất một.
 *
 * The citations a fact rests on: never empty.
 */
export type Basis = readonly [Citation, ...Citation[]];
