import type { Bilingual } from '../bilingual';
import type { Basis, Citation } from './citation';

/** The questions the law leaves open, each with the answers it can take. */
export const readingAnswers = {
  /** Where a fractional score falls when the bands are worded in whole points (1048). */
  'between-worded-bands': ['lower-bounds', 'next-whole-point'],
  /** Whether a higher star also needs the minimums of the lower stars. */
  'lower-star-minimums': ['cumulative', 'own-star-only'],
  /** Which box a mark printed on a criterion's heading stands for (148). */
  'heading-mark': ['first-box', 'top-box'],
  /** Whether the two days of the filing window are in it (26/2026 Art. 7(6)a). */
  'filing-window-days': ['both-included', 'both-excluded'],
  /** Whether a potential 5-star product is certified with 4 stars while the centre evaluates it. */
  'potential-five-stars': ['none-meanwhile', 'four-stars-meanwhile'],
  /** What goes up when the points reach a referral line but a minimum is missed. */
  'missed-minimum-referral': ['by-star', 'by-points'],
  /** What follows at the centre when the points reach its star but a minimum is missed (26/2026 Art. 7(4)g speaks of points alone). */
  'missed-minimum-at-the-centre': ['by-star', 'nobody'],
  /** How a certificate's months are counted. */
  'certificate-counting': ['civil-code', 'first-day-counted'],
  /** Whether "before" a date excludes the date itself. */
  'before-a-date': ['excludes-the-day', 'includes-the-day'],
  /** Who judged in the days between the end of districts and 1489. */
  'districts-july-2025': ['district-until-1489', 'province-from-2025-07-01'],
  /** By what a dossier filed under 1048 was judged that was pending below the centre when 148 began. */
  'pending-when-148-began': ['new-edition', 'edition-of-filing'],
  /** By what procedure a dossier filed under 148 is judged that was pending when 1489 ended the district level. */
  'pending-when-1489-began': ['as-amended', 'edition-of-filing'],
  /** Whether a transition limit that ends on a Sunday runs to the next working day. */
  'limit-on-a-sunday': ['as-dated', 'next-working-day'],
  /** Whether a dossier filed in the 60 days after 26/2026 may still choose 148. */
  'filed-in-transition': ['new-edition-only', 'earlier-edition-may-be-chosen'],
  /** What becomes of an old dossier that was not assessed in time. */
  'transition-missed': ['must-refile', 'continues-under-new-edition'],
  /** What an upgrade brings whose result is no higher star. */
  'upgrade-without-higher-star': ['certificate-stays', 'certified-anew'],
  /** Whether Art. 12(3) of 26/2026 holds for re-evaluations filed late after the transition. */
  'extension-after-transition': ['transition-only', 'any-late-re-evaluation'],
  /** Whether Art. 12(3) of 26/2026 holds for a re-evaluation filed late before the decision took force, which Art. 12(2)b speaks of. */
  'extension-of-pending': ['kept-too', 'filed-since-only'],
  /** Which certificates "continue in force" by Art. 12(3) of 26/2026: whether one that has ended can be kept. */
  'extension-of-ended': ['running-when-filed', 'running-on-the-first-day', 'ended-too'],
} as const;

/**
 * @vi Các chỗ văn bản chưa rõ, mỗi chỗ có những cách hiểu được đặt tên.
 *
 * The questions the law leaves open, each with named answers.
 */
export type ReadingId = keyof typeof readingAnswers;

/**
 * @vi Mọi chỗ chưa rõ và các cách hiểu có thể chọn.
 *
 * Every open question and the answers it can take.
 */
export type ReadingAnswers = { readonly [Id in ReadingId]: (typeof readingAnswers)[Id][number] };

/**
 * @vi Một chỗ chưa rõ: hỏi gì, ở đây chọn cách hiểu nào, còn cách nào khác.
 *
 * One open question: what is asked, what is chosen here, what else could be.
 */
export type Reading<Id extends ReadingId = ReadingId> = {
  /** @vi Mã của câu hỏi. · Id of the question. */
  readonly id: Id;
  /** @vi Câu hỏi, ghi thành lời. · The question in words. */
  readonly question: Bilingual;
  /** @vi Cách trả lời được chọn. · The answer that is taken. */
  readonly chosen: ReadingAnswers[Id];
  /** @vi Mọi cách trả lời, ghi thành lời. · Every answer, in words. */
  readonly answers: { readonly [Answer in ReadingAnswers[Id]]: Bilingual };
  readonly basis: Basis;
};

/**
 * @vi Các chỗ chưa rõ của một văn bản.
 *
 * The open questions of an edition.
 */
export type Readings = { readonly [Id in ReadingId]?: Reading<Id> };

/**
 * @vi Một cách hiểu đã dùng trong kết quả, kèm lời giải thích.
 *
 * A reading as it was used in a result, with the words of the answer.
 */
export type ReadingUsed = {
  readonly [Id in ReadingId]: {
    /** @vi Câu hỏi còn ngỏ. · The open question. */
    readonly id: Id;
    /** @vi Cách trả lời được chọn. · The answer that was taken. */
    readonly chosen: ReadingAnswers[Id];
    /** @vi Cách trả lời, ghi thành lời. · That answer in words. */
    readonly answer: Bilingual;
    /**
     * @vi Căn cứ của cách hiểu; rỗng ở kết quả lưu trước khi có mục này.
     *
     * What the reading rests on; empty in a result stored before readings carried it.
     */
    readonly basis: readonly Citation[];
  };
}[ReadingId];
