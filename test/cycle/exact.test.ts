import { describe, expect, it } from 'vitest';
import {
  actorNames, advance, diagram, eventNames, holding, ocopCycle, qd1048, qd148, qd1489, qd26, replay, stateNames, withReadings,
  type Cycle, type CycleEvent, type Edition, type Ranking, type State,
} from 'ocop';
import { day } from '../day';
import { after, event, preparation, preparedOn, refusalOf } from './life';

const decision = '7/QĐ (made up)';

// Everything is worked out within the tests, so that a rule that breaks fails a test and not the file.
function districtDossier(cycle: Cycle = ocopCycle(qd148)): State {
  return after(cycle, [...preparation, event('file-dossier', '2024-09-10', { purpose: 'first' }), event('report', '2024-09-25')]);
}

function recognised148(on = '2024-11-20'): State {
  return after(ocopCycle(qd148), [event('recognise', on, { score: 64, decision })], districtDossier());
}

function recognised26(score = 55): State {
  return after(ocopCycle(qd26), [
    ...preparedOn('2026-08-01'), event('file-dossier', '2026-08-02', { purpose: 'first' }), event('report', '2026-08-10'),
    event('recognise', '2026-11-30', { score, decision }),
  ]);
}

function endingOn(state: State, lastDay: string): State {
  return { ...state, certificate: { ...(state as { certificate: object }).certificate, lastDay } } as State;
}

const evaluation = { edition: 'qd-148-2023', purpose: 'first', filedOn: '2024-09-10', held: null };

describe('a state is exactly', () => {
  it('what an evaluation carries, at each level', () => {
    const cycle = ocopCycle(qd148);
    expect(after(cycle, [...preparation, event('file-dossier', '2024-09-10', { purpose: 'first' })])).toEqual({
      result: 'product-state', at: 'at-commune', on: '2024-09-10', ...evaluation,
    });
    expect(districtDossier()).toEqual({ result: 'product-state', at: 'at-district', on: '2024-09-25', ...evaluation });
    const returned = after(cycle, [event('return-dossier', '2024-10-01')], districtDossier());
    expect(returned).toEqual({ result: 'product-state', at: 'dossier-returned', on: '2024-10-01', ...evaluation, level: 'district' });
    expect(after(cycle, [event('complete-dossier', '2024-10-12')], returned)).toEqual({
      result: 'product-state', at: 'at-district', on: '2024-10-12', ...evaluation,
    });
    expect(after(cycle, [event('not-met', '2024-10-12', { score: 12 })], districtDossier())).toEqual({
      result: 'product-state', at: 'not-recognised', on: '2024-10-12', edition: 'qd-148-2023', purpose: 'first', filedOn: '2024-09-10',
    });
  });

  it('what a result that goes down carries', () => {
    const cycle = ocopCycle(qd148);
    const atProvince = after(cycle, [event('send-up', '2024-11-01', { score: 72 })], districtDossier());
    const down = after(cycle, [event('send-down', '2024-12-01', { score: 69 })], atProvince);
    expect(down).toMatchObject({ result: 'product-state', at: 'decision-at-district', on: '2024-12-01', ...evaluation });
    expect((down as { referral: object }).referral).toMatchObject({ kind: 'recognise', by: 'district', star: 3, level: 'province' });
  });

  it('a certificate with its evaluation and decision, through promotion, notice and end', () => {
    const cycle = ocopCycle(qd1489);
    const running = endingOn(recognised148(), '2026-03-31') as State & { certificate: object };
    const carried = { result: 'product-state', certificate: running.certificate, through: 'first', decision };
    expect(running).toEqual({ ...carried, at: 'recognised', on: '2024-11-20' });
    const promoted = after(cycle, [event('promote', '2025-08-01')], running);
    expect(promoted).toEqual({ ...carried, at: 'in-promotion', on: '2025-08-01' });
    expect(after(cycle, [event('day-comes', '2026-03-01')], promoted)).toEqual({ ...carried, at: 'in-promotion', on: '2026-03-01' });
    expect(after(cycle, [event('day-comes', '2026-03-02')], promoted)).toEqual({ ...carried, at: 'notice-due', on: '2026-03-02' });
    const given = after(cycle, [event('give-notice', '2026-03-01')], promoted);
    expect(given).toEqual({ ...carried, at: 'notice-given', on: '2026-03-01', noticeOn: '2026-03-01', late: false });
    expect(after(cycle, [event('promote', '2026-03-05')], given)).toEqual({
      ...carried, at: 'notice-given', on: '2026-03-05', noticeOn: '2026-03-01', late: false,
    });
    expect(after(cycle, [event('day-comes', '2026-03-05')], given)).toEqual({
      ...carried, at: 'notice-given', on: '2026-03-05', noticeOn: '2026-03-01', late: false,
    });
    expect(after(cycle, [event('day-comes', '2026-04-01')], given)).toEqual({ ...carried, at: 'expired', on: '2026-04-01' });
  });

  it('a certificate withdrawn', () => {
    const running = recognised26(80) as State & { certificate: object };
    const withdrawn = after(ocopCycle(qd26), [event('withdraw', '2027-01-15', { ground: 'mark-misused' })], running);
    expect(withdrawn).toMatchObject({ result: 'product-state', at: 'withdrawn', on: '2027-01-15', through: 'first', decision });
    expect((withdrawn as { certificate: object }).certificate).toMatchObject({
      ...running.certificate, withdrawal: { on: '2027-01-15', ground: 'mark-misused', by: 'province' },
    });
  });

  it('an event on the last day of a certificate finds it running; the day after, over', () => {
    const running = endingOn(recognised148(), '2025-06-30');
    const cycle = ocopCycle(qd148);
    expect(after(cycle, [event('promote', '2025-06-30')], running).at).toBe('in-promotion');
    expect(refusalOf(cycle, running, event('promote', '2025-07-01'))).toEqual({
      code: 'certificate-over', on: '2025-07-01', lastDay: '2025-06-30', at: 'recognised', event: 'promote', edition: 'qd-148-2023',
      allowed: ['promote', 'give-notice', 'file-dossier', 'day-comes', 'withdraw'],
    });
    const upgrading = after(cycle, [event('file-dossier', '2025-02-01', { purpose: 'upgrade' }), event('report', '2025-02-10')], running);
    expect(after(cycle, [event('not-met', '2025-06-30', { score: 20 })], upgrading).at).toBe('recognised');
    expect(after(cycle, [event('not-met', '2025-07-01', { score: 20 })], upgrading).at).toBe('expired');
  });
});

