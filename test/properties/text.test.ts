import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, formatDate, formatDateInWords, formatDecimal, parseDate, parseDecimal, type CalendarDate } from 'ocop';

const decimals = fc.record({
  sum: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -100_000, max: 100_000 })).map((sum) => sum + 0),
  of: fc.integer({ min: 0, max: 15 }).map((places) => 10 ** places),
});

const dates = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10) as CalendarDate);

describe('Vietnamese text', () => {
  it('reads back every decimal it writes', () => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(parseDecimal(formatDecimal(decimal, 'vi'))).toEqual({ ok: true, value: decimal });
      }),
    );
  });

  it('writes back every decimal it reads, to the same text the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?(0|[1-9]\d{0,5}|[1-9]\d{0,2}\.\d{3})(,\d{1,6})?$/), (text) => {
        const decimal = parseDecimal(text);
        if (!decimal.ok) throw new Error(text);
        const once = formatDecimal(decimal.value, 'vi');
        const again = parseDecimal(once);
        expect(again.ok && formatDecimal(again.value, 'vi')).toBe(once);
      }),
    );
  });

  it('reads back every date it writes, in figures and in words', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseDate(formatDate(date, 'vi'))).toEqual({ ok: true, value: date });
        expect(parseDate(formatDateInWords(date))).toEqual({ ok: true, value: date });
        expect(parseDate(formatDateInWords(date).normalize('NFD'))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('never throws on any text, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseDecimal(text);
        parseDate(text);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
