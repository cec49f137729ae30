import type { Bilingual } from '../bilingual';
import type { Basis } from '../law/citation';
import type { Source } from '../law/source';

/**
 * @vi Vai trò của một người trong hội đồng.
 *
 * What a person is in a council (hội đồng).
 */
export type CouncilRole = 'chair' | 'member' | 'secretary';

/**
 * @vi Tỷ lệ chính xác: `part` trên `of`, là số nguyên, như 3 trên 4.
 *
 * An exact share: `part` of every `of`, whole numbers, as 3 of 4.
 */
export type Share = {
  /** @vi Số phần, như 3 trong ba phần tư. · The parts, as 3 of three quarters. */
  readonly part: number;
  /** @vi Chia làm mấy phần, như 4 trong ba phần tư. · How many parts make the whole, as 4. */
  readonly of: number;
};

/**
 * @vi Cách hiểu yêu cầu tối thiểu khi nhiều thành viên chấm: mọi phiếu đều đạt, điểm trung bình của tiêu chí đạt, hoặc
 * phiếu hội đồng thống nhất đạt.
 *
 * How a star minimum is read where several members scored: `each-member`, every ballot reaches the box ·
 * `mean-per-criterion`, the mean of the criterion reaches the points of the box · `agreed-sheet`, the one sheet the
 * council agreed on reaches it.
 */
export type MinimumsOnBallots = 'each-member' | 'mean-per-criterion' | 'agreed-sheet';

/**
 * @vi Quy chế hoạt động của hội đồng. Các quyết định của Thủ tướng không quy định, nên không có giá trị mặc định.
 *
 * The rules a council sits by. The national decisions do not state them, so that nothing here has a default.
 */
export type CouncilPolicy = {
  /** @vi Tỷ lệ thành viên ít nhất phải có mặt. · The least share of the members who must be present. */
  readonly quorum: Share;
  /** @vi Chủ tịch hội đồng có phải có mặt hay không. · Whether the chair must be present. */
  readonly chairMustBePresent: boolean;
  /**
   * @vi Chênh lệch lớn nhất giữa tổng điểm của hai thành viên, tính cả mức đó; `null`: không có quy định này.
   *
   * Most points two members' totals may lie apart, inclusive; `null`: no such rule.
   */
  readonly largestSpread: number | null;
  /** @vi Những vai không chấm điểm. · The roles that do not score. */
  readonly notScoring: readonly CouncilRole[];
  /** @vi Yêu cầu tối thiểu xét theo phiếu nào khi nhiều thành viên chấm. · On which ballots the star minimums are read. */
  readonly minimums: MinimumsOnBallots;
  /** @vi Quy chế là căn cứ của các quy định này, cùng nguồn. · The regulation these rules come from, and the sources it names. */
  readonly basis?: Basis;
  readonly sources?: readonly Source[];
};

/**
 * @vi Quy chế của hội đồng ở một tỉnh quy định gì; chỗ quy chế không nói thì người dùng tự khai.
 *
 * What the council regulation of one province says; what it does not say is left to the caller.
 */
export type CouncilPractice = Partial<Omit<CouncilPolicy, 'basis' | 'sources'>> & {
  readonly id: string;
  readonly name: Bilingual;
  /** @vi Điều đã biết về ngày ban hành. · What is known of its date. */
  readonly dating: Bilingual;
  readonly basis: Basis;
  readonly sources: readonly Source[];
};
