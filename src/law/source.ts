import type { Bilingual } from '../bilingual';
import type { Evidence } from './citation';

/**
 * @vi Nguồn của một dữ kiện: cổng thông tin, trang báo, chương trình công khai.
 *
 * What was at hand for a fact: a portal, a page, a public program.
 */
export type Source = {
  /** The name by which citations call it. */
  readonly id: string;
  readonly name: Bilingual;
  /** How sure what it says is, as a rule; a citation can be weaker, as where it is read into it. */
  readonly grade: Evidence;
  readonly address?: string;
  /** What the reader must know of it: what is missing or doubtful, and that a practice is no rule. */
  readonly note?: Bilingual;
};

/** What every result carries: the sources its citations name, once each. Absent from what was stored before results carried them. */
export type Sourced = { readonly sources?: readonly Source[] };
