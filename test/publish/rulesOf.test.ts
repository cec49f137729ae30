import { describe, expect, it } from 'vitest';
import { calendarDate, describeFault, editions, ocopCycle, type EditionId } from 'ocop';
import { readingAnswers } from '../../src/law/reading';
import { rulesOf } from '../../src/publish/rulesOf';

const rules = JSON.parse(JSON.stringify(rulesOf(editions))) as ReturnType<typeof rulesOf>;

function numberAt(id: EditionId, path: string): unknown {
  return path.split('.').reduce<unknown>(
    (inside, key) => (inside as { readonly [key: string]: unknown })[key],
    editions.find((edition) => edition.id === id),
  );
}

describe('the rules as data', () => {
  // 26/2026/QĐ-TTg Art. 7(2), 7(6)g, 8(4), 12(3).
  it.each([
    ['commune-report', 15],
    ['re-evaluation', 45],
    ['withdrawal-decision', 15],
    ['extension', 180],
  ])('lead to the days of the limit %s', (of, days) => {
    const limit = rules.editions['qd-26-2026']?.deadlines.find((one) => one.of === of);
    expect(numberAt('qd-26-2026', limit?.days ?? '')).toBe(days);
  });

  it('name the levels from the lowest up', () => {
    expect(rules.levels).toEqual(['commune', 'district', 'province', 'central']);
  });

  it.each(editions)('hold every row of the cycle of $id, each with a way to every state that is written out', (edition) => {
    const rows = rules.editions[edition.id]?.rows ?? [];
    expect(rows.length).toBe(Object.values(ocopCycle(edition).table).flatMap((row) => Object.keys(row)).length);
    for (const { ways, to } of rows) {
      expect(ways.length).toBeGreaterThan(0);
      const written = ways.map((way) => way.to).filter((name) => typeof name === 'string' && !name.startsWith('$'));
      // A certificate of an edition with other windows comes back to a state that runs.
      expect(written.filter((name) => name !== 'recognised' && !(to as readonly unknown[]).includes(name))).toEqual([]);
      // Only the last way needs no condition.
      expect(ways.slice(0, -1).filter(({ when }) => when === undefined)).toEqual([]);
      expect(ways.at(-1)?.when).toBeUndefined();
    }
  });

  it.each(Object.entries(readingAnswers))('say what each answer to %s changes, or where it is asked', (id, answers) => {
    const changes = Object.keys(rules.readings[id]?.changes ?? {});
    const asked = Object.values(rules.editions).flatMap(({ questions }) => questions.filter(({ reading }) => reading === id).flatMap(({ at }) => at));
    if (changes.length > 0) expect(changes.sort()).toEqual([...answers].sort());
    else expect(asked.length).toBeGreaterThan(0);
  });
});

describe('the limits of the rules', () => {
  it.each([
    ['qd-1048-2019', []],
    ['qd-148-2023', ['council-papers']],
    ['qd-1489-2025', []],
    ['qd-26-2026', ['commune-report', 're-evaluation', 'withdrawal-decision', 'extension']],
  ])('of %s are %j', (id, limits) => {
    expect(rules.editions[id]?.deadlines.map(({ of }) => of)).toEqual(limits);
  });

  it('run forward and on to a working day, but for papers, sent before the sitting, and the longest an extension may last', () => {
    const all = Object.values(rules.editions).flatMap(({ deadlines }) => deadlines);
    for (const { of, back, toNextWorkingDay } of all) {
      expect([of, back, toNextWorkingDay]).toEqual([of, of === 'council-papers', of !== 'extension']);
    }
  });
});

