import type { Basis } from '../../../law/citation';

/** What every criteria set of this edition rests on. */
export const basis: Basis = [
  { instrument: '26/2026/QĐ-TTg', annex: 'II', evidence: 'text', source: 'full reprint by a legal portal, parsed by program; not compared with the signed copy' },
];
