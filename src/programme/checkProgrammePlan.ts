import { printable } from '../printable';
import type { ProgrammePlan, Task } from './programmePlan';
import { requirePlan } from './requirePlan';

/**
 * @vi Một lỗi trong dữ liệu của kế hoạch, và ở đâu.
 *
 * What is wrong with a plan as data, and where.
 */
export type ProgrammePlanFault =
  | { readonly code: 'repeated-plan-id'; readonly at: string }
  | { readonly code: 'unknown-body'; readonly at: string; readonly received: string }
  | { readonly code: 'unknown-task'; readonly at: string; readonly received: string }
  | { readonly code: 'window-backwards'; readonly at: string }
  | { readonly code: 'window-in-circle'; readonly at: string; readonly received: string }
  | { readonly code: 'range-backwards'; readonly at: string };

/**
 * @vi Kiểm tra dữ liệu của một kế hoạch: mã không trùng; đơn vị, nhiệm vụ, chỉ tiêu được nhắc đến đều có; thời gian
 * không ngược.
 *
 * Checks a plan as data: ids are given once, every body, task and target named exists, windows and ranges run forwards.
 *
 * @param plan - Kế hoạch, nhập tay hoặc đọc từ tệp. · The plan, typed by hand or read from a file; what is none throws
 * `TypeError`.
 * @returns Mọi lỗi tìm thấy, theo thứ tự của kế hoạch: `repeated-plan-id`, `unknown-body`, `unknown-task`, `window-backwards`,
 * `window-in-circle` (nhiệm vụ đi cùng một nhiệm vụ vốn đã đi cùng nhiệm vụ khác), `range-backwards`. · Every fault found, in
 * the plan's order: `repeated-plan-id`, `unknown-body`, `unknown-task`, `window-backwards`, `window-in-circle` (a task goes
 * with one that itself goes with others), `range-backwards`.
 *
 * @example
 * ```ts
 * import { checkProgrammePlan } from 'ocop';
 * import { sonHa2024 } from 'ocop/plans';
 * checkProgrammePlan(sonHa2024); //=> []
 * ```
 */
export function checkProgrammePlan(plan: ProgrammePlan): readonly ProgrammePlanFault[] {
  requirePlan(plan);
  const bodies = new Set(plan.bodies.map(({ id }) => id));
  const items = [...plan.targets, ...plan.tasks, ...plan.bodies, ...plan.contradictions].map(({ id }) => id);
  const faults: ProgrammePlanFault[] = items.filter((id, at) => items.indexOf(id) !== at).map((id) => ({ code: 'repeated-plan-id', at: id }));
  for (const { id, measure } of plan.targets) {
    if (measure !== null && 'upTo' in measure && measure.upTo !== null && measure.atLeast > measure.upTo)
      faults.push({ code: 'range-backwards', at: id });
  }
  for (const task of plan.tasks) {
    for (const body of [...task.lead, ...task.with]) {
      if (!bodies.has(body)) faults.push({ code: 'unknown-body', at: task.id, received: printable(body) });
    }
    for (const { id, from, to } of task.quantities ?? []) {
      if (from > to) faults.push({ code: 'range-backwards', at: `${task.id}/${id}` });
    }
    faults.push(...windowFaults(plan, task));
  }
  for (const { id, about } of plan.contradictions) {
    for (const named of about) {
      if (!items.includes(named)) faults.push({ code: 'unknown-task', at: id, received: printable(named) });
    }
  }
  return faults;
}

function windowFaults(plan: ProgrammePlan, { id, window }: Task): ProgrammePlanFault[] {
  if (window.kind === 'dates') return window.firstDay > window.lastDay ? [{ code: 'window-backwards', at: id }] : [];
  if (window.kind === 'months') return window.from > window.to ? [{ code: 'window-backwards', at: id }] : [];
  if (window.kind !== 'with') return [];
  return window.tasks.flatMap((named): ProgrammePlanFault[] => {
    const other = plan.tasks.find((task) => task.id === named);
    if (other === undefined) return [{ code: 'unknown-task', at: id, received: printable(named) }];
    return other.window.kind === 'with' ? [{ code: 'window-in-circle', at: id, received: printable(named) }] : [];
  });
}
