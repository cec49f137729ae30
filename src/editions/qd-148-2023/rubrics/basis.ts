import type { Basis } from '../../../law/citation';

/** What every criteria set of this edition rests on. */
export const basis: Basis = [
  { instrument: '148/QĐ-TTg', annex: 'III', evidence: 'transcription', source: 'public provincial scoring application (2024); two independent parses agree' },
];
