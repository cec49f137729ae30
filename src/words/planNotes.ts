import { beforeADate, certificateCounting } from '../editions/readings';
import type { Basis, Citation } from '../law/citation';
import type { Readings, ReadingUsed } from '../law/reading';
import type { Contradiction } from '../programme/programmePlan';
import type { Step } from './step';
import { readingSteps } from './words';

/** A plan's own citation, at one of its sections. */
export function inSection(basis: Basis, section: string): readonly Citation[] {
  return [{ ...basis[0], section }];
}

/** The open questions a plan's results can rest on. */
const open: Readings = { 'before-a-date': beforeADate, 'certificate-counting': certificateCounting };

/** What a reader of a plan's result must know beside it: where the plan disagrees with itself, the readings used. */
export function planNotes(result: {
  readonly basis: Basis;
  readonly caveats: readonly Contradiction[];
  readonly readings: readonly ReadingUsed[];
}): Step[] {
  return [
    ...result.caveats.map(({ statement, sections }): Step => ({
      rule: 'contradiction',
      text: { vi: `Kế hoạch không thống nhất - ${statement.vi}`, en: `The plan disagrees with itself - ${statement.en}` },
      basis: inSection(result.basis, sections.join('; ')),
    })),
    ...readingSteps({ readings: open }, result.readings),
  ];
}
