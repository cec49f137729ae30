import { addDays, addMonths, compareDates, dateInVietnam, daysBetween, addWorkingDays } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

describe('addMonths: the corresponding day, or the last day of the month (Civil Code Art. 148(3))', () => {
  it.each([
    ['2021-06-30', 36, '2024-06-30'],
    ['2024-01-31', 36, '2027-01-31'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2020-02-04', 36, '2023-02-04'],
    ['2011-11-30', 1, '2011-12-30'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('addDays: the first day is not counted (Civil Code Art. 147(2))', () => {
  it.each([
    ['2026-05-22', 60, '2026-07-21'],
    ['2026-05-22', 30, '2026-06-21'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2024-03-10', 1, '2024-03-11'],
    ['2029-08-05', -180, '2029-02-06'],
    ['2029-08-05', -120, '2029-04-07'],
    ['2024-01-01', 0, '2024-01-01'],
  ])('%s + %i days = %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
});

describe('a caller who passes something else than a whole number', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('gets a TypeError for %d', (count) => {
    expect(() => addDays(day('2024-01-01'), count)).toThrow(TypeError);
    expect(() => addMonths(day('2024-01-01'), count)).toThrow(TypeError);
  });

  it('gets a TypeError when a date leaves the years 1000 to 9999', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(TypeError);
    expect(() => addMonths(day('1000-01-01'), -1)).toThrow(TypeError);
  });
});

describe('compareDates', () => {
  it.each([
    ['2025-07-05', '2025-07-06', -1],
    ['2025-07-06', '2025-07-06', 0],
    ['2025-12-31', '2025-07-06', 1],
  ])('%s against %s is %i', (a, b, order) => {
    expect(compareDates(day(a), day(b))).toBe(order);
  });
});

describe('dateInVietnam: UTC+7 all year', () => {
  it.each([
    ['2026-05-21T16:59:59.999Z', '2026-05-21'],
    ['2026-05-21T17:00:00.000Z', '2026-05-22'],
    ['2024-12-31T17:00:00.000Z', '2025-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
    ['2026-07-01T03:00:00+10:00', '2026-07-01'],
  ])('%s is %s', (instant, date) => {
    expect(dateInVietnam(new Date(instant))).toBe(date);
  });

  it('throws for an invalid instant', () => {
    expect(() => dateInVietnam(new Date(Number.NaN))).toThrow(TypeError);
  });
});

describe("what is thrown for a caller's bug says what was asked", () => {
  it('names the argument and what came', () => {
    expect(() => addDays(day('2024-01-01'), 1.5)).toThrow('"days" must be a whole number; got 1.5');
    expect(() => addMonths(day('2024-01-01'), Number.NaN)).toThrow('"months" must be a whole number; got NaN');
    expect(() => addWorkingDays(day('2024-01-01'), 0.5, {})).toThrow('"days" must be a whole number; got 0.5');
  });

  it('names the years', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow('the date leaves the years 1000 to 9999');
    expect(() => addDays(day('1000-01-01'), -1)).toThrow('the date leaves the years 1000 to 9999');
  });

  it('goes to the first and the last day of those years', () => {
    expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31');
    expect(addDays(day('1000-01-02'), -1)).toBe('1000-01-01');
  });
});

describe('a year of holidays without worked weekends', () => {
  it('has its weekends and its days off', () => {
    const holidays = { 2026: { daysOff: [day('2026-04-30')] } };
    expect(addWorkingDays(day('2026-04-29'), 1, holidays)).toEqual({ ok: true, value: '2026-05-01' });
    expect(addWorkingDays(day('2026-05-01'), 1, holidays)).toEqual({ ok: true, value: '2026-05-04' });
  });
});
