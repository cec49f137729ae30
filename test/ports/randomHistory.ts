import {
  addDays,
  advance,
  bandOf,
  editions,
  ocopCycle,
  withReadings,
  type CalendarDate,
  type Cycle,
  type CycleEvent,
  type Edition,
  type EventKind,
  type State,
} from 'ocop';
import { daysOf, limits, nearScore, pick, someReadings, whole, type Random } from './beside';

const longest = 40;

/**
 * A life under some editions in a row, walked with the library so that it gets far: of the events tried on the way only those
 * it takes are kept, and often one it refuses at the end.
 */
export function randomHistory(random: Random): { readonly [name: string]: unknown } {
  const first = random() < 0.5 ? 0 : whole(random, 0, editions.length - 1);
  const among = editions.slice(first, random() < 0.6 ? editions.length : whole(random, first + 1, editions.length));
  const edition = pick(random, among);
  const readings = someReadings(random, [edition]);
  const cycles = among.map((each) => ocopCycle(each.id === edition.id ? withReadings(each, readings) : each));
  const [start, ...others] = cycles as [Cycle, ...Cycle[]];
  let state = start.start as State;
  const begins = (pick(random, among) as Edition).inForceFrom;
  let today = addDays(begins, pick(random, [0, 0, whole(random, 0, 400), whole(random, -2, 2)]));
  const events: CycleEvent[] = [];
  const ends = pick(random, [whole(random, 6, longest), longest]);
  for (let tried = 0; tried < 4 * longest && events.length < ends; tried++) {
    const on = nextDay(random, state, today, cycles);
    const inForce = cycles.find((cycle) => isInForce(cycle.edition, on));
    const own = 'held' in state ? cycles.find((cycle) => cycle.edition.id === (state as { readonly edition: string }).edition) : undefined;
    const event = tryEvent(
      random,
      state,
      on,
      pick(
        random,
        [own, inForce].filter((cycle) => cycle !== undefined),
      ) ?? start,
    );
    const under = others.length === 0 ? start : own?.table[state.at]?.[event.kind]?.under === 'dossier' ? own : inForce;
    const next = under && advance(under, state, event);
    if (next?.ok === true) {
      events.push(event);
      state = next.value;
      today = on;
    } else if (tried > 20 && random() < (next?.ok === false && next.error.code === 'event-not-possible' ? 0.002 : 0.04)) {
      events.push(event);
      break;
    }
  }
  return { edition: edition.id, readings, under: among.map(({ id }) => id), events };
}

function isInForce({ inForceFrom, newFilingsUntil }: Edition, on: CalendarDate): boolean {
  return inForceFrom <= on && (newFilingsUntil === null || on <= newFilingsUntil);
}

/** A day not before today, mostly: soon, or beside a limit of the law or of the certificate. */
function nextDay(random: Random, state: State, today: CalendarDate, cycles: readonly Cycle[]): CalendarDate {
  const held = 'held' in state ? state.held : null;
  const certificate = held?.state.certificate ?? ('certificate' in state ? state.certificate : undefined);
  const ends = certificate === undefined ? [] : cycles.flatMap(({ edition }) => daysOf(certificate, edition));
  const ahead = [...limits, ...ends].filter((day) => day >= today && day < addDays(today, 1200));
  const chance = random();
  if (chance < 0.01) return addDays(today, -1);
  if (ahead.length === 0 || chance < (certificate === undefined ? 0.8 : 0.45)) return addDays(today, whole(random, 0, 40));
  const beside = addDays(pick(random, ahead), whole(random, -1, 1));
  return beside < today ? today : beside;
}

const preparation: readonly EventKind[] = ['register-idea', 'select-idea', 'submit-plan', 'approve-plan', 'carry-out', 'file-dossier', 'report'];

function tryEvent(random: Random, state: State, on: CalendarDate, cycle: Cycle): CycleEvent {
  const taken = Object.keys(cycle.table[state.at] ?? {}) as EventKind[];
  const forward = taken.filter((kind) => preparation.includes(kind));
  const chance = random();
  const kind: EventKind =
    forward.length > 0 && chance < 0.7
      ? pick(random, forward)
      : 'held' in state && chance < 0.78
        ? 'pass-to-new-edition'
        : chance < 0.79 || taken.length === 0
          ? pick<EventKind>(random, [...preparation, 'recognise', 'withdraw', 'day-comes'])
          : (pick(
              random,
              taken.filter((one) => !['withdraw', 'return-dossier', 'not-met', 'promote'].includes(one) || chance > 0.95),
            ) ?? 'day-comes');
  return { kind, on, ...dataOf(random, kind, cycle.edition) } as CycleEvent;
}

function dataOf(random: Random, kind: EventKind, edition: Edition): object {
  const decision = random() < 0.01 ? '' : '1/QĐ';
  switch (kind) {
    case 'file-dossier':
      return { purpose: pick(random, ['first', 'upgrade', 're-evaluation', 're-evaluation']) };
    case 'recognise':
      return { ...scored(random, edition), decision };
    case 'send-up':
    case 'send-down':
    case 'not-met':
      return scored(random, edition);
    case 'recognise-on-result':
      return { decision };
    case 'withdraw':
      return { ground: pick(random, [...(edition.certificate.withdrawal?.grounds.map(({ id }) => id) ?? []), 'a provincial rule']) };
    default:
      return {};
  }
}

function scored(random: Random, edition: Edition): object {
  if (random() < 0.01) return { score: pick<unknown>(random, [101, -1, '70', { sum: 1, of: 0 }]) };
  const score = nearScore(random, edition);
  if (random() < 0.7) return { score };
  const band = bandOf(edition, score);
  const ranking = { result: 'ranking', edition: edition.id, total: score, band, star: whole(random, 1, band), unmet: {} };
  return { score, ranking: random() < 0.03 ? { ...ranking, star: band + 1 } : ranking };
}
