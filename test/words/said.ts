import type { Bilingual } from 'ocop';

/** The texts that say nothing, or in which something of the program shows through. */
export function unsaid({ vi, en }: Bilingual): readonly string[] {
  return [vi, en].filter((text) => !/\p{L}{2}/u.test(text) || /undefined|(?<!hoặc |or )null|NaN|\[object| {2}|^\s|\s$/.test(text));
}
