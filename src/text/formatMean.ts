import type { Locale } from '../bilingual';
import { printable } from '../printable';
import { refuse } from '../refuse';
import { formatDecimal } from './formatDecimal';

/**
 * @vi Điểm trung bình viết cho người đọc, và có làm tròn khi viết hay không.
 *
 * A mean as people read it, and whether digits were dropped to write it so.
 */
export type FormattedMean = { readonly text: string; readonly rounded: boolean };

/**
 * @vi Viết điểm trung bình và cho biết có làm tròn khi viết hay không. Con số viết ra không quyết định hạng sao: 89,996
 * điểm viết là `90,00` nhưng vẫn là 4 sao.
 *
 * A mean for people: `89,67`, and that it was rounded. No edition says how a mean is rounded, so the figure shown
 * decides nothing: 89.996 shows as `90,00` and is 4 stars. Where it was rounded, say so beside it.
 *
 * @param mean - Tổng điểm nguyên và số phiếu, như `councilResult` trả về. · Whole points and how many ballots they are of, as
 * `councilResult` gives it.
 * @param locale - Ngôn ngữ của dấu. · The language of the signs.
 * @param decimals - Số chữ số sau dấu phẩy nhiều nhất, 0 đến 12; nửa thì làm tròn lên. · Digits after the point at most, 0 to 12;
 * half is rounded up. An exact figure is written without zeros at its end.
 * @returns Chữ viết điểm trung bình, và có làm tròn khi viết hay không; không phải điểm trung bình thì báo `TypeError`. · The
 * text, and whether it is rounded; what is no mean throws `TypeError`.
 *
 * @example
 * ```ts
 * import { formatMean } from 'ocop';
 * formatMean({ sum: 269, of: 3 }, 'vi'); //=> { text: '89,67', rounded: true }
 * formatMean({ sum: 179, of: 2 }, 'en'); //=> { text: '89.5', rounded: false }
 * ```
 */
export function formatMean(mean: { readonly sum: number; readonly of: number }, locale: Locale, decimals = 2): FormattedMean {
  const { sum, of } = typeof mean === 'object' && mean !== null ? mean : refuse('mean', mean, 'a mean, as { sum: 269, of: 3 }');
  if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(of) || of <= 0 || sum < 0)
    refuse('mean', `${printable(sum)} of ${printable(of)}`, 'whole numbers, sum from 0 and of from 1');
  if (!Number.isSafeInteger(decimals) || decimals < 0 || decimals > 12) refuse('decimals', decimals, 'a whole number from 0 to 12');
  const power = 10n ** BigInt(decimals);
  const scaled = BigInt(sum) * power;
  const rounded = scaled % BigInt(of) !== 0n;
  let digits = (scaled * 2n + BigInt(of)) / (BigInt(of) * 2n);
  let tens = power;
  if (!rounded) {
    while (tens > 1n && digits % 10n === 0n) {
      digits /= 10n;
      tens /= 10n;
    }
  }
  return { text: formatDecimal({ sum: Number(digits), of: Number(tens) }, locale), rounded };
}
