import { describe, expect, it } from 'vitest';
import { advance, diagram, editions, ocopCycle, qd148, type Edition, type StateName } from 'ocop';

describe.each(editions.map((edition) => [edition.id, ocopCycle(edition)] as const))('the table of %s', (_, cycle) => {
  const rowsOf = (name: StateName) => Object.values(cycle.table[name] ?? {});
  const reached = new Set<StateName>([cycle.start.at]);
  for (const name of reached) for (const { to } of rowsOf(name)) for (const target of to) reached.add(target);

  it('reaches every one of its states from the start, and no other', () => {
    expect([...reached].sort()).toEqual([...cycle.states].sort());
  });
  it('has one final state, a recognition withdrawn, and a way out of every other', () => {
    expect(cycle.states.filter((name) => rowsOf(name).length === 0)).toEqual(['withdrawn']);
  });
  it('knows a district only if its edition does', () => {
    const district = cycle.edition.levels.district.role !== 'none';
    expect([...reached].some((name) => name.includes('district'))).toBe(district);
    expect(rowsOf('dossier-returned').some(({ to }) => to.includes('at-district'))).toBe(district);
    expect(diagram(cycle).includes('district')).toBe(district);
    expect(JSON.stringify(cycle.steps).includes('huyện"') || JSON.stringify(cycle.steps).includes('huyện,')).toBe(district);
  });
  it('counts the six steps and gives every row its source', () => {
    expect(cycle.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cycle.states.flatMap(rowsOf).filter(({ basis }) => basis.length === 0)).toEqual([]);
  });
  it('says whose rules hold: of a dossier at its levels those it is judged under, else those in force', () => {
    for (const name of cycle.states) {
      const judged = name === 'dossier-returned' || name.startsWith('at-') || name.startsWith('decision-at-');
      for (const { event, under } of rowsOf(name))
        expect([name, event, under]).toEqual([name, event, judged && event !== 'withdraw' ? 'dossier' : 'in-force']);
    }
  });
  it('is plain data, and frozen', () => {
    expect(JSON.parse(JSON.stringify(cycle.table))).toEqual({ ...cycle.table });
    expect(Object.isFrozen(cycle.table['at-province'])).toBe(true);
  });
  it('is drawn with every state, and the same twice', () => {
    for (const locale of ['vi', 'en'] as const) {
      const picture = diagram(cycle, { locale });
      for (const name of cycle.states) expect(picture).toMatch(new RegExp(`as ${name.replaceAll('-', '_')}$`, 'm'));
      expect(diagram(ocopCycle(cycle.edition), { locale })).toBe(picture);
    }
  });
});

describe('which editions have which states', () => {
  it.each([
    ['qd-1048-2019', ['at-district', 'decision-at-province'], ['at-commune', 'notice-due', 'notice-given', 'filing-open', 'decision-at-district']],
    ['qd-148-2023', ['at-commune', 'at-district', 'decision-at-district', 'decision-at-province', 'notice-due', 'notice-given'], ['filing-open']],
    ['qd-1489-2025', ['at-commune', 'decision-at-province', 'notice-due', 'notice-given'], ['at-district', 'decision-at-district', 'filing-open']],
    ['qd-26-2026', ['at-commune', 'decision-at-province', 'filing-open'], ['at-district', 'decision-at-district', 'notice-due', 'notice-given']],
  ])('%s', (id, has, lacks) => {
    const { states } = ocopCycle(editions.find((edition) => edition.id === id) as (typeof editions)[number]);
    expect(states).toEqual(expect.arrayContaining(has));
    expect(states.filter((name) => lacks.includes(name))).toEqual([]);
  });
});

it.each(editions)('the cycle of $id is plain data: a server gives it to a page as it is', (edition) => {
  const odd: unknown[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) odd.push(value);
    Object.values(value).forEach(look);
  };
  const cycle = ocopCycle(edition);
  look(cycle);
  expect(odd).toEqual([]);
  for (const kind of ['constructor', 'toString', '__proto__']) {
    expect(advance(cycle, cycle.start, { kind, on: '2026-08-05' } as never).ok).toBe(false);
  }
});

it('a withdrawal rests on the plan alone where a made-up edition has neither grounds nor a practice', () => {
  const { withdrawalPractice, ...certificate } = qd148.certificate;
  const basisOf = (edition: Edition) => ocopCycle(edition).table.recognised?.withdraw?.basis;
  const plan = basisOf({ ...qd148, certificate });
  expect(plan).toMatchObject([{ instrument: '66/KH-UBND' }]);
  expect(basisOf(qd148)).toEqual([...(plan ?? []), ...(withdrawalPractice ?? [])]);
});
