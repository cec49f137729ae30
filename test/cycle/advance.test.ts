import { describe, expect, it } from 'vitest';
import { advance, holding, ocopCycle, qd1048, qd148, qd1489, qd26, withReadings, type CycleEvent, type Ranking, type State } from 'ocop';
import { day } from '../day';
import { after, atDistrict, cycle148, event, preparation, preparedOn, refusalOf, threeStars } from './life';

const cycle1489 = ocopCycle(qd1489);
const cycle26 = ocopCycle(qd26);
const decision = '34/QĐ (made up)';

function recognised26(star: 3 | 4 = 3): State {
  return after(cycle26, [
    ...preparedOn('2026-08-01'),
    event('file-dossier', '2026-08-02', { purpose: 'first' }),
    event('report', '2026-08-10'),
    event('recognise', '2026-11-30', { score: star === 3 ? 55 : 80, decision }),
  ]);
}

describe('steps 1 to 4', () => {
  it('go from the first word of guidance to a plan carried out', () => {
    const visited: string[] = [];
    preparation.reduce<State>((state, next) => {
      const reached = after(cycle148, [next], state);
      visited.push(reached.at);
      return reached;
    }, cycle148.start);
    expect(visited).toEqual(['idea-registered', 'idea-selected', 'plan-received', 'plan-approved', 'plan-carried-out']);
  });

  it('let a declined idea be registered again, and a returned plan be submitted again', () => {
    const declined = after(cycle148, [event('register-idea', '2024-01-10'), event('decline-idea', '2024-02-01')]);
    expect(after(cycle148, [event('register-idea', '2025-01-10')], declined).at).toBe('idea-registered');
    const returned = after(cycle148, [...preparation.slice(0, 3), event('return-plan', '2024-02-21')]);
    expect(after(cycle148, [event('submit-plan', '2024-03-05')], returned).at).toBe('plan-received');
  });

  it('leave the state passed in as it was', () => {
    const before = JSON.stringify(atDistrict);
    advance(cycle148, atDistrict, event('send-up', '2024-11-01', { score: 72 }));
    expect(JSON.stringify(atDistrict)).toBe(before);
  });
});

describe('who receives a dossier and where it goes', () => {
  const filed = event('file-dossier', '2024-09-10', { purpose: 'first' });
  it('148: the commune, which forwards to the district', () => {
    expect(after(cycle148, [...preparation, filed]).at).toBe('at-commune');
    expect(atDistrict.at).toBe('at-district');
  });
  it('1048: the district, for the commune has no part', () => {
    const cycle = ocopCycle(qd1048);
    expect(after(cycle, [...preparedOn('2021-05-01'), event('file-dossier', '2021-06-01', { purpose: 'first' })]).at).toBe('at-district');
    expect(cycle.states).not.toContain('at-commune');
  });
  it.each([cycle1489, cycle26])('1489 and 26/2026: the commune, which forwards to the province', (cycle) => {
    const on = cycle.edition.inForceFrom;
    const state = after(cycle, [...preparedOn(on), event('file-dossier', on, { purpose: 'first' }), event('report', on)]);
    expect(state.at).toBe('at-province');
  });
});

