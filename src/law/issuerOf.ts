import { isOneOf } from '../isOneOf';
import type { Edition, Issuer, Star } from './edition';
import { levels as inOrder } from './vocabulary';

/** The level that certifies a star, and who decides there; `undefined`: no level recognises it. */
export function issuerOf(levels: Edition['levels'], star: Star): Issuer | undefined {
  for (const level of inOrder) {
    const rule = levels[level];
    if (rule.role === 'evaluates' && isOneOf(rule.recognises, star)) return { level, authority: rule.decides };
  }
  return undefined;
}
