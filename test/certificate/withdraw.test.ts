import { certify, qd1048, qd148, qd1489, qd26, standing, withdraw, withReadings, type CalendarDate, type Edition } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const issuedOn = day('2024-11-30');

describe('a withdrawal', () => {
  const runs = () => value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
  const ground = 'production-stopped';

  it('is possible on the first and on the last day, and on no day outside', () => {
    for (const on of ['2026-08-05', '2029-08-05']) expect(withdraw(qd26, runs(), { on: day(on), ground }).ok).toBe(true);
    for (const on of ['2026-08-04', '2029-08-06']) {
      expect(withdraw(qd26, runs(), { on: day(on), ground })).toEqual({
        ok: false,
        error: { code: 'not-running', on, firstDay: '2026-08-05', lastDay: '2029-08-05' },
      });
    }
  });

  // Districts ended on 01/07/2025 and 148 still named them through 05/07/2025.
  it.each([
    ['2025-06-30', '2024-11-30', 'district', []],
    ['2025-07-01', '2024-11-30', 'province', ['province-from-2025-07-01']],
    ['2025-07-05', '2024-11-30', 'province', ['province-from-2025-07-01']],
    ['2025-07-05', '2025-07-01', 'province', ['province-from-2025-07-01']],
  ])('says who withdraws without a district, and by which reading: %s of %s', (on, issued, by, chosen) => {
    const ahead = withReadings(qd148, { 'districts-july-2025': 'province-from-2025-07-01' });
    const certificate = value(certify(ahead, { star: 3, issuedOn: day(issued) }));
    const withdrawn = value(withdraw(ahead, certificate, { on: day(on), ground: 'a provincial rule' }));
    expect(withdrawn.withdrawal?.by).toBe(by);
    expect(withdrawn.readings.flatMap((used) => (used.id === 'districts-july-2025' ? [used.chosen] : []))).toEqual(chosen);
  });

  it('has its day, its ground and perhaps the day of filing, by their names', () => {
    const asked = { on: day('2026-09-01'), ground, filedon: day('2026-08-20') };
    expect(() => withdraw(qd26, runs(), asked as never)).toThrow('with "filedon"; the names are on, ground, filedOn');
    expect(() => withdraw(qd26, runs(), new Map() as never)).toThrow('"withdrawal" must be an object with on and ground, and perhaps filedOn');
  });

  it('has a ground in words that can be kept', () => {
    const of148 = value(certify(qd148, { star: 3, issuedOn }));
    const why = (words: string) => withdraw(qd148, of148, { on: day('2025-01-01'), ground: words });
    for (const words of ['', '   ', 'a\u0000b', 'a'.repeat(1001)]) expect(why(words)).toMatchObject({ error: { code: 'unknown-withdrawal-ground' } });
    expect(why('a'.repeat(1000)).ok).toBe(true);
  });

  it('is possible from the first day of the edition', () => {
    const earlier = value(certify(qd148, { star: 3, issuedOn }));
    expect(withdraw(qd26, earlier, { on: day('2026-05-22'), ground }).ok).toBe(true);
    expect(withdraw(qd26, earlier, { on: day('2026-05-21'), ground })).toEqual({
      ok: false,
      error: { code: 'before-edition', on: '2026-05-21', firstDay: '2026-05-22' },
    });
  });

  it('rests on the point of its ground, and is decided by the chairman for 3 and 4 stars, by the minister for 5', () => {
    const points = [
      ['untruthful-dossier', 'a'],
      ['criteria-no-longer-met', 'b'],
      ['breach-of-law', 'c'],
      ['mark-misused', 'd'],
      ['production-stopped', 'đ'],
      ['other-conclusion', 'e'],
    ] as const;
    const on = day('2027-01-15');
    for (const star of [3, 4, 5] as const) {
      const certificate = value(certify(qd26, { star, issuedOn: day('2026-08-05') }));
      for (const [id, point] of points) {
        expect(value(withdraw(qd26, certificate, { on, ground: id })).withdrawal).toMatchObject({
          ground: id,
          by: star === 5 ? 'central' : 'province',
          basis: [
            { instrument: '26/2026/QĐ-TTg', article: '8', clause: '1', point },
            { instrument: '26/2026/QĐ-TTg', article: '8', clause: '2', point: star === 5 ? 'b' : 'a' },
          ],
        });
      }
    }
  });

  it('goes by the edition in force: of a certificate of the district the province decides, and no edition that has lapsed withdraws', () => {
    const earlier = value(certify(qd148, { star: 3, issuedOn }));
    expect(value(withdraw(qd26, earlier, { on: day('2026-06-01'), ground })).withdrawal?.by).toBe('province');
    expect(value(withdraw(qd1489, earlier, { on: day('2026-07-21'), ground: 'provincial rule' })).withdrawal?.by).toBe('province');
    expect(withdraw(qd1489, earlier, { on: day('2026-07-22'), ground: 'provincial rule' })).toMatchObject({
      ok: false,
      error: { code: 'edition-lapsed', edition: 'qd-1489-2025', lastDay: '2026-07-21', successor: 'qd-26-2026' },
    });
    expect(withdraw(qd148, earlier, { on: day('2025-07-06'), ground: 'provincial rule' })).toMatchObject({ error: { code: 'edition-lapsed' } });
    const stays = withReadings(qd148, { 'pending-when-1489-began': 'edition-of-filing' });
    // Withdrawn by 148 past its last day: the reading that keeps it is named, once, and only then.
    const named = (on: string) => value(withdraw(stays, earlier, { on: day(on), ground: 'provincial rule' })).readings.map(({ id }) => id);
    expect(named('2025-06-30')).toEqual(['certificate-counting']);
    expect(named('2026-07-21')).toEqual(['certificate-counting', 'pending-when-1489-began']);
    expect(withdraw(stays, earlier, { on: day('2026-07-22'), ground: 'provincial rule' })).toMatchObject({
      error: { code: 'edition-lapsed', lastDay: '2026-07-21' },
    });
    for (const edition of [qd1048, qd148, qd1489, stays]) {
      expect(withdraw(edition, earlier, { on: day('2030-01-02'), ground: 'provincial rule' })).toMatchObject({
        error: { code: 'edition-lapsed', on: '2030-01-02' },
      });
    }
  });

  it('is possible on every day on which the certificate is in force, and on no other', () => {
    // Filed late on 15/06/2026, kept through 28/01/2027, 180 days after 01/08/2026.
    const earlier = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    const filedOn = day('2026-06-15');
    const when = (on: string, filing: { readonly filedOn?: CalendarDate } = { filedOn }) =>
      withdraw(qd26, earlier, { on: day(on), ground, ...filing });
    const clauses = (on: string) => value(when(on)).withdrawal?.basis.map(({ article, clause, point }) => [article, clause, point].join(' ').trim());
    expect(clauses('2026-08-01')).toEqual(['8 1 đ', '8 2 a']);
    expect(value(when('2026-08-01')).withdrawal).not.toHaveProperty('keptUntil');
    for (const on of ['2026-08-02', '2027-01-28']) {
      expect(clauses(on)).toEqual(['8 1 đ', '8 2 a', '12 3']);
      expect(value(when(on)).withdrawal).toMatchObject({ on, keptUntil: '2027-01-28', by: 'province' });
    }
    const refused = (lastDay: string, on: string) => ({ ok: false, error: { code: 'not-running', on, firstDay: '2023-08-01', lastDay } });
    expect(when('2027-01-29')).toEqual(refused('2027-01-28', '2027-01-29'));
    expect(when('2026-08-02', {})).toEqual(refused('2026-08-01', '2026-08-02'));
    for (const on of ['2026-07-31', '2026-08-01', '2026-08-02', '2027-01-28', '2027-01-29']) {
      expect(when(on).ok).toBe(standing(earlier, day(on), { renewalUnder: qd26, filedOn }).mayUseStars);
    }
  });

  it('tells the last day that holds as it is read: what was filed before 22/05/2026 keeps nothing where Art. 12(3) is read of later filings', () => {
    // Window closed on 03/04/2026; filed late on 15/04/2026.
    const earlier = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    const last = (edition: Edition, on: string, filed?: string) => {
      const asked = withdraw(edition, earlier, { on: day(on), ground, ...(filed !== undefined && { filedOn: day(filed) }) });
      return asked.ok ? 'withdrawn' : asked.error.code === 'not-running' && asked.error.lastDay;
    };
    const since = withReadings(qd26, { 'extension-of-pending': 'filed-since-only' });
    expect(last(since, '2026-08-02', '2026-04-15')).toBe('2026-08-01');
    expect(last(since, '2027-01-29', '2026-05-21')).toBe('2026-08-01');
    expect(last(since, '2027-01-29', '2026-05-22')).toBe('2027-01-28');
    expect(last(since, '2027-01-28', '2026-05-22')).toBe('withdrawn');
    expect(last(qd26, '2027-01-29', '2026-04-15')).toBe('2027-01-28');
    // Filed in the window, it is not kept.
    expect(last(qd26, '2027-01-29', '2026-04-03')).toBe('2026-08-01');
  });

  it('rests on its ground alone where a made-up edition names nobody, and on the certificate where no practice was found', () => {
    const { withdrawal, ...others } = qd26.certificate;
    if (withdrawal === null) throw new Error('26/2026 has grounds');
    const nobody: Edition = { ...qd26, certificate: { ...others, withdrawal: { ...withdrawal, authority: {} } } };
    const on = day('2027-01-15');
    expect(value(withdraw(nobody, runs(), { on, ground })).withdrawal?.basis).toMatchObject([{ article: '8', clause: '1', point: 'đ' }]);
    const silent: Edition = { ...qd26, certificate: { ...others, withdrawal: null } };
    expect(value(withdraw(silent, runs(), { on, ground })).withdrawal).toMatchObject({
      groundName: { vi: ground, en: ground },
      basis: qd26.certificate.basis,
    });
  });

  it('takes the day of filing as a date that has come', () => {
    const on = day('2027-01-15');
    expect(withdraw(qd26, runs(), { on, ground, filedOn: '15/06/2026' as CalendarDate })).toMatchObject({ error: { code: 'invalid-date' } });
    expect(() => withdraw(qd26, runs(), { on, ground, filedOn: day('2027-01-16') })).toThrow('filedOn');
  });

  it('takes the words of a provincial rule where the edition has no grounds, and then what was found of the practice', () => {
    const earlier = value(certify(qd148, { star: 3, issuedOn }));
    const on = day('2025-01-15');
    expect(withdraw(qd148, earlier, { on, ground: '' })).toEqual({
      ok: false,
      error: { code: 'unknown-withdrawal-ground', received: '', expected: [] },
    });
    expect(withdraw(qd148, earlier, { on, ground: 7 as never })).toMatchObject({ ok: false, error: { received: '7', expected: [] } });
    expect(value(withdraw(qd148, earlier, { on, ground: 'provincial rule' })).withdrawal).toEqual({
      on: '2025-01-15',
      ground: 'provincial rule',
      groundName: { vi: 'provincial rule', en: 'provincial rule' },
      by: 'district',
      basis: [{ instrument: '148/QĐ-TTg', evidence: 'press', source: '148-practice-withdrawal' }],
    });
    for (const [edition, issued] of [
      [qd1048, '2021-06-30'],
      [qd1489, '2025-09-01'],
    ] as const) {
      const certificate = value(certify(edition, { star: 4, issuedOn: day(issued) }));
      const withdrawn = value(withdraw(edition, certificate, { on: day(issued), ground: 'provincial rule' }));
      expect(withdrawn.withdrawal?.basis.map(({ source }) => source)).toEqual(['148-practice-withdrawal']);
      expect(withdrawn.sources?.map(({ id }) => id)).toContain('148-practice-withdrawal');
    }
  });
});
