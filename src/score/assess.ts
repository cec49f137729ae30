import type { Bilingual } from '../bilingual';
import type { Basis } from '../law/citation';
import type { Source, Sourced } from '../law/source';
import type { EditionId, PartCode } from '../law/edition';
import { deepFreeze } from '../law/deepFreeze';
import type { ReadingAnswers, ReadingUsed } from '../law/reading';
import { readingUsed } from '../law/readingsUsed';
import { err, isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Defect, EliminationGround, Rubric } from '../sheet/rubric';
import { headingMark as headingMarkReading } from '../sheet/headingMark';
import { sheetOf, type Entry, type Line, type PartHeads } from '../sheet/sheet';
import type { UnmetMinimum } from '../sheet/unmetMinimum';
import { printable } from '../printable';
import { isPlain, ownOptions } from '../fields';
import { refuse } from '../refuse';
import type { AnswerFault, Answers } from './answers';

/**
 * @vi Số điểm thấp nhất và cao nhất còn có thể đạt, tính cả hai mức.
 *
 * Least and most points still possible, both inclusive.
 */
export type Bounds = {
  /** @vi Số điểm thấp nhất, tính cả mức đó. · Least points, inclusive. */
  readonly min: number;
  /** @vi Số điểm cao nhất, tính cả mức đó. · Most points, inclusive. */
  readonly max: number;
};

