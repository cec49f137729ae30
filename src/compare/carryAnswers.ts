import { ownOf } from '../fields';
import { together } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Citation } from '../law/citation';
import type { NonEmpty, Result } from '../result';
import { ok } from '../result';
import { changesOf, sheetName, type CriterionChange, type SheetName } from './compareRubrics';
import { isCase, matchCriteria, type Pair } from './matchCriteria';
import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Entry } from '../sheet/sheet';
import type { AnswerFault, Answers } from '../score/answers';
import { assess, type CompleteAssessment, type IncompleteAssessment } from '../score/assess';
import { requireRubric } from '../sheet/requireRubric';

/** The answer of a criterion: a box, or the boxes of a checklist. */
type Answer = number | readonly number[];

/**
 * @vi Một ô đã chọn được giữ nguyên khi sang phiếu mới.
 *
 * An answer that stands on the new sheet as it stood on the old one.
 */
export type CarriedAnswer = {
  /** @vi Mã tiêu chí trên phiếu cũ. · Code on the earlier sheet. */
  readonly from: string;
  /** @vi Mã tiêu chí trên phiếu mới. · Code on the new sheet. */
  readonly to: string;
  /** @vi Câu trả lời trên phiếu mới. · The answer on the new sheet. */
  readonly answer: Answer;
  /** @vi Ô hỏi cùng một điều nhưng các mục này khác nhau: nên xem lại. · Its box asks the same, but these are not the same: worth a look. */
  readonly differs: readonly CriterionChange[];
};

/**
 * @vi Một tiêu chí của phiếu mới mà người chấm phải trả lời.
 *
 * A question of the new sheet that a person answers.
 */
export type AnswerToReview =
  /** An answered criterion of the old sheet asks about the same matter, but in other boxes. */
  | {
      /** @vi Mã tiêu chí trên phiếu mới. · Code on the new sheet. */
      readonly to: string;
      readonly reason: 'changed';
      /** @vi Mã tiêu chí trên phiếu cũ. · Code on the earlier sheet. */
      readonly from: string;
      /** @vi Câu trả lời trên phiếu cũ. · The answer on the earlier sheet. */
      readonly answer: Answer;
      /** @vi Tiêu chí đã thay đổi thế nào. · How the criterion changed. */
      readonly changes: readonly CriterionChange[];
    }
  /** Its counterpart was not answered. */
  | {
      /** @vi Mã tiêu chí trên phiếu mới. · Code on the new sheet. */
      readonly to: string;
      readonly reason: 'not-answered';
      /** @vi Mã tiêu chí trên phiếu cũ, chưa trả lời. · Code on the earlier sheet, where it was not answered. */
      readonly from: string;
    }
  /** The old sheet does not ask about that matter. */
  | {
      /** @vi Mã tiêu chí chỉ có trên phiếu mới. · Code of a criterion that only the new sheet has. */
      readonly to: string;
      readonly reason: 'added';
    };

/**
 * @vi Những ô đã chọn còn đúng trên phiếu khác, những ô phải xem lại và những ô bỏ đi.
 *
 * What of a sheet's answers holds on another sheet.
 */
export type CarriedAnswers = Sourced & {
  readonly result: 'carried-answers';
  /** @vi Phiếu đã trả lời. · The sheet that was answered. */
  readonly from: SheetName;
  /** @vi Phiếu mới. · The new sheet. */
  readonly to: SheetName;
  /** @vi Câu trả lời cho phiếu mới: chỉ những câu chuyển được. · Answers for the new sheet: only what was carried. */
  readonly answers: Answers;
  /** @vi Các câu trả lời chuyển được, từng câu một. · The answers carried, one by one. */
  readonly carried: readonly CarriedAnswer[];
  /** @vi Những câu phải xem lại, theo thứ tự của phiếu mới. · In the order of the new sheet. */
  readonly review: readonly AnswerToReview[];
  /** @vi Câu trả lời cho tiêu chí mà phiếu mới không có, ghi theo mã cũ. · Answers to criteria the new sheet does not have, by old code. */
  readonly dropped: readonly {
    /** @vi Mã tiêu chí trên phiếu cũ. · Code on the earlier sheet. */
    readonly from: string;
    /** @vi Câu trả lời trên phiếu cũ. · The answer on the earlier sheet. */
    readonly answer: Answer;
  }[];
  readonly basis: readonly Citation[];
};

