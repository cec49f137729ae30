import type { Reading } from '../law/reading';

/**
 * Which box a star mark printed on a criterion's heading stands for: a question of the sheet, asked by the editions
 * whose sheets print such a mark.
 */
export const headingMark: Reading<'heading-mark'> = {
  id: 'heading-mark',
  question: {
    vi: 'Dấu sao in ở tên tiêu chí Sở hữu trí tuệ ứng với ô nào?',
    en: 'Which box does the mark on the heading of intellectual property stand for?',
  },
  chosen: 'first-box',
  answers: {
    'first-box': { vi: 'Ít nhất ô thứ nhất', en: 'At least the first box' },
    'top-box': { vi: 'Ô cao nhất', en: 'The top box' },
  },
  basis: [
    {
      instrument: '148/QĐ-TTg',
      annex: 'III',
      evidence: 'reading',
      source: '148-sheets',
      note: {
        vi: 'Dấu in ở tên tiêu chí, không ở ô; một phần mềm của tỉnh lấy ô cao nhất, 26/2026 sau này in **** ở ô 2 trong 3',
        en: 'The mark stands on the heading, not on a box; one provincial application takes the top box, and 26/2026 later printed **** on box 2 of 3',
      },
    },
  ],
};
