import { describe, expect, it } from 'vitest';
import { holding, ocopCycle, qd148, qd26, withReadings, type State } from 'ocop';
import { day } from '../day';
import { after, event } from './life';
import { districtDossier, endingOn, recognised148, recognised26 } from './states';

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
    expect(held).toMatchObject({
      result: 'holding',
      kind: 'certificate',
      on,
      mayUseStars: true,
      lastDay: '2029-11-30',
      standing: { kind: 'filing-window' },
    });
    expect(holding(qd148, running, on)).toMatchObject({ standing: { kind: 'valid', renewalUnder: 'qd-148-2023' } });
    expect(held).toMatchObject({ basis: (held as { standing: { basis: unknown } }).standing.basis });
  });

  it('not one that has ended, was withdrawn, or has not begun', () => {
    const running = recognised26();
    const kindOn = (state: State, on: string) => {
      const held = holding(qd26, state, day(on));
      return [held.kind, 'standing' in held ? held.standing.kind : null, 'mayUseStars' in held && held.mayUseStars];
    };
    expect(kindOn(running, '2026-11-29')).toEqual(['not-in-force', 'not-yet-valid', false]);
    expect(kindOn(running, '2026-11-30')).toEqual(['certificate', 'valid', true]);
    expect(kindOn(running, '2029-11-30')).toEqual(['certificate', 'filing-closed', true]);
    expect(kindOn(running, '2029-12-01')).toEqual(['not-in-force', 'expired', false]);
    const withdrawn = after(ocopCycle(qd26), [event('withdraw', '2027-01-15', { ground: 'production-stopped' })], running);
    expect(kindOn(withdrawn, '2027-01-14')).toEqual(['certificate', 'valid', true]);
    expect(kindOn(withdrawn, '2027-01-15')).toEqual(['not-in-force', 'withdrawn', false]);
  });

  // Last day 31/08/2026: its window, 04/03 to 03/05/2026, had closed; 180 days later is 27/02/2027.
  const late = (filedOn: string) =>
    ({
      ...districtDossier(),
      edition: 'qd-1489-2025',
      purpose: 're-evaluation',
      filedOn,
      held: { state: endingOn(recognised148(), '2026-08-31'), keptUntil: '2026-08-31' },
    }) as State;

  it('past its last day where the edition in force has a rule that keeps it, whatever edition it was filed under', () => {
    for (const filedOn of ['2026-05-04', '2026-05-21', '2026-06-10', '2026-08-31']) {
      expect(holding(qd26, late(filedOn), day('2026-10-01'))).toMatchObject({
        kind: 'kept-until-answer',
        mayUseStars: true,
        lastDay: '2027-02-27',
        basis: qd26.certificate.extension?.basis,
      });
      expect(holding(qd26, late(filedOn), day('2027-02-28'))).toMatchObject({ kind: 'not-in-force', lastDay: '2026-08-31' });
    }
    expect(holding(qd26, late('2026-05-03'), day('2026-10-01'))).toMatchObject({ kind: 'not-in-force' });
    expect(holding(qd148, late('2026-06-10'), day('2026-10-01'))).toMatchObject({ kind: 'not-in-force', mayUseStars: false, lastDay: '2026-08-31' });
    expect(holding(qd26, { ...late('2026-06-10'), purpose: 'upgrade' } as State, day('2026-10-01'))).toMatchObject({ kind: 'not-in-force' });
  });

  it('or, by another reading, only where it was filed under 26/2026', () => {
    const since = withReadings(qd26, { 'extension-of-pending': 'filed-since-only' });
    expect(holding(since, late('2026-05-21'), day('2026-10-01'))).toMatchObject({ kind: 'not-in-force' });
    expect(holding(since, late('2026-05-22'), day('2026-10-01'))).toMatchObject({ kind: 'kept-until-answer' });
  });

  it('from the day of the filing on, where one after the end keeps it too, by another reading', () => {
    const ended = withReadings(qd26, { 'extension-of-ended': 'ended-too' });
    expect(holding(ended, late('2026-09-05'), day('2026-09-04'))).toMatchObject({ kind: 'not-in-force' });
    expect(holding(ended, late('2026-09-05'), day('2026-09-05'))).toMatchObject({ kind: 'kept-until-answer', lastDay: '2027-02-27' });
    expect(holding(qd26, late('2026-09-05'), day('2026-09-05'))).toMatchObject({ kind: 'not-in-force' });
  });

  it('of a day before the filing it says what was known that day', () => {
    expect(holding(qd26, late('2026-08-31'), day('2026-08-30'))).toMatchObject({ kind: 'certificate', standing: { kind: 'filing-closed' } });
  });
});