describe('a refusal is exactly', () => {
  const commune = { at: 'guidance', edition: 'qd-148-2023', allowed: ['register-idea'] };
  const register = event('register-idea', '2024-01-10');
  const cases: readonly (readonly [string, unknown, object])[] = [
    ['a day that is none', { ...register, on: '2024-02-30' }, { code: 'event-field', field: 'on', received: '2024-02-30', fault: { code: 'invalid-date', received: '2024-02-30', expected: 'YYYY-MM-DD', reason: 'day' } }],
    ['a day before the terms of the law can be counted', { ...register, on: '1899-12-31' }, { code: 'event-field', field: 'on', received: '1899-12-31' }],
    ['a day after which none can be counted', { ...register, on: '9990-01-01' }, { code: 'event-field', field: 'on', received: '9990-01-01' }],
    ['the first day of reach, when no edition was in force', { ...register, on: '1900-01-01' }, { code: 'edition-not-in-force', on: '1900-01-01', firstDay: '2023-02-24', lastDay: '2025-07-05' }],
    ['the last day of reach', { ...register, on: '9989-12-31' }, { code: 'edition-not-in-force', on: '9989-12-31', firstDay: '2023-02-24', lastDay: '2025-07-05' }],
    ['the eve of the edition', { ...register, on: '2023-02-23' }, { code: 'edition-not-in-force', on: '2023-02-23', firstDay: '2023-02-24', lastDay: '2025-07-05' }],
    ['the day after the edition', { ...register, on: '2025-07-06' }, { code: 'edition-not-in-force', on: '2025-07-06', firstDay: '2023-02-24', lastDay: '2025-07-05' }],
    ['an event of another state', event('promote', '2024-01-10'), { code: 'event-not-possible' }],
    ['passing, where nothing is pending', event('pass-to-new-edition', '2024-01-10'), { code: 'event-not-possible' }],
  ];
  it.each(cases)('%s', (_, tried, reason) => {
    const cycle = ocopCycle(qd148);
    const { kind } = tried as CycleEvent;
    expect(advance(cycle, cycle.start, tried as never)).toEqual({ ok: false, error: { ...reason, ...commune, event: kind } });
  });

  it.each([['a word', 'register-idea'], ['nothing', null], ['no such kind', { kind: 'celebrate', on: '2024-01-10' }], ['a kind of every object', { kind: 'toString', on: '2024-01-10' }]])(
    'what is no event: %s',
    (name, tried) => {
      const cycle = ocopCycle(qd148);
      const result = advance(cycle, cycle.start, tried as never);
      const received = { 'a word': 'register-idea', nothing: 'null', 'no such kind': 'celebrate', 'a kind of every object': 'toString' }[name];
      expect(result).toEqual({ ok: false, error: { code: 'unknown-event', received, ...commune, event: 'unknown' } });
    },
  );

  it('the first and the last day of the edition are its own', () => {
    const cycle = ocopCycle(qd148);
    expect(after(cycle, [event('register-idea', '2023-02-24')]).at).toBe('idea-registered');
    expect(after(cycle, [event('register-idea', '2025-07-05')]).at).toBe('idea-registered');
    expect(after(ocopCycle(qd26), [event('register-idea', '9989-12-31')]).at).toBe('idea-registered');
  });

  it('what a council gives wrongly, and what no decision number is', () => {
    const cycle = ocopCycle(qd148);
    const at = { at: 'at-district', event: 'recognise', edition: 'qd-148-2023' };
    expect(refusalOf(cycle, districtDossier(), event('recognise', '2024-11-20', { score: 101, decision }))).toMatchObject({
      ...at, code: 'event-field', field: 'score', received: '101', fault: { code: 'invalid-score', reason: 'out-of-range' },
    });
    for (const wrong of ['', undefined, 7]) {
      expect(refusalOf(cycle, districtDossier(), event('recognise', '2024-11-20', { score: 64, decision: wrong }))).toMatchObject({
        ...at, code: 'event-field', field: 'decision', received: String(wrong),
      });
    }
    expect(refusalOf(cycle, districtDossier(), event('send-up', '2024-11-20', { score: 49.99 }))).toMatchObject({
      code: 'score-says-otherwise', expected: 'not-met', referral: { kind: 'none', reason: 'below-recognition' },
    });
  });

  it('a ranking that is none of this edition, score or scale', () => {
    const ranking = { result: 'ranking', edition: 'qd-148-2023', total: 72, band: 4, star: 4 } as Ranking;
    const sendUp = (with_: unknown) => advance(ocopCycle(qd148), districtDossier(), event('send-up', '2024-11-20', { score: 72, ranking: with_ }) as never);
    expect(sendUp(ranking)).toMatchObject({ ok: true, value: { at: 'at-province' } });
    for (const wrong of [
      null, 'ranking', 4, { ...ranking, edition: 'qd-26-2026' }, { ...ranking, band: 3 }, { ...ranking, star: 5 }, { ...ranking, star: 0 },
      { ...ranking, star: 2.5 }, { ...ranking, total: 72.5 }, { ...ranking, total: '72' },
    ]) {
      expect(sendUp(wrong)).toMatchObject({ ok: false, error: { code: 'event-field', field: 'ranking' } });
    }
  });

  it('that the province may not evaluate again on a result it may only recognise on', () => {
    // Under 26/2026 only a central result below 90 lets the province evaluate itself; a made-up state stands for any other.
    const cycle = ocopCycle(qd26);
    const atCentral = after(cycle, [
      ...preparedOn('2026-08-01'), event('file-dossier', '2026-08-02', { purpose: 'first' }), event('report', '2026-08-10'),
      event('send-up', '2026-11-30', { score: 93 }),
    ]);
    const back = after(cycle, [event('send-down', '2027-03-01', { score: 80 })], atCentral) as State & { referral: object };
    expect(back.referral).toMatchObject({ orEvaluateAgain: true });
    const { orEvaluateAgain: _, ...referral } = back.referral as { orEvaluateAgain: true };
    const only = { ...back, referral } as unknown as State;
    expect(refusalOf(cycle, only, event('evaluate-again', '2027-03-20'))).toMatchObject({ code: 'no-second-evaluation', referral });
    expect(after(cycle, [event('evaluate-again', '2027-03-20')], back)).toMatchObject({ result: 'product-state', at: 'at-province', on: '2027-03-20' });
  });

  it('that no certificate is made out before the edition it is made out under', () => {
    const early = { ...districtDossier(), on: '2023-01-01', filedOn: '2022-12-01' } as State;
    expect(refusalOf(ocopCycle(qd148), early, event('recognise', '2023-02-23', { score: 64, decision }))).toMatchObject({
      code: 'certificate-refused', fault: { code: 'issued-before-edition', issuedOn: '2023-02-23', firstDay: '2023-02-24' },
    });
  });
});

