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
import { isFields, ownOptions } from '../fields';

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
  /** @vi Mã của nhiệm vụ. · Id of the task. */
  readonly task: string;
  /** @vi Mục của kế hoạch. · Section of the plan. */
  readonly section: string;
  /** @vi Tên nhiệm vụ. · Name of the task. */
  readonly name: Bilingual;
  /** @vi Mã các cơ quan chủ trì. · Ids of the bodies that lead. */
  readonly lead: readonly string[];
  /** @vi Mã các cơ quan phối hợp. · Ids of the bodies that cooperate. */
  readonly with: readonly string[];
  /** @vi Bước của chu trình OCOP; `null`: nằm ngoài chu trình. · The step of the cycle it serves; `null`: it stands beside the cycle. */
  readonly step: number | null;
  /** @vi Tình trạng nhiệm vụ ngày đó. · How the task stands that day. */
  readonly state: TaskState;
  /**
   * @vi Số ngày đến `dueBy`: 0 vào chính ngày đó, số âm sau ngày đó; `null` khi không có ngày phải xong.
   *
   * Days until `dueBy`: 0 on the day itself, negative after it; `null` where nothing is due on a day.
   */
  readonly daysLeft: number | null;
  /** @vi Ngày ghi đã xong, nếu lúc đó đã xong. · The day it was recorded as done, if it was by then. */
  readonly doneOn: CalendarDate | null;
};

/**
 * @vi Việc của một đơn vị.
 *
 * What one body has to do.
 */
export type BodySchedule = {
  /** @vi Mã của cơ quan. · Id of the body. */
  readonly body: string;
  /** @vi Tên cơ quan. · Name of the body. */
  readonly name: Bilingual;
  /** @vi Các nhiệm vụ của cơ quan. · Its tasks. */
  readonly tasks: readonly {
    /** @vi Mã của nhiệm vụ. · Id of the task. */
    readonly task: string;
    /** @vi Chủ trì hay phối hợp. · Whether it leads or cooperates. */
    readonly role: 'lead' | 'with';
    /** @vi Tình trạng nhiệm vụ ngày đó. · How the task stands that day. */
    readonly state: TaskState;
  }[];
};

/**
 * @vi Kế hoạch vào một ngày: nhiệm vụ nào đến hạn, đang làm, quá hạn, sắp tới, đã xong.
 *
 * A plan as it stands on a day.
 */
export type Schedule = Sourced & {
  readonly result: 'schedule';
  /** @vi Mã của kế hoạch. · Id of the plan. */
  readonly plan: string;
  /** @vi Tên kế hoạch. · Title of the plan. */
  readonly title: Bilingual;
  /** @vi Ngày được hỏi. · The day asked about. */
  readonly on: CalendarDate;
  /** @vi Mỗi nhiệm vụ một lần, theo thứ tự của kế hoạch. · Every task once, in the plan's order. */
  readonly tasks: readonly ScheduledTask[];
  /**
   * @vi Cũng các nhiệm vụ đó theo cơ quan; cơ quan không có nhiệm vụ thì bỏ.
   *
   * The same tasks by their bodies; a body without a task is left out.
   */
  readonly byBody: readonly BodySchedule[];
  /** @vi Chỗ kế hoạch không khớp với chính nó về một nhiệm vụ. · Where the plan disagrees with itself about one of these tasks. */
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
 * @param plan - Kế hoạch. · The plan; what is none throws `TypeError`.
 * @param date - Ngày được hỏi; không phải ngày thì báo `TypeError`. · The day asked about; what is no calendar date throws
 * `TypeError`.
 * @param options - Các nhiệm vụ đã ghi là xong, kèm ngày (`done`); việc xong sau `date` chưa tính. · `done`: tasks recorded as
 * done, with the day; one of a day after `date` does not count yet. A task the plan does not have is a caller's bug and throws
 * `TypeError`.
 * @returns Mỗi nhiệm vụ một lần, kèm các ngày (tính cả ngày đầu và ngày cuối) và tình trạng. · Every task once, with its days
 * (both ends inclusive) and state.
 * @legalBasis Các mục của chính kế hoạch, trích dẫn ở từng nhiệm vụ (văn bản); “trước” một ngày có tính ngày đó hay không là
 * cách hiểu `before-a-date`. · The plan's own sections, cited with each task (text); whether "before" a day excludes it is the
 * reading `before-a-date`.
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
  const listed: readonly unknown[] = done;
  for (const [position, one] of listed.entries()) {
    const { task, on: day } = isFields(one) ? one : {};
    const on = requireDate(`options.done.${position}.on`, day);
    if (typeof task !== 'string' || !plan.tasks.some(({ id }) => id === task))
      refuse(`options.done.${position}.task`, task, `the id of a task of ${plan.id}`);
    const earlier = days.get(task);
    if (earlier === undefined || on < earlier) days.set(task, on);
  }
  return days;
}
