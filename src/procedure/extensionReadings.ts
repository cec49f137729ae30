import type { ReadingId } from '../law/reading';

/** The questions that decide whether a certificate outlives its last day. */
export const extensionReadings: readonly ReadingId[] = [
  'filing-window-days',
  'extension-after-transition',
  'extension-of-pending',
  'extension-of-ended',
];