// Bands 30, 50, 70, 90; 148: the district certifies 3 stars and sends up from 70, the province 4 and from 90.
describe('what a score does at a level, 148', () => {
  const scored: readonly (readonly [number, CycleEvent['kind'], string])[] = [
    [0, 'not-met', 'not-recognised'],
    [49.99, 'not-met', 'not-recognised'],
    [50, 'recognise', 'recognised'],
    [69.99, 'recognise', 'recognised'],
    [70, 'send-up', 'at-province'],
    [72, 'send-up', 'at-province'],
    [100, 'send-up', 'at-province'],
  ];
  it.each(scored)('%d points at the district: %s', (score, kind, at) => {
    for (const tried of ['not-met', 'recognise', 'send-up'] as const) {
      const result = advance(cycle148, atDistrict, event(tried, '2024-11-20', { score, decision }));
      if (tried === kind) expect(result).toMatchObject({ ok: true, value: { at } });
      else expect(result).toMatchObject({ ok: false, error: { code: 'score-says-otherwise', expected: kind, at: 'at-district', event: tried } });
    }
  });

  it('72 points cannot be certified at the district', () => {
    const refused = refusalOf(cycle148, atDistrict, event('recognise', '2024-11-20', { score: 72, decision }));
    expect(refused).toMatchObject({
      code: 'score-says-otherwise',
      expected: 'send-up',
      edition: 'qd-148-2023',
      allowed: ['recognise', 'send-up', 'not-met', 'return-dossier', 'withdraw', 'pass-to-new-edition'],
    });
  });

  it('what the province finds below 70 goes down to the district, which certifies 3 stars', () => {
    const atProvince = after(cycle148, [event('send-up', '2024-11-01', { score: 72 })], atDistrict);
    expect(refusalOf(cycle148, atProvince, event('recognise', '2024-12-01', { score: 69, decision })).code).toBe('score-says-otherwise');
    const back = after(cycle148, [event('send-down', '2024-12-01', { score: 69 })], atProvince);
    expect(back.at).toBe('decision-at-district');
    expect(after(cycle148, [event('recognise-on-result', '2024-12-15', { decision })], back)).toMatchObject({
      at: 'recognised',
      decision,
      certificate: { star: 3, issuer: { level: 'district' }, lastDay: '2027-12-15' },
    });
  });

  it('a result can only be recognised on under 148, not evaluated again', () => {
    const atCentral = after(cycle148, [event('send-up', '2024-11-01', { score: 92 }), event('send-up', '2024-11-20', { score: 91 })], atDistrict);
    const back = after(cycle148, [event('send-down', '2025-01-10', { score: 88 })], atCentral);
    expect(back.at).toBe('decision-at-province');
    expect(refusalOf(cycle148, back, event('evaluate-again', '2025-01-20')).code).toBe('event-not-possible');
  });

  it('a ranking, not the points, says which star is recognised', () => {
    // 72 points go up, whatever the ranking; the province finds 3 stars, which the district recognises.
    const ranking = { result: 'ranking', edition: 'qd-148-2023', total: 72, band: 4, star: 3 } as Ranking;
    const result = { score: 72, ranking };
    expect(refusalOf(cycle148, atDistrict, event('recognise', '2024-11-20', { ...result, decision }))).toMatchObject({
      code: 'score-says-otherwise',
      expected: 'send-up',
    });
    const back = after(cycle148, [event('send-up', '2024-11-20', result), event('send-down', '2024-12-01', result)], atDistrict);
    expect(back.at).toBe('decision-at-district');
    expect(after(cycle148, [event('recognise-on-result', '2024-12-15', { decision })], back)).toMatchObject({
      at: 'recognised',
      certificate: { star: 3, issuer: { level: 'district' } },
    });
    // 69 points do not, and are recognised at the star of the ranking.
    const below = { score: 69, ranking: { ...ranking, total: 69, band: 3 } as Ranking };
    expect(after(cycle148, [event('recognise', '2024-11-20', { ...below, decision })], atDistrict)).toMatchObject({
      at: 'recognised',
      certificate: { star: 3 },
    });
    const stopped = ocopCycle(withReadings(qd148, { 'missed-minimum-referral': 'by-star' }));
    expect(after(stopped, [event('recognise', '2024-11-20', { ...result, decision })], atDistrict)).toMatchObject({
      at: 'recognised',
      certificate: { star: 3 },
    });
    const other = { ...ranking, band: 5 } as Ranking;
    expect(refusalOf(cycle148, atDistrict, event('recognise', '2024-11-20', { score: 72, ranking: other, decision }))).toMatchObject({
      code: 'event-field',
      field: 'ranking',
    });
  });

  it('a dossier returned to complete goes back to the level that returned it', () => {
    const returned = after(cycle148, [event('return-dossier', '2024-10-01')], atDistrict);
    expect(returned).toMatchObject({ at: 'dossier-returned', level: 'district' });
    expect(after(cycle148, [event('complete-dossier', '2024-10-12')], returned)).toMatchObject({ at: 'at-district', filedOn: '2024-09-10' });
  });
});

