import { describe, expect, it } from 'vitest';
import { advance, ocopCycle, qd148, qd1489, qd26, type State } from 'ocop';
import { after, event, preparation, refusalOf } from './life';
import { decision, districtDossier, endingOn, recognised148, recognised26 } from './states';

const evaluation = { edition: 'qd-148-2023', purpose: 'first', filedOn: '2024-09-10', held: null };

describe('a state is exactly', () => {
  it('what an evaluation carries, at each level', () => {
    const cycle = ocopCycle(qd148);
    expect(after(cycle, [...preparation, event('file-dossier', '2024-09-10', { purpose: 'first' })])).toEqual({
      result: 'product-state',
      at: 'at-commune',
      on: '2024-09-10',
      ...evaluation,
    });
    expect(districtDossier()).toEqual({ result: 'product-state', at: 'at-district', on: '2024-09-25', ...evaluation });
    const returned = after(cycle, [event('return-dossier', '2024-10-01')], districtDossier());
    expect(returned).toEqual({ result: 'product-state', at: 'dossier-returned', on: '2024-10-01', ...evaluation, level: 'district' });
    expect(after(cycle, [event('complete-dossier', '2024-10-12')], returned)).toEqual({
      result: 'product-state',
      at: 'at-district',
      on: '2024-10-12',
      ...evaluation,
    });
    expect(after(cycle, [event('not-met', '2024-10-12', { score: 12 })], districtDossier())).toEqual({
      result: 'product-state',
      at: 'not-recognised',
      on: '2024-10-12',
      edition: 'qd-148-2023',
      purpose: 'first',
      filedOn: '2024-09-10',
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
      ...carried,
      at: 'notice-given',
      on: '2026-03-05',
      noticeOn: '2026-03-01',
      late: false,
    });
    expect(after(cycle, [event('day-comes', '2026-03-05')], given)).toEqual({
      ...carried,
      at: 'notice-given',
      on: '2026-03-05',
      noticeOn: '2026-03-01',
      late: false,
    });
    expect(after(cycle, [event('day-comes', '2026-04-01')], given)).toEqual({ ...carried, at: 'expired', on: '2026-04-01' });
  });

  it('a certificate withdrawn', () => {
    const running = recognised26(80) as State & { certificate: object };
    const withdrawn = after(ocopCycle(qd26), [event('withdraw', '2027-01-15', { ground: 'mark-misused' })], running);
    expect(withdrawn).toMatchObject({ result: 'product-state', at: 'withdrawn', on: '2027-01-15', through: 'first', decision });
    expect((withdrawn as { certificate: object }).certificate).toMatchObject({
      ...running.certificate,
      withdrawal: { on: '2027-01-15', ground: 'mark-misused', by: 'province' },
    });
  });

  it('an event on the last day of a certificate finds it running; the day after, over', () => {
    const running = endingOn(recognised148(), '2025-06-30');
    const cycle = ocopCycle(qd148);
    expect(after(cycle, [event('promote', '2025-06-30')], running).at).toBe('in-promotion');
    expect(refusalOf(cycle, running, event('promote', '2025-07-01'))).toEqual({
      code: 'certificate-over',
      on: '2025-07-01',
      lastDay: '2025-06-30',
      at: 'recognised',
      event: 'promote',
      edition: 'qd-148-2023',
      allowed: ['promote', 'give-notice', 'file-dossier', 'day-comes', 'withdraw'],
    });
    const upgrading = after(cycle, [event('file-dossier', '2025-02-01', { purpose: 'upgrade' }), event('report', '2025-02-10')], running);
    expect(after(cycle, [event('not-met', '2025-06-30', { score: 20 })], upgrading).at).toBe('recognised');
    expect(after(cycle, [event('not-met', '2025-07-01', { score: 20 })], upgrading).at).toBe('expired');
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
    ['a decision on a result told to no level', () => ({ ...districtDossier(), at: 'decision-at-district', referral: { kind: 'none', by: 'ward' } })],
    ['a decision on a referral', () => ({ ...districtDossier(), at: 'decision-at-district', referral: { kind: 'refer', by: 'district' } })],
    ['a whole certificate until beyond reach', () => endingOn(recognised148(), '9990-01-01')],
    ['a late filing on no day', () => ({ ...recognised148(), filedOn: 'soon' })],
    ['no certificate', () => ({ ...recognised148(), certificate: null })],
    ['a certificate of 2 stars', () => ({ ...recognised148(), certificate: { star: 2, firstDay: '2024-01-01', lastDay: '2027-01-01' } })],
    ['a certificate with no first day', () => ({ ...recognised148(), certificate: { star: 3, lastDay: '2027-01-01' } })],
    ['a certificate until no day', () => ({ ...recognised148(), certificate: { star: 3, firstDay: '2024-01-01', lastDay: '2027-02-29' } })],
    ['a certificate until beyond reach', () => ({ ...recognised148(), certificate: { star: 3, firstDay: '2024-01-01', lastDay: '9990-01-01' } })],
  ];
  it.each(wrongs)('%s', (_, make) => {
    const state = make();
    expect(advance(ocopCycle(qd148), state as State, event('withdraw', '2024-12-01', { ground: 'x' }) as never)).toMatchObject({
      ok: false,
      error: { code: 'unknown-state', at: 'unknown', event: 'withdraw', edition: 'qd-148-2023', allowed: [] },
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
    expect(
      advance(cycle, { ...districtDossier(), at: 'dossier-returned', level: 'province' } as State, event('complete-dossier', '2024-12-01') as never),
    ).toMatchObject({
      ok: true,
      value: { at: 'at-province' },
    });
  });
});
