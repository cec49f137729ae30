import { editions } from '../in-force/editions';
import type { Edition, EditionId, Level } from '../law/edition';
import type { Reading, Readings, ReadingUsed } from '../law/reading';
import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import type { ScoreInput } from '../score/score';
import type { Bilingual, Locale } from '../bilingual';
import { exactDecimal } from '../text/exactDecimal';
import { formatDecimal } from '../text/formatDecimal';
import type { Step } from './step';

/** The levels inside a sentence. */
export const levelNames: { readonly [L in Level]: Bilingual } = {
  commune: { vi: 'cấp xã', en: 'the commune' },
  district: { vi: 'cấp huyện', en: 'the district' },
  province: { vi: 'cấp tỉnh', en: 'the province' },
  central: { vi: 'Trung ương', en: 'the centre' },
};

/** The edition a result names. */
export function editionOf(id: EditionId): Edition {
  return editions.find((edition) => edition.id === id) as Edition;
}

/** The readings a result used, a step each. */
export function readingSteps(edition: { readonly readings: Readings }, used: readonly ReadingUsed[]): Step[] {
  return used.flatMap(({ id, chosen }) => {
    const reading = edition.readings[id] as Reading | undefined;
    if (reading === undefined) return [];
    const answer = answerIn(reading, chosen);
    return [{ rule: 'reading', text: { vi: `Cách hiểu "${id}": ${answer.vi}`, en: `Reading "${id}": ${answer.en}` }, basis: reading.basis }];
  });
}

/** An answer to a reading's question in words; one it does not know, by its name. */
export function answerIn({ answers }: Reading, chosen: string): Bilingual {
  return (answers as { readonly [answer: string]: Bilingual })[chosen] ?? { vi: chosen, en: chosen };
}

/** A star minimum that is not met, as a step. */
export function unmetStep(star: string, minimum: UnmetMinimum, rubric: Rubric | undefined): Step {
  const line = rubric === undefined ? undefined : sheetOf(rubric).lines.find(({ code }) => code === minimum.criterion);
  const wanted = line?.node.options.find(({ box }) => box === minimum.requires);
  const box = (locale: Locale): string => (wanted === undefined ? '' : ` (${wanted.label[locale]})`);
  return {
    rule: 'unmet-minimum',
    text: {
      vi: `Chưa đạt mức tối thiểu cho ${star} sao - ${criterionName(minimum.criterion, rubric, 'vi')}: cần ô ${minimum.requires}${box('vi')}, đang ô ${minimum.has}`,
      en: `Minimum for ${star} stars not met - ${criterionName(minimum.criterion, rubric, 'en')}: box ${minimum.requires}${box('en')} wanted, box ${minimum.has} ticked`,
    },
    basis: [],
  };
}

/** The code of a criterion or of alternatives, with its name where the rubric is at hand. */
export function criterionName(code: string, rubric: Rubric | undefined, locale: Locale): string {
  if (rubric === undefined) return code;
  const { lines, entries } = sheetOf(rubric);
  const node = lines.find((line) => line.code === code)?.node ?? entries.find((entry) => entry.code === code)?.alternatives;
  return node ? `${code} ${node.name[locale]}` : code;
}

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

/** A count of stars in English. */
export function stars(count: number): string {
  return counted(count, 'star');
}

/** A count with its noun in English. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${Math.abs(count) === 1 ? one : many}`;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
