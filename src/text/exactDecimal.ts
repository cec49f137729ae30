import type { Decimal } from './parseDecimal';

/** The decimal that a fraction equals, in as few places as it takes; `null` where it would take more than three. */
export function exactDecimal({ sum, of }: { readonly sum: number; readonly of: number }): Decimal | null {
  const power = [1, 10, 100, 1000].find((tens) => Number.isSafeInteger(sum * tens) && (sum * tens) % of === 0);
  return power === undefined ? null : { sum: (sum * power) / of, of: power };
}