describe('a state from anywhere is refused unless whole', () => {
  const wrongs: readonly (readonly [string, () => unknown])[] = [
    ['nothing', () => null],
    ['a word', () => 'guidance'],
    ['no name', () => ({ result: 'product-state', on: null })],
    ['a name of no state', () => ({ result: 'product-state', at: 'toString', on: '2024-01-01' })],
    ['a list for a name', () => ({ result: 'product-state', at: ['guidance'], on: '2024-01-01' })],
    ['no day, past the start', () => ({ result: 'product-state', at: 'idea-selected', on: null })],
    ['a day that is no text', () => ({ result: 'product-state', at: 'guidance', on: 7 })],
    ['a purpose of no kind', () => ({ ...districtDossier(), purpose: 'fun' })],
    ['no day of filing', () => ({ ...districtDossier(), filedOn: 20240910 })],
    ['something held that is no certificate', () => ({ ...districtDossier(), held: 'a certificate' })],
    ['something held until no day', () => ({ ...districtDossier(), held: { state: recognised148(), keptUntil: null } })],
    ['something held that does not run', () => ({ ...districtDossier(), held: { state: districtDossier(), keptUntil: '2027-01-01' } })],
    ['something held that is no state', () => ({ ...districtDossier(), held: { state: { at: 'recognised' }, keptUntil: '2027-01-01' } })],
    ['a dossier returned from no level', () => ({ ...districtDossier(), at: 'dossier-returned', level: 'village' })],
    ['a decision with no result', () => ({ ...districtDossier(), at: 'decision-at-district' })],
    ['a decision on a star that is not recognised', () => ({ ...districtDossier(), at: 'decision-at-district', referral: { star: 2 } })],
    ['no certificate', () => ({ ...recognised148(), certificate: null })],
    ['a certificate of 2 stars', () => ({ ...recognised148(), certificate: { star: 2, firstDay: '2024-01-01', lastDay: '2027-01-01' } })],
    ['a certificate with no first day', () => ({ ...recognised148(), certificate: { star: 3, lastDay: '2027-01-01' } })],
    ['a certificate until no day', () => ({ ...recognised148(), certificate: { star: 3, firstDay: '2024-01-01', lastDay: '2027-02-29' } })],
    ['a certificate until beyond reach', () => ({ ...recognised148(), certificate: { star: 3, firstDay: '2024-01-01', lastDay: '9990-01-01' } })],
  ];
  it.each(wrongs)('%s', (_, make) => {
    const state = make();
    expect(advance(ocopCycle(qd148), state as State, event('withdraw', '2024-12-01', { ground: 'x' }) as never)).toMatchObject({
      ok: false, error: { code: 'unknown-state', at: 'unknown', event: 'withdraw', edition: 'qd-148-2023', allowed: [] },
    });
  });

  it('the refusal shows the name it came under', () => {
    const refused = (state: unknown) => refusalOf(ocopCycle(qd148), state as State, event('promote', '2024-12-01')) as { received?: string };
    expect(refused({ at: 'nowhere', on: '2024-01-01' }).received).toBe('nowhere');
    expect(refused('adrift').received).toBe('adrift');
    expect(refused(null).received).toBe('null');
  });

  it('and whole ones are taken', () => {
    const cycle = ocopCycle(qd148);
    for (const state of [districtDossier(), { ...districtDossier(), held: { state: recognised148(), keptUntil: '2027-11-20' } }]) {
      expect(advance(cycle, state as State, event('return-dossier', '2024-12-01') as never).ok).toBe(true);
    }
    expect(advance(cycle, { ...districtDossier(), at: 'dossier-returned', level: 'province' } as State, event('complete-dossier', '2024-12-01') as never)).toMatchObject({
      ok: true, value: { at: 'at-province' },
    });
  });
});

