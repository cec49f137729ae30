import { withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import { issuerOf } from '../law/issuerOf';
import { issuerOnDay } from '../law/issuerOnDay';
import type { Certificate } from '../certificate/certificate';
import { isCalendarDate, type CalendarDate } from '../date/calendarDate';
import type { Citation } from '../law/citation';
import type { Edition, EditionId, Issuer } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import { err, ok, type Result } from '../result';
import { isFields } from '../fields';
import { printable } from '../printable';
import { rowOf, taken, type CycleOptions, editionsAsked } from './advance';
import type { Actor, Cycle } from './cycle';
import type { CycleEvent } from './event';
import { certificateOf } from './holding';
import { judgedUnder } from './judgedUnder';
import type { Refusal } from './refusal';
import type { State } from './state';
import type { EventKind, StateName } from './takes';
import { refuse } from '../refuse';
import { requireWholeCycle } from './requireCycle';

/**
 * @vi Một bước trong lịch sử: ai làm gì, theo văn bản nào, căn cứ nào.
 *
 * One step of a history: who did what, under which edition, resting on what.
 */
export type HistoryStep = {
  /** @vi Vị trí sự kiện trong danh sách, tính từ 0. · Position of the event in the list, from 0. */
  readonly index: number;
  /** @vi Ngày của sự kiện. · Day of the event. */
  readonly on: CalendarDate;
  /** @vi Sự kiện đã ghi. · The event that was taken. */
  readonly event: EventKind;
  /** @vi Trạng thái trước. · The state before. */
  readonly from: StateName;
  /** @vi Trạng thái sau. · The state after. */
  readonly to: StateName;
  /** @vi Văn bản có bảng chuyển trạng thái được áp dụng. · Whose table was read. */
  readonly edition: EditionId;
  /**
   * @vi Ai thực hiện; cơ quan đã cấp giấy chứng nhận thì ghi cấp của cơ quan đó.
   *
   * Who acts; for the authority that issued a certificate, its level.
   */
  readonly actor: Exclude<Actor, 'issuer'>;
  readonly basis: readonly Citation[];
  /**
   * @vi Cách hiểu đã quyết định hồ sơ ngày đó theo văn bản nào, hoặc ai là cơ quan cấp; không có khi không phải hỏi.
   *
   * The answers to open questions that said under which edition the dossier was judged that day, or who the issuing authority
   * was; not there where none did.
   */
  readonly readings?: readonly ReadingUsed[];
};

/**
 * @vi Lịch sử của một sản phẩm: trạng thái cuối cùng và mọi bước.
 *
 * A history replayed: where it ends, and every step on the way.
 */
export type History = Sourced & {
  readonly result: 'history';
  /** @vi Trạng thái cuối. · Where the product stands at the end. */
  readonly state: State;
  /** @vi Từng bước đã qua. · The steps taken. */
  readonly steps: readonly HistoryStep[];
};

/**
 * @vi Sự kiện đầu tiên không khớp trong lịch sử.
 *
 * The first event of a history that does not fit.
 */
export type HistoryFault =
  | (Refusal & { readonly index: number })
  | { readonly code: 'not-a-history'; readonly received: string }
  /** None of the cycles given is of an edition in force that day. */
  | { readonly code: 'no-cycle-for-day'; readonly index: number; readonly received: string; readonly editions: readonly EditionId[] };

/**
 * @vi Dựng lại trạng thái của sản phẩm từ các sự kiện có ngày; mỗi đánh giá theo văn bản áp dụng cho hồ sơ đó, việc
 * khác theo văn bản có hiệu lực ngày đó.
 *
 * Folds a history of dated events from the start. With one cycle every event is judged by it; with several, an
 * event of an evaluation is judged by the edition of its dossier, and any other by the edition in force that day,
 * as `editionOn` would say among those given. No later edition is ever taken that was not given, so that a stored
 * history gives the same state years later.
 *
 * @param cycles - Một chu trình từ `ocopCycle`, hoặc nhiều chu trình của các văn bản khác nhau. · From `ocopCycle`: one, or
 * several of different editions.
 * @param events - Các sự kiện theo thứ tự ngày. · In the order of their days.
 * @param options - Như của `advance`; văn bản có chu trình thì đọc như chu trình đó. · As for `advance`; an edition with a cycle is
 * read as that cycle reads it.
 * @returns Trạng thái cuối kèm các bước; hoặc `Refusal` của sự kiện đầu tiên không phù hợp, kèm số thứ tự `index` (sự kiện đầu
 * là 0), `no-cycle-for-day`, `not-a-history`. · The last state with the steps; or the `Refusal` of the first event that does
 * not fit with its `index` (0 for the first), `no-cycle-for-day`, `not-a-history`.
 * @legalBasis Căn cứ của từng bước có ở `basis` của bước đó. · The citations of each step stand in its `basis`.
 *
 * @example
 * ```ts
 * import { calendarDate, ocopCycle, qd148, replay } from 'ocop';
 * const april = calendarDate('2024-04-10');
 * const june = calendarDate('2024-06-05');
 * if (april.ok && june.ok) {
 *   const history = replay(ocopCycle(qd148), [
 *     { kind: 'register-idea', on: april.value },
 *     { kind: 'select-idea', on: june.value },
 *   ]);
 *   if (history.ok) history.value.state.at; //=> 'idea-selected'
 *   if (history.ok) history.value.steps.map(({ actor }) => actor); //=> ['holder', 'district']
 * }
 * ```
 */
export function replay(
  cycles: Cycle | readonly [Cycle, ...Cycle[]],
  events: readonly CycleEvent[],
  options: CycleOptions = {},
): Result<History, HistoryFault> {
  const given: readonly Cycle[] = Array.isArray(cycles) ? (cycles as readonly Cycle[]) : [cycles as Cycle];
  const [first] = given;
  if (first === undefined) refuse('cycles', cycles, 'a cycle, or a list of them');
  for (const [place, cycle] of given.entries()) requireWholeCycle(Array.isArray(cycles) ? `cycles.${place}` : 'cycles', cycle);
  const list = editionsAsked(options).map((each) => given.find(({ edition }) => edition.id === each.id)?.edition ?? each);
  if (!Array.isArray(events)) return err({ code: 'not-a-history', received: printable(events) });
  let state: State = first.start;
  const steps: HistoryStep[] = [];
  for (const [index, event] of events.entries()) {
    const cycle = cycleFor(given, state, event, list);
    if (cycle === undefined) {
      return err({ code: 'no-cycle-for-day', index, received: printable(event.on), editions: given.map(({ edition }) => edition.id) });
    }
    const next = taken(cycle, state, event, list);
    if (!next.ok) return err({ ...next.error, index });
    const { state: after, row, readings: ofDay } = next.value;
    const issuing = row.actor === 'issuer' ? issuingOn(cycle, state, event.on) : null;
    const readings = [...ofDay, ...(issuing?.readings ?? [])];
    steps.push({
      index,
      on: event.on,
      event: event.kind,
      from: state.at,
      to: after.at,
      edition: cycle.edition.id,
      actor: issuing === null ? (row.actor as HistoryStep['actor']) : issuing.issuer.level,
      basis: row.basis,
      ...(readings.length > 0 && { readings }),
    });
    state = after;
  }
  return ok(
    withSources<History>(
      { result: 'history', state, steps },
      given.flatMap(({ edition }) => edition.sources),
    ),
  );
}

/**
 * The one cycle given; or that of the dossier under evaluation; or that of the edition in force on the day, or, for a dossier that comes
 * under a new edition, of another that judges it then.
 */
function cycleFor(cycles: readonly Cycle[], state: State, event: CycleEvent, list: readonly Edition[]): Cycle | undefined {
  const [only, ...others] = cycles;
  // What is no event is refused by any.
  if (others.length === 0 || !isFields(event)) return only;
  if ('held' in state) {
    const own = cycles.find(({ edition }) => edition.id === state.edition);
    if (own !== undefined && rowOf(own, state, event)?.under === 'dossier') return own;
  }
  const { on }: { readonly on?: unknown } = event;
  const inForce = cycles.find(
    ({ edition }) => typeof on === 'string' && on >= edition.inForceFrom && (edition.newFilingsUntil === null || on <= edition.newFilingsUntil),
  );
  if (event.kind !== 'pass-to-new-edition' || !('held' in state) || !isCalendarDate(on)) return inForce;
  const judges = ({ edition }: Cycle): boolean => edition.id !== state.edition && judgedUnder(edition, state, event.on, list).ok;
  return inForce !== undefined && judges(inForce) ? inForce : (cycles.find(judges) ?? inForce);
}

/** Who answers for the certificate a product holds: the one that issues that star on the day, and by which reading. */
function issuingOn({ edition }: Cycle, state: State, on: CalendarDate) {
  const { star } = certificateOf(state) as Certificate;
  return issuerOnDay(edition, issuerOf(edition.levels, star) as Issuer, on, []);
}
