import type { Basis } from '../law/citation';
import type { CouncilPolicy } from '../law/councilPolicy';
import type { Edition, EditionId, PartCode, Star } from '../law/edition';
import type { ReadingId, ReadingUsed } from '../law/reading';
import { readingsUsed } from '../law/readingsUsed';
import { isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../rubric/rubric';
import type { HeadingMark, UnmetMinimum } from '../rubric/unmetMinimum';
import type { CompleteAssessment } from '../score/assess';
import { criterionMeans, meanOf, partMeans, unmetOnSheets } from '../score/ballotMeans';
import { countBallots, type CountedBallot, type CountedSitting } from '../score/countBallots';
import type { Score } from '../score/score';
import type { Sitting, SittingFault } from '../score/sitting';
import { bandOf } from './bandOf';
import type { Ranking } from './rank';
import { requireOwnSheet } from './requireOwnSheet';
import { starsReached } from './starsReached';

/** Two members whose totals lie too far apart. */
export type TooFarApart = {
  readonly members: readonly [string, string];
  readonly totals: readonly [number, number];
  /** Points between the two totals. */
  readonly apart: number;
};

type Sat = {
  readonly result: 'council';
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  readonly policy: CouncilPolicy;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/** What a council's ballots come to. */
export type CouncilResult =
  | (Sat & {
      readonly kind: 'valid';
      readonly ballots: number;
      /** Exact means: points summed over the ballots, and how many they are. */
      readonly total: Score;
      readonly parts: { readonly [P in PartCode]: Score };
      /** By criterion, alternatives by the code of the pair; `null` where some ballot gives totals by part only. */
      readonly criteria: { readonly [code: string]: Score } | null;
      /** The star by points alone. */
      readonly band: Star;
      /** With the star minimums, read as the policy says; `null` where some ballot does not show its boxes. */
      readonly ranking: Ranking<Score> | null;
    })
  | (Sat & {
      readonly kind: 'no-quorum';
      readonly members: number;
      readonly present: number;
      /** Least number of members who must be present. */
      readonly required: number;
      readonly chairPresent: boolean;
    })
  | (Sat & {
      readonly kind: 'incomplete-ballots';
      /** Members whose sheets have open questions. */
      readonly unfinished: readonly { readonly member: string; readonly missing: NonEmpty<string> }[];
      /** Present members who are to score and gave no ballot. */
      readonly withoutBallot: readonly string[];
    })
  | (Sat & {
      readonly kind: 're-score-needed';
      /** Pairs of members in the order of the members. */
      readonly pairs: NonEmpty<TooFarApart>;
    });

const asked: readonly ReadingId[] = ['heading-mark', 'between-worded-bands', 'lower-star-minimums'];

/**
 * @vi Kết quả của hội đồng: điểm trung bình của các phiếu chấm, hạng sao; hoặc lý do chưa có kết quả (thiếu thành
 * viên, phiếu chưa xong, điểm chênh lệch phải chấm lại).
 *
 * What the ballots of a council come to: exact means by criterion, part and in total, and the stars they stand for.
 * The order of the questions is that of a sitting: quorum, ballots handed in and complete, totals close enough.
 *
 * @param edition - Whose bands apply.
 * @param rubric - The criteria set; one of another edition throws `TypeError`.
 * @param sitting - Everyone appointed, the ballots, and the agreed sheet where there is one. The order of the
 * ballots does not matter.
 * @param policy - The rules the council sits by, all of them: the national decisions do not state any.
 * @returns `valid`, `no-quorum`, `incomplete-ballots` or `re-score-needed`; or every fault of the input:
 * `invalid-policy`, `invalid-sitting`, `invalid-member`, `member-repeated`, `no-ballots`, `invalid-ballot`,
 * `unknown-member`, `ballot-repeated`, `ballot-not-due`, `ballot-of-another-rubric`, `part-points-out-of-range`,
 * `ballot-answers`, `no-agreed-sheet`, `agreed-sheet-answers`, `agreed-sheet-incomplete`.
 * @legalBasis The average total is the mean of the members' totals (practice); rounding is nowhere regulated, so
 * nothing is rounded (reading). Quorum, spread and who scores are local practice: `tayNinhCouncil`, `dongThapCouncil`.
 *
 * @example
 * ```ts
 * import { councilResult, dongThapCouncil, qd148 } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * const sheet = { edition: 'qd-148-2023', set: 14 } as const;
 * const members = (['chair', 'member', 'member'] as const).map((role, at) => ({ id: `m${at}`, role, present: true }));
 * const ballots = [89, 90, 91].map((total, at) => ({ ...sheet, member: `m${at}`, parts: { A: 40, B: 25, C: total - 65 } }));
 * const result = councilResult(qd148, whiteSpirit, { members, ballots }, { ...dongThapCouncil, minimums: 'each-member' });
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
  const counted = countBallots(rubric, sitting, policy, headingMark);
  if (!counted.ok) return counted;
  const { ballots, withoutBallot } = counted.value;
  const sat: Sat = {
    result: 'council',
    edition: edition.id,
    set: rubric.set,
    ...(rubric.variant !== undefined && { variant: rubric.variant }),
    policy,
    readings: [],
    basis: [...edition.bands[0].basis, ...rubric.basis, ...(policy.basis ?? [])],
  };
  const attendance = attendanceOf(counted.value, policy);
  if (attendance.present < attendance.required || (policy.chairMustBePresent && !attendance.chairPresent)) {
    return ok({ ...sat, kind: 'no-quorum', ...attendance });
  }
  const unfinished = ballots.flatMap(({ member, sheet }) =>
    sheet?.kind === 'incomplete' ? [{ member, missing: sheet.missing }] : [],
  );
  if (unfinished.length > 0 || withoutBallot.length > 0) {
    return ok({ ...sat, kind: 'incomplete-ballots', unfinished, withoutBallot });
  }
  const parts = ballots.map(partsOf);
  const totals = parts.map(({ A, B, C }) => A + B + C);
  const pairs = tooFarApart(ballots, totals, policy.largestSpread);
  if (isNonEmpty(pairs)) return ok({ ...sat, kind: 're-score-needed', pairs });

  const total = meanOf(totals);
  const readings = readingsUsed(edition, asked);
  const sheets = ballots.flatMap(({ sheet }) => (sheet === null ? [] : [sheet as CompleteAssessment]));
  const scored = sheets.length === ballots.length ? sheets : null;
  const missed = missedMinimums(rubric, scored, counted.value, policy, headingMark);
  return ok({
    ...sat,
    kind: 'valid',
    readings,
    ballots: ballots.length,
    total,
    parts: partMeans(parts),
    criteria: scored && criterionMeans(rubric, scored),
    band: bandOf(edition, total),
    ranking: missed && {
      result: 'ranking',
      edition: edition.id,
      set: rubric.set,
      total,
      ...starsReached(edition, total, missed),
      readings,
      basis: sat.basis,
    },
  });
}

function attendanceOf(
  { members }: CountedSitting,
  { quorum }: CouncilPolicy,
): { readonly members: number; readonly present: number; readonly required: number; readonly chairPresent: boolean } {
  const present = members.filter((member) => member.present);
  return {
    members: members.length,
    present: present.length,
    required: Math.ceil((members.length * quorum.part) / quorum.of),
    chairPresent: present.some(({ role }) => role === 'chair'),
  };
}

function partsOf(ballot: CountedBallot): { readonly [P in PartCode]: number } {
  return ballot.sheet === null ? ballot.parts : (ballot.sheet as CompleteAssessment).parts;
}

function tooFarApart(ballots: readonly CountedBallot[], totals: readonly number[], largest: number | null): readonly TooFarApart[] {
  if (largest === null) return [];
  return ballots.flatMap((one, at) =>
    ballots.slice(at + 1).flatMap((other, distance): TooFarApart[] => {
      const [a, b] = [totals[at] as number, totals[at + 1 + distance] as number];
      const apart = Math.abs(a - b);
      return apart > largest ? [{ members: [one.member, other.member], totals: [a, b], apart }] : [];
    }),
  );
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