describe('whether a product holds a certificate', () => {
  it('not before one is made out, nor while a first dossier is judged', () => {
    const on = day('2024-10-01');
    for (const state of [ocopCycle(qd148).start, districtDossier()]) {
      expect(holding(qd148, state, on)).toEqual({ result: 'holding', kind: 'none', on });
    }
  });

  it('its own, by the windows of the edition in force', () => {
    const running = recognised26();
    const on = day('2029-06-03');
    const held = holding(qd26, running, on);
    expect(held).toMatchObject({ result: 'holding', kind: 'certificate', on, mayUseStars: true, lastDay: '2029-11-30', standing: { kind: 'filing-window' } });
    expect(holding(qd148, running, on)).toMatchObject({ standing: { kind: 'valid', renewalUnder: 'qd-148-2023' } });
    expect(held).toMatchObject({ basis: (held as { standing: { basis: unknown } }).standing.basis });
    expect(holding(qd26, running, day('2029-12-01'))).toMatchObject({ kind: 'certificate', mayUseStars: false });
  });

  it('past its last day only where the edition has a rule that keeps it', () => {
    const kept = { ...districtDossier(), held: { state: endingOn(recognised148(), '2026-08-31'), keptUntil: '2027-02-27' } } as State;
    const on = day('2026-10-01');
    expect(holding(qd26, kept, on)).toMatchObject({ kind: 'kept-until-answer', lastDay: '2027-02-27', basis: qd26.certificate.extension?.basis });
    expect(holding(qd148, kept, on)).toMatchObject({ kind: 'certificate', mayUseStars: false, lastDay: '2027-02-27' });
  });
});

