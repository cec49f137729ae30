import { calendarDate, type CalendarDate } from '../date/calendarDate';
import { editions } from '../in-force/editions';
import type { Edition } from '../law/edition';
import { goneOn } from '../law/goneOn';
import type { ReadingUsed } from '../law/reading';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import type { Cycle, CycleRow, Passing } from './cycle';
import type { CycleEvent, EventAt, EventOf } from './event';
import { isWithinReach } from '../date/isWithinReach';
import { fieldsOfEvent, isFieldOfEvent } from './fieldsOfEvent';
import { isState } from './isState';
import { judgedUnder } from './judgedUnder';
import { moves } from './moves';
import type { Reason, Refusal } from './refusal';
import { standingOn } from './standingOn';
import type { InEvaluation, Running, State } from './state';
import { groups, isRunning, takes, type EventKind, type StateName } from './takes';
import { isFields, ownOptions } from '../fields';
import { requireWholeCycle } from './requireCycle';
import { requireEditions } from '../law/requireEdition';

/**
 * @vi Chuyển sản phẩm sang bước tiếp theo của chu trình khi có một sự kiện, hoặc nêu lý do không được. Thời gian chỉ
 * lấy từ ngày của sự kiện.
 *
 * Moves a product on by one event, or says why not. The table of the edition gives where the event can lead; the
 * guards are the edition's own rules: `refer` says what follows from a score, `certify` makes out the certificate,
 * `standing` says what a day does to it, `withdraw` ends it. Time enters as the day of the event alone.
 *
 * @param cycle - Chu trình từ `ocopCycle`: của văn bản áp dụng cho hồ sơ, hoặc văn bản có hiệu lực ngày đó. · From `ocopCycle`:
 * of the edition the dossier is judged under, or of the one in force that day.
 * @param state - Sản phẩm đang ở trạng thái nào: `cycle.start`, hoặc trạng thái `advance` đã trả về; bản truyền vào không đổi. ·
 * Where the product stands: `cycle.start`, or what `advance` gave before. It is unchanged.
 * @param event - Việc đã xảy ra và ngày xảy ra. · What happened, on which day; for a known state only the events it can take
 * compile.
 * @param options - Danh sách văn bản khác của người gọi (`editions`), dùng cho hồ sơ đang giải quyết khi văn bản thay đổi: câu hỏi
 * còn ngỏ mà văn bản của chu trình không có thì theo văn bản đặt ra câu hỏi. · `editions`: another list than the library's, by which
 * a dossier pending through a change of edition is judged; an open question the cycle's edition does not know is answered by the one
 * that asks it.
 * @returns Trạng thái tiếp theo, hoặc `Refusal` nêu trạng thái, sự kiện, lý do và các sự kiện được phép lúc đó; mã của lý do
 * liệt kê ở dưới. · The next state, or a `Refusal` that names state, event, reason and the events allowed there:
 * `unknown-state`, `unknown-event`, `event-not-possible`, `event-field`, `out-of-order`, `edition-not-in-force`,
 * `judged-under-another`, `transition-not-stated`, `score-says-otherwise`, `no-second-evaluation`, `purpose-not-possible`,
 * `outside-filing-window`, `certificate-over`, `no-certificate-held`, `certificate-refused`.
 * @legalBasis Căn cứ có ở dòng của bảng; các con số có trong văn bản. · The citations stand in the row of the table; the
 * numbers in the edition.
 *
 * @example
 * ```ts
 * import { advance, calendarDate, ocopCycle, qd148 } from 'ocop';
 * const cycle = ocopCycle(qd148);
 * const on = calendarDate('2024-04-10');
 * if (on.ok) {
 *   const next = advance(cycle, cycle.start, { kind: 'register-idea', on: on.value });
 *   if (next.ok) next.value; //=> { result: 'product-state', at: 'idea-registered', on: '2024-04-10' }
 * }
 * ```
 */
export function advance<S extends State>(cycle: Cycle, state: S, event: EventAt<S['at']>, options?: CycleOptions): Result<State, Refusal>;
export function advance(cycle: Cycle, state: State, event: CycleEvent, options: CycleOptions = {}): Result<State, Refusal> {
  requireWholeCycle('cycle', cycle);
  const next = taken(cycle, state, event, editionsAsked(options));
  return next.ok ? ok(next.value.state) : next;
}

/** The state after an event, the row of the table it stands on, and the readings of its day; the cycle and the editions have been looked at. */
export function taken(
  cycle: Cycle,
  state: State,
  event: CycleEvent,
  list: readonly Edition[],
): Result<{ readonly state: State; readonly row: CycleRow | Passing; readonly readings: readonly ReadingUsed[] }, Refusal> {
  if (!isState(cycle.edition, state)) return refused(cycle, state, event, { code: 'unknown-state', received: shown(state, 'at') });
  const row = rowOf(cycle, state, event);
  if (row === undefined) {
    return refused(cycle, state, event, isEvent(event) ? { code: 'event-not-possible' } : { code: 'unknown-event', received: shown(event, 'kind') });
  }
  const fault = fieldFault(event);
  if (fault !== null) return refused(cycle, state, event, fault);
  const asked = readingsOfDay(cycle, state, event.on, row, list);
  if (!asked.ok) return refused(cycle, state, event, asked.error);
  const readings = asked.value;
  const move = moves[event.kind] as
    ((cycle: Cycle, state: State, event: CycleEvent, row: CycleRow | Passing, list: readonly Edition[]) => Result<State, Reason>) | undefined;
  if (move === undefined) return ok({ state: { result: 'product-state', at: row.to[0], on: event.on } as State, row, readings });
  const next = move(cycle, state, event, row, list);
  return next.ok ? ok({ state: naming(next.value, readings), row, readings }) : refused(cycle, state, event, next.error);
}

