import type { Bilingual } from '../bilingual';
import { partCodes } from '../law/vocabulary';
import type { Fields } from '../fields';
import { has, isOf, withAdditions } from './withAdditions';

/**
 * A stored result of before results carried words, brought to version 2: an id stands where words were not
 * kept, an empty basis where none was, `null` where a number was not. Nothing is looked up, so nothing is guessed.
 */
export function withWords(stored: unknown): unknown {
  return withAdditions(
    stored,
    added().map(({ fits, add }) => ({ fits, change: (piece: Fields): Fields => ({ ...add(piece), ...piece }) })),
  );
}

/** What is added, by what each piece of a result has. */
const added: () => readonly { readonly fits: (piece: Fields) => boolean; readonly add: (piece: Fields) => Fields }[] = () => [
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

function idAsWords(id: unknown): Bilingual {
  return { vi: String(id), en: String(id) };
}
