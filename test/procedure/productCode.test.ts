import { editions, explain, formatProductCode, parseProductCode, qd1048, qd148, qd1489, qd26, type ProductCodeSegments } from 'ocop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

describe('parseProductCode', () => {
  it('reads the code printed in a dossier of 2022', () => {
    expect(value(parseProductCode(qd1048, '83-832-28882-2-2022'))).toMatchObject({
      result: 'product-code',
      edition: 'qd-1048-2019',
      segments: { province: '83', district: '832', commune: '28882', serial: '2', year: '2022' },
    });
  });

  it('reads each edition by its own order of segments', () => {
    expect(value(parseProductCode(qd148, '51-527-3-2024')).segments).toEqual({ province: '51', district: '527', serial: '3', year: '2024' });
    expect(value(parseProductCode(qd26, '51-21034-3-2027')).segments).toEqual({ province: '51', commune: '21034', serial: '3', year: '2027' });
  });

  // 148 prints its form in Annex III; of 1489, which ended the districts in it, none was found.
  it.each([
    [qd1048, ['1048/QĐ-TTg transcription']],
    [qd148, ['148/QĐ-TTg official', '124/2004/QĐ-TTg official']],
    [qd1489, ['148/QĐ-TTg reading']],
    [qd26, ['26/2026/QĐ-TTg text', '19/2025/QĐ-TTg text']],
  ])('says how sure the form is: $0.id', (edition, grades) => {
    const shape: ProductCodeSegments = { province: '51', district: '527', commune: '21034', serial: '3', year: '2024' };
    const segments = Object.fromEntries(edition.productCode.segments.map((segment) => [segment, (shape as Record<string, string>)[segment]]));
    const { basis } = value(parseProductCode(edition, value(formatProductCode(edition, segments))));
    expect(basis.map(({ instrument, evidence }) => `${instrument} ${evidence}`)).toEqual(grades);
  });

  it('and says of the form under 1489 that it is that of 148', () => {
    const code = value(parseProductCode(qd1489, '51-527-3-2024'));
    expect(explain(code, { locale: 'vi' })).toContain(
      'Cách viết mã của 148/QĐ-TTg, còn phần cấp huyện; cách viết từ khi có 1489: chưa thấy trong nguồn',
    );
    expect(explain(code, { locale: 'en' })).toContain("148's form, the district still in it; a form since 1489 is not in the sources at hand");
    expect((code.sources ?? []).map(({ id }) => id)).toEqual(['148-set-3']);
  });

  it('keeps leading zeros and takes any width', () => {
    expect(value(parseProductCode(qd26, '01-00004-0007-2026')).segments).toEqual({ province: '01', commune: '00004', serial: '0007', year: '2026' });
    expect(value(parseProductCode(qd26, '1-4-7-2026')).segments.serial).toBe('7');
  });

  it.each([
    ['', 'product-code-form'],
    ['51-21034-3', 'product-code-form'],
    ['51-527-21034-3-2026', 'product-code-form'],
    ['51-21034-3-26', 'product-code-segment'],
    ['51-21034-3-1999', 'product-code-segment'],
    ['51-21034-3-20266', 'product-code-segment'],
    ['51-21034--2026', 'product-code-segment'],
    ['51-21034-a-2026', 'product-code-segment'],
    ['51-21034-3-2026 ', 'product-code-segment'],
    ['51-21034-3-2026\n', 'product-code-segment'],
    ['٥١-21034-3-2026', 'product-code-segment'],
    ['51–21034–3–2026', 'product-code-form'],
  ])('refuses %j', (text, code) => {
    expect(parseProductCode(qd26, text)).toMatchObject({ ok: false, error: { code } });
  });

  it('names the segment that is wrong', () => {
    expect(parseProductCode(qd26, '51-21034-3-26')).toEqual({
      ok: false,
      error: { code: 'product-code-segment', at: 'year', received: '26', expected: '20..' },
    });
  });

  it.each([null, undefined, 5, {}, []])('takes no %j', (text) => {
    expect(parseProductCode(qd26, text as never)).toMatchObject({ ok: false, error: { code: 'product-code-form' } });
  });
});

describe('formatProductCode', () => {
  it('writes what it is given, unpadded', () => {
    expect(formatProductCode(qd26, { province: '1', commune: '4', serial: '7', year: '2026' })).toEqual({ ok: true, value: '1-4-7-2026' });
    expect(formatProductCode(qd1048, { province: '83', district: '832', commune: '28882', serial: '2', year: '2022' })).toEqual({
      ok: true,
      value: '83-832-28882-2-2022',
    });
  });

  it('wants exactly the segments of the edition', () => {
    expect(formatProductCode(qd26, { province: '1', serial: '7', year: '2026' })).toMatchObject({ error: { code: 'product-code-form' } });
    expect(formatProductCode(qd26, { province: '1', district: '4', serial: '7', year: '2026' })).toMatchObject({
      error: { code: 'product-code-form' },
    });
    expect(formatProductCode(qd26, { province: '1', commune: '4', serial: '7-8', year: '2026' })).toMatchObject({ error: { at: 'serial' } });
    expect(formatProductCode(qd26, null as never)).toMatchObject({ error: { code: 'product-code-form' } });
  });

  it('is read back to the same segments, and what is read is written back the same', () => {
    const number = fc.stringMatching(/^\d{1,8}$/);
    for (const edition of editions) {
      const shape = Object.fromEntries(edition.productCode.segments.map((segment) => [segment, number]));
      fc.assert(
        fc.property(fc.record({ ...shape, year: fc.integer({ min: 2000, max: 2099 }).map(String) }), (segments) => {
          const text = value(formatProductCode(edition, segments as ProductCodeSegments));
          const read = value(parseProductCode(edition, text));
          expect(read.segments).toEqual(segments);
          expect(formatProductCode(edition, read.segments)).toEqual({ ok: true, value: text });
        }),
      );
    }
  });
});

describe('a product code that is wrong', () => {
  const segments = { province: '51', commune: '21034', serial: '3', year: '2026' };

  it('says which segment is not figures', () => {
    expect(formatProductCode(qd26, { ...segments, serial: 'x' })).toEqual({
      ok: false,
      error: { code: 'product-code-segment', at: 'serial', received: 'x', expected: '0-9' },
    });
    expect(formatProductCode(qd26, { ...segments, serial: 3 as never })).toMatchObject({ ok: false, error: { at: 'serial', received: '3' } });
  });

  it('takes every segment and no other', () => {
    expect(formatProductCode(qd26, { ...segments, district: '527' } as never)).toMatchObject({
      ok: false,
      error: { code: 'product-code-form', received: 'province-commune-serial-year-district' },
    });
    expect(formatProductCode(qd26, 'text' as never)).toMatchObject({ ok: false, error: { code: 'product-code-form', received: '' } });
    expect(formatProductCode(qd26, undefined as never)).toMatchObject({ ok: false, error: { code: 'product-code-form', received: '' } });
    expect(parseProductCode(qd26, 7 as never)).toMatchObject({ ok: false, error: { code: 'product-code-form', received: '7' } });
  });
});
