import type { RecognisedStar } from '../law/edition';
import type { ReadingAnswers } from '../law/reading';
import type { Checklist, Criterion } from './rubric';

/** A star minimum that a sheet does not reach. */
export type UnmetMinimum = {
  readonly criterion: string;
  /** The star whose mark this is. */
  readonly star: RecognisedStar;
  /** The box to reach, 1-based. */
  readonly requires: number;
  /** The box ticked; 0: none. */
  readonly has: number;
  /** Where the mark is printed. */
  readonly mark: 'box' | 'heading';
};

/** How a star mark printed on a criterion's heading is read. */
export type HeadingMark = ReadingAnswers['heading-mark'];

/** The minimums not reached, by the box ticked; index 0 is "none ticked". */
export type UnmetByBox = readonly (readonly UnmetMinimum[])[];

/** The minimums each box of a criterion leaves unmet, in printed order, the heading's last; a checklist has no marks. */
export function unmetByBox(node: Criterion | Checklist, headingMark: HeadingMark): UnmetByBox {
  const { code: criterion, options } = node;
  const marks: Omit<UnmetMinimum, 'has'>[] = [];
  if (node.kind === 'criterion') {
    for (const { box, minStar } of options) if (minStar !== undefined) marks.push({ criterion, star: minStar, requires: box, mark: 'box' });
    const star = node.minStarOnHeading;
    if (star !== undefined) marks.push({ criterion, star, requires: headingMark === 'top-box' ? options.length : 1, mark: 'heading' });
  }
  return Array.from({ length: options.length + 1 }, (_, has) =>
    marks.filter(({ requires }) => has < requires).map(({ star, requires, mark }) => Object.freeze({ criterion, star, requires, has, mark })),
  );
}
