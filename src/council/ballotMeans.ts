import type { PartCode } from '../law/edition';
import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Line } from '../sheet/sheet';
import type { HeadingMark, UnmetMinimum } from '../sheet/unmetMinimum';
import type { CompleteAssessment } from '../score/assess';
import { pointsByCriterion } from '../score/pointsByCriterion';
import type { Score } from '../score/score';

/** The exact mean of whole points: their sum over how many they are. Nothing is divided. */
export function meanOf(points: readonly number[]): Score {
  return { sum: points.reduce((sum, point) => sum + point, 0), of: points.length };
}

/** The exact mean of each part. */
export function partMeans(ballots: readonly { readonly [P in PartCode]: number }[]): { readonly [P in PartCode]: Score } {
  return { A: meanOf(ballots.map(({ A }) => A)), B: meanOf(ballots.map(({ B }) => B)), C: meanOf(ballots.map(({ C }) => C)) };
}

/** The exact mean of each criterion, in printed order; alternatives by the code of the pair, whichever case was answered. */
export function criterionMeans(rubric: Rubric, sheets: readonly CompleteAssessment[]): { readonly [code: string]: Score } {
  const { entries } = sheetOf(rubric);
  const points = sheets.map((sheet) => pointsByCriterion(rubric, sheet.answers) as { readonly [code: string]: number });
  return Object.fromEntries(
    entries.map((entry) => {
      const ofSheet = (sheet: { readonly [code: string]: number }): number => entry.lines.reduce((sum, { code }) => sum + (sheet[code] ?? 0), 0);
      return [entry.code, meanOf(points.map(ofSheet))];
    }),
  );
}

/**
 * The star minimums several sheets do not reach: each sheet must reach the box, or the mean of the criterion must
 * reach the points of the box. A case of alternatives is judged by the sheets that answered it. `has` is the lowest
 * box ticked, or the highest box whose points the mean reaches.
 */
export function unmetOnSheets(
  rubric: Rubric,
  sheets: readonly CompleteAssessment[],
  by: 'each-member' | 'mean-per-criterion',
  headingMark: HeadingMark,
): readonly UnmetMinimum[] {
  const unmet: UnmetMinimum[] = [];
  for (const line of sheetOf(rubric).lines) {
    const boxes = sheets.flatMap(({ answers }) => answers[line.code] ?? []);
    if (boxes.length === 0) continue;
    const box = by === 'each-member' ? boxes.reduce((least, one) => Math.min(least, one)) : boxOfMean(line, boxes);
    unmet.push(...(line.unmet[headingMark][box] ?? []));
  }
  return unmet;
}

function boxOfMean(line: Line, boxes: readonly number[]): number {
  const mean = meanOf(boxes.map((box) => line.points[box] ?? 0));
  return line.points.reduce((reached, points, box) => (points * mean.of <= mean.sum ? box : reached), 0);
}
