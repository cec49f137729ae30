import type { Level, Purpose } from './edition';

/** Why a product is evaluated, in the order of its life. */
export const purposes: readonly Purpose[] = ['first', 'upgrade', 're-evaluation'];

/** The levels from the ground up. */
export const levels: readonly Level[] = ['commune', 'district', 'province', 'central'];

/** A word that names no purpose of evaluation. */
export type UnknownPurpose = { readonly code: 'unknown-purpose'; readonly received: string; readonly expected: readonly Purpose[] };

/** A word that names no level. */
export type UnknownLevel = { readonly code: 'unknown-level'; readonly received: string; readonly expected: readonly Level[] };
