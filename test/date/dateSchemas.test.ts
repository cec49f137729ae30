import { calendarDateSchema, describeIssues, holidaysSchema } from 'ocop/schemas';
import { describe, expect, it } from 'vitest';
import { writtenDays } from './writtenDays';

const takes = (text: string): boolean => calendarDateSchema.safeParse(text).success;

describe('calendarDateSchema', () => {
  it.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
  ])('takes the days of %i, whose February has %i, and no others', (year, february) => {
    for (const [text, isDay] of writtenDays(year, february, 19, 39)) expect([text, takes(text)]).toEqual([text, isDay]);
  });

  it('has a 29 February in each year divisible by 4, of full centuries by 400', () => {
    const years = Array.from({ length: 9000 }, (_, n) => 1000 + n);
    const leap = years.filter((year) => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
    expect(years.filter((year) => takes(`${year}-02-29`))).toEqual(leap);
  });

  it.each([
    '0999-01-01',
    '0996-02-29',
    '12024-01-05',
    '2024-01-055',
    '2024-02-29 ',
    ' 2024-02-29',
    'x2024-01-05',
    'x2024-02-29',
    '2024-02-299',
    '2024-01-05\n',
  ])('refuses %j', (text) => {
    expect(takes(text)).toBe(false);
  });
});

describe('holidaysSchema', () => {
  it.each(['x2026', '20261', '0999', '26', '2026 '])('knows no year %j', (year) => {
    expect(holidaysSchema.safeParse({ [year]: { daysOff: [] } }).success).toBe(false);
  });

  // 1 January 2026 is a Thursday, 10 January 2026 a Saturday.
  it.each([
    [{ daysOff: ['2025-01-01'] }, '2026.daysOff.0', 'không thuộc năm này', 'does not lie in that year'],
    [{ daysOff: ['2026-01-10'], workedWeekends: ['2026-01-10'] }, '2026.workedWeekends.0', 'vừa nghỉ vừa làm bù', 'is both off and worked'],
    [
      { daysOff: [], workedWeekends: ['2026-01-10', '2026-01-01'] },
      '2026.workedWeekends.1',
      'không phải thứ Bảy, Chủ nhật',
      'is neither a Saturday nor a Sunday',
    ],
  ])('says where %j contradicts itself, and how', (year, at, vi, en) => {
    const { error, success } = holidaysSchema.safeParse({ 2026: year });
    if (success) throw new Error('a fault was wanted');
    expect(describeIssues(error, 'vi')).toEqual([{ at, message: vi }]);
    expect(describeIssues(error, 'en')).toEqual([{ at, message: en }]);
    expect(error.issues).toMatchObject([{ code: 'custom', message: en, path: at.split('.') }]);
  });
});
