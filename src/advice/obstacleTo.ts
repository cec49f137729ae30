import type { Bilingual } from '../bilingual';
import type { Band, Edition, Star } from '../law/edition';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import type { Move, Question } from './singleMoves';

/**
 * @vi Tiêu chí không thể đạt điểm tối đa in ở đề mục, và vì sao.
 *
 * A criterion that stays below the most its heading states, and why.
 */
export type Ceiling = {
  readonly criterion: string;
  readonly name: Bilingual;
  /** Most points it can come to here. */
  readonly reachable: number;
  /** Most points its heading states. */
  readonly max: number;
  /** `frozen`: it may not change · `kept-case`: another case would bring more · `boxes`: no box brings as much. */
  readonly because: 'frozen' | 'kept-case' | 'boxes';
};

/**
 * @vi Lý do không thể đạt một hạng sao: mức tối thiểu không thay đổi được, hoặc không đủ điểm.
 *
 * Why a star cannot be reached: some minimum cannot move, or too few points are left.
 */
export type Obstacle = {
  readonly star: Star;
  /** Minimums not met in criteria that may not change. */
  readonly minimums: readonly UnmetMinimum[];
  /**
   * Points the star needs, and the most that can be reached. What `reachable` lacks to the end of the scale is the
   * sum of the `ceilings` and of `unaccounted`, the points the sheet's criteria do not state at all.
   */
  readonly points: {
    readonly needs: number;
    readonly reachable: number;
    readonly ceilings: readonly Ceiling[];
    readonly unaccounted: number;
  };
};

/** What stands between a sheet and a star, given the moves that meet its minimums; `null`: nothing does. */
export function obstacleTo(
  edition: Edition,
  target: Band,
  questions: readonly Question[],
  allowed: readonly (readonly Move[])[],
  missed: readonly UnmetMinimum[],
): Obstacle | null {
  const most = allowed.map((moves) => Math.max(0, ...moves.map((move) => move.points)));
  const reachable = sumOf(most);
  const minimums = missed.filter(({ criterion }) => questions.some(({ frozen, present }) => frozen && present.line.code === criterion));
  if (minimums.length === 0 && reachable >= target.from) return null;
  const ceilings = questions.flatMap((question, at): Ceiling[] => {
    const { name, max } = question.entry.alternatives ?? question.present.line.node;
    const reached = most[at] as number;
    return reached === max ? [] : [{ criterion: question.entry.code, name, reachable: reached, max, because: reasonOf(question, reached) }];
  });
  const unaccounted = edition.scale.max - reachable - sumOf(ceilings.map((ceiling) => ceiling.max - ceiling.reachable));
  return { star: target.star, minimums, points: { needs: target.from, reachable, ceilings, unaccounted } };
}

function reasonOf({ entry, frozen }: Question, reached: number): Ceiling['because'] {
  if (reached >= entry.best) return 'boxes';
  return frozen ? 'frozen' : 'kept-case';
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
