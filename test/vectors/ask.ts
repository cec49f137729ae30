import {
  addDays,
  addMonths,
  addWorkingDays,
  answersFromPoints,
  applicableEdition,
  assess,
  bandOf,
  calendarDate,
  carryAnswers,
  certify,
  checkScore,
  councilResult,
  deadline,
  dossierChecklist,
  editionOn,
  editions,
  evidenceFor,
  findProductSets,
  fold,
  ocopCycle,
  parseProductCode,
  planFor,
  productSet,
  productSets,
  quickWins,
  rank,
  rankBounds,
  refer,
  replay,
  roundOf,
  standing,
  topAnswers,
  walk,
  withdraw,
  withReadings,
  type Answers,
  type Assessment,
  type CalendarDate,
  type CategoryId,
  type CouncilMember,
  type CouncilPolicy,
  type Cycle,
  type CycleEvent,
  type DeadlineOf,
  type Edition,
  type EditionId,
  type Holidays,
  type Level,
  type Objective,
  type PartCode,
  type Purpose,
  type Ranking,
  type ReadingAnswers,
  type Result,
  type Rubric,
  type UnmetByStar,
} from 'ocop';
import { rubricsOf as allRubrics } from '../../src/in-force/rubricsOf';

/** A case as the files hold it. */
export type Vector = {
  readonly id: string;
  readonly basis: readonly {
    readonly instrument: string;
    readonly annex?: string;
    readonly section?: string;
    readonly article?: string;
    readonly clause?: string;
    readonly point?: string;
    readonly evidence: string;
  }[];
  readonly given: Given;
  readonly expect: unknown;
};

/** What a case gives, all families together. */
export type Given = {
  readonly edition: EditionId;
  readonly readings?: Partial<ReadingAnswers>;
  readonly filedOn: string;
  readonly score: number;
  readonly part: PartCode;
  readonly set: number;
  readonly variant?: string;
  readonly category: CategoryId;
  readonly fill?: 'best' | 'blank';
  readonly except?: Answers;
  readonly answers?: Answers;
  readonly eliminatedBy?: readonly string[];
  readonly level: Level;
  readonly star: 3 | 4 | 5;
  readonly issuedOn: string;
  readonly on: string;
  readonly ground: string;
  readonly of: DeadlineOf;
  readonly issuedUnder?: EditionId;
  readonly renewalUnder?: EditionId;
  readonly from: string;
  readonly holidays?: Holidays;
  readonly proposedOn: string;
  readonly decidedOn: string;
  readonly purpose: Purpose;
  readonly pendingAt?: Level;
  readonly item: string;
  readonly criterion: string;
  readonly code: string;
  readonly statement: string;
  readonly date: string;
  readonly addMonths?: number;
  readonly addDays?: number;
  readonly addWorkingDays?: number;
  readonly under: readonly EditionId[];
  readonly events: readonly CycleEvent[];
  readonly without?: readonly string[];
  readonly members: readonly CouncilMember[];
  readonly ballots: readonly GivenBallot[];
  readonly agreed?: Filled;
  readonly policy: CouncilPolicy;
  readonly objective?: Objective;
  readonly frozen?: readonly string[];
  readonly to: { readonly edition: EditionId; readonly set: number };
  readonly about: readonly string[];
  readonly points: { readonly [code: string]: number };
  readonly text: string;
};

/** Answers to a sheet: given one by one, or a fill with what differs from it. */
type Filled = { readonly fill?: 'best' | 'blank'; readonly except?: Answers; readonly without?: readonly string[]; readonly answers?: Answers };

type GivenBallot = Filled & {
  readonly member: string;
  readonly parts?: { readonly [P in PartCode]: number };
  readonly of?: { readonly edition: EditionId; readonly set: number };
};

