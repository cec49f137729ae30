import type { CalendarDate } from '../date/calendarDate';
import type { Purpose, RecognisedStar } from '../law/edition';

/**
 * @vi Một lần công nhận trong sổ: quyết định về một sản phẩm, với giấy chứng nhận.
 *
 * One recognition in a register: a decision on a product, with its certificate.
 */
export type RegisterRecord = {
  readonly id: string;
  /**
   * @vi Mã riêng của sản phẩm: giữ nguyên khi đánh giá, phân hạng lại và nâng hạng.
   *
   * The product's own identity: the same through renewals and upgrades.
   */
  readonly product: string;
  /** @vi Loại đánh giá; `null`: sổ không ghi. · Why it was evaluated; `null`: the register does not say. */
  readonly purpose: Purpose | null;
  readonly star: RecognisedStar;
  /** @vi Số quyết định; `null`: sổ không ghi. · Number of the decision; `null`: not in the register. */
  readonly decision: string | null;
  /** @vi Ngày ban hành giấy chứng nhận; `null`: sổ không ghi. · Day of issue of the certificate; `null`: not in the register. */
  readonly issuedOn: CalendarDate | null;
  /** @vi Bị thu hồi từ ngày này; `null`: không bị thu hồi. · From this day on it is withdrawn; `null`: it is not. */
  readonly withdrawnOn: CalendarDate | null;
  readonly holder?: string;
  readonly commune?: string;
};

/**
 * @vi Việc đã làm theo kế hoạch mà không phải là cấp giấy chứng nhận.
 *
 * Something done under a plan that is not a certificate.
 */
export type ProgrammeEvent =
  /** A commune identified a product to develop. */
  | { readonly kind: 'product-identified'; readonly on: CalendarDate; readonly commune: string; readonly product: string }
  /** A holder was strengthened. */
  | { readonly kind: 'holder-strengthened'; readonly on: CalendarDate; readonly holder: string }
  /** Somebody was trained. */
  | { readonly kind: 'trained'; readonly on: CalendarDate; readonly participant: string };

/**
 * @vi Sổ công nhận sản phẩm và những gì khác đã biết; điều không ghi là chưa biết, không phải là không có.
 *
 * A register of recognitions, and what else is known; what is left out is not known, which is not the same as none.
 */
export type Register = {
  readonly records: readonly RegisterRecord[];
  readonly events?: readonly ProgrammeEvent[];
  /** @vi Mọi xã, thị trấn trên địa bàn. · Every commune and township of the place. */
  readonly communes?: readonly string[];
  /** @vi Mọi chủ thể và cán bộ tham gia. · Every holder and officer who takes part. */
  readonly participants?: readonly string[];
};
