import type { CycleRow, Passing } from '../cycle/cycle';
import { levelFrom } from '../cycle/levelFrom';
import type { Reason } from '../cycle/refusal';
import { groups, levelOf, type EventKind, type StateName } from '../cycle/takes';
import { isOneOf } from '../isOneOf';
import { levels } from '../law/vocabulary';
import type { Edition, Level } from '../law/edition';

/**
 * A value worked out from others: `$event.on` is a field of the event, `$state.…` of the state, `$edition.…` of the rules of the
 * edition, `$let.…` a value the guard has named, `null` where there is none; `['refer', …]` the answer of that function; anything
 * else is itself. `['if', a, b, c]`: b where a holds, else c.
 */
export type Term = string | number | boolean | null | readonly Term[] | { readonly [field: string]: Term };

/** What must hold, or the event is refused with that code; the first that does not is told. */
type Check = { readonly refuse: Reason['code']; readonly field?: string; readonly unless: Term };

/** Where an event leads: the first whose `when` holds. `keep`: the fields of `of` that stay; `set`: what is written beside them. */
type Way = {
  readonly when?: Term;
  readonly to: Term;
  readonly of?: Term;
  readonly keep: readonly string[] | 'all';
  readonly set?: { readonly [field: string]: Term };
};

/**
 * What lets a row of the table pass, in order: values named, each worked out when it is first asked for; checks; ways. `readings`: the
 * answers to open questions the new state names, where there are any; those of the state before are never kept.
 */
export type Guard = {
  readonly let: { readonly [name: string]: Term };
  readonly checks: readonly Check[];
  readonly ways: readonly Way[];
  readonly readings?: Term;
};

const on = '$event.on';
const evaluation = ['edition', 'purpose', 'filedOn', 'held'];
const certified = ['certificate', 'through', 'decision'];
const runs = [...certified, 'filedOn'];
const ofHeld = '$state.held.state';
/** Whether the day lies within those for which the certificate is kept. */
const kept: Term = ['and', ['not', ['=', '$let.keptUntil', null]], ['<=', on, '$let.keptUntil']];
const isReEvaluation: Term = ['=', '$state.purpose', 're-evaluation'];
/** The day of filing that may keep the certificate held. */
const lateFiling: Term = ['if', ['=', `${ofHeld}.filedOn`, null], ['if', isReEvaluation, '$state.filedOn', null], `${ofHeld}.filedOn`];

/** The guard of a row of an edition's table, as data for any language. */
export function guardOf(edition: Edition, row: CycleRow | Passing): Guard {
  const from = isRow(row) ? row.from : null;
  const { let: named = {}, checks = [], ways } = own(edition, row.event, from, row.to);
  const ofDay = ofTheDay(edition, row, from);
  const { readings } = ofDay;
  return { let: { ...ofDay.let, ...named }, checks: [...ofDay.checks, ...checks], ways, ...(readings !== undefined && { readings }) };
}

function isRow(row: CycleRow | Passing): row is CycleRow {
  return row.event !== 'pass-to-new-edition';
}

/** What holds of the day of every event. */
function ofTheDay(edition: Edition, row: CycleRow | Passing, from: StateName | null): Omit<Guard, 'ways'> {
  const checks: Check[] = [
    { refuse: 'event-field', field: 'on', unless: ['isDay', on] },
    { refuse: 'out-of-order', unless: ['or', ['=', '$state.on', null], ['>=', on, '$state.on']] },
  ];
  const open: Term = ['or', ['=', '$edition.newFilingsUntil', null], ['<=', on, '$edition.newFilingsUntil']];
  if (row.under === 'dossier') {
    const asksNothing: Term = mayBeGone(edition, row.actor) ? ['and', open, isThere(row.actor)] : open;
    checks.push({ refuse: 'judged-under-another', unless: ['=', '$state.edition', '$edition.id'] });
    const judged: Term = ['judgedUnder', '$edition', '$state', on];
    checks.push({ refuse: 'transition-not-stated', unless: ['or', asksNothing, ['stated', judged]] });
    checks.push({ refuse: 'judged-under-another', unless: ['or', asksNothing, ['allows', judged, '$edition.id']] });
    return { let: {}, checks, ...(edition.newFilingsUntil !== null && { readings: ['if', asksNothing, ['list'], ['readings', judged]] }) };
  }
  // In the days of a transition a dossier may still come under the edition before, or, by a reading, already under the one to come.
  const judged: Term = ['judgedUnder', '$edition', '$state', on];
  const inForce: Term = ['and', ['>=', on, '$edition.inForceFrom'], open];
  const holds: Term = from === null ? ['or', inForce, ['and', ['stated', judged], ['allows', judged, '$edition.id']]] : inForce;
  checks.push({ refuse: 'edition-not-in-force', unless: holds });
  if (from !== null && groups[from] === 'running' && row.event !== 'day-comes') {
    const notOver: Term = ['<=', on, '$state.certificate.lastDay'];
    if (edition.certificate.extension === undefined) return { let: {}, checks: [...checks, { refuse: 'certificate-over', unless: notOver }] };
    checks.push({ refuse: 'certificate-over', unless: ['or', notOver, stands('kept-until-answer')] });
    return { let: { standing: standingOn }, checks };
  }
  return { let: {}, checks, ...(from === null && { readings: ['readings', judged] }) };
}

