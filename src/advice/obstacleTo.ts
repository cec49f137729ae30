import type { Bilingual } from '../bilingual';
import type { Band, Edition, Star } from '../law/edition';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import type { Question } from './singleMoves';

/**
 * @vi Tiêu chí không thể đạt điểm tối đa in ở đề mục, và vì sao.
 *
 * A criterion that stays below the most its heading states, and why.
 */
export type Ceiling = {
  /** @vi Mã tiêu chí. · Code of the criterion. */
  readonly criterion: string;
  /** @vi Tên tiêu chí. · The criterion's name. */
  readonly name: Bilingual;
  /** @vi Số điểm cao nhất tiêu chí này còn có thể đạt. · Most points it can come to here. */
  readonly reachable: number;
  /** @vi Số điểm tối đa ghi ở tên tiêu chí. · Most points its heading states. */
  readonly max: number;
  /**
   * @vi Vì sao không đạt tối đa: không được thay đổi; trường hợp khác cho nhiều điểm hơn; hoặc không ô nào cho đủ điểm.
   *
   * `frozen`: it may not change · `kept-case`: another case would bring more · `boxes`: no box brings as much.
   */
  readonly because: 'frozen' | 'kept-case' | 'boxes';
};

/**
 * @vi Lý do không thể đạt một hạng sao: yêu cầu tối thiểu không thay đổi được, hoặc không đủ điểm.
 *
 * Why a star cannot be reached: some minimum cannot move, or too few points are left.
 */
export type Obstacle = {
  /** @vi Hạng sao không đạt được. · The star that is out of reach. */
  readonly star: Star;
  /** @vi Yêu cầu tối thiểu chưa đạt ở các tiêu chí không được thay đổi. · Minimums not met in criteria that may not change. */
  readonly minimums: readonly UnmetMinimum[];
  /**
   * @vi Số điểm hạng sao cần và số điểm cao nhất còn có thể đạt.
   *
   * Points the star needs, and the most that can be reached. What `reachable` lacks to the end of the scale is the sum of the
   * `ceilings` and of `unaccounted`, the points the sheet's criteria do not state at all.
   */
  readonly points: {
    /** @vi Số điểm hạng sao cần. · Points the star needs. */
    readonly needs: number;
    /** @vi Số điểm cao nhất còn có thể đạt. · Most points that can be reached. */
    readonly reachable: number;
    /** @vi Tiêu chí không lên được tối đa, và vì sao. · Criteria that cannot come to their most points, and why. */
    readonly ceilings: readonly Ceiling[];
    /** @vi Số điểm các tiêu chí của phiếu không nêu. · Points the sheet's criteria do not state. */
    readonly unaccounted: number;
  };
};

/** What stands between a sheet and a star, given the moves that meet its minimums; `null`: nothing does. */
export function obstacleTo(edition: Edition, target: Band, questions: readonly Question[], missed: readonly UnmetMinimum[]): Obstacle | null {
  const reachable = sumOf(questions.map(mostOf));
  const minimums = missed.filter(({ criterion }) => questions.some(({ frozen, present }) => frozen && present.line.code === criterion));
  if (minimums.length === 0 && reachable >= target.from) return null;
  const ceilings = questions.flatMap((question): Ceiling[] => {
    const { name, max } = question.entry.alternatives ?? question.present.line.node;
    const reached = mostOf(question);
    return reached === max ? [] : [{ criterion: question.entry.code, name, reachable: reached, max, because: reasonOf(question, reached) }];
  });
  const unaccounted = edition.scale.max - reachable - sumOf(ceilings.map((ceiling) => ceiling.max - ceiling.reachable));
  return { star: target.star, minimums, points: { needs: target.from, reachable, ceilings, unaccounted } };
}

function mostOf({ moves }: Question): number {
  return Math.max(0, ...moves.map(({ points }) => points));
}

function reasonOf({ entry, frozen }: Question, reached: number): Ceiling['because'] {
  if (reached >= entry.best) return 'boxes';
  return frozen ? 'frozen' : 'kept-case';
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