describe('a re-evaluation', () => {
  it('is not kept by a rule the edition does not have, nor after the end', () => {
    const early = endingOn(recognised148(), '2025-06-30');
    expect(after(ocopCycle(qd148), [event('file-dossier', '2025-06-01', { purpose: 're-evaluation' })], early)).toMatchObject({
      held: { keptUntil: '2025-06-30' },
    });
    // The window of 20/11/2026 is 24/05 to 23/07/2026: open when 26/2026 began.
    const cycle = ocopCycle(withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation' }));
    const ending = endingOn(recognised148(), '2026-11-20');
    expect(after(cycle, [event('file-dossier', '2026-07-23', { purpose: 're-evaluation' })], ending)).toMatchObject({ held: { keptUntil: '2026-11-20' } });
    expect(after(cycle, [event('file-dossier', '2026-07-24', { purpose: 're-evaluation' })], ending)).toMatchObject({ held: { keptUntil: '2027-05-19' } });
    const over = after(ocopCycle(qd26), [event('day-comes', '2026-11-21')], ending);
    expect(over.at).toBe('expired');
    expect(refusalOf(cycle, over, event('file-dossier', '2026-12-01', { purpose: 're-evaluation' }))).toMatchObject({
      code: 'outside-filing-window', on: '2026-12-01', window: { firstDay: '2026-05-24', lastDay: '2026-07-23' },
    });
  });

  it('is kept where the window closed on the eve of 26/2026, not where it closed on its first day', () => {
    // 120 days before the last day: 21/05/2026 for 18/09/2026, 22/05/2026 for 19/09/2026.
    const cycle = ocopCycle(qd26);
    const filed = event('file-dossier', '2026-06-01', { purpose: 're-evaluation' });
    expect(after(cycle, [filed], endingOn(recognised148(), '2026-09-18'))).toMatchObject({ held: { keptUntil: '2027-03-17' } });
    expect(refusalOf(cycle, endingOn(recognised148(), '2026-09-19'), filed).code).toBe('outside-filing-window');
  });
});

describe('an upgrade whose result is as high as before', () => {
  it('is not met, 4 stars to 4; a re-evaluation is certified anew', () => {
    const cycle = ocopCycle(qd26);
    const four = recognised26(80);
    const filed = (purpose: string) => after(cycle, [event('file-dossier', '2029-07-01', { purpose }), event('report', '2029-07-10')], four);
    expect(after(cycle, [event('not-met', '2029-08-10', { score: 75 })], filed('upgrade'))).toMatchObject({ at: 'recognised', certificate: { star: 4, lastDay: '2029-11-30' } });
    expect(after(cycle, [event('recognise', '2029-08-10', { score: 75, decision })], filed('re-evaluation'))).toMatchObject({
      at: 'recognised', through: 're-evaluation', certificate: { star: 4, lastDay: '2032-08-10' },
    });
  });
});

describe('passing to a new edition', () => {
  const pass = (on: string) => event('pass-to-new-edition', on);

  it('is not for a dossier that is under it already', () => {
    const own = after(ocopCycle(qd26), [...preparedOn('2026-08-01'), event('file-dossier', '2026-08-02', { purpose: 'first' })]);
    expect(refusalOf(ocopCycle(qd26), own, pass('2026-08-10'))).toMatchObject({ code: 'event-not-possible' });
  });

  it('leaves what the centre found with the province whose decision it awaits', () => {
    const filed = [...preparedOn('2026-03-01'), event('file-dossier', '2026-03-02', { purpose: 'first' }), event('report', '2026-03-10')];
    const found = [event('send-up', '2026-04-01', { score: 91 }), event('send-down', '2026-06-01', { score: 80 })];
    const awaited = after(ocopCycle(qd1489), [...filed, ...found]);
    expect(awaited).toMatchObject({ at: 'decision-at-province', edition: 'qd-1489-2025' });
    const goesOn = ocopCycle(withReadings(qd26, { 'transition-missed': 'continues-under-new-edition' }));
    expect(after(goesOn, [pass('2026-07-22')], awaited)).toMatchObject({ at: 'decision-at-province', edition: 'qd-26-2026' });
  });

  it('files anew what is, from the plan that was carried out', () => {
    const filed = [...preparedOn('2026-03-01'), event('file-dossier', '2026-03-02', { purpose: 'first' })];
    const pending = after(ocopCycle(qd1489), filed);
    expect(after(ocopCycle(qd26), [pass('2026-07-22')], pending)).toEqual({ result: 'product-state', at: 'plan-carried-out', on: '2026-07-22' });
  });

  it('is not stated for a dossier that was filed before any edition', () => {
    const early = { ...districtDossier(), filedOn: '2018-01-01' } as State;
    expect(refusalOf(ocopCycle(qd1489), early, pass('2025-08-01'))).toMatchObject({ code: 'transition-not-stated', on: '2025-08-01', dossier: 'qd-148-2023' });
  });

  it('takes a returned dossier, and a decision that waits, to the level that has taken over', () => {
    const cycle = ocopCycle(qd148);
    const returned = after(cycle, [event('return-dossier', '2024-10-01')], districtDossier());
    expect(after(ocopCycle(qd1489), [pass('2025-07-10')], returned)).toMatchObject({
      at: 'dossier-returned', level: 'province', edition: 'qd-1489-2025', on: '2025-07-10',
    });
    const atProvince = after(cycle, [event('send-up', '2024-11-01', { score: 72 })], districtDossier());
    const waits = after(cycle, [event('send-down', '2024-12-01', { score: 69 })], atProvince);
    expect(after(ocopCycle(qd1489), [pass('2025-07-10')], waits)).toMatchObject({ at: 'decision-at-province', edition: 'qd-1489-2025' });
    expect(after(ocopCycle(qd1489), [pass('2025-07-10')], atProvince)).toMatchObject({ at: 'at-province', edition: 'qd-1489-2025' });
  });

  it('a dossier of 1048 returned by the centre is settled as one pending there', () => {
    const cycle = ocopCycle(qd1048);
    const atCentral = after(cycle, [
      ...preparedOn('2022-05-01'), event('file-dossier', '2022-06-01', { purpose: 'first' }), event('send-up', '2022-09-01', { score: 91 }),
      event('send-up', '2022-12-01', { score: 92 }),
    ]);
    // By this reading a dossier pending below the centre stays under 1048; at the centre it is re-scored under 148 all the same.
    const stays = ocopCycle(withReadings(qd148, { 'pending-when-148-began': 'edition-of-filing' }));
    const returned = after(cycle, [event('return-dossier', '2022-12-10')], atCentral);
    expect(after(stays, [pass('2023-03-01')], returned)).toMatchObject({ at: 'dossier-returned', level: 'central', edition: 'qd-148-2023' });
    const below = after(cycle, [event('return-dossier', '2022-07-01')], after(cycle, [...preparedOn('2022-05-01'), event('file-dossier', '2022-06-01', { purpose: 'first' })]));
    expect(refusalOf(stays, below, pass('2023-03-01'))).toMatchObject({ code: 'judged-under-another', expected: 'qd-1048-2019' });
  });

  it('an upgrade that must be filed anew gives the certificate back', () => {
    const filed = after(ocopCycle(qd1489), [event('file-dossier', '2026-05-01', { purpose: 'upgrade' })], recognised148());
    expect(after(ocopCycle(qd26), [pass('2026-07-22')], filed)).toMatchObject({ at: 'recognised', on: '2026-07-22', certificate: { lastDay: '2027-11-20' } });
  });

  it('a dossier that goes on under its own edition in the days of transition is taken by it, and by no other after them', () => {
    const pending = after(ocopCycle(qd1489), [
      ...preparedOn('2026-03-01'), event('file-dossier', '2026-05-21', { purpose: 'first' }),
    ]);
    expect(after(ocopCycle(qd1489), [event('report', '2026-05-21')], pending).at).toBe('at-province');
    expect(after(ocopCycle(qd1489), [event('report', '2026-06-01')], pending).at).toBe('at-province');
    expect(refusalOf(ocopCycle(qd26), pending, event('report', '2026-06-01'))).toMatchObject({ code: 'judged-under-another', expected: 'qd-1489-2025' });
  });
});

describe('a history under several editions', () => {
  const cycles = (): readonly [Cycle, ...Cycle[]] => [ocopCycle(qd148), ocopCycle(qd1489), ocopCycle(qd26)];
  const began = [
    ...preparedOn('2026-03-01'), event('file-dossier', '2026-05-20', { purpose: 'first' }), event('report', '2026-05-22'),
    event('recognise', '2026-07-21', { score: 75, decision }),
  ];

  it('judges the evaluation by the edition of its dossier, the rest by that of the day', () => {
    const history = replay(cycles(), [...began, event('promote', '2026-07-21')]);
    if (!history.ok) throw new Error(history.error.code);
    expect(history.value.result).toBe('history');
    expect(history.value.steps.map(({ index, edition, to }) => [index, edition, to]).slice(5)).toEqual([
      [5, 'qd-1489-2025', 'at-commune'], [6, 'qd-1489-2025', 'at-province'], [7, 'qd-1489-2025', 'recognised'], [8, 'qd-26-2026', 'in-promotion'],
    ]);
  });

  it('takes the first and the last day of each edition as its own', () => {
    const at = (on: string) => replay(cycles(), [event('register-idea', on)]);
    for (const [on, edition] of [
      ['2023-02-24', 'qd-148-2023'], ['2025-07-05', 'qd-148-2023'], ['2025-07-06', 'qd-1489-2025'], ['2026-05-21', 'qd-1489-2025'],
      ['2026-05-22', 'qd-26-2026'], ['2999-12-31', 'qd-26-2026'],
    ]) {
      expect(at(on as string)).toMatchObject({ ok: true, value: { steps: [{ edition }] } });
    }
    expect(at('2023-02-23')).toMatchObject({ ok: false, error: { code: 'no-cycle-for-day', index: 0, received: '2023-02-23' } });
  });

  it('has no cycle for an event without a day', () => {
    expect(replay(cycles(), [{ kind: 'register-idea' } as CycleEvent])).toMatchObject({ ok: false, error: { code: 'no-cycle-for-day' } });
  });

  it('passes a dossier on by the edition it passes to', () => {
    const pending = began.slice(0, 6);
    expect(replay(cycles(), [...pending, event('pass-to-new-edition', '2026-07-22')])).toMatchObject({ ok: true, value: { state: { at: 'plan-carried-out' } } });
  });

  it('names the level of the authority that issued a certificate as the one that acts', () => {
    const history = replay(cycles(), [...began, event('withdraw', '2026-08-01', { ground: 'mark-misused' })]);
    expect(history).toMatchObject({ ok: true, value: { steps: { 8: { event: 'withdraw', actor: 'province' } } } });
  });

  it('is one edition when one is given', () => {
    expect(replay(ocopCycle(qd148), [event('register-idea', '2026-01-01')])).toMatchObject({ ok: false, error: { code: 'edition-not-in-force', index: 0 } });
    expect(replay([ocopCycle(qd148)], [event('register-idea', '2026-01-01')])).toMatchObject({ ok: false, error: { code: 'edition-not-in-force', index: 0 } });
  });
});

// A made-up cycle of a few states, small enough to draw by hand.
describe('the picture', () => {
  const row = (from: string, kind: string, actor: string, ...to: string[]) => ({ [kind]: { from, event: kind, to, actor, under: 'in-force', basis: [] } });
  const small = {
    result: 'cycle', edition: {} as Edition, start: { result: 'product-state', at: 'guidance', on: null },
    steps: [
      { number: 1, states: ['guidance'] }, { number: 5, states: ['at-commune', 'at-province', 'not-recognised'] },
      { number: 6, states: ['recognised', 'in-promotion'] },
    ],
    states: ['guidance', 'at-commune', 'at-province', 'not-recognised', 'recognised', 'in-promotion', 'withdrawn'],
    table: {
      guidance: { ...row('guidance', 'file-dossier', 'holder', 'at-commune') },
      'at-commune': { ...row('at-commune', 'report', 'commune', 'at-province'), ...row('at-commune', 'not-met', 'commune', 'not-recognised'), ...row('at-commune', 'withdraw', 'issuer', 'withdrawn') },
      'at-province': { ...row('at-province', 'recognise', 'province', 'recognised', 'in-promotion'), ...row('at-province', 'not-met', 'province', 'not-recognised'), ...row('at-province', 'withdraw', 'issuer', 'withdrawn') },
      'not-recognised': { ...row('not-recognised', 'file-dossier', 'holder', 'at-commune') },
      recognised: { ...row('recognised', 'promote', 'not-stated', 'in-promotion'), ...row('recognised', 'day-comes', 'calendar', 'recognised') },
      'in-promotion': { ...row('in-promotion', 'promote', 'not-stated', 'in-promotion') },
    },
    passing: { from: ['qd-148-2023'], event: 'pass-to-new-edition', to: ['at-commune'], actor: 'not-stated', under: 'in-force', basis: [] },
  } as unknown as Cycle;

  const english = [
    'stateDiagram-v2',
    '  state "(1) Guidance" as guidance',
    '  state "(5) Not recognised" as not_recognised',
    '  state "Withdrawn" as withdrawn',
    '  state "Evaluation and ranking" as evaluation {',
    '    state "(5) Dossier at the commune" as at_commune',
    '    state "(5) Evaluation at the province" as at_province',
    '  }',
    '  state "Certificate running" as running {',
    '    state "Recognised" as recognised',
    '    state "(6) Trade promotion" as in_promotion',
    '  }',
    '  state "Dossier pending under an earlier edition" as earlier',
    '  [*] --> guidance',
    '  guidance --> at_commune: file a dossier (the holder)',
    '  at_commune --> at_province: report and forward (the commune)',
    '  at_commune --> not_recognised: not met (the commune)',
    '  evaluation --> withdrawn: withdraw (the issuing authority)',
    '  at_province --> running: recognise (the province)',
    '  at_province --> not_recognised: not met (the province)',
    '  not_recognised --> at_commune: file a dossier (the holder)',
    '  recognised --> in_promotion: promote (not stated)',
    '  earlier --> at_commune: pass to the new edition (not stated)',
    '  withdrawn --> [*]',
  ];

  it('is drawn line by line: boxes, arrows gathered into them, what leaves a state as it was left out', () => {
    expect(diagram(small, { locale: 'en' }).split('\n')).toEqual(english);
  });

  it('gathers no arrows of another event, nor to another state, though all else is the same', () => {
    const { table } = small;
    const apart = {
      ...small,
      table: {
        ...table,
        'at-commune': { ...table['at-commune'], ...row('at-commune', 'send-up', 'province', 'withdrawn'), ...row('at-commune', 'return-dossier', 'province', 'not-recognised') },
        'at-province': { ...table['at-province'], ...row('at-province', 'send-down', 'province', 'withdrawn'), ...row('at-province', 'return-dossier', 'province', 'withdrawn') },
      },
    } as unknown as Cycle;
    const lines = diagram(apart, { locale: 'en' }).split('\n');
    expect(lines).toEqual(expect.arrayContaining([
      '  at_commune --> withdrawn: send up (the province)', '  at_province --> withdrawn: send the result down (the province)',
      '  at_commune --> not_recognised: return to complete (the province)', '  at_province --> withdrawn: return to complete (the province)',
    ]));
    expect(lines.filter((line) => line.includes('evaluation -->'))).toEqual(['  evaluation --> withdrawn: withdraw (the issuing authority)']);
  });

  it('speaks Vietnamese unless told otherwise', () => {
    const lines = diagram(small).split('\n');
    expect(lines).toHaveLength(english.length);
    expect(lines).toEqual(diagram(small, { locale: 'vi' }).split('\n'));
    expect(lines[4]).toBe('  state "Đánh giá, phân hạng" as evaluation {');
    expect(lines[8]).toBe('  state "Giấy chứng nhận có hiệu lực" as running {');
    expect(lines[12]).toBe('  state "Hồ sơ đang chờ theo văn bản trước" as earlier');
    expect(lines[14]).toBe('  guidance --> at_commune: nộp hồ sơ đánh giá (chủ thể)');
  });

  it('knows no earlier edition where there is none', () => {
    expect(diagram({ ...small, passing: null }, { locale: 'en' }).split('\n')).toEqual(english.filter((line) => !line.includes('earlier')));
  });
});

describe('every state, event and actor', () => {
  it.each([['states', stateNames], ['events', eventNames], ['actors', actorNames]] as const)('of the %s has a name of its own in both languages', (_, names) => {
    const all = Object.values<{ readonly vi: string; readonly en: string }>(names);
    for (const locale of ['vi', 'en'] as const) {
      const words = all.map((name) => name[locale]);
      expect(words.every((word) => typeof word === 'string' && /^\p{L}/u.test(word))).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(all.length).toBeGreaterThan(7);
  });
});
