// Random questions in the form of the conformance vectors, many of them a day or a point beside a limit.
import {
  addDays,
  addMonths,
  bandOf,
  certify,
  editionOn,
  editions,
  filingWindow,
  withReadings,
  type Answers,
  type CalendarDate,
  type Edition,
  type Level,
  type Purpose,
  type ReadingAnswers,
  type Rubric,
} from 'ocop';
import { sheetOf, type Line } from '../../src/sheet/sheet';
import { randomDossiers, randomFrom, rubrics, type Dossier } from '../sql/randomSheets';
import { daysOf, limits, nearScore, pick, someReadings, whole, type Random } from './beside';
import { randomHistory } from './randomHistory';

export type Case = { readonly family: Family; readonly given: { readonly [name: string]: unknown } };

/** How often each family is asked among so many in a row. */
const turns = {
  scores: 3,
  rankings: 3,
  referrals: 2,
  transitions: 3,
  standings: 2,
  histories: 3,
  withdrawals: 1,
  bounds: 1,
  'points-sheets': 1,
  sittings: 1,
  'carried-answers': 1,
  'product-search': 1,
  folding: 1,
} as const;

export type Family = keyof typeof turns;

const inTurn = (Object.keys(turns) as Family[]).flatMap((family) => Array.from({ length: turns[family] }, () => family));

/** So many cases, the families in turn; the same ones for the same seed. */
export function* randomCases(count: number, seed: number): Generator<Case> {
  const random = randomFrom(seed);
  const sheets = randomDossiers(count, seed);
  const complete = randomDossiers(count, seed, true);
  const asked: { readonly [F in Family]: (dossier: () => Dossier) => Case['given'] } = {
    referrals: () => referral(random),
    transitions: () => transition(random),
    standings: () => standingAsked(random),
    histories: () => randomHistory(random),
    withdrawals: () => withdrawal(random),
    'product-search': () => search(random),
    folding: () => ({ text: scribbled(random, nameOf(random)) }),
    scores: () => {
      const dossier = sheets.next().value as Dossier;
      return { ...sheetNamed(dossier), answers: hostile(random, dossier.answers), eliminatedBy: dossier.eliminatedBy };
    },
    rankings: (dossier) => {
      const one = dossier();
      return { ...sheetNamed(one), answers: nearBand(random, one), readings: someReadings(random, [one.edition]) };
    },
    bounds: (dossier) => {
      const one = dossier();
      const answers = without(random, nearBand(random, one), whole(random, 0, 4));
      return { ...sheetNamed(one), answers, readings: someReadings(random, [one.edition]) };
    },
    'points-sheets': (dossier) => pointsSheet(random, dossier()),
    sittings: (dossier) => sitting(random, dossier()),
    'carried-answers': (dossier) => carried(random, dossier()),
  };
  for (let at = 0; at < count; at++) {
    const family = inTurn[at % inTurn.length] as Family;
    yield { family, given: asked[family](() => complete.next().value as Dossier) };
  }
}

function sheetNamed({ edition, rubric: { set, variant } }: Dossier): Case['given'] {
  return { edition: edition.id, set, ...(variant !== undefined && { variant }) };
}

function referral(random: Random): Case['given'] {
  const edition = pick(random, editions);
  const level = pick(random, Object.keys(edition.levels) as Level[]);
  const score = nearScore(random, edition);
  const readings = someReadings(random, [edition]);
  // No ranking is above the band of its points.
  const highest = bandOf(withReadings(edition, readings), score);
  return { edition: edition.id, level, score, ...(random() < 0.5 && { star: whole(random, 1, highest) }), readings };
}

function transition(random: Random): Case['given'] {
  const filedOn = addDays(pick(random, limits), random() < 0.6 ? whole(random, -3, 3) : whole(random, -700, 400));
  const later = addDays(pick(random, limits), whole(random, -2, 2));
  const decidedOn = random() < 0.5 && later >= filedOn ? later : addDays(filedOn, whole(random, -2, 500));
  const purpose = pick<Purpose>(random, ['first', 'upgrade', 're-evaluation']);
  const pendingAt = pick<Level | undefined>(random, [undefined, 'commune', 'district', 'province', 'central']);
  return { filedOn, decidedOn, purpose, ...(pendingAt !== undefined && { pendingAt }), readings: someReadings(random, editions) };
}

