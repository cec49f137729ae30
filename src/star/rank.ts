import type { Sourced } from '../law/source';
import type { Bilingual } from '../bilingual';
import type { CalendarDate } from '../date/calendarDate';
import type { Basis } from '../law/citation';
import { oncePer } from '../law/oncePer';
import { readingsUsed } from '../law/readingsUsed';
import { sourcesOf, together } from '../law/sourcesOf';
import type { Edition, EditionId, Star } from '../law/edition';
import type { ReadingId, ReadingUsed } from '../law/reading';
import type { CompleteAssessment } from '../score/assess';
import type { Rubric } from '../sheet/rubric';
import type { ScoreInput } from '../score/score';
import { ownOptions } from '../fields';
import { requireDate } from '../refuse';
import { requireAssessment } from './requireAssessment';
import { requireOwnSheet } from './requireOwnSheet';
import { starsReached, type BandReached, type UnmetByStar } from './starsReached';

/**
 * @vi Hạng sao của hồ sơ đã chấm: theo điểm, và theo cả yêu cầu tối thiểu.
 *
 * The stars of a scored dossier: by points, and with the star minimums. A council's total is an exact `Score`.
 */
export type Ranking<Total extends ScoreInput = number> = Sourced &
  BandReached & {
    readonly result: 'ranking';
    readonly edition: EditionId;
    readonly set: number;
    /** @vi Tổng điểm; của hội đồng là điểm trung bình giữ chính xác. · Points in total; of a council the exact mean. */
    readonly total: Total;
    /** @vi Hạng sao cao nhất đạt cả khung điểm và yêu cầu tối thiểu. · The highest star whose band and minimums are both met. */
    readonly star: Star;
    /**
     * @vi Với mỗi hạng cao hơn `star` còn bị chặn: các tiêu chí chưa đạt, theo thứ tự in.
     *
     * For each star above `star` that some minimum blocks: the criteria, in printed order.
     */
    readonly unmet: UnmetByStar;
    /**
     * @vi Điều đã biết nhưng không được tính: yêu cầu tối thiểu biết là có mà chưa đưa vào dữ liệu; rỗng ở kết quả lưu trước khi
     * có mục này.
     *
     * What is known of the star and is not counted: minimums that are known to exist and are not encoded. Empty in a result
     * stored before it was kept (records before version 3).
     */
    readonly caveats: readonly RankingCaveat[];
    readonly readings: readonly ReadingUsed[];
    readonly basis: Basis;
  };

/**
 * @vi Yêu cầu tối thiểu có từ một ngày nhưng chỉ biết một phần, không được tính.
 *
 * Star minimums that hold from a day on, are known in part only and are not counted.
 */
export type RankingCaveat = {
  readonly code: 'minimums-not-encoded';
  /** @vi Ngày đầu áp dụng. · The first day they hold. */
  readonly from: CalendarDate;
  /** @vi Điều đã biết, ghi thành lời. · What is known, in words. */
  readonly statement: Bilingual;
  readonly basis: Basis;
};

const asked: readonly ReadingId[] = ['between-worded-bands', 'lower-star-minimums'];
const complete = ['complete'] as const;
/** What every ranking under an edition carries: the readings asked, and the sources of those and of the bands. */
const ofEdition = /* @__PURE__ */ oncePer((edition: Edition) => {
  const readings = readingsUsed(edition, asked);
  const { bands, sources } = edition;
  return { readings, sources: sourcesOf(sources, ...bands.map(({ basis }) => basis), ...readings.map(({ basis }) => basis)) };
});

