import { certify, qd148, qd26, standing, withdraw, withReadings, type CalendarDate, type Certificate, type Edition } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const issuedOn = day('2024-11-30');

describe('a standing, whole', () => {
  const runs = () => value(certify(qd148, { star: 3, issuedOn }));
  const known = {
    result: 'standing',
    lastDay: '2027-11-30',
    noticeBy: '2027-10-31',
    filing: null,
    renewalUnder: 'qd-148-2023',
    sources: expect.any(Array) as unknown,
  };

  it('of a certificate that runs', () => {
    expect(standing(runs(), day('2027-10-31'))).toEqual({
      ...known,
      kind: 'valid',
      on: '2027-10-31',
      mayUseStars: true,
      daysUntilLastDay: 30,
      basis: qd148.certificate.basis,
    });
    expect(Object.keys(standing(runs(), day('2027-10-31')))).not.toContain('withdrawal');
  });

  it('of one withdrawn: by its own basis before, by that of the withdrawal from its day on', () => {
    const withdrawn = value(withdraw(qd26, runs(), { on: day('2027-01-15'), ground: 'production-stopped' }));
    // Art. 8(1)đ is the ground, 8(2)a the authority over 3 stars, though the district had issued it.
    const in26 = { instrument: '26/2026/QĐ-TTg', article: '8', evidence: 'text', source: '26-reprint' };
    const basis = [
      { ...in26, clause: '1', point: 'đ' },
      { ...in26, clause: '2', point: 'a' },
    ];
    const groundName = { vi: 'Chủ thể không còn sản xuất sản phẩm OCOP', en: 'The holder no longer produces the OCOP product' };
    const withdrawal = { on: '2027-01-15', ground: 'production-stopped', groundName, by: 'province', basis };
    expect(standing(withdrawn, day('2027-01-14'))).toEqual({
      ...known,
      kind: 'valid',
      on: '2027-01-14',
      mayUseStars: true,
      daysUntilLastDay: 320,
      withdrawal,
      basis: qd148.certificate.basis,
    });
    expect(standing(withdrawn, day('2027-01-15'))).toEqual({
      ...known,
      kind: 'withdrawn',
      on: '2027-01-15',
      mayUseStars: false,
      daysUntilLastDay: 319,
      withdrawal,
      basis,
    });
  });

  it('knows no overdue notice where there is none to give', () => {
    const of2026 = value(certify(qd26, { star: 3, issuedOn: day('2026-08-05') }));
    expect(standing(of2026, day('2029-08-05'), { filedOn: day('2029-04-07') }).kind).toBe('valid');
  });

  it('sees that the window has closed without a filing', () => {
    const of2026 = value(certify(qd26, { star: 3, issuedOn: day('2026-08-05') }));
    expect(standing(of2026, day('2029-04-08'))).toMatchObject({ kind: 'filing-closed', mayUseStars: true });
    for (const filedOn of ['2029-02-05', '2029-04-08']) {
      expect(standing(of2026, day('2029-05-01'), { filedOn: day(filedOn) }).kind).toBe('filing-closed');
    }
    for (const filedOn of ['2029-02-06', '2029-04-07']) {
      expect(standing(of2026, day('2029-05-01'), { filedOn: day(filedOn) }).kind).toBe('valid');
    }
    expect(standing(of2026, day('2029-08-06')).kind).toBe('expired');
  });

  it('reads the window of a certificate of 148 where 26/2026 is in force at its renewal, and the notice no more', () => {
    const last = day('2027-11-30');
    expect(standing(runs(), last).kind).toBe('notice-overdue');
    // 120 days before 30/11/2027 is 02/08/2027.
    expect(standing(runs(), day('2027-08-02'), { renewalUnder: qd26 }).kind).toBe('filing-window');
    expect(standing(runs(), day('2027-08-03'), { renewalUnder: qd26 })).toMatchObject({
      kind: 'filing-closed',
      noticeBy: null,
      renewalUnder: 'qd-26-2026',
    });
  });

  it('rests on the window and on the notice where it speaks of them', () => {
    const of2026 = value(certify(qd26, { star: 3, issuedOn: day('2026-08-05') }));
    const window = [...qd26.certificate.basis, expect.objectContaining({ article: '7', clause: '6', point: 'a' }) as unknown];
    expect(standing(of2026, day('2029-02-06'))).toMatchObject({ kind: 'filing-window', basis: window });
    expect(standing(of2026, day('2029-02-05'))).toMatchObject({ kind: 'valid', basis: qd26.certificate.basis });
    const notice = [...qd148.certificate.basis, ...(qd148.certificate.notice?.basis ?? [])];
    expect(notice.length).toBeGreaterThan(qd148.certificate.basis.length);
    expect(standing(runs(), day('2027-11-01'))).toMatchObject({ kind: 'notice-overdue', basis: notice });
  });

  it('of an edition without a window takes the day of a filing, and keeps nothing for it', () => {
    expect(standing(runs(), day('2027-10-31'), { filedOn: day('2027-10-01') }).kind).toBe('valid');
    expect(standing(runs(), day('2027-12-01'), { filedOn: day('2027-11-01') }).kind).toBe('expired');
  });

  it('of a made-up edition without a window, without the extension, or without their readings', () => {
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2023-09-18') }));
    const under = (renewalUnder: Edition) => standing(certificate, day('2026-05-22'), { renewalUnder });
    const { extension: _extension, ...withoutExtension } = qd26.certificate;
    expect(under({ ...qd26, certificate: { ...qd26.certificate, filing: null } })).toMatchObject({ kind: 'valid', filing: null });
    expect(under({ ...qd26, certificate: withoutExtension }).extension).toBeUndefined();
    const { 'extension-after-transition': _after, 'filing-window-days': _days, ...readings } = qd26.readings;
    expect(under({ ...qd26, readings })).toMatchObject({
      filing: { firstDay: '2026-03-22', lastDay: '2026-05-21' },
      extension: { lastDay: '2027-03-17' },
    });
  });

  it('takes no other form of a day for the filing either', () => {
    const of2026 = value(certify(qd26, { star: 3, issuedOn: day('2026-08-05') }));
    expect(() => standing(of2026, day('2029-05-01'), { filedOn: '07/04/2029' as CalendarDate })).toThrow('options.filedOn');
  });

  it('is kept past its term where the re-evaluation was filed late, for as long as Art. 12(3) says', () => {
    // Its window closed 120 days before 01/08/2026, on 03/04/2026, before 22/05/2026; 180 days after its last day is 28/01/2027.
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    const on = (date: string, filedOn?: string) =>
      standing(certificate, day(date), { renewalUnder: qd26, ...(filedOn !== undefined && { filedOn: day(filedOn) }) });
    expect(on('2026-08-02', '2026-06-15')).toMatchObject({
      kind: 'kept-until-answer',
      mayUseStars: true,
      extension: { lastDay: '2027-01-28' },
      basis: [{ instrument: '26/2026/QĐ-TTg', article: '12', clause: '3' }],
    });
    expect(on('2027-01-28', '2026-06-15').kind).toBe('kept-until-answer');
    expect(on('2027-01-29', '2026-06-15')).toMatchObject({ kind: 'expired', mayUseStars: false });
    // Its own last day is not too late to file, and the last day of the window is not late.
    expect(on('2026-08-02', '2026-08-01').kind).toBe('kept-until-answer');
    expect(on('2026-08-02', '2026-04-03').kind).toBe('expired');
    // Filed after its end, in its window, or not at all: nothing is kept.
    for (const filedOn of ['2026-08-02', '2026-03-01', undefined]) expect(on('2026-08-03', filedOn).kind).toBe('expired');
    expect(on('2026-04-04').basis).toMatchObject([...qd148.certificate.basis, { instrument: '26/2026/QĐ-TTg', article: '7', clause: '6' }]);
  });

  it('is kept only where it still ran on 22/05/2026: what has ended does not continue in force', () => {
    // Windows closed on 21/01/2026 and 22/01/2026; 180 days after 22/05/2026 is 18/11/2026.
    const ended = value(certify(qd148, { star: 3, issuedOn: day('2023-05-21') }));
    const running = value(certify(qd148, { star: 3, issuedOn: day('2023-05-22') }));
    const filedOn = day('2026-03-02');
    for (const renewalUnder of [qd26, withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation' })]) {
      for (const on of ['2026-05-22', '2026-05-23', '2026-11-17']) {
        expect(standing(ended, day(on), { renewalUnder, filedOn })).toMatchObject({ kind: 'expired', mayUseStars: false });
      }
      expect(standing(ended, day('2026-05-21'), { renewalUnder, filedOn }).extension).toBeUndefined();
      expect(standing(running, day('2026-05-22'), { renewalUnder, filedOn }).extension?.lastDay).toBe('2026-11-18');
      expect(standing(running, day('2026-05-23'), { renewalUnder, filedOn }).kind).toBe('kept-until-answer');
      expect(standing(running, day('2026-11-18'), { renewalUnder, filedOn }).kind).toBe('kept-until-answer');
      expect(standing(running, day('2026-11-19'), { renewalUnder, filedOn }).kind).toBe('expired');
    }
  });

  it('outlives its term by Art. 12(3) where the window had closed before 22/05/2026, and no other unless read so', () => {
    const extension = (certificate: Certificate, on: string, renewalUnder?: Edition) =>
      standing(certificate, day(on), renewalUnder === undefined ? {} : { renewalUnder }).extension;
    const always = withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation' });
    // 120 days before 18/09/2026 is 21/05/2026, before 19/09/2026 the first day itself; 180 days after 18/09/2026 is 17/03/2027.
    const before = value(certify(qd148, { star: 3, issuedOn: day('2023-09-18') }));
    const onTheDay = value(certify(qd148, { star: 3, issuedOn: day('2023-09-19') }));
    expect(extension(before, '2026-05-22', qd26)).toEqual({ lastDay: '2027-03-17', basis: qd26.certificate.extension?.basis });
    expect(extension(onTheDay, '2026-05-23', qd26)).toBeUndefined();
    expect(extension(onTheDay, '2026-05-23', always)).toMatchObject({ lastDay: '2027-03-18' });
    expect(extension(before, '2026-05-22')).toBeUndefined();
    // No window of a certificate issued under 26/2026 can have closed before it.
    const of2026 = (edition: Edition) => value(certify(edition, { star: 3, issuedOn: day('2026-08-05') }));
    expect(extension(of2026(qd26), '2029-04-08')).toBeUndefined();
    expect(extension(of2026(always), '2029-04-07')).toBeUndefined();
    expect(extension(of2026(always), '2029-04-08')).toMatchObject({
      lastDay: '2030-02-01',
      basis: [{ instrument: '26/2026/QĐ-TTg', article: '12', clause: '3' }],
    });
    expect(extension(of2026(always), '2029-04-08', qd26)).toBeUndefined();
  });

  it('names the readings on it where they were asked: without a filing in the window, and after the end where one came late', () => {
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    const ids = ['filing-window-days', 'extension-after-transition', 'extension-of-pending', 'extension-of-ended'];
    const asked = (on: string, filedOn?: string) =>
      standing(certificate, day(on), { renewalUnder: qd26, ...(filedOn !== undefined && { filedOn: day(filedOn) }) }).readings?.map(({ id }) => id);
    for (const [on, filedOn] of [
      ['2026-06-01', undefined],
      ['2026-06-15', '2026-06-15'],
      ['2026-08-02', '2026-06-15'],
      ['2027-01-29', '2026-06-15'],
      ['2026-08-03', '2026-08-02'],
    ] as const) {
      expect(asked(on, filedOn)).toEqual(ids);
    }
    // In the window, from 02/02/2026 to 03/04/2026, which days are in it is all that is asked.
    for (const on of ['2026-02-02', '2026-04-03']) expect(asked(on)).toEqual(['filing-window-days']);
    for (const [on, filedOn] of [
      ['2026-02-01', undefined],
      ['2026-06-01', '2026-04-03'],
      ['2026-08-02', '2026-04-03'],
      ['2026-08-02', undefined],
    ] as const) {
      expect(asked(on, filedOn)).toBeUndefined();
    }
    expect(standing(certificate, day('2026-08-03'), { filedOn: day('2026-08-02') }).readings).toBeUndefined();
    const of2026 = value(certify(qd26, { star: 3, issuedOn: day('2026-08-05') }));
    expect(standing(of2026, day('2029-08-06'), { filedOn: day('2029-05-01') }).readings?.map(({ id }) => id)).toEqual(ids);
  });

  it('after a late filing asks nothing more of what was withdrawn', () => {
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    const withdrawn = value(withdraw(qd26, certificate, { on: day('2026-07-01'), ground: 'production-stopped' }));
    const late = { renewalUnder: qd26, filedOn: day('2026-06-15') };
    expect(standing(withdrawn, day('2026-06-30'), late).readings).toHaveLength(4);
    for (const on of ['2026-07-01', '2026-08-02', '2027-01-29']) {
      expect(standing(withdrawn, day(on), late)).toMatchObject({ kind: 'withdrawn', basis: withdrawn.withdrawal?.basis });
      expect(standing(withdrawn, day(on), late)).not.toHaveProperty('readings');
    }
  });

  it('rests on the certificate where it has expired, though another filing would have kept it', () => {
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    for (const filedOn of [undefined, day('2026-04-03'), day('2026-08-02')]) {
      const found = standing(certificate, day('2026-08-02'), { renewalUnder: qd26, ...(filedOn !== undefined && { filedOn }) });
      expect(found).toMatchObject({ kind: 'expired', basis: qd148.certificate.basis });
      expect(found).not.toHaveProperty('extension');
    }
    expect(standing(certificate, day('2027-01-29'), { renewalUnder: qd26, filedOn: day('2026-06-15') }).basis).toEqual(qd148.certificate.basis);
  });

  it('of a draft without the readings on the extension keeps what ran when its late dossier was filed, and nothing filed later', () => {
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    const renewalUnder: Edition = { ...qd26, readings: {} };
    const kind = (on: string, filedOn: string) => standing(certificate, day(on), { renewalUnder, filedOn: day(filedOn) }).kind;
    expect(kind('2026-08-02', '2026-08-01')).toBe('kept-until-answer');
    expect(kind('2027-01-28', '2026-04-15')).toBe('kept-until-answer');
    expect(kind('2027-01-29', '2026-08-01')).toBe('expired');
    expect(kind('2026-08-02', '2026-08-02')).toBe('expired');
    // Ended the day before 26/2026 began.
    const ended = value(certify(qd148, { star: 3, issuedOn: day('2023-05-21') }));
    expect(standing(ended, day('2026-05-22'), { renewalUnder, filedOn: day('2026-05-22') }).kind).toBe('expired');
  });

  it('of a stored certificate takes its extension as it stands: with a window, within its days, and after its end where it says so', () => {
    const issued = value(certify(qd26, { star: 3, issuedOn: day('2026-08-05') }));
    const basis = [{ instrument: '26/2026/QĐ-TTg', article: '12', clause: '3', evidence: 'text', source: '26-reprint' }] as const;
    const stored = (changed: object) => ({ ...issued, ...changed }) as Certificate;
    const kind = (certificate: Certificate, on: string, filedOn: string) => standing(certificate, day(on), { filedOn: day(filedOn) }).kind;
    // 180 days after 05/08/2029 is 01/02/2030.
    const running = stored({ extension: { maxDays: 180, basis } });
    expect(kind(running, '2030-02-01', '2029-08-05')).toBe('kept-until-answer');
    expect(kind(running, '2030-02-02', '2029-08-05')).toBe('expired');
    expect(kind(running, '2029-08-06', '2029-08-06')).toBe('expired');
    const after = stored({ extension: { maxDays: 180, filedAfterEnd: true, basis } });
    expect(kind(after, '2029-08-06', '2029-08-06')).toBe('kept-until-answer');
    expect(kind(after, '2030-02-01', '2030-02-01')).toBe('kept-until-answer');
    expect(kind(after, '2030-02-02', '2030-02-02')).toBe('expired');
    // Without a window nothing is late.
    expect(kind(stored({ extension: { maxDays: 180, basis }, filing: null }), '2029-08-06', '2029-08-05')).toBe('expired');
  });

  it('of a certificate of one day is that of the day; one that ends before it begins, or is another result, is none', () => {
    const issued = value(certify(qd148, { star: 3, issuedOn }));
    const on = (changed: object) => standing({ ...issued, ...changed } as Certificate, issuedOn);
    expect(on({ lastDay: issuedOn })).toMatchObject({ kind: 'valid', daysUntilLastDay: 0 });
    expect(() => on({ lastDay: day('2024-11-29') })).toThrow('"certificate.lastDay" must be 2024-11-30 or later');
    expect(() => on({ result: 'standing' })).toThrow(/^"certificate" must be a certificate, as certify gives in \.value/);
  });

  it.each<[string, object]>([
    ['extension.maxDays', { extension: { maxDays: 'many', basis: [] } }],
    ['extension.filedAfterEnd', { extension: { maxDays: 180, filedAfterEnd: false, basis: [] } }],
    ['extension.basis', { extension: { maxDays: 180, basis: 'Art. 12' } }],
    ['withdrawal.on', { withdrawal: { on: '15/01/2027', ground: 'x', groundName: { vi: 'x', en: 'x' }, by: 'province', basis: [] } }],
    ['withdrawal.by', { withdrawal: { on: '2027-01-15', ground: 'x', groundName: { vi: 'x', en: 'x' }, by: 'ward', basis: [] } }],
    [
      'withdrawal.keptUntil',
      { withdrawal: { on: '2027-01-15', ground: 'x', groundName: { vi: 'x', en: 'x' }, by: 'province', keptUntil: 'soon', basis: [] } },
    ],
  ])('is asked of no certificate with a wrong %s', (at, changed) => {
    expect(() => standing({ ...runs(), ...changed } as Certificate, issuedOn)).toThrow(`"certificate.${at}" must be `);
  });
});
