import { describe, expect, it } from 'vitest';
import {
  advance,
  describeFault,
  explain,
  ocopCycle,
  qd1048,
  qd148,
  qd1489,
  qd26,
  replay,
  withReadings,
  type Cycle,
  type CycleEvent,
  type Edition,
  type ReadingUsed,
  type State,
} from 'ocop';
import { value } from '../day';
import { used } from '../used';
import { after, event, preparation, preparedOn, refusalOf } from './life';
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

// A question is answered by the edition of the list that asks it, also in the cycle of an edition that does not know it.
describe('an answer chosen on one edition of the list', () => {
  const sundayOf26 = withReadings(qd26, { 'limit-on-a-sunday': 'as-dated' });
  const asDatedList = [qd1048, qd148, qd1489, sundayOf26];
  const report = (on: string) => event('report', on);
  const take = (cycle: Cycle, state: State, next: CycleEvent, editions: readonly Edition[]) => advance(cycle, state, next, { editions });

  it('decides in the cycle of the edition before: the Monday is refused there and taken by 26/2026', () => {
    expect(take(cycle1489, reEvaluated(), report('2026-06-22'), asDatedList)).toMatchObject({
      ok: false,
      error: { code: 'judged-under-another', expected: 'qd-26-2026', readings: [sunday, anew] },
    });
    expect(take(asDated, reEvaluated(), event('pass-to-new-edition', '2026-06-22'), asDatedList)).toMatchObject({
      ok: true,
      value: { at: 'recognised', readings: [sunday, anew] },
    });
    // By the text alone: Art. 12(2)b, through 21/06/2026.
    expect(take(cycle1489, reEvaluated(), report('2026-06-21'), asDatedList).ok).toBe(true);
    expect(take(cycle1489, reEvaluated(), report('2026-06-22'), [qd148, qd1489, qd26]).ok).toBe(true);
  });

  it('decides for a dossier that stayed with 148, whose own answer holds for what it knows', () => {
    const stays = ocopCycle(withReadings(qd148, { 'pending-when-1489-began': 'edition-of-filing' }));
    const stayed = used(qd148, 'pending-when-1489-began', 'edition-of-filing');
    const filed = after(stays, [event('file-dossier', '2025-07-04', { purpose: 're-evaluation' })], recognised148());
    expect(take(stays, filed, report('2026-06-22'), [qd148, qd1489, qd26])).toMatchObject({
      ok: true,
      value: { at: 'at-district', readings: [stayed, monday] },
    });
    expect(take(stays, filed, report('2026-06-22'), asDatedList)).toMatchObject({
      ok: false,
      error: { code: 'judged-under-another', expected: 'qd-26-2026', readings: [stayed, sunday, anew] },
    });
  });

  it('decides whether a new filing may choose the rules before, which 1489 does not ask: not by default', () => {
    const filed = after(cycle26, [...preparedOn('2026-05-25'), event('file-dossier', '2026-05-25', { purpose: 'first' })]);
    const chosen = [qd148, qd1489, withReadings(qd26, { 'filed-in-transition': 'earlier-edition-may-be-chosen' })];
    const pass = event('pass-to-new-edition', '2026-06-01');
    expect(take(cycle1489, filed, pass, chosen)).toMatchObject({ ok: true, value: { at: 'at-commune', edition: 'qd-1489-2025' } });
    expect(refusalOf(cycle1489, filed, pass)).toMatchObject({ code: 'edition-not-in-force', lastDay: '2026-05-21' });
  });

  const events = [
    ...preparation,
    event('file-dossier', '2024-09-10', { purpose: 'first' }),
    event('report', '2024-09-25'),
    event('recognise', '2024-11-20', { score: 64, decision }),
    event('file-dossier', '2026-05-04', { purpose: 're-evaluation' }),
  ];

  it('decides in a history, of the cycles or of the editions given', () => {
    const refused = { ok: false, error: { code: 'judged-under-another', index: 9, readings: [sunday, anew] } };
    expect(replay([ocopCycle(qd148), cycle1489, asDated], [...events, report('2026-06-22')])).toMatchObject(refused);
    expect(replay([ocopCycle(qd148), cycle1489], [...events, report('2026-06-22')], { editions: asDatedList })).toMatchObject(refused);
    // The cycle given is read as it is, whatever the list holds under its id.
    expect(replay([ocopCycle(qd148), cycle1489, cycle26], [...events, report('2026-06-22')], { editions: asDatedList }).ok).toBe(true);
  });

  it('is said in the words of the refusal, in both languages', () => {
    const refused = replay([ocopCycle(qd148), cycle1489, asDated], [...events, report('2026-06-22')]);
    if (refused.ok) throw new Error(refused.value.state.at);
    const { vi, en } = describeFault(refused.error);
    expect(vi).toContain(
      'ngày 22/06/2026 hồ sơ được đánh giá theo 26/2026/QĐ-TTg, theo cách hiểu về hạn chuyển tiếp rơi vào Chủ nhật: "Không: hết ngày 21/06/2026", theo cách hiểu về hồ sơ cũ không kịp đánh giá trong hạn chuyển tiếp: "Nộp lại theo 26/2026"; dùng chu trình của văn bản đó',
    );
    expect(en).toContain(
      'on 2026-06-22 the dossier is judged under qd-26-2026, by the reading "limit-on-a-sunday": "No: through 21/06/2026", by the reading "transition-missed": "It is filed anew under 26/2026"; use the cycle of that edition',
    );
    // By the text alone no reading is told.
    const settled = describeFault(refusalOf(cycle26, reEvaluated(), event('pass-to-new-edition', '2026-06-20')));
    expect(settled.vi).toContain('ngày 20/06/2026 hồ sơ được đánh giá theo 1489/QĐ-TTg; dùng chu trình của văn bản đó');
    expect(settled.en).toContain('on 2026-06-20 the dossier is judged under qd-1489-2025; use the cycle of that edition');
  });
});

