// Random questions in the form of the conformance vectors, many of them a day or a point beside a limit.
import {
  addDays,
  bandOf,
  certify,
  editions,
  withReadings,
  type CalendarDate,
  type Edition,
  type Level,
  type Purpose,
  type ReadingAnswers,
} from 'ocop';
import { randomDossiers, randomFrom, type Dossier } from '../sql/randomSheets';

export type Case = {
  readonly family: 'referrals' | 'transitions' | 'scores' | 'rankings' | 'standings';
  readonly given: { readonly [name: string]: unknown };
};

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

/** The five families in turn. */
export function* randomCases(count: number, seed: number): Generator<Case> {
  const random = randomFrom(seed);
  const sheets = randomDossiers(count, seed);
  const complete = randomDossiers(count, seed, true);
  for (let at = 0; at < count; at++) {
    const family = (['referrals', 'transitions', 'scores', 'rankings', 'standings'] as const)[at % 5] ?? 'scores';
    if (family === 'referrals') yield { family, given: referral(random) };
    else if (family === 'transitions') yield { family, given: transition(random) };
    else if (family === 'standings') yield { family, given: standingAsked(random) };
    else {
      const {
        edition,
        rubric: { set, variant },
        answers,
        eliminatedBy,
      } = (family === 'scores' ? sheets : complete).next().value as Dossier;
      const sheet = { edition: edition.id, set, ...(variant !== undefined && { variant }) };
      if (family === 'scores') yield { family, given: { ...sheet, answers: hostile(random, answers), eliminatedBy } };
      else yield { family, given: { ...sheet, answers, readings: someReadings(random, [edition]) } };
    }
  }
}

/** Any answers, one chosen at random, for some of the questions an edition leaves open. */
function someReadings(random: Random, open: readonly Edition[]): Partial<ReadingAnswers> {
  const readings = open.flatMap((edition) => Object.values(edition.readings));
  return Object.fromEntries(readings.filter(() => random() < 0.3).map(({ id, answers }) => [id, pick(random, Object.keys(answers))]));
}

function referral(random: Random): Case['given'] {
  const edition = pick(random, editions);
  const level = pick(random, Object.keys(edition.levels) as Level[]);
  const near =
    pick(
      random,
      edition.bands.map(({ from }) => from),
    ) + pick(random, [-0.01, 0, 0.01, -1, 1]);
  const of = whole(random, 1, 9);
  const score = pick<number | { sum: number; of: number }>(random, [
    whole(random, 0, 100),
    Math.round(random() * 10_000) / 100,
    Math.min(Math.max(near, 0), 100),
    random() * 100,
    { sum: whole(random, 0, 100 * of), of },
    {
      sum:
        pick(
          random,
          edition.bands.map(({ from }) => from),
        ) *
          of -
        pick(
          random,
          [0, 0, 1].map((less) => Math.min(less, of)),
        ),
      of,
    },
  ]);
  const valid = typeof score === 'number' || score.sum >= 0 ? score : 0;
  const readings = someReadings(random, [edition]);
  // No ranking is above the band of its points.
  const highest = bandOf(withReadings(edition, readings), valid);
  return { edition: edition.id, level, score: valid, ...(random() < 0.5 && { star: whole(random, 1, highest) }), readings };
}

const limits: readonly CalendarDate[] = editions.flatMap(({ inForceFrom, newFilingsUntil, transition: change }) => [
  inForceFrom,
  ...(newFilingsUntil === null ? [] : [newFilingsUntil]),
  ...((JSON.stringify(change).match(/\d{4}-\d\d-\d\d/g) ?? []) as CalendarDate[]),
]);

function transition(random: Random): Case['given'] {
  const filedOn = addDays(pick(random, limits), random() < 0.6 ? whole(random, -3, 3) : whole(random, -700, 400));
  const later = addDays(pick(random, limits), whole(random, -2, 2));
  const decidedOn = random() < 0.5 && later >= filedOn ? later : addDays(filedOn, whole(random, -2, 500));
  const purpose = pick<Purpose>(random, ['first', 'upgrade', 're-evaluation']);
  const pendingAt = pick<Level | undefined>(random, [undefined, 'commune', 'district', 'province', 'central']);
  return { filedOn, decidedOn, purpose, ...(pendingAt !== undefined && { pendingAt }), readings: someReadings(random, editions) };
}

function standingAsked(random: Random): Case['given'] {
  const edition = pick(random, editions);
  const star = random() < 0.05 ? 2 : pick(random, [3, 4, 5] as const);
  const readings = someReadings(random, [edition]);
  const issuedOn =
    random() < 0.03 ? pick(random, ['2024-02-30', '2024-2-3', '24-01-01', '']) : addDays(edition.inForceFrom, whole(random, -10, 1200));
  const certificate = certify(edition, { star: star as 3, issuedOn: issuedOn as CalendarDate });
  const days = certificate.ok
    ? [
        certificate.value.firstDay,
        certificate.value.lastDay,
        certificate.value.noticeBy,
        certificate.value.filing?.firstDay,
        certificate.value.filing?.lastDay,
      ]
    : [];
  const near = pick(random, [edition.inForceFrom, ...days.filter((day) => day !== null && day !== undefined)]);
  return { edition: edition.id, star, issuedOn, on: addDays(near, random() < 0.7 ? whole(random, -2, 2) : whole(random, -1500, 1500)), readings };
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