describe('26/2026: after a central result below 90', () => {
  const atCentral = after(cycle26, [
    ...preparedOn('2026-08-01'),
    event('file-dossier', '2026-08-02', { purpose: 'first' }),
    event('report', '2026-08-10'),
    event('send-up', '2026-11-30', { score: 93 }),
  ]);
  it('90 is recognised with 5 stars by the minister', () => {
    expect(after(cycle26, [event('recognise', '2027-03-01', { score: 90, decision })], atCentral)).toMatchObject({
      at: 'recognised',
      certificate: { star: 5, issuer: { level: 'central' } },
    });
  });
  it('89.99 goes to the province, which recognises on it or evaluates itself', () => {
    const back = after(cycle26, [event('send-down', '2027-03-01', { score: 89.99 })], atCentral);
    expect(back.at).toBe('decision-at-province');
    expect(after(cycle26, [event('recognise-on-result', '2027-03-20', { decision })], back)).toMatchObject({ certificate: { star: 4 } });
    expect(after(cycle26, [event('evaluate-again', '2027-03-20')], back).at).toBe('at-province');
    expect(refusalOf(cycle26, back, event('not-met-on-result', '2027-03-20'))).toMatchObject({
      code: 'score-says-otherwise',
      expected: 'recognise-on-result',
    });
  });
  it.each([49.99, 30, 0])('%d is told to the province too, which evaluates itself or leaves it at that', (score) => {
    expect(refusalOf(cycle26, atCentral, event('not-met', '2027-03-01', { score }))).toMatchObject({
      code: 'score-says-otherwise',
      expected: 'send-down',
    });
    const back = after(cycle26, [event('send-down', '2027-03-01', { score })], atCentral);
    expect(back).toMatchObject({ at: 'decision-at-province', referral: { kind: 'none', by: 'province', orEvaluateAgain: true } });
    expect(refusalOf(cycle26, back, event('recognise-on-result', '2027-03-20', { decision }))).toMatchObject({
      code: 'score-says-otherwise',
      expected: 'not-met-on-result',
    });
    expect(after(cycle26, [event('not-met-on-result', '2027-03-20')], back).at).toBe('not-recognised');
    const again = after(cycle26, [event('evaluate-again', '2027-03-20')], back);
    expect(after(cycle26, [event('recognise', '2027-04-20', { score: 72, decision })], again)).toMatchObject({ certificate: { star: 4 } });
  });
});

describe('an upgrade', () => {
  const upgrading = after(
    cycle148,
    [event('promote', '2024-12-05'), event('file-dossier', '2025-02-10', { purpose: 'upgrade' }), event('report', '2025-02-20')],
    threeStars,
  );
  it('starts a new evaluation and keeps the old certificate until decided', () => {
    expect(upgrading).toMatchObject({ at: 'at-district', purpose: 'upgrade', filedOn: '2025-02-10' });
    expect(holding(qd148, upgrading, day('2025-03-01'))).toMatchObject({ kind: 'certificate', mayUseStars: true, lastDay: '2027-11-20' });
  });
  it('brings a new certificate', () => {
    const decided = after(
      cycle148,
      [event('send-up', '2025-03-20', { score: 78 }), event('recognise', '2025-06-01', { score: 77, decision })],
      upgrading,
    );
    expect(decided).toMatchObject({ at: 'recognised', through: 'upgrade', certificate: { star: 4, lastDay: '2028-06-01' } });
  });
  it('that is not met gives the product back as it was', () => {
    const back = after(cycle148, [event('not-met', '2025-03-20', { score: 41 })], upgrading);
    expect(back).toMatchObject({ at: 'in-promotion', on: '2025-03-20', certificate: { star: 3, lastDay: '2027-11-20' } });
  });
  it('that brings no higher star is not met; or, by the other reading, certified anew', () => {
    const again = event('recognise', '2025-03-20', { score: 66, decision });
    expect(refusalOf(cycle148, upgrading, again)).toMatchObject({ code: 'score-says-otherwise', expected: 'not-met' });
    const anew = ocopCycle(withReadings(qd148, { 'upgrade-without-higher-star': 'certified-anew' }));
    expect(after(anew, [again], upgrading)).toMatchObject({ at: 'recognised', certificate: { star: 3, lastDay: '2028-03-20' } });
  });
  it('is not possible above 5 stars, nor first evaluation while the certificate runs', () => {
    const five = after(
      cycle148,
      [
        event('send-up', '2024-11-01', { score: 92 }),
        event('send-up', '2024-11-20', { score: 91 }),
        event('recognise', '2025-01-10', { score: 95, decision }),
      ],
      atDistrict,
    );
    expect(refusalOf(cycle148, five, event('file-dossier', '2025-03-01', { purpose: 'upgrade' }))).toMatchObject({
      code: 'purpose-not-possible',
      expected: ['re-evaluation'],
    });
    expect(refusalOf(cycle148, threeStars, event('file-dossier', '2025-03-01', { purpose: 'first' }))).toMatchObject({
      code: 'purpose-not-possible',
      expected: ['upgrade', 're-evaluation'],
    });
  });
});

