import { certify, noticeDeadline, renewalOf } from '../certificate/certify';
import { lastDayKept } from '../certificate/lastDayKept';
import { withdraw } from '../certificate/withdraw';
import type { CalendarDate } from '../date/calendarDate';
import type { Edition, Issuer, Level, Purpose } from '../law/edition';
import { issuerOf } from '../law/issuerOf';
import { recognisedStars } from '../law/recognisedStars';
import { isRankingOf } from '../star/isRankingOf';
import { refer, type Referral } from '../star/refer';
import { err, ok, type Result } from '../result';
import { scoreFault } from '../score/score';
import { printable } from '../printable';
import type { Cycle, CycleRow, Passing } from './cycle';
import type { EventOf } from './event';
import { judgedUnder } from './judgedUnder';
import { receivingLevel } from './ocopCycle';
import { lateFilingOf } from './lateFilingOf';
import { levelFrom } from './levelFrom';
import type { Reason } from './refusal';
import { standingOn } from './standingOn';
import type { Held, InEvaluation, Running, State, StateAt } from './state';
import { isRunning, levelOf, type EventKind, type RunningName } from './takes';

/** What an event makes of a state: the guards that need more than the table. */
type Move<Kind extends EventKind> = (
  cycle: Cycle,
  state: never,
  event: EventOf<Kind>,
  row: CycleRow | Passing,
  list: readonly Edition[],
) => Result<State, Reason>;

type AtLevel = StateAt<`at-${Level}`>;
type DecisionAt = StateAt<'decision-at-district' | 'decision-at-province'>;

/** The moves of events that carry more than a day; every other event goes where its row says. */
export const moves: { readonly [Kind in EventKind]?: Move<Kind> } = {
  'file-dossier': fileDossier,
  report: (_, state: InEvaluation, event, row) => ok(moved(state, row.to[0] as `at-${Level}`, event.on)),
  'return-dossier': (_, state: AtLevel, event) =>
    ok({ ...evaluationOf(state), result: 'product-state', at: 'dossier-returned', on: event.on, level: levelOf(state.at) }),
  'complete-dossier': (_, state: StateAt<'dossier-returned'>, event) => ok(moved(state, `at-${state.level}`, event.on)),
  recognise: decided,
  'send-up': decided,
  'send-down': decided,
  'not-met': decided,
  'recognise-on-result': decidedOnResult,
  'not-met-on-result': decidedOnResult,
  'evaluate-again': (_, state: DecisionAt, event) =>
    state.referral.orEvaluateAgain === true
      ? ok(moved(state, `at-${levelOf(state.at)}`, event.on))
      : err({ code: 'no-second-evaluation', referral: state.referral }),
  promote: (_, state: Running, event, row) => ok(running(state, row.to[0] as RunningName, event.on)),
  'give-notice': giveNotice,
  'day-comes': dayComes,
  withdraw: withdrawn,
  'pass-to-new-edition': passToNewEdition,
};

function fileDossier(
  cycle: Cycle,
  state: StateAt<'plan-carried-out' | 'expired'> | Running,
  { on, purpose }: EventOf<'file-dossier'>,
): Result<State, Reason> {
  const { edition } = cycle;
  const expected = purposesAt(edition, state);
  if (!expected.includes(purpose)) return err({ code: 'purpose-not-possible', purpose: printable(purpose) as Purpose, expected });
  let held: Held | null = null;
  if (state.at !== 'plan-carried-out') {
    const { lastDay } = state.certificate;
    const renewed = purpose === 're-evaluation';
    const filedOn = lateFilingOf(state) ?? (renewed ? on : undefined);
    const renewal = renewalOf(edition, lastDay, { on, filedOn });
    const { filing: window } = renewal;
    const until = lastDayKept(renewal, filedOn);
    const kept = until !== null && on <= until;
    const outside = renewed && window !== null && (on < window.firstDay || on > window.lastDay);
    if (outside && !kept) return err({ code: 'outside-filing-window', on, window });
    if (kept || state.at !== 'expired') {
      held = { state: state.at === 'expired' ? running(state, 'recognised', state.on) : state, keptUntil: kept ? until : lastDay };
    }
  }
  return ok({
    result: 'product-state',
    at: `at-${receivingLevel(edition)}`,
    on,
    edition: edition.id,
    purpose,
    filedOn: on,
    held,
  });
}

/** What an evaluation can be for: the first; an upgrade below the highest star, or a re-evaluation, while the
 * certificate runs; after its end, a re-evaluation or a new start. */
function purposesAt(edition: Edition, state: StateAt<'plan-carried-out' | 'expired'> | Running): readonly Purpose[] {
  if (state.at === 'plan-carried-out') return ['first'];
  if (state.at === 'expired') return ['first', 're-evaluation'];
  const higher = recognisedStars(edition.levels).some((star) => star > state.certificate.star);
  return higher ? ['upgrade', 're-evaluation'] : ['re-evaluation'];
}