// Districts ended on 01/07/2025 and 148 still named them through 05/07/2025: who evaluates in between is a reading.
describe('what the district does from 01/07 to 05/07/2025', () => {
  const cycle148 = ocopCycle(qd148);
  const province = { 'districts-july-2025': 'province-from-2025-07-01' } as const;
  const ahead148 = ocopCycle(withReadings(qd148, province));
  const ahead1489 = ocopCycle(withReadings(qd1489, province));
  const byDistrict = used(qd148, 'districts-july-2025', 'district-until-1489');
  const byProvince = used(qd148, 'districts-july-2025', 'province-from-2025-07-01');
  const recognise = (on: string, score = 64) => event('recognise', on, { score, decision });
  const pass = (on: string) => event('pass-to-new-edition', on);

  it.each<[string, readonly ReadingUsed[] | undefined]>([
    ['2025-06-30', undefined],
    ['2025-07-01', [byDistrict]],
    ['2025-07-05', [byDistrict]],
  ])('stands by the words of 148, by a reading that is named: %s', (on, readings) => {
    const state = after(cycle148, [recognise(on)], districtDossier());
    expect(state.at).toBe('recognised');
    expect('readings' in state ? state.readings : undefined).toEqual(readings);
  });

  it.each(['2025-07-01', '2025-07-05'])('is refused where the province evaluates at once: %s', (on) => {
    const told = after(cycle148, [event('send-up', '2025-05-02', { score: 75 }), event('send-down', '2025-06-02', { score: 60 })], districtDossier());
    expect(told.at).toBe('decision-at-district');
    for (const [state, refused] of [
      [districtDossier(), recognise(on)],
      [districtDossier(), event('send-up', on, { score: 75 })],
      [districtDossier(), event('not-met', on, { score: 40 })],
      [districtDossier(), event('return-dossier', on)],
      [told, event('recognise-on-result', on, { decision })],
    ] as const) {
      expect(refusalOf(ahead148, state, refused)).toMatchObject({ code: 'judged-under-another', expected: 'qd-1489-2025', readings: [byProvince] });
    }
    expect(describeFault(refusalOf(ahead148, districtDossier(), recognise(on))).vi).toContain(
      'theo 1489/QĐ-TTg, theo cách hiểu về cấp huyện từ ngày 01/07 đến ngày 05/07/2025: "Cấp tỉnh ngay từ 01/07/2025"',
    );
  });

  it("the day before is the district's, and what others do stays with 148", () => {
    expect(after(ahead148, [recognise('2025-06-30')], districtDossier()).at).toBe('recognised');
    const atProvince = after(ahead148, [event('send-up', '2025-06-30', { score: 75 }), recognise('2025-07-03', 75)], districtDossier());
    expect(atProvince).toMatchObject({ at: 'recognised', certificate: { star: 4, edition: 'qd-148-2023' } });
    expect(atProvince).not.toHaveProperty('readings');
    const filed = after(ahead148, [...preparation, event('file-dossier', '2025-07-01', { purpose: 'first' })]);
    expect(after(ahead148, [event('report', '2025-07-02')], filed).at).toBe('at-district');
  });

  it('the dossier comes to the province by passing, then or when 1489 is in force', () => {
    for (const on of ['2025-07-01', '2025-07-05']) {
      const passed = after(ahead1489, [pass(on)], districtDossier());
      expect(passed).toMatchObject({ at: 'at-province', on, edition: 'qd-1489-2025', readings: [byProvince] });
      // 1489 certifies from its first day.
      expect(refusalOf(ahead1489, passed, recognise('2025-07-05'))).toMatchObject({
        code: 'certificate-refused',
        fault: { code: 'issued-before-edition', firstDay: '2025-07-06' },
      });
      expect(after(ahead1489, [recognise('2025-07-06')], passed)).toMatchObject({ at: 'recognised', certificate: { issuer: { level: 'province' } } });
    }
    expect(refusalOf(ahead1489, districtDossier(), pass('2025-06-30'))).toMatchObject({ code: 'edition-not-in-force', firstDay: '2025-07-06' });
    expect(refusalOf(ocopCycle(qd1489), districtDossier(), pass('2025-07-05'))).toMatchObject({ code: 'edition-not-in-force' });
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
