import { expect, it } from 'vitest';
import { exactDecimal } from '../../src/text/exactDecimal';

it('a mean is a decimal of up to three figures, the shortest there is, or none', () => {
  expect(exactDecimal({ sum: 180, of: 2 })).toEqual({ sum: 90, of: 1 });
  expect(exactDecimal({ sum: 179, of: 2 })).toEqual({ sum: 895, of: 10 });
  expect(exactDecimal({ sum: 1, of: 4 })).toEqual({ sum: 25, of: 100 });
  expect(exactDecimal({ sum: 7, of: 8 })).toEqual({ sum: 875, of: 1000 });
  for (const endless of [
    { sum: 269, of: 3 },
    { sum: 1, of: 16 },
  ])
    expect(exactDecimal(endless)).toBeNull();
  // Ten times this is more than a number holds exactly.
  expect(exactDecimal({ sum: 9_007_199_254_740_991, of: 2 })).toBeNull();
});
