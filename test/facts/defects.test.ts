import { expect, it } from 'vitest';
import { sheets } from './facts';

// What the sheets declare of themselves, by hand from the section "Known defects in the rubrics" of the gathered facts and from the
// sums and issues noted beside the sheets: code, place, and in which sets.

type Declared = readonly [code: string, at: string, ...sets: readonly string[]];

const all = (first: number, last: number): readonly string[] => Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

const declared: { readonly [edition: string]: readonly Declared[] } = {
  'qd-1048-2019': [
    ['sum-differs', 'C', '19'],
    ['sum-differs', 'A', '26-2019'],
    ['unconfirmed', 'C', '16', '26-2019'],
    ['unconfirmed', '7', '10'],
    ['printed-code-repeated', '6.1.3bis', '14'],
    // The two transcriptions differ, or name otherwise.
    ['unconfirmed', '8', '3'],
    ['unconfirmed', '6.2', '6'],
    ['unconfirmed', '9', '26-2020'],
    ['unconfirmed', '10', '26-2020'],
    ['unconfirmed', '16', '26-2020'],
  ],
  'qd-148-2023': [
    ['sum-differs', 'C', '7', '11', '12', '13'],
    ['printed-differs', '6', '7'],
    ['printed-differs', '6.d', '7'],
    ['printed-code-repeated', '3.e', '18', '19'],
    // Star marks unlike their sister sets: confirmed by 26/2026, in part, not at all.
    ['confirmed', '1.b', '1', '3', '4'],
    ['confirmed', '6.c', '6'],
    ['confirmed', '8', '1'],
    ['confirmed', '1.a', '5', '11', '12', '13'],
    ['confirmed', '6.d', '16'],
    ['partly-confirmed', '8', '23', '24', '25'],
    ['unconfirmed', '1.b', '2', '18'],
    ['unconfirmed', '1.d', '17', '23', '24', '25'],
    ['unconfirmed', '4.a', '1'],
    ['as-printed', '2.b', '24', '25'],
    // Grounds for the whole sheet; excluding notes.
    ['not-transcribed', '', ...all(1, 26), ...all(7, 26)],
  ],
  'qd-26-2026': [
    ['printed-differs', '2.4', ...all(1, 20)],
    ['printed-differs', '2.3', '21', '22'],
    ['printed-differs', '1.2', '4', '7', '10', '11'],
    ['printed-differs', '7', '4'],
    ['printed-differs', '6.1.1', '11'],
    ['printed-differs', '9', '23'],
    ['printed-differs', 'A', '26'],
    ['points-out-of-order', '3.1', '7'],
    ['points-out-of-order', '6.2', '23'],
    ['as-printed', '3.5', '10'],
    ['as-printed', '12', '18'],
    ['as-printed', '2.2', '25'],
    ['unconfirmed', '', '26'],
  ],
};

const basis: { readonly [edition: string]: object } = {
  'qd-1048-2019': { instrument: '1048/QĐ-TTg', annex: 'III', evidence: 'transcription', source: '1048-sheets' },
  'qd-148-2023': { instrument: '148/QĐ-TTg', annex: 'III', evidence: 'transcription', source: '148-sheets' },
  'qd-26-2026': { instrument: '26/2026/QĐ-TTg', annex: 'II', evidence: 'text', source: '26-reprint' },
};

it.each(sheets)('$at declares what is known of its faults, and where it is taken from', ({ edition, facts, rubric }) => {
  const name = `${facts.set}${facts.variant === undefined ? '' : `-${facts.variant}`}`;
  const law = (declared[edition] ?? []).flatMap(([code, at, ...sets]) => sets.filter((set) => set === name).map(() => `${code} ${at}`));
  expect(rubric.defects.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([...law].sort());
  expect(rubric.basis).toEqual([basis[edition]]);
  const { source } = basis[edition] as { readonly source: string };
  expect(rubric.reviews?.map(({ how, against }) => `${how} ${against}`)).toEqual([`script ${source}`, `read ${source}`]);
});
