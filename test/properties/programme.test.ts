import fc from 'fast-check';
import { addMonths, checkProgrammePlan, progress, scheduleOn, type Purpose, type RegisterRecord, type TargetProgress } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { programmePlanSchema } from 'ocop/schemas';
import { programmePlans, registers } from 'ocop/testing';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const firstDay = Date.UTC(2019, 7, 21);
const dayAt = (days: number) => day(new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10));
const days = fc.integer({ min: 0, max: 3000 }).map(dayAt);

/** Random registers of few products, so that renewals and upgrades are many. */
const records: fc.Arbitrary<readonly RegisterRecord[]> = fc
  .array(
    fc.record({
      product: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      purpose: fc.constantFrom<Purpose>('first', 'upgrade', 're-evaluation'),
      star: fc.constantFrom(3 as const, 4 as const, 5 as const),
      decision: fc.constant(null),
      issuedOn: fc.option(days, { freq: 8 }),
      withdrawnOn: fc.option(days, { freq: 2 }),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map((record, at) => ({
      ...record,
      id: String(at),
      withdrawnOn: record.withdrawnOn !== null && record.issuedOn !== null && record.withdrawnOn < record.issuedOn ? null : record.withdrawnOn,
    })),
  );

/** By a count of its own: the law's 36 months, both ends in. */
const runs = (record: RegisterRecord, on: string): boolean =>
  record.issuedOn !== null &&
  record.issuedOn <= on &&
  on <= addMonths(record.issuedOn, 36) &&
  (record.withdrawnOn === null || on < record.withdrawnOn);

const counted = (targets: readonly TargetProgress[]) =>
  targets.flatMap((target) => (target.state === 'met' || target.state === 'short' ? [target] : []));

const countOf = (targets: readonly TargetProgress[], id: string): number =>
  counted(targets).find(({ target }) => target === id)?.counted ?? Number.NaN;

describe('progress on random registers', () => {
  it('counts a product once and never by a certificate that does not run', () => {
    fc.assert(
      fc.property(records, days, (all, on) => {
        const { targets, leftOut } = value(progress(sonHa2024, { records: all }, on));
        for (const { counts } of counted(targets)) {
          expect(new Set(counts.map(({ id }) => id)).size).toBe(counts.length);
          for (const { id, records: ids } of counts) {
            const named = all.filter((record) => ids.includes(record.id));
            expect(named.length).toBe(ids.length);
            expect(named.every((record) => record.product === id && runs(record, on))).toBe(true);
          }
        }
        expect(countOf(targets, 'recognised-in-total')).toBe(new Set(all.filter((r) => runs(r, on)).map((r) => r.product)).size);
        expect(leftOut.map(({ record }) => record)).toEqual(all.filter((record) => !runs(record, on)).map(({ id }) => id));
      }),
    );
  });

  it('a renewal or an upgrade of a running product changes no total', () => {
    fc.assert(
      fc.property(records, days, fc.constantFrom<Purpose>('upgrade', 're-evaluation'), (all, on, purpose) => {
        const running = all.find((record) => runs(record, on));
        fc.pre(running !== undefined);
        const again = { ...running, id: 'again', purpose, issuedOn: on, withdrawnOn: null };
        const before = value(progress(sonHa2024, { records: all }, on)).targets;
        const after = value(progress(sonHa2024, { records: [...all, again] }, on)).targets;
        expect(countOf(after, 'recognised-in-total')).toBe(countOf(before, 'recognised-in-total'));
      }),
    );
  });

  it('what counts does not depend on the order of the register, and no part is larger than the whole', () => {
    fc.assert(
      fc.property(records, days, (all, on) => {
        const { targets } = value(progress(sonHa2024, { records: all }, on));
        const backwards = value(progress(sonHa2024, { records: [...all].reverse() }, on)).targets;
        expect(counted(backwards).map((target) => target.counted)).toEqual(counted(targets).map((target) => target.counted));
        const [year, again, fresh] = ['recognised-in-the-year', 're-evaluated-in-the-year', 'new-in-the-year'].map((id) => countOf(targets, id));
        expect(Number(again) + Number(fresh)).toBeGreaterThanOrEqual(Number(year));
        expect(Number(year)).toBeGreaterThanOrEqual(Math.max(Number(again), Number(fresh)));
        expect(countOf(targets, 'recognised-in-total')).toBeGreaterThanOrEqual(Number(year));
      }),
    );
  });
});

describe('the schedule on random days', () => {
  const done = fc.array(fc.record({ task: fc.constantFrom(...sonHa2024.tasks.map(({ id }) => id)), on: days }), { maxLength: 6 });

  it('has every task once; late only past a stated last day, and for good until done', () => {
    fc.assert(
      fc.property(days, days, done, (a, b, recorded) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const before = scheduleOn(sonHa2024, earlier, { done: recorded }).tasks;
        const after = scheduleOn(sonHa2024, later, { done: recorded }).tasks;
        expect(after.map(({ task }) => task)).toEqual(sonHa2024.tasks.map(({ id }) => id));
        for (const [at, { state, dueBy, doneOn }] of after.entries()) {
          expect(state === 'late').toBe(doneOn === null && dueBy !== null && later > dueBy);
          if (before[at]?.state === 'late') expect(['late', 'done']).toContain(state);
          if (before[at]?.state === 'done') expect(state).toBe('done');
        }
      }),
    );
  });
});

describe('made-up plans', () => {
  it('are plans without fault, and every task is scheduled and every target answered', () => {
    fc.assert(
      fc.property(programmePlans(), registers(), days, (plan, register, on) => {
        expect(checkProgrammePlan(plan)).toEqual([]);
        expect(programmePlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan);
        expect(scheduleOn(plan, on).tasks.map(({ task }) => task)).toEqual(plan.tasks.map(({ id }) => id));
        expect(value(progress(plan, register, on)).targets.map(({ target }) => target)).toEqual(plan.targets.map(({ id }) => id));
      }),
    );
  });

  it('have windows and measures of every kind', () => {
    const made = fc.sample(programmePlans(), { numRuns: 300, seed: 7 });
    expect(new Set(made.flatMap(({ tasks }) => tasks.map(({ window }) => window.kind))).size).toBe(7);
    expect(new Set(made.flatMap(({ targets }) => targets.map(({ measure }) => measure?.kind))).size).toBe(5);
  });
});

describe('the plan of Sơn Hà', () => {
  it('goes through text and its schema unchanged', () => {
    expect(programmePlanSchema.parse(JSON.parse(JSON.stringify(sonHa2024)))).toStrictEqual(sonHa2024);
  });
});