/**
 * @vi Chuyển các ô đã chọn từ phiếu này sang phiếu khác, như khi đổi văn bản: chỉ chuyển ô hỏi cùng một điều; phần còn
 * lại nêu ra để người chấm xem.
 *
 * Carries the answers of one sheet to another, as from one edition to the next. An answer is carried to the
 * criterion of the same concept, where its box asks the same and every box above it was there to be ticked before. Codes and
 * labels count for nothing: what asks the same is data of the sheets. All else is listed for a person, and so is which of
 * several cases applies where the other sheet has none.
 *
 * @param fromRubric - Phiếu đã trả lời. · The sheet that was answered.
 * @param toRubric - Phiếu cần trả lời. · The sheet to answer.
 * @param answers - Câu trả lời trên phiếu đầu, đủ hoặc chưa đủ. · Answers to the first, complete or not.
 * @returns Câu trả lời chuyển được, câu phải xem lại, câu bị bỏ; hoặc các lỗi `assess` tìm thấy trong câu trả lời
 * (`unknown-criterion`, `box-out-of-range`, …). · The answers carried, those to review, those dropped; or the faults `assess`
 * finds in the answers (`unknown-criterion`, `box-out-of-range` and the rest).
 *
 * @example
 * ```ts
 * import { carryAnswers } from 'ocop';
 * import { whiteSpirit as of148 } from 'ocop/rubrics/qd-148-2023';
 * import { whiteSpirit as of26 } from 'ocop/rubrics/qd-26-2026';
 * const carried = carryAnswers(of148, of26, { '1.b': 2, '1.d': 3 });
 * if (carried.ok) carried.value.answers; //=> { '1.2': 2 }
 * if (carried.ok) carried.value.review.find(({ to }) => to === '1.4')?.reason; //=> 'changed'
 * ```
 */
export function carryAnswers<Code extends string>(
  fromRubric: Rubric<Code>,
  toRubric: Rubric,
  answers: Answers<NoInfer<Code>>,
): Result<CarriedAnswers, NonEmpty<AnswerFault>> {
  requireRubric(fromRubric, 'fromRubric');
  requireRubric(toRubric, 'toRubric');
  const checked = assess(fromRubric, answers);
  if (!checked.ok) return checked;
  // No ground is given, so nothing is eliminated.
  const { answers: asked } = checked.value as CompleteAssessment | IncompleteAssessment;
  const answerOf = (code: string): Answer | undefined => ownOf(asked, code);

  const { pairs, dropped } = matchCriteria(fromRubric, toRubric);
  const pairOf = new Map(pairs.map((pair) => [pair.to, pair]));
  const carried: CarriedAnswer[] = [];
  const settled = new Set<Entry>();
  for (const pair of pairs) {
    const given = answerOf(pair.from.code);
    const answer = given === undefined || isCase(pair.from) !== isCase(pair.to) ? null : onNewSheet(pair, given);
    if (answer === null) continue;
    carried.push({ from: pair.from.code, to: pair.to.code, answer, differs: changesOf(pair) });
    settled.add(pair.to.entry);
  }
  const review = sheetOf(toRubric)
    .lines.filter((line) => !settled.has(line.entry))
    .map((line): AnswerToReview => {
      const pair = pairOf.get(line);
      if (pair === undefined) return { to: line.code, reason: 'added' };
      const answer = answerOf(pair.from.code);
      if (answer === undefined) return { to: line.code, reason: 'not-answered', from: pair.from.code };
      return { to: line.code, reason: 'changed', from: pair.from.code, answer, changes: changesOf(pair) };
    });
  return ok({
    result: 'carried-answers',
    from: sheetName(fromRubric),
    to: sheetName(toRubric),
    answers: Object.fromEntries(carried.map(({ to, answer }) => [to, answer])),
    carried,
    review,
    dropped: dropped.flatMap(({ code }) => {
      const answer = answerOf(code);
      return answer === undefined ? [] : [{ from: code, answer }];
    }),
    basis: [...fromRubric.basis, ...toRubric.basis],
    sources: together(fromRubric.sources, toRubric.sources),
  });
}

/** The answer where the new sheet asks the same, `null` where that cannot be said of it or of a box above it. */
function onNewSheet({ from, to, boxes }: Pair, answer: Answer): Answer | null {
  if (from.node.kind !== to.node.kind) return null;
  const known = new Set(boxes);
  const isKnown = ({ box }: { readonly box: number }): boolean => known.has(box);
  if (typeof answer !== 'number') {
    const ticked = answer.flatMap((box) => boxes[box - 1] ?? []);
    return to.node.options.every(isKnown) && ticked.length === answer.length ? ticked : null;
  }
  const box = answer === 0 ? 0 : (boxes[answer - 1] ?? null);
  return box !== null && to.node.options.slice(box).every(isKnown) ? box : null;
}