/** A state with the readings of its own event, and of none before. */
function naming(state: State, readings: readonly ReadingUsed[]): State {
  if (readings.length === 0 && !Object.hasOwn(state, 'readings')) return state;
  const { readings: _, ...rest } = state as State & { readonly readings?: unknown };
  return (readings.length === 0 ? rest : { ...rest, readings }) as State;
}

/**
 * @vi Các lựa chọn của `advance` và `replay`.
 *
 * Choices of `advance` and `replay`.
 */
export type CycleOptions = { readonly editions?: readonly Edition[] };

/** The editions a dossier is looked for in: those given, or all. */
export function editionsAsked(options: CycleOptions): readonly Edition[] {
  const { editions: list = editions } = ownOptions(options, ['editions']);
  if (list !== editions) requireEditions('options.editions', list);
  return list;
}

/** The row of the table an event of a state stands on. */
export function rowOf(cycle: Cycle, state: State, event: CycleEvent): CycleRow | Passing | undefined {
  if (!isEvent(event)) return undefined;
  if (event.kind === 'pass-to-new-edition') return cycle.passing !== null && isInEvaluation(state) ? cycle.passing : undefined;
  return own(rowsOf(cycle, state.at) ?? {}, event.kind);
}

/** The rows of a state. A notice or window of an earlier edition is, in one without it, a certificate that runs. */
function rowsOf(cycle: Cycle, at: StateName): Cycle['table'][StateName] {
  return own(cycle.table, at) ?? (isRunning(at) ? cycle.table['in-promotion'] : undefined);
}

/** A key of the table itself: `constructor` is no event. */
function own<Table extends object, Key extends keyof Table>(table: Table, key: Key): Table[Key] | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A field that no event has: misspelt, it would be lost. */
function fieldFault(event: CycleEvent): Reason | null {
  for (const field of Object.keys(event)) {
    if (isFieldOfEvent(field)) continue;
    return { code: 'event-field', field: printable(field), received: shown(event, field), expected: fieldsOfEvent(event.kind) };
  }
  return null;
}

/**
 * The answers to open questions by which its edition judges the dossier on the day of an event; or what is wrong with the day: its form,
 * its order, the edition that holds, the certificate's term.
 */
function readingsOfDay(
  cycle: Cycle,
  state: State,
  on: CalendarDate,
  row: CycleRow | Passing,
  list: readonly Edition[],
): Result<readonly ReadingUsed[], Reason> {
  const day = calendarDate(on);
  if (!day.ok) return err({ code: 'event-field', field: 'on', received: day.error.received, fault: day.error });
  if (!isWithinReach(on)) return err({ code: 'event-field', field: 'on', received: on });
  if (state.on !== null && on < state.on) return err({ code: 'out-of-order', on, after: state.on });
  const { id, inForceFrom, newFilingsUntil } = cycle.edition;
  const open = newFilingsUntil === null || on <= newFilingsUntil;
  if (row.under === 'dossier' && isInEvaluation(state)) {
    if (state.edition !== id) return err({ code: 'judged-under-another', on, expected: state.edition });
    if (open && goneOn(cycle.edition, row.actor, on) === undefined) return ok([]);
    const judged = judgedUnder(cycle.edition, state, on, list);
    return judged.ok ? ok(judged.value.readings) : judged;
  }
  // In the days of a transition a dossier may still come under the edition before, or, by a reading, already under the one to come.
  const passing = row.event === 'pass-to-new-edition' && isInEvaluation(state) ? judgedUnder(cycle.edition, state, on, list) : null;
  if ((on < inForceFrom || !open) && !passing?.ok) {
    return err({ code: 'edition-not-in-force', on, firstDay: inForceFrom, lastDay: newFilingsUntil });
  }
  if (isRunningState(state) && row.event !== 'day-comes' && on > state.certificate.lastDay) {
    const { kind } = standingOn(cycle.edition, state, state.certificate, on);
    if (kind !== 'kept-until-answer') return err({ code: 'certificate-over', on, lastDay: state.certificate.lastDay });
  }
  return ok(passing?.ok ? passing.value.readings : []);
}

function isRunningState(state: State): state is Running {
  return isRunning(state.at);
}

function isInEvaluation(state: State): state is InEvaluation {
  return groups[state.at] === 'evaluation';
}

function refused(cycle: Cycle, state: State, event: CycleEvent, reason: Reason): { readonly ok: false; readonly error: Refusal } {
  const known = reason.code !== 'unknown-state';
  const passes = known && cycle.passing !== null && isInEvaluation(state);
  return err({
    ...reason,
    at: known ? state.at : 'unknown',
    event: isEvent(event) ? event.kind : 'unknown',
    edition: cycle.edition.id,
    allowed: known ? [...(Object.keys(rowsOf(cycle, state.at) ?? {}) as EventKind[]), ...(passes ? [cycle.passing.event] : [])] : [],
  });
}

const kinds: ReadonlySet<unknown> = /* @__PURE__ */ eventKinds();

function eventKinds(): ReadonlySet<EventKind> {
  return new Set([...Object.values(takes).flat(), 'pass-to-new-edition']);
}

function isEvent(event: unknown): event is EventOf<EventKind> {
  return kinds.has(kindOf(event));
}

function kindOf(event: unknown): unknown {
  return isFields(event) ? event['kind'] : undefined;
}

/** What came, by its name where it is an object. */
function shown(what: unknown, name: string): string {
  return printable(isFields(what) ? what[name] : what);
}
