import { deepFreeze } from '../law/deepFreeze';
import type { CodesOf, Rubric } from './rubric';

/**
 * Types a sheet by its own codes and freezes it. The sheet comes as a function so that a bundler can leave out the
 * sheets nobody imports.
 */
export function defineRubric<const Sheet extends Rubric>(
  sheet: () => Sheet,
): Rubric<CodesOf<Sheet['parts'][number]['groups'][number]>> {
  return deepFreeze<Rubric>(sheet()) as unknown as Rubric<CodesOf<Sheet['parts'][number]['groups'][number]>>;
}
