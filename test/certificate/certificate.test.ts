import {
  certify,
  filingWindow,
  noticeDeadline,
  qd1048,
  qd148,
  qd1489,
  qd26,
  standing,
  withdraw,
  withReadings,
  type Certificate,
  type Edition,
  type RecognisedStar,
  type StandingKind,
} from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const issue = (edition: Edition, star: RecognisedStar, on: string): Certificate => value(certify(edition, { star, issuedOn: day(on) }));

describe('certify', () => {
  it.each<[Edition, RecognisedStar, string, string, string]>([
    [qd1048, 3, '2021-06-30', '2024-06-30', 'province'],
    [qd1048, 5, '2021-06-30', '2024-06-30', 'central'],
    [qd148, 3, '2024-02-29', '2027-02-28', 'district'],
    [qd148, 3, '2023-02-24', '2026-02-24', 'district'],
    [qd148, 4, '2024-01-31', '2027-01-31', 'province'],
    [qd148, 5, '2024-12-31', '2027-12-31', 'central'],
    [qd1489, 3, '2025-07-06', '2028-07-06', 'province'],
    [qd1489, 4, '2025-08-31', '2028-08-31', 'province'],
    [qd26, 3, '2026-08-05', '2029-08-05', 'province'],
    [qd26, 5, '2026-05-22', '2029-05-22', 'central'],
  ])('%o %i stars of %s runs through %s, issued by %s', (edition, star, on, lastDay, level) => {
    expect(issue(edition, star, on)).toMatchObject({
      edition: edition.id,
      star,
      issuedOn: on,
      firstDay: on,
      lastDay,
      issuer: { level },
      termMonths: 36,
    });
  });

  it('counts the first day where that reading is chosen: 04/02/2020 ends on 03/02/2023', () => {
    const counted = withReadings(qd1048, { 'certificate-counting': 'first-day-counted' });
    expect(issue(counted, 3, '2020-02-04')).toMatchObject({
      lastDay: '2023-02-03',
      readings: [{ id: 'certificate-counting', chosen: 'first-day-counted' }],
    });
    expect(issue(qd1048, 3, '2020-02-04').lastDay).toBe('2023-02-04');
  });

  it.each([1, 2, 0, 6, Number.NaN, '4'])('issues none for %j stars', (star) => {
    expect(certify(qd148, { star: star as 3, issuedOn: day('2024-01-01') })).toEqual({
      ok: false,
      error: { code: 'star-not-certified', received: String(star), expected: [3, 4, 5] },
    });
  });

  it('refuses a day that is none, and a day before the edition', () => {
    expect(certify(qd148, { star: 3, issuedOn: '2023-02-29' as never })).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
    expect(certify(qd148, { star: 3, issuedOn: day('2023-02-23') })).toEqual({
      ok: false,
      error: { code: 'issued-before-edition', issuedOn: '2023-02-23', firstDay: '2023-02-24' },
    });
  });
});

describe('windows before the last day', () => {
  it('notice at least 30 days before, under 148', () => {
    expect(issue(qd148, 3, '2023-03-31')).toMatchObject({ lastDay: '2026-03-31', noticeBy: '2026-03-01', filing: null });
    expect(noticeDeadline(qd26, day('2026-03-31'))).toBeNull();
  });

  it('filing 180 to 120 days before, under 26/2026', () => {
    expect(issue(qd26, 4, '2026-08-05')).toMatchObject({
      noticeBy: null,
      filing: { firstDay: '2029-02-06', lastDay: '2029-04-07' },
    });
    expect(filingWindow(qd148, day('2029-08-05'))).toBeNull();
  });
});

describe('standing', () => {
  const certificate = issue(qd26, 4, '2026-08-05');
  it.each<[string, StandingKind, boolean, number]>([
    ['2026-08-04', 'not-yet-valid', false, 1097],
    ['2026-08-05', 'valid', true, 1096],
    ['2029-02-05', 'valid', true, 181],
    ['2029-02-06', 'filing-window', true, 180],
    ['2029-04-07', 'filing-window', true, 120],
    ['2029-04-08', 'filing-closed', true, 119],
    ['2029-08-05', 'filing-closed', true, 0],
    ['2029-08-06', 'expired', false, -1],
  ])('on %s: %s', (on, kind, mayUseStars, daysUntilLastDay) => {
    expect(standing(certificate, day(on))).toMatchObject({ kind, mayUseStars, daysUntilLastDay });
  });

  it.each<[string, StandingKind]>([
    ['2026-03-01', 'valid'],
    ['2026-03-02', 'notice-overdue'],
    ['2026-03-31', 'notice-overdue'],
    ['2026-04-01', 'expired'],
  ])('of a certificate of 148 on %s: %s', (on, kind) => {
    expect(standing(issue(qd148, 3, '2023-03-31'), day(on)).kind).toBe(kind);
  });

  it('reads the windows of the edition in force at renewal when it is given', () => {
    const old = issue(qd148, 3, '2024-06-30');
    expect(standing(old, day('2027-01-01'), { renewalUnder: qd26 })).toMatchObject({
      kind: 'filing-window',
      filing: { firstDay: '2027-01-01', lastDay: '2027-03-02' },
      noticeBy: null,
      renewalUnder: 'qd-26-2026',
    });
    expect(standing(old, day('2027-01-01'))).toMatchObject({ kind: 'valid', renewalUnder: 'qd-148-2023' });
  });
});

describe('withdraw', () => {
  const certificate = issue(qd26, 5, '2026-08-05');

  it('holds from its day on, by the authority of the star', () => {
    const withdrawn = value(withdraw(qd26, certificate, { on: day('2027-01-15'), ground: 'mark-misused' }));
    expect(withdrawn.withdrawal).toMatchObject({ ground: 'mark-misused', by: 'central' });
    expect(standing(withdrawn, day('2027-01-14')).kind).toBe('valid');
    expect(standing(withdrawn, day('2027-01-15'))).toMatchObject({ kind: 'withdrawn', mayUseStars: false });
    expect(standing(withdrawn, day('2030-01-01')).kind).toBe('withdrawn');
    expect(certificate.withdrawal).toBeUndefined();
  });

  it('knows six national grounds', () => {
    expect(qd26.certificate.withdrawal?.grounds).toHaveLength(6);
    expect(withdraw(qd26, certificate, { on: day('2027-01-15'), ground: 'dislike' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-withdrawal-ground', received: 'dislike' },
    });
  });

  it('takes a provincial rule in words where the edition lists no ground', () => {
    const old = issue(qd148, 3, '2024-06-30');
    expect(withdraw(qd148, old, { on: day('2025-01-01'), ground: 'Quyết định của UBND huyện' })).toMatchObject({ ok: true });
    expect(withdraw(qd148, old, { on: day('2025-01-01'), ground: '' })).toMatchObject({ ok: false });
  });

  it.each([
    ['2026-05-21', 'before-edition'],
    ['2026-08-04', 'not-running'],
    ['2029-08-06', 'not-running'],
  ])('refuses %s: %s', (on, code) => {
    expect(withdraw(qd26, certificate, { on: day(on), ground: 'mark-misused' })).toMatchObject({ ok: false, error: { code } });
  });

  it('does not withdraw twice', () => {
    const withdrawn = value(withdraw(qd26, certificate, { on: day('2027-01-15'), ground: 'mark-misused' }));
    expect(withdraw(qd26, withdrawn, { on: day('2027-02-01'), ground: 'mark-misused' })).toEqual({
      ok: false,
      error: { code: 'already-withdrawn', on: '2027-01-15' },
    });
  });
});
