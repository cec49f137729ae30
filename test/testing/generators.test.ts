import * as fc from 'fast-check';
import {
  assess,
  checkProgrammePlan,
  checkRegister,
  checkRubric,
  checkScore,
  councilResult,
  editions,
  ocopCycle,
  qd1048,
  qd148,
  qd26,
  replay,
  walk,
  type Rubric,
  type RubricNode,
} from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, tea } from 'ocop/rubrics/qd-148-2023';
import { programmePlanSchema, registerSchema } from 'ocop/schemas';
import {
  anyEdition,
  calendarDates,
  certificates,
  completeAnswers,
  histories,
  madeUpRubrics,
  partialAnswers,
  programmePlans,
  registers,
  scores,
  sittings,
} from 'ocop/testing';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

// What a generator makes is valid, and of every kind there is: a property that holds for it has met them all.

/** As a property meets them: edges more often than the middle. */
function made<Value>(arbitrary: fc.Arbitrary<Value>, count: number): readonly Value[] {
  const values: Value[] = [];
  fc.check(
    fc.property(arbitrary, (value) => {
      values.push(value);
    }),
    { numRuns: count, seed: 148 },
  );
  return values;
}

const seen = (values: readonly unknown[]): readonly unknown[] => [...new Set(values)].sort();

describe('days', () => {
  it('are from 2019 to 2035, the first and the last included', () => {
    const days = made(calendarDates(), 2000);
    expect(seen(days).slice(0, 1)).toEqual(['2019-01-01']);
    expect(seen(days).slice(-1)).toEqual(['2035-12-31']);
    expect(seen(days.map((on) => on.slice(0, 4)))).toHaveLength(17);
  });

  it('are of a span, both ends included', () => {
    expect(seen(made(calendarDates({ min: day('2024-02-28'), max: day('2024-03-01') }), 100))).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(seen(made(calendarDates({ min: day('2035-12-30') }), 50))).toEqual(['2035-12-30', '2035-12-31']);
    expect(seen(made(calendarDates({ max: day('2019-01-02') }), 50))).toEqual(['2019-01-01', '2019-01-02']);
  });
});

