import { requireListsIn } from '../refuse';

/** Refuses what is no plan at all; whether a plan agrees with itself is for `checkProgrammePlan` to say. */
export function requirePlan(plan: unknown): void {
  requireListsIn('plan', plan, 'a yearly plan', ['targets', 'tasks', 'bodies', 'contradictions', 'cycle', 'basis']);
}
