import type { Locale } from '../bilingual';
import type { ScoreInput } from '../score/score';
import { exactDecimal } from '../text/exactDecimal';
import { formatDecimal } from '../text/formatDecimal';

/** A score in words; a mean as its fraction, with the decimal it equals or the whole points it lies between. */
export function scoreInWords(score: ScoreInput, locale: Locale): string {
  if (typeof score === 'number') return locale === 'vi' ? String(score).replace('.', ',') : String(score);
  const { sum, of } = score;
  const decimal = exactDecimal(score);
  if (decimal === null) {
    const below = Math.floor(sum / of);
    return `${sum}/${of} (${below} < … < ${below + 1})`;
  }
  const written = formatDecimal(decimal, locale);
  return of === decimal.of ? written : `${sum}/${of} = ${written}`;
}
