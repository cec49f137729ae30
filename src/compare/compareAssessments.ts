import { together } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { Edition, EditionId, PartCode, Star } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Entry, type Sheet } from '../sheet/sheet';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import type { Answers } from '../score/answers';
import { assess, type CompleteAssessment } from '../score/assess';
import { standingMove, ticked, type Ticked } from '../advice/singleMoves';
import { ownOptions } from '../fields';
import { refuse } from '../refuse';
import { rank, type Ranking } from '../star/rank';

/**
 * @vi Một phiếu đã chấm và văn bản dùng để phân hạng: một bên của phép so sánh.
 *
 * A scored sheet with the edition it is ranked under: what one side of a comparison puts forward.
 */
export type JudgedSheet = { readonly edition: Edition; readonly rubric: Rubric; readonly assessment: CompleteAssessment };

/**
 * @vi Kết quả của một bên: tổng điểm, điểm từng phần, hạng theo điểm và hạng sao.
 *
 * What one side came to.
 */
export type Side = {
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Tổng điểm. · Points in total. */
  readonly total: number;
  /** @vi Điểm từng phần. · Points by part. */
  readonly parts: { readonly [P in PartCode]: number };
  /** @vi Hạng theo điểm. · The star by points alone. */
  readonly band: Star;
  /** @vi Hạng sao đạt cả điểm và yêu cầu tối thiểu. · The star whose band and minimums are both met. */
  readonly star: Star;
};

/**
 * @vi Một tiêu chí hai phiếu trả lời khác nhau, chênh bao nhiêu điểm.
 *
 * One criterion that two sheets answer differently.
 */
export type Difference = {
  /** @vi Mã tiêu chí; hai trường hợp thay thế nhau thì là mã chung. · Code of the criterion; of alternatives, that of the pair. */
  readonly criterion: string;
  /** @vi Phần A, B hoặc C. · Part A, B or C. */
  readonly part: PartCode;
  /** @vi Ô đã chọn ở kết quả thứ nhất. · What is ticked in the first. */
  readonly from: Ticked;
  /** @vi Ô đã chọn ở kết quả thứ hai. · What is ticked in the second. */
  readonly to: Ticked;
  /**
   * @vi Chênh lệch điểm từ kết quả thứ nhất đến kết quả thứ hai; số âm khi giảm.
   *
   * Points from the first to the second; negative where the second gives fewer.
   */
  readonly gain: number;
};

/**
 * @vi Những điểm khác nhau giữa hai kết quả chấm của một hồ sơ, từ kết quả thứ nhất đến kết quả thứ hai.
 *
 * What differs between two results of the same dossier, from the first to the second.
 */