/** How the library answers the cases of each family, in the shape of their `expect`. */
export const families: { readonly [family: string]: (given: Given) => unknown } = {
  'in-force': ({ filedOn }) => either(editionOn(day(filedOn)), ({ id }) => ({ edition: id })),
  bands: (given) => either(checkScore(editionOf(given), given.score), (score) => ({ star: bandOf(editionOf(given), score) })),
  histories: livedThrough,
  parts: (given) => ({ max: editionOf(given).parts[given.part].max }),
  'product-sets': (given) => either(productSet(editionOf(given), given.set), ({ category }) => ({ category })),
  categories: (given) => ({ sets: [...new Set(productSets(editionOf(given), given.category).map(({ number }) => number))] }),
  scores: (given) => {
    const assessment = assessed(given);
    return assessment.ok ? scoreOf(assessment.value) : { errors: assessment.error.map(({ code }) => code) };
  },
  rankings: (given) => {
    const assessment = assessed(given);
    if (!assessment.ok || assessment.value.kind !== 'complete') throw new Error('the sheet is not complete');
    const { total, band, star, unmet, caveats } = rank(
      editionOf(given),
      rubricOf(given),
      assessment.value,
      given.on === undefined ? {} : { on: day(given.on) },
    );
    const told = caveats.map(({ code }) => code);
    return { total, band, star, unmet: criteriaOf(unmet), ...(told.length > 0 && { caveats: told }) };
  },
  referrals: (given) => {
    const edition = editionOf(given);
    const { level, score } = given;
    const ranking = { result: 'ranking', edition: edition.id, total: score, band: bandOf(edition, score), star: given.star } as Ranking;
    const referral = refer(edition, given.star === undefined ? { level, score } : { level, score, ranking });
    const { kind } = referral;
    if (kind === 'none') return { kind, reason: referral.reason, ...(referral.orEvaluateAgain && { by: referral.by, orEvaluateAgain: true }) };
    if (kind === 'refer')
      return { kind, to: referral.to, star: referral.star, ...(referral.meanwhile !== undefined && { meanwhile: referral.meanwhile }) };
    return { kind, by: referral.by, star: referral.star, ...(referral.orEvaluateAgain && { orEvaluateAgain: true }) };
  },
  levels: (given) => {
    const rule = editionOf(given).levels[given.level];
    const { role } = rule;
    if (role === 'none') return { role };
    const authority = rule.authority.vi;
    return role === 'reports' ? { role, authority, contents: rule.contents.map(({ vi }) => vi) } : { role, authority, decides: rule.decides.vi };
  },
  councils: (given) => {
    const rule = editionOf(given).levels[given.level];
    if (rule.role !== 'evaluates' || rule.council === undefined) throw new Error(`no council of ${given.level}`);
    const { setUpBy, chair, members, mayBeInvited, mayChairByDelegation } = rule.council;
    return {
      setUpBy: setUpBy.vi,
      chair: chair.vi,
      members: members.map(({ vi }) => vi),
      mayBeInvited: mayBeInvited.map(({ vi }) => vi),
      mayChairByDelegation: mayChairByDelegation.vi,
    };
  },
  steps: (given) => ({ steps: ocopCycle(editionOf(given)).steps.map(({ name }) => name.vi) }),
  certificates: (given) =>
    either(certificateOf(given), ({ issuer, firstDay, lastDay, noticeBy, filing }) => ({
      issuer: issuer.level,
      firstDay,
      lastDay,
      noticeBy,
      filing,
    })),
  standings: (given) =>
    either(certificateOf(given), (certificate) => {
      const { kind, mayUseStars, daysUntilLastDay, extension } = standing(certificate, day(given.on), {
        ...(given.renewalUnder !== undefined && { renewalUnder: editionOf({ ...given, edition: given.renewalUnder }) }),
        ...(given.filedOn !== undefined && { filedOn: day(given.filedOn) }),
      });
      return { kind, mayUseStars, daysUntilLastDay, ...(extension !== undefined && { extendedTo: extension.lastDay }) };
    }),
  withdrawals: (given) => {
    const certificate = certificateOf({ ...given, edition: given.issuedUnder ?? given.edition });
    if (!certificate.ok) throw new Error(given.issuedOn);
    const grounds = editionOf(given).certificate.withdrawal?.grounds ?? [];
    const filed = given.filedOn === undefined ? {} : { filedOn: day(given.filedOn) };
    return either(withdraw(editionOf(given), certificate.value, { on: day(given.on), ground: given.ground, ...filed }), ({ withdrawal }) => ({
      by: withdrawal?.by,
      ...(grounds.length > 0 && { cites: withdrawal?.basis.map(({ article, clause, point = '' }) => `${article}(${clause})${point}`) }),
    }));
  },
  deadlines: (given) =>
    either(deadline(editionOf(given), { of: given.of, from: day(given.from) }, given.holidays ?? {}), ({ event, lastDay }) => ({
      from: event?.vi,
      lastDay,
    })),
  rounds: (given) =>
    either(roundOf(editionOf(given), { level: given.level, proposedOn: day(given.proposedOn) }), ({ round, lastDayToPropose, lastDay }) => ({
      round,
      lastDayToPropose,
      lastDay,
    })),
  dossiers: (given) =>
    either(dossierChecklist(editionOf(given), { purpose: given.purpose, level: given.level, category: given.category }), ({ items }) => {
      const item = items.find(({ id }) => id === given.item);
      return { asked: item !== undefined, count: item?.count ?? null, ...(item?.ifAny && { ifAny: true }) };
    }),
  evidence: (given) =>
    either(evidenceFor(editionOf(given), rubricOf(given), given.criterion), ({ items, known }) => ({
      proves: items.some(({ id }) => id === given.item),
      known,
    })),
  'product-codes': (given) => either(parseProductCode(editionOf(given), given.code), ({ segments }) => ({ segments })),
  transitions: ({ filedOn, decidedOn, purpose, pendingAt, readings }) => {
    const question = { filedOn: day(filedOn), decidedOn: day(decidedOn), purpose, ...(pendingAt !== undefined && { pendingAt }) };
    return either(applicableEdition(question, { readings: readings ?? {} }), (answer) => {
      if (answer.kind !== 'unsettled') {
        const { kind, edition, evaluatedBy, lastDay, filedAnew } = answer;
        return { kind, edition, evaluatedBy, lastDay, filedAnew };
      }
      const candidates = answer.candidates.map(({ edition, filedAnew, lastDay, preferred }) => ({ edition, filedAnew, lastDay, preferred }));
      return { kind: 'unsettled', candidates: inOrder(candidates) };
    });
  },
  statements: (given) => {
    const { transition, provisions } = editionOf(given);
    const provision = provisions.find(({ id }) => id === given.statement);
    if (provision !== undefined) return { kind: 'provision', about: provision.about };
    if (transition?.rules.some(({ id }) => id === given.statement)) return { kind: 'settled' };
    if (transition?.unsettled.some(({ id }) => id === given.statement)) return { kind: 'unsettled' };
    throw new Error(`no statement ${given.statement}`);
  },
  sittings: (given) => {
    const rubric = rubricOf(given);
    const ballots = given.ballots.map(({ member, parts, of, ...filled }) => ({
      member,
      ...(of ?? { edition: rubric.edition, set: rubric.set, ...(rubric.variant !== undefined && { variant: rubric.variant }) }),
      ...(parts === undefined ? { answers: answersOf(rubric, filled) } : { parts }),
    }));
    const agreed = given.agreed && { agreed: answersOf(rubric, given.agreed) };
    const result = councilResult(editionOf(given), rubric, { members: given.members, ballots, ...agreed }, given.policy);
    if (!result.ok) return { errors: result.error.map(placeOf) };
    const { value } = result;
    const { kind } = value;
    switch (kind) {
      case 'no-quorum':
        return { kind, present: value.present, required: value.required, chairPresent: value.chairPresent };
      case 'incomplete-ballots':
        return { kind, unfinished: value.unfinished, withoutBallot: value.withoutBallot };
      case 're-score-needed':
        return { kind, mean: value.mean, apart: value.spread?.apart, pairs: value.pairs.map(({ members }) => members), pairsInAll: value.pairsInAll };
      case 'valid':
        return {
          kind,
          total: value.total,
          parts: value.parts,
          apart: value.spread?.apart,
          band: value.band,
          ...(value.ranking !== null && { star: value.ranking.star, unmet: criteriaOf(value.ranking.unmet) }),
        };
    }
  },
  plans: (given) => {
    const { objective, frozen } = given;
    const options = { ...(objective !== undefined && { objective }), ...(frozen !== undefined && { frozen }) };
    const result = planFor(editionOf(given), rubricOf(given), answersOf(rubricOf(given), given), given.star, options);
    if (!result.ok) return { errors: result.error.map(placeOf) };
    const { value } = result;
    if (value.kind === 'unreachable') {
      const obstacles = value.obstacles.map(({ star, minimums, points }) => ({
        star,
        minimums: [...new Set(minimums.map(({ criterion }) => criterion))],
        needs: points.needs,
        reachable: points.reachable,
      }));
      return { kind: value.kind, obstacles };
    }
    const { kind, changes, effort, ranking } = value;
    return { kind, changes: Object.fromEntries(changes.map(({ to }) => [to.criterion, to.boxes])), effort, total: ranking.total, star: ranking.star };
  },
  'quick-wins': (given) => {
    const result = quickWins(editionOf(given), rubricOf(given), answersOf(rubricOf(given), given));
    if (!result.ok) return { errors: result.error.map(placeOf) };
    return { wins: result.value.wins.map(({ to, gain, total, star }) => ({ criterion: to.criterion, box: to.boxes, gain, total, star })) };
  },
  bounds: (given) => {
    const assessment = assessed(given);
    if (!assessment.ok || assessment.value.kind === 'eliminated') throw new Error('the sheet cannot be ranked');
    const { total, worst, best, stars } = rankBounds(editionOf(given), rubricOf(given), assessment.value);
    return {
      total,
      worst,
      best,
      stars: stars.map(({ star, reached, points, unmet, open }) => ({
        star,
        reached,
        points,
        unmet: [...new Set(unmet.map(({ criterion }) => criterion))],
        open: [...new Set(open.map(({ criterion }) => criterion))],
      })),
    };
  },
  'carried-answers': (given) => {
    const result = carryAnswers(rubricOf(given), rubricOf({ ...given, ...given.to }), given.answers ?? {});
    if (!result.ok) return { errors: result.error.map(placeOf) };
    const { answers, review, dropped } = result.value;
    const reasons = Object.fromEntries(review.filter(({ to }) => given.about.includes(to)).map(({ to, reason }) => [to, reason]));
    return { answers, reasons, dropped: dropped.map(({ from }) => from) };
  },
  'points-sheets': (given) => {
    const result = answersFromPoints(rubricOf(given), given.points);
    return result.ok ? { answers: result.value } : { errors: result.error.map(placeOf) };
  },
  'fault-order': (given) => {
    const result = assessed(given);
    return result.ok ? { kind: result.value.kind } : { errors: result.error.map(placeOf) };
  },
  folding: ({ text }) => ({ folded: fold(text) }),
  'product-search': (given) => ({ sets: findProductSets(editionOf(given), given.text).map(({ number }) => number) }),
  dates: (given) => {
    const date = day(given.date);
    if (given.addMonths !== undefined) return { date: addMonths(date, given.addMonths) };
    if (given.addDays !== undefined) return { date: addDays(date, given.addDays) };
    return either(addWorkingDays(date, given.addWorkingDays ?? Number.NaN, given.holidays ?? {}), (value) => ({ date: value }));
  },
};

