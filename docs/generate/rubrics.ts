import { type Rubric } from 'ocop';
export { rubricsOf } from '../../src/in-force/rubricsOf';

/** Path of a sheet's page, from `docs/law/`. */
export function sheetPath(rubric: Rubric): string {
  const variant = rubric.variant === undefined ? '' : `-${rubric.variant}`;
  return `${rubric.edition}/set-${String(rubric.set).padStart(2, '0')}${variant}.md`;
}