describe('the end of a certificate', () => {
  // Recognised on 30/11/2026 under 26/2026: through 30/11/2029; filing from 180 days before, 03/06/2029, to 120, 02/08/2029.
  const running = recognised26();
  it.each([
    ['2029-06-02', 'recognised'],
    ['2029-06-03', 'filing-open'],
    ['2029-08-02', 'filing-open'],
    ['2029-08-03', 'recognised'],
    ['2029-11-30', 'recognised'],
    ['2029-12-01', 'expired'],
  ])('26/2026: on %s it stands %s', (on, at) => {
    expect(after(cycle26, [event('day-comes', on)], running).at).toBe(at);
  });
  it('a window that has closed is closed', () => {
    const open = after(cycle26, [event('day-comes', '2029-07-01')], running);
    expect(after(cycle26, [event('day-comes', '2029-09-01')], open).at).toBe('recognised');
  });
  it.each([
    ['2029-06-02', false],
    ['2029-06-03', true],
    ['2029-08-02', true],
    ['2029-08-03', false],
  ])('26/2026: a re-evaluation filed on %s is taken: %s', (on, taken) => {
    const result = advance(cycle26, running, event('file-dossier', on, { purpose: 're-evaluation' }));
    expect(result.ok).toBe(taken);
    if (!result.ok) expect(result.error).toMatchObject({ code: 'outside-filing-window', window: { firstDay: '2029-06-03', lastDay: '2029-08-02' } });
  });
  it('an upgrade waits for no window', () => {
    expect(after(cycle26, [event('file-dossier', '2028-01-01', { purpose: 'upgrade' })], running).at).toBe('at-commune');
  });
  it('nothing but the calendar moves a product whose term is over', () => {
    expect(refusalOf(cycle26, running, event('promote', '2029-12-01'))).toMatchObject({ code: 'certificate-over', lastDay: '2029-11-30' });
  });
  it('a product may re-enter after expiry: filed as a first evaluation, or from step 2', () => {
    const expired = after(cycle26, [event('day-comes', '2029-12-01')], running);
    expect(after(cycle26, [event('file-dossier', '2030-01-10', { purpose: 'first' })], expired)).toMatchObject({ at: 'at-commune', held: null });
    expect(after(cycle26, [event('register-idea', '2030-01-10')], expired).at).toBe('idea-registered');
    expect(refusalOf(cycle26, expired, event('file-dossier', '2030-01-10', { purpose: 're-evaluation' })).code).toBe('outside-filing-window');
  });
  it('a renewal not met after the term is over leaves it expired', () => {
    const late = after(
      cycle26,
      [
        event('file-dossier', '2029-08-02', { purpose: 're-evaluation' }),
        event('report', '2029-08-10'),
        event('not-met', '2029-12-15', { score: 40 }),
      ],
      running,
    );
    expect(late).toMatchObject({ at: 'expired', certificate: { lastDay: '2029-11-30' } });
  });
});

