import type { Edition, Level } from '../law/edition';
import { levels } from '../law/vocabulary';

/** The level itself, or the next one above that the edition has. */
export function levelFrom(edition: Edition, level: Level): Level {
  return levels.slice(levels.indexOf(level)).find((one) => edition.levels[one].role !== 'none') ?? level;
}
