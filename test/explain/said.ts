import { expect } from 'vitest';
import type { Bilingual } from 'ocop';

/** Both languages say something, and nothing of the program shows through. */
export function expectSaid({ vi, en }: Bilingual): void {
  for (const text of [vi, en]) {
    expect(text).toMatch(/\p{L}{2}/u);
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|^\s|\s$/);
  }
}
