import type { citation as vi } from '../vi/citation';

/** The places of a citation, its grades, and the headings it stands under. */
export const citation: typeof vi = {
  headings: { basis: 'Basis', fault: 'Fault' },
  places: { annex: 'Annex', section: 'section', article: 'Art.', clause: 'clause', point: 'point' },
  footnote: 'footnote',
  grades: {
    text: 'text',
    official: 'official portal',
    press: 'press',
    transcription: 'transcription',
    derived: 'derived',
    reading: 'reading',
  },
};