// 3 stars of a district, issued on 20/11/2024 under 148, through 20/11/2027: 30 days before is 21/10/2027. No edition of
// that time has such a rule, so the notice rule is looked at with a certificate that ends while 1489 is in force.
describe('the notice of expiry, 148 and 1489', () => {
  const soon = {
    ...(threeStars as State & { certificate: object }),
    certificate: { ...(threeStars as { certificate: object }).certificate, lastDay: '2026-03-31' },
  } as State;
  it.each([
    ['2026-03-01', 'recognised'],
    ['2026-03-02', 'notice-due'],
    ['2026-03-31', 'notice-due'],
    ['2026-04-01', 'expired'],
  ])('on %s, without notice: %s', (on, at) => expect(after(cycle1489, [event('day-comes', on)], soon).at).toBe(at));
  it('a notice is in time through the 30th day before, late after it', () => {
    expect(after(cycle1489, [event('give-notice', '2026-03-01')], soon)).toMatchObject({ at: 'notice-given', late: false });
    expect(after(cycle1489, [event('give-notice', '2026-03-02')], soon)).toMatchObject({ at: 'notice-given', late: true });
  });
  it('a notice given stays given until the end', () => {
    const given = after(cycle1489, [event('give-notice', '2026-02-01')], soon);
    expect(after(cycle1489, [event('day-comes', '2026-03-20')], given).at).toBe('notice-given');
    expect(after(cycle1489, [event('day-comes', '2026-04-01')], given).at).toBe('expired');
  });
  it('26/2026 knows no notice: one given before is, under it, a certificate that runs', () => {
    const given = after(cycle1489, [event('give-notice', '2026-02-01')], threeStars);
    expect(given.at).toBe('notice-given');
    expect(refusalOf(cycle26, given, event('give-notice', '2027-01-01')).code).toBe('event-not-possible');
    expect(after(cycle26, [event('day-comes', '2027-01-01')], given).at).toBe('recognised');
    // 180 days before 20/11/2027 is 24/05/2027
    expect(after(cycle26, [event('day-comes', '2027-05-24')], given).at).toBe('filing-open');
  });
});