export type Comparison = Sourced & {
  readonly result: 'comparison';
  /** @vi Kết quả thứ nhất. · The first result. */
  readonly from: Side;
  /** @vi Kết quả thứ hai. · The second result. */
  readonly to: Side;
  /**
   * @vi Từng tiêu chí, theo thứ tự in; `null` khi hai kết quả không cùng bộ tiêu chí.
   *
   * In printed order; `null` where the two are not on the same criteria set, whose codes mean other things.
   */
  readonly criteria: readonly Difference[] | null;
  /** @vi Chênh lệch điểm từng phần, từ kết quả thứ nhất đến kết quả thứ hai. · Points from the first to the second. */
  readonly parts: { readonly [P in PartCode]: number };
  /** @vi Chênh lệch tổng điểm, từ thứ nhất đến thứ hai. · Points in total from the first to the second. */
  readonly total: number;
  /**
   * @vi Yêu cầu tối thiểu kết quả thứ nhất đạt mà kết quả thứ hai không đạt, và ngược lại; `null` như ở `criteria`.
   *
   * Star minimums the first meets and the second does not, and the other way round; `null` as for `criteria`.
   */
  readonly minimums: {
    /** @vi Yêu cầu tối thiểu không còn đạt. · Minimums that are no longer met. */
    readonly lost: readonly UnmetMinimum[];
    /** @vi Yêu cầu tối thiểu nay đã đạt. · Minimums that are met now. */
    readonly met: readonly UnmetMinimum[];
  } | null;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi So sánh hai kết quả chấm của một hồ sơ (tự đánh giá và cấp tỉnh, hai thành viên): khác nhau ở tiêu chí nào, thay
 * đổi bao nhiêu điểm và hạng sao ra sao.
 *
 * Compares two results of one dossier (self-assessment and district, district and province, member and member):
 * criterion by criterion what differs in points, and what it did to parts, total, band and star.
 *
 * @param a - Kết quả thứ nhất, kèm văn bản và bộ tiêu chí. · The first result with its edition and rubric; a rubric of another
 * edition throws `TypeError`.
 * @param b - Kết quả thứ hai. · The second.
 * @returns Các điểm khác nhau từ `a` sang `b`; đổi chỗ thì mọi dấu và bên đều đảo lại. Hai kết quả trên hai phiếu khác nhau chỉ
 * so sánh điểm từng phần, tổng điểm và hạng sao. · The differences from `a` to `b`; swapped arguments give every sign and side
 * the other way round. Two results on different criteria sets are compared by part, total and star only.
 *
 * @example
 * ```ts
 * import { assess, compareAssessments, qd148, qd1489, topAnswers } from 'ocop';
 * import { flowers } from 'ocop/rubrics/qd-148-2023';
 * const own = assess(flowers, topAnswers(flowers));
 * const province = assess(flowers, { ...topAnswers(flowers), '3.e': 0 });
 * if (own.ok && own.value.kind === 'complete' && province.ok && province.value.kind === 'complete') {
 *   const change = compareAssessments(
 *     { edition: qd148, rubric: flowers, assessment: own.value },
 *     { edition: qd1489, rubric: flowers, assessment: province.value },
 *   );
 *   [change.total, change.from.star, change.to.star]; //=> [-2, 5, 3]
 *   change.minimums?.lost.map(({ criterion }) => criterion); //=> ['3.e']
 * }
 * ```
 */
export function compareAssessments(a: JudgedSheet, b: JudgedSheet): Comparison {
  return compared(judgedSheet('a', a), judgedSheet('b', b));
}

function judgedSheet(argument: string, given: JudgedSheet): JudgedSheet {
  return ownOptions(given, ['edition', 'rubric', 'assessment'], argument, 'a result with its edition and rubric');
}

function compared(a: JudgedSheet, b: JudgedSheet): Comparison {
  const first = rank(a.edition, a.rubric, a.assessment);
  const second = rank(b.edition, b.rubric, b.assessment);
  const sameSheet = a.rubric.edition === b.rubric.edition && a.rubric.set === b.rubric.set && a.rubric.variant === b.rubric.variant;
  if (sameSheet) {
    requireAnswers('a', a);
    requireAnswers('b', b);
  }
  const { parts: from } = a.assessment;
  const { parts: to } = b.assessment;
  return {
    result: 'comparison',
    from: sideOf(a, first),
    to: sideOf(b, second),
    criteria: sameSheet ? differences(sheetOf(a.rubric), a.assessment.answers, b.assessment.answers) : null,
    parts: { A: to.A - from.A, B: to.B - from.B, C: to.C - from.C },
    total: second.total - first.total,
    minimums: sameSheet
      ? {
          lost: without(b.assessment.unmet, a.assessment.unmet),
          met: without(a.assessment.unmet, b.assessment.unmet),
        }
      : null,
    readings: [...new Map([...first.readings, ...second.readings].map((used) => [`${used.id} ${used.chosen}`, used])).values()],
    basis: first.edition === second.edition ? first.basis : [...first.basis, ...second.basis],
    sources: together(first.sources, second.sources),
  };
}

/** Throws `TypeError` for answers that do not come to the total beside them: what differs is told from them. */
function requireAnswers(argument: string, { rubric, assessment: { answers, total } }: JudgedSheet): void {
  const again = assess(rubric, answers);
  if (!again.ok || again.value.kind !== 'complete' || again.value.total !== total)
    refuse(`${argument}.assessment.answers`, answers, 'the answers that the total was counted from');
}

function sideOf({ rubric, assessment }: JudgedSheet, { edition, set, total, band, star }: Ranking): Side {
  const variant = rubric.variant !== undefined && { variant: rubric.variant };
  return { edition, set, ...variant, total, parts: assessment.parts, band, star };
}

function differences(sheet: Sheet, a: Answers, b: Answers): readonly Difference[] {
  return sheet.entries.flatMap((entry: Entry): Difference[] => {
    const from = standingMove(entry, a);
    const to = standingMove(entry, b);
    if (from.line === to.line && inOrder(from.boxes) === inOrder(to.boxes)) return [];
    return [{ criterion: entry.code, part: entry.part, from: ticked(from), to: ticked(to), gain: to.points - from.points }];
  });
}

/** Ticks of a checklist mean the same in any order. */
function inOrder(boxes: number | readonly number[]): string {
  return typeof boxes === 'number' ? String(boxes) : [...boxes].sort((one, other) => one - other).join();
}

function without(some: readonly UnmetMinimum[], others: readonly UnmetMinimum[]): readonly UnmetMinimum[] {
  return some.filter(
    (mark) => !others.some((other) => other.criterion === mark.criterion && other.star === mark.star && other.requires === mark.requires),
  );
}
