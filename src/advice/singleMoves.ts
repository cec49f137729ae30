import type { Bilingual } from '../bilingual';
import type { PartCode } from '../law/edition';
import type { Entry, Line, Sheet } from '../sheet/sheet';
import { waysToTick } from '../sheet/waysToTick';
import type { Answers } from '../score/answers';
import type { BoxesOfPoints } from '../score/answersFromPoints';
import type { HeadingMark, UnmetMinimum } from '../sheet/unmetMinimum';
import { pointsOn } from '../score/pointsByCriterion';
import { isFrozen, type ChangeOptions } from './planOptions';

/** One way to answer a question of a sheet from where it stands. */
export type Move = {
  readonly line: Line;
  readonly boxes: number | readonly number[];
  readonly points: number;
  /** Boxes climbed; 0: nothing changes. Another case is climbed from its foot. */
  readonly climbs: number;
};

/** One question of a sheet, where it stands, and every way it may move, the present one first. */
export type Question = { readonly entry: Entry; readonly frozen: boolean; readonly present: Move; readonly moves: readonly Move[] };

/**
 * @vi Ô đã chọn ở một tiêu chí.
 *
 * What is ticked on a criterion.
 */
export type Ticked = BoxesOfPoints & {
  /** @vi Tên tiêu chí hoặc trường hợp được trả lời. · Name of the criterion or case that is answered. */
  readonly name: Bilingual;
};

/**
 * @vi Một thay đổi của phương án: đang chọn ô nào, cần đạt ô nào, tăng bao nhiêu điểm.
 *
 * One change of a plan: what is ticked now, what shall be, and what it brings.
 */
export type Change = {
  /** @vi Phần A, B hoặc C. · Part A, B or C. */
  readonly part: PartCode;
  /** @vi Ô đang chọn. · What is ticked now. */
  readonly from: Ticked;
  /** @vi Ô cần chọn. · What is to be ticked. */
  readonly to: Ticked;
  /** @vi Số điểm tăng thêm. · Points gained. */
  readonly gain: number;
  /**
   * @vi Số ô phải lên; đổi sang trường hợp khác thì tính từ ô thấp nhất.
   *
   * Boxes climbed; another case of alternatives is climbed from its foot.
   */
  readonly climbs: number;
};

/** The questions of a complete sheet with the moves the options leave them. */
export function questionsOf(sheet: Sheet, answers: Answers, options: ChangeOptions, ticks: (present: Move) => readonly Move[]): readonly Question[] {
  const kept = new Set(options.frozen);
  return sheet.entries.map((entry) => {
    const frozen = isFrozen(entry, kept);
    const present = standingMove(entry, answers);
    const moves = frozen ? [present] : movesFrom(entry, present, options.keepCases ?? false, ticks);
    return { entry, frozen, present, moves };
  });
}

/** Where a question stands: the line answered and what is ticked on it. */
export function standingMove(entry: Entry, answers: Answers): Move {
  const line = entry.lines.find(({ code }) => Object.hasOwn(answers, code) && answers[code] !== undefined) as Line;
  const boxes = answers[line.code] ?? 0;
  return { line, boxes, points: pointsOn(line, boxes), climbs: 0 };
}

/**
 * The ways up from where a question stands, the present one first, then its higher boxes, then the boxes of the
 * other cases of alternatives that lose no points. Nothing ticked is ever given up.
 */
function movesFrom(entry: Entry, present: Move, keepCase: boolean, ticks: (present: Move) => readonly Move[]): readonly Move[] {
  const moves = [present, ...(present.line.node.kind === 'checklist' ? ticks(present) : boxesAbove(present))];
  if (keepCase) return moves;
  for (const line of entry.lines) {
    if (line === present.line) continue;
    line.points.forEach((points, box) => {
      if (box > 0 && points >= present.points) moves.push({ line, boxes: box, points, climbs: box });
    });
  }
  return moves;
}

/** The star marks a move does not reach. */
export function marksMissed({ line, boxes }: Move, headingMark: HeadingMark): readonly UnmetMinimum[] {
  return typeof boxes === 'number' ? (line.unmet[headingMark][boxes] ?? []) : [];
}

/** The change a move makes to a question. */
export function changeBetween({ present, entry }: Question, to: Move): Change {
  return { part: entry.part, from: ticked(present), to: ticked(to), gain: to.points - present.points, climbs: to.climbs };
}

/** The answers after one move for each question. */
export function answersWith(moves: readonly Move[]): Answers {
  return Object.fromEntries(moves.map(ticked).map(({ criterion, boxes }) => [criterion, boxes]));
}

/** What a move ticks, as data. */
export function ticked({ line, boxes }: Move): Ticked {
  return { criterion: line.code, name: line.node.name, boxes };
}

/** The boxes of an answer, one or several. */
function boxesIn(boxes: Ticked['boxes']): readonly number[] {
  return typeof boxes === 'number' ? [boxes] : boxes;
}

/** The boxes above the one ticked. */
function boxesAbove({ line, boxes }: Move): readonly Move[] {
  const [had = 0] = boxesIn(boxes);
  return line.points.flatMap((points, box) => (box > had ? [{ line, boxes: box, points, climbs: box - had }] : []));
}

/** Every way to add ticks: the fewest first, then the fewest points, then in printed order. */
export function everyTickAbove(present: Move): readonly Move[] {
  const had = boxesIn(present.boxes);
  return waysToTick(present.line)
    .filter(({ boxes }) => boxes.length > had.length && had.every((box) => boxes.includes(box)))
    .map(({ boxes, sum }): Move => ({ line: present.line, boxes, points: sum, climbs: boxes.length - had.length }))
    .sort((a, b) => a.climbs - b.climbs || a.points - b.points);
}

/** Of several ways to add as many ticks for as many points, the first in printed order: to a plan they are one. */
export function ticksAbove(present: Move): readonly Move[] {
  const ways = new Map<string, Move>();
  for (const move of everyTickAbove(present)) {
    const key = `${move.climbs} ${move.points}`;
    if (!ways.has(key)) ways.set(key, move);
  }
  return [...ways.values()];
}
