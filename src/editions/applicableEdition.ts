import { calendarDate, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Citation } from '../law/citation';
import type { Edition, EditionId, Level, OpenQuestion, Outcome, PendingRule, Purpose, RecognisedStar, Transition } from '../law/edition';
import { levels, purposes, type UnknownLevel, type UnknownPurpose } from '../law/purposes';
import type { Reading, ReadingAnswers, ReadingUsed } from '../law/reading';
import { err, ok, type NonEmpty, type Result } from '../result';
import { printable } from '../text/printable';
import { editionOn, type NoEditionInForce } from './editionOn';
import { editions } from './editions';

/** The dossier asked about. */
export type EditionQuestion = {
  readonly filedOn: CalendarDate;
  /** The day it is decided, or is to be; not before the day of filing. */
  readonly decidedOn: CalendarDate;
  readonly purpose: Purpose;
  /** Where it was pending when the edition changed, if known. */
  readonly pendingAt?: Level;
};

/** An edition that judges a dossier, and what goes with it. */
export type Judged = {
  readonly edition: EditionId;
  /** The first level that scores under it. */
  readonly evaluatedBy: Level;
  /** Who issues the certificate of each star under it. */
  readonly issuers: { readonly [S in RecognisedStar]: Level };
  /** Last day, inclusive, on which it may still be decided under that edition; `null`: none stated. */
  readonly lastDay: CalendarDate | null;
  /** It must first be filed anew under that edition. */
  readonly filedAnew: boolean;
  /** The answers to open questions that lead here. */
  readonly readings: readonly ReadingUsed[];
};

type Asked = EditionQuestion & { readonly result: 'applicable-edition'; readonly basis: readonly Citation[] };

/**
 * Which edition judges a dossier: `settled` by what the law states, `by-reading` by answers the caller chose, or
 * `unsettled`: the law is silent, and the candidates name the readings that lead to each.
 */
export type ApplicableEdition =
  | (Asked & Judged & { readonly kind: 'settled' | 'by-reading' })
  | (Asked & {
      readonly kind: 'unsettled';
      /** Every way to answer; `preferred` marks the answers chosen in the editions' data. */
      readonly candidates: NonEmpty<Judged & { readonly preferred: boolean }>;
    });

/** Why the question cannot be asked so. */
export type ApplicableEditionFault =
  | InvalidDate
  | NoEditionInForce
  | UnknownPurpose
  | UnknownLevel
  | { readonly code: 'decided-before-filed'; readonly filedOn: CalendarDate; readonly decidedOn: CalendarDate };

/** One way the dossier can go, while the changes of edition are followed in order. */
type Path = {
  readonly edition: Edition;
  readonly lastDay: CalendarDate | null;
  readonly filedAnew: boolean;
  readonly readings: readonly ReadingUsed[];
  readonly basis: readonly Citation[];
  readonly open: boolean;
  readonly preferred: boolean;
};

/**
 * @vi Hồ sơ nộp ngày này, quyết định ngày kia thì theo văn bản nào: quy định chuyển tiếp giữa các quyết định, hạn
 * cuối tính cả ngày đó.
 *
 * Which edition judges a dossier filed on one day and decided on another. Every change of edition in between is
 * followed by its transition; what the law does not state comes back as `unsettled` with the readings to choose
 * from, and is never chosen silently.
 *
 * @param question - Both days, the purpose, and where it was pending when the edition changed, if known.
 * @param options - `readings`: answers to open questions. An answer that does not exist throws `TypeError`.
 * @returns The edition with its level, issuers and last day, or the candidates; or `no-edition-in-force`,
 * `decided-before-filed`, `invalid-date`, `unknown-purpose`, `unknown-level`.
 * @legalBasis 26/2026/QĐ-TTg Art. 12 (text): 60 days for first evaluation and upgrade, 30 for re-evaluation;
 * 148/QĐ-TTg on 1048 (press); the end of districts and 1489/QĐ-TTg: no rule found (reading).
 *
 * @example
 * ```ts
 * import { applicableEdition, calendarDate } from 'ocop';
 * const filedOn = calendarDate('2026-05-21');
 * const decidedOn = calendarDate('2026-07-21');
 * const late = calendarDate('2026-07-22');
 * if (filedOn.ok && decidedOn.ok && late.ok) {
 *   const inTime = applicableEdition({ filedOn: filedOn.value, decidedOn: decidedOn.value, purpose: 'first' });
 *   if (inTime.ok && inTime.value.kind !== 'unsettled') [inTime.value.edition, inTime.value.lastDay]; //=> ['qd-1489-2025', '2026-07-21']
 *   const missed = applicableEdition({ filedOn: filedOn.value, decidedOn: late.value, purpose: 'first' });
 *   if (missed.ok) missed.value.kind; //=> 'unsettled'
 * }
 * ```
 */
