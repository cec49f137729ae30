import { describe, expect, it } from 'vitest';
import { holding, ocopCycle, qd148, qd26, type State } from 'ocop';
import { day } from '../day';
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
    expect(holding(qd26, running, day('2029-12-01'))).toMatchObject({ kind: 'certificate', mayUseStars: false });
  });

  it('past its last day only where the edition has a rule that keeps it', () => {
    const kept = { ...districtDossier(), held: { state: endingOn(recognised148(), '2026-08-31'), keptUntil: '2027-02-27' } } as State;
    const on = day('2026-10-01');
    expect(holding(qd26, kept, on)).toMatchObject({ kind: 'kept-until-answer', lastDay: '2027-02-27', basis: qd26.certificate.extension?.basis });
    expect(holding(qd148, kept, on)).toMatchObject({ kind: 'certificate', mayUseStars: false, lastDay: '2027-02-27' });
  });
});