function standingAsked(random: Random): Case['given'] {
  // A certificate whose last day or window ends at a limit of the law, or any other.
  const change = random() < 0.5 ? (editions.at(-1) as Edition).inForceFrom : pick(random, limits);
  const ending = addDays(addMonths(change, -36), pick(random, [0, 0, 30, 120, 180, whole(random, 0, 180)]) + whole(random, -1, 1));
  const known = editionOn(ending);
  const edition = known.ok ? known.value : pick(random, editions);
  const issued = known.ok ? ending : addDays(edition.inForceFrom, whole(random, -2, 900));
  const later = editions.filter(({ inForceFrom }) => inForceFrom > edition.inForceFrom);
  const renewalUnder = later.length > 0 && random() < 0.7 ? pick(random, later) : undefined;
  const renewal = renewalUnder ?? edition;
  const readings = someReadings(random, [edition, renewal]);
  const star = random() < 0.03 ? 2 : pick(random, [3, 4, 5] as const);
  const issuedOn = random() < 0.02 ? pick(random, ['2024-02-30', '2024-2-3', '24-01-01', '']) : issued;
  const certificate = certify(withReadingsAsked(edition, readings), { star: star as 3, issuedOn: issuedOn as CalendarDate });
  const days = certificate.ok ? daysOf(certificate.value, withReadingsAsked(renewal, readings)) : [edition.inForceFrom];
  const on = addDays(pick(random, days), random() < 0.8 ? whole(random, -1, 1) : whole(random, -400, 400));
  const lastDay = certificate.ok ? certificate.value.lastDay : on;
  const filed = pick(random, [undefined, addDays(pick(random, days), whole(random, -1, 1)), addDays(lastDay, -whole(random, 0, 120))]);
  // Nothing is asked about a day on which it was not filed yet.
  const filedOn = filed !== undefined && filed > on ? on : filed;
  return {
    edition: edition.id,
    star,
    issuedOn,
    ...(renewalUnder !== undefined && { renewalUnder: renewalUnder.id }),
    ...(filedOn !== undefined && { filedOn }),
    on,
    readings,
  };
}

function withReadingsAsked(edition: Edition, readings: Partial<ReadingAnswers>): Edition {
  return withReadings(edition, Object.fromEntries(Object.entries(readings).filter(([id]) => Object.hasOwn(edition.readings, id))));
}

function withdrawal(random: Random): Case['given'] {
  const edition = pick(random, editions);
  const issuing = pick(
    random,
    editions.filter(({ inForceFrom }) => inForceFrom <= edition.inForceFrom),
  );
  const readings = someReadings(random, [edition, issuing]);
  const star = pick(random, [3, 4, 5] as const);
  // A certificate of an edition that does not run into this one is seldom asked about.
  const from = random() < 0.8 ? addMonths(edition.inForceFrom, -36) : issuing.inForceFrom;
  const issuedOn = addDays(from < issuing.inForceFrom ? issuing.inForceFrom : from, whole(random, 0, 300));
  const certificate = certify(issuing, { star, issuedOn });
  if (!certificate.ok) return withdrawal(random);
  const { firstDay, lastDay } = certificate.value;
  const near = pick(random, [
    firstDay,
    lastDay,
    lastDay,
    edition.inForceFrom,
    edition.inForceFrom,
    edition.newFilingsUntil ?? lastDay,
    pick(random, limits),
  ]);
  const grounds = edition.certificate.withdrawal?.grounds.map(({ id }) => id) ?? ['a provincial rule'];
  const ground = random() < 0.15 ? pick(random, ['', 'bad luck', 'untruthful-dossier']) : pick(random, grounds);
  const under = withReadingsAsked(edition, readings);
  const extended = addDays(lastDay, edition.certificate.extension?.maxDays ?? 0);
  const on = addDays(random() < 0.3 ? extended : near, whole(random, -2, 2));
  const closed = filingWindow(under, lastDay)?.lastDay ?? lastDay;
  const filedOn = addDays(pick(random, [closed, closed, lastDay, edition.inForceFrom, extended]), whole(random, -1, 1));
  const filed = random() < 0.6 && filedOn <= on ? { filedOn } : {};
  return { edition: edition.id, issuedUnder: issuing.id, star, issuedOn, on, ...filed, ground, readings };
}

