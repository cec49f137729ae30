import type { Bilingual } from '../bilingual';

/**
 * The words for the answer `0`: no box of a criterion is ticked. No sheet prints them, and a form needs them, since an
 * answer that is missing is not a 0.
 *
 * @legalBasis Not a rule of law: words of this library. That a blank criterion is worth 0 is a reading.
 */
export const noneTicked: Bilingual = /* @__PURE__ */ Object.freeze({ vi: 'Không đánh dấu ô nào', en: 'No box ticked' });
