import { addDays } from '../date/addDays';
import type { CalendarDate } from '../date/calendarDate';
import { spanOfMonths, spanOfQuarter, spanOfYear } from '../date/spanOfMonths';
import type { ProgrammePlan, Task } from './programmePlan';

/**
 * @vi Thời gian của một nhiệm vụ, tính cả ngày đầu và ngày cuối; kế hoạch không nêu thì để `null`.
 *
 * The days of a task's window; `null` where the plan states none.
 */
export type TaskSpan = {
  /** @vi Ngày đầu, tính cả ngày đó; `null`: không nêu. · First day, inclusive; `null`: none stated. */
  readonly firstDay: CalendarDate | null;
  /** @vi Ngày cuối, tính cả ngày đó; `null`: không nêu. · Last day, inclusive; `null`: none stated. */
  readonly lastDay: CalendarDate | null;
  /**
   * @vi Ngày cuối còn đúng hạn, tính cả ngày đó; `null`: không có ngày phải xong, nên không bao giờ muộn.
   *
   * The last day on which it is in time, inclusive; `null`: nothing is due on a day, so it is never late.
   */
  readonly dueBy: CalendarDate | null;
};

const nothingStated: TaskSpan = { firstDay: null, lastDay: null, dueBy: null };

/**
 * The days of a task's window, both ends inclusive. What the plan does not state stays `null`: "before" a day has no
 * first day, and a task that goes with something undated has no last day.
 */
export function taskSpan(plan: ProgrammePlan, task: Task): TaskSpan {
  const { window } = task;
  switch (window.kind) {
    case 'dates':
      return ending(window);
    case 'quarter':
      return ending(spanOfQuarter(plan.year, window.quarter));
    case 'months':
      return ending(spanOfMonths(plan.year, window.from, window.to));
    case 'all-year':
      return { ...spanOfYear(plan.year), dueBy: null };
    case 'before': {
      const included = plan.readings['before-a-date']?.chosen === 'includes-the-day';
      return ending({ firstDay: null, lastDay: included ? window.date : addDays(window.date, -1) });
    }
    case 'with':
      return together(plan, window);
    case 'not-stated':
      return nothingStated;
  }
}

function ending(span: Pick<TaskSpan, 'firstDay' | 'lastDay'>): TaskSpan {
  return { firstDay: span.firstDay, lastDay: span.lastDay, dueBy: span.lastDay };
}

/** As long as all it goes with: a day only where every one of them has one. */
function together(plan: ProgrammePlan, window: Extract<Task['window'], { kind: 'with' }>): TaskSpan {
  const spans = plan.tasks.filter((other) => window.tasks.includes(other.id) && other.window.kind !== 'with').map((other) => taskSpan(plan, other));
  const starts = inOrder(spans.map(({ firstDay }) => firstDay));
  const ends = window.undated === null ? inOrder(spans.map(({ dueBy }) => dueBy)) : [];
  return ending({ firstDay: starts[0] ?? null, lastDay: ends.at(-1) ?? null });
}

/** The days, earliest first; none where one of them is not stated. */
function inOrder(days: readonly (CalendarDate | null)[]): readonly CalendarDate[] {
  const stated = days.filter((day) => day !== null);
  return stated.length === days.length ? stated.sort() : [];
}
