import { describe, expect, it } from 'vitest';
import { advance, ocopCycle, qd148, qd26, type CycleEvent, type Ranking, type State } from 'ocop';
import { after, event, preparedOn, refusalOf } from './life';
import { decision, districtDossier } from './states';

describe('a refusal is exactly', () => {
  const commune = { at: 'guidance', edition: 'qd-148-2023', allowed: ['register-idea'] };
  const register = event('register-idea', '2024-01-10');
  const cases: readonly (readonly [string, unknown, object])[] = [
    [
      'a day that is none',
      { ...register, on: '2024-02-30' },
      {
        code: 'event-field',
        field: 'on',
        received: '2024-02-30',
        fault: { code: 'invalid-date', received: '2024-02-30', expected: 'YYYY-MM-DD', reason: 'day' },
      },
    ],
    [
      'a day before the terms of the law can be counted',
      { ...register, on: '1009-12-31' },
      { code: 'event-field', field: 'on', received: '1009-12-31' },
    ],
    ['a day after which none can be counted', { ...register, on: '9990-01-01' }, { code: 'event-field', field: 'on', received: '9990-01-01' }],
    [
      'the first day of reach, when no edition was in force',
      { ...register, on: '1900-01-01' },
      { code: 'edition-not-in-force', on: '1900-01-01', firstDay: '2023-02-24', lastDay: '2025-07-05' },
    ],
    [
      'the last day of reach',
      { ...register, on: '9989-12-31' },
      { code: 'edition-not-in-force', on: '9989-12-31', firstDay: '2023-02-24', lastDay: '2025-07-05' },
    ],
    [
      'the eve of the edition',
      { ...register, on: '2023-02-23' },
      { code: 'edition-not-in-force', on: '2023-02-23', firstDay: '2023-02-24', lastDay: '2025-07-05' },
    ],
    [
      'the day after the edition',
      { ...register, on: '2025-07-06' },
      { code: 'edition-not-in-force', on: '2025-07-06', firstDay: '2023-02-24', lastDay: '2025-07-05' },
    ],
    ['an event of another state', event('promote', '2024-01-10'), { code: 'event-not-possible' }],
    ['passing, where nothing is pending', event('pass-to-new-edition', '2024-01-10'), { code: 'event-not-possible' }],
  ];
  it.each(cases)('%s', (_, tried, reason) => {
    const cycle = ocopCycle(qd148);
    const { kind } = tried as CycleEvent;
    expect(advance(cycle, cycle.start, tried as never)).toEqual({ ok: false, error: { ...reason, ...commune, event: kind } });
  });

  it.each([
    ['a word', 'register-idea'],
    ['nothing', null],
    ['no such kind', { kind: 'celebrate', on: '2024-01-10' }],
    ['a kind of every object', { kind: 'toString', on: '2024-01-10' }],
  ])('what is no event: %s', (name, tried) => {
    const cycle = ocopCycle(qd148);
    const result = advance(cycle, cycle.start, tried as never);
    const received = { 'a word': 'register-idea', nothing: 'null', 'no such kind': 'celebrate', 'a kind of every object': 'toString' }[name];
    expect(result).toEqual({ ok: false, error: { code: 'unknown-event', received, ...commune, event: 'unknown' } });
  });

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
      ...at,
      code: 'event-field',
      field: 'score',
      received: '101',
      fault: { code: 'invalid-score', reason: 'out-of-range' },
    });
    for (const wrong of ['', undefined, 7]) {
      expect(refusalOf(cycle, districtDossier(), event('recognise', '2024-11-20', { score: 64, decision: wrong }))).toMatchObject({
        ...at,
        code: 'event-field',
        field: 'decision',
        received: String(wrong),
      });
    }
    expect(refusalOf(cycle, districtDossier(), event('send-up', '2024-11-20', { score: 49.99 }))).toMatchObject({
      code: 'score-says-otherwise',
      expected: 'not-met',
      referral: { kind: 'none', reason: 'below-recognition' },
    });
  });

  it('a ranking that is none of this edition, score or scale', () => {
    const ranking = { result: 'ranking', edition: 'qd-148-2023', total: 72, band: 4, star: 4 } as Ranking;
    const sendUp = (with_: unknown) =>
      advance(ocopCycle(qd148), districtDossier(), event('send-up', '2024-11-20', { score: 72, ranking: with_ }) as never);
    expect(sendUp(ranking)).toMatchObject({ ok: true, value: { at: 'at-province' } });
    for (const wrong of [
      null,
      'ranking',
      4,
      { ...ranking, edition: 'qd-26-2026' },
      { ...ranking, band: 3 },
      { ...ranking, star: 5 },
      { ...ranking, star: 0 },
      { ...ranking, star: 2.5 },
      { ...ranking, total: 71 },
      { ...ranking, total: 101 },
      { ...ranking, total: 72.5 },
      { ...ranking, total: '72' },
      { result: 'ranking', edition: 'qd-148-2023', band: 4, star: 4 },
    ]) {
      expect(sendUp(wrong)).toMatchObject({ ok: false, error: { code: 'event-field', field: 'ranking' } });
    }
  });

  it('that the province may not evaluate again on a result it may only recognise on', () => {
    // Under 26/2026 only a central result below 90 lets the province evaluate itself; a made-up state stands for any other.
    const cycle = ocopCycle(qd26);
    const atCentral = after(cycle, [
      ...preparedOn('2026-08-01'),
      event('file-dossier', '2026-08-02', { purpose: 'first' }),
      event('report', '2026-08-10'),
      event('send-up', '2026-11-30', { score: 93 }),
    ]);
    const back = after(cycle, [event('send-down', '2027-03-01', { score: 80 })], atCentral) as State & { referral: object };
    expect(back.referral).toMatchObject({ orEvaluateAgain: true });
    const { orEvaluateAgain: _, ...referral } = back.referral as { orEvaluateAgain: true };
    const only = { ...back, referral } as unknown as State;
    expect(refusalOf(cycle, only, event('evaluate-again', '2027-03-20'))).toMatchObject({ code: 'no-second-evaluation', referral });
    expect(after(cycle, [event('evaluate-again', '2027-03-20')], back)).toMatchObject({
      result: 'product-state',
      at: 'at-province',
      on: '2027-03-20',
    });
  });

  it('that no certificate is made out before the edition it is made out under', () => {
    const early = { ...districtDossier(), on: '2023-01-01', filedOn: '2022-12-01' } as State;
    expect(refusalOf(ocopCycle(qd148), early, event('recognise', '2023-02-23', { score: 64, decision }))).toMatchObject({
      code: 'certificate-refused',
      fault: { code: 'issued-before-edition', issuedOn: '2023-02-23', firstDay: '2023-02-24' },
    });
  });
});
