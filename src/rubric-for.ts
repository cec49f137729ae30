/**
 * @vi Bộ tiêu chí của một văn bản và một bộ sản phẩm, nạp khi chương trình chạy.
 *
 * The criteria set of any edition and product set, loaded while a program runs.
 *
 * @packageDocumentation
 */

export { rubricFor } from './in-force/rubricFor';
export type { NoRubric } from './in-force/rubricFor';