function mayBeGone({ levels: rules }: Edition, who: CycleRow['actor'] | Passing['actor']): boolean {
  const rule = levels.some((level) => level === who) ? rules[who as Level] : undefined;
  return rule?.role === 'evaluates' && rule.mayBeGone !== undefined;
}

/** Whether a level that may be gone is there all the same, the day being none of those. */
function isThere(level: string): Term {
  const gone = `$edition.levels.${level}.mayBeGone`;
  return ['or', ['<', on, `${gone}.firstDay`], ['>', on, `${gone}.lastDay`]];
}

type Own = Partial<Guard> & Pick<Guard, 'ways'>;

function own(edition: Edition, event: EventKind, from: StateName | null, to: readonly StateName[]): Own {
  if (from === null) return passing(edition);
  const [next = from] = to;
  switch (event) {
    case 'file-dossier':
      return filing(edition, from, next);
    case 'report':
    case 'evaluate-again':
      return {
        ...(event === 'evaluate-again' && { checks: [{ refuse: 'no-second-evaluation', unless: ['=', '$state.referral.orEvaluateAgain', true] }] }),
        ways: [{ to: next, keep: evaluation }],
      };
    case 'return-dossier':
      return { ways: [{ to: 'dossier-returned', keep: evaluation, set: { level: levelOf(from) } }] };
    case 'complete-dossier':
      return { ways: [{ to: ['join', 'at-', '$state.level'], keep: evaluation }] };
    case 'recognise':
    case 'send-up':
    case 'send-down':
    case 'not-met':
      return decided(event, levelOf(from), next);
    case 'recognise-on-result':
    case 'not-met-on-result':
      return onResult(event);
    case 'promote':
      return { ways: [{ to: next, keep: from === 'notice-given' ? 'all' : runs }] };
    case 'give-notice':
      return {
        let: { noticeBy: ['noticeDeadline', '$edition', '$state.certificate.lastDay'] },
        ways: [
          {
            to: 'notice-given',
            keep: runs,
            set: { noticeOn: on, late: ['and', ['not', ['=', '$let.noticeBy', null]], ['>', on, '$let.noticeBy']] },
          },
        ],
      };
    case 'day-comes':
      return dayComes(edition, from, to);
    case 'withdraw':
      return withdrawn(from);
    default:
      return { ways: [{ to: next, keep: [] }] };
  }
}

function filing(edition: Edition, from: StateName, to: StateName): Own {
  const set = { edition: '$edition.id', purpose: '$event.purpose', filedOn: on };
  const way = { to, keep: [] };
  if (from === 'plan-carried-out') {
    return {
      checks: [{ refuse: 'purpose-not-possible', unless: ['in', '$event.purpose', ['list', 'first']] }],
      ways: [{ ...way, set: { ...set, held: null } }],
    };
  }
  const higher: Term = ['<', '$state.certificate.star', ['most', '$edition.recognition.stars']];
  const purposes: Term =
    from === 'expired' ? ['list', 'first', 're-evaluation'] : ['if', higher, ['list', 'upgrade', 're-evaluation'], ['list', 're-evaluation']];
  const windowed = edition.certificate.filing !== null;
  const inside: Term = ['and', ['>=', on, '$let.window.firstDay'], ['<=', on, '$let.window.lastDay']];
  const reEvaluated: Term = ['=', '$event.purpose', 're-evaluation'];
  // What keeps the certificate past its last day: an earlier filing, or this one.
  const mayKeep = windowed && edition.certificate.extension !== undefined;
  const filedOn: Term = ['if', ['=', '$state.filedOn', null], ['if', reEvaluated, on, null], '$state.filedOn'];
  const lastDay = '$state.certificate.lastDay';
  const keptUntil: Term = mayKeep ? ['if', kept, '$let.keptUntil', lastDay] : lastDay;
  const held: Term =
    from === 'expired'
      ? {
          result: '$state.result',
          at: 'recognised',
          on: '$state.on',
          certificate: '$state.certificate',
          through: '$state.through',
          decision: '$state.decision',
        }
      : '$state';
  const holds: Term = { state: held, keptUntil };
  return {
    let: {
      ...(windowed && { window: ['filingWindow', '$edition', lastDay] }),
      ...(mayKeep && { keptUntil: ['lastDayKept', '$edition', lastDay, { on, filedOn }] }),
    },
    checks: [
      { refuse: 'purpose-not-possible', unless: ['in', '$event.purpose', purposes] },
      ...(windowed ? [{ refuse: 'outside-filing-window', unless: ['or', ['not', reEvaluated], inside, ...(mayKeep ? [kept] : [])] } as const] : []),
    ],
    ways: [{ ...way, set: { ...set, held: from !== 'expired' ? holds : mayKeep ? ['if', kept, holds, null] : null } }],
  };
}

