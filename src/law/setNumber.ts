import type { Edition } from './edition';
import { requireEdition } from './requireEdition';

/**
 * @vi Số thứ tự của bộ sản phẩm: văn bản nào cũng đánh số từ 1 đến 26.
 *
 * Number of a product set: every edition numbers its table from 1 to 26.
 */
export type SetNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26;

/**
 * @vi Một giá trị có phải số thứ tự của bộ sản phẩm hay không: từ 1 đến 26.
 *
 * Whether a value is the number of a product set of an edition; the compiler then takes it for a key of `rubrics`.
 *
 * @param edition - Văn bản có bảng phân loại được đọc. · Whose table is read.
 * @param value - Giá trị bất kỳ: số từ biểu mẫu hoặc từ một dòng dữ liệu. · Anything: a number from a form or a row.
 *
 * @example
 * ```ts
 * import { isSetNumber, qd148 } from 'ocop';
 * import { rubrics } from 'ocop/rubrics/qd-148-2023';
 * const set: unknown = 14;
 * if (isSetNumber(qd148, set)) rubrics[set].name.vi; //=> 'Rượu trắng'
 * isSetNumber(qd148, '14'); //=> false
 * ```
 */
export function isSetNumber(edition: Edition, value: unknown): value is SetNumber {
  requireEdition(edition);
  return edition.productSets.some(({ number }) => number === value);
}