export function applicableEdition(
  question: EditionQuestion,
  options: { readonly readings?: Partial<ReadingAnswers> } = {},
): Result<ApplicableEdition, ApplicableEditionFault> {
  const filed = calendarDate(question.filedOn);
  if (!filed.ok) return filed;
  const decided = calendarDate(question.decidedOn);
  if (!decided.ok) return decided;
  const filedOn = filed.value;
  const decidedOn = decided.value;
  const { purpose, pendingAt } = question;
  if (!purposes.includes(purpose)) return err({ code: 'unknown-purpose', received: printable(purpose), expected: purposes });
  if (pendingAt !== undefined && !levels.includes(pendingAt)) {
    return err({ code: 'unknown-level', received: printable(pendingAt), expected: levels });
  }
  if (decidedOn < filedOn) return err({ code: 'decided-before-filed', filedOn, decidedOn });
  const first = editionOn(filedOn);
  if (!first.ok) return first;

  const asked = { filedOn, decidedOn, purpose, ...(pendingAt !== undefined && { pendingAt }) };
  const chosen = checkedReadings(options.readings ?? {});
  let paths: readonly Path[] = [
    { edition: first.value, lastDay: null, filedAnew: false, readings: [], basis: first.value.basis, open: false, preferred: true },
  ];
  for (const edition of editions) {
    const { transition } = edition;
    if (transition !== null) paths = paths.flatMap((path) => pass(path, edition, transition, asked, chosen));
  }

  const candidates = paths.map((path) => ({ ...judged(path), preferred: path.preferred }));
  const basis = unique(paths.flatMap((path) => path.basis));
  const [candidate, ...others] = candidates as [(typeof candidates)[number], ...(typeof candidates)[number][]];
  if (paths.some((path) => path.open)) {
    return ok({ result: 'applicable-edition', kind: 'unsettled', ...asked, candidates: [candidate, ...others], basis });
  }
  const { preferred: _, ...only } = candidate;
  return ok({
    result: 'applicable-edition', kind: only.readings.length === 0 ? 'settled' : 'by-reading', ...asked, ...only, basis,
  });
}

/** What one change of edition does to a path: it goes on, moves, or splits at an open question. */
function pass(path: Path, edition: Edition, transition: Transition, asked: EditionQuestion, chosen: Partial<ReadingAnswers>): readonly Path[] {
  const { filedOn, decidedOn, purpose, pendingAt } = asked;
  const { mayChoose, ahead } = transition;
  const split = (question: OpenQuestion, basis: readonly Citation[], earlier: Path): readonly Path[] =>
    branches(edition, question, chosen).map(({ outcome, used, open, preferred }) => ({
      ...settle(outcome, earlier, edition, basis),
      readings: [...earlier.readings, used],
      open: earlier.open || open,
      preferred: earlier.preferred && preferred,
    }));

  if (path.edition.id === edition.id) {
    if (mayChoose === undefined || decidedOn > mayChoose.lastDay) return [path];
    const [before] = transition.from;
    return split(mayChoose.question, mayChoose.basis, { ...path, edition: editionById(before), lastDay: mayChoose.lastDay });
  }
  if (filedOn >= edition.inForceFrom || !transition.from.includes(path.edition.id)) return [path];
  if (decidedOn < edition.inForceFrom) {
    return ahead !== undefined && decidedOn >= ahead.firstDay ? split(ahead.question, ahead.basis, path) : [path];
  }
  const rule: PendingRule = transition.pending[purpose];
  switch (rule.rule) {
    case 'this-edition':
      return [settle('this-edition', path, edition, rule.basis)];
    case 'open':
      return rule.settledAt !== undefined && rule.settledAt.level === pendingAt
        ? [settle(rule.settledAt.outcome, path, edition, rule.settledAt.basis)]
        : split(rule.question, rule.basis, path);
    case 'earlier-edition-for-days': {
      const { lastDay, carriedTo, missed, basis } = rule;
      if (decidedOn <= lastDay) return [settle('earlier-edition', { ...path, lastDay }, edition, basis)];
      if (carriedTo === undefined || decidedOn > carriedTo.lastDay) return split(missed, basis, path);
      return split(carriedTo.question, basis, { ...path, lastDay: carriedTo.lastDay }).flatMap((way) =>
        way.edition.id === edition.id ? split(missed, basis, way) : [way],
      );
    }
  }
}

function settle(outcome: Outcome, earlier: Path, edition: Edition, basis: readonly Citation[]): Path {
  if (outcome === 'earlier-edition') return { ...earlier, basis: [...earlier.basis, ...basis] };
  return { ...earlier, edition, lastDay: null, filedAnew: outcome === 'filed-anew', basis: [...earlier.basis, ...basis] };
}

/** The answers to an open question: the one chosen, or all of them, each still open. */
function branches(edition: Edition, question: OpenQuestion, chosen: Partial<ReadingAnswers>) {
  const { reading: id } = question;
  const reading = edition.readings[id] as Reading;
  const outcomes = question.outcomes as { readonly [answer: string]: Outcome };
  const answer = chosen[id];
  return Object.keys(outcomes)
    .filter((key) => answer === undefined || key === answer)
    .map((key) => ({
      outcome: outcomes[key] as Outcome,
      used: { id, chosen: key } as ReadingUsed,
      open: answer === undefined,
      preferred: key === reading.chosen,
    }));
}

function judged({ edition, lastDay, filedAnew, readings }: Path): Judged {
  const { issuers } = edition.certificate;
  return {
    edition: edition.id,
    evaluatedBy: levels.find((level) => edition.levels[level].role === 'evaluates') as Level,
    issuers: { 3: issuers[3].level, 4: issuers[4].level, 5: issuers[5].level },
    lastDay,
    filedAnew,
    readings,
  };
}

function checkedReadings(readings: Partial<ReadingAnswers>): Partial<ReadingAnswers> {
  for (const [id, answer] of Object.entries(readings)) {
    const known = editions.some((edition) => {
      const reading = Object.hasOwn(edition.readings, id) ? edition.readings[id as keyof ReadingAnswers] : undefined;
      return reading !== undefined && Object.hasOwn(reading.answers, answer);
    });
    if (!known) throw new TypeError(`no open question "${id}" has the answer "${printable(answer)}"`);
  }
  return readings;
}

function editionById(id: EditionId): Edition {
  return editions.find((edition) => edition.id === id) as Edition;
}

function unique(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map(citations.map((citation) => [JSON.stringify(citation), citation]));
  return [...seen.values()];
}
