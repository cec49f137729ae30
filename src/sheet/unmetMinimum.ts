import type { Bilingual } from '../bilingual';
import type { RecognisedStar } from '../law/edition';
import type { ReadingAnswers } from '../law/reading';
import type { Checklist, Criterion, Option } from './rubric';

/**
 * @vi Yêu cầu tối thiểu của một hạng sao mà phiếu chưa đạt.
 *
 * A star minimum that a sheet does not reach.
 */
export type UnmetMinimum = {
  /** @vi Mã tiêu chí. · Code of the criterion. */
  readonly criterion: string;
  /** @vi Hạng sao của dấu này. · The star whose mark this is. */
  readonly star: RecognisedStar;
  /** @vi Ô cần đạt, tính từ 1. · The box to reach, 1-based. */
  readonly requires: number;
  /** @vi Ô đã chọn; 0: không chọn ô nào. · The box ticked; 0: none. */
  readonly has: number;
  /** @vi Dấu in ở ô hay ở tên tiêu chí. · Where the mark is printed. */
  readonly mark: 'box' | 'heading';
  /** @vi Tên tiêu chí. · The criterion's name. */
  readonly name: Bilingual;
  /** @vi Nội dung của ô cần đạt. · What the box to reach says. */
  readonly wanted: Bilingual;
  /** @vi Nội dung của ô đã chọn; `null`: không chọn ô nào. · What the box ticked says; `null`: none is ticked. */
  readonly ticked: Bilingual | null;
};

/** How a star mark printed on a criterion's heading is read. */
export type HeadingMark = ReadingAnswers['heading-mark'];

/** The minimums not reached, by the box ticked; index 0 is "none ticked". */
export type UnmetByBox = readonly (readonly UnmetMinimum[])[];

/** The minimums each box of a criterion leaves unmet, in printed order, the heading's last; a checklist has no marks. */
export function unmetByBox(node: Criterion | Checklist, headingMark: HeadingMark): UnmetByBox {
  const { code: criterion, name, options } = node;
  const marks: Pick<UnmetMinimum, 'star' | 'requires' | 'mark'>[] = [];
  if (node.kind === 'criterion') {
    for (const { box, minStar } of options) if (minStar !== undefined) marks.push({ star: minStar, requires: box, mark: 'box' });
    const star = node.minStarOnHeading;
    if (star !== undefined) marks.push({ star, requires: headingMark === 'top-box' ? options.length : 1, mark: 'heading' });
  }
  return Array.from({ length: options.length + 1 }, (_, has) =>
    marks
      .filter(({ requires }) => has < requires)
      .map(({ star, requires, mark }) =>
        Object.freeze({
          criterion,
          star,
          requires,
          has,
          mark,
          name,
          wanted: labelOf(options, requires),
          ticked: has === 0 ? null : labelOf(options, has),
        }),
      ),
  );
}

function labelOf(options: readonly Option[], box: number): Bilingual {
  return (options[box - 1] as Option).label;
}