/** A complete sheet moved until its total is at a band or a point beside it, where it gets there; its minimums kept or not. */
function nearBand(random: Random, { edition, rubric, answers }: Dossier): Answers {
  if (random() < 0.2) return answers;
  const target =
    pick(
      random,
      edition.bands.map(({ from }) => from),
    ) + whole(random, -1, 1);
  const keepsMinimums = random() < 0.5;
  const lines = sheetOf(rubric).lines.filter(({ code, list }) => !list && Object.hasOwn(answers, code));
  const lowest = (line: Line): number =>
    keepsMinimums ? Math.max(...line.unmet['first-box'].map((missed, box) => (missed.length > 0 ? box + 1 : 0))) : 0;
  const moved = { ...answers } as Record<string, number | readonly number[]>;
  const worth = (line: Line): number => line.points[moved[line.code] as number] as number;
  if (keepsMinimums) for (const line of lines) moved[line.code] = line.points.length - 1;
  let total = sheetOf(rubric)
    .lines.filter(({ code }) => Object.hasOwn(moved, code))
    .reduce((sum, line) => sum + [moved[line.code] ?? 0].flat().reduce<number>((some, box) => some + (line.points[box as number] ?? 0), 0), 0);
  for (let tried = 0; tried < 300 && total !== target && lines.length > 0; tried++) {
    const line = pick(random, lines);
    const box = whole(random, lowest(line), line.points.length - 1);
    const change = (line.points[box] ?? 0) - worth(line);
    if (Math.abs(total + change - target) > Math.abs(total - target)) continue;
    moved[line.code] = box;
    total += change;
  }
  return moved;
}

function without(random: Random, answers: Answers, many: number): Answers {
  const dropped = Array.from({ length: many }, () => pick(random, Object.keys(answers)));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => !dropped.includes(code)));
}

function pointsSheet(random: Random, dossier: Dossier): Case['given'] {
  const { lines, entries } = sheetOf(dossier.rubric);
  const codes = [...lines, ...entries].map(({ code }) => code);
  const points = Array.from({ length: whole(random, 1, 4) }, () => {
    const line = pick(random, lines);
    const code = random() < 0.7 ? line.code : pick(random, [...codes, '9.z']);
    return [code, random() < 0.8 ? pick(random, [...line.points]) : pick<unknown>(random, [0, 1, 2, 3, 11, 0.5, -1, '2', null])] as const;
  });
  return { ...sheetNamed(dossier), points: Object.fromEntries(points) };
}

function sitting(random: Random, dossier: Dossier): Case['given'] {
  const { edition, rubric } = dossier;
  const members = Array.from({ length: whole(random, 1, 7) }, (_, at) => ({
    id: `m${random() < 0.02 ? 1 : at + 1}`,
    role: at === 0 ? 'chair' : random() < 0.1 ? 'secretary' : 'member',
    present: random() < 0.9,
  }));
  const target = pick(
    random,
    edition.bands.map(({ from }) => from),
  );
  const byParts = random() < 0.5;
  const filled = nearBand(random, dossier);
  const due = members.filter(({ role, present }) => random() < (present && role !== 'secretary' ? 0.97 : 0.03));
  const ballots = due.map(({ id }, at) => {
    const member = random() < 0.01 ? 'm9' : id;
    if (random() < 0.01) return { member, of: { edition: rubric.edition, set: rubric.set + 1 }, parts: { A: 0, B: 0, C: 0 } };
    if (byParts && random() < 0.98)
      return { member, parts: inParts(random, rubric, target + pick(random, [at % 2 === 0 ? -1 : 1, 0, whole(random, -6, 6)])) };
    const answers = nearBand(random, { ...dossier, answers: random() < 0.5 ? filled : dossier.answers });
    return { member, answers: random() < 0.02 ? without(random, answers, 1) : random() < 0.02 ? hostile(random, answers) : answers };
  });
  const minimums = pick(random, ['each-member', 'mean-per-criterion', 'agreed-sheet']);
  const of = whole(random, 1, 4);
  const policy = {
    quorum: { part: whole(random, 1, of), of },
    chairMustBePresent: random() < 0.5,
    largestSpread: random() < 0.5 ? null : whole(random, 1, 12),
    notScoring: random() < 0.7 ? ['secretary'] : [],
    minimums,
  };
  const agreed = minimums === 'agreed-sheet' && random() < 0.95 ? { agreed: { answers: random() < 0.05 ? without(random, filled, 1) : filled } } : {};
  return { ...sheetNamed(dossier), members, ballots, ...agreed, policy, readings: someReadings(random, [edition]) };
}

