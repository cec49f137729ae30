import { certify, explain, filingWindow, fromRecord, noticeDeadline, qd1048, qd148, qd1489, qd26, toRecord, withReadings, type Edition } from 'ocop';
import { certificateSchema } from 'ocop/schemas';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';
import { used } from '../used';

const issuedOn = day('2024-11-30');

describe('a certificate, whole', () => {
  it('of 3 stars under 148/QĐ-TTg', () => {
    expect(certify(qd148, { star: 3, issuedOn })).toEqual({
      ok: true,
      value: {
        result: 'certificate',
        edition: 'qd-148-2023',
        star: 3,
        issuer: qd148.certificate.issuers[3],
        issuedOn: '2024-11-30',
        firstDay: '2024-11-30',
        lastDay: '2027-11-30',
        termMonths: 36,
        noticeBy: '2027-10-31',
        noticeBasis: [{ instrument: '148/QĐ-TTg', evidence: 'press', source: '148-notice' }],
        filing: null,
        filingBasis: [],
        readings: [used(qd148, 'certificate-counting', 'civil-code')],
        basis: qd148.certificate.basis,
        sources: expect.any(Array) as unknown,
      },
    });
  });

  it('of no other star, and not before the edition', () => {
    expect(certify(qd148, { star: 2 as 3, issuedOn })).toEqual({
      ok: false,
      error: { code: 'star-not-certified', received: '2', expected: [3, 4, 5] },
    });
    expect(certify(qd148, { star: 3, issuedOn: day('2023-02-23') })).toEqual({
      ok: false,
      error: { code: 'issued-before-edition', issuedOn: '2023-02-23', firstDay: '2023-02-24' },
    });
    expect(certify(qd148, { star: 3, issuedOn: day('2023-02-24') }).ok).toBe(true);
  });

  it('of 4 stars under 26/2026: the window with its clause, which of its days count, and the extension only where read so', () => {
    const certificate = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
    expect(certificate).toMatchObject({
      issuer: { level: 'province', authority: { vi: 'Chủ tịch UBND cấp tỉnh' } },
      lastDay: '2029-08-05',
      noticeBy: null,
      noticeBasis: [],
      filing: { firstDay: '2029-02-06', lastDay: '2029-04-07' },
      filingBasis: [{ instrument: '26/2026/QĐ-TTg', article: '7', clause: '6', point: 'a' }],
    });
    expect(certificate).not.toHaveProperty('extension');
    expect(certificate.readings.map(({ id }) => id)).toEqual([
      'certificate-counting',
      'filing-window-days',
      'extension-after-transition',
      'extension-of-pending',
      'extension-of-ended',
    ]);
    const always = withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation' });
    expect(value(certify(always, { star: 4, issuedOn: day('2026-08-05') })).extension).toMatchObject({
      maxDays: 180,
      basis: [{ instrument: '26/2026/QĐ-TTg', article: '12', clause: '3' }],
    });
    const ended = withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation', 'extension-of-ended': 'ended-too' });
    expect(value(certify(ended, { star: 4, issuedOn: day('2026-08-05') })).extension).toMatchObject({ maxDays: 180, filedAfterEnd: true });
    const between = withReadings(qd26, { 'filing-window-days': 'both-excluded' });
    expect(value(certify(between, { star: 4, issuedOn: day('2026-08-05') })).filing).toEqual({ firstDay: '2029-02-07', lastDay: '2029-04-06' });
  });

  it('of none after the edition lapsed: 148 with 1489, and both on 21/07/2026, unless a dossier stays under the edition of its filing', () => {
    expect(certify(qd148, { star: 3, issuedOn: day('2025-07-06') })).toEqual({
      ok: false,
      error: {
        code: 'edition-lapsed',
        on: '2025-07-06',
        edition: 'qd-148-2023',
        lastDay: '2025-07-05',
        successor: 'qd-1489-2025',
        basis: qd148.lapse?.basis,
      },
    });
    const stays = withReadings(qd148, { 'pending-when-1489-began': 'edition-of-filing' });
    expect(certify(stays, { star: 3, issuedOn: day('2026-07-21') }).ok).toBe(true);
    for (const edition of [stays, qd1489]) {
      expect(certify(edition, { star: 4, issuedOn: day('2026-07-22') })).toMatchObject({
        ok: false,
        error: { code: 'edition-lapsed', lastDay: '2026-07-21', basis: [{ instrument: '26/2026/QĐ-TTg', article: '11', clause: '2' }] },
      });
    }
    for (const edition of [qd1048, qd148, qd1489, stays]) {
      expect(certify(edition, { star: 3, issuedOn: day('2030-01-02') })).toMatchObject({
        ok: false,
        error: { code: 'edition-lapsed', on: '2030-01-02' },
      });
    }
    expect(certify(qd26, { star: 4, issuedOn: day('2036-07-22') }).ok).toBe(true);
  });

  // 148 lasts past 05/07/2025, and 1048 past 23/02/2023, only where what was pending is read to stay with the edition of its filing.
  it.each<[string, Edition, Edition, 'pending-when-1489-began' | 'pending-when-148-began', on: string, named: boolean]>([
    ['148', qd148, qd1489, 'pending-when-1489-began', '2025-06-30', false],
    ['148', qd148, qd1489, 'pending-when-1489-began', '2025-07-06', true],
    ['148', qd148, qd1489, 'pending-when-1489-began', '2026-07-21', true],
    ['1048', qd1048, qd148, 'pending-when-148-began', '2023-02-23', false],
    ['1048', qd1048, qd148, 'pending-when-148-began', '2023-02-24', true],
  ])('names the reading by which an edition that has lapsed still certifies, and only then: %s', (_, edition, next, id, on, named) => {
    const stays = withReadings(edition, { [id]: 'edition-of-filing' });
    const certificate = value(certify(stays, { star: 4, issuedOn: day(on) }));
    const counted = used(edition, 'certificate-counting', 'civil-code');
    expect(certificate.readings).toEqual(named ? [counted, used(next, id, 'edition-of-filing')] : [counted]);
    expect(certificate.issuer.level).toBe('province');
  });

  it('so that it is told in words and taken from a record again', () => {
    const stays = withReadings(qd148, { 'pending-when-1489-began': 'edition-of-filing' });
    const certificate = value(certify(stays, { star: 3, issuedOn: day('2025-08-01') }));
    expect(certificate.issuer.level).toBe('district');
    expect((certificate.sources ?? []).map(({ id }) => id)).toContain('1489-portal');
    expect(explain(certificate, { locale: 'vi' })).toContain(
      'Cách hiểu về hồ sơ đang chờ khi 1489 có hiệu lực ("pending-when-1489-began"): Theo 148 khi nộp: cấp huyện',
    );
    expect(explain(certificate, { locale: 'en' })).toContain('Reading "pending-when-1489-began": By 148 as it stood on filing: the district');
    expect(fromRecord(JSON.parse(JSON.stringify(toRecord(certificate))), { edition: qd148 })).toMatchObject({
      ok: true,
      changed: [{ id: 'pending-when-1489-began', stored: 'edition-of-filing', now: 'as-amended' }],
    });
  });

  // Districts ended on 01/07/2025 and 148 still named them through 05/07/2025, the eve of 1489.
  it.each<[on: string, star: 3 | 4 | 5, byDefault: string, province: string, named: boolean]>([
    ['2025-06-30', 3, 'district', 'district', false],
    ['2025-07-01', 3, 'district', 'province', true],
    ['2025-07-03', 3, 'district', 'province', true],
    ['2025-07-05', 3, 'district', 'province', true],
    ['2025-07-01', 4, 'province', 'province', false],
    ['2025-07-05', 5, 'central', 'central', false],
  ])('says who issues without a district, and by which reading: %s, %d stars', (on, star, byDefault, province, named) => {
    const ahead = withReadings(qd148, { 'districts-july-2025': 'province-from-2025-07-01' });
    const [asIs, other] = [qd148, ahead].map((edition) => value(certify(edition, { star, issuedOn: day(on) })));
    expect([asIs?.issuer.level, other?.issuer.level]).toEqual([byDefault, province]);
    const counted = used(qd148, 'certificate-counting', 'civil-code');
    expect(asIs?.readings).toEqual(named ? [counted, used(qd148, 'districts-july-2025', 'district-until-1489')] : [counted]);
    expect(other?.readings).toEqual(named ? [counted, used(qd148, 'districts-july-2025', 'province-from-2025-07-01')] : [counted]);
  });

  it('and under that reading with the authority, the source and the words of it', () => {
    const ahead = withReadings(qd148, { 'districts-july-2025': 'province-from-2025-07-01' });
    const certificate = value(certify(ahead, { star: 3, issuedOn: day('2025-07-02') }));
    expect(certificate.issuer.authority.vi).toBe('UBND cấp tỉnh');
    expect((certificate.sources ?? []).map(({ id }) => id)).toContain('districts-end');
    expect(explain(certificate, { locale: 'vi' })).toContain(
      'Cách hiểu về cấp huyện từ ngày 01/07 đến ngày 05/07/2025 ("districts-july-2025"): Cấp tỉnh ngay từ 01/07/2025',
    );
    expect(explain(certificate, { locale: 'en' })).toContain('Reading "districts-july-2025": The province from 01/07/2025');
    expect(certificateSchema.safeParse(JSON.parse(JSON.stringify(certificate))).success).toBe(true);
    expect(fromRecord(JSON.parse(JSON.stringify(toRecord(certificate))), { edition: qd148 })).toMatchObject({
      ok: true,
      changed: [{ id: 'districts-july-2025', stored: 'province-from-2025-07-01', now: 'district-until-1489' }],
    });
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