/** Whether an upgrade brings no higher star than a certificate that still runs, which it then leaves. */
function bringsNothing(referral: string): Term {
  return [
    'and',
    ['=', '$state.purpose', 'upgrade'],
    ['not', ['=', '$state.held', null]],
    ['not', ['=', '$edition.readings.upgrade-without-higher-star.chosen', 'certified-anew']],
    ['<=', on, `${ofHeld}.certificate.lastDay`],
    ['<=', `${referral}.star`, `${ofHeld}.certificate.star`],
  ];
}

/** Whether a result is none that is recognised. */
function isNotMet(referral: string): Term {
  return ['or', ['=', `${referral}.kind`, 'none'], bringsNothing(referral)];
}

/** The score says which of four events a council's result is. */
function decided(event: 'recognise' | 'send-up' | 'send-down' | 'not-met', level: Level, to: StateName): Own {
  const referral = '$let.referral';
  const notMet: Term = ['if', ['=', `${referral}.orEvaluateAgain`, true], 'send-down', 'not-met'];
  const expected: Term = [
    'if',
    ['=', `${referral}.kind`, 'refer'],
    'send-up',
    ['if', isNotMet(referral), notMet, ['if', ['=', `${referral}.by`, level], 'recognise', 'send-down']],
  ];
  const checks: readonly Check[] = [
    { refuse: 'event-field', field: 'score', unless: ['isScore', '$edition', '$event.score'] },
    {
      refuse: 'event-field',
      field: 'ranking',
      unless: ['or', ['=', '$event.ranking', null], ['isRankingOf', '$edition', '$event.ranking', '$event.score']],
    },
    { refuse: 'score-says-otherwise', unless: ['=', expected, event] },
  ];
  const named = { referral: ['refer', '$edition', { level, score: '$event.score', ranking: '$event.ranking' }] };
  switch (event) {
    case 'recognise': {
      const after = recognised(`${referral}.star`);
      return { let: { ...named, ...after.let }, checks: [...checks, ...(after.checks ?? [])], ways: after.ways };
    }
    case 'send-up':
      return { let: named, checks, ways: [{ to, keep: evaluation }] };
    case 'send-down':
      return { let: named, checks, ways: [{ to: ['join', 'decision-at-', `${referral}.by`], keep: evaluation, set: { referral } }] };
    case 'not-met':
      return { let: named, checks, ways: notMetWays };
  }
}

/** What the level that is told a result makes of it: recognised, or not. */
function onResult(event: 'recognise-on-result' | 'not-met-on-result'): Own {
  const notMet = isNotMet('$state.referral');
  if (event === 'not-met-on-result') return { checks: [{ refuse: 'score-says-otherwise', unless: notMet }], ways: notMetWays };
  const after = recognised('$state.referral.star');
  return { ...after, checks: [{ refuse: 'score-says-otherwise', unless: ['not', notMet] }, ...(after.checks ?? [])] };
}

/** The certificate that was held: running as before, or ended since. */
const givenBack: readonly Way[] = [
  { when: ['<=', on, `${ofHeld}.certificate.lastDay`], to: `${ofHeld}.at`, of: ofHeld, keep: 'all', set: { filedOn: null } },
  { to: 'expired', of: ofHeld, keep: certified },
];

const notMetWays: readonly Way[] = [
  { when: ['=', '$state.held', null], to: 'not-recognised', keep: ['edition', 'purpose', 'filedOn'] },
  ...givenBack,
];

function recognised(star: Term): Own {
  return {
    let: { certificate: ['certify', '$edition', { star, issuedOn: on }] },
    checks: [
      { refuse: 'event-field', field: 'decision', unless: ['isText', '$event.decision'] },
      { refuse: 'certificate-refused', unless: ['given', '$let.certificate'] },
    ],
    ways: [{ to: 'recognised', keep: [], set: { certificate: '$let.certificate', through: '$state.purpose', decision: '$event.decision' } }],
  };
}