type Decided = { readonly [Kind in 'recognise' | 'send-up' | 'send-down' | 'not-met']: EventOf<Kind> }[
  'recognise' | 'send-up' | 'send-down' | 'not-met'];

/** A council's result: the score says which of the four events it is. */
function decided(cycle: Cycle, state: AtLevel, event: Decided): Result<State, Reason> {
  const { edition } = cycle;
  const { score, ranking, on } = event;
  const fault = scoreFault(edition, score);
  if (fault !== null) return err({ code: 'event-field', field: 'score', received: fault.received, fault });
  if (ranking !== undefined && !isRankingOf(edition, ranking, score)) {
    return err({ code: 'event-field', field: 'ranking', received: printable(ranking) });
  }
  const level = levelOf(state.at);
  const referral = refer(edition, { level, score, ...(ranking !== undefined && { ranking }) });
  const expected = eventOf(edition, state, referral, on);
  if (expected !== event.kind) return err({ code: 'score-says-otherwise', expected, referral });
  switch (referral.kind) {
    case 'refer':
      return ok(moved(state, `at-${referral.to}`, on));
    default:
      if (event.kind === 'not-met') return ok(notMet(state, on));
      if (event.kind === 'recognise' && referral.kind === 'recognise') return recognised(edition, state, referral.star, event);
      return ok({
        ...evaluationOf(state),
        result: 'product-state',
        at: `decision-at-${referral.by}` as DecisionAt['at'],
        on,
        referral,
      });
  }
}

/** What the level that is told the result of one above makes of it: recognised, or not. */
function decidedOnResult(
  { edition }: Cycle,
  state: DecisionAt,
  event: EventOf<'recognise-on-result'> | EventOf<'not-met-on-result'>,
): Result<State, Reason> {
  const { referral } = state;
  const met = referral.kind === 'recognise' && !bringsNothing(edition, state, referral, event.on);
  const expected = met ? 'recognise-on-result' : 'not-met-on-result';
  if (event.kind === 'recognise-on-result' && met) return recognised(edition, state, referral.star, event);
  return event.kind === expected ? ok(notMet(state, event.on)) : err({ code: 'score-says-otherwise', expected, referral });
}

/** The event a score stands for. One that is not met is told to the level below all the same, where that may evaluate again. */
function eventOf(edition: Edition, state: AtLevel, referral: Referral, on: CalendarDate): Decided['kind'] {
  if (referral.kind === 'refer') return 'send-up';
  if (referral.kind === 'none' || bringsNothing(edition, state, referral, on)) return referral.orEvaluateAgain ? 'send-down' : 'not-met';
  return referral.by === levelOf(state.at) ? 'recognise' : 'send-down';
}

/**
 * Whether an upgrade brings no higher star than the certificate that still runs, and so is one not met: see the reading. Once that
 * certificate has ended nothing is left to keep, and the star earned counts.
 */
function bringsNothing(edition: Edition, state: InEvaluation, { star }: Extract<Referral, { kind: 'recognise' }>, on: CalendarDate): boolean {
  const anew = edition.readings['upgrade-without-higher-star']?.chosen === 'certified-anew';
  const held = state.purpose === 'upgrade' && !anew ? state.held?.state.certificate : undefined;
  return held !== undefined && on <= held.lastDay && star <= held.star;
}

function recognised(
  edition: Edition,
  state: InEvaluation,
  star: Extract<Referral, { kind: 'recognise' }>['star'],
  { on, decision }: EventOf<'recognise'> | EventOf<'recognise-on-result'>,
): Result<State, Reason> {
  if (typeof decision !== 'string' || decision === '') {
    return err({ code: 'event-field', field: 'decision', received: printable(decision) });
  }
  const certificate = certify(edition, { star, issuedOn: on });
  if (!certificate.ok) return err({ code: 'certificate-refused', fault: certificate.error });
  return ok({
    result: 'product-state',
    at: 'recognised',
    on,
    certificate: certificate.value,
    through: state.purpose,
    decision,
  });
}

/** Not recognised: the product keeps the certificate it has, if that still runs; with the answer nothing keeps it longer. */
function notMet({ edition, purpose, filedOn, held }: InEvaluation, on: CalendarDate): State {
  if (held === null) return { result: 'product-state', at: 'not-recognised', on, edition, purpose, filedOn };
  if (on > held.state.certificate.lastDay) return expired(held.state, on);
  const { filedOn: _, ...state } = held.state;
  return { ...state, on };
}

/** Gives a product whose dossier is to be filed anew the certificate it held: running as before, kept until an answer, or expired since. */
function givenBack(edition: Edition, state: InEvaluation, { state: held }: Held, on: CalendarDate): State {
  const { certificate } = held;
  const filedOn = lateFilingOf(state);
  const until = lastDayKept(renewalOf(edition, certificate.lastDay, { on, filedOn }), filedOn);
  if (on > (until ?? certificate.lastDay)) return expired(held, on);
  return { ...held, on, ...(until !== null && filedOn !== undefined && { filedOn }) };
}

