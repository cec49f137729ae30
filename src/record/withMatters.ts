import type { Gap } from '../law/edition';
import { has, isOf, withAdditions, type Addition } from './withAdditions';

/** A stored result of version 2, brought to version 3: see `migrations`. */
export function withMatters(stored: unknown): unknown {
  return withAdditions(stored, additions());
}

/** A gap in a list of papers. Of what was not regulated, it can be said as well that it is not in the sources. */
const ofDossier: Pick<Gap, 'about' | 'kind'> = { about: 'dossier', kind: 'not-in-the-sources' };

const additions: () => readonly Addition[] = () => [
  // A citation whose note was a text in one language.
  {
    fits: (piece) => has('instrument', 'evidence', 'source')(piece) && typeof piece['note'] === 'string',
    change: ({ note, ...citation }) => ({ ...citation, note: { vi: note, en: note } }),
  },
  { fits: isOf('ranking'), change: (ranking) => ({ caveats: [], ...ranking }) },
  { fits: isOf('deadline'), change: (deadline) => ({ event: null, ...deadline }) },
  {
    fits: isOf('dossier-checklist'),
    change: ({ gaps, ...list }) => ({ ...list, gaps: Array.isArray(gaps) ? gaps.map((gap: object) => ({ ...ofDossier, ...gap })) : gaps }),
  },
];
