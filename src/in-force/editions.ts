import type { Edition } from '../law/edition';
import { inSuccession } from '../law/inSuccession';
import { qd1048 } from '../editions/qd-1048-2019/edition';
import { qd148 } from '../editions/qd-148-2023/edition';
import { qd1489 } from '../editions/qd-1489-2025/edition';
import { qd26 } from '../editions/qd-26-2026/edition';

/**
 * @vi Các văn bản, cũ trước mới sau. Không hàm nào tự chọn văn bản: người dùng nêu tên hoặc hỏi `editionOn`.
 *
 * The editions of the law, oldest first. No rule picks one by itself: a caller names it, or asks `editionOn`.
 *
 * @legalBasis 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg và 26/2026/QĐ-TTg; mức độ tin cậy có trong căn cứ của từng văn bản. ·
 * 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg and 26/2026/QĐ-TTg; the grade stands in each edition's basis.
 *
 * @example
 * ```ts
 * import { editions } from 'ocop';
 * editions.map((edition) => edition.id); //=> ['qd-1048-2019', 'qd-148-2023', 'qd-1489-2025', 'qd-26-2026']
 * ```
 */
export const editions: readonly Edition[] = /* @__PURE__ */ inSuccession([qd1048, qd148, qd1489, qd26]);
