import { deepFreeze } from './deepFreeze';
import type { Edition } from './edition';

/** Freezes an edition. It comes as a function so that a bundler can leave out the editions nobody imports. */
export function defineEdition(edition: () => Edition): Edition {
  return deepFreeze(edition());
}