/** Candidates have no order: theirs here is that of their text. */
export function inOrder(candidates: readonly unknown[]): readonly unknown[] {
  return [...candidates].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Every criteria set with the edition whose rules use it. */
export function rubricsOf(edition: Edition): readonly Rubric[] {
  return allRubrics[edition.rubrics] as readonly Rubric[];
}

function either<T, E extends { readonly code: string }>(result: Result<T, E>, wanted: (value: T) => unknown): unknown {
  return result.ok ? wanted(result.value) : { error: result.error.code };
}

function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new Error(`${text} is not a date`);
  return date.value;
}

function editionOf({ edition, readings = {} }: Given): Edition {
  const found = editions.find(({ id }) => id === edition);
  if (found === undefined) throw new Error(edition);
  // Where an edition does not ask, as one of the two a certificate meets may not, there is nothing to choose.
  const asked = Object.entries(readings).filter(([id]) => Object.hasOwn(found.readings, id));
  return withReadings(found, Object.fromEntries(asked));
}

export function rubricOf(given: Given): Rubric {
  const { set, variant } = given;
  const rubric = rubricsOf(editionOf(given)).find((known) => known.set === set && (variant === undefined || known.variant === variant));
  if (rubric === undefined) throw new Error(`no set ${set} ${variant ?? ''}`);
  return rubric;
}