/** A total spread over the parts, the first parts full. */
function inParts(random: Random, { parts }: Rubric, total: number): { readonly [part: string]: number } {
  let left = random() < 0.02 ? 200 : total;
  return Object.fromEntries(
    parts.map(({ code, max }, at) => {
      const points = at === parts.length - 1 ? left : Math.min(left, max);
      left -= points;
      return [code, points];
    }),
  );
}

function carried(random: Random, dossier: Dossier): Case['given'] {
  const { rubric } = dossier;
  const to = pick(
    random,
    rubrics.filter(({ set, edition }) => set === rubric.set && (edition !== rubric.edition || random() < 0.1)),
  ) as Rubric | undefined;
  const onto = to ?? rubric;
  const first = rubrics.find(({ set, edition }) => set === onto.set && edition === onto.edition) as Rubric;
  const from = rubrics.find(({ set, edition }) => set === rubric.set && edition === rubric.edition) as Rubric;
  const codes = sheetOf(from).lines.map(({ code }) => code);
  const known = Object.entries(dossier.answers).filter(([code]) => codes.includes(code) && random() < 0.8);
  const answers = from === rubric ? Object.fromEntries(known) : {};
  return {
    edition: from.edition,
    set: from.set,
    to: { edition: onto.edition, set: onto.set },
    answers: random() < 0.02 ? hostile(random, answers) : answers,
    about: sheetOf(first).lines.map(({ code }) => code),
  };
}

function nameOf(random: Random): string {
  const { categories, productSets } = pick(random, editions);
  const set = pick(random, productSets);
  const category = pick(random, categories);
  return pick(random, [
    set.name.vi,
    set.name.vi,
    set.name.en,
    set.group.vi,
    set.group.en,
    category.name.vi,
    category.name.en,
    ...(set.alsoCalled ?? []),
  ]);
}

function search(random: Random): Case['given'] {
  const name = nameOf(random);
  const words = name.split(' ');
  const some = pick(random, [name, words.slice(whole(random, 0, words.length - 1)).join(' '), [...words].reverse().join(' '), pick(random, words)]);
  const begun = random() < 0.3 ? some.slice(0, whole(random, 1, some.length)) : some;
  const called = random() < 0.2 ? `${pick(random, ['Nhóm: ', 'Bộ sản phẩm ', 'ngành hàng ', 'Group: ', 'nhom '])}${begun}` : begun;
  return { edition: pick(random, editions).id, text: scribbled(random, called) };
}

/** A text as people type it: without accents, in capitals, with other spaces and signs, composed or not. */
function scribbled(random: Random, text: string): string {
  const changes: readonly ((text: string) => string)[] = [
    (one) => one.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    (one) => one.normalize('NFD'),
    (one) => one.toUpperCase(),
    (one) => one.replace(/ /g, pick(random, ['  ', '\u00a0', '-', ', ', '\n'])),
    (one) => one.replace(/[đĐ]/g, 'Ð'),
    (one) => one.replace('oà', 'òa').replace('oá', 'óa').replace('uý', 'úy'),
    (one) => ` ${one}! `,
  ];
  return changes.filter(() => random() < 0.25).reduce((changed, change) => change(changed), text);
}

/** Now and then an answer of a kind no form gives. */
function hostile(random: Random, answers: object): object {
  if (random() > 0.1) return answers;
  const code = pick(random, Object.keys(answers));
  return {
    ...answers,
    [code ?? '1']: pick<unknown>(random, ['2', null, true, 1.5, -1, 1e6, {}, { a: 1 }, [], [1, 1], [0], ['1'], [1, null], [2, 99, 1.5]]),
  };
}
