import type { Alternatives, Checklist, Criterion, Group } from './rubric';

/** What several sheets have in common at one line: everything but its code, its points and what stands under it. */
export type SharedCriterion =
  | Omit<Criterion, 'code' | 'max'>
  | Omit<Checklist, 'code' | 'max'>
  | Omit<Group, 'code' | 'max' | 'children'>
  | Omit<Alternatives, 'code' | 'max' | 'children'>;
