import * as fc from 'fast-check';
import type { CalendarDate } from '../date/calendarDate';
import { spanOfYear, type Month, type Quarter } from '../date/spanOfMonths';
import { beforeADate } from '../editions/readings';
import type { Basis } from '../law/citation';
import { deepFreeze } from '../law/deepFreeze';
import { purposes } from '../law/vocabulary';
import type { Measure, ProgrammePlan, Target, Task, TaskWindow } from '../programme/programmePlan';
import type { Bilingual } from '../bilingual';
import { calendarDates } from './dates';

/**
 * @vi Sinh kế hoạch năm nhỏ, tự đặt, không có lỗi, để kiểm thử.
 *
 * Small made-up yearly plans without fault: up to four bodies, six tasks with windows of every kind, five targets
 * with measures of every kind and commitments, both answers to what "before" a day means.
 *
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { checkProgrammePlan } from 'ocop';
 * import { programmePlans } from 'ocop/testing';
 * fc.sample(programmePlans(), 20).every((plan) => checkProgrammePlan(plan).length === 0); //=> true
 * ```
 */
export function programmePlans(): fc.Arbitrary<ProgrammePlan> {
  return fc
    .record({
      year: fc.integer({ min: 2020, max: 2034 }),
      bodies: fc.integer({ min: 1, max: 4 }).map((most) => Array.from({ length: most }, (_, at) => `body-${at + 1}`)),
      before: fc.constantFrom('excludes-the-day', 'includes-the-day'),
    })
    .chain(({ year, bodies, before }) =>
      fc
        .record({
          issuedOn: daysOf(year),
          tasks: tasks(year, bodies),
          targets: fc.array(target(year), { maxLength: 5 }),
          contradicted: fc.boolean(),
        })
        .map(({ issuedOn, tasks: made, targets, contradicted }) =>
          deepFreeze<ProgrammePlan>({
            id: 'made-up-plan',
            number: '0/KH-UBND',
            title: named('Kế hoạch giả định', 'Made-up plan'),
            issuedOn,
            issuer: named('UBND huyện giả định', 'Made-up district'),
            place: named('Huyện giả định', 'Made-up district'),
            year,
            legalBasis: [],
            aims: [{ section: 'I', text: named('Mục đích giả định', 'Made-up aim') }],
            targets: targets.map((draft, at) => ({ ...draft, id: `target-${at + 1}` })),
            tasks: made,
            funding: [],
            bodies: bodies.map((id) => ({ id, name: named(id, id), section: null, duties: [] })),
            closing: [],
            cycle: [{ step: 1, name: named('Bước giả định', 'Made-up step') }],
            contradictions: contradicted
              ? made.slice(0, 1).map(({ id }) => ({
                  id: 'contradiction-1',
                  sections: ['II', 'III'],
                  about: [id],
                  statement: named('Giả định', 'Made up'),
                }))
              : [],
            readings: { 'before-a-date': { ...beforeADate, chosen: before } },
            gaps: [],
            basis: madeUp,
          }),
        ),
    );
}

const madeUp: Basis = [{ instrument: 'made up', evidence: 'derived', source: 'made up for a test' }];

function tasks(year: number, bodies: readonly string[]): fc.Arbitrary<readonly Task[]> {
  const draft = fc.record({
    window: fc.oneof(ownWindow(year), fc.constant(null)),
    undated: fc.boolean(),
    lead: fc.subarray([...bodies]),
    others: fc.subarray([...bodies]),
    step: fc.constantFrom(1, null),
    quantity: fc.option(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean())),
  });
  return fc.array(draft, { maxLength: 6 }).map((drafts) => {
    const own = drafts.flatMap(({ window }, at) => (window === null ? [] : [`task-${at + 1}`]));
    return drafts.map(({ window, undated, lead, others, step, quantity }, at): Task => {
      const id = `task-${at + 1}`;
      return {
        id,
        section: 'III',
        name: named(id, id),
        content: [],
        lead,
        with: others.filter((body) => !lead.includes(body)),
        // A task goes with others that have days of their own, never with one that itself goes with others.
        window: window ?? { kind: 'with', tasks: own, undated: undated ? named('không nêu ngày', 'no day given') : null },
        step,
        ...(quantity !== null && {
          quantities: [
            { id: 'quantity-1', name: named('lớp', 'classes'), from: quantity[0], to: quantity[0] + quantity[1], approximate: quantity[2] },
          ],
        }),
      };
    });
  });
}

/** Any window but one with other tasks. */
function ownWindow(year: number): fc.Arbitrary<TaskWindow> {
  const date = daysOf(year);
  const month = fc.constantFrom<Month[]>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  return fc.oneof(
    fc
      .tuple(date, date)
      .map(([a, b]): TaskWindow => (a < b ? { kind: 'dates', firstDay: a, lastDay: b } : { kind: 'dates', firstDay: b, lastDay: a })),
    fc.constantFrom<Quarter[]>(1, 2, 3, 4).map((quarter): TaskWindow => ({ kind: 'quarter', quarter })),
    fc.tuple(month, month).map(([a, b]): TaskWindow => (a < b ? { kind: 'months', from: a, to: b } : { kind: 'months', from: b, to: a })),
    date.map((before): TaskWindow => ({ kind: 'before', date: before })),
    fc.constantFrom<TaskWindow>({ kind: 'all-year' }, { kind: 'not-stated' }),
  );
}

function target(year: number): fc.Arbitrary<Omit<Target, 'id'>> {
  return fc.record({ measure: fc.option(measure(year)), by: fc.option(daysOf(year)) }).map(({ measure: asked, by }) => ({
    section: 'II',
    content: named('Mục tiêu giả định', 'Made-up target'),
    measure: asked,
    unit: asked === null ? null : named('đơn vị', 'units'),
    counting: asked === null ? null : named('đếm theo sổ', 'counted from the register'),
    by,
  }));
}

function measure(year: number): fc.Arbitrary<Measure> {
  const atLeast = fc.integer({ min: 1, max: 5 });
  const range = fc.tuple(atLeast, fc.option(fc.integer({ min: 0, max: 3 }))).map(([least, more]) => ({
    atLeast: least,
    upTo: more === null ? null : least + more,
  }));
  return fc.oneof(
    fc
      .record({
        minStar: fc.constantFrom(3, 4, 5),
        purposes: fc.option(fc.subarray([...purposes], { minLength: 1 })),
        issuedIn: fc.constantFrom(spanOfYear(year), null),
        range,
      })
      .map(({ range: amounts, ...rest }): Measure => ({ kind: 'products', ...rest, ...amounts })),
    atLeast.map((least): Measure => ({ kind: 'every-commune', atLeast: least })),
    range.map((amounts): Measure => ({ kind: 'holders-strengthened', ...amounts })),
    fc.integer({ min: 0, max: 100 }).map((sum): Measure => ({ kind: 'share-trained', atLeast: { sum, of: 100 } })),
  );
}

function daysOf(year: number): fc.Arbitrary<CalendarDate> {
  const { firstDay, lastDay } = spanOfYear(year);
  return calendarDates({ min: firstDay, max: lastDay });
}

function named(vi: string, en: string): Bilingual {
  return { vi, en };
}
