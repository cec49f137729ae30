import { composed } from '../edge/composed';
import { requireText } from '../refuse';

/**
 * @vi Khóa so tên: chữ hoa, khoảng trắng, cách đặt dấu thanh (Hòa, Hoà) không làm khác; dấu và chữ số thì khác.
 *
 * The key by which spellings of one name are one: case, spaces, line breaks and NBSP, composed or decomposed accents, the
 * place of the tone mark (Hòa, Hoà) and the look-alikes of Đ (Ð, Ɖ) make no difference. Accents, digits and other signs
 * do: `fold` is for search, where they make none.
 *
 * @param name - Tên sản phẩm, xã, chủ thể hoặc người; không phải chữ thì báo `TypeError`. · A product, a commune, a holder, a
 * person; what is no text throws `TypeError`.
 *
 * @example
 * ```ts
 * import { nameKey } from 'ocop';
 * nameKey('RƯỢU CẦN  HOÀ BÌNH') === nameKey('Rượu cần Hòa Bình'); //=> true
 * nameKey('Chè') === nameKey('Che'); //=> false
 * ```
 */
export function nameKey(name: string): string {
  return composed(requireText('name', name))
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[òóỏõọùúủũụ][aey]/g, (pair) => tonesOnTheSecond[pair] ?? pair);
}

/** oa, oe and uy with the tone on the first letter, as it was written before, to the tone on the second. */
const tonesOnTheSecond: { readonly [pair: string]: string } = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
