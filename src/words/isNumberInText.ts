import type { InvalidScore } from '../score/score';

/** Whether what came as a score is a number that was typed: a text of figures. */
export function isNumberInText({ received, reason }: InvalidScore): boolean {
  return reason === 'not-a-number' && /^\s*[0-9]+(?:[.,][0-9]+)?\s*$/.test(received);
}
