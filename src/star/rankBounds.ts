import { together, withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { Band, Edition, EditionId, Star } from '../law/edition';
import type { ReadingId, ReadingUsed } from '../law/reading';
import { readingsUsed } from '../law/readingsUsed';
import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Entry, type Line } from '../sheet/sheet';
import { waysToTick } from '../sheet/waysToTick';
import type { HeadingMark, UnmetMinimum } from '../sheet/unmetMinimum';
import type { Bounds, CompleteAssessment, IncompleteAssessment } from '../score/assess';
import { isFields } from '../fields';
import { isWhole } from '../isWhole';
import { refuse } from '../refuse';
import { requireAssessment } from './requireAssessment';
import { requireOwnSheet } from './requireOwnSheet';
import { blocks, starsReached } from './starsReached';

/**
 * @vi Chắc chắn đạt, còn có thể đạt hay không thể đạt, dù các tiêu chí còn thiếu được trả lời thế nào.
 *
 * Whether something holds however the open questions are answered (`sure`), for some answers, or for none.
 */
export type Prospect = 'sure' | 'open' | 'lost';

/**
 * @vi Phiếu chưa đủ còn cho biết gì về một hạng sao.
 *
 * What an incomplete sheet still says about one star.
 */
export type StarProspect = {
  /** @vi Hạng sao được xét. · The star it is about. */
  readonly star: Star;
  /** @vi Có đạt hạng sao này hoặc cao hơn hay không. · Whether the star, or a higher one, is reached. */
  readonly reached: Prospect;
  /** @vi Có đạt khung điểm của hạng hay không. · Whether the points of its band are reached. */
  readonly points: Prospect;
  /** @vi Yêu cầu tối thiểu chưa đạt ở tiêu chí đã trả lời. · Minimums of answered criteria that are not met. */
  readonly unmet: readonly UnmetMinimum[];
  /**
   * @vi Yêu cầu tối thiểu ở tiêu chí chưa trả lời, có thể không đạt; hai trường hợp thay thế nhau thì nêu cả hai.
   *
   * Minimums of open criteria, which some answer would miss; of alternatives, of every case.
   */
  readonly open: readonly Omit<UnmetMinimum, 'has' | 'ticked'>[];
};

/**
 * @vi Hạng sao thấp nhất và cao nhất mà một phiếu còn có thể đạt, với khoảng điểm.
 *
 * The worst and the best star a sheet can still come to.
 */
