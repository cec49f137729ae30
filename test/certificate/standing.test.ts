import { certify, qd148, qd26, standing, withdraw } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const issuedOn = day('2024-11-30');

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
    const groundName = { vi: 'Chủ thể không còn sản xuất sản phẩm OCOP', en: 'The holder no longer produces the OCOP product' };
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