/**
 * @vi Phân hạng (xếp hạng) sản phẩm: hạng sao cao nhất mà phiếu đạt cả điểm lẫn yêu cầu tối thiểu; với mỗi hạng cao hơn, nêu các tiêu
 * chí còn thiếu.
 *
 * Ranks a complete assessment: the band of its points, and the highest star whose band and minimums are both met.
 * What follows from a missed minimum is not stated by the law, so both are kept apart.
 *
 * @param edition - Văn bản có khung điểm được áp dụng. · Whose bands apply.
 * @param rubric - Bộ tiêu chí đã chấm; của văn bản khác thì báo `TypeError`. · The criteria set the assessment was made on; one
 * of another edition throws `TypeError`.
 * @param assessment - Kết quả đủ của `assess` trên bộ tiêu chí đó; của phiếu khác thì báo `TypeError`. · A complete result of
 * `assess` on that rubric; one of another sheet throws `TypeError`.
 * @param options - Ngày nộp hồ sơ (`on`): trước ngày yêu cầu tối thiểu chưa đưa vào dữ liệu thì không có lưu ý; không nêu ngày
 * thì có. · `on`: the day of filing. Where an edition has minimums that are not encoded (781/2020, from 08/06/2020), a ranking of
 * an earlier day carries no caveat; without a day it does. What is no calendar date throws `TypeError`.
 * @returns Hạng theo điểm `band`, hạng sao `star` (không bao giờ cao hơn `band`), yêu cầu tối thiểu chưa đạt của từng hạng cao
 * hơn, và lưu ý `caveats`. · `band`, `star` (never above the band) and, per higher star, the unmet minimums; `caveats`.
 * @legalBasis Khung điểm: 148/QĐ-TTg Điều 1(2) (báo chí), 26/2026/QĐ-TTg Điều 3(3)a-đ (văn bản). Yêu cầu tối thiểu: dấu sao của
 * Phụ lục III (bản chép) và Phụ lục II (văn bản); hạng cao phải đạt cả yêu cầu tối thiểu của các hạng thấp hơn: cách hiểu
 * `lower-star-minimums`. · Bands: 148/QĐ-TTg Art. 1(2) (press), 26/2026/QĐ-TTg Art. 3(3)a-đ (text). Minimums: marks of Annex
 * III (transcription) and Annex II (text); that a higher star needs the lower stars' minimums is the reading
 * `lower-star-minimums`.
 *
 * @example
 * ```ts
 * import { assess, qd148, rank, topAnswers } from 'ocop';
 * import { flowers } from 'ocop/rubrics/qd-148-2023';
 * // every criterion at its top box, but no intellectual property
 * const assessment = assess(flowers, { ...topAnswers(flowers), '3.e': 0 });
 * if (assessment.ok && assessment.value.kind === 'complete') {
 *   const { band, star, unmet } = rank(qd148, flowers, assessment.value);
 *   [band, star]; //=> [5, 3]
 *   unmet[4]?.map(({ criterion, requires, has }) => [criterion, requires, has]); //=> [['3.e', 1, 0]]
 * }
 * ```
 */
export function rank(edition: Edition, rubric: Rubric, assessment: CompleteAssessment, options: { readonly on?: CalendarDate } = {}): Ranking {
  requireOwnSheet(edition, rubric);
  requireAssessment(edition, rubric, assessment, complete);
  const { on } = ownOptions(options, ['on']);
  if (on !== undefined) requireDate('options.on', on);
  const law = ofEdition(edition);
  const { set, total } = assessment;
  const caveats = caveatsOf(edition, set, on);
  const { band, bandRange, bandBasis, star, unmet } = starsReached(edition, total, assessment.unmet);
  return {
    result: 'ranking',
    edition: edition.id,
    set,
    total,
    band,
    bandRange,
    bandBasis,
    star,
    unmet,
    caveats,
    readings: [...assessment.readings, ...law.readings],
    basis: [...bandBasis, ...assessment.basis],
    sources: together(together(assessment.sources, law.sources), sourcesOf(edition.sources, ...caveats.map(({ basis }) => basis))),
  };
}

const none: readonly RankingCaveat[] = /* @__PURE__ */ Object.freeze([]);

/** The minimums an edition knows of and does not encode, for a set and a day. */
export function caveatsOf({ minimumsNotEncoded: known }: Edition, set: number, on: CalendarDate | undefined): readonly RankingCaveat[] {
  if (known === undefined || known.exceptSets.includes(set) || (on !== undefined && on < known.from)) return none;
  const { from, statement, basis } = known;
  return [{ code: 'minimums-not-encoded', from, statement, basis }];
}