function stands(kind: string): Term {
  return ['=', '$let.standing.kind', kind];
}

const standingOn: Term = ['standing', '$state.certificate', on, { renewalUnder: '$edition', filedOn: '$state.filedOn' }];

function dayComes(edition: Edition, from: StateName, to: readonly StateName[]): Own {
  const mayKeep = edition.certificate.extension !== undefined;
  const ways: readonly Way[] = [
    { when: stands('expired'), to: 'expired', keep: certified },
    ...(mayKeep ? [{ when: stands('kept-until-answer'), to: '$state.at', keep: 'all' } as const] : []),
    { when: stands('filing-window'), to: 'filing-open', keep: runs },
    ...(from === 'notice-given'
      ? [{ to: 'notice-given', keep: 'all' } as const]
      : ([
          { when: stands('notice-overdue'), to: 'notice-due', keep: runs },
          { when: ['=', '$state.at', 'in-promotion'], to: 'in-promotion', keep: runs },
          { to: 'recognised', keep: runs },
        ] satisfies readonly Way[])),
  ];
  return {
    let: { standing: standingOn },
    ways: ways.filter((way) => way.to === 'recognised' || way.to === '$state.at' || isOneOf(to, way.to)),
  };
}

function withdrawn(from: StateName): Own {
  const isHeld = groups[from] !== 'running';
  const of = isHeld ? ofHeld : '$state';
  const filedOn = isHeld ? lateFiling : '$state.filedOn';
  return {
    let: { certificate: ['withdraw', '$edition', `${of}.certificate`, { on, ground: '$event.ground', filedOn }] },
    checks: [
      { refuse: 'no-certificate-held', unless: ['not', ['=', of, null]] },
      { refuse: 'certificate-refused', unless: ['given', '$let.certificate'] },
    ],
    ways: [{ to: 'withdrawn', of, keep: ['through', 'decision'], set: { certificate: '$let.certificate' } }],
  };
}

function standsAt(names: readonly StateName[]): Term {
  return ['in', '$state.at', ['list', ...names]];
}

function passing(edition: Edition): Own {
  const next = Object.fromEntries(levels.map((level) => [level, levelFrom(edition, level)]));
  const anew = '$let.judged.filedAnew';
  const mayKeep = edition.certificate.extension !== undefined;
  const lastDay = `${ofHeld}.certificate.lastDay`;
  // What an edition does not keep ends on its last day, whatever the one before would have kept.
  const keptUntil: Term = mayKeep ? ['if', ['=', '$let.keptUntil', null], lastDay, '$let.keptUntil'] : lastDay;
  const held: Term = ['if', ['=', '$state.held', null], null, { state: ofHeld, keptUntil }];
  const set = { edition: '$edition.id', held };
  return {
    let: {
      judged: ['judgedUnder', '$edition', '$state', on],
      ...(mayKeep && { keptUntil: ['lastDayKept', '$edition', lastDay, { on, filedOn: lateFiling }] }),
    },
    checks: [
      { refuse: 'event-not-possible', unless: ['not', ['=', '$state.edition', '$edition.id']] },
      { refuse: 'transition-not-stated', unless: ['stated', '$let.judged'] },
      { refuse: 'judged-under-another', unless: ['allows', '$let.judged', '$edition.id'] },
    ],
    ways: [
      { when: ['and', anew, ['=', '$state.held', null]], to: 'plan-carried-out', keep: [] },
      ...(mayKeep ? [{ when: ['and', anew, kept], to: `${ofHeld}.at`, of: ofHeld, keep: 'all', set: { filedOn: lateFiling } } as const] : []),
      { when: ['and', anew, ['<=', on, lastDay]], to: `${ofHeld}.at`, of: ofHeld, keep: 'all' },
      { when: anew, to: 'expired', of: ofHeld, keep: certified },
      {
        when: standsAt(['dossier-returned']),
        to: 'dossier-returned',
        keep: 'all',
        set: { ...set, level: ['of', next, '$state.level'] },
      },
      {
        when: standsAt(['decision-at-district', 'decision-at-province']),
        to: [
          'join',
          'decision-at-',
          ['if', ['=', '$state.referral.kind', 'none'], ['of', next, '$state.referral.by'], ['issuer', '$edition', '$state.referral.star']],
        ],
        keep: 'all',
        set,
      },
      { to: ['join', 'at-', ['of', next, ['level', '$state.at']]], keep: 'all', set },
    ],
  };
}
