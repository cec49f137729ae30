import { calendarDate } from 'ocop';
import { describe, expect, it } from 'vitest';
import { writtenDays } from './writtenDays';

describe('calendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '2026-05-22'])('reads %s', (text) => {
    expect(calendarDate(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['2023-02-29', 'day'],
    ['1900-02-29', 'day'],
    ['2024-04-31', 'day'],
    ['2024-13-01', 'day'],
    ['2024-00-10', 'day'],
    ['2024-01-00', 'day'],
    ['31/12/2024', 'form'],
    ['2024-1-5', 'form'],
    ['24-01-05', 'form'],
    ['0999-01-01', 'form'],
    ['2024-01-05T00:00:00Z', 'form'],
    ['2024-01-05 ', 'form'],
    ['2024-01-05\n', 'form'],
    ['٢٠٢٤-٠١-٠٥', 'form'],
    ['', 'form'],
  ])('refuses %j: %s', (text, reason) => {
    expect(calendarDate(text)).toEqual({
      ok: false,
      error: { code: 'invalid-date', received: text, expected: 'YYYY-MM-DD', reason },
    });
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [20240105, '20240105'],
    [Number.NaN, 'NaN'],
    [{ toString: 1 }, 'an object'],
    [['2024-01-05'], 'an array'],
    ['x'.repeat(100_000), 'x'.repeat(40)],
  ])('refuses what is not a short text, without throwing', (value, received) => {
    const result = calendarDate(value as string);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-date', received } });
  });
});

describe('calendarDate, at its edges', () => {
  it.each([
    '12024-01-05', // five figures of a year
    'x2024-01-05',
    '2024-01-055',
  ])('refuses %s for its form', (text) => {
    expect(calendarDate(text)).toMatchObject({ ok: false, error: { reason: 'form' } });
  });

  it.each(['2024-02-28', '2023-02-28', '2024-12-28', '2024-12-31', '2024-01-01', '2024-06-30', '2024-07-31'])('reads %s', (text) => {
    expect(calendarDate(text).ok).toBe(true);
  });

  it.each(['2024-02-30', '2024-06-31', '2024-12-32', '2024-13-28', '2024-00-28', '2023-02-30'])('knows no day %s', (text) => {
    expect(calendarDate(text)).toMatchObject({ ok: false, error: { reason: 'day' } });
  });
});

describe('calendarDate, for every month and day two figures can write', () => {
  it.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
  ])('%i, whose February has %i days', (year, february) => {
    for (const [text, isDay] of writtenDays(year, february, 99, 99)) expect([text, calendarDate(text).ok]).toEqual([text, isDay]);
  });
});
