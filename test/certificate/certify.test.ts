import { certify, noticeDeadline, filingWindow, qd148, qd26 } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';
import { used } from '../used';

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
