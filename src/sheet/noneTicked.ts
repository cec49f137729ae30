import type { Bilingual } from '../bilingual';

/**
 * The words for the answer `0`: no box of a criterion is ticked. No sheet prints them, and a form needs them, since an
 * answer that is missing is not a 0.
 */
export const noneTicked: Bilingual = /* @__PURE__ */ Object.freeze({ vi: 'Không đánh dấu ô nào', en: 'No box ticked' });
