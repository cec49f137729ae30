import { assess, qd26, rank, refer } from 'ocop';
import { madeUpSheet } from './madeUpSheet';

/** What became of some sheets; shares of a list add up. */
export type Counts = { readonly [outcome: string]: number };

/** A part of the list: from one number to before another. */
export type Share = { readonly from: number; readonly to: number };

/** Judges the sheets of a share as a province does; `told` hears how many more are done, now and then. */
export function judgeShare({ from, to }: Share, told: (more: number) => void = () => undefined): Counts {
  const counts: { [outcome: string]: number } = {};
  const step = 20_000;
  for (let number = from; number < to; number++) {
    const outcome = outcomeOf(number);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    const done = number + 1 - from;
    if (done % step === 0) told(step);
    else if (number + 1 === to) told(done % step);
  }
  return counts;
}

function outcomeOf(number: number): string {
  const { rubric, answers } = madeUpSheet(number);
  const assessed = assess(rubric, answers);
  if (!assessed.ok) return assessed.error[0].code;
  if (assessed.value.kind !== 'complete') return assessed.value.kind;
  const ranking = rank(qd26, rubric, assessed.value);
  return `${ranking.star}★ ${refer(qd26, { level: 'province', score: ranking.total, ranking }).kind}`;
}

/** The counts of all shares together, by name, so that they read the same however the list was divided. */
export function added(parts: readonly Counts[]): Counts {
  const outcomes = [...new Set(parts.flatMap((counts) => Object.keys(counts)))].sort();
  return Object.fromEntries(outcomes.map((outcome) => [outcome, parts.reduce((sum, counts) => sum + (counts[outcome] ?? 0), 0)]));
}
