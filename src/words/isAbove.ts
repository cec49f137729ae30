import type { Level } from '../law/edition';
import { levels } from '../law/vocabulary';

/** Whether a level is above another. */
export function isAbove(level: Level, other: Level): boolean {
  return levels.indexOf(level) > levels.indexOf(other);
}