type OfSheet = Sourced & {
  readonly result: 'assessment';
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Tên bộ sản phẩm. · Name of the product set. */
  readonly setName: Bilingual;
  /** @vi Phần đầu của từng phần A, B, C như in trên phiếu. · What the sheet prints above each part. */
  readonly heads: PartHeads;
  /** @vi Điều biết là sai trong chính phiếu. · What is known to be wrong with the sheet itself. */
  readonly caveats: readonly Defect[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Phiếu đã trả lời đủ: tổng điểm, điểm từng phần và các yêu cầu tối thiểu chưa đạt.
 *
 * A sheet with every question answered.
 */
export type CompleteAssessment = OfSheet & {
  readonly kind: 'complete';
  /** @vi Tổng điểm các phần. · Sum of the parts, in points. */
  readonly total: number;
  /** @vi Điểm từng phần A, B, C. · Points of parts A, B and C. */
  readonly parts: { readonly [P in PartCode]: number };
  /** @vi Yêu cầu tối thiểu chưa đạt, theo thứ tự in. · Star marks not reached, in printed order. */
  readonly unmet: readonly UnmetMinimum[];
  /** @vi Các ô đã chọn. · The boxes ticked. */
  readonly answers: Answers;
};

/**
 * @vi Phiếu còn thiếu câu trả lời: nêu tiêu chí thiếu, không tự tính 0 điểm.
 *
 * A sheet with open questions: nothing is counted as 0 that was not answered.
 */
export type IncompleteAssessment = OfSheet & {
  readonly kind: 'incomplete';
  /**
   * @vi Mã tiêu chí chưa trả lời; hai trường hợp thay thế nhau thì là mã chung.
   *
   * Codes not answered; alternatives by the code of the pair.
   */
  readonly missing: NonEmpty<string>;
  /** @vi Số điểm thấp nhất và cao nhất còn có thể đạt, tổng số và từng phần. · Least and most points still possible, in total and by part. */
  readonly bounds: {
    /** @vi Của tổng điểm. · Of the total. */
    readonly total: Bounds;
    /** @vi Của từng phần A, B, C. · Of each part. */
    readonly parts: { readonly [P in PartCode]: Bounds };
  };
  /** @vi Yêu cầu tối thiểu mà các câu đã trả lời không đạt. · Star marks that the answers given do not reach. */
  readonly unmet: readonly UnmetMinimum[];
  /** @vi Các ô đã chọn. · The boxes ticked. */
  readonly answers: Answers;
};

/**
 * @vi Hồ sơ bị loại trước khi tính điểm.
 *
 * A dossier that is out before its points count.
 */
export type EliminatedAssessment = OfSheet & {
  readonly kind: 'eliminated';
  /** @vi Các trường hợp bị loại đã thấy. · The grounds that were found. */
  readonly grounds: NonEmpty<EliminationGround>;
};

/**
 * @vi Kết quả chấm một phiếu: đủ, còn thiếu câu trả lời hoặc bị loại; điểm là số nguyên.
 *
 * What a score sheet comes to.
 */
export type Assessment = CompleteAssessment | IncompleteAssessment | EliminatedAssessment;

/**
 * @vi Các lựa chọn của `assess`.
 *
 * Choices of `assess`.
 */
export type AssessOptions = {
  /** @vi Các trường hợp bị loại đã thấy, theo mã trong `rubric.eliminations`. · Grounds found, by the ids in `rubric.eliminations`. */
  readonly eliminatedBy?: readonly string[];
  /**
   * @vi Cách hiểu dấu sao in ở tên tiêu chí; không chọn thì là `first-box`.
   *
   * The reading of a star mark printed on a heading; `first-box` unless chosen.
   */
  readonly headingMark?: ReadingAnswers['heading-mark'];
};

/**
 * @vi Chấm một phiếu: từ các ô đã chọn ra tổng điểm (điểm nguyên) và điểm từng phần A, B, C; phiếu còn thiếu câu trả
 * lời thì nêu tiêu chí thiếu, không tự tính 0 điểm.
 *
 * Scores a sheet: points by criterion, part and in total, and the star minimums it does not reach. Scores what the
 * sheet has; where the sheet itself is known to be defective, its caveats travel with the result.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @param answers - Ô đã chọn theo mã tiêu chí: tính từ 1, `0` là không chọn ô nào, danh mục thì là mảng; hai trường hợp thay thế
 * nhau thì trả lời một. · Boxes by criterion code: 1-based, `0` for none ticked, an array for a checklist, one case of
 * alternatives. Only own keys count. Unknown data is taken as it comes: every fault is told.
 * @param options - Các trường hợp bị loại đã thấy, và cách hiểu dấu sao in ở tên tiêu chí. · Grounds of elimination found, and
 * the reading of heading marks; what is none throws `TypeError`.
 * @returns `complete` (đủ), `incomplete` (chưa đủ: mã còn thiếu, số điểm thấp nhất và cao nhất) hoặc `eliminated` (bị loại);
 * hoặc mọi lỗi tìm thấy, điều không có trong phiếu trước, rồi từng dòng theo thứ tự in; mã lỗi liệt kê ở dưới. · `complete`,
 * `incomplete` (codes missing, bounds in points) or `eliminated`; or every fault found: what is unknown first, then the lines
 * in printed order: `unknown-ground`, `not-answers`, `unknown-criterion`, `not-a-box`, `box-out-of-range`, `list-for-one-box`,
 * `one-box-for-list`, `box-repeated`, `several-cases`.
 * @legalBasis 148/QĐ-TTg Phụ lục III (bản chép), 26/2026/QĐ-TTg Phụ lục II (văn bản), 1048/QĐ-TTg Phụ lục III (bản chép). Tiêu
 * chí không có ô nào được chọn là 0 điểm, dấu sao ở tên tiêu chí áp dụng cho ô đầu: cách hiểu. · 148/QĐ-TTg Annex III
 * (transcription), 26/2026/QĐ-TTg Annex II (text), 1048/QĐ-TTg Annex III (transcription). A blank criterion is worth 0 and a
 * mark on a heading means the first box: readings.
 *
 * @example
 * ```ts
 * import { assess } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * const result = assess(whiteSpirit, { '1.a': 3 });
 * if (result.ok && result.value.kind === 'incomplete') result.value.bounds.total; //=> { min: 5, max: 100 }
 * ```
 */
export function assess<Code extends string, Given = Answers<Code>>(
  rubric: Rubric<Code>,
  answers: unknown extends Given ? Given : Answers<NoInfer<Code>>,
  options: AssessOptions = noOptions,
): Result<Assessment, NonEmpty<AnswerFault>> {
  const { lines, entries, byCode, heads, marksHeading } = sheetOf(rubric);
  const faults: AnswerFault[] = [];
  const { headingMark = 'first-box', eliminatedBy = [] } = options === noOptions ? noOptions : ownOptions(options, ['eliminatedBy', 'headingMark']);
  if (headingMark !== 'first-box' && headingMark !== 'top-box') refuse('options.headingMark', headingMark, "'first-box' or 'top-box'");
  if (!Array.isArray(eliminatedBy)) refuse('options.eliminatedBy', eliminatedBy, 'a list of grounds');
  const grounds = groundsFound(rubric, eliminatedBy, faults);
  const asked: unknown = answers;
  // Each answer is read once and copied, so that what a caller changes later does not reach the result.
  const given: unknown[] = [];
  const kept: Record<string, unknown> = {};
  if (isPlain(asked)) {
    for (const code of Object.keys(asked)) {
      const answer = asked[code];
      const line = byCode.get(code);
      if (line === undefined) faults.push({ code: 'unknown-criterion', at: printable(code) });
      // One more than there are boxes is enough to find a fault.
      else if (answer !== undefined) given[line.at] = kept[code] = Array.isArray(answer) ? answer.slice(0, line.points.length) : answer;
    }
  } else faults.push({ code: 'not-answers', received: printable(asked) });

  let [a, b, c] = [0, 0, 0];
  const unmet: UnmetMinimum[] = [];
  let last: Line | null = null;
  let answered = 0;
  for (const line of lines) {
    const answer = given[line.at];
    if (answer === undefined) continue;
    const points = pointsFor(line, answer, faults);
    if (points === null) continue;
    if (last?.entry === line.entry) {
      faults.push({ code: 'several-cases', at: line.entry.code, cases: [last.code, line.code] });
      continue;
    }
    last = line;
    answered++;
    if (line.part === 'A') a += points;
    else if (line.part === 'B') b += points;
    else c += points;
    if (typeof answer === 'number') for (const mark of line.unmet[headingMark][answer] ?? []) unmet.push(mark);
  }
  if (isNonEmpty(faults)) return err(faults);

  const { edition, set, variant, name: setName, defects: caveats, basis, sources = noSources } = rubric;
  const readings = !marksHeading ? notAsked : headingMark === 'top-box' ? topBox : firstBox;
  const ofSheet: OfSheet = { result: 'assessment', edition, set, setName, heads, caveats, readings, basis, sources };
  const named = variant === undefined ? ofSheet : Object.assign(ofSheet, { variant });
  if (isNonEmpty(grounds)) return ok(Object.assign(named, { kind: 'eliminated' as const, grounds }));
  const parts = { A: a, B: b, C: c };
  const total = a + b + c;
  const boxes = kept as Answers;
  if (answered === entries.length) return ok(Object.assign(named, { kind: 'complete' as const, total, parts, unmet, answers: boxes }));
  const open = entries.filter((entry) => entry.lines.every(({ at }) => given[at] === undefined));
  const missing = open.map(({ code }) => code) as [string, ...string[]];
  return ok(Object.assign(named, { kind: 'incomplete' as const, missing, bounds: boundsOf(parts, open), unmet, answers: boxes }));
}

/** What the parts can still come to: the points they have, and those with every open question at its best. */
function boundsOf(parts: CompleteAssessment['parts'], open: readonly Entry[]): IncompleteAssessment['bounds'] {
  const atMost = (code: PartCode): Bounds => {
    const min = parts[code];
    return { min, max: open.reduce((sum, { part, best }) => (part === code ? sum + best : sum), min) };
  };
  const [a, b, c] = [atMost('A'), atMost('B'), atMost('C')];
  return { total: { min: a.min + b.min + c.min, max: a.max + b.max + c.max }, parts: { A: a, B: b, C: c } };
}

const noOptions: AssessOptions = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));
/** Of a sheet that prints no mark on a heading. */
const noSources: readonly Source[] = /* @__PURE__ */ Object.freeze([]);
const notAsked: readonly ReadingUsed[] = /* @__PURE__ */ Object.freeze([]);
const firstBox: readonly ReadingUsed[] = /* @__PURE__ */ headingMarkRead('first-box');
const topBox: readonly ReadingUsed[] = /* @__PURE__ */ headingMarkRead('top-box');

