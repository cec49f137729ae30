import { recognisedStars } from '../law/recognisedStars';
import { sourcesOf, together } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { Edition, EditionId, Issuer, Level, LevelRule, RecognisedStar, Star } from '../law/edition';
import { issuerOf } from '../law/issuerOf';
import type { ReadingId, ReadingUsed } from '../law/reading';
import { oncePer } from '../law/oncePer';
import { requireEdition } from '../law/requireEdition';
import { readingsUsed } from '../law/readingsUsed';
import { reaches, type ScoreInput } from '../score/score';
import { ownOptions } from '../fields';
import { levels as inOrder } from '../law/vocabulary';
import { refuse, requireOneOf } from '../refuse';
import { bandOf } from './bandOf';
import { isRankingOf } from './isRankingOf';
import { isRecognisedStar } from './isRecognisedStar';
import type { Ranking, RankingCaveat } from './rank';

type Evaluating = Extract<LevelRule, { readonly role: 'evaluates' }>;

type Decided = Sourced & {
  readonly result: 'referral';
  readonly edition: EditionId;
  /** @vi Cấp đã chấm điểm. · The level that scored. */
  readonly level: Level;
  /**
   * @vi Khi hạng sao quyết định kết quả: lấy từ điểm, chưa xét yêu cầu tối thiểu, hay từ phân hạng.
   *
   * Where the star decides, what it was taken from: the points alone, no star minimum looked at, or a ranking. Not in a result
   * where the star decides nothing, nor in one stored before it was kept.
   */
  readonly starFrom?: 'points' | 'ranking';
  /**
   * @vi Điều phân hạng cho biết là không tính; không có khi không có điều nào.
   *
   * What the ranking said that it does not count; not there where it said nothing.
   */
  readonly caveats?: readonly RankingCaveat[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Kết quả đi đâu: được công nhận và ai công nhận, chuyển lên cấp trên, hay không thuộc trường hợp nào.
 *
 * What follows from a score at a level: recognised there or by whom, sent up, or neither.
 */
export type Referral =
  | (Decided & {
      readonly kind: 'recognise';
      /**
       * @vi Cấp ban hành quyết định và giấy chứng nhận của hạng sao đó.
       *
       * The level that issues the decision and the certificate of that star.
       */
      readonly by: Level;
      /** @vi Hạng sao được công nhận. · The star that is recognised. */
      readonly star: RecognisedStar;
      /**
       * @vi Chủ tịch cấp đó có thể công nhận theo kết quả này, hoặc tổ chức đánh giá tại cấp mình.
       *
       * The chairman of that level may recognise on this result, or have the dossier evaluated there.
       */
      readonly orEvaluateAgain?: true;
    })
  | (Decided & {
      readonly kind: 'refer';
      /** @vi Cấp chuyển hồ sơ. · The level that sends it up. */
      readonly from: Level;
      /** @vi Cấp trên nhận hồ sơ. · The level it goes to. */
      readonly to: Level;
      /**
       * @vi Hạng sao tiềm năng, theo điểm: chưa được công nhận trước khi cấp trên đánh giá.
       *
       * The potential star, by points: it is not recognised before the level above has evaluated.
       */
      readonly star: RecognisedStar;
      /**
       * @vi Hạng sao cấp này cấp giấy chứng nhận trong khi cấp trên đánh giá, nếu cách hiểu `potential-five-stars` nói vậy.
       *
       * The star this level certifies while the level above evaluates, where the reading `potential-five-stars` says so.
       */
      readonly meanwhile?: RecognisedStar;
    })
  | (Decided & {
      readonly kind: 'none';
      /**
       * @vi Lý do: 1 hoặc 2 sao không có quyết định; đủ điểm ở trung ương nhưng thiếu yêu cầu tối thiểu, theo cách hiểu
       * `missed-minimum-at-the-centre`; cấp chỉ báo cáo và chuyển hồ sơ; hoặc cấp không có nhiệm vụ theo văn bản này.
       *
       * `below-recognition`: 1 or 2 stars bring no decision · `missed-minimum`: at the centre the points suffice and a minimum is
       * missed, where the reading `missed-minimum-at-the-centre` says so · `reports-only`: the level reports and forwards, it does
       * not score · `no-role`, `abolished`: the level has no part in this edition.
       */
      readonly reason: 'below-recognition' | 'missed-minimum' | 'reports-only' | 'no-role' | 'abolished';
      /**
       * @vi Hạng sao thấp nhất được công nhận; `null`: phiên bản đã lưu kết quả không giữ.
       *
       * The lowest star that is recognised; `null`: not kept by the version that stored the result.
       */
      readonly recognisedFrom: RecognisedStar | null;
      /** @vi Cấp nhận kết quả và có thể tổ chức đánh giá. · The level that is told the result and may have the dossier evaluated. */
      readonly by?: Level;
      /** @vi Cấp đó có thể tổ chức đánh giá tại cấp mình. · That level may have the dossier evaluated there. */
      readonly orEvaluateAgain?: true;
    });

/**
 * @vi Câu hỏi cho `refer`: cấp nào đã chấm, bao nhiêu điểm, và kết quả phân hạng nếu có.
 *
 * What `refer` is asked: who scored, how many points, and the ranking where one was made.
 */
export type ReferralQuestion = {
  /** @vi Cấp đã chấm điểm. · The level that scored. */
  readonly level: Level;
  /** @vi Số điểm từ 0 đến 100, hoặc điểm trung bình giữ chính xác. · Points from 0 to 100, or an exact mean. */
  readonly score: ScoreInput;
  /** @vi Phân hạng của cùng số điểm đó, nếu có. · The ranking of the same points, where one was made. */
  readonly ranking?: Ranking<ScoreInput>;
};

/** What every referral under an edition carries: the readings asked and their sources, and the lowest star recognised. */
const ofEdition = /* @__PURE__ */ oncePer((edition: Edition) => {
  const [recognisedFrom = null] = recognisedStars(edition.levels);
  const asking = (...more: readonly ReadingId[]) => {
    const readings = readingsUsed(edition, ['between-worded-bands', 'missed-minimum-referral', ...more]);
    return { readings, sources: sourcesOf(edition.sources, ...readings.map(({ basis }) => basis)) };
  };
  return { recognisedFrom, below: asking(), belowTop: asking('potential-five-stars'), top: asking('missed-minimum-at-the-centre') };
});

/**
 * @vi Chuyển hồ sơ: theo điểm, cấp đã đánh giá được công nhận hạng sao đó, hay chuyển hồ sơ lên cấp trên, và vì sao.
 *
 * Who decides on a scored dossier. From its referral line up, by points, the dossier goes to the level above, which
 * evaluates it; below, it is recognised at the star of its ranking, the highest whose band and minimums are both met, by
 * the level that certifies that star. Without a ranking the band stands for the star.
 *
 * @param edition - Văn bản có nhiệm vụ các cấp được áp dụng. · Whose levels apply.
 * @param question - Cấp đã chấm, số điểm (0 đến 100), và phân hạng của cùng số điểm theo cùng văn bản; khác thì báo `TypeError`. ·
 * The level that scored, the points (0 to 100; else `TypeError`), and a ranking made under the same edition of the same points
 * (else `TypeError`).
 * @returns `recognise` (công nhận, kèm cấp công nhận hạng sao đó), `refer` (chuyển hồ sơ lên cấp trên) hoặc `none` (không có
 * việc nào) kèm lý do. · `recognise` (by the level that certifies the star), `refer`, or `none` with the reason.
 * @legalBasis 26/2026/QĐ-TTg Điều 7(3)đ-e, 7(4)đ-g (văn bản); 148/QĐ-TTg Phụ lục II, mục 1 (văn bản, báo chí); 1489/QĐ-TTg (báo
 * chí); 1048/QĐ-TTg Phụ lục II (cổng chính thức). Chưa đạt yêu cầu tối thiểu vẫn chuyển hồ sơ: cách hiểu
 * `missed-minimum-referral`; ở trung ương đủ điểm mà thiếu yêu cầu tối thiểu: cách hiểu `missed-minimum-at-the-centre`. ·
 * 26/2026/QĐ-TTg Art. 7(3)đ-e, 7(4)đ-g (text); 148/QĐ-TTg Annex II, item 1 (text, press); 1489/QĐ-TTg (press); 1048/QĐ-TTg Annex
 * II (official). That a missed minimum does not stop a referral is the reading `missed-minimum-referral`; what follows where the
 * centre's points suffice and a minimum is missed, `missed-minimum-at-the-centre`.
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
  requireEdition(edition);
  const { level, score, ranking } = ownOptions(
    question,
    ['level', 'score', 'ranking'],
    'question',
    'an object with level, score and perhaps ranking',
  );
  requireOneOf('level', level, inOrder);
  const band = bandOf(edition, score);
  if (ranking !== undefined && !isRankingOf(edition, ranking, score)) {
    refuse('ranking', ranking, `a ranking under ${edition.id} of the same score, in band ${band} and with no higher star`);
  }
  const rule = edition.levels[level];
  const { basis } = rule;
  const { recognisedFrom, below, belowTop, top } = ofEdition(edition);
  // A ranking stored before caveats were kept has none.
  const caveats = (ranking as Partial<Ranking> | undefined)?.caveats ?? [];
  const noted = caveats.length > 0 ? { caveats } : null;
  // Put together by `assign`, since literals with a spread take twenty times as long.
  const decided = <Answer extends object>(cited: Basis, answer: Answer, { readings, sources: ofReadings } = below) => {
    const sources = together(sourcesOf(edition.sources, cited, ...caveats.map((caveat) => caveat.basis)), ofReadings);
    return Object.assign({ result: 'referral' as const, edition: edition.id, level, readings, basis: cited, sources }, noted, answer);
  };
  const starFrom = ranking === undefined ? 'points' : 'ranking';
  if (rule.role !== 'evaluates') {
    return decided(basis, { kind: 'none', reason: rule.role === 'none' ? rule.reason : 'reports-only', recognisedFrom } as const);
  }

  const star = ranking?.star ?? band;
  const line = rule.refersFrom;
  if (line !== null && rule.refersTo !== null) {
    const byStar = edition.readings['missed-minimum-referral']?.chosen === 'by-star';
    const potential = byStar ? star : band;
    // A line at which a band begins is read as the band is, which may be worded in whole points.
    const isReached = reaches(score, line) || edition.bands.some(({ from }) => from === line);
    if (isReached && isRecognisedStar(edition, potential) && potential >= bandOf(edition, line)) {
      const toTheTop = isBelowTheTop(edition, rule);
      const meanwhile = toTheTop ? certifiedMeanwhile(edition, rule, star) : undefined;
      const up = { kind: 'refer', from: level, to: rule.refersTo, star: potential } as const;
      const ofReadings = toTheTop ? belowTop : below;
      if (meanwhile !== undefined) return decided(rule.referralBasis, { starFrom, ...up, meanwhile } as const, ofReadings);
      return decided(rule.referralBasis, byStar ? ({ starFrom, ...up } as const) : up, ofReadings);
    }
  }
  const missed = line === null && star < band && rule.recognises.includes(band as RecognisedStar);
  const ofReadings = missed ? top : below;
  const nobody = missed && edition.readings['missed-minimum-at-the-centre']?.chosen === 'nobody';
  const { returnsBelow } = rule;
  const back = returnsBelow && !reaches(score, returnsBelow.score) && returnsBelow;
  if (nobody || !isRecognisedStar(edition, star)) {
    const none = { kind: 'none', reason: nobody ? 'missed-minimum' : 'below-recognition', recognisedFrom } as const;
    if (!back) return decided(basis, none, ofReadings);
    return decided([...basis, ...back.basis], { ...none, by: back.to, orEvaluateAgain: true } as const);
  }
  if (rule.recognises.length === 0 && rule.refersTo !== null) {
    return decided(rule.referralBasis, { starFrom, kind: 'refer', from: level, to: rule.refersTo, star } as const);
  }
  const { level: by } = issuerOf(edition.levels, star) as Issuer;
  const recognised = { starFrom, kind: 'recognise', by, star } as const;
  if (back) return decided(back.basis, { ...recognised, orEvaluateAgain: true } as const);
  return decided((edition.levels[by] as Evaluating).recognitionBasis, recognised, ofReadings);
}

/** The highest star of a level below the last, for a dossier that reached it and goes up for the highest of all, where it is read so. */
function certifiedMeanwhile(edition: Edition, rule: Evaluating, star: Star): RecognisedStar | undefined {
  if (edition.readings['potential-five-stars']?.chosen !== 'four-stars-meanwhile') return undefined;
  const own = rule.recognises.at(-1);
  return own !== undefined && own <= star ? own : undefined;
}

/** Whether a level sends dossiers up to the one that recognises the highest star. */
function isBelowTheTop(edition: Edition, { refersTo }: Evaluating): boolean {
  const above = refersTo === null ? undefined : edition.levels[refersTo];
  return above?.role === 'evaluates' && above.recognises.includes(edition.bands[0].star as RecognisedStar);
}
