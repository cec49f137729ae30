import { withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import { addDays } from '../date/addDays';
import { dayWithinReach, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Basis } from '../law/citation';
import type { Edition, EditionId, Level, Round } from '../law/edition';
import { knownDate } from '../law/knownDate';
import type { ReadingId, ReadingUsed } from '../law/reading';
import { readingsUsed } from '../law/readingsUsed';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import { ownOptions } from '../fields';
import { requireEdition } from '../law/requireEdition';

/**
 * @vi Đợt đánh giá của hồ sơ, với các ngày của đợt trong năm đó.
 *
 * The round a dossier falls into, with its days in that year.
 */
export type RoundFound = Sourced & {
  readonly result: 'round';
  readonly edition: EditionId;
  /** @vi Cấp đánh giá. · The level that evaluates. */
  readonly level: Round['level'];
  /** @vi Số đợt trong năm: 1 hoặc 2. · Number of the round within the year: 1 or 2. */
  readonly round: number;
  /** @vi Ngày đề nghị. · The day of the proposal. */
  readonly proposedOn: CalendarDate;
  /**
   * @vi Ngày cuối còn được đề nghị hồ sơ cho đợt này, tính cả ngày đó.
   *
   * Last day, inclusive, on which a dossier can be proposed for this round.
   */
  readonly lastDayToPropose: CalendarDate;
  /** @vi Ngày cuối của đợt, tính cả ngày đó. · Last day, inclusive, of the round. */
  readonly lastDay: CalendarDate;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Lý do không tìm được đợt đánh giá.
 *
 * Why no round is found.
 */
export type RoundFault =
  | InvalidDate
  | { readonly code: 'no-rounds'; readonly edition: EditionId; readonly level: string }
  | { readonly code: 'proposed-before-edition'; readonly proposedOn: CalendarDate; readonly firstDay: CalendarDate };

const asked: readonly ReadingId[] = ['before-a-date'];

/**
 * @vi Hồ sơ thuộc đợt đánh giá nào: đợt đầu tiên còn kịp hạn, trong năm đó hoặc năm sau. "Trước ngày" không tính ngày
 * đó, theo cách hiểu `before-a-date`.
 *
 * The evaluation round a dossier falls into: the first whose closing day it still meets, in the same year or the
 * next. Extra rounds a council's regulation may add are not known here.
 *
 * @param edition - Văn bản có các đợt được áp dụng. · Whose rounds apply.
 * @param proposal - Cấp đánh giá (`province`: UBND cấp xã đề nghị; `central`: UBND cấp tỉnh đề nghị) và ngày đề nghị. · The level
 * that evaluates (`province`: proposed by the commune; `central`: proposed by the province) and the day of the proposal.
 * @returns Đợt đánh giá, các hạn đều tính cả ngày cuối; hoặc lỗi `no-rounds` (148 và 1048 không có đợt),
 * `proposed-before-edition`, `invalid-date`. · The round, its last days inclusive; or `no-rounds` (148 and 1048 have none),
 * `proposed-before-edition`, `invalid-date`.
 * @legalBasis 26/2026/QĐ-TTg Điều 5 (văn bản). “Trước” một ngày thì không tính ngày đó: cách hiểu `before-a-date`. ·
 * 26/2026/QĐ-TTg Art. 5 (text). "Before" a date excludes the day: reading `before-a-date`.
 *
 * @example
 * ```ts
 * import { calendarDate, qd26, roundOf } from 'ocop';
 * const day = calendarDate('2027-04-30');
 * const round = day.ok ? roundOf(qd26, { level: 'province', proposedOn: day.value }) : undefined;
 * if (round?.ok) [round.value.round, round.value.lastDay]; //=> [2, '2027-12-29']
 * ```
 */
export function roundOf(edition: Edition, proposal: { readonly level: Level; readonly proposedOn: CalendarDate }): Result<RoundFound, RoundFault> {
  requireEdition(edition);
  const { level, proposedOn: day } = ownOptions(proposal, ['level', 'proposedOn'], 'proposal', 'an object with level and proposedOn');
  const proposed = dayWithinReach(day, 'proposedOn');
  if (!proposed.ok) return proposed;
  const proposedOn = proposed.value;
  if (proposedOn < edition.inForceFrom) return err({ code: 'proposed-before-edition', proposedOn, firstDay: edition.inForceFrom });

  // "Before 30/04" leaves 29/04 as the last day, unless the day itself is read to be included.
  const step = edition.readings['before-a-date']?.chosen === 'includes-the-day' ? 0 : -1;
  const year = Number(proposedOn.split('-')[0]);
  const found = edition.rounds
    .filter((round) => round.level === level)
    .flatMap((round) => [year, year + 1].map((ofYear) => ({ round, lastDayToPropose: dayOf(ofYear, round.proposedBefore, step), ofYear })))
    .filter(({ lastDayToPropose }) => proposedOn <= lastDayToPropose)
    .sort((a, b) => (a.lastDayToPropose < b.lastDayToPropose ? -1 : 1))[0];
  if (found === undefined) return err({ code: 'no-rounds', edition: edition.id, level: printable(level) });
  const { round, lastDayToPropose, ofYear } = found;
  return ok(
    withSources<RoundFound>(
      {
        result: 'round',
        edition: edition.id,
        level: round.level,
        round: round.round,
        proposedOn,
        lastDayToPropose,
        lastDay: dayOf(ofYear, round.doneBefore, step),
        readings: readingsUsed(edition, asked),
        basis: round.basis,
      },
      edition.sources,
    ),
  );
}

function dayOf(year: number, monthAndDay: string, step: 0 | -1): CalendarDate {
  return addDays(knownDate(`${year}-${monthAndDay}`), step);
}
