import {
  applicableEdition,
  certify,
  deadline,
  defineEdition,
  dossierChecklist,
  editions,
  inSuccession,
  ocopCycle,
  qd148,
  qd1489,
  qd26,
  refer,
  replay,
  standing,
  withReadings,
  withdraw,
  type Edition,
} from 'ocop';
import { describe, expect, it } from 'vitest';
import { event, preparedOn } from '../cycle/life';
import { day, value } from '../day';

// Every number, body and level stands in one place. Each test changes it there, in a made-up edition, and sees every rule follow.

/** 26/2026 with something else in it. */
function changed(change: Partial<Edition>): Edition {
  return defineEdition(() => ({ ...qd26, ...change }));
}

const { province, central } = qd26.levels;
if (province.role !== 'evaluates' || central.role !== 'evaluates') throw new Error('they evaluate');

describe('the stars a level recognises', () => {
  const minister = { vi: 'Thủ trưởng (bịa ra)', en: 'Head (made up)' };
  // Made up: the province recognises 3 stars alone, the centre 4 and 5.
  const moved = changed({
    levels: { ...qd26.levels, province: { ...province, recognises: [3] }, central: { ...central, decides: minister, recognises: [4, 5] } },
  });

  it('say who issues which certificate, and who decides there', () => {
    expect(moved.certificate.issuers).toEqual({
      3: { level: 'province', authority: province.decides },
      4: { level: 'central', authority: minister },
      5: { level: 'central', authority: minister },
    });
    expect(value(certify(moved, { star: 4, issuedOn: day('2027-01-05') })).issuer).toEqual({ level: 'central', authority: minister });
  });

  it('say who recognises', () => {
    expect(refer(qd26, { level: 'central', score: 85 })).toMatchObject({ kind: 'recognise', by: 'province' });
    expect(refer(moved, { level: 'central', score: 85 })).toMatchObject({ kind: 'recognise', by: 'central', star: 4 });
    expect(refer(moved, { level: 'central', score: 65 })).toMatchObject({ kind: 'recognise', by: 'province', star: 3 });
  });

  it('say who withdraws', () => {
    const certificate = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
    const withdrawal = { on: day('2027-01-15'), ground: 'production-stopped' };
    expect(value(withdraw(qd26, certificate, withdrawal)).withdrawal?.by).toBe('province');
    expect(value(withdraw(moved, certificate, withdrawal)).withdrawal?.by).toBe('central');
  });

  it('say where the cycle ends', () => {
    const life = [
      ...preparedOn('2026-08-01'),
      event('file-dossier', '2026-08-02', { purpose: 'first' }),
      event('report', '2026-08-10'),
      event('send-up', '2026-11-30', { score: 93 }),
      event('recognise', '2027-03-01', { score: 85, decision: '1/QĐ (made up)' }),
    ];
    expect(value(replay(ocopCycle(moved), life)).state).toMatchObject({ at: 'recognised', certificate: { star: 4, issuer: { level: 'central' } } });
    expect(replay(ocopCycle(qd26), life)).toMatchObject({ ok: false, error: { code: 'score-says-otherwise', expected: 'send-down' } });
  });

  it('say which stars are recognised at all', () => {
    const none3 = changed({ levels: { ...qd26.levels, province: { ...province, recognises: [4] } } });
    expect(none3.recognition.stars).toEqual([4, 5]);
    expect(refer(none3, { level: 'province', score: 60 })).toMatchObject({ kind: 'none', reason: 'below-recognition', recognisedFrom: 4 });
    expect(certify(none3, { star: 3, issuedOn: day('2027-01-05') })).toMatchObject({ error: { code: 'star-not-certified', expected: [4, 5] } });
  });
});

