import { bandOf, checkScore, qd148 } from 'ocop';
import { describe, expect, it } from 'vitest';
import { exceeds, isSameScore, reaches } from '../../src/score/score';

const expected = { min: 0, max: 100 };

describe('checkScore', () => {
  it.each([0, -0, 100, 89.99, { sum: 0, of: 7 }, { sum: 700, of: 7 }, { sum: 17999, of: 200 }])('takes %j', (score) => {
    expect(checkScore(qd148, score)).toEqual({ ok: true, value: score });
  });

  it.each([
    [Number.NaN, 'NaN', 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'Infinity', 'not-a-number'],
    [100.01, '100.01', 'out-of-range'],
    [-0.01, '-0.01', 'out-of-range'],
    ['90', '90', 'not-a-number'],
    [null, 'null', 'not-a-number'],
    [undefined, 'undefined', 'not-a-number'],
    [{ sum: -1, of: 7 }, 'sum -1 of 7', 'out-of-range'],
    [{ sum: 701, of: 7 }, 'sum 701 of 7', 'out-of-range'],
    [{ sum: 1.5, of: 7 }, 'sum 1.5 of 7', 'not-a-number'],
    [{ sum: 7, of: 1.5 }, 'sum 7 of 1.5', 'not-a-number'],
    [{ sum: 0, of: 0 }, 'sum 0 of 0', 'not-a-number'],
    [{ sum: -7, of: -1 }, 'sum -7 of -1', 'not-a-number'],
    [{ sum: 7 }, 'sum 7 of undefined', 'not-a-number'],
  ])('refuses %j', (score, received, reason) => {
    expect(checkScore(qd148, score)).toEqual({ ok: false, error: { code: 'invalid-score', received, expected, reason } });
  });
});

describe('a scale that does not begin at 0', () => {
  const fromTen = { ...qd148, scale: { min: 10, max: 100 } };

  it('has its least score as well', () => {
    expect(checkScore(fromTen, { sum: 70, of: 7 }).ok).toBe(true);
    expect(checkScore(fromTen, { sum: 69, of: 7 }).ok).toBe(false);
    expect(checkScore(fromTen, 10).ok).toBe(true);
    expect(checkScore(fromTen, 9.99).ok).toBe(false);
  });
});

describe('a score', () => {
  it('reaches a number of points it is equal to, and exceeds only what is less', () => {
    expect([reaches(90, 90), reaches({ sum: 180, of: 2 }, 90), reaches({ sum: 179, of: 2 }, 90), reaches(89.99, 90)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([exceeds(90, 90), exceeds({ sum: 180, of: 2 }, 90), exceeds({ sum: 181, of: 2 }, 90), exceeds(90.01, 90)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('that is none is the bug of who hands it to a rule', () => {
    expect(() => bandOf(qd148, Number.NaN)).toThrow(new TypeError('"score" must be a number from 0 to 100, or { sum, of }; got NaN'));
    expect(() => bandOf(qd148, { sum: 201, of: 2 })).toThrow('got "sum 201 of 2"');
  });
});

it('two means are the same where they are the same number of points, however they are written', () => {
  expect(isSameScore({ sum: 269, of: 3 }, { sum: 538, of: 6 })).toBe(true);
  expect(isSameScore({ sum: 269, of: 3 }, { sum: 270, of: 3 })).toBe(false);
  expect(isSameScore({ sum: 179, of: 2 }, 89.5)).toBe(true);
  expect([isSameScore(90, { sum: 179, of: 2 }), isSameScore(90, 89)]).toEqual([false, false]);
});
