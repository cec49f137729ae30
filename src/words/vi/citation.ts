import type { Evidence } from '../../law/citation';

/** The places of a citation, its grades, and the headings it stands under. */
export const citation = {
  headings: { basis: 'Căn cứ', fault: 'Lỗi' },
  places: { annex: 'Phụ lục', section: 'mục', article: 'Điều', clause: 'khoản', point: 'điểm' },
  footnote: 'chú thích',
  grades: {
    text: 'văn bản',
    official: 'cổng chính thức',
    press: 'báo chí',
    transcription: 'bản chép',
    derived: 'suy ra',
    reading: 'cách hiểu',
  } satisfies { readonly [E in Evidence]: string },
};
