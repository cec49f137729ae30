import { certify, formatProductCode, noticeDeadline, filingWindow, parseProductCode, qd148, qd26, standing, withdraw } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';
import { used } from '../used';

// Whole results, and the first and last day on each side of a line.

const issuedOn = day('2024-11-30');

describe('a certificate, whole', () => {
  it('of 3 stars under 148/QĐ-TTg', () => {
    expect(certify(qd148, { star: 3, issuedOn })).toEqual({
      ok: true,
      value: {
        result: 'certificate', edition: 'qd-148-2023', star: 3, issuer: qd148.certificate.issuers[3],
        issuedOn: '2024-11-30', firstDay: '2024-11-30', lastDay: '2027-11-30', termMonths: 36, noticeBy: '2027-10-31', filing: null,
        noticeBasis: qd148.certificate.notice?.basis, filingBasis: [],
        readings: [used(qd148, 'certificate-counting', 'civil-code')], basis: qd148.certificate.basis,
      },
    });
  });

  it('of no other star, and not before the edition', () => {
    expect(certify(qd148, { star: 2 as 3, issuedOn })).toEqual({
      ok: false, error: { code: 'star-not-certified', received: '2', expected: [3, 4, 5] },
    });
    expect(certify(qd148, { star: 3, issuedOn: day('2023-02-23') })).toEqual({
      ok: false, error: { code: 'issued-before-edition', issuedOn: '2023-02-23', firstDay: '2023-02-24' },
    });
    expect(certify(qd148, { star: 3, issuedOn: day('2023-02-24') }).ok).toBe(true);
  });

  it('counts by the Civil Code where an edition does not ask how', () => {
    expect(value(certify({ ...qd148, readings: {} }, { star: 3, issuedOn }))).toMatchObject({ lastDay: '2027-11-30', readings: [] });
  });

  it('has a notice or a filing window only where the edition has one', () => {
    const lastDay = day('2029-08-05');
    expect(noticeDeadline(qd148, lastDay)).toBe('2029-07-06');
    expect(noticeDeadline(qd26, lastDay)).toBeNull();
    expect(filingWindow(qd148, lastDay)).toBeNull();
    expect(filingWindow(qd26, lastDay)).toEqual({ firstDay: '2029-02-06', lastDay: '2029-04-07' });
  });
});

describe('a standing, whole', () => {
  const runs = () => value(certify(qd148, { star: 3, issuedOn }));
  const known = { result: 'standing', lastDay: '2027-11-30', noticeBy: '2027-10-31', filing: null, renewalUnder: 'qd-148-2023' };

  it('of a certificate that runs', () => {
    expect(standing(runs(), day('2027-10-31'))).toEqual({
      ...known, kind: 'valid', on: '2027-10-31', mayUseStars: true, daysUntilLastDay: 30, basis: qd148.certificate.basis,
    });
    expect(Object.keys(standing(runs(), day('2027-10-31')))).not.toContain('withdrawal');
  });

  it('of one withdrawn: by its own basis before, by that of the withdrawal from its day on', () => {
    const withdrawn = value(withdraw(qd26, runs(), { on: day('2027-01-15'), ground: 'production-stopped' }));
    const groundName = { vi: 'Ngừng sản xuất', en: 'Production stopped' };
    const withdrawal = { on: '2027-01-15', ground: 'production-stopped', groundName, by: 'province', basis: qd26.certificate.withdrawal?.basis };
    expect(standing(withdrawn, day('2027-01-14'))).toEqual({
      ...known, kind: 'valid', on: '2027-01-14', mayUseStars: true, daysUntilLastDay: 320, withdrawal, basis: qd148.certificate.basis,
    });
    expect(standing(withdrawn, day('2027-01-15'))).toEqual({
      ...known, kind: 'withdrawn', on: '2027-01-15', mayUseStars: false, daysUntilLastDay: 319, withdrawal,
      basis: qd26.certificate.withdrawal?.basis,
    });
  });

  it('knows no overdue notice where there is none to give', () => {
    const of2026 = value(certify(qd26, { star: 3, issuedOn: day('2026-08-05') }));
    expect(standing(of2026, day('2029-08-05')).kind).toBe('valid');
  });
});

describe('a withdrawal', () => {
  const runs = () => value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
  const ground = 'production-stopped';

  it('is possible on the first and on the last day, and on no day outside', () => {
    for (const on of ['2026-08-05', '2029-08-05']) expect(withdraw(qd26, runs(), { on: day(on), ground }).ok).toBe(true);
    for (const on of ['2026-08-04', '2029-08-06']) {
      expect(withdraw(qd26, runs(), { on: day(on), ground })).toEqual({
        ok: false, error: { code: 'not-running', on, firstDay: '2026-08-05', lastDay: '2029-08-05' },
      });
    }
  });

  it('is possible from the first day of the edition', () => {
    const earlier = value(certify(qd148, { star: 3, issuedOn }));
    expect(withdraw(qd26, earlier, { on: day('2026-05-22'), ground }).ok).toBe(true);
    expect(withdraw(qd26, earlier, { on: day('2026-05-21'), ground })).toEqual({
      ok: false, error: { code: 'before-edition', on: '2026-05-21', firstDay: '2026-05-22' },
    });
  });

  it('takes the words of a provincial rule where the edition has no grounds, and then its certificate basis', () => {
    const earlier = value(certify(qd148, { star: 3, issuedOn }));
    const on = day('2025-01-15');
    expect(withdraw(qd148, earlier, { on, ground: '' })).toEqual({
      ok: false, error: { code: 'unknown-withdrawal-ground', received: '', expected: [] },
    });
    expect(withdraw(qd148, earlier, { on, ground: 7 as never })).toMatchObject({ ok: false, error: { received: '7', expected: [] } });
    expect(value(withdraw(qd148, earlier, { on, ground: 'provincial rule' })).withdrawal).toEqual({
      on: '2025-01-15', ground: 'provincial rule', groundName: { vi: 'provincial rule', en: 'provincial rule' }, by: 'district', basis: qd148.certificate.basis,
    });
  });
});

describe('a product code', () => {
  const segments = { province: '51', commune: '21034', serial: '3', year: '2026' };

  it('says which segment is not figures', () => {
    expect(formatProductCode(qd26, { ...segments, serial: 'x' })).toEqual({
      ok: false, error: { code: 'product-code-segment', at: 'serial', received: 'x', expected: '0-9' },
    });
    expect(formatProductCode(qd26, { ...segments, serial: 3 as never })).toMatchObject({ ok: false, error: { at: 'serial', received: '3' } });
  });

  it('takes every segment and no other', () => {
    expect(formatProductCode(qd26, { ...segments, district: '527' } as never)).toMatchObject({
      ok: false, error: { code: 'product-code-form', received: 'province-commune-serial-year-district' },
    });
    expect(formatProductCode(qd26, 'text' as never)).toMatchObject({ ok: false, error: { code: 'product-code-form', received: '' } });
    expect(formatProductCode(qd26, undefined as never)).toMatchObject({ ok: false, error: { code: 'product-code-form', received: '' } });
    expect(parseProductCode(qd26, 7 as never)).toMatchObject({ ok: false, error: { code: 'product-code-form', received: '7' } });
  });
});
