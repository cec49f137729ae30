import {
  applicableEdition,
  editionOn,
  editions,
  qd1048,
  qd148,
  qd1489,
  qd26,
  type Edition,
  type EditionQuestion,
  type Level,
  type Purpose,
} from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const ask = (filed: string, decided: string, purpose: Purpose, pendingAt?: Level): EditionQuestion => ({
  filedOn: day(filed),
  decidedOn: day(decided),
  purpose,
  ...(pendingAt !== undefined && { pendingAt }),
});

// By hand from the days in force and Art. 12 of 26/2026. Issuers of 3, 4 and 5 stars: p province, d district, c centre.
// [filed, decided, purpose, edition, first level that scores, issuers, last day under that edition]
const settled: readonly (readonly [string, string, Purpose, string, Level, string, string | null])[] = [
  // 1048: the first day, a day within, the last day
  ['2019-08-21', '2019-08-21', 'first', 'qd-1048-2019', 'district', 'ppc', null],
  ['2020-06-07', '2020-06-07', 'first', 'qd-1048-2019', 'district', 'ppc', null],
  ['2020-06-08', '2020-06-08', 'upgrade', 'qd-1048-2019', 'district', 'ppc', null],
  ['2021-11-22', '2021-11-24', 'first', 'qd-1048-2019', 'district', 'ppc', null],
  ['2023-02-23', '2023-02-23', 'first', 'qd-1048-2019', 'district', 'ppc', null],
  ['2023-02-23', '2023-02-23', 'upgrade', 'qd-1048-2019', 'district', 'ppc', null],
  ['2023-02-23', '2023-02-23', 're-evaluation', 'qd-1048-2019', 'district', 'ppc', null],
  // into 148: an upgrade must follow it
  ['2023-02-23', '2023-02-24', 'upgrade', 'qd-148-2023', 'district', 'dpc', null],
  ['2022-12-31', '2023-06-30', 'upgrade', 'qd-148-2023', 'district', 'dpc', null],
  // 148
  ['2023-02-24', '2023-02-24', 'first', 'qd-148-2023', 'district', 'dpc', null],
  ['2023-02-24', '2023-02-24', 'upgrade', 'qd-148-2023', 'district', 'dpc', null],
  ['2023-02-24', '2023-02-24', 're-evaluation', 'qd-148-2023', 'district', 'dpc', null],
  ['2024-02-29', '2024-12-31', 'first', 'qd-148-2023', 'district', 'dpc', null],
  ['2025-06-30', '2025-06-30', 'first', 'qd-148-2023', 'district', 'dpc', null],
  ['2025-06-01', '2025-06-30', 're-evaluation', 'qd-148-2023', 'district', 'dpc', null],
  // 1489
  ['2025-07-06', '2025-07-06', 'first', 'qd-1489-2025', 'province', 'ppc', null],
  ['2025-07-06', '2025-07-06', 'upgrade', 'qd-1489-2025', 'province', 'ppc', null],
  ['2025-07-06', '2025-07-07', 're-evaluation', 'qd-1489-2025', 'province', 'ppc', null],
  ['2025-12-31', '2026-05-21', 'first', 'qd-1489-2025', 'province', 'ppc', null],
  ['2026-05-21', '2026-05-21', 'first', 'qd-1489-2025', 'province', 'ppc', null],
  ['2026-05-21', '2026-05-21', 're-evaluation', 'qd-1489-2025', 'province', 'ppc', null],
  // into 26/2026: 60 days for first evaluation and upgrade, 30 for re-evaluation
  ['2026-05-21', '2026-05-22', 'first', 'qd-1489-2025', 'province', 'ppc', '2026-07-21'],
  ['2026-05-21', '2026-07-20', 'first', 'qd-1489-2025', 'province', 'ppc', '2026-07-21'],
  ['2026-05-21', '2026-07-21', 'first', 'qd-1489-2025', 'province', 'ppc', '2026-07-21'],
  ['2025-07-06', '2026-07-21', 'first', 'qd-1489-2025', 'province', 'ppc', '2026-07-21'],
  ['2026-05-21', '2026-05-22', 'upgrade', 'qd-1489-2025', 'province', 'ppc', '2026-07-21'],
  ['2026-05-21', '2026-07-20', 'upgrade', 'qd-1489-2025', 'province', 'ppc', '2026-07-21'],
  ['2026-05-21', '2026-07-21', 'upgrade', 'qd-1489-2025', 'province', 'ppc', '2026-07-21'],
  ['2026-05-21', '2026-05-22', 're-evaluation', 'qd-1489-2025', 'province', 'ppc', '2026-06-21'],
  ['2026-05-21', '2026-06-20', 're-evaluation', 'qd-1489-2025', 'province', 'ppc', '2026-06-21'],
  ['2026-05-21', '2026-06-21', 're-evaluation', 'qd-1489-2025', 'province', 'ppc', '2026-06-21'],
  // 26/2026, decided when 148 and 1489 have lapsed
  ['2026-05-22', '2026-07-22', 'first', 'qd-26-2026', 'province', 'ppc', null],
  ['2026-07-21', '2026-07-22', 'upgrade', 'qd-26-2026', 'province', 'ppc', null],
  ['2026-07-22', '2026-07-22', 'first', 'qd-26-2026', 'province', 'ppc', null],
  ['2026-07-22', '2026-07-22', 'upgrade', 'qd-26-2026', 'province', 'ppc', null],
  ['2026-07-22', '2026-07-22', 're-evaluation', 'qd-26-2026', 'province', 'ppc', null],
  ['2027-01-01', '2027-12-31', 'first', 'qd-26-2026', 'province', 'ppc', null],
  ['2035-12-31', '2035-12-31', 're-evaluation', 'qd-26-2026', 'province', 'ppc', null],
];

