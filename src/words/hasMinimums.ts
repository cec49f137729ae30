import type { ScoreInput } from '../score/score';
import type { Ranking } from '../star/rank';

/**
 * Whether star minimums were looked at in a ranking: an edition that has any says among its readings how they add up. Of a ranking
 * that names no reading it is not known, and it is told as the others.
 */
export function hasMinimums({ readings, unmet }: Ranking<ScoreInput>): boolean {
  return readings.length === 0 || readings.some(({ id }) => id === 'lower-star-minimums') || Object.keys(unmet).length > 0;
}
