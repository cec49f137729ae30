import { sourcesOf, together } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { CouncilPolicy } from './councilPolicy';
import type { Edition, EditionId, PartCode, Star } from '../law/edition';
import type { ReadingId, ReadingUsed } from '../law/reading';
import { readingsUsed } from '../law/readingsUsed';
import { mostPairsTold } from '../edge/limits';
import { isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import type { HeadingMark, UnmetMinimum } from '../sheet/unmetMinimum';
import type { CompleteAssessment } from '../score/assess';
import { criterionMeans, meanOf, partMeans, unmetOnSheets } from './ballotMeans';
import { checkPolicy } from './checkPolicy';
import { countBallots, type CountedBallot, type CountedSitting } from './countBallots';
import type { Score } from '../score/score';
import type { Sitting, SittingFault } from './sitting';
import { bandOf } from '../star/bandOf';
import { caveatsOf, type Ranking } from '../star/rank';
import { requireOwnSheet } from '../star/requireOwnSheet';
import { starsReached } from '../star/starsReached';

/**
 * @vi Hai thành viên có tổng điểm chênh nhau quá mức quy chế cho phép.
 *
 * Two members whose totals lie too far apart.
 */
export type TooFarApart = {
  /** @vi Hai thành viên, theo mã. · The two members, by id. */
  readonly members: readonly [string, string];
  /** @vi Tổng điểm của hai thành viên. · Their totals, in points. */
  readonly totals: readonly [number, number];
  /** @vi Số điểm chênh lệch giữa hai tổng điểm. · Points between the two totals. */
  readonly apart: number;
};

/**
 * @vi Tổng điểm trên phiếu của một thành viên.
 *
 * What one member's ballot comes to.
 */
export type MemberTotal = {
  /** @vi Mã thành viên. · Id of the member. */
  readonly member: string;
  /** @vi Tổng điểm phiếu của thành viên đó. · Points of that member's ballot. */
  readonly total: number;
};

/**
 * @vi Tổng điểm của các thành viên chênh nhau bao nhiêu điểm.
 *
 * How far the totals of a council lie apart; of several members with the same total, the first is named.
 */
export type Spread = {
  /** @vi Phiếu có tổng điểm thấp nhất. · The ballot with the lowest total. */
  readonly lowest: MemberTotal;
  /** @vi Phiếu có tổng điểm cao nhất. · The ballot with the highest total. */
  readonly highest: MemberTotal;
  /** @vi Số điểm chênh lệch giữa hai phiếu. · Points between the two. */
  readonly apart: number;
};

/** What the ballots say before any of them is judged. Results stored before they said it are without. */
type Counted = {
  /** @vi Tổng điểm phiếu của từng thành viên, theo thứ tự thành viên. · What each member's ballot comes to, in the order of the members. */
  readonly totals?: readonly MemberTotal[];
  /** @vi Chênh lệch giữa phiếu cao nhất và thấp nhất. · How far the highest and the lowest ballot lie apart. */
  readonly spread?: Spread;
};

type Sat = Sourced & {
  readonly result: 'council';
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Quy chế đã áp dụng. · The rules the council sat by. */
  readonly policy: CouncilPolicy;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Kết quả của hội đồng: hợp lệ với điểm trung bình, không đủ thành viên dự họp, phiếu chưa xong, hoặc phải chấm
 * lại.
 *
 * What a council's ballots come to.
 */
export type CouncilResult =
  | (Sat &
      Counted & {
        readonly kind: 'valid';
        /** @vi Số phiếu chấm. · Number of ballots. */
        readonly ballots: number;
        /**
         * @vi Tổng điểm trung bình, giữ chính xác: tổng điểm các phiếu và số phiếu.
         *
         * Exact means: points summed over the ballots, and how many they are.
         */
        readonly total: Score;
        /** @vi Điểm trung bình từng phần, giữ chính xác. · Exact mean of each part, in points. */
        readonly parts: { readonly [P in PartCode]: Score };
        /**
         * @vi Điểm trung bình từng tiêu chí; `null` khi có phiếu chỉ ghi điểm theo phần.
         *
         * By criterion, alternatives by the code of the pair; `null` where some ballot gives totals by part only.
         */
        readonly criteria: { readonly [code: string]: Score } | null;
        /** @vi Hạng theo điểm. · The star by points alone. */
        readonly band: Star;
        /**
         * @vi Phân hạng có xét yêu cầu tối thiểu theo quy chế; `null` khi có phiếu không ghi từng ô.
         *
         * With the star minimums, read as the policy says; `null` where some ballot does not show its boxes.
         */
        readonly ranking: Ranking<Score> | null;
      })
  | (Sat & {
      readonly kind: 'no-quorum';
      /** @vi Số thành viên được cử. · Number of members appointed. */
      readonly members: number;
      /** @vi Số thành viên có mặt. · Number of members present. */
      readonly present: number;
      /** @vi Số thành viên ít nhất phải có mặt. · Least number of members who must be present. */
      readonly required: number;
      /** @vi Chủ tịch hội đồng có mặt hay không. · Whether the chair is present. */
      readonly chairPresent: boolean;
    })
  | (Sat & {
      readonly kind: 'incomplete-ballots';
      /** @vi Thành viên có phiếu chưa chấm hết. · Members whose sheets have open questions. */
      readonly unfinished: readonly {
        /** @vi Mã thành viên. · Id of the member. */
        readonly member: string;
        /** @vi Mã các tiêu chí chưa chấm. · Codes of the criteria not answered. */
        readonly missing: NonEmpty<string>;
      }[];
      /** @vi Thành viên có mặt, phải chấm mà chưa có phiếu. · Present members who are to score and gave no ballot. */
      readonly withoutBallot: readonly string[];
    })
  | (Sat &
      Counted & {
        readonly kind: 're-score-needed';
        /**
         * @vi Các cặp thành viên chênh lệch quá mức, theo thứ tự thành viên, nhiều nhất một trăm cặp.
         *
         * Pairs of members in the order of the members, the first hundred of them.
         */
        readonly pairs: NonEmpty<TooFarApart>;
        /** @vi Tổng số cặp như vậy. · How many pairs there are in all. */
        readonly pairsInAll?: number;
        /**
         * @vi Tổng điểm trung bình, giữ chính xác; chưa dùng để phân hạng khi còn chênh lệch.
         *
         * The exact mean of the totals, which decides nothing before they are closer.
         */
        readonly mean?: Score;
      });

const asked: readonly ReadingId[] = ['between-worded-bands', 'lower-star-minimums'];

/**
 * @vi Kết quả của hội đồng: điểm trung bình của các phiếu chấm, hạng sao; hoặc lý do chưa có kết quả (thiếu thành
 * viên, phiếu chưa xong, điểm chênh lệch phải chấm lại).
 *
 * What the ballots of a council come to: exact means by criterion, part and in total, and the stars they stand for.
 * The order of the questions is that of a sitting: quorum, ballots handed in and complete, totals close enough.
 *
 * @param edition - Văn bản có khung điểm được áp dụng. · Whose bands apply.
 * @param rubric - Bộ tiêu chí; của văn bản khác thì báo `TypeError`. · The criteria set; one of another edition throws
 * `TypeError`.
 * @param sitting - Mọi thành viên được cử, các phiếu chấm, và phiếu thống nhất nếu có; thứ tự phiếu không ảnh hưởng. · Everyone
 * appointed, the ballots, and the agreed sheet where there is one. The order of the ballots does not matter.
 * @param policy - Toàn bộ quy chế hoạt động của hội đồng: các quyết định của Thủ tướng không nêu. · The rules the council sits
 * by, all of them: the national decisions do not state any.
 * @returns `valid` (có kết quả), `no-quorum` (không đủ thành viên), `incomplete-ballots` (phiếu chưa xong) hoặc
 * `re-score-needed` (phải chấm lại); hoặc mọi lỗi của dữ liệu đưa vào, mã lỗi liệt kê ở dưới. · `valid`, `no-quorum`,
 * `incomplete-ballots` or `re-score-needed`; or every fault of the input: `invalid-policy`, `invalid-sitting`,
 * `invalid-member`, `member-repeated`, `no-ballots`, `invalid-ballot`, `unknown-member`, `ballot-repeated`, `ballot-not-due`,
 * `ballot-of-another-rubric`, `part-points-out-of-range`, `ballot-answers`, `no-agreed-sheet`, `agreed-sheet-answers`,
 * `agreed-sheet-incomplete`.
 * @legalBasis Tổng điểm trung bình là trung bình cộng tổng điểm của các thành viên (thực tiễn); chưa thấy quy định về làm tròn
 * trong nguồn, nên không làm tròn (cách hiểu). Số thành viên tối thiểu, mức chênh lệch và ai chấm là quy định của địa phương:
 * `tayNinhCouncil`, `dongThapCouncil`. · The average total is the mean of the members' totals (practice); rounding is nowhere
 * regulated, so nothing is rounded (reading). Quorum, spread and who scores are local law: `tayNinhCouncil`, `dongThapCouncil`.
 *
 * @example
 * ```ts
 * import { councilResult, qd148, tayNinhCouncil } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * const sheet = { edition: 'qd-148-2023', set: 14 } as const;
 * const members = (['chair', 'member', 'member'] as const).map((role, at) => ({ id: `m${at}`, role, present: true }));
 * const ballots = [89, 90, 91].map((total, at) => ({ ...sheet, member: `m${at}`, parts: { A: 40, B: 25, C: total - 65 } }));
 * const policy = { ...tayNinhCouncil, notScoring: [], minimums: 'each-member' } as const;
 * const result = councilResult(qd148, whiteSpirit, { members, ballots }, policy);
 * if (result.ok && result.value.kind === 'valid') result.value.total; //=> { sum: 270, of: 3 }
 * if (result.ok && result.value.kind === 'valid') result.value.band; //=> 5
 * ```
 */
export function councilResult<Code extends string>(
  edition: Edition,
  rubric: Rubric<Code>,
  sitting: Sitting<NoInfer<Code>>,
  policy: CouncilPolicy,
): Result<CouncilResult, NonEmpty<SittingFault>> {
  requireOwnSheet(edition, rubric);
  const headingMark = edition.readings['heading-mark']?.chosen ?? 'first-box';
  const checked = checkPolicy(edition, policy);
  if (!checked.ok) return checked;
  const agreedOn = checked.value;
  const counted = countBallots(rubric, sitting, agreedOn, headingMark);
  if (!counted.ok) return counted;
  const { ballots, withoutBallot } = counted.value;
  const { sat, readings, caveats } = heldUnder(edition, rubric, agreedOn);
  const attendance = attendanceOf(counted.value, agreedOn);
  if (attendance.present < attendance.required || (agreedOn.chairMustBePresent && !attendance.chairPresent)) {
    return ok({ ...sat, kind: 'no-quorum', ...attendance });
  }
  const unfinished = ballots.flatMap(({ member, sheet }) => (sheet?.kind === 'incomplete' ? [{ member, missing: sheet.missing }] : []));
  if (unfinished.length > 0 || withoutBallot.length > 0) {
    return ok({ ...sat, kind: 'incomplete-ballots', unfinished, withoutBallot });
  }
  const finished = ballots.flatMap(finishedOf);
  const totals = finished.map(({ member, parts: { A, B, C } }): MemberTotal => ({ member, total: A + B + C }));
  const total = meanOf(totals.map((one) => one.total));
  const spread = spreadOf(totals);
  const said = { totals, spread };
  const { pairs, pairsInAll } = tooFarApart(totals, spread, agreedOn.largestSpread);
  if (isNonEmpty(pairs)) return ok({ ...sat, kind: 're-score-needed', ...said, pairs, pairsInAll, mean: total });

  const sheets = finished.flatMap(({ sheet }) => sheet ?? []);
  const scored = sheets.length === ballots.length ? sheets : null;
  const missed = missedMinimums(rubric, scored, counted.value, agreedOn, headingMark);
  return ok({
    ...sat,
    kind: 'valid',
    readings,
    ballots: ballots.length,
    ...said,
    total,
    parts: partMeans(finished.map(({ parts }) => parts)),
    criteria: scored && criterionMeans(rubric, scored),
    band: bandOf(edition, total),
    ranking: missed && {
      result: 'ranking',
      edition: edition.id,
      set: rubric.set,
      total,
      ...starsReached(edition, total, missed),
      caveats,
      readings,
      basis: sat.basis,
    },
  });
}

/** What every result of a sitting says, and the readings and caveats of one that ranks. */
function heldUnder(
  edition: Edition,
  rubric: Rubric,
  policy: CouncilPolicy,
): { readonly sat: Sat; readonly readings: readonly ReadingUsed[]; readonly caveats: Ranking['caveats'] } {
  const readings = readingsUsed(edition, sheetOf(rubric).marksHeading ? ['heading-mark', ...asked] : asked);
  const basis: Basis = [...edition.bands[0].basis, ...rubric.basis, ...(policy.basis ?? [])];
  const caveats = caveatsOf(edition, rubric.set, undefined);
  const cited = [basis, ...readings.map((used) => used.basis), ...caveats.map((caveat) => caveat.basis)];
  const sat: Sat = {
    result: 'council',
    edition: edition.id,
    set: rubric.set,
    ...(rubric.variant !== undefined && { variant: rubric.variant }),
    policy,
    readings: [],
    basis,
    sources: together(together(rubric.sources, sourcesOf(edition.sources, ...cited)), policy.sources),
  };
  return { sat, readings, caveats };
}

function attendanceOf(
  { members }: CountedSitting,
  { quorum }: CouncilPolicy,
): { readonly members: number; readonly present: number; readonly required: number; readonly chairPresent: boolean } {
  const present = members.filter((member) => member.present);
  return {
    members: members.length,
    present: present.length,
    required: shareOf(members.length, quorum),
    chairPresent: present.some(({ role }) => role === 'chair'),
  };
}

/** A ballot that can be added up: its points by part, and the sheet they come from. */
type Finished = { readonly member: string; readonly parts: CompleteAssessment['parts']; readonly sheet: CompleteAssessment | null };

function finishedOf(ballot: CountedBallot): readonly Finished[] {
  const { member, sheet } = ballot;
  if (sheet === null) return [{ member, parts: ballot.parts, sheet }];
  return sheet.kind === 'complete' ? [{ member, parts: sheet.parts, sheet }] : [];
}

/** The least whole number that is this share of a number; exact, however large the share is written. */
function shareOf(whole: number, { part, of }: CouncilPolicy['quorum']): number {
  return Number((BigInt(whole) * BigInt(part) + BigInt(of - 1)) / BigInt(of));
}

function spreadOf(totals: readonly MemberTotal[]): Spread {
  const lowest = totals.reduce((least, one) => (one.total < least.total ? one : least));
  const highest = totals.reduce((most, one) => (one.total > most.total ? one : most));
  return { lowest, highest, apart: highest.total - lowest.total };
}

/** The pairs too far apart: the first ones by name, all of them by number. Members are few, but data may hold many. */
function tooFarApart(
  totals: readonly MemberTotal[],
  { lowest, highest }: Spread,
  largest: number | null,
): { readonly pairs: readonly TooFarApart[]; readonly pairsInAll: number } {
  if (largest === null) return { pairs: [], pairsInAll: 0 };
  const rising = totals.map(({ total }) => total).sort((a, b) => a - b);
  let pairsInAll = 0;
  let above = 0;
  for (const total of rising) {
    while (above < rising.length && (rising[above] ?? Infinity) - total <= largest) above++;
    pairsInAll += rising.length - above;
  }
  const pairs: TooFarApart[] = [];
  for (const [at, one] of totals.entries()) {
    if (pairs.length >= Math.min(pairsInAll, mostPairsTold)) break;
    // Who is near both ends is near everyone.
    if (one.total - lowest.total <= largest && highest.total - one.total <= largest) continue;
    for (const other of totals.slice(at + 1)) {
      const apart = Math.abs(one.total - other.total);
      if (apart > largest && pairs.length < mostPairsTold)
        pairs.push({ members: [one.member, other.member], totals: [one.total, other.total], apart });
    }
  }
  return { pairs, pairsInAll };
}

/** The star minimums the council misses, or `null` where its ballots do not show them. */
function missedMinimums(
  rubric: Rubric,
  sheets: readonly CompleteAssessment[] | null,
  { agreed }: CountedSitting,
  { minimums }: CouncilPolicy,
  headingMark: HeadingMark,
): readonly UnmetMinimum[] | null {
  if (minimums === 'agreed-sheet') return agreed && agreed.unmet;
  return sheets && unmetOnSheets(rubric, sheets, minimums, headingMark);
}
