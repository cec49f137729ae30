import type { Bilingual } from '../bilingual';
import { partCodes } from '../law/vocabulary';

type Fields = { readonly [key: string]: unknown };

/**
 * A stored result of before results carried words, brought to the present shape: an id stands where words were not
 * kept, an empty basis where none was, `null` where a number was not. Nothing is looked up, so nothing is guessed.
 */
export function withWords(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(withWords);
  if (!isFields(stored)) return stored;
  const fields: Fields = Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, withWords(value)]));
  return additions.reduce((worded, { fits, add }) => (fits(worded) ? { ...add(worded), ...worded } : worded), fields);
}

/** What is added, by what each piece of a result has. */
const additions: readonly { readonly fits: (piece: Fields) => boolean; readonly add: (piece: Fields) => Fields }[] = [
  // A reading used.
  { fits: has('id', 'chosen'), add: ({ chosen }) => ({ answer: idAsWords(chosen), basis: [] }) },
  // A star minimum, missed or open.
  {
    fits: has('criterion', 'requires', 'mark'),
    add: ({ criterion, requires, has: ticked }) => ({
      name: idAsWords(criterion),
      wanted: idAsWords(requires),
      ...(ticked !== undefined && { ticked: ticked === 0 ? null : idAsWords(ticked) }),
    }),
  },
  // What is ticked, and where a criterion ends.
  { fits: has('criterion', 'boxes'), add: ({ criterion }) => ({ name: idAsWords(criterion) }) },
  { fits: has('criterion', 'reachable'), add: ({ criterion }) => ({ name: idAsWords(criterion) }) },
  {
    fits: isOf('assessment'),
    add: ({ set }) => ({
      setName: idAsWords(set),
      heads: Object.fromEntries(partCodes.map((code) => [code, { name: idAsWords(code), max: null }])),
    }),
  },
  { fits: isOf('ranking'), add: ({ basis }) => ({ bandRange: null, bandBasis: basis }) },
  { fits: (piece) => isOf('referral')(piece) && piece['kind'] === 'none', add: () => ({ recognisedFrom: null }) },
  { fits: isOf('certificate'), add: () => ({ noticeBasis: [], filingBasis: [] }) },
  { fits: has('on', 'ground', 'by'), add: ({ ground }) => ({ groundName: idAsWords(ground) }) },
  { fits: has('edition', 'evaluatedBy'), add: ({ edition }) => ({ editionName: idAsWords(edition) }) },
];

function has(...keys: readonly string[]): (piece: Fields) => boolean {
  return (piece) => keys.every((key) => Object.hasOwn(piece, key));
}

function isOf(kind: string): (piece: Fields) => boolean {
  return ({ result }) => result === kind;
}

function idAsWords(id: unknown): Bilingual {
  return { vi: String(id), en: String(id) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
