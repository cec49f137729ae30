import type { Basis } from '../../../law/citation';

/** What every criteria set of this edition rests on. */
export const basis: Basis = [
  { instrument: '1048/QĐ-TTg', annex: 'II', evidence: 'transcription', source: 'two public scoring applications of the time agree on 711 of 719 compared criteria' },
];
