import { qd1048, qd148, qd1489, qd26, type Edition, type Star } from 'ocop';
import { expect, it } from 'vitest';
import { bandsByStar } from '../../src/star/bandRange';

// 1048/QĐ-TTg, Art. 1, words its bands in whole points: 90-100, 70-89, 50-69, 30-49, under 30.
const inWholePoints = {
  5: { from: 90, through: 100 },
  4: { from: 70, through: 89 },
  3: { from: 50, through: 69 },
  2: { from: 30, through: 49 },
  1: { from: 0, below: 30 },
};

// 148/QĐ-TTg, Art. 1(2), and 26/2026/QĐ-TTg, Art. 3(3): from each line to under the next.
const fromLineToLine = {
  5: { from: 90, through: 100 },
  4: { from: 70, below: 90 },
  3: { from: 50, below: 70 },
  2: { from: 30, below: 50 },
  1: { from: 0, below: 30 },
};

it.each<[string, Edition, { readonly [S in Star]: object }]>([
  ['1048', qd1048, inWholePoints],
  ['148', qd148, fromLineToLine],
  ['1489', qd1489, fromLineToLine],
  ['26/2026', qd26, fromLineToLine],
])('the bands of %s are told as they are worded', (_, edition, worded) => {
  for (const star of [1, 2, 3, 4, 5] as const) expect(bandsByStar(edition)[star]?.range).toEqual(worded[star]);
});

it('a last whole point that does not end where the next band begins is not the end', () => {
  const [five, four, ...others] = qd1048.bands;
  const gap: Edition = { ...qd1048, bands: [five, { ...four, lastWhole: 85 } as typeof five, ...others] };
  expect(bandsByStar(gap)[4]?.range).toEqual({ from: 70, below: 90 });
});
