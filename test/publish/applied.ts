import {
  addDays,
  applicableEdition,
  bandOf,
  calendarDate,
  certify,
  checkScore,
  filingWindow,
  noticeDeadline,
  refer,
  standing,
  withdraw,
  type CalendarDate,
  type Certificate,
  type Edition,
  type Level,
  type Purpose,
  type Ranking,
  type ScoreInput,
  type Star,
} from 'ocop';
import { renewalOf } from '../../src/certificate/certify';
import { lastDayKept } from '../../src/certificate/lastDayKept';
import type { rulesOf } from '../../src/publish/rulesOf';

// The rows of the cycle as another program reads them from the published rules: every guard worked out term by term, with the
// functions of the law for the questions it asks.

type Rules = ReturnType<typeof rulesOf>;
type Row = Rules['editions'][string]['rows'][number] | NonNullable<Rules['editions'][string]['passing']>;
type Fields = { readonly [field: string]: unknown };
export type Outcome = { readonly state: Fields } | { readonly refused: string; readonly field?: string | undefined };

const refused = Symbol('refused');

/** What an event brings, by the rules of an edition; `list`: the editions a pending dossier is looked for in. */
export function applied(rules: Rules, edition: Edition, state: Fields, event: Fields, list: readonly Edition[]): Outcome {
  const row = rowFor(rules, edition, state, event['kind'] as string);
  if (row === undefined) return { refused: 'event-not-possible' };
  const { value } = scope(row, edition, state, event, list);
  const failed = row.checks.find(({ unless }) => value(unless) !== true);
  if (failed !== undefined) return { refused: failed.refuse, field: failed.field };
  const way = row.ways.find(({ when }) => when === undefined || value(when) === true);
  if (way === undefined) throw new Error(`no way of ${event['kind'] as string}`);
  const of = (way.of === undefined ? state : value(way.of)) as Fields;
  const kept = way.keep === 'all' ? of : Object.fromEntries(way.keep.map((field) => [field, of[field]]));
  const { readings: _, ...before } = kept;
  const readings = value(row.readings ?? null) as readonly unknown[] | null;
  const named = readings === null || readings.length === 0 ? {} : { readings };
  return { state: there({ ...before, ...(value(way.set ?? {}) as Fields), at: value(way.to), on: event['on'], ...named }) };
}

/** The fields that are there: `null` stands for a day of filing that is none. */
function there<Given extends object>(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given as Fields).filter(([field, inside]) => inside !== undefined && (field !== 'filedOn' || inside !== null)),
  ) as Given;
}

/** The row an event of a state stands on. */
export function rowFor(rules: Rules, edition: Edition, state: Fields, kind: string): Row | undefined {
  const { rows, passing, states } = rules.editions[edition.id] as Rules['editions'][string];
  const group = rules.states.find((one) => one.state === state['at'])?.group;
  if (kind === 'pass-to-new-edition') return group === 'evaluation' ? (passing ?? undefined) : undefined;
  const at = !(states as readonly unknown[]).includes(state['at']) && group === 'running' ? 'in-promotion' : state['at'];
  return rows.find((row) => row.from === at && row.event === kind);
}

function scope(row: Row, edition: Edition, state: Fields, event: Fields, list: readonly Edition[]) {
  const named = new Map<string, unknown>();
  const roots: Fields = { edition, state, event };

  const path = (text: string): unknown => {
    const [root = '', ...keys] = text.slice(1).split('.');
    const from = root === 'let' ? letOf(keys.shift() as string) : roots[root];
    return keys.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? ((at as Fields)[key] ?? null) : null), from);
  };
  const letOf = (name: string): unknown => {
    if (!named.has(name)) named.set(name, value((row.let as Fields)[name]));
    return named.get(name);
  };

  const value = (term: unknown): unknown => {
    if (typeof term === 'string') return term.startsWith('$') ? path(term) : term;
    if (typeof term !== 'object' || term === null) return term;
    if (!Array.isArray(term)) return Object.fromEntries(Object.entries(term).map(([key, inside]) => [key, value(inside)]));
    const [name, ...terms] = term as unknown as readonly [string, ...unknown[]];
    switch (name) {
      case 'and':
        return terms.every((one) => value(one) === true);
      case 'or':
        return terms.some((one) => value(one) === true);
      case 'if':
        return value(value(terms[0]) === true ? terms[1] : terms[2]);
    }
    if (name === 'judgedUnder') return judgedUnder(list, ...(terms.map(value) as [Edition, Fields, CalendarDate]));
    if (!Object.hasOwn(functions, name)) throw new Error(`no function "${name}"`);
    return (functions[name as keyof typeof functions] as (...terms: readonly unknown[]) => unknown)(...terms.map(value));
  };
  return { value };
}