export type RankBounds = Sourced & {
  readonly result: 'rank-bounds';
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Tổng điểm thấp nhất và cao nhất còn có thể đạt. · Least and most points still possible. */
  readonly total: Bounds;
  /** @vi Hạng sao thấp nhất còn có thể. · The lowest star still possible. */
  readonly worst: Star;
  /** @vi Hạng sao cao nhất còn có thể. · The highest star still possible. */
  readonly best: Star;
  /** @vi Mọi hạng sao cao hơn `worst`, thấp nhất trước. · Every star above `worst`, lowest first. */
  readonly stars: readonly StarProspect[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

const asked: readonly ReadingId[] = ['between-worded-bands', 'lower-star-minimums'];

/**
 * @vi Hạng sao thấp nhất và cao nhất của một phiếu chưa trả lời đủ; với mỗi hạng, nêu số điểm đã mất và tiêu chí còn có
 * thể chặn. Chưa trả lời không tính là 0 điểm.
 *
 * Ranks a sheet whose questions are not all answered: the worst and the best star that some answer to every open
 * question leads to, and for each star above the worst what is lost and which open criteria could still block it.
 * Nothing open is taken as 0.
 *
 * @param edition - Văn bản có khung điểm được áp dụng. · Whose bands apply.
 * @param rubric - Bộ tiêu chí đã chấm; khác thì báo `TypeError`. · The criteria set of the assessment; another one throws
 * `TypeError`.
 * @param assessment - Kết quả của `assess`, chưa đủ hoặc đủ; phiếu đủ thì hạng thấp nhất và cao nhất là một. · A result of
 * `assess`, incomplete or complete; of a complete one, worst and best are its star.
 * @returns Hạng sao thấp nhất (`worst`), cao nhất (`best`), tổng điểm thấp nhất và cao nhất, và triển vọng của từng hạng sao. ·
 * `worst`, `best`, the bounds of the total in points, and the prospects star by star.
 * @legalBasis Khung điểm và yêu cầu tối thiểu như ở `rank`. · Bands and minimums as in `rank`.
 *
 * @example
 * ```ts
 * import { assess, qd148, rankBounds, topAnswers } from 'ocop';
 * import { flowers } from 'ocop/rubrics/qd-148-2023';
 * const { '3.e': _, ...others } = topAnswers(flowers);
 * const assessment = assess(flowers, others);
 * if (assessment.ok && assessment.value.kind === 'incomplete') {
 *   const bounds = rankBounds(qd148, flowers, assessment.value);
 *   [bounds.worst, bounds.best]; //=> [3, 5]
 *   bounds.stars[0]?.open.map(({ criterion, requires, mark }) => [criterion, requires, mark]); //=> [['3.e', 1, 'heading']]
 * }
 * ```
 */
export function rankBounds(edition: Edition, rubric: Rubric, assessment: IncompleteAssessment | CompleteAssessment): RankBounds {
  requireOwnSheet(edition, rubric);
  requireAssessment(edition, rubric, assessment, ['incomplete', 'complete']);
  const headingMark: HeadingMark = edition.readings['heading-mark']?.chosen ?? 'first-box';
  if (assessment.kind === 'incomplete') requireBounds(assessment);
  const missing: readonly string[] = assessment.kind === 'incomplete' ? assessment.missing : [];
  const open = sheetOf(rubric).entries.filter((entry) => missing.includes(entry.code));
  const total = assessment.kind === 'incomplete' ? assessment.bounds.total : { min: assessment.total, max: assessment.total };

  const ends = endsOf(open, { points: total.min, unmet: assessment.unmet }, headingMark);
  const stars = ends.map(({ points, unmet }) => starsReached(edition, points, unmet).star);
  const worst = stars.reduce((least, star) => (star < least ? star : least));
  const best = stars.reduce((most, star) => (star > most ? star : most));
  const openMarks = open.flatMap(({ lines }) => lines.flatMap((line) => line.unmet[headingMark][0] ?? []));
  return withSources<RankBounds>(
    {
      result: 'rank-bounds',
      edition: edition.id,
      set: rubric.set,
      ...(rubric.variant !== undefined && { variant: rubric.variant }),
      total,
      worst,
      best,
      stars: edition.bands
        .filter(({ star }) => star > worst)
        .reverse()
        .map((band) => ({
          star: band.star,
          reached: best >= band.star ? 'open' : 'lost',
          points: prospectOfPoints(band, total),
          unmet: assessment.unmet.filter((mark) => blocks(edition, mark, band.star)),
          open: openMarks.filter((mark) => blocks(edition, mark, band.star)).map(({ has: _has, ticked: _ticked, ...mark }) => mark),
        })),
      readings: [...assessment.readings, ...readingsUsed(edition, asked)],
      basis: [...edition.bands[0].basis, ...rubric.basis],
    },
    together(assessment.sources, edition.sources),
  );
}

/** Throws `TypeError` for an incomplete assessment that does not say what is open. */
function requireBounds({ missing, bounds }: { readonly missing: unknown; readonly bounds: unknown }): void {
  if (!Array.isArray(missing) || !Array.from<unknown>(missing).every((code) => typeof code === 'string'))
    refuse('assessment.missing', missing, 'a list of codes');
  const total = isFields(bounds) ? bounds['total'] : undefined;
  if (!isFields(total) || !isWhole(total['min'], 0) || !isWhole(total['max'], total['min']))
    refuse('assessment.bounds.total', total, '{ min, max } in whole points');
}

/** One end a sheet can come to: its points, and the marks missed, of which only the star matters here. */
type End = { readonly points: number; readonly unmet: readonly UnmetMinimum[] };

/** Every end the open questions can lead to; ends with the same points and the same stars missed are one. */
function endsOf(open: readonly Entry[], start: End, headingMark: HeadingMark): readonly End[] {
  let ends = new Map([[keyOf(start), start]]);
  for (const entry of open) {
    const answers = entry.lines.flatMap((line) => answersOf(line, headingMark));
    const next = new Map<string, End>();
    for (const end of ends.values()) {
      for (const answer of answers) {
        const sum = { points: end.points + answer.points, unmet: [...end.unmet, ...answer.unmet] };
        const key = keyOf(sum);
        if (!next.has(key)) next.set(key, sum);
      }
    }
    ends = next;
  }
  return [...ends.values()];
}

function keyOf({ points, unmet }: End): string {
  return `${points} ${[...new Set(unmet.map(({ star }) => star))].sort().join()}`;
}

function answersOf(line: Line, headingMark: HeadingMark): readonly End[] {
  if (line.node.kind === 'checklist') return waysToTick(line).map(({ sum }) => ({ points: sum, unmet: [] }));
  return line.points.map((points, box) => ({ points, unmet: line.unmet[headingMark][box] ?? [] }));
}

function prospectOfPoints({ from }: Band, total: Bounds): Prospect {
  if (total.min >= from) return 'sure';
  return total.max >= from ? 'open' : 'lost';
}
