import { actorNames, eventNames, stateNames } from '../../cycle/names';
import type { ReadingUsed } from '../../law/reading';
import type { cycle as vi, historyFaults as viFaults, reasons as viReasons, refusal as viRefusal } from '../vi/cycle';

/** What a product's life says. */
export const cycle: typeof vi = {
  step: ({ on, event, actor, to }) => `${on} - ${eventNames[event].en} (${actorNames[actor].en}): ${stateNames[to].en}`,
  nothingHeld: ({ on }) => `On ${on}: no certificate is held`,
  kept: ({ on, lastDay }) => `On ${on}: kept while the re-evaluation is answered, through ${lastDay} at the latest`,
};

/** An event refused: its place, the event and the state it met, the reason, and what the state takes. */
export function refusal({ at, event, allowed, index }: Parameters<typeof viRefusal>[0], why: string): string {
  const place = index === undefined ? '' : `Event ${index}, `;
  const met = event === 'unknown' ? 'unknown' : eventNames[event].en;
  const state = at === 'unknown' ? 'unknown' : stateNames[at].en;
  return `${place}"${met}" in "${state}": ${why}${allowed.length === 0 ? '' : `; it takes: ${allowed.join(', ')}`}`;
}

/** Why an event is refused. */
export const reasons: typeof viReasons = {
  'unknown-state': ({ received }) => `"${received}" is not a state of a product, or its data is not whole; begin at cycle.start`,
  'unknown-event': ({ received }) => `"${received}" is no event; write one as { kind: 'register-idea', on: '2024-05-01' }`,
  'event-not-possible': ({ edition }) => `it cannot happen in this state under ${edition}`,
  'out-of-order': ({ on, after }) => `${on} lies before the last event of ${after}; put the events in order of days`,
  'event-field': ({ field, received, fault, expected }, tell) =>
    expected === undefined
      ? `its "${field}" is not valid: ${fault === undefined ? received : tell(fault)}`
      : `it has no field "${field}"; the fields are ${expected.join(', ')}`,
  'edition-not-in-force': ({ on, firstDay, lastDay }) =>
    `this edition does not hold on ${on} (from ${firstDay}${lastDay === null ? '' : ` to ${lastDay}`}); use the cycle of that day's edition`,
  'judged-under-another': ({ on, expected, readings = [] }) =>
    `on ${on} the dossier is judged under ${expected}${readings.map(byReading).join('')}; use the cycle of that edition`,
  'transition-not-stated': ({ on, dossier }) => `no rule says how a dossier of ${dossier} is judged on ${on}`,
  'score-says-otherwise': ({ expected, referral }) =>
    expected === 'not-met' && referral.kind === 'recognise'
      ? `${referral.star} stars are no higher than those of the certificate held: such an upgrade is "${eventNames['not-met'].en}" (not-met), by the reading "upgrade-without-higher-star"`
      : `the score leads to "${eventNames[expected].en}" (${expected})`,
  'no-second-evaluation': () => 'this edition does not let that level evaluate again; recognise on the result',
  'purpose-not-possible': ({ purpose, expected }) => `the purpose "${purpose}" does not fit; choose ${expected.join(', ')}`,
  'outside-filing-window': ({ on, window }) => `${on} lies outside the filing window ${window.firstDay} to ${window.lastDay}`,
  'certificate-over': ({ lastDay }) => `the certificate ended on ${lastDay}; record day-comes first`,
  'no-certificate-held': () => 'the product holds no certificate',
  'certificate-refused': ({ fault }, tell) => tell(fault),
};

/** Why a history cannot be replayed. */
export const historyFaults: typeof viFaults = {
  'not-a-history': ({ received }) => `A history must be a list of events; got ${received}`,
  'no-cycle-for-day': ({ index, received, editions }) =>
    `Event ${index} on ${received}: none of ${editions.join(', ')} is in force; add the cycle of that day's edition`,
};

function byReading({ id, answer }: ReadingUsed): string {
  return `, by the reading "${id}": "${answer.en}"`;
}
