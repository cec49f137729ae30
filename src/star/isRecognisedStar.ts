import type { Edition, RecognisedStar, Star } from '../law/edition';
import { isOneOf } from '../isOneOf';
import { requireEdition } from '../law/requireEdition';

/**
 * @vi Hạng sao có được văn bản công nhận, tức được cấp giấy chứng nhận, hay không.
 *
 * Whether a star is one an edition recognises, so that it may be certified. Lower ones bring no decision.
 *
 * @param edition - Văn bản có các hạng sao được hỏi. · Whose stars are meant.
 * @param star - Hạng sao từ `rank`, hoặc giá trị bất kỳ. · A star, as `rank` gives it, or anything else.
 * @returns Có được công nhận hay không; khi có, trình biên dịch biết đó là `RecognisedStar`. · Whether it is recognised; the
 * compiler then knows it as `RecognisedStar`.
 * @legalBasis 26/2026/QĐ-TTg Điều 4 (văn bản); văn bản khác: `recognition` của văn bản đó và căn cứ kèm theo. · 26/2026/QĐ-TTg
 * Art. 4 (text); for the others the `recognition` of the edition and its basis.
 *
 * @example
 * ```ts
 * import { calendarDate, certify, isRecognisedStar, qd148, type Star } from 'ocop';
 * const star = 4 as Star;
 * const issuedOn = calendarDate('2024-11-30');
 * if (issuedOn.ok && isRecognisedStar(qd148, star)) certify(qd148, { star, issuedOn: issuedOn.value }).ok; //=> true
 * isRecognisedStar(qd148, 2); //=> false
 * ```
 */
export function isRecognisedStar(edition: Edition, star: Star): star is RecognisedStar {
  requireEdition(edition);
  return isOneOf(edition.recognition.stars, star);
}
