import type { Basis } from '../law/citation';
import type { EditionId, PartCode } from '../law/edition';
import type { ReadingAnswers, ReadingUsed } from '../law/reading';
import { err, ok, type NonEmpty, type Result } from '../result';
import type { Defect, EliminationGround, Rubric } from '../rubric/rubric';
import { sheetOf, type Line } from '../rubric/sheet';
import { printable } from '../text/printable';
import type { AnswerFault, Answers, UnmetMinimum } from './answers';
import { copyAnswers } from './copyAnswers';
import { addUnmetMinimums } from './unmetMinimums';

/** Least and most points still possible, both inclusive. */
export type Bounds = { readonly min: number; readonly max: number };

type Sheet = {
  readonly result: 'assessment';
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** What is known to be wrong with the sheet itself. */
  readonly caveats: readonly Defect[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/** A sheet with every question answered. */
export type CompleteAssessment = Sheet & {
  readonly kind: 'complete';
  /** Sum of the parts, in points. */
  readonly total: number;
  readonly parts: { readonly [P in PartCode]: number };
  /** Star marks not reached, in printed order. */
  readonly unmet: readonly UnmetMinimum[];
  readonly answers: Answers;
};

/** A sheet with open questions: nothing is counted as 0 that was not answered. */
export type IncompleteAssessment = Sheet & {
  readonly kind: 'incomplete';
  /** Codes not answered; alternatives by the code of the pair. */
  readonly missing: NonEmpty<string>;
  readonly bounds: { readonly total: Bounds; readonly parts: { readonly [P in PartCode]: Bounds } };
  /** Star marks that the answers given do not reach. */
  readonly unmet: readonly UnmetMinimum[];
  readonly answers: Answers;
};

/** A dossier that is out before its points count. */
export type EliminatedAssessment = Sheet & {
  readonly kind: 'eliminated';
  readonly grounds: NonEmpty<EliminationGround>;
};

/** What a score sheet comes to. */
export type Assessment = CompleteAssessment | IncompleteAssessment | EliminatedAssessment;

/** Choices of `assess`. */
export type AssessOptions = {
  /** Grounds found, by the ids in `rubric.eliminations`. */
  readonly eliminatedBy?: readonly string[];
  /** The reading of a star mark printed on a heading; `first-box` unless chosen. */
  readonly headingMark?: ReadingAnswers['heading-mark'];
};

/**
 * Scores a sheet: points by criterion, part and in total, and the star minimums it does not reach. Scores what the
 * sheet has; where the sheet itself is known to be defective, its caveats travel with the result.
 *
 * @param rubric - The criteria set.
 * @param answers - Boxes by criterion code: 1-based, `0` for none ticked, an array for a checklist, one case of
 * alternatives. Only own keys count.
 * @param options - Grounds of elimination found, and the reading of heading marks.
 * @returns `complete`, `incomplete` (codes missing, bounds in points) or `eliminated`; or every fault found, in the
 * order of the answers: `unknown-criterion`, `not-a-box`, `box-out-of-range`, `list-for-one-box`,
 * `one-box-for-list`, `box-repeated`, `several-cases`, `unknown-ground`, `not-answers`.
 * @legalBasis 148/QĐ-TTg Annex III (transcription), 26/2026/QĐ-TTg Annex II (text), 1048/QĐ-TTg Annex II
 * (transcription). A blank criterion is worth 0 and a mark on a heading means the first box: readings.
 *
 * @example
 * ```ts
 * import { assess } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * const result = assess(whiteSpirit, { '1.a': 3 });
 * if (result.ok && result.value.kind === 'incomplete') result.value.bounds.total; //=> { min: 5, max: 100 }
 * ```
 */
export function assess<Code extends string>(
  rubric: Rubric<Code>,
  answers: Answers<NoInfer<Code>>,
  options: AssessOptions = {},
): Result<Assessment, NonEmpty<AnswerFault>> {
  const { lines, entries, index } = sheetOf(rubric);
  const faults: AnswerFault[] = [];
  const headingMark = options.headingMark ?? 'first-box';

  const grounds = groundsFound(rubric, options.eliminatedBy ?? [], faults);

  const given = typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? (answers as Answers) : {};
  if (given !== answers) faults.push({ code: 'not-answers', received: printable(answers) });
  const caseOf = new Array<number>(entries.length).fill(-1);
  const pointsOf: number[] = [];
  const boxOf: number[] = [];
  let next = 0;
  for (const code of Object.keys(given)) {
    // A sheet is mostly filled in printed order: then the code is that of the next line, and need not be looked up.
    const at = lines[next]?.code === code ? next : index.get(code);
    if (at === undefined) {
      faults.push({ code: 'unknown-criterion', at: code });
      continue;
    }
    next = at + 1;
    const line = lines[at] as Line;
    const answer = given[code];
    if (answer === undefined) continue;
    const points = pointsFor(line, answer, faults);
    if (points === null) continue;
    const taken = caseOf[line.entry] as number;
    if (taken >= 0) {
      const entry = entries[line.entry];
      faults.push({ code: 'several-cases', at: (entry as { code: string }).code, cases: [(lines[taken] as Line).code, code] });
      continue;
    }
    caseOf[line.entry] = at;
    pointsOf[at] = points;
    boxOf[at] = typeof answer === 'number' ? answer : 0;
  }
  const [fault, ...more] = faults;
  if (fault !== undefined) return err([fault, ...more]);

  const { edition, set, defects: caveats, basis } = rubric;
  const result = 'assessment';
  const readings = readingsFor(headingMark);
  const [ground, ...otherGrounds] = grounds;
  if (ground !== undefined) {
    return ok(named(rubric, { result, edition, set, caveats, readings, basis, kind: 'eliminated', grounds: [ground, ...otherGrounds] }));
  }

  const got = [0, 0, 0];
  const open = [0, 0, 0];
  const missing: string[] = [];
  const unmet: UnmetMinimum[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as (typeof entries)[number];
    const answered = caseOf[i] as number;
    if (answered < 0) {
      missing.push(entry.code);
      open[entry.partIndex] = (open[entry.partIndex] as number) + entry.best;
      continue;
    }
    const line = lines[answered] as Line;
    got[entry.partIndex] = (got[entry.partIndex] as number) + (pointsOf[answered] as number);
    const has = boxOf[answered] as number;
    addUnmetMinimums(line, has, headingMark, unmet);
  }
  const [a, b, c] = got as [number, number, number];
  const total = a + b + c;
  const [missed, ...others] = missing;
  if (missed === undefined) {
    const parts = { A: a, B: b, C: c };
    return ok(named(rubric, {
      result, edition, set, caveats, readings, basis, kind: 'complete', total, parts, unmet, answers: copyAnswers(rubric, given),
    }));
  }
  const [x, y, z] = open as [number, number, number];
  const bounds = {
    total: { min: total, max: total + x + y + z },
    parts: { A: { min: a, max: a + x }, B: { min: b, max: b + y }, C: { min: c, max: c + z } },
  };
  return ok(named(rubric, {
    result, edition, set, caveats, readings, basis, kind: 'incomplete', missing: [missed, ...others], bounds, unmet,
    answers: copyAnswers(rubric, given),
  }));
}

/** The result, with the name of the variant where the set has two sheets. */
function named(rubric: Rubric, assessment: Assessment): Assessment {
  return rubric.variant === undefined ? assessment : { ...assessment, variant: rubric.variant };
}

const firstBox: readonly ReadingUsed[] = /* @__PURE__ */ headingMarkRead('first-box');
const topBox: readonly ReadingUsed[] = /* @__PURE__ */ headingMarkRead('top-box');

function headingMarkRead(chosen: ReadingAnswers['heading-mark']): readonly ReadingUsed[] {
  return Object.freeze([Object.freeze({ id: 'heading-mark', chosen } as const)]);
}

function readingsFor(headingMark: ReadingAnswers['heading-mark']): readonly ReadingUsed[] {
  return headingMark === 'top-box' ? topBox : firstBox;
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
function pointsFor(line: Line, answer: number | readonly number[], faults: AnswerFault[]): number | null {
  const boxes = line.points.length - 1;
  if (!line.list) {
    if (Array.isArray(answer)) faults.push({ code: 'list-for-one-box', at: line.code, boxes });
    else return pointsOfBox(line, answer, boxes, faults);
    return null;
  }
  if (!Array.isArray(answer)) {
    faults.push({ code: 'one-box-for-list', at: line.code, boxes });
    return null;
  }
  let sum = 0;
  const seen = new Set<number>();
  const before = faults.length;
  for (const box of answer as readonly number[]) {
    const points = box === 0 ? outOfRange(line, box, boxes, faults) : pointsOfBox(line, box, boxes, faults);
    if (points === null) continue;
    if (seen.has(box)) faults.push({ code: 'box-repeated', at: line.code, received: box });
    seen.add(box);
    sum += points;
  }
  return faults.length === before ? sum : null;
}

function pointsOfBox(line: Line, box: unknown, boxes: number, faults: AnswerFault[]): number | null {
  if (typeof box !== 'number' || !Number.isInteger(box)) {
    faults.push({ code: 'not-a-box', at: line.code, received: printable(box), boxes });
    return null;
  }
  return line.points[box] ?? outOfRange(line, box, boxes, faults);
}

function outOfRange(line: Line, box: number, boxes: number, faults: AnswerFault[]): null {
  faults.push({ code: 'box-out-of-range', at: line.code, received: box, boxes });
  return null;
}
