import { deepFreeze } from '../law/deepFreeze';
import { refuse } from '../refuse';
import type { ProgrammePlan } from './programmePlan';
import { requirePlan } from './requirePlan';

/**
 * @vi Lập một kế hoạch từ dữ liệu và khóa lại, không sửa được nữa.
 *
 * Freezes a plan to its leaves. It comes as a function so that a bundler can leave out the plans nobody imports.
 *
 * @param plan - Hàm trả về kế hoạch. · Gives the plan; what gives none throws `TypeError`.
 *
 * @example
 * ```ts
 * import { defineProgrammePlan } from 'ocop';
 * import { sonHa2024 } from 'ocop/plans';
 * const plan = defineProgrammePlan(() => ({ ...sonHa2024, id: 'my-district-2025', year: 2025 }));
 * Object.isFrozen(plan); //=> true
 * ```
 */
export function defineProgrammePlan(plan: () => ProgrammePlan): ProgrammePlan {
  if (typeof plan !== 'function') refuse('plan', plan, 'a function that gives a plan');
  const made = plan();
  requirePlan(made);
  return deepFreeze(made);
}