describe('a certificate kept until the answer, 26/2026 Art. 12(3)', () => {
  // 31/08/2026: the window 04/03 to 03/05/2026 had closed when 26/2026 took force on 22/05/2026.
  const ending = (lastDay: string): State => {
    const { certificate, ...rest } = threeStars as State & { certificate: object };
    return { ...rest, certificate: { ...certificate, lastDay } } as State;
  };
  const filed = event('file-dossier', '2026-06-10', { purpose: 're-evaluation' });
  it('keeps it at most 180 days past its last day', () => {
    const pending = after(cycle26, [filed, event('report', '2026-06-20')], ending('2026-08-31'));
    expect(holding(qd26, pending, day('2026-08-31'))).toMatchObject({ kind: 'certificate', mayUseStars: true });
    expect(holding(qd26, pending, day('2026-09-01'))).toMatchObject({ kind: 'kept-until-answer', mayUseStars: true, lastDay: '2027-02-27' });
    expect(holding(qd26, pending, day('2027-02-27'))).toMatchObject({ kind: 'kept-until-answer', mayUseStars: true });
    expect(holding(qd26, pending, day('2027-02-28'))).toMatchObject({ kind: 'not-in-force', mayUseStars: false, standing: { kind: 'expired' } });
    expect(after(cycle26, [event('recognise', '2026-12-01', { score: 60, decision })], pending)).toMatchObject({
      at: 'recognised',
      through: 're-evaluation',
      certificate: { star: 3, issuer: { level: 'province' } },
    });
  });
  it('is for windows that had closed before 26/2026; or for any late filing, by the other reading', () => {
    // 30/09/2026: the window 03/04 to 02/06/2026 was still open on 22/05/2026
    expect(refusalOf(cycle26, ending('2026-09-30'), filed).code).toBe('outside-filing-window');
    const outlives = ocopCycle(withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation' }));
    expect(after(outlives, [filed], ending('2026-09-30'))).toMatchObject({ held: { keptUntil: '2027-03-29' } });
    expect(refusalOf(outlives, ending('2027-06-30'), filed).code).toBe('outside-filing-window');
  });
});

describe('withdrawal', () => {
  it('under 26/2026 takes one of its grounds, and ends the life of the recognition', () => {
    const running = recognised26(4);
    expect(refusalOf(cycle26, running, event('withdraw', '2027-01-15', { ground: 'dislike' }))).toMatchObject({
      code: 'certificate-refused',
      fault: { code: 'unknown-withdrawal-ground' },
    });
    const withdrawn = after(cycle26, [event('withdraw', '2027-01-15', { ground: 'production-stopped' })], running);
    expect(withdrawn).toMatchObject({ at: 'withdrawn', certificate: { withdrawal: { by: 'province' } } });
    for (const kind of ['file-dossier', 'day-comes', 'promote', 'register-idea', 'withdraw'] as const) {
      expect(refusalOf(cycle26, withdrawn, event(kind, '2029-07-01', { purpose: 're-evaluation', ground: 'mark-misused' }))).toMatchObject({
        code: 'event-not-possible',
        at: 'withdrawn',
        allowed: [],
      });
    }
  });
  it('ends an evaluation under way for that certificate; without one there is nothing to withdraw', () => {
    const pending = after(cycle26, [event('file-dossier', '2028-01-01', { purpose: 'upgrade' })], recognised26());
    expect(after(cycle26, [event('withdraw', '2028-02-01', { ground: 'breach-of-law' })], pending).at).toBe('withdrawn');
    expect(refusalOf(cycle148, atDistrict, event('withdraw', '2024-12-01', { ground: 'x' })).code).toBe('no-certificate-held');
  });
});

describe('from one edition to the next', () => {
  it('an event belongs to the days of its edition', () => {
    expect(refusalOf(cycle148, threeStars, event('promote', '2025-07-06'))).toMatchObject({
      code: 'edition-not-in-force',
      firstDay: '2023-02-24',
      lastDay: '2025-07-05',
    });
    expect(refusalOf(cycle26, threeStars, event('promote', '2026-05-21')).code).toBe('edition-not-in-force');
  });
  it('a dossier is judged by the cycle of its own edition', () => {
    expect(refusalOf(cycle1489, atDistrict, event('complete-dossier', '2025-08-01')).code).toBe('event-not-possible');
    const atProvince = after(cycle148, [event('send-up', '2024-11-20', { score: 72 })], atDistrict);
    expect(refusalOf(cycle1489, atProvince, event('recognise', '2025-08-01', { score: 72, decision }))).toMatchObject({
      code: 'judged-under-another',
      expected: 'qd-148-2023',
    });
  });
  it('what a district left undone passes to the province under 1489', () => {
    expect(after(cycle1489, [event('pass-to-new-edition', '2025-07-10')], atDistrict)).toMatchObject({
      at: 'at-province',
      edition: 'qd-1489-2025',
      filedOn: '2024-09-10',
    });
  });
  it('12(1): a first dossier of before 22/05/2026 is judged under 1489 through 21/07/2026, then filed anew', () => {
    const pending = after(cycle1489, [
      ...preparedOn('2026-03-01'),
      event('file-dossier', '2026-05-21', { purpose: 'first' }),
      event('report', '2026-05-21'),
    ]);
    const recognise = (on: string) => event('recognise', on, { score: 75, decision });
    expect(after(cycle1489, [recognise('2026-07-21')], pending)).toMatchObject({ certificate: { star: 4, edition: 'qd-1489-2025' } });
    expect(refusalOf(cycle1489, pending, recognise('2026-07-22'))).toMatchObject({ code: 'judged-under-another', expected: 'qd-26-2026' });
    expect(refusalOf(cycle26, pending, event('pass-to-new-edition', '2026-07-21'))).toMatchObject({
      code: 'judged-under-another',
      expected: 'qd-1489-2025',
    });
    expect(after(cycle26, [event('pass-to-new-edition', '2026-07-22')], pending).at).toBe('plan-carried-out');
    const goesOn = ocopCycle(withReadings(qd26, { 'transition-missed': 'continues-under-new-edition' }));
    expect(after(goesOn, [event('pass-to-new-edition', '2026-07-22')], pending)).toMatchObject({ at: 'at-province', edition: 'qd-26-2026' });
  });
  it('a dossier of 1048 at the centre is re-scored under 148', () => {
    const cycle1048 = ocopCycle(qd1048);
    const atCentral = after(cycle1048, [
      ...preparedOn('2022-05-01'),
      event('file-dossier', '2022-06-01', { purpose: 'first' }),
      event('send-up', '2022-09-01', { score: 91 }),
      event('send-up', '2022-12-01', { score: 92 }),
    ]);
    expect(atCentral.at).toBe('at-central');
    expect(after(cycle148, [event('pass-to-new-edition', '2023-03-01')], atCentral)).toMatchObject({ at: 'at-central', edition: 'qd-148-2023' });
  });
});

describe('days', () => {
  it('never go back', () => {
    expect(refusalOf(cycle148, threeStars, event('promote', '2024-11-19'))).toMatchObject({ code: 'out-of-order', after: '2024-11-20' });
    expect(after(cycle148, [event('promote', '2024-11-20')], threeStars).at).toBe('in-promotion');
  });
});