function assessed(given: Given) {
  const rubric = rubricOf(given);
  const headingMark = given.readings?.['heading-mark'];
  return assess(rubric, answersOf(rubric, given), {
    ...(given.eliminatedBy !== undefined && { eliminatedBy: given.eliminatedBy }),
    ...(headingMark !== undefined && { headingMark }),
  });
}

export function answersOf(rubric: Rubric, { fill, except, without = [], answers }: Filled): Answers {
  const filled = fill === undefined ? (answers ?? {}) : { ...(fill === 'best' ? topAnswers(rubric) : blank(rubric)), ...except };
  return Object.fromEntries(Object.entries(filled).filter(([code]) => !without.includes(code)));
}

/** A fault by its code and where it stands. */
function placeOf(fault: { readonly code: string; readonly at?: string; readonly member?: string; readonly position?: number }): unknown {
  const { code, at, member, position } = fault;
  return { code, ...(at !== undefined && { at }), ...(member !== undefined && { member }), ...(position !== undefined && { position }) };
}

/** Per higher star the criteria that block it. */
function criteriaOf(unmet: UnmetByStar): unknown {
  return Object.fromEntries(Object.entries(unmet).map(([above, marks]) => [above, [...new Set(marks.map(({ criterion }) => criterion))]]));
}

