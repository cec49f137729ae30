import { locales, type Locale } from '../bilingual';
import { printable } from '../printable';
import { refuse, requireOneOf } from '../refuse';
import type { Decimal } from './parseDecimal';

/**
 * @vi Viết số thập phân đủ mọi chữ số, không làm tròn: `1.234,5` bằng tiếng Việt, `1,234.5` bằng tiếng Anh.
 *
 * A decimal for people, with every digit it has and none rounded: `1.234,5` in Vietnamese, `1,234.5` in English. What it writes in
 * Vietnamese, `parseDecimal` reads back to the same number.
 *
 * @param decimal - Số nguyên `sum` trên một lũy thừa của 10; mẫu số khác thì báo `TypeError`. · A whole `sum` over a power of
 * ten; another denominator throws `TypeError`, since the mean of seven ballots has no last digit.
 * @param locale - Ngôn ngữ của dấu. · The language of the signs.
 *
 * @example
 * ```ts
 * import { formatDecimal } from 'ocop';
 * formatDecimal({ sum: 12345, of: 10 }, 'vi'); //=> '1.234,5'
 * formatDecimal({ sum: 8995, of: 100 }, 'en'); //=> '89.95'
 * ```
 */
export function formatDecimal(decimal: Decimal, locale: Locale): string {
  const { sum, of } = requireDecimal(decimal);
  requireOneOf('locale', locale, locales);
  const places = typeof of === 'number' ? String(of).length - 1 : -1;
  if (!Number.isSafeInteger(sum) || of !== 10 ** places) {
    throw new TypeError(`"decimal" must be a whole number over a power of ten; got ${printable(sum)} over ${printable(of)}`);
  }
  const digits = String(Math.abs(sum)).padStart(places + 1, '0');
  const [thousands, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const decimals = places === 0 ? '' : `${point}${digits.slice(-places)}`;
  return `${sum < 0 ? '-' : ''}${whole}${decimals}`;
}

function requireDecimal(value: unknown): Decimal {
  return typeof value === 'object' && value !== null ? (value as Decimal) : refuse('decimal', value, 'a decimal, { sum, of }');
}
