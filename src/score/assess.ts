import type { Basis } from '../law/citation';
import type { EditionId, PartCode } from '../law/edition';
import type { ReadingAnswers, ReadingUsed } from '../law/reading';
import { err, ok, type NonEmpty, type Result } from '../result';
import type { Defect, EliminationGround, Rubric } from '../rubric/rubric';
import { sheetOf, type Line } from '../rubric/sheet';
import { printable } from '../text/printable';
import type { AnswerFault, Answers, UnmetMinimum } from './answers';
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
  const pointsOf = new Array<number>(lines.length).fill(-1);
  const boxOf = new Array<number>(lines.length).fill(0);
  const caseOf = new Array<number>(entries.length).fill(-1);
  for (const code of Object.keys(given)) {
    const at = index.get(code);
    if (at === undefined) {
      faults.push({ code: 'unknown-criterion', at: code });
      continue;
    }
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
    if (typeof answer === 'number') boxOf[at] = answer;
  }
  const [fault, ...more] = faults;
  if (fault !== undefined) return err([fault, ...more]);

  const sheet: Sheet = {
    result: 'assessment',
    edition: rubric.edition,
    set: rubric.set,
    ...(rubric.variant !== undefined && { variant: rubric.variant }),
    caveats: rubric.defects,
    readings: readingsFor(headingMark),
    basis: rubric.basis,
  };
  const [ground, ...otherGrounds] = grounds;
  if (ground !== undefined) return ok({ ...sheet, kind: 'eliminated', grounds: [ground, ...otherGrounds] });

  const least = [0, 0, 0];
  const most = [0, 0, 0];
  const missing: string[] = [];
  const unmet: UnmetMinimum[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as (typeof entries)[number];
    const answered = caseOf[i] as number;
    if (answered < 0) {
      missing.push(entry.code);
      most[entry.partIndex] = (most[entry.partIndex] as number) + entry.best;
      continue;
    }
    const line = lines[answered] as Line;
    const got = pointsOf[answered] as number;
    least[entry.partIndex] = (least[entry.partIndex] as number) + got;
    most[entry.partIndex] = (most[entry.partIndex] as number) + got;
    const has = boxOf[answered] as number;
    addUnmetMinimums(line, has, headingMark, unmet);
  }
  const [a, b, c] = least as [number, number, number];
  const [missed, ...others] = missing;
  if (missed === undefined) {
    return ok({
      ...sheet, kind: 'complete', total: a + b + c, parts: { A: a, B: b, C: c }, unmet, answers: { ...given },
    });
  }
  const [x, y, z] = most as [number, number, number];
  return ok({
    ...sheet,
    kind: 'incomplete',
    missing: [missed, ...others],
    bounds: {
      total: { min: a + b + c, max: x + y + z },
      parts: { A: { min: a, max: x }, B: { min: b, max: y }, C: { min: c, max: z } },
    },
    unmet,
    answers: { ...given },
  });
}

const firstBox: readonly ReadingUsed[] = Object.freeze([Object.freeze({ id: 'heading-mark', chosen: 'first-box' } as const)]);
const topBox: readonly ReadingUsed[] = Object.freeze([Object.freeze({ id: 'heading-mark', chosen: 'top-box' } as const)]);

function readingsFor(headingMark: ReadingAnswers['heading-mark']): readonly ReadingUsed[] {
  return headingMark === 'top-box' ? topBox : firstBox;
}

function groundsFound(rubric: Rubric, ids: readonly string[], faults: AnswerFault[]): EliminationGround[] {
  return ids.flatMap((id) => {
    const ground = rubric.eliminations.find((known) => known.id === id);
    if (ground !== undefined) return [ground];
    faults.push({ code: 'unknown-ground', at: printable(id), grounds: [...new Set(rubric.eliminations.map((known) => known.id))] });
    return [];
  });
}

/** The points of one answer, or `null` when a fault was found and noted. */
function pointsFor(line: Line, answer: number | readonly number[], faults: AnswerFault[]): number | null {
  const boxes = line.points.length - 1;
  if (line.node.kind === 'criterion') {
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
