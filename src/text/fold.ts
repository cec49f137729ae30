/**
 * Folds Vietnamese text to a search key: lower case, no diacritics, "đ" as "d", every other sign as one space.
 * Folding twice changes nothing more.
 *
 * @legalBasis Not a rule of law: an aid for search.
 *
 * @example
 * ```ts
 * import { fold } from 'ocop';
 * fold('Rượu trắng'); //=> 'ruou trang'
 * fold('Đồ uống, CÓ CỒN'); //=> 'do uong co con'
 * ```
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
