import { defineProgrammePlan, type Contradiction, type Measure, type ProgrammePlan, type Target, type Task, type TaskWindow } from 'ocop';
import { sonHa2024 } from 'ocop/plans';

/** A made-up task with a window. */
export function taskWith(id: string, window: TaskWindow): Task {
  return { id, section: 'III', name: { vi: id, en: id }, content: [], lead: ['communes'], with: [], window, step: null };
}

/** A made-up plan for 2024 of 04/04/2024 with these tasks, in everything else like the plan of Sơn Hà. */
export function planOf(tasks: readonly Task[]): ProgrammePlan {
  return defineProgrammePlan(() => ({ ...sonHa2024, id: 'made-up', tasks, contradictions: [] }));
}

/** A made-up contradiction about one task, target or body. */
export function contradictionAbout(id: string, about: string): Contradiction {
  return { id, sections: ['I', 'II'], about: [about], statement: { vi: 'bịa ra', en: 'made up' } };
}

/** The targets of Sơn Hà, where products are counted asking for something else. */
export function targetsAsking(more: Partial<Extract<Measure, { readonly kind: 'products' }>>): readonly Target[] {
  return sonHa2024.targets.map((target) => (target.measure?.kind === 'products' ? { ...target, measure: { ...target.measure, ...more } } : target));
}
