import type { ReadingUsed } from '../law/reading';
import { common as en } from './en/common';
import type { Step } from './step';
import { common as vi } from './vi/common';

/** The readings a result used, a step each. */
export function readingSteps(used: readonly ReadingUsed[]): Step[] {
  return used.map(({ id, answer, basis }) => ({
    rule: 'reading',
    text: { vi: vi.reading(id, answer.vi), en: en.reading(id, answer.en) },
    basis,
  }));
}