const given = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | typeof refused =>
  result.ok ? result.value : refused;

type Compare = (a: never, b: never) => boolean;
type Asked = { readonly level: Level; readonly score: ScoreInput; readonly ranking: Ranking | null };
type Judged = { readonly editions: readonly string[]; readonly filedAnew: boolean | null; readonly readings: readonly unknown[] };

const ordered = (compare: Compare) => (a: unknown, b: unknown) => a !== null && b !== null && compare(a as never, b as never);

const functions = {
  '=': (a: unknown, b: unknown) => a === b,
  '<': ordered((a, b) => a < b),
  '<=': ordered((a, b) => a <= b),
  '>': ordered((a, b) => a > b),
  '>=': ordered((a, b) => a >= b),
  not: (a: unknown) => a !== true,
  list: (...items: readonly unknown[]) => items,
  in: (one: unknown, items: readonly unknown[]) => items.includes(one),
  most: (items: readonly number[]) => Math.max(...items),
  join: (...texts: readonly string[]) => texts.join(''),
  of: (table: Fields, key: string) => table[key],
  level: levelIn,
  addDays: (day: CalendarDate, days: number) => addDays(day, days),
  isDay: (day: string) => calendarDate(day).ok,
  isText: (text: unknown) => typeof text === 'string' && text !== '',
  isScore: (edition: Edition, score: ScoreInput) => checkScore(edition, score).ok,
  isRankingOf,
  given: (answer: unknown) => answer !== refused,
  stated: (answer: unknown) => answer !== refused,
  readings: (judged: Judged) => judged.readings,
  allows: (judged: Judged, id: string) => judged.editions.includes(id),
  issuer: (edition: Edition, star: 3 | 4 | 5) => edition.certificate.issuers[star].level,
  refer: (edition: Edition, { level, score, ranking }: Asked) => refer(edition, { level, score, ...(ranking !== null && { ranking }) }),
  certify: (edition: Edition, question: Parameters<typeof certify>[1]) => given(certify(edition, question)),
  withdraw: (edition: Edition, certificate: Certificate, question: Parameters<typeof withdraw>[2]) =>
    given(withdraw(edition, certificate, there(question))),
  standing: (certificate: Certificate, on: CalendarDate, options: NonNullable<Parameters<typeof standing>[2]>) =>
    standing(certificate, on, there(options)),
  lastDayKept: (edition: Edition, last: CalendarDate, { on, filedOn }: { readonly on: CalendarDate; readonly filedOn: CalendarDate | null }) =>
    lastDayKept(renewalOf(edition, last, { on, filedOn: filedOn ?? undefined }), filedOn ?? undefined),
  filingWindow: (edition: Edition, last: CalendarDate) => filingWindow(edition, last),
  noticeDeadline: (edition: Edition, last: CalendarDate) => noticeDeadline(edition, last),
};

function judgedUnder(list: readonly Edition[], edition: Edition, state: Fields, on: CalendarDate): Judged | typeof refused {
  const known = Object.values(edition.readings).filter(({ id }) => list.some(({ readings }) => readings[id] !== undefined));
  const answer = applicableEdition(
    {
      filedOn: state['filedOn'] as CalendarDate,
      decidedOn: on,
      purpose: state['purpose'] as Purpose,
      pendingAt: (state['level'] ?? levelIn(state['at'] as string)) as Level,
    },
    { readings: Object.fromEntries(known.map(({ id, chosen }) => [id, chosen])), editions: list },
  );
  if (!answer.ok) return refused;
  const judged = answer.value.kind === 'unsettled' ? answer.value.candidates.find(({ preferred }) => preferred) : answer.value;
  if (judged === undefined) throw new Error('no candidate is preferred');
  return { editions: [judged.edition], filedAnew: judged.filedAnew, readings: judged.readings };
}

function levelIn(at: string): string {
  return at.replace('decision-at-', '').replace('at-', '');
}

function isRankingOf(edition: Edition, ranking: Fields, score: never): boolean {
  const total = checkScore(edition, ranking['total'] as never);
  const same = total.ok && exact(ranking['total']) === exact(score);
  const [band, star] = [ranking['band'] as Star, ranking['star'] as Star];
  return ranking['edition'] === edition.id && same && band === bandOf(edition, score) && star <= band;
}

function exact(score: unknown): number {
  return typeof score === 'number' ? score : (score as { readonly sum: number }).sum / (score as { readonly of: number }).of;
}
