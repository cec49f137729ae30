import { defineProgrammePlan, type ProgrammePlan, type Task, type TaskWindow } from 'ocop';
import { sonHa2024 } from 'ocop/plans';

/** A made-up task with a window. */
export function taskWith(id: string, window: TaskWindow): Task {
  return { id, section: 'III', name: { vi: id, en: id }, content: [], lead: ['communes'], with: [], window, step: null };
}

/** A made-up plan for 2024 of 04/04/2024 with these tasks, in everything else like the plan of Sơn Hà. */
export function planOf(tasks: readonly Task[]): ProgrammePlan {
  return defineProgrammePlan(() => ({ ...sonHa2024, id: 'made-up', tasks, contradictions: [] }));
}
