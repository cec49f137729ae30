import type { Edition, Issuer, RecognisedStar, Star } from './edition';
import { levels as inOrder } from './vocabulary';

/** The level that certifies a star, and who decides there; `undefined`: no level recognises it. */
export function issuerOf(levels: Edition['levels'], star: Star): Issuer | undefined {
  for (const level of inOrder) {
    const rule = levels[level];
    if (rule.role === 'evaluates' && rule.recognises.includes(star as RecognisedStar)) return { level, authority: rule.decides };
  }
  return undefined;
}