function headingMarkRead(chosen: ReadingAnswers['heading-mark']): readonly ReadingUsed[] {
  return deepFreeze([readingUsed(headingMarkReading, chosen)]);
}

function groundsFound(rubric: Rubric, ids: readonly string[], faults: AnswerFault[]): EliminationGround[] {
  const grounds: EliminationGround[] = [];
  for (const id of ids) {
    const ground = rubric.eliminations.find((known) => known.id === id);
    if (ground !== undefined) grounds.push(ground);
    else faults.push({ code: 'unknown-ground', at: printable(id), grounds: [...new Set(rubric.eliminations.map((known) => known.id))] });
  }
  return grounds;
}

/** The points of one answer, or `null` when a fault was found and noted. */
function pointsFor(line: Line, answer: unknown, faults: AnswerFault[]): number | null {
  if (!line.list && typeof answer === 'number') return line.points[answer] ?? noPoints(line, answer, faults);
  const boxes = line.points.length - 1;
  if (!line.list) {
    if (Array.isArray(answer)) faults.push({ code: 'list-for-one-box', at: line.code, boxes });
    else noPoints(line, answer, faults);
    return null;
  }
  if (!Array.isArray(answer)) {
    faults.push({ code: 'one-box-for-list', at: line.code, boxes });
    return null;
  }
  let sum = 0;
  const seen = new Set<unknown>();
  const before = faults.length;
  const ticked: readonly unknown[] = answer;
  for (const box of ticked) {
    // A list names the boxes ticked: no box 0.
    const points = typeof box === 'number' && box !== 0 ? line.points[box] : undefined;
    if (points === undefined) {
      noPoints(line, box, faults);
      continue;
    }
    if (seen.has(box)) faults.push({ code: 'box-repeated', at: line.code, received: Number(box) });
    seen.add(box);
    sum += points;
  }
  return faults.length === before ? sum : null;
}

/** Notes why an answer is no box of a line. */
function noPoints(line: Line, answer: unknown, faults: AnswerFault[]): null {
  const boxes = line.points.length - 1;
  faults.push(
    typeof answer === 'number' && Number.isInteger(answer)
      ? { code: 'box-out-of-range', at: line.code, received: answer, boxes }
      : { code: 'not-a-box', at: line.code, received: printable(answer), boxes },
  );
  return null;
}