describe('the days of a limit', () => {
  const transition = qd26.transition;
  if (transition === null) throw new Error('26/2026 has a transition');

  it('say until when the earlier editions last and a pending dossier stays: 40 and 20 days instead of 60 and 30', () => {
    const shorter = changed({
      transition: {
        ...transition,
        lapse: { days: 40, basis: qd26.basis } as never,
        pending: {
          ...transition.pending,
          first: { ...transition.pending.first, days: 20 } as never,
          're-evaluation': { ...transition.pending['re-evaluation'], days: 20 } as never,
        },
      },
    });
    // Day 0 is 22/05/2026: 40 days end on Wednesday 01/07, 20 on Thursday 11/06.
    expect(shorter.transition?.lapse?.lastDay).toBe('2026-07-01');
    expect(shorter.transition?.pending.first).toMatchObject({ lastDay: '2026-06-11' });
    expect(shorter.transition?.pending['re-evaluation']).toMatchObject({ lastDay: '2026-06-11', carriedTo: { lastDay: '2026-06-11' } });
    const list = [...editions.filter(({ id }) => id !== qd26.id), shorter];
    const asked = { filedOn: day('2026-05-21'), purpose: 'first' } as const;
    expect(value(applicableEdition({ ...asked, decidedOn: day('2026-06-11') }, { editions: list }))).toMatchObject({
      kind: 'settled',
      edition: 'qd-1489-2025',
    });
    expect(value(applicableEdition({ ...asked, decidedOn: day('2026-06-12') }, { editions: list })).kind).toBe('unsettled');
    const filed = { filedOn: day('2026-06-01'), purpose: 'first' } as const;
    expect(value(applicableEdition({ ...filed, decidedOn: day('2026-07-01') }, { editions: list })).kind).toBe('unsettled');
    expect(value(applicableEdition({ ...filed, decidedOn: day('2026-07-02') }, { editions: list }))).toMatchObject({
      kind: 'settled',
      edition: 'qd-26-2026',
    });
  });

  it('carry one that ends on a weekend to the next working day: 31 days instead of 30 end on a Monday, 29 on a Saturday', () => {
    const of = (days: number) =>
      changed({
        transition: { ...transition, pending: { ...transition.pending, 're-evaluation': { ...transition.pending['re-evaluation'], days } as never } },
      }).transition?.pending['re-evaluation'];
    expect(of(29)).toMatchObject({ lastDay: '2026-06-20', carriedTo: { lastDay: '2026-06-22' } });
    expect(of(30)).toMatchObject({ lastDay: '2026-06-21', carriedTo: { lastDay: '2026-06-22' } });
    expect(of(31)).toMatchObject({ lastDay: '2026-06-22', carriedTo: { lastDay: '2026-06-22' } });
  });

  it('say what deadline and standing count', () => {
    const { certificate, levels } = qd26;
    const { commune } = levels;
    if (commune.role !== 'reports' || commune.report === null || certificate.filing === null || certificate.extension === undefined)
      throw new Error('26/2026 has them');
    const quicker = changed({
      levels: { ...levels, commune: { ...commune, report: { ...commune.report, days: 5 } } },
      certificate: {
        ...certificate,
        termMonths: 24,
        filing: { ...certificate.filing, toDaysBefore: 100 },
        extension: { ...certificate.extension, maxDays: 90 },
      },
    });
    const due = deadline(quicker, { of: 'commune-report', from: day('2026-06-05') }, { 2026: { daysOff: [] } });
    expect(value(due)).toMatchObject({ days: 5, lastDay: '2026-06-12' });
    const always = withReadings(quicker, { 'extension-after-transition': 'any-late-re-evaluation' });
    const issued = value(certify(always, { star: 4, issuedOn: day('2026-08-05') }));
    // 100 days before 05/08/2028 is 27/04/2028; 90 days after it 03/11/2028.
    expect([issued.lastDay, issued.filing?.lastDay]).toEqual(['2028-08-05', '2028-04-27']);
    expect(standing(issued, day('2028-04-28'))).toMatchObject({ kind: 'filing-closed', extension: { lastDay: '2028-11-03' } });
  });
});

describe('the last day of an edition', () => {
  it('says what it still certifies and withdraws', () => {
    const earlier = defineEdition(() => ({ ...qd1489, lapse: { lastDay: day('2026-06-30'), basis: qd1489.basis } }));
    const running = value(certify(qd1489, { star: 4, issuedOn: day('2026-01-05') }));
    for (const [on, ok] of [
      ['2026-06-30', true],
      ['2026-07-01', false],
    ] as const) {
      expect(certify(earlier, { star: 4, issuedOn: day(on) }).ok).toBe(ok);
      expect(withdraw(earlier, running, { on: day(on), ground: 'a provincial rule' }).ok).toBe(ok);
      expect(certify(qd1489, { star: 4, issuedOn: day(on) }).ok).toBe(true);
    }
  });
});

describe('a list of editions', () => {
  it('adjoins: each names the next and ends on its eve', () => {
    expect(inSuccession([...editions]).map(({ id }) => id)).toEqual(['qd-1048-2019', 'qd-148-2023', 'qd-1489-2025', 'qd-26-2026']);
    for (const { id, newFilingsUntil, successor } of editions.slice(0, -1)) {
      expect([id, newFilingsUntil === null, successor === null]).toEqual([id, false, false]);
    }
    for (const wrong of [
      [qd148, qd26],
      [{ ...qd148, successor: 'qd-26-2026' as const }, qd1489],
      [{ ...qd148, newFilingsUntil: day('2025-07-04') }, qd1489],
      [qd148, { ...qd1489, inForceFrom: day('2025-07-07') }],
      [{ ...qd148, newFilingsUntil: null }, qd1489],
      // 26/2026 Art. 11(2): 148 and 1489 lapse after 60 days, the last being 21/07/2026
      [{ ...qd1489, lapse: null }, qd26],
      [{ ...qd1489, lapse: { lastDay: day('2026-07-20'), basis: qd1489.basis } }, qd26],
    ]) {
      expect(() => inSuccession(wrong)).toThrow(TypeError);
    }
  });
});

