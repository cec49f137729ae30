import type { Bilingual } from '../bilingual';

/**
 * @vi Lời ghi cho câu trả lời `0`: không chọn ô nào của tiêu chí. Chưa trả lời không phải là 0.
 *
 * The words for the answer `0`: no box of a criterion is ticked. No sheet prints them, and a form needs them, since an
 * answer that is missing is not a 0.
 */
export const noneTicked: Bilingual = /* @__PURE__ */ Object.freeze({ vi: 'Không đánh dấu ô nào', en: 'No box ticked' });
