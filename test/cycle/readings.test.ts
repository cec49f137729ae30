import { describe, expect, it } from 'vitest';
import { explain, ocopCycle, qd148, qd1489, qd26, replay, withReadings, type Cycle, type ReadingUsed, type State } from 'ocop';
import { value } from '../day';
import { used } from '../used';
import { after, event, preparation, refusalOf } from './life';
import { decision, districtDossier, recognised148 } from './states';

// 26/2026 Art. 12(2)b: a re-evaluation filed before 22/05/2026 is done within 30 days under the rules of 2021-2025: through 21/06/2026, a
// Sunday. Whether that runs to the Monday is a reading (Civil Code Art. 148(5)); what becomes of a dossier that missed it is another.

const reEvaluated = (): State => after(ocopCycle(qd1489), [event('file-dossier', '2026-05-04', { purpose: 're-evaluation' })], recognised148());
const cycle1489 = ocopCycle(qd1489);
const cycle26 = ocopCycle(qd26);
const asDated = ocopCycle(withReadings(qd26, { 'limit-on-a-sunday': 'as-dated' }));
const goesOn = ocopCycle(withReadings(qd26, { 'limit-on-a-sunday': 'as-dated', 'transition-missed': 'continues-under-new-edition' }));

const monday = used(qd26, 'limit-on-a-sunday', 'next-working-day');
const sunday = used(qd26, 'limit-on-a-sunday', 'as-dated');
const anew = used(qd26, 'transition-missed', 'must-refile');
const on26 = used(qd26, 'transition-missed', 'continues-under-new-edition');

describe('the readings by which a pending dossier is judged', () => {
  it.each<[on: string, readings: readonly ReadingUsed[] | undefined]>([
    ['2026-05-21', undefined],
    ['2026-05-22', undefined],
    ['2026-06-19', undefined],
    ['2026-06-21', undefined],
    ['2026-06-22', [monday]],
  ])('are named by the state on the day on which they decide: reported on %s', (on, readings) => {
    const state = after(cycle1489, [event('report', on)], reEvaluated());
    expect(state.at).toBe('at-province');
    expect('readings' in state ? state.readings : undefined).toEqual(readings);
  });

  it.each<[string, Cycle, at: string, readings: readonly ReadingUsed[]]>([
    ['2026-06-22', asDated, 'recognised', [sunday, anew]],
    ['2026-06-22', goesOn, 'at-commune', [sunday, on26]],
    ['2026-06-23', cycle26, 'recognised', [anew]],
    ['2026-06-23', goesOn, 'at-commune', [on26]],
  ])('and by what it passes: on %s', (on, cycle, at, readings) => {
    expect(after(cycle, [event('pass-to-new-edition', on)], reEvaluated())).toMatchObject({ at, on, readings });
  });

  it('are named by the refusal', () => {
    expect(refusalOf(cycle26, reEvaluated(), event('pass-to-new-edition', '2026-06-22'))).toMatchObject({
      code: 'judged-under-another',
      expected: 'qd-1489-2025',
      readings: [monday],
    });
    expect(refusalOf(cycle1489, reEvaluated(), event('report', '2026-06-23'))).toMatchObject({
      code: 'judged-under-another',
      expected: 'qd-26-2026',
      readings: [anew],
    });
    // By the text alone: Art. 12(2)b, through 21/06/2026.
    const settled = refusalOf(cycle26, reEvaluated(), event('pass-to-new-edition', '2026-06-20'));
    expect(settled).toMatchObject({ code: 'judged-under-another', expected: 'qd-1489-2025' });
    expect(settled).not.toHaveProperty('readings');
  });

  it('are those of 1489 too, of a dossier that was pending when the districts ended', () => {
    const ofFiling = used(qd1489, 'pending-when-1489-began', 'as-amended');
    const passed = after(cycle1489, [event('pass-to-new-edition', '2025-07-10')], districtDossier());
    expect(passed).toMatchObject({ at: 'at-province', readings: [ofFiling] });
    // A new filing of 1489's own time asks nothing, and what was asked before is not kept.
    expect(after(cycle1489, [event('return-dossier', '2025-07-11')], passed)).not.toHaveProperty('readings');
  });

  it('are of the last event alone', () => {
    const filed = [event('report', '2026-06-22'), event('recognise', '2026-06-22', { score: 64, decision })];
    const recognised = after(cycle1489, filed, reEvaluated());
    expect(recognised).toMatchObject({ at: 'recognised', readings: [monday] });
    const promoted = after(cycle26, [event('promote', '2026-06-23')], recognised);
    expect(promoted.at).toBe('in-promotion');
    expect(promoted).not.toHaveProperty('readings');
  });
});

describe('the readings of a history', () => {
  const filed = [
    ...preparation,
    event('file-dossier', '2024-09-10', { purpose: 'first' }),
    event('report', '2024-09-25'),
    event('recognise', '2024-11-20', { score: 64, decision }),
  ];

  it('stand with the step they decided, in the words of both languages', () => {
    const events = [...filed, event('file-dossier', '2026-05-04', { purpose: 're-evaluation' }), event('report', '2026-06-22')];
    const history = value(replay([ocopCycle(qd148), cycle1489, cycle26], events));
    expect(history.steps.flatMap(({ index, readings }) => (readings === undefined ? [] : [[index, readings]]))).toEqual([[9, [monday]]]);
    expect((history.sources ?? []).map(({ id }) => id)).toContain('civil-code');
    expect(explain(history, { locale: 'vi' })).toContain(
      'Cách hiểu về hạn chuyển tiếp rơi vào Chủ nhật ("limit-on-a-sunday"): Có: hết ngày làm việc tiếp theo',
    );
    expect(explain(history, { locale: 'en' })).toContain('Reading "limit-on-a-sunday": Yes: through the next working day');
  });

  // Districts ended on 01/07/2025 and 148 still named them through 05/07/2025.
  it.each([
    ['2025-06-30', 'district', null],
    ['2025-07-01', 'province', 'province-from-2025-07-01'],
    ['2025-07-05', 'province', 'province-from-2025-07-01'],
  ])('say who the issuing authority was: %s', (on, actor, chosen) => {
    const ahead = ocopCycle(withReadings(qd148, { 'districts-july-2025': 'province-from-2025-07-01' }));
    const step = value(replay(ahead, [...filed, event('give-notice', on)])).steps.at(-1);
    expect(step?.actor).toBe(actor);
    expect(step?.readings ?? null).toEqual(chosen === null ? null : [used(qd148, 'districts-july-2025', chosen)]);
  });
});