describe('scores', () => {
  const all = made(scores(), 3000);

  it('are scores, of all three kinds', () => {
    for (const score of all) expect(checkScore(qd148, score).ok).toBe(true);
    const numbers = all.filter((score) => typeof score === 'number');
    const means = all.filter((score) => typeof score === 'object');
    expect(means.length).toBeGreaterThan(500);
    expect(seen(means.map(({ of }) => of))).toEqual(seen([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
    expect(Math.max(...means.map(({ sum, of }) => sum / of))).toBe(100);
    expect(Math.min(...means.map(({ sum }) => sum))).toBe(0);
    expect(numbers.some((score) => !Number.isInteger(score * 10) && Number.isInteger(Math.round(score * 1e6) / 1e4))).toBe(true);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([0, 100]);
  });

  // 148/QĐ-TTg Art. 1(2), 26/2026 Art. 3(3): 30, 50, 70, 90.
  it.each([0, 29.99, 30, 49.99, 50, 69.99, 70, 89, 89.5, 89.95, 89.99, 90, 100])('meet %d, at or beside a band', (edge) => {
    expect(all.filter((score) => score === edge).length).toBeGreaterThan(20);
  });
});

describe('answers of a sheet', () => {
  it('are complete, with every box and none', () => {
    const sheets = made(completeAnswers(tea), 300);
    for (const answers of sheets) expect(assess(tea, answers)).toMatchObject({ ok: true, value: { kind: 'complete' } });
    for (const { node } of walk(tea)) {
      if (node.kind !== 'criterion') continue;
      const boxes = sheets.map((answers) => answers[node.code as keyof typeof answers]);
      expect([node.code, seen(boxes)]).toEqual([node.code, [0, ...node.options.map(({ box }) => box)]]);
    }
  });

  it('take one case of alternatives, each in turn', () => {
    const cases = made(completeAnswers(communityTourism), 100).map((answers) => ['8.a', '8.b'].filter((code) => code in answers).join());
    expect(seen(cases)).toEqual(['8.a', '8.b']);
  });

  it('tick any boxes of a checklist, all and none', () => {
    const ticked = made(completeAnswers(traditionalAndFestivalTourism), 300).map((answers) => answers['6'] as unknown as readonly number[]);
    const counts = ticked.map((boxes) => boxes.length);
    const checklist = walk(traditionalAndFestivalTourism).find(({ node }) => node.code === '6')?.node;
    expect(checklist?.kind === 'checklist' && [Math.min(...counts), Math.max(...counts)]).toEqual([
      0,
      checklist?.kind === 'checklist' ? checklist.options.length : null,
    ]);
    for (const boxes of ticked) expect(new Set(boxes).size).toBe(boxes.length);
  });

  it('are whole or lack some or all, where they may be partial', () => {
    const sizes = made(partialAnswers(tea), 300).map((answers) => Object.keys(answers).length);
    const whole = walk(tea).filter(({ node }) => node.kind === 'criterion').length;
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([0, whole]);
    expect(new Set(sizes).size).toBeGreaterThan(10);
    for (const answers of made(partialAnswers(tea), 50)) expect(assess(tea, answers).ok).toBe(true);
  });
});

describe('editions and certificates', () => {
  it('are of every edition, under every answer to its open questions', () => {
    const all = made(anyEdition(), 1500);
    expect(seen(all.map(({ id }) => id))).toEqual(editions.map(({ id }) => id).sort());
    for (const { id, readings } of editions) {
      const chosen = all.filter((edition) => edition.id === id).map((edition) => edition.readings);
      for (const reading of Object.values(readings)) {
        const answers = seen(chosen.map((each) => each[reading.id]?.chosen));
        expect([id, reading.id, answers]).toEqual([id, reading.id, Object.keys(reading.answers).sort()]);
      }
    }
  });

  it('of each star that an edition recognises, issued from its first day on', () => {
    const all = made(certificates(), 1500);
    for (const { id, inForceFrom } of editions) {
      const own = all.filter(({ edition }) => edition === id);
      expect([id, seen(own.map(({ star }) => star))]).toEqual([id, [3, 4, 5]]);
      expect(own.every(({ issuedOn }) => issuedOn >= inForceFrom)).toBe(true);
    }
  });
});

describe('histories', () => {
  it.each([qd148, qd26])('of $id are lives that the cycle takes, event by event', (edition) => {
    const lives = made(histories(edition), 400);
    for (const events of lives) expect(replay(ocopCycle(edition), events).ok).toBe(true);
    const all = lives.flat();
    const kinds = seen(all.map(({ kind }) => kind));
    // What ends a life early is not all there is: results of every kind, certificates that run out, are withdrawn or renewed.
    for (const kind of ['carry-out', 'return-dossier', 'recognise', 'send-up', 'send-down', 'not-met', 'promote', 'day-comes', 'withdraw']) {
      expect(kinds).toContain(kind);
    }
    expect(seen(all.flatMap((event) => ('purpose' in event ? [event.purpose] : [])))).toEqual(expect.arrayContaining(['first', 'upgrade']));
    expect(Math.max(...lives.map((events) => events.length))).toBeGreaterThan(10);
    expect(Math.max(...lives.map((events) => events.length))).toBeLessThanOrEqual(30);
    expect(lives.some((events) => events.length === 0)).toBe(true);
    expect(lives.filter(([first]) => first !== undefined).every(([first]) => (first?.on ?? '') >= edition.inForceFrom)).toBe(true);
    for (const [at, later] of lives.flatMap((events) => events.slice(1).map((event, before) => [events[before]?.on, event.on] as const))) {
      expect(later >= (at ?? '')).toBe(true);
    }
  });

  it('carry what each kind of event carries, and nothing else', () => {
    const keys = new Map(
      made(histories(qd148), 400).flatMap((events) => events.map((event) => [event.kind, Object.keys(event).sort().join()] as const)),
    );
    expect(keys.get('file-dossier')).toBe('kind,on,purpose');
    expect(keys.get('recognise')).toBe('decision,kind,on,score');
    expect(keys.get('send-up')).toBe('kind,on,score');
    expect(keys.get('not-met')).toBe('kind,on,score');
    expect(keys.get('withdraw')).toBe('ground,kind,on');
    expect(keys.get('register-idea')).toBe('kind,on');
    expect(keys.get('promote')).toBe('kind,on');
    expect(keys.get('day-comes')).toBe('kind,on');
    const decided = made(histories(qd148), 400).flatMap((events) =>
      events.filter(({ kind }) => kind === 'recognise-on-result' || kind === 'send-down'),
    );
    for (const event of decided) expect(Object.keys(event).sort().join()).toBe(event.kind === 'send-down' ? 'kind,on,score' : 'decision,kind,on');
    expect(seen(decided.map(({ kind }) => kind))).toEqual(['recognise-on-result', 'send-down']);
  });

  it('end with a product that is withdrawn for good in some', () => {
    const ends = made(histories(qd148), 300).map((events) => events.at(-1)?.kind);
    expect(ends).toContain('withdraw');
  });
});

describe('yearly plans', () => {
  const plans = made(programmePlans(), 400);
  const tasks = plans.flatMap((plan) => plan.tasks);
  const targets = plans.flatMap((plan) => plan.targets);

  it('are whole, agree with themselves, and cannot be changed', () => {
    for (const plan of plans) {
      expect(checkProgrammePlan(plan)).toEqual([]);
      expect(programmePlanSchema.safeParse(JSON.parse(JSON.stringify(plan))).error?.issues).toBeUndefined();
      expect(Object.isFrozen(plan.tasks)).toBe(true);
      expect([plan.issuedOn.slice(0, 4), plan.year >= 2020 && plan.year <= 2034]).toEqual([String(plan.year), true]);
    }
    expect([Math.min(...plans.map(({ year }) => year)), Math.max(...plans.map(({ year }) => year))]).toEqual([2020, 2034]);
    expect(seen(plans.map(({ bodies }) => bodies.length))).toEqual([1, 2, 3, 4]);
    expect(seen(plans.map(({ readings }) => readings['before-a-date']?.chosen))).toEqual(['excludes-the-day', 'includes-the-day']);
  });

  it('have tasks with every window, with bodies that lead and go along, and quantities in a range or none', () => {
    const kinds = ['all-year', 'before', 'dates', 'months', 'not-stated', 'quarter', 'with'];
    expect(seen(tasks.map(({ window }) => window.kind))).toEqual(kinds);
    expect(seen(tasks.map(({ step }) => step))).toEqual(seen([1, null]));
    expect(tasks.some((task) => task.lead.length > 1) && tasks.some((task) => task.with.length > 0)).toBe(true);
    for (const task of tasks) expect(task.with.filter((body) => task.lead.includes(body))).toEqual([]);
    expect(seen(plans.map((plan) => plan.tasks.length))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const quantities = tasks.flatMap((task) => task.quantities ?? []);
    expect(seen(quantities.map(({ approximate }) => approximate))).toEqual([false, true]);
    expect(quantities.some(({ from, to }) => from === to) && quantities.some(({ from, to }) => from < to)).toBe(true);
    expect(Math.max(...quantities.map(({ to }) => to))).toBe(18);
    expect(tasks.some((task) => task.quantities === undefined)).toBe(true);
  });

  it('have windows from a first to a last day, month or quarter, the ends of the year among them', () => {
    const windows = tasks.map(({ window }) => window);
    const of = <Kind extends string>(kind: Kind) =>
      windows.filter((window): window is Extract<(typeof windows)[number], { kind: Kind }> => window.kind === kind);
    expect(seen(of('quarter').map(({ quarter }) => quarter))).toEqual([1, 2, 3, 4]);
    expect([Math.min(...of('months').map(({ from }) => from)), Math.max(...of('months').map(({ to }) => to))]).toEqual([1, 12]);
    expect(of('months').some(({ from, to }) => from < to) && of('months').every(({ from, to }) => from <= to)).toBe(true);
    expect(of('dates').some((one) => one.firstDay < one.lastDay) && of('dates').every((one) => one.firstDay <= one.lastDay)).toBe(true);
    expect(seen(of('with').map(({ undated }) => undated === null))).toEqual([false, true]);
    for (const plan of plans) {
      for (const { window } of plan.tasks) {
        if (window.kind !== 'with') continue;
        expect(window.tasks).toEqual(plan.tasks.filter((task) => task.window.kind !== 'with').map(({ id }) => id));
      }
    }
  });

  it('have targets that are measured in every way, and some that are not', () => {
    const measures = targets.flatMap(({ measure }) => measure ?? []);
    expect(seen(measures.map(({ kind }) => kind))).toEqual(['every-commune', 'holders-strengthened', 'products', 'share-trained']);
    for (const { measure, unit, counting } of targets) expect([unit === null, counting === null]).toEqual([measure === null, measure === null]);
    expect(targets.some(({ measure }) => measure === null) && targets.some(({ by }) => by === null) && targets.some(({ by }) => by !== null)).toBe(
      true,
    );
    const products = measures.filter((measure) => measure.kind === 'products');
    expect(seen(products.map(({ minStar }) => minStar))).toEqual([3, 4, 5]);
    expect(seen(products.map(({ issuedIn }) => issuedIn === null))).toEqual([false, true]);
    expect(seen(products.map(({ purposes }) => purposes?.length ?? null))).toEqual(seen([1, 2, 3, null]));
    const ranges = measures.filter((measure) => measure.kind === 'products' || measure.kind === 'holders-strengthened');
    expect(seen(ranges.map(({ atLeast, upTo }) => (upTo === null ? 'open' : upTo - atLeast)))).toEqual([0, 1, 2, 3, 'open']);
    expect(seen(measures.flatMap((measure) => (measure.kind === 'share-trained' ? [] : [measure.atLeast])))).toEqual([1, 2, 3, 4, 5]);
    const shares = measures.flatMap((measure) => (measure.kind === 'share-trained' ? [measure.atLeast] : []));
    expect([Math.min(...shares.map(({ sum }) => sum)), Math.max(...shares.map(({ sum }) => sum)), seen(shares.map(({ of }) => of))]).toEqual([
      0,
      100,
      [100],
    ]);
    expect(seen(plans.map((plan) => plan.targets.length))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('contradict themselves about a task, or nowhere', () => {
    expect(seen(plans.map(({ contradictions }) => contradictions.length))).toEqual([0, 1]);
    for (const plan of plans) for (const { about } of plan.contradictions) expect(about).toEqual([plan.tasks[0]?.id]);
  });

  it('say of themselves that they are made up', () => {
    const [plan] = plans;
    expect([plan?.title.vi, plan?.issuer.en, plan?.number]).toEqual(['Kế hoạch giả định', 'Made-up district', '0/KH-UBND']);
    // Nothing is left without a word: no text, no section, no source.
    expect(JSON.stringify(plans)).not.toContain('""');
    for (const one of plans) {
      expect([one.id, one.aims.length, one.cycle.map(({ step }) => step)]).toEqual(['made-up-plan', 1, [1]]);
      expect(one.tasks.map(({ id, section }) => [id, section])).toEqual(one.tasks.map((_, at) => [`task-${at + 1}`, 'III']));
      expect(one.targets.map(({ id, section }) => [id, section])).toEqual(one.targets.map((_, at) => [`target-${at + 1}`, 'II']));
      expect(one.contradictions.flatMap(({ sections }) => sections)).toEqual(one.contradictions.flatMap(() => ['II', 'III']));
      expect(one.basis).toEqual([{ instrument: 'made up', evidence: 'derived', source: 'made up for a test' }]);
    }
  });
});

describe('registers', () => {
  const all = made(registers(), 300);
  const records = all.flatMap((register) => register.records);

  it('agree with themselves and with their schema', () => {
    for (const register of all) {
      expect(checkRegister(register)).toEqual([]);
      expect(registerSchema.safeParse(JSON.parse(JSON.stringify(register))).success).toBe(true);
    }
  });

  it('have records of every kind: purposes, stars, decisions, days or none, products that come again', () => {
    expect(seen(records.map(({ purpose }) => purpose))).toEqual(seen(['first', 'upgrade', 're-evaluation', null]));
    expect(seen(records.map(({ star }) => star))).toEqual([3, 4, 5]);
    expect(seen(records.map(({ decision }) => decision))).toEqual(seen(['1/QĐ-UBND', '2/QĐ-UBND', null]));
    expect(seen(records.map(({ commune }) => commune))).toEqual(['Xã A', 'Xã B', 'Xã C']);
    expect(seen(records.map(({ product }) => product))).toHaveLength(12);
    for (const key of ['issuedOn', 'withdrawnOn'] as const) expect(seen(records.map((record) => record[key] === null))).toEqual([false, true]);
    expect(records.some(({ issuedOn, withdrawnOn }) => issuedOn !== null && withdrawnOn !== null)).toBe(true);
    expect(records.some(({ issuedOn, withdrawnOn }) => issuedOn === null && withdrawnOn !== null)).toBe(true);
    expect([Math.min(...all.map((one) => one.records.length)), Math.max(...all.map((one) => one.records.length))]).toEqual([0, 20]);
    for (const register of all) expect(register.records.map(({ id }) => id)).toEqual(register.records.map((_, at) => String(at + 1)));
  });
});

describe('made-up sheets', () => {
  const all = made(madeUpRubrics(), 300);
  const nodes: readonly RubricNode[] = all.flatMap((rubric) => walk(rubric).map(({ node }) => node));
  const options = nodes.flatMap((node) => (node.kind === 'criterion' ? [node.options] : []));

  it('have no fault, and cannot be changed', () => {
    for (const rubric of all) {
      expect(checkRubric(rubric)).toEqual([]);
      expect(Object.isFrozen(rubric.parts[0].groups)).toBe(true);
      expect([rubric.edition, rubric.parts.map(({ code }) => code).join('')]).toEqual(['qd-148-2023', 'ABC']);
    }
    expect([Math.min(...all.map(({ set }) => set)), Math.max(...all.map(({ set }) => set))]).toEqual([1, 26]);
    expect(seen(made(madeUpRubrics('qd-1048-2019'), 5).map(({ edition }) => edition))).toEqual(['qd-1048-2019']);
  });

  it('have every kind of node', () => {
    expect(seen(nodes.map(({ kind }) => kind))).toEqual(['alternatives', 'checklist', 'criterion', 'group']);
    expect(seen(all.flatMap((rubric) => rubric.parts.map(({ groups }) => groups.length)))).toEqual([1, 2]);
    expect(seen(nodes.flatMap((node) => (node.kind === 'group' ? [node.children.length] : [])))).toEqual([1, 2]);
    const checklists = nodes.flatMap((node) => (node.kind === 'checklist' ? [node] : []));
    expect(seen(checklists.map((node) => node.options.length))).toEqual([1, 2, 3]);
    expect(seen(checklists.flatMap((node) => node.options.map(({ points }) => points)))).toEqual([1, 2]);
    for (const node of checklists) expect(node.max).toBe(node.options.reduce((sum, { points }) => sum + points, 0));
    for (const node of nodes)
      if (node.kind === 'alternatives') expect(node.children.map(({ code }) => code)).toEqual([`${node.code}.a`, `${node.code}.b`]);
  });

  it('have boxes that rise by one or two, from none or one, some of them marked with rising stars', () => {
    expect(seen(options.map((boxes) => boxes.length))).toEqual([2, 3, 4]);
    expect(seen(options.map(([first]) => first?.points))).toEqual([0, 1]);
    const steps = options.flatMap((boxes) => boxes.slice(1).map(({ points }, at) => points - (boxes[at]?.points ?? 0)));
    expect(seen(steps)).toEqual([1, 2]);
    expect(seen(options.flatMap((boxes) => boxes.map(({ minStar }) => minStar)))).toEqual(seen([3, 4, 5, undefined]));
    for (const boxes of [...options, ...nodes.flatMap((node) => (node.kind === 'checklist' ? [node.options] : []))]) {
      expect(boxes.map(({ box, label }) => [box, label.vi, label.en])).toEqual(
        boxes.map((_, at) => [at + 1, `Tiêu chí ${at + 1}`, `Criterion ${at + 1}`]),
      );
      // The first mark is of three stars, the next of four.
      const marks = boxes.flatMap(({ minStar }) => minStar ?? []);
      expect(marks).toEqual([3, 4, 5].slice(0, marks.length));
    }
  });

  it('are named by their codes, each its own, and have a ground that is made up', () => {
    for (const rubric of all) {
      const codes = walk(rubric).map(({ node }) => node.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(walk(rubric).map(({ node }) => [node.name.vi, node.name.en])).toEqual(codes.map((code) => [`Tiêu chí ${code}`, `Criterion ${code}`]));
      expect(rubric.parts.map(({ groups }) => groups.map(({ code }) => code))).toEqual(
        rubric.parts.map(({ groups }, part) => groups.map((_, at) => `${part + 1}${at + 1}`)),
      );
      expect(codes.filter((code) => /^11\.\d$/.test(code))).toEqual(['11.1', '11.2'].slice(0, codes.filter((code) => /^11\.\d$/.test(code)).length));
      expect(rubric.eliminations).toEqual([{ id: 'made-up-ground', kind: 'elimination', name: { vi: 'Căn cứ giả định', en: 'Made-up ground' } }]);
      expect(rubric.defects).toEqual([]);
      expect(rubric.basis).toEqual([{ instrument: 'made up', evidence: 'derived', source: 'made up for a test' }]);
      expect([rubric.name.vi, rubric.name.en, rubric.basis[0].instrument]).toEqual(['Phiếu giả định', 'Made-up sheet', 'made up']);
      expect(assess(rubric, {}, { eliminatedBy: ['made-up-ground'] })).toMatchObject({ ok: true, value: { kind: 'eliminated' } });
    }
  });
});

describe('sittings', () => {
  const policy = {
    quorum: { part: 1, of: 100 },
    chairMustBePresent: true,
    largestSpread: null,
    notScoring: ['secretary'],
    minimums: 'mean-per-criterion',
  } as const;
  const all = made(sittings(tea), 200);

  it('have a chair who is there, two to seven members who are there or not, and a secretary or none', () => {
    for (const { members } of all) expect(members[0]).toEqual({ id: 'chair', role: 'chair', present: true });
    const counts = all.map(({ members }) => members.filter(({ role }) => role === 'member').length);
    expect(seen(counts)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(seen(all.flatMap(({ members }) => members.filter(({ role }) => role === 'member').map(({ present }) => present)))).toEqual([false, true]);
    expect(seen(all.map(({ members }) => members.some(({ role }) => role === 'secretary')))).toEqual([false, true]);
    for (const { members } of all) {
      const ids = members.map(({ id }) => id).filter((id) => id.startsWith('member'));
      expect(ids).toEqual(ids.map((_, at) => `member-${at + 1}`));
    }
  });

  it('have a whole ballot of the sheet from each who scores', () => {
    for (const { members, ballots } of all) {
      expect(ballots.map(({ member }) => member)).toEqual(members.filter(({ present, role }) => present && role !== 'secretary').map(({ id }) => id));
    }
    for (const sitting of all.slice(0, 50)) {
      expect(councilResult(qd148, tea, sitting, policy)).toMatchObject({ ok: true, value: { kind: 'valid', ballots: sitting.ballots.length } });
    }
    const varied: Rubric = traditionalAndFestivalTourism;
    for (const sitting of made(sittings(varied), 5)) {
      expect(councilResult(qd1048, varied, sitting, policy)).toMatchObject({ ok: true, value: { kind: 'valid' } });
      expect(sitting.ballots.every((ballot) => 'variant' in ballot && ballot.variant === varied.variant)).toBe(true);
    }
    expect(all.every(({ ballots }) => ballots.every((ballot) => !('variant' in ballot)))).toBe(true);
  });
});
