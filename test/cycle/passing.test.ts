import { describe, expect, it } from 'vitest';
import { ocopCycle, qd1048, qd148, qd1489, qd26, withReadings, type State } from 'ocop';
import { after, event, preparedOn, refusalOf } from './life';
import { used } from '../used';
import { districtDossier, endingOn, recognised148 } from './states';

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
    expect(after(ocopCycle(qd26), [pass('2026-07-22')], pending)).toEqual({
      result: 'product-state',
      at: 'plan-carried-out',
      on: '2026-07-22',
      readings: [used(qd26, 'transition-missed', 'must-refile')],
    });
  });

  it('is not stated for a dossier that was filed before any edition', () => {
    const early = { ...districtDossier(), filedOn: '2018-01-01' } as State;
    expect(refusalOf(ocopCycle(qd1489), early, pass('2025-08-01'))).toMatchObject({
      code: 'transition-not-stated',
      on: '2025-08-01',
      dossier: 'qd-148-2023',
    });
  });

  it('takes a returned dossier, and a decision that waits, to the level that has taken over', () => {
    const cycle = ocopCycle(qd148);
    const returned = after(cycle, [event('return-dossier', '2024-10-01')], districtDossier());
    expect(after(ocopCycle(qd1489), [pass('2025-07-10')], returned)).toMatchObject({
      at: 'dossier-returned',
      level: 'province',
      edition: 'qd-1489-2025',
      on: '2025-07-10',
    });
    const atProvince = after(cycle, [event('send-up', '2024-11-01', { score: 72 })], districtDossier());
    const waits = after(cycle, [event('send-down', '2024-12-01', { score: 69 })], atProvince);
    expect(after(ocopCycle(qd1489), [pass('2025-07-10')], waits)).toMatchObject({ at: 'decision-at-province', edition: 'qd-1489-2025' });
    expect(after(ocopCycle(qd1489), [pass('2025-07-10')], atProvince)).toMatchObject({ at: 'at-province', edition: 'qd-1489-2025' });
  });

  it('takes a decision that waits to the level that certifies its star, or is told of a result below every star', () => {
    // 1048: the province certifies 3 stars; 148: the district.
    const cycle = ocopCycle(qd1048);
    const waits = after(cycle, [
      ...preparedOn('2022-05-01'),
      event('file-dossier', '2022-06-01', { purpose: 'first' }),
      event('send-up', '2022-09-01', { score: 91 }),
      event('send-up', '2022-12-01', { score: 92 }),
      event('send-down', '2023-01-10', { score: 60 }),
    ]);
    expect(waits.at).toBe('decision-at-province');
    expect(after(ocopCycle(qd148), [pass('2023-03-01')], waits)).toMatchObject({ at: 'decision-at-district', edition: 'qd-148-2023' });
    // Made up: a result below every star, told to a district.
    const told = { ...districtDossier(), at: 'decision-at-district', referral: { kind: 'none', by: 'district' } } as unknown as State;
    expect(after(ocopCycle(qd1489), [pass('2025-07-10')], told)).toMatchObject({ at: 'decision-at-province', edition: 'qd-1489-2025' });
  });

  it('is not possible to the first edition', () => {
    const pending = after(ocopCycle(qd1048), [...preparedOn('2022-05-01'), event('file-dossier', '2022-06-01', { purpose: 'first' })]);
    expect(refusalOf(ocopCycle(qd1048), pending, pass('2022-07-01'))).toMatchObject({ code: 'event-not-possible', event: 'pass-to-new-edition' });
  });

  it('in the days of transition a dossier goes on under 1489, but no certificate is withdrawn by it', () => {
    const upgrading = after(ocopCycle(qd1489), [event('file-dossier', '2026-05-01', { purpose: 'upgrade' })], recognised148());
    expect(after(ocopCycle(qd1489), [event('report', '2026-06-10')], upgrading).at).toBe('at-province');
    expect(refusalOf(ocopCycle(qd1489), upgrading, event('withdraw', '2026-06-10', { ground: 'provincial rule' }))).toEqual(
      expect.objectContaining({ code: 'edition-not-in-force', firstDay: '2025-07-06', lastDay: '2026-05-21' }),
    );
  });

  it('a re-evaluation filed anew gives the certificate back, with its day of filing only where that keeps it', () => {
    const filed = (lastDay: string) =>
      after(ocopCycle(qd1489), [event('file-dossier', '2026-05-04', { purpose: 're-evaluation' })], endingOn(recognised148(), lastDay));
    // The window of 20/11/2027 opens in 2027; that of 31/08/2026 closed on 03/05/2026, the eve of the filing.
    const early = after(ocopCycle(qd26), [pass('2026-07-22')], filed('2027-11-20'));
    expect(early).toMatchObject({ at: 'recognised', on: '2026-07-22' });
    expect(early).not.toHaveProperty('filedOn');
    const late = after(ocopCycle(qd26), [pass('2026-07-22')], filed('2026-08-31'));
    expect(late).toMatchObject({ at: 'recognised', on: '2026-07-22', filedOn: '2026-05-04' });
    const upgraded = after(ocopCycle(qd1489), [event('file-dossier', '2026-05-04', { purpose: 'upgrade' })], recognised148());
    expect(after(ocopCycle(qd26), [pass('2026-07-22')], upgraded)).not.toHaveProperty('filedOn');
  });

  it('a dossier of 1048 returned by the centre is settled as one pending there', () => {
    const cycle = ocopCycle(qd1048);
    const atCentral = after(cycle, [
      ...preparedOn('2022-05-01'),
      event('file-dossier', '2022-06-01', { purpose: 'first' }),
      event('send-up', '2022-09-01', { score: 91 }),
      event('send-up', '2022-12-01', { score: 92 }),
    ]);
    // By this reading a dossier pending below the centre stays under 1048; at the centre it is re-scored under 148 all the same.
    const stays = ocopCycle(withReadings(qd148, { 'pending-when-148-began': 'edition-of-filing' }));
    const returned = after(cycle, [event('return-dossier', '2022-12-10')], atCentral);
    expect(after(stays, [pass('2023-03-01')], returned)).toMatchObject({ at: 'dossier-returned', level: 'central', edition: 'qd-148-2023' });
    const below = after(
      cycle,
      [event('return-dossier', '2022-07-01')],
      after(cycle, [...preparedOn('2022-05-01'), event('file-dossier', '2022-06-01', { purpose: 'first' })]),
    );
    expect(refusalOf(stays, below, pass('2023-03-01'))).toMatchObject({ code: 'judged-under-another', expected: 'qd-1048-2019' });
  });

  it('an upgrade that must be filed anew gives the certificate back', () => {
    const filed = after(ocopCycle(qd1489), [event('file-dossier', '2026-05-01', { purpose: 'upgrade' })], recognised148());
    expect(after(ocopCycle(qd26), [pass('2026-07-22')], filed)).toMatchObject({
      at: 'recognised',
      on: '2026-07-22',
      certificate: { lastDay: '2027-11-20' },
    });
  });

  it('a dossier that goes on under its own edition in the days of transition is taken by it, and by no other after them', () => {
    const pending = after(ocopCycle(qd1489), [...preparedOn('2026-03-01'), event('file-dossier', '2026-05-21', { purpose: 'first' })]);
    expect(after(ocopCycle(qd1489), [event('report', '2026-05-21')], pending).at).toBe('at-province');
    expect(after(ocopCycle(qd1489), [event('report', '2026-06-01')], pending).at).toBe('at-province');
    expect(refusalOf(ocopCycle(qd26), pending, event('report', '2026-06-01'))).toMatchObject({
      code: 'judged-under-another',
      expected: 'qd-1489-2025',
    });
  });
});
