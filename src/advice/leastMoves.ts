import type { Move, Question } from './singleMoves';

/**
 * @vi Công sức của một phương án: chi phí, số tiêu chí thay đổi, số ô phải lên.
 *
 * What a plan takes: by its objective, in criteria changed, in boxes climbed.
 */
export type Effort = {
  /** @vi Tổng chi phí theo mục tiêu đã chọn. · Cost by the objective chosen. */
  readonly cost: number;
  /** @vi Số tiêu chí thay đổi. · Number of criteria that change. */
  readonly criteria: number;
  /** @vi Tổng số ô phải lên. · Number of boxes climbed. */
  readonly boxes: number;
};

/** One move for each question, and what they take together. */
export type LeastMoves = { readonly effort: Effort; readonly moves: readonly Move[] };

const none: Effort = { cost: 0, criteria: 0, boxes: 0 };

/** Whether one effort is less than another: by cost, then by criteria, then by boxes. */
export function isLess(a: Effort, b: Effort): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.criteria !== b.criteria) return a.criteria < b.criteria;
  return a.boxes < b.boxes;
}

/**
 * One move for each question so that their points reach `needs` with the least effort. It goes through the questions
 * from the last to the first and keeps, for every number of points still wanted, the least effort that brings them:
 * each question and each number of points is looked at once, so the answer is exact and takes no search. Of equal
 * efforts the move listed first is kept. The points must be reachable.
 */
export function leastMoves(questions: readonly Question[], needs: number, costOf: (question: Question, move: Move) => number): LeastMoves {
  // efforts[wanted]: least effort of the questions looked at so far; null: they cannot bring as many points.
  let efforts: (Effort | null)[] = Array.from({ length: needs + 1 }, (_, wanted) => (wanted === 0 ? none : null));
  const chosen: (Move | null)[][] = [];
  for (const question of [...questions].reverse()) {
    const moves = question.moves.map((move) => ({ move, effort: effortOf(question, move, costOf) }));
    const before = efforts;
    const choice: (Move | null)[] = [];
    efforts = before.map((_, wanted) => {
      let least: Effort | null = null;
      choice[wanted] = null;
      for (const { move, effort } of moves) {
        const rest = before[Math.max(0, wanted - move.points)];
        if (rest === null || rest === undefined) continue;
        const sum = { cost: effort.cost + rest.cost, criteria: effort.criteria + rest.criteria, boxes: effort.boxes + rest.boxes };
        if (least !== null && !isLess(sum, least)) continue;
        least = sum;
        choice[wanted] = move;
      }
      return least;
    });
    chosen.unshift(choice);
  }
  let wanted = needs;
  const moves = chosen.map((choice) => {
    const move = choice[wanted] as Move;
    wanted = Math.max(0, wanted - move.points);
    return move;
  });
  return { effort: efforts[needs] as Effort, moves };
}

function effortOf(question: Question, move: Move, costOf: (question: Question, move: Move) => number): Effort {
  return move.climbs === 0 ? none : { cost: costOf(question, move), criteria: 1, boxes: move.climbs };
}
