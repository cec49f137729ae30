import { describe, expect, it } from 'vitest';
import { bandOf, formatDecimal, parseDecimal, qd148 } from 'ocop';

describe('parseDecimal', () => {
  it.each([
    ['0', 0, 1],
    ['89,5', 895, 10],
    ['89,50', 8950, 100],
    ['0,05', 5, 100],
    ['1.234,5', 12345, 10],
    ['1234,5', 12345, 10],
    ['1.234', 1234, 1],
    ['1.234.567', 1234567, 1],
    ['-2,5', -25, 10],
    ['-0', 0, 1],
    ['100', 100, 1],
    [' 90', 90, 1],
    ['89,5\n', 895, 10],
    ['\u00a089,5 ', 895, 10],
  ])('reads %s', (text, sum, of) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value: { sum, of } });
  });

  it.each([
    '',
    ' ',
    '89.5',
    '89.50',
    '1.23',
    '12.34,5',
    '1.2345',
    '0.500',
    '1,234.5',
    '89,',
    ',5',
    '007',
    '00,5',
    '1 234',
    '+1',
    '--1',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '8９,5',
    '1..234',
    '1.234.56',
  ])('refuses %j', (text) => {
    expect(parseDecimal(text)).toMatchObject({ ok: false, error: { code: 'invalid-decimal', reason: 'form' } });
  });

  it('refuses what cannot be kept exactly', () => {
    expect(parseDecimal('9007199254740993')).toMatchObject({ ok: false, error: { reason: 'too-long' } });
    expect(parseDecimal('0,00000000000000000001')).toMatchObject({ ok: false, error: { reason: 'too-long' } });
    expect(parseDecimal('9'.repeat(100_000))).toMatchObject({ ok: false, error: { reason: 'too-long' } });
  });

  it.each([[undefined], [null], [89.5], [{}], [['89,5']], [Symbol('89,5')]])('takes %o as a fault', (value) => {
    expect(parseDecimal(value as never)).toMatchObject({ ok: false, error: { reason: 'form' } });
  });

  it('gives a score that is compared exactly', () => {
    const just = parseDecimal('89,999999');
    const full = parseDecimal('90,00');
    expect(just.ok && bandOf(qd148, just.value)).toBe(4);
    expect(full.ok && bandOf(qd148, full.value)).toBe(5);
  });
});

describe('formatDecimal', () => {
  it.each([
    [0, 1, '0', '0'],
    [5, 100, '0,05', '0.05'],
    [-25, 10, '-2,5', '-2.5'],
    [999, 1, '999', '999'],
    [1000, 1, '1.000', '1,000'],
    [123456789, 100, '1.234.567,89', '1,234,567.89'],
    [8950, 100, '89,50', '89.50'],
  ])('writes %d over %d', (sum, of, vi, en) => {
    expect(formatDecimal({ sum, of }, 'vi')).toBe(vi);
    expect(formatDecimal({ sum, of }, 'en')).toBe(en);
  });

  it.each([
    [1, 7],
    [1, 0],
    [0.5, 1],
    [1, 20],
    [Number.NaN, 1],
  ])('takes %d over %d as a bug', (sum, of) => {
    expect(() => formatDecimal({ sum, of }, 'vi')).toThrow(TypeError);
  });
});
