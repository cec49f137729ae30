import { describe, expect, it } from 'vitest';
import { actorNames, eventNames, stateNames } from 'ocop';

describe('every state, event and actor', () => {
  it.each([
    ['states', stateNames],
    ['events', eventNames],
    ['actors', actorNames],
  ] as const)('of the %s has a name of its own in both languages', (_, names) => {
    const all = Object.values<{ readonly vi: string; readonly en: string }>(names);
    for (const locale of ['vi', 'en'] as const) {
      const words = all.map((name) => name[locale]);
      expect(words.every((word) => typeof word === 'string' && /^\p{L}/u.test(word))).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(all.length).toBeGreaterThan(7);
  });
});