describe('what is said of a matter', () => {
  it('reaches who asks about that matter, by what it is about', () => {
    const statement = { vi: 'Bịa ra', en: 'Made up' };
    const told = (about: 'dossier' | 'council') => {
      const edition = changed({
        gaps: [{ id: 'made-up', about, kind: 'not-regulated', statement }],
        provisions: [{ id: 'made-up', about, statement, basis: qd26.basis }],
      });
      const list = value(dossierChecklist(edition, { purpose: 'first', level: 'province', category: 'food' }));
      return [list.gaps.map(({ id }) => id), list.provisions.map(({ id }) => id)];
    };
    expect(told('dossier')).toEqual([['made-up'], ['made-up']]);
    expect(told('council')).toEqual([[], []]);
  });

  it('a source that is not listed is refused where it is cited', () => {
    expect(() => defineEdition(() => ({ ...qd26, sources: qd26.sources.filter(({ id }) => id !== '26-reprint') }))).toThrow(
      /"26-reprint", which is not among its sources/,
    );
  });
});

describe('"not regulated"', () => {
  it('is said of 26/2026 alone, whose articles are all at hand', () => {
    for (const { id, gaps } of editions) {
      expect(gaps.filter(({ kind }) => kind === 'not-regulated').length > 0).toBe(id === 'qd-26-2026');
      for (const { kind, statement } of gaps) {
        if (kind !== 'not-regulated') expect(statement.vi).not.toMatch(/không quy định/);
        if (kind === 'not-in-the-sources') expect(id).not.toBe('qd-26-2026');
      }
    }
  });
});

describe('an edition that is defined', () => {
  const [first, ...others] = qd26.sources;

  it('keeps of its sources those it cites, once each', () => {
    const unused = { ...first, id: 'made-up' } as typeof first;
    const made = changed({ sources: [unused, ...qd26.sources, { ...first }] as Edition['sources'] });
    expect(made.sources.map(({ id }) => id)).toEqual(qd26.sources.map(({ id }) => id));
    expect(others.length).toBeGreaterThan(0);
  });

  it('recognises the lowest star first, whichever level stands first', () => {
    // Made up: the province recognises 5 stars, the centre 4 and 3.
    const moved = changed({ levels: { ...qd26.levels, province: { ...province, recognises: [5] }, central: { ...central, recognises: [4, 3] } } });
    expect(moved.recognition.stars).toEqual([3, 4, 5]);
  });

  it('carries no filing on where its rule carries none', () => {
    const { transition } = qd26;
    if (transition === null) throw new Error('26/2026 has a transition');
    const { first: rule } = transition.pending;
    if (rule.rule !== 'earlier-edition-for-days') throw new Error('60 days');
    const { carriedTo: _carried, ...plain } = rule;
    const made = changed({ transition: { ...transition, pending: { ...transition.pending, first: plain } } });
    expect(made.transition?.pending.first).not.toHaveProperty('carriedTo');
  });

  it('is told from what is none', () => {
    for (const [field, wrong] of [
      ['id', 26],
      ['rubrics', undefined],
      ['bands', {}],
      ['scale', null],
      ['levels', []],
      ['readings', null],
    ] as const) {
      expect(() => refer({ ...qd26, [field]: wrong } as Edition, { level: 'province', score: 60 })).toThrow(
        '"edition" must be an edition, as qd148; got ',
      );
    }
  });
});

describe('a list of editions', () => {
  it('says which two do not adjoin, and by which days', () => {
    expect(() => inSuccession([qd148, qd26])).toThrow(
      'qd-148-2023 names qd-1489-2025 after it and ends on 2025-07-05; qd-26-2026 follows, and its eve is 2026-05-21',
    );
    expect(() => inSuccession([qd148, { ...qd1489, inForceFrom: day('2025-07-07') }])).toThrow('its eve is 2025-07-06');
    expect(inSuccession([qd26])).toEqual([qd26]);
    const lapse = (lastDay: string) => ({ ...qd1489, lapse: lastDay === 'null' ? null : { ...qd1489.lapse, lastDay } }) as Edition;
    for (const lastDay of ['null', '2026-07-20', '2026-07-22']) {
      expect(() => inSuccession([lapse(lastDay), qd26])).toThrow(`qd-1489-2025 lapses on ${lastDay}; by qd-26-2026, which follows, on 2026-07-21`);
    }
    // An edition that changes nothing of those before has no transition.
    const silent = { ...qd26, transition: null } as Edition;
    expect(inSuccession([lapse('null'), silent])).toHaveLength(2);
    expect(() => inSuccession([])).toThrow('"list" must be a list of editions, oldest first; got ');
  });

  it('says from when to when a level was gone in both, the same', () => {
    const { district } = qd148.levels;
    if (district.role !== 'evaluates' || district.mayBeGone === undefined) throw new Error(district.role);
    for (const other of [{ firstDay: day('2025-07-02') }, { lastDay: day('2025-07-04') }]) {
      const moved = { ...district, mayBeGone: { ...district.mayBeGone, ...other } };
      expect(() => inSuccession([{ ...qd148, levels: { ...qd148.levels, district: moved } }, qd1489])).toThrow(
        'which follows, from 2025-07-01 to 2025-07-05',
      );
    }
  });

  it('judges a gap between the last two as one between the first', () => {
    expect(() => inSuccession([qd148, qd1489, { ...qd26, inForceFrom: day('2026-05-23') }])).toThrow('qd-1489-2025 names qd-26-2026 after it');
  });
});