// [filed, decided, purpose, each candidate: reading answers → edition, last day, `anew` where it must be filed anew]
const unsettled: readonly (readonly [string, string, Purpose, readonly string[]])[] = [
  // 1048 pending below the centre when 148 began
  ['2023-02-23', '2023-02-24', 'first', ['new-edition → qd-148-2023', 'edition-of-filing → qd-1048-2019']],
  ['2023-02-01', '2023-03-31', 're-evaluation', ['new-edition → qd-148-2023', 'edition-of-filing → qd-1048-2019']],
  // districts gone, 1489 not yet there
  ['2025-06-30', '2025-07-01', 'first', ['district-until-1489 → qd-148-2023', 'province-from-2025-07-01 → qd-1489-2025']],
  ['2025-07-01', '2025-07-01', 'upgrade', ['district-until-1489 → qd-148-2023', 'province-from-2025-07-01 → qd-1489-2025']],
  ['2025-07-05', '2025-07-05', 're-evaluation', ['district-until-1489 → qd-148-2023', 'province-from-2025-07-01 → qd-1489-2025']],
  // filed under 148, decided after 1489 ended the district level
  ['2025-07-05', '2025-07-06', 'first', ['as-amended → qd-1489-2025', 'edition-of-filing → qd-148-2023']],
  ['2025-03-01', '2025-12-31', 'upgrade', ['as-amended → qd-1489-2025', 'edition-of-filing → qd-148-2023']],
  // and still pending when 26/2026 began
  ['2025-07-05', '2026-07-21', 'first', ['as-amended → qd-1489-2025, 2026-07-21', 'edition-of-filing → qd-148-2023, 2026-07-21']],
  // the limit missed
  ['2026-05-21', '2026-07-22', 'first', ['must-refile → qd-26-2026, anew', 'continues-under-new-edition → qd-26-2026']],
  ['2026-05-21', '2026-07-22', 'upgrade', ['must-refile → qd-26-2026, anew', 'continues-under-new-edition → qd-26-2026']],
  ['2026-05-21', '2026-06-23', 're-evaluation', ['must-refile → qd-26-2026, anew', 'continues-under-new-edition → qd-26-2026']],
  // 21/06/2026 is a Sunday
  [
    '2026-05-21',
    '2026-06-22',
    're-evaluation',
    ['as-dated, must-refile → qd-26-2026, anew', 'as-dated, continues-under-new-edition → qd-26-2026', 'next-working-day → qd-1489-2025, 2026-06-22'],
  ],
  // filed in the 60 days
  ['2026-05-22', '2026-05-22', 'first', ['new-edition-only → qd-26-2026', 'earlier-edition-may-be-chosen → qd-1489-2025, 2026-07-21']],
  ['2026-06-15', '2026-07-20', 'upgrade', ['new-edition-only → qd-26-2026', 'earlier-edition-may-be-chosen → qd-1489-2025, 2026-07-21']],
  ['2026-07-21', '2026-07-21', 're-evaluation', ['new-edition-only → qd-26-2026', 'earlier-edition-may-be-chosen → qd-1489-2025, 2026-07-21']],
];

