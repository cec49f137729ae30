import { formatMean } from 'ocop';
import { expect, it } from 'vitest';

it('a mean is written with up to 12 decimals, a whole number of them', () => {
  expect(formatMean({ sum: 1, of: 3 }, 'en', 0).text).toBe('0');
  expect(formatMean({ sum: 1, of: 3 }, 'vi', 12).text).toBe('0,333333333333');
  for (const decimals of [-1, 13, 1.5, Number.NaN, '2', null]) {
    expect(() => formatMean({ sum: 1, of: 3 }, 'en', decimals as number)).toThrow(/^"decimals" must be a whole number from 0 to 12; got /);
  }
  expect(() => formatMean({ sum: 1, of: 0 }, 'en')).toThrow('"mean" must be whole numbers, sum from 0 and of from 1; got "1 of 0"');
});
