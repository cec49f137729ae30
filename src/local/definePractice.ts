import type { CouncilPractice } from '../council/councilPolicy';
import { deepFreeze } from '../law/deepFreeze';

/*
 * Local law: what provinces regulate because the national decisions do not. It binds nobody elsewhere; each regulation is a datum of its
 * own with what is known of its date, and holds what it says and nothing else: the caller adds the rest.
 */

/** Freezes a practice, typed by what it says. It comes as a function so that a bundler can leave it out. */
export function definePractice<const Practice extends CouncilPractice>(practice: () => Practice): Practice {
  return deepFreeze(practice());
}
