import { formatDate, formatDecimal, parseDate, parseDecimal } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

describe('a date or number in Vietnamese is the whole text', () => {
  it.each(['x01/02/2024', '01/02/2024x', 'từ ngày 1 tháng 2 năm 2024', 'ngày 1 tháng 2 năm 2024 (thứ Năm)', '1.2.2024', '01/02/24', ''])(
    'not a date: %j',
    (text) => {
      expect(parseDate(text)).toEqual({
        ok: false,
        error: { code: 'invalid-date', received: text.slice(0, 40), expected: 'dd/mm/yyyy', reason: 'form' },
      });
    },
  );

  it('a date that the calendar does not have', () => {
    expect(parseDate('29/02/2023')).toEqual({
      ok: false,
      error: { code: 'invalid-date', received: '29/02/2023', expected: 'dd/mm/yyyy', reason: 'day' },
    });
    expect(parseDate('Ngày 1 tháng 2 năm 2024')).toEqual({ ok: true, value: '2024-02-01' });
  });

  it('a number', () => {
    expect(parseDecimal('x')).toEqual({ ok: false, error: { code: 'invalid-decimal', received: 'x', expected: '1.234,5', reason: 'form' } });
    expect(parseDecimal(7 as never)).toMatchObject({ ok: false, error: { received: '7', reason: 'form' } });
    expect(parseDecimal('89')).toEqual({ ok: true, value: { sum: 89, of: 1 } });
    expect(parseDecimal('-0,5')).toEqual({ ok: true, value: { sum: -5, of: 10 } });
  });
});

it('dates are written by language, numbers only where they are exact', () => {
  expect([formatDate(day('2026-01-05'), 'vi'), formatDate(day('2026-01-05'), 'en')]).toEqual(['05/01/2026', '2026-01-05']);
  expect(() => formatDecimal({ sum: 1, of: 3 }, 'vi')).toThrow('"decimal" must be a whole number over a power of ten; got 1 over 3');
});
