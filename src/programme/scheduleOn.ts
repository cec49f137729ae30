import type { Sourced } from '../law/source';
import type { CalendarDate } from '../date/calendarDate';
import { daysBetween } from '../date/daysBetween';
import { monthOf, spanOfYear } from '../date/spanOfMonths';
import type { Basis } from '../law/citation';
import { readingsUsed } from '../law/readingsUsed';
import type { ReadingUsed } from '../law/reading';
import type { Bilingual } from '../bilingual';
import { refuse, requireDate } from '../refuse';
import type { Contradiction, ProgrammePlan, Task } from './programmePlan';
import { requirePlan } from './requirePlan';
import { taskSpan, type TaskSpan } from './taskSpan';
import { ownOptions } from '../fields';

/**
 * @vi Tình trạng của nhiệm vụ: chưa bắt đầu, đang làm, đến hạn trong tháng, quá hạn, đã xong, hết năm kế hoạch.
 *
 * How a task stands on a day: `next` not begun; `running`; `due` running, with its last day in this calendar month;
 * `late` past its last day and not recorded as done; `done`; `ended` the plan's year is over and nothing was due on
 * a day.
 */
export type TaskState = 'next' | 'running' | 'due' | 'late' | 'done' | 'ended';

/**
 * @vi Một nhiệm vụ vào một ngày.
 *
 * A task as it stands on a day.
 */
export type ScheduledTask = TaskSpan & {
  readonly task: string;
  readonly section: string;
  readonly name: Bilingual;
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly step: number | null;
  readonly state: TaskState;
  /** Days until `dueBy`: 0 on the day itself, negative after it; `null` where nothing is due on a day. */
  readonly daysLeft: number | null;
  /** The day it was recorded as done, if it was by then. */
  readonly doneOn: CalendarDate | null;
};

/**
 * @vi Việc của một đơn vị.
 *
 * What one body has to do.
 */
export type BodySchedule = {
  readonly body: string;
  readonly name: Bilingual;
  readonly tasks: readonly { readonly task: string; readonly role: 'lead' | 'with'; readonly state: TaskState }[];
};

/**
 * @vi Kế hoạch vào một ngày: nhiệm vụ nào đến hạn, đang làm, quá hạn, sắp tới, đã xong.
 *
 * A plan as it stands on a day.
 */
export type Schedule = Sourced & {
  readonly result: 'schedule';
  /** Id of the plan. */
  readonly plan: string;
  readonly title: Bilingual;
  readonly on: CalendarDate;
  /** Every task once, in the plan's order. */
  readonly tasks: readonly ScheduledTask[];
  /** The same tasks by their bodies; a body without a task is left out. */
  readonly byBody: readonly BodySchedule[];
  /** Where the plan disagrees with itself about one of these tasks. */
  readonly caveats: readonly Contradiction[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Nhiệm vụ được ghi là đã xong vào một ngày.
 *
 * A task recorded as done on a day.
 */
export type TaskDone = { readonly task: string; readonly on: CalendarDate };

/**
 * @vi Các nhiệm vụ của kế hoạch vào một ngày, tính cả ngày đầu và ngày cuối: đến hạn trong tháng, đang làm, quá hạn,
 * sắp tới, đã xong, và của đơn vị nào.
 *
 * How a plan's tasks stand on a day: what is due this month, running, late, next, done, and by which body. A task
 * whose first day is not stated may begin once the plan is issued; one without a last day is never late.
 *
 * @param plan - The plan; what is none throws `TypeError`.
 * @param date - The day asked about; what is no calendar date throws `TypeError`.
 * @param options - `done`: tasks recorded as done, with the day; one of a day after `date` does not count yet. A
 * task the plan does not have is a caller's bug and throws `TypeError`.
 * @returns Every task once, with its days (both ends inclusive) and state.
 * @legalBasis The plan's own sections, cited with each task (text); whether "before" a day excludes it is the reading
 * `before-a-date`.
 *
 * @example
 * ```ts
 * import { calendarDate, scheduleOn } from 'ocop';
 * import { sonHa2024 } from 'ocop/plans';
 * const date = calendarDate('2024-06-30');
 * if (date.ok) {
 *   const { tasks } = scheduleOn(sonHa2024, date.value, { done: [{ task: 'idea-selection', on: date.value }] });
 *   tasks.filter(({ state }) => state === 'due').map(({ task }) => task); //=> ['training']
 * }
 * ```
 */
export function scheduleOn(plan: ProgrammePlan, date: CalendarDate, options: { readonly done?: readonly TaskDone[] } = {}): Schedule {
  requirePlan(plan);
  requireDate('date', date);
  const { done: recorded = [] } = ownOptions(options, ['done']);
  const done = firstDone(plan, recorded);
  const tasks = plan.tasks.map((task) => scheduled(plan, task, date, done.get(task.id)));
  return {
    result: 'schedule',
    plan: plan.id,
    title: plan.title,
    on: date,
    tasks,
    byBody: plan.bodies.map((body) => ({ body: body.id, name: body.name, tasks: tasksOf(body.id, tasks) })).filter((body) => body.tasks.length > 0),
    caveats: plan.contradictions.filter(({ about }) => tasks.some(({ task }) => about.includes(task))),
    readings: readingsUsed(plan, ['before-a-date']),
    basis: plan.basis,
    sources: plan.sources ?? [],
  };
}

function scheduled(plan: ProgrammePlan, task: Task, on: CalendarDate, doneOn: CalendarDate | undefined): ScheduledTask {
  const span = taskSpan(plan, task);
  const isDone = doneOn !== undefined && doneOn <= on;
  return {
    task: task.id,
    section: task.section,
    name: task.name,
    lead: task.lead,
    with: task.with,
    step: task.step,
    ...span,
    state: isDone ? 'done' : stateOf(plan, span, on),
    daysLeft: span.dueBy === null ? null : daysBetween(on, span.dueBy),
    doneOn: isDone ? doneOn : null,
  };
}

function stateOf(plan: ProgrammePlan, { firstDay, dueBy }: TaskSpan, on: CalendarDate): TaskState {
  if (dueBy !== null && on > dueBy) return 'late';
  if (dueBy === null && on > spanOfYear(plan.year).lastDay) return 'ended';
  if (on < (firstDay ?? plan.issuedOn)) return 'next';
  return dueBy !== null && dueBy <= monthOf(on).lastDay ? 'due' : 'running';
}

function tasksOf(body: string, tasks: readonly ScheduledTask[]): BodySchedule['tasks'] {
  return tasks
    .filter(({ lead, with: cooperating }) => lead.includes(body) || cooperating.includes(body))
    .map(({ task, state, lead }) => ({ task, role: lead.includes(body) ? 'lead' : 'with', state }));
}

/** The first day each task was recorded as done. */
function firstDone(plan: ProgrammePlan, done: readonly TaskDone[]): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  if (!Array.isArray(done)) refuse('options.done', done, 'a list of tasks with the day each was done');
  for (const [position, one] of (done as readonly (TaskDone | null | undefined)[]).entries()) {
    const task: unknown = one?.task;
    const on = requireDate(`options.done.${position}.on`, one?.on);
    if (typeof task !== 'string' || !plan.tasks.some(({ id }) => id === task))
      refuse(`options.done.${position}.task`, task, `the id of a task of ${plan.id}`);
    const earlier = days.get(task);
    if (earlier === undefined || on < earlier) days.set(task, on);
  }
  return days;
}
