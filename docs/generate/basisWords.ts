// A legal basis in Vietnamese: written beside the English where it is prose, made here where it is citations alone.
import { citation } from '../../src/words/vi/citation';

const clausePlace = String.raw`\d+\(\d+\)(?:[a-zđ](?:-[a-zđ])?)?`;
const places = new RegExp(String.raw`(?:Art\.|Điều) ((?:${clausePlace}|\d+)(?:(?:, | and | và )${clausePlace})*)`, 'g');
const onePlace = /(\d+)(?:\((\d+)\))?(?:([a-zđ])(?:-([a-zđ]))?)?/g;

const words: readonly (readonly [english: RegExp, vi: string])[] = [
  [/\bCivil Code 2015/g, 'Bộ luật Dân sự 2015'],
  [/\bAnnex (?=[IVX])/g, 'Phụ lục '],
  [/\bitems? (?=\d)/g, 'mục '],
  [/\bform (?=\d)/g, 'Mẫu số '],
  [/\bpart (?=[IVX])/g, 'phần '],
  [/\bof (?=\d)/g, 'ngày '],
  [/ as amended by /g, ' được sửa đổi, bổ sung theo '],
  [/ with the readings? /g, ' theo cách hiểu '],
  [/ and /g, ' và '],
];

/** Clauses as an official reads them out: `Điều 7(6)a` is Điều 7 khoản 6 điểm a. */
export function clausesSpelled(text: string): string {
  const { article, clause, point } = citation.places;
  return text.replace(places, (_, list: string) =>
    list
      .replaceAll(' and ', ' và ')
      .replace(onePlace, (__, number: string, of: string | undefined, from: string | undefined, to: string | undefined) =>
        [
          `${article} ${number}`,
          of === undefined ? '' : ` ${clause} ${of}`,
          from === undefined ? '' : ` ${point} ${from}`,
          to === undefined ? '' : ` đến ${point} ${to}`,
        ].join(''),
      ),
  );
}

/** A legal basis in both languages; `undefined` where its prose is English alone. */
export function basisWords(text: string): { readonly vi: string; readonly en: string } | undefined {
  const at = text.indexOf(' · ');
  if (at >= 0) return { vi: clausesSpelled(text.slice(0, at)), en: text.slice(at + 3) };
  const graded = text.replace(/\(((?:\w+(?:, )?)+)\)/g, (whole, list: string) => {
    const grades = list.split(', ').map((grade) => (citation.grades as { readonly [grade: string]: string })[grade]);
    return grades.includes(undefined) ? whole : `(${grades.join(', ')})`;
  });
  const vi = clausesSpelled(words.reduce((told, [english, word]) => told.replace(english, word), graded));
  return isVietnamese(vi) ? { vi, en: text } : undefined;
}

/** Whether nothing English is left: every word bears Vietnamese marks, numbers a text or is one of those above that bear none. */
function isVietnamese(text: string): boolean {
  const rest = text.replace(/`[^`]*`/g, '').match(/[\p{L}\d]+/gu) ?? [];
  return rest.every((word) => /[\u0080-\uFFFF]|\d/.test(word) || /^(TTg|[A-Z]{1,2}|[IVX]+|[a-e]|sung|theo|suy|ra)$/.test(word));
}
