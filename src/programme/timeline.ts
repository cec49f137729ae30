import type { CalendarDate } from '../date/calendarDate';
import type { Basis } from '../law/citation';
import { readingsUsed } from '../law/readingsUsed';
import type { ReadingUsed } from '../law/reading';
import type { Bilingual } from '../bilingual';
import type { PlanStep, ProgrammePlan } from './programmePlan';
import { requirePlan } from './requirePlan';
import { taskSpan } from './taskSpan';

/**
 * @vi Một nhiệm vụ trên lịch; ngày kế hoạch không nêu thì để `null`.
 *
 * A task on the timeline; a day the plan does not state is `null`.
 */
export type TimelineRow = {
  /** @vi Mã của nhiệm vụ. · Id of the task. */
  readonly task: string;
  /** @vi Mục của kế hoạch. · Section of the plan. */
  readonly section: string;
  /** @vi Tên nhiệm vụ. · Name of the task. */
  readonly name: Bilingual;
  /** @vi Bước của chu trình OCOP; `null`: nằm ngoài chu trình. · The step of the cycle it serves; `null`: it stands beside the cycle. */
  readonly step: number | null;
  /** @vi Ngày đầu, tính cả ngày đó; `null`: không nêu. · First day, inclusive; `null`: none stated. */
  readonly firstDay: CalendarDate | null;
  /** @vi Ngày cuối, tính cả ngày đó; `null`: không nêu. · Last day, inclusive; `null`: none stated. */
  readonly lastDay: CalendarDate | null;
};

/**
 * @vi Các nhiệm vụ của kế hoạch với ngày của chúng, tính cả ngày đầu và ngày cuối.
 *
 * A plan's tasks with their days.
 */
export type Timeline = {
  readonly result: 'timeline';
  /** @vi Mã của kế hoạch. · Id of the plan. */
  readonly plan: string;
  /** @vi Tên kế hoạch. · Title of the plan. */
  readonly title: Bilingual;
  /** @vi Các dòng, theo thứ tự của kế hoạch. · In the plan's order. */
  readonly rows: readonly TimelineRow[];
  /** @vi Sáu bước của chu trình OCOP như kế hoạch nêu. · The steps of the cycle as the plan names them. */
  readonly cycle: readonly PlanStep[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Các nhiệm vụ của kế hoạch với ngày đầu và ngày cuối, tính cả hai ngày; ngày kế hoạch không nêu thì để `null`.
 *
 * A plan's tasks with their first and last days, both inclusive, as data; `gantt` draws it.
 *
 * @param plan - Kế hoạch. · The plan; what is none throws `TypeError`.
 * @returns Mỗi nhiệm vụ một dòng, theo thứ tự của kế hoạch; ngày không nêu thì là `null`. · One row a task, in the plan's
 * order; a day that is not stated is `null`.
 * @legalBasis Các mục của chính kế hoạch, nêu ở từng dòng (văn bản). · The plan's own sections, named in each row (text).
 *
 * @example
 * ```ts
 * import { timeline } from 'ocop';
 * import { sonHa2024 } from 'ocop/plans';
 * const training = timeline(sonHa2024).rows.find(({ task }) => task === 'training');
 * training?.lastDay; //=> '2024-06-30'
 * ```
 */
export function timeline(plan: ProgrammePlan): Timeline {
  requirePlan(plan);
  return {
    result: 'timeline',
    plan: plan.id,
    title: plan.title,
    rows: plan.tasks.map((task) => {
      const { firstDay, lastDay } = taskSpan(plan, task);
      return { task: task.id, section: task.section, name: task.name, step: task.step, firstDay, lastDay };
    }),
    cycle: plan.cycle,
    readings: readingsUsed(plan, ['before-a-date']),
    basis: plan.basis,
  };
}
