import type { ReadingAnswers } from '../law/reading';
import type { Line, Mark } from '../rubric/sheet';
import type { UnmetMinimum } from './answers';

/** How a star mark printed on a criterion's heading is read. */
export type HeadingMark = ReadingAnswers['heading-mark'];

/** The box a star mark asks for. */
export function boxOfMark(mark: Mark, headingMark: HeadingMark): number {
  return mark.on === 'heading' && headingMark === 'top-box' ? mark.topBox : mark.box;
}

/** Adds the star marks of a line that a box does not reach; a checklist has no marks. */
export function addUnmetMinimums(line: Line, has: number, headingMark: HeadingMark, unmet: UnmetMinimum[]): void {
  for (const mark of line.marks) {
    const requires = boxOfMark(mark, headingMark);
    if (has < requires) unmet.push({ criterion: line.code, star: mark.star, requires, has, mark: mark.on });
  }
}
