import type { Family } from './randomCases';

type Fields = { readonly [name: string]: unknown };

/** What kind of answer came, in a few words: faults by their first code, results by what they decide. */
export function outcomeOf(family: Family, answer: unknown): string {
  const fields = answer as Fields;
  if (fields['error'] !== undefined) return `refused: ${fields['error']}`;
  const [fault] = (fields['errors'] ?? []) as readonly (string | { readonly code: string })[];
  if (fault !== undefined) return `fault: ${typeof fault === 'string' ? fault : fault.code}`;
  return said[family](fields);
}

const yes = (asked: boolean, words: string): string => (asked ? `, ${words}` : '');

const said: { readonly [F in Family]: (answer: Fields) => string } = {
  scores: ({ kind }) => String(kind),
  rankings: ({ total, band, star }) =>
    `${star} stars of a band of ${band}${yes([30, 50, 70, 90].includes(total as number), 'exactly at it')}${yes([29, 49, 69, 89].includes(total as number), 'a point below the next')}`,
  referrals: ({ kind, reason, to, by, meanwhile, orEvaluateAgain }) =>
    [kind, reason ?? to ?? by, meanwhile && 'with stars meanwhile', orEvaluateAgain && 'or evaluate again'].filter(Boolean).join(' '),
  transitions: ({ kind, edition, filedAnew, lastDay, candidates }) =>
    kind === 'unsettled'
      ? `unsettled, ${(candidates as readonly unknown[]).length} candidates`
      : `${kind} ${edition}${yes(filedAnew === true, 'filed anew')}${yes(lastDay !== null, `until ${lastDay}`)}`,
  standings: ({ kind, extendedTo }) => `${kind}${yes(extendedTo !== undefined, 'extended')}`,
  histories: ({ at, keptUntil, lastDay }) => `${at}${yes(keptUntil !== undefined && keptUntil !== lastDay, 'kept beyond its end')}`,
  withdrawals: ({ by, cites }) => `by ${by}${yes((cites as readonly string[] | undefined)?.includes('12(3)') === true, 'kept beyond its end')}`,
  bounds: ({ worst, best }) => (worst === best ? 'one star' : `${(best as number) - (worst as number)} stars between`),
  'points-sheets': () => 'boxes',
  sittings: ({ kind, band, star }) => `${kind}${yes(star !== undefined, star === band ? 'minimums met' : 'below its band')}`,
  'carried-answers': ({ answers, dropped }) =>
    `${Object.keys(answers as object).length > 0 ? 'some' : 'none'} carried${yes((dropped as readonly unknown[]).length > 0, 'some dropped')}`,
  'product-search': ({ sets }) => {
    const found = (sets as readonly unknown[]).length;
    return found === 0 ? 'nothing' : found === 1 ? 'one set' : 'several sets';
  },
  folding: () => 'folded',
};
