import { describe, expect, it } from 'vitest';
import { calendarDate, formatDateInWords, parseDate } from 'ocop';

describe('parseDate', () => {
  it.each([
    ['05/01/2026', '2026-01-05'],
    ['31/12/2024', '2024-12-31'],
    ['29/02/2024', '2024-02-29'],
    ['ngày 05 tháng 01 năm 2026', '2026-01-05'],
    ['Ngày 5 tháng 1 năm 2026', '2026-01-05'],
    ['NGÀY 21 THÁNG 8 NĂM 2019', '2019-08-21'],
    ['ngày 21 tháng 8 năm 2019'.normalize('NFD'), '2019-08-21'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, value: date });
  });

  it.each(['5/1/2026', '05-01-2026', '2026-01-05', '05/01/26', '05/01/0026', '05/01/2026 ', '', 'ngày 5/1/2026', 'ngay 5 thang 1 nam 2026'])(
    'refuses the form %j',
    (text) => {
      expect(parseDate(text)).toMatchObject({ ok: false, error: { code: 'invalid-date', expected: 'dd/mm/yyyy', reason: 'form' } });
    },
  );

  it.each(['29/02/2023', '31/04/2024', '00/01/2024', '12/13/2024', 'ngày 31 tháng 6 năm 2024'])('says that %s is no day', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, error: { reason: 'day' } });
  });

  it.each([[undefined], [20260105], [new Date(0)], [['05/01/2026']]])('takes %o as a fault', (value) => {
    expect(parseDate(value as never)).toMatchObject({ ok: false, error: { reason: 'form' } });
  });
});

describe('formatDateInWords', () => {
  it('writes two digits', () => {
    const day = calendarDate('2026-01-05');
    expect(day.ok && formatDateInWords(day.value)).toBe('ngày 05 tháng 01 năm 2026');
  });
});
