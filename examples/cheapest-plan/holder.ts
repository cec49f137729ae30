/**
 * A made-up holder's self-assessment of a made-up white spirit: 26 + 15 + 22 = 63 points, 3 stars. For 4 stars it
 * lacks 7 points and the minimums of 1.c (box 2), 1.d (box 3) and 3.e (box 1).
 */
export const answers = {
  '1.a': 2, '1.b': 2, '1.c': 1, '1.d': 2, '1.đ': 1, '1.e': 2,
  '2.a': 4, '2.b': 3, '2.c': 3,
  '3.a': 2, '3.b': 1, '3.c': 2, '3.d': 2, '3.đ': 2, '3.e': 0,
  '4.a': 3, '4.b': 2, '4.c': 3,
  '5.a': 4, '5.b': 4, '5.c': 2,
  '6.a': 3, '6.b': 3, '6.c': 4, '6.d': 4,
  '7': 3, '8.a': 3, '8.b': 2, '9': 4, '10': 1,
} as const;

/** What the holder cannot change: who represents it, and where the idea came from. */
export const frozen = ['3.b', '2.a'] as const;

/** Made-up costs of working on a criterion, in million đồng. */
export const costs = {
  '1.a': 45, '1.b': 50, '1.c': 40, '1.d': 25, '1.đ': 35, '1.e': 30,
  '2.b': 18, '2.c': 12,
  '3.a': 30, '3.c': 20, '3.d': 60, '3.đ': 10, '3.e': 15,
  '4.a': 30, '4.b': 35, '4.c': 10,
  '5.a': 8, '5.b': 15, '5.c': 5,
  '6.a': 20, '6.b': 20, '6.c': 20, '6.d': 20,
  '7': 60, '8.a': 10, '8.b': 12, '9': 80, '10': 120,
} as const;
