import { bandOf, checkScore, editions, explain, qd1048, qd148, withReadings, type ScoreInput } from 'ocop';
import { describe, expect, it } from 'vitest';

describe.each(editions.map((edition) => [edition.id, edition] as const))('bandOf under %s', (_, edition) => {
  it.each<[ScoreInput, number]>([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89, 4],
    [89.5, 4],
    [89.95, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
    [{ sum: 17999, of: 200 }, 4],
    [{ sum: 18000, of: 200 }, 5],
    [{ sum: 269, of: 3 }, 4],
    [{ sum: 270, of: 3 }, 5],
    [{ sum: 89_999_999, of: 1_000_000 }, 4],
    [{ sum: 0, of: 7 }, 1],
    [{ sum: 700, of: 7 }, 5],
  ])('%j is %i stars', (score, star) => {
    expect(bandOf(edition, score)).toBe(star);
  });
});

describe('the gap in the wording of 1048', () => {
  const upward = withReadings(qd1048, { 'between-worded-bands': 'next-whole-point' });
  it.each([
    [89, 4],
    [89.01, 5],
    [69, 3],
    [69.5, 4],
    [49.5, 3],
    [29.99, 1],
    [90, 5],
  ])('under the other reading %d is %i stars', (score, star) => {
    expect(bandOf(upward, score)).toBe(star);
  });
});

describe('what is not a score', () => {
  it.each<[unknown, string, 'not-a-number' | 'out-of-range']>([
    [Number.NaN, 'NaN', 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'Infinity', 'not-a-number'],
    [Number.NEGATIVE_INFINITY, '-Infinity', 'not-a-number'],
    [-0.01, '-0.01', 'out-of-range'],
    [100.01, '100.01', 'out-of-range'],
    [999, '999', 'out-of-range'],
    ['90', '90', 'not-a-number'],
    [null, 'null', 'not-a-number'],
    [undefined, 'undefined', 'not-a-number'],
    [{ sum: 1, of: 0 }, 'sum 1 of 0', 'not-a-number'],
    [{ sum: 1.5, of: 2 }, 'sum 1.5 of 2', 'not-a-number'],
    [{ sum: 201, of: 2 }, 'sum 201 of 2', 'out-of-range'],
    [{ sum: -1, of: 2 }, 'sum -1 of 2', 'out-of-range'],
    [{ sum: 1 }, 'sum 1 of undefined', 'not-a-number'],
    [[90], 'an array', 'not-a-number'],
  ])('%j', (input, received, reason) => {
    const result = checkScore(qd148, input);
    expect(result).toEqual({ ok: false, error: { code: 'invalid-score', received, expected: { min: 0, max: 100 }, reason } });
    if (!result.ok) expect(explain(result.error, { locale: 'en' })).toContain(received);
    expect(() => bandOf(qd148, input as number)).toThrow(TypeError);
  });

  it('is told from what is', () => {
    for (const score of [0, 100, 89.995, { sum: 17999, of: 200 }]) expect(checkScore(qd148, score)).toEqual({ ok: true, value: score });
  });
});
