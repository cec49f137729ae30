import type { Bilingual } from '../bilingual';

/** Says one thing in both languages: each has the same sentences under the same names. */
export function inBoth<Words>(vi: Words, en: Words): (say: (words: Words) => string) => Bilingual {
  return (say) => ({ vi: say(vi), en: say(en) });
}
