import { describe, expect, it } from 'vitest';
import { ocopCycle, qd148, qd1489, qd26, withReadings, type State } from 'ocop';
import { after, event, refusalOf } from './life';
import { decision, endingOn, recognised148, recognised26 } from './states';

describe('a re-evaluation', () => {
  it('is not kept by a rule the edition does not have, nor after the end', () => {
    const early = endingOn(recognised148(), '2025-06-30');
    expect(after(ocopCycle(qd148), [event('file-dossier', '2025-06-01', { purpose: 're-evaluation' })], early)).toMatchObject({
      held: { keptUntil: '2025-06-30' },
    });
    // The window of 20/11/2026 is 24/05 to 23/07/2026: open when 26/2026 began.
    const cycle = ocopCycle(withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation' }));
    const ending = endingOn(recognised148(), '2026-11-20');
    expect(after(cycle, [event('file-dossier', '2026-07-23', { purpose: 're-evaluation' })], ending)).toMatchObject({
      held: { keptUntil: '2026-11-20' },
    });
    expect(after(cycle, [event('file-dossier', '2026-07-24', { purpose: 're-evaluation' })], ending)).toMatchObject({
      held: { keptUntil: '2027-05-19' },
    });
    const over = after(ocopCycle(qd26), [event('day-comes', '2026-11-21')], ending);
    expect(over.at).toBe('expired');
    expect(refusalOf(cycle, over, event('file-dossier', '2026-12-01', { purpose: 're-evaluation' }))).toMatchObject({
      code: 'outside-filing-window',
      on: '2026-12-01',
      window: { firstDay: '2026-05-24', lastDay: '2026-07-23' },
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
    expect(after(cycle, [event('not-met', '2029-08-10', { score: 75 })], filed('upgrade'))).toMatchObject({
      at: 'recognised',
      certificate: { star: 4, lastDay: '2029-11-30' },
    });
    expect(after(cycle, [event('recognise', '2029-08-10', { score: 75, decision })], filed('re-evaluation'))).toMatchObject({
      at: 'recognised',
      through: 're-evaluation',
      certificate: { star: 4, lastDay: '2032-08-10' },
    });
  });

  it('is not met under a draft that does not ask, and counts where nothing is held', () => {
    const four = recognised26(80);
    const draft = ocopCycle({ ...qd26, readings: {} });
    const upgrading = after(draft, [event('file-dossier', '2029-07-01', { purpose: 'upgrade' }), event('report', '2029-07-10')], four);
    expect(after(draft, [event('not-met', '2029-08-10', { score: 75 })], upgrading)).toMatchObject({ at: 'recognised', certificate: { star: 4 } });
    const unheld = { ...upgrading, held: null } as State;
    expect(after(draft, [event('recognise', '2029-08-10', { score: 75, decision })], unheld)).toMatchObject({
      through: 'upgrade',
      certificate: { star: 4, lastDay: '2032-08-10' },
    });
  });
});

describe('a certificate kept past its last day', () => {
  it('stays what it was as the days come, and expires when they are over', () => {
    // 31/08/2026, its window closed on 03/05/2026; 180 days later is 27/02/2027.
    const given = after(ocopCycle(qd1489), [event('give-notice', '2026-05-02')], endingOn(recognised148(), '2026-08-31'));
    const kept = { ...given, filedOn: '2026-06-10' } as State;
    const cycle = ocopCycle(qd26);
    for (const on of ['2026-09-01', '2027-02-27']) expect(after(cycle, [event('day-comes', on)], kept)).toEqual({ ...kept, on });
    const over = after(cycle, [event('day-comes', '2027-02-28')], kept);
    expect(over).toMatchObject({ at: 'expired', on: '2027-02-28' });
    expect(over).not.toHaveProperty('filedOn');
  });
});