describe('the open questions of the rules', () => {
  const extension = { asks: ['advance', 'certify', 'holding', 'replay', 'standing', 'withdraw'], paths: ['certificate.extension.maxDays'] };
  const transition = { asks: ['applicableEdition', 'advance', 'replay'], paths: ['transition', 'lapse'] };

  it.each([
    [
      'between-worded-bands',
      {
        asks: ['bandOf', 'checkScore', 'rank', 'rankBounds', 'refer', 'councilResult', 'planFor', 'quickWins'],
        paths: ['bands', 'levels.*.refersFrom'],
      },
    ],
    ['lower-star-minimums', { asks: ['rank', 'rankBounds', 'planFor', 'quickWins', 'councilResult'], paths: ['options[].minStar'] }],
    ['heading-mark', { asks: ['assess', 'rank', 'rankBounds', 'planFor', 'quickWins', 'councilResult'], paths: ['minStarOnHeading'] }],
    [
      'filing-window-days',
      { asks: ['certify', 'filingWindow', 'standing'], paths: ['certificate.filing.fromDaysBefore', 'certificate.filing.toDaysBefore'] },
    ],
    ['potential-five-stars', { asks: ['refer'], paths: ['levels.province.recognises'] }],
    ['missed-minimum-referral', { asks: ['refer'], paths: ['levels.*.refersFrom'] }],
    ['missed-minimum-at-the-centre', { asks: ['refer'], paths: ['levels.central.recognises'] }],
    ['certificate-counting', { asks: ['certify', 'progress'], paths: ['certificate.termMonths'] }],
    ['before-a-date', { asks: ['roundOf', 'scheduleOn', 'timeline'], paths: ['rounds[].proposedBefore', 'rounds[].doneBefore'] }],
    ['upgrade-without-higher-star', { asks: ['advance', 'replay'], paths: ['certificate'] }],
    ['extension-after-transition', extension],
    ['extension-of-pending', extension],
    ['extension-of-ended', { ...extension, asks: [...extension.asks, 'deadline'] }],
    ['districts-july-2025', { ...transition, asks: [...transition.asks, 'certify', 'withdraw'] }],
    ['limit-on-a-sunday', transition],
    ['filed-in-transition', transition],
    ['transition-missed', transition],
    ['pending-when-148-began', { ...transition, asks: [...transition.asks, 'certify', 'withdraw'] }],
    ['pending-when-1489-began', { ...transition, asks: [...transition.asks, 'certify', 'withdraw'] }],
  ])('%s: who asks it, and of which rules', (id, expected) => {
    expect(rules.readings[id]).toMatchObject(expected);
    for (const change of Object.values(rules.readings[id]?.changes ?? {})) expect(change).not.toBe('');
  });

  it('are all of these', () => {
    expect(Object.keys(rules.readings)).toHaveLength(19);
  });

  it('name the places where an edition asks them, and lead there', () => {
    for (const edition of editions) {
      const { questions = [] } = rules.editions[edition.id] ?? {};
      expect(questions.map(({ reading }) => reading)).toEqual(Object.keys(edition.readings));
      for (const { reading, at } of questions) for (const path of at) expect(numberAt(edition.id, path)).toMatchObject({ reading });
    }
    const asked = rules.editions['qd-26-2026']?.questions.find(({ reading }) => reading === 'limit-on-a-sunday');
    expect(asked?.at.length).toBeGreaterThan(0);
    expect(asked?.at.filter((path) => path.startsWith('readings'))).toEqual([]);
  });

  it('stand beside the names of states, their groups, and the words that say a product is one of a kind', () => {
    const states = rules.states.map(({ state, group, name }) => [state, group, name.vi, name.en]);
    expect(states).toContainEqual(['recognised', 'running', expect.stringMatching(/công nhận/i), expect.stringMatching(/recognised/i)]);
    expect(states).toContainEqual(['at-province', 'evaluation', expect.stringMatching(/cấp tỉnh/), expect.stringMatching(/province/)]);
    expect(Object.keys(rules.events)).toContain('recognise');
    expect(Object.keys(rules.actors).length).toBeGreaterThan(3);
    expect(rules.classifiers.length).toBeGreaterThan(0);
  });
});

describe('the sentences as templates', () => {
  const all = [...rules.faults, ...rules.refusals];

  it('name no field that a fault does not have, and leave none out by accident', () => {
    for (const { fields, sentences } of all) {
      for (const { vi, en } of sentences) {
        for (const text of [vi, en]) {
          expect(text).not.toMatch(/undefined|\[object|NaN/);
          const named = [...text.matchAll(/\{([a-zA-Z]+)[.:|}]/g)].map(([, field]) => field as string);
          expect(named.filter((field) => !fields.includes(field) && !['criterion', 'boxes', 'fault'].includes(field))).toEqual([]);
        }
      }
    }
  });

  it('give what the library says once they are filled', () => {
    const date = calendarDate('31/12/2024');
    if (date.ok) throw new Error('not a date');
    const sentence = rules.faults
      .find(({ code }) => code === 'invalid-date')
      ?.sentences.find(({ when }) => when?.is?.['reason'] === 'form' && when.is['expected'] === 'YYYY-MM-DD' && when.is['at'] === undefined);
    expect(sentence?.vi.replace('{received}', '31/12/2024')).toBe(describeFault(date.error).vi);
    expect(sentence?.en.replace('{received}', '31/12/2024')).toBe('"31/12/2024" is not a date written YYYY-MM-DD; write it as 2024-12-31');
  });

  it('tell a code without a condition last', () => {
    for (const { sentences } of all) expect(sentences.slice(0, -1).filter(({ when }) => when === undefined)).toEqual([]);
  });
});
