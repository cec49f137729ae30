import type { Citation } from '../law/citation';
import type { Bilingual } from '../text/bilingual';

/** One step of a result's reasoning: what was found, by which rule, resting on what. */
export type Step = {
  readonly rule: string;
  readonly text: Bilingual;
  readonly basis: readonly Citation[];
};