function giveNotice(cycle: Cycle, state: Running, { on }: EventOf<'give-notice'>): Result<State, Reason> {
  const noticeBy = noticeDeadline(cycle.edition, state.certificate.lastDay);
  return ok({ ...running(state, 'recognised', on), at: 'notice-given', noticeOn: on, late: noticeBy !== null && on > noticeBy });
}

/** What the calendar alone does to a running certificate. */
function dayComes({ edition }: Cycle, state: Running, { on }: EventOf<'day-comes'>): Result<State, Reason> {
  const { kind } = standingOn(edition, state, state.certificate, on);
  if (kind === 'expired') return ok(expired(state, on));
  if (kind === 'kept-until-answer') return ok({ ...state, on });
  if (kind === 'filing-window') return ok(running(state, 'filing-open', on));
  const noticeRule = edition.certificate.notice !== null;
  if (state.at === 'notice-given' && noticeRule) return ok({ ...state, on });
  if (kind === 'notice-overdue') return ok(running(state, 'notice-due', on));
  return ok(running(state, state.at === 'in-promotion' ? 'in-promotion' : 'recognised', on));
}

function withdrawn(cycle: Cycle, state: Running | InEvaluation, { on, ground }: EventOf<'withdraw'>): Result<State, Reason> {
  const from = isRunning(state.at) ? (state as Running) : (state as InEvaluation).held?.state;
  if (from === undefined) return err({ code: 'no-certificate-held' });
  const filedOn = lateFilingOf(state);
  const certificate = withdraw(cycle.edition, from.certificate, { on, ground, ...(filedOn !== undefined && { filedOn }) });
  if (!certificate.ok) return err({ code: 'certificate-refused', fault: certificate.error });
  const { through, decision } = from;
  return ok({ result: 'product-state', at: 'withdrawn', on, certificate: certificate.value, through, decision });
}

/** A pending dossier comes under a new edition: it goes on at the level that edition has, or is to be filed anew. */
function passToNewEdition(
  cycle: Cycle,
  state: InEvaluation,
  { on }: EventOf<'pass-to-new-edition'>,
  _: CycleRow | Passing,
  list: readonly Edition[],
): Result<State, Reason> {
  const { edition } = cycle;
  if (state.edition === edition.id) return err({ code: 'event-not-possible' });
  const judged = judgedUnder(edition, state, on, list);
  if (!judged.ok) return judged;
  if (judged.value.filedAnew) {
    return ok(state.held === null ? { result: 'product-state', at: 'plan-carried-out', on } : givenBack(edition, state, state.held, on));
  }
  const passed = { ...state, edition: edition.id, on, held: state.held && heldUnder(edition, state, state.held, on) };
  switch (passed.at) {
    case 'dossier-returned':
      return ok({ ...passed, level: levelFrom(edition, passed.level) });
    case 'decision-at-district':
    case 'decision-at-province':
      return ok({ ...passed, at: `decision-at-${decidesOn(edition, passed.referral)}` as DecisionAt['at'] });
    default:
      return ok({ ...passed, at: `at-${levelFrom(edition, levelOf(passed.at))}` });
  }
}

/** The certificate held, kept as long as a new edition keeps it. */
function heldUnder(edition: Edition, state: InEvaluation, { state: held }: Held, on: CalendarDate): Held {
  const { lastDay } = held.certificate;
  const filedOn = lateFilingOf(state);
  return { state: held, keptUntil: lastDayKept(renewalOf(edition, lastDay, { on, filedOn }), filedOn) ?? lastDay };
}

/** The level that decides on the result of one above, under an edition. */
function decidesOn(edition: Edition, referral: DecisionAt['referral']): Level {
  return referral.kind === 'none' ? levelFrom(edition, referral.by as Level) : (issuerOf(edition.levels, referral.star) as Issuer).level;
}

function evaluationOf({ edition, purpose, filedOn, held }: InEvaluation) {
  return { edition, purpose, filedOn, held };
}

function moved({ edition, purpose, filedOn, held }: InEvaluation, at: `at-${Level}`, on: CalendarDate): State {
  return { result: 'product-state', at, on, edition, purpose, filedOn, held };
}

function running(state: Running | StateAt<'expired'>, at: RunningName, on: CalendarDate): Running {
  const { certificate, through, decision } = state;
  const filedOn = lateFilingOf(state);
  if (state.at === 'notice-given' && at === 'notice-given') return { ...state, on };
  return { result: 'product-state', at, on, certificate, through, decision, ...(filedOn !== undefined && { filedOn }) } as Running;
}

function expired({ certificate, through, decision }: Running, on: CalendarDate): State {
  return { result: 'product-state', at: 'expired', on, certificate, through, decision };
}
