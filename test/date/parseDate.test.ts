import { describe, expect, it } from 'vitest';
import { calendarDate, formatDateInWords, parseDate } from 'ocop';

describe('parseDate', () => {
  it.each([
    ['05/01/2026', '2026-01-05'],
    ['31/12/2024', '2024-12-31'],
    ['29/02/2024', '2024-02-29'],
    // Official writing: a month from 3 to 9 has no zero (115/KH-UBND of Huế cites a decision of "21/8/2019").
    ['05/8/2026', '2026-08-05'],
    ['21/8/2019', '2019-08-21'],
    ['5/1/2026', '2026-01-05'],
    ['1/12/2024', '2024-12-01'],
    ['13-04-2021', '2021-04-13'],
    ['5-8-2026', '2026-08-05'],
    // Always day before month: 5/8 is no May.
    ['5/8/2026', '2026-08-05'],
    ['ngày 05 tháng 01 năm 2026', '2026-01-05'],
    ['ngày 05 tháng 8 năm 2026', '2026-08-05'],
    ['ngày  05\ntháng 8 năm\u00a02026', '2026-08-05'],
    ['ngày 05 tháng 8\r\nnăm 2026', '2026-08-05'],
    ['ngày 05  tháng  8  năm  2026', '2026-08-05'],
    // 100 characters are the longest text that is looked at.
    [`ngày${' '.repeat(78)}5 tháng 1 năm 2026`, '2026-01-05'],
    ['Ngày 5 tháng 1 năm 2026', '2026-01-05'],
    ['NGÀY 21 THÁNG 8 NĂM 2019', '2019-08-21'],
    ['ngày 21 tháng 8 năm 2019'.normalize('NFD'), '2019-08-21'],
    [' 9/7/2025 ', '2025-07-09'],
    ['\u00a009/7/2025\n', '2025-07-09'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, value: date });
  });

  it.each([
    '2026-01-05',
    '05/01/26',
    '5/8/26',
    '05-01-26',
    '05/01/0026',
    '',
    'ngày 5/1/2026',
    'ngay 5 thang 1 nam 2026',
    'Hà Nội, ngày 5 tháng 1 năm 2026',
    `ngày${' '.repeat(79)}5 tháng 1 năm 2026`,
    '05/01-2026',
    '005/1/2026',
    '5/001/2026',
    '05.01.2026',
    '5 /1/2026',
    'ngày5 tháng 1 năm 2026',
    `ngày 5 tháng 1 năm 2026${' '.repeat(60)}x`,
    `ngày ${' '.repeat(100)}5 tháng 1 năm 2026`,
  ])('refuses the form %j', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, error: { code: 'invalid-date', expected: 'dd/mm/yyyy', reason: 'form' } });
  });

  it.each(['29/02/2023', '31/04/2024', '00/01/2024', '12/13/2024', '31/4/2024', '5/13/2026', '13-13-2021', 'ngày 31 tháng 6 năm 2024'])(
    'says that %s is no day',
    (text) => {
      expect(parseDate(text)).toMatchObject({ ok: false, error: { reason: 'day' } });
    },
  );

  it.each([[undefined], [20260105], [new Date(0)], [['05/01/2026']]])('takes %o as a fault', (value) => {
    expect(parseDate(value as never)).toMatchObject({ ok: false, error: { reason: 'form' } });
  });
});

describe('formatDateInWords', () => {
  // Decree 30/2020/NĐ-CP: a zero before days below 10 and before months 1 and 2 alone.
  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2023-02-28', 'ngày 28 tháng 02 năm 2023'],
    ['2023-03-12', 'ngày 12 tháng 3 năm 2023'],
    ['2026-08-05', 'ngày 05 tháng 8 năm 2026'],
    ['2026-09-30', 'ngày 30 tháng 9 năm 2026'],
    ['2026-10-15', 'ngày 15 tháng 10 năm 2026'],
  ])('writes %s as %s', (date, words) => {
    const day = calendarDate(date);
    expect(day.ok && formatDateInWords(day.value)).toBe(words);
  });
});
