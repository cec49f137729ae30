import { addWorkingDays, deadline, describeFault, isWorkingDay, qd26, type Holidays } from 'ocop';
import { holidaysSchema } from 'ocop/schemas';
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

describe('holidays that would be misread', () => {
  const on = (...dates: readonly string[]) => dates.map((date) => date as ReturnType<typeof day>);
  // 1 January 2026 is a Thursday, 10 January 2026 a Saturday, 12 January 2026 a Monday.
  const wrong: readonly (readonly [string, unknown, string, string])[] = [
    ['filed under another year', { 2025: { daysOff: on('2026-01-01') }, 2026: { daysOff: [] } }, '2025.daysOff.0', 'another-year'],
    [
      'a worked weekend under another year',
      { 2025: { daysOff: [], workedWeekends: on('2026-01-10') }, 2026: { daysOff: [] } },
      '2025.workedWeekends.0',
      'another-year',
    ],
    ['written day first', { 2026: { daysOff: on('2026-01-02', '01/01/2026') } }, '2026.daysOff.1', 'form'],
    ['written with one figure', { 2026: { daysOff: on('2026-1-1') } }, '2026.daysOff.0', 'form'],
    ['a Date', { 2026: { daysOff: [new Date('2026-01-01T00:00:00Z')] } }, '2026.daysOff.0', 'form'],
    ['a day that is none', { 2026: { daysOff: on('2026-02-29') } }, '2026.daysOff.0', 'form'],
    ['both off and worked', { 2026: { daysOff: on('2026-01-10'), workedWeekends: on('2026-01-10') } }, '2026.workedWeekends.0', 'off-and-worked'],
    ['a worked weekend that is a Monday', { 2026: { daysOff: [], workedWeekends: on('2026-01-12') } }, '2026.workedWeekends.0', 'no-weekend'],
    ['a year of two figures', { 2026: { daysOff: [] }, 26: { daysOff: [] } }, '26', 'form'],
    ['a year after one that is right', { 2025: { daysOff: [] }, 2026: { daysOff: on('2025-01-01') } }, '2026.daysOff.0', 'another-year'],
    ['a year with something before it', { 2026: { daysOff: [] }, x2026: { daysOff: [] } }, 'x2026', 'form'],
    ['a year of five figures', { 2026: { daysOff: [] }, 20260: { daysOff: [] } }, '20260', 'form'],
    ['a text in place of a year', { 2026: '2026-01-01' }, '2026', 'form'],
    ['a list in place of a year', { 2026: on('2026-01-01') }, '2026.daysOff', 'form'],
    ['a year without its list', { 2026: {} }, '2026.daysOff', 'form'],
    ['a worked day in place of a list', { 2026: { daysOff: [], workedWeekends: '2026-01-10' } }, '2026.workedWeekends', 'form'],
    ['a year that is null', { 2026: null }, '2026', 'form'],
    ['a misspelt list', { 2026: { daysOff: [], workedweekends: on('2026-01-10') } }, '2026.workedweekends', 'unknown-field'],
    ['days off in place of years', { daysOff: on('2026-01-01') }, 'daysOff', 'form'],
    ['a Map of years', new Map([['2026', { daysOff: [] }]]), '', 'form'],
    ['nothing', undefined, '', 'form'],
    ['null', null, '', 'form'],
    ['a list', [], '', 'form'],
    ['a text', '2026', '', 'form'],
  ];

  it.each(wrong)('%s', (_, given, at, reason) => {
    const fault = { ok: false, error: { code: 'invalid-holidays', at, reason } };
    expect(isWorkingDay(day('2026-01-05'), given as Holidays)).toMatchObject(fault);
    expect(addWorkingDays(day('2026-01-05'), 1, given as Holidays)).toMatchObject(fault);
    expect(deadline(qd26, { of: 'commune-report', from: day('2026-06-05') }, given as Holidays)).toMatchObject(fault);
    const found = isWorkingDay(day('2026-01-05'), given as Holidays);
    if (found.ok) throw new Error('a fault was wanted');
    expect(describeFault(found.error).vi).toContain('Lịch nghỉ lễ');
    expect(holidaysSchema.safeParse(given).success).toBe(false);
  });

  it('a holiday that falls on a Sunday, a day listed twice and a day off given in a far year are right', () => {
    const right = { 2026: { daysOff: on('2026-02-15', '2026-01-01', '2026-01-01') }, 9999: { daysOff: on('9999-12-31') } };
    expect(isWorkingDay(day('2026-01-01'), right)).toEqual({ ok: true, value: false });
    expect(holidaysSchema.safeParse(right).success).toBe(true);
  });

  it('a date that is none is a fault', () => {
    expect(isWorkingDay('5/1/2026' as never, holidays)).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
    expect(addWorkingDays(new Date(0) as never, 1, holidays)).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
    expect(() => addWorkingDays(day('2026-01-05'), 1.5, holidays)).toThrow('"days" must be a whole number; got 1.5');
  });
});
