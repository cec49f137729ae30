import { topAnswers } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';

/**
 * A made-up dossier: a white spirit no one distils, judged by made-up councils in 2024. Every criterion stands at
 * its top box but six: 100 - 1 - 1 - 1 - 1 - 2 - 2 = 92 points, and the packaging misses its 5-star minimum.
 */
export const spirit = {
  product: 'Rượu nếp Làng Mây (sản phẩm bịa ra để minh họa / made up)',
  filedOn: '2024-09-16',
  issuedOn: '2024-11-30',
  answers: { ...topAnswers(whiteSpirit), '2.b': 3, '3.a': 2, '4.b': 3, '4.c': 4, '6.c': 4, '10': 2 },
} as const;
