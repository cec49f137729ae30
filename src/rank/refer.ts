import type { Basis } from '../law/citation';
import type { Edition, EditionId, Level, RecognisedStar, Star } from '../law/edition';
import type { ReadingId, ReadingUsed } from '../law/reading';
import { oncePer } from '../law/oncePer';
import { readingsUsed } from '../law/readingsUsed';
import { reaches, type ScoreInput } from '../score/score';
import { bandOf } from './bandOf';
import type { Ranking } from './rank';

type Decided = {
  readonly result: 'referral';
  readonly edition: EditionId;
  /** The level that scored. */
  readonly level: Level;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/** What follows from a score at a level: recognised there or by whom, sent up, or neither. */
export type Referral =
  | (Decided & {
      readonly kind: 'recognise';
      /** The level that issues the decision and the certificate of that star. */
      readonly by: Level;
      readonly star: RecognisedStar;
      /** That level may recognise on this result or evaluate the dossier itself. */
      readonly orEvaluateAgain?: true;
    })
  | (Decided & {
      readonly kind: 'refer';
      readonly from: Level;
      readonly to: Level;
      /** The potential star: it is not recognised before the level above has evaluated. */
      readonly star: RecognisedStar;
    })
  | (Decided & {
      readonly kind: 'none';
      /**
       * `below-recognition`: 1 or 2 stars bring no decision · `reports-only`: the level reports and forwards, it does
       * not score · `no-role`, `abolished`: the level has no part in this edition.
       */
      readonly reason: 'below-recognition' | 'reports-only' | 'no-role' | 'abolished';
    });

/** What `refer` is asked: who scored, how many points, and the ranking where one was made. */
export type ReferralQuestion = {
  readonly level: Level;
  readonly score: ScoreInput;
  readonly ranking?: Ranking<ScoreInput>;
};

const asked: readonly ReadingId[] = ['between-worded-bands', 'missed-minimum-referral'];
const readingsOf = /* @__PURE__ */ oncePer((edition: Edition) => readingsUsed(edition, asked));

/**
 * @vi Chuyển hồ sơ: cấp đã đánh giá được công nhận hạng sao đó, hay chuyển hồ sơ lên cấp trên, và vì sao.
 *
 * Who decides on a scored dossier. A level recognises the stars it may certify; from its referral line up, the
 * dossier goes to the level above as a potential star of that level. Given a ranking, its star is what is
 * recognised, since points alone do not make a star.
 *
 * @param edition - Whose levels apply.
 * @param question - The level that scored, the points (0 to 100; else `TypeError`), and a ranking made under the
 * same edition.
 * @returns `recognise` (by the level that certifies the star), `refer`, or `none` with the reason.
 * @legalBasis 148/QĐ-TTg Annex II (text), 1489/QĐ-TTg (text), 26/2026/QĐ-TTg Art. 7 (text); what a missed minimum
 * does to a referral is the reading `missed-minimum-referral`.
 *
 * @example
 * ```ts
 * import { qd148, qd1489, refer } from 'ocop';
 * refer(qd148, { level: 'district', score: 69.99 }).kind; //=> 'recognise'
 * const up = refer(qd148, { level: 'district', score: 70 });
 * if (up.kind === 'refer') [up.from, up.to, up.star]; //=> ['district', 'province', 4]
 * refer(qd1489, { level: 'district', score: 70 }).kind; //=> 'none'
 * ```
 */
export function refer(edition: Edition, question: ReferralQuestion): Referral {
  const { level, score, ranking } = question;
  const band = bandOf(edition, score);
  if (ranking !== undefined && (ranking.edition !== edition.id || ranking.band !== band)) {
    throw new TypeError(`the ranking is of ${ranking.edition} with band ${ranking.band}; the score is in band ${band} of ${edition.id}`);
  }
  const rule = edition.levels[level];
  const result = 'referral';
  const { id } = edition;
  const { basis } = rule;
  const readings = readingsOf(edition);
  if (rule.role === 'none') return { result, edition: id, level, readings, basis, kind: 'none', reason: rule.reason };
  if (rule.role === 'reports') return { result, edition: id, level, readings, basis, kind: 'none', reason: 'reports-only' };

  const star = ranking?.star ?? band;
  const line = rule.refersFrom;
  if (line !== null && rule.refersTo !== null && reaches(score, line)) {
    const byPoints = edition.readings['missed-minimum-referral']?.chosen === 'by-points';
    const potential = byPoints ? band : star;
    if (isRecognised(edition, potential) && potential >= bandOf(edition, line)) {
      return { result, edition: id, level, readings, basis, kind: 'refer', from: level, to: rule.refersTo, star: potential };
    }
  }
  if (!isRecognised(edition, star)) {
    return { result, edition: id, level, readings, basis, kind: 'none', reason: 'below-recognition' };
  }
  if (rule.recognises.length === 0 && rule.refersTo !== null) {
    return { result, edition: id, level, readings, basis, kind: 'refer', from: level, to: rule.refersTo, star };
  }
  const by = edition.certificate.issuers[star].level;
  const back = rule.returnsBelow;
  if (back !== undefined && !reaches(score, back.score)) {
    return { result, edition: id, level, readings, basis: back.basis, kind: 'recognise', by, star, orEvaluateAgain: true };
  }
  return { result, edition: id, level, readings, basis, kind: 'recognise', by, star };
}

function isRecognised(edition: Edition, star: Star): star is RecognisedStar {
  return (edition.recognition.stars as readonly Star[]).includes(star);
}
