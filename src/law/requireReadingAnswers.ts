import { isPlain, ownOf } from '../fields';
import { printable } from '../printable';
import { refuse, requireOneOf } from '../refuse';
import type { ReadingAnswers, Readings } from './reading';

/** Throws `TypeError` for what are not answers to open questions that some of these ask. */
export function requireReadingAnswers(
  name: string,
  chosen: Partial<ReadingAnswers>,
  among: readonly { readonly readings: Readings }[],
  whose: string,
): void {
  if (!isPlain(chosen)) refuse(name, chosen, 'an object of answers by open question');
  for (const [id, answer] of Object.entries(chosen)) {
    const asked = among.flatMap(({ readings }) => ownOf(readings, id) ?? []);
    if (asked.length === 0) refuse(name, chosen, `answers to open questions of ${whose}`, ` with "${printable(id)}"`);
    requireOneOf(`${name}.${id}`, answer, [...new Set(asked.flatMap((reading) => Object.keys(reading.answers)))]);
  }
}
