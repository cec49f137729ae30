import { addWorkingDays, isWorkingDay, type Holidays } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

// made-up calendar: 30 April and 1 May 2026 off (a Thursday and a Friday), Saturday 9 May worked
const holidays: Holidays = {
  2026: { daysOff: [day('2026-04-30'), day('2026-05-01')], workedWeekends: [day('2026-05-09')] },
};

describe('addWorkingDays', () => {
  it.each([
    ['2026-04-28', 1, '2026-04-29'],
    ['2026-04-29', 1, '2026-05-04'],
    ['2026-05-04', 5, '2026-05-09'],
    ['2026-05-09', 1, '2026-05-11'],
    ['2026-06-05', 15, '2026-06-26'],
    ['2026-05-04', -1, '2026-04-29'],
    ['2026-04-30', 0, '2026-05-04'],
    ['2026-05-04', 0, '2026-05-04'],
    ['2026-05-10', 0, '2026-05-11'],
  ])('%s + %i = %s', (from, days, to) => {
    expect(addWorkingDays(day(from), days, holidays)).toEqual({ ok: true, value: to });
  });

  it('asks for the year it runs into instead of guessing', () => {
    expect(addWorkingDays(day('2026-12-31'), 1, holidays)).toEqual({
      ok: false,
      error: { code: 'missing-holidays', year: '2027' },
    });
    expect(isWorkingDay(day('2025-01-02'), holidays)).toEqual({
      ok: false,
      error: { code: 'missing-holidays', year: '2025' },
    });
  });
});
