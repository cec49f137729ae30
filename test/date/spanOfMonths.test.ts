import { describe, expect, it } from 'vitest';
import { monthOf, spanOfMonths, spanOfQuarter, spanOfYear } from '../../src/date/spanOfMonths';
import { day } from '../day';

describe('spans of months', () => {
  it.each([
    [2024, 2, 2, '2024-02-01', '2024-02-29'],
    [2023, 2, 2, '2023-02-01', '2023-02-28'],
    [2024, 3, 5, '2024-03-01', '2024-05-31'],
    [2024, 12, 12, '2024-12-01', '2024-12-31'],
  ] as const)('%i, month %i to %i', (year, from, to, firstDay, lastDay) => {
    expect(spanOfMonths(year, from, to)).toEqual({ firstDay, lastDay });
  });

  it.each([
    [1, '2024-01-01', '2024-03-31'],
    [2, '2024-04-01', '2024-06-30'],
    [3, '2024-07-01', '2024-09-30'],
    [4, '2024-10-01', '2024-12-31'],
  ] as const)('quarter %i', (quarter, firstDay, lastDay) => {
    expect(spanOfQuarter(2024, quarter)).toEqual({ firstDay, lastDay });
  });

  it('a year, and the month of a day', () => {
    expect(spanOfYear(2024)).toEqual({ firstDay: '2024-01-01', lastDay: '2024-12-31' });
    expect(monthOf(day('2024-11-30'))).toEqual({ firstDay: '2024-11-01', lastDay: '2024-11-30' });
    expect(monthOf(day('1999-02-07'))).toEqual({ firstDay: '1999-02-01', lastDay: '1999-02-28' });
  });
});