/** None ticked anywhere: of alternatives the first case. */
function blank(rubric: Rubric): Answers {
  const answers: Record<string, number | readonly number[]> = {};
  const later = new Set<string>();
  for (const { node } of walk(rubric)) {
    if (node.kind === 'alternatives') for (const { code } of node.children.slice(1)) later.add(code);
    if (node.kind === 'checklist') answers[node.code] = [];
    if (node.kind === 'criterion' && !later.has(node.code)) answers[node.code] = 0;
  }
  return answers;
}

function scoreOf(assessment: Assessment): unknown {
  const { kind } = assessment;
  if (kind === 'complete') return { kind, total: assessment.total, parts: assessment.parts };
  if (kind === 'eliminated') return { kind, grounds: assessment.grounds.map(({ id }) => id) };
  return { kind, missing: assessment.missing, ...assessment.bounds };
}

function certificateOf(given: Given) {
  const { star, issuedOn } = given;
  return certify(editionOf(given), { star, issuedOn: issuedOn as CalendarDate });
}

function livedThrough({ edition, readings, under, events }: Given): unknown {
  const cycles = editions
    .filter(({ id }) => under.includes(id))
    .map((each) => ocopCycle(each.id === edition && readings !== undefined ? withReadings(each, readings) : each));
  const history = replay(cycles as [Cycle, ...Cycle[]], events);
  if (!history.ok) return { error: history.error.code, ...('index' in history.error && { index: history.error.index }) };
  const { state } = history.value;
  const held = 'held' in state ? state.held : null;
  const running = held?.state ?? ('certificate' in state ? state : null);
  return {
    at: state.at,
    ...(running !== null && { star: running.certificate.star, lastDay: running.certificate.lastDay }),
    ...(held !== null && { keptUntil: held.keptUntil }),
  };
}