const letters: { readonly [L in Level]: string } = { commune: 'x', district: 'd', province: 'p', central: 'c' };

describe('applicableEdition', () => {
  it.each(settled)('filed %s, decided %s, %s: %s', (filed, decided, purpose, edition, level, issuers, lastDay) => {
    const result = value(applicableEdition(ask(filed, decided, purpose)));
    if (result.kind === 'unsettled') throw new Error(JSON.stringify(result.candidates));
    expect([result.kind, result.edition, result.evaluatedBy, result.lastDay, result.filedAnew]).toEqual(['settled', edition, level, lastDay, false]);
    expect([result.issuers[3], result.issuers[4], result.issuers[5]].map((by) => letters[by]).join('')).toBe(issuers);
    expect(result.basis.length).toBeGreaterThan(0);
  });

  it.each(unsettled)('filed %s, decided %s, %s: the law is silent', (filed, decided, purpose, expected) => {
    const result = value(applicableEdition(ask(filed, decided, purpose)));
    if (result.kind !== 'unsettled') throw new Error(result.edition);
    const found = result.candidates.map(
      ({ readings, edition, lastDay, filedAnew }) =>
        `${readings.map(({ chosen }) => chosen).join(', ')} → ${edition}${lastDay === null ? '' : `, ${lastDay}`}${filedAnew ? ', anew' : ''}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
    expect(result.candidates.filter(({ preferred }) => preferred)).toHaveLength(1);
  });

  it('rests on the edition of the filing and on each rule passed on the way, once each', () => {
    const inTime = value(applicableEdition(ask('2026-05-21', '2026-07-21', 'first')));
    const of1489 = qd1489.basis.map(({ instrument }) => instrument);
    expect(inTime).toMatchObject({ result: 'applicable-edition', kind: 'settled' });
    expect(inTime.basis.slice(0, of1489.length)).toEqual(qd1489.basis);
    expect(inTime.basis).toContainEqual(expect.objectContaining({ instrument: '26/2026/QĐ-TTg', article: '12', clause: '2', point: 'a' }));
    const missed = value(applicableEdition(ask('2026-05-21', '2026-07-22', 'first')));
    expect(missed).toMatchObject({ result: 'applicable-edition', kind: 'unsettled' });
    expect(missed.basis.filter((one) => one.instrument === qd1489.basis[0].instrument && one.source === qd1489.basis[0].source)).toHaveLength(1);
  });

  it('of a list of its own: what is not in it is not chosen, and what a rule leaves out is not asked', () => {
    const early = ask('2026-06-01', '2026-07-01', 'first');
    expect(value(applicableEdition(early, { editions: [qd26] }))).toMatchObject({ kind: 'settled', edition: 'qd-26-2026' });
    const { transition } = qd26;
    if (transition === null) throw new Error('26/2026 has a transition');
    const { mayChoose: _mayChoose, ...withoutChoice } = transition;
    const { lapse: _lapse, ...withoutLapse } = transition;
    for (const other of [withoutChoice, withoutLapse]) {
      const list: readonly Edition[] = [...editions.slice(0, -1), { ...qd26, transition: other }];
      expect(value(applicableEdition(early, { editions: list }))).toMatchObject({ kind: 'settled', edition: 'qd-26-2026' });
    }
  });

  it('refuses a list that holds no editions, by its name', () => {
    const plain = ask('2024-01-02', '2024-03-01', 'first');
    for (const list of [[], 'qd-148-2023', { 0: qd26 }])
      expect(() => applicableEdition(plain, { editions: list as never })).toThrow(/^"options\.editions" must be a list of editions, oldest first/);
    expect(() => applicableEdition(plain, { editions: [qd148, {}] as never })).toThrow(/^"options\.editions\.1" must be an edition/);
  });

  it('judges what was filed before 26/2026 alone as pending: what a made-up 1489 still took in later stays with it, with no last day', () => {
    const { newFilingsUntil: _, ...of1489 } = qd1489;
    const list: readonly Edition[] = [...editions.slice(0, -2), { ...of1489, newFilingsUntil: day('2026-06-30') }, qd26];
    for (const [filed, lastDay] of [
      ['2026-05-21', '2026-07-21'],
      ['2026-05-22', null],
      ['2026-05-23', null],
    ] as const) {
      expect(value(applicableEdition(ask(filed, '2026-05-24', 'first'), { editions: list }))).toMatchObject({ edition: 'qd-1489-2025', lastDay });
    }
  });

  it('takes a dossier still under 1048 on under 1489, by the words of Art. 12(2) as read, and under its own where no rule says so', () => {
    const asked = ask('2023-02-01', '2026-07-01', 'first');
    const readings = { 'pending-when-148-began': 'edition-of-filing' } as const;
    const judged = (list: readonly Edition[]) => value(applicableEdition(asked, { readings, editions: list }));
    const found = judged(editions);
    expect(found).toMatchObject({ kind: 'by-reading', edition: 'qd-1489-2025', evaluatedBy: 'province', lastDay: '2026-07-21' });
    // What it was filed under, what 148 leaves open, how Art. 12(2) is read, and Art. 12(2)a.
    expect(found.basis).toEqual(expect.arrayContaining([...qd1048.basis]));
    const of26 = found.basis.filter(({ instrument }) => instrument === '26/2026/QĐ-TTg');
    expect(of26.map(({ article, clause, point, note }) => [article, clause, point, note !== undefined])).toEqual([
      ['12', '2', undefined, true],
      ['12', '2', 'a', false],
    ]);
    const { transition } = qd26;
    if (transition === null) throw new Error('26/2026 has a transition');
    const { goesOnUnder: _, ...silent } = transition;
    const own = { edition: 'qd-1048-2019', evaluatedBy: 'district', lastDay: '2026-07-21' };
    expect(judged([...editions.slice(0, -1), { ...qd26, transition: silent }])).toMatchObject(own);
    // A list without 1489, the edition directly before.
    expect(judged(editions.filter(({ id }) => id !== 'qd-1489-2025'))).toMatchObject(own);
  });

  it('repeats where the dossier was pending, where it was told', () => {
    const plain = ['2024-01-02', '2024-03-01', 'first'] as const;
    expect(value(applicableEdition(ask(...plain)))).not.toHaveProperty('pendingAt');
    expect(value(applicableEdition(ask(...plain, 'district'))).pendingAt).toBe('district');
  });

  it('is settled at the centre, where dossiers of 1048 were re-scored under 148', () => {
    const result = value(applicableEdition(ask('2022-12-01', '2023-03-01', 'first', 'central')));
    expect(result).toMatchObject({ kind: 'settled', edition: 'qd-148-2023' });
    expect(value(applicableEdition(ask('2022-12-01', '2023-03-01', 'first', 'province'))).kind).toBe('unsettled');
  });

  it('takes the reading a caller chooses, and says so', () => {
    const late = ask('2026-05-21', '2026-07-22', 'first');
    expect(value(applicableEdition(late, { readings: { 'transition-missed': 'must-refile' } }))).toMatchObject({
      kind: 'by-reading',
      edition: 'qd-26-2026',
      filedAnew: true,
      readings: [{ id: 'transition-missed', chosen: 'must-refile' }],
    });
    const early = ask('2026-06-01', '2026-07-01', 'first');
    expect(value(applicableEdition(early, { readings: { 'filed-in-transition': 'earlier-edition-may-be-chosen' } }))).toMatchObject({
      kind: 'by-reading',
      edition: 'qd-1489-2025',
      lastDay: '2026-07-21',
    });
    const july = ask('2025-07-03', '2025-07-03', 'first');
    expect(value(applicableEdition(july, { readings: { 'districts-july-2025': 'district-until-1489' } }))).toMatchObject({
      edition: 'qd-148-2023',
      evaluatedBy: 'district',
    });
    expect(value(applicableEdition(july, { readings: { 'districts-july-2025': 'province-from-2025-07-01' } }))).toMatchObject({
      edition: 'qd-1489-2025',
      evaluatedBy: 'province',
    });
  });

  it('leaves a question out that the case does not ask', () => {
    const plain = ask('2024-01-02', '2024-03-01', 'first');
    expect(value(applicableEdition(plain, { readings: { 'transition-missed': 'must-refile' } })).kind).toBe('settled');
  });

  it('refuses a reading that does not exist', () => {
    const plain = ask('2024-01-02', '2024-03-01', 'first');
    for (const readings of ['must-refile', ['must-refile'], new Map([['transition-missed', 'must-refile']])]) {
      expect(() => applicableEdition(plain, { readings: readings as never })).toThrow(
        /^"options\.readings" must be an object of answers by open question; got /,
      );
    }
    expect(() => applicableEdition(plain, { readings: { 'made-up-question': 'yes' } as never })).toThrow(
      /^"options\.readings" must be answers to open questions of the editions; got .* with "made-up-question"$/,
    );
    // Asked by 26/2026 alone, so not by a list without it.
    expect(() => applicableEdition(plain, { readings: { 'transition-missed': 'must-refile' }, editions: editions.slice(0, 2) })).toThrow(
      / with "transition-missed"$/,
    );
    // @ts-expect-error no such answer
    expect(() => applicableEdition(plain, { readings: { 'transition-missed': 'perhaps' } })).toThrow(
      '"options.readings.transition-missed" must be one of must-refile, continues-under-new-edition; got "perhaps"',
    );
  });

  it('names what is wrong with a question', () => {
    expect(applicableEdition(ask('2019-08-20', '2019-08-21', 'first'))).toEqual({
      ok: false,
      error: { code: 'no-edition-in-force', on: '2019-08-20', firstDay: '2019-08-21' },
    });
    expect(applicableEdition(ask('2024-03-02', '2024-03-01', 'first'))).toMatchObject({ error: { code: 'decided-before-filed' } });
    const hostile = { ...ask('2024-03-01', '2024-03-01', 'first'), purpose: 'renewal' as Purpose };
    expect(applicableEdition(hostile)).toMatchObject({ error: { code: 'unknown-purpose', received: 'renewal' } });
    expect(applicableEdition({ ...hostile, purpose: 'first', pendingAt: 'ward' as Level })).toMatchObject({ error: { code: 'unknown-level' } });
    expect(applicableEdition({ ...hostile, filedOn: '01/03/2024' as never })).toMatchObject({ error: { code: 'invalid-date' } });
    expect(applicableEdition({ ...ask('2024-03-01', '2024-03-01', 'first'), decidedOn: '02/03/2024' as never })).toMatchObject({
      error: { code: 'invalid-date', received: '02/03/2024' },
    });
  });
});

describe('the days of the editions', () => {
  it.each([
    ['2019-08-20', null],
    ['2019-08-21', 'qd-1048-2019'],
    ['2023-02-23', 'qd-1048-2019'],
    ['2023-02-24', 'qd-148-2023'],
    ['2025-07-05', 'qd-148-2023'],
    ['2025-07-06', 'qd-1489-2025'],
    ['2026-05-21', 'qd-1489-2025'],
    ['2026-05-22', 'qd-26-2026'],
  ])('on %s: %s', (date, id) => {
    const found = editionOn(day(date));
    expect(found.ok ? found.value.id : null).toBe(id);
  });
});
