// Scores and days at the limits of the law or just beside them, for random questions.
import { addDays, editions, filingWindow, type CalendarDate, type Certificate, type Edition, type ReadingAnswers } from 'ocop';

export type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

export const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

/** Any answers, one chosen at random, for some of the questions editions leave open. */
export function someReadings(random: Random, open: readonly Edition[]): Partial<ReadingAnswers> {
  const readings = open.flatMap((edition) => Object.values(edition.readings));
  return Object.fromEntries(readings.filter(() => random() < 0.3).map(({ id, answers }) => [id, pick(random, Object.keys(answers))]));
}

/** A score of an edition: whole, with a fraction, a mean; at a band, just beside it or anywhere. */
export function nearScore(random: Random, { bands }: Edition): number | { readonly sum: number; readonly of: number } {
  const from = pick(
    random,
    bands.map((band) => band.from),
  );
  const of = whole(random, 1, 9);
  const beside = pick(random, [-1, -0.01, 0, 0, 0.01, 1]);
  const within = (points: number): number => Math.min(Math.max(points, 0), 100);
  return pick<() => number | { readonly sum: number; readonly of: number }>(random, [
    () => whole(random, 0, 100),
    () => Math.round(random() * 10_000) / 100,
    () => random() * 100,
    () => within(from + beside),
    () => within(from + beside),
    () => ({ sum: whole(random, 0, 100 * of), of }),
    () => ({ sum: Math.max(0, from * of - pick(random, [0, 0, 1])), of }),
  ])();
}

/** Every day on which something begins, ends or lapses by the editions. */
export const limits: readonly CalendarDate[] = [
  ...new Set(
    editions.flatMap(({ inForceFrom, newFilingsUntil, transition: change }) => [
      inForceFrom,
      ...(newFilingsUntil === null ? [] : [newFilingsUntil]),
      ...((JSON.stringify(change).match(/\d{4}-\d\d-\d\d/g) ?? []) as CalendarDate[]),
    ]),
  ),
].sort();

/** The days on which a certificate begins, must be renewed and ends, under an edition. */
export function daysOf({ firstDay, lastDay }: Certificate, renewal: Edition): readonly CalendarDate[] {
  const filing = filingWindow(renewal, lastDay);
  const { notice, extension } = renewal.certificate;
  return [
    firstDay,
    lastDay,
    ...(filing === null ? [] : [filing.firstDay, filing.lastDay]),
    ...(notice === null ? [] : [addDays(lastDay, -notice.daysBefore)]),
    ...(extension === undefined ? [] : [addDays(lastDay, extension.maxDays)]),
  ];
}
