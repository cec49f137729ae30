import { describe, expect, it } from 'vitest';
import { qd148, rankBounds, topAnswers, type Rubric } from 'ocop';
import { flowers, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { fiveFrom, scored, small } from './threeWays';

describe('bounds of an open sheet', () => {
  it('fall with a minimum an open criterion may miss', () => {
    const { '3.e': _, ...others } = topAnswers(flowers);
    const bounds = rankBounds(qd148, flowers, scored(flowers, others));
    expect([bounds.worst, bounds.best]).toEqual([3, 5]);
  });

  it('name for each star only the minimums that stand before it', () => {
    const { '1.a': _, ...others } = topAnswers(whiteSpirit);
    const { stars } = rankBounds(
      qd148,
      whiteSpirit,
      scored(whiteSpirit, { ...others, '2.b': 3, '4.a': 0, '4.b': 0, '4.c': 0, '6.a': 0, '6.b': 0, '7': 0 }),
    );
    const five = stars.find(({ star }) => star === 5);
    const four = stars.find(({ star }) => star === 4);
    expect(five?.unmet.map(({ star }) => star)).toContain(5);
    expect(four?.unmet.every(({ star }) => star <= 4)).toBe(true);
  });

  it('are sure of a star whose line the points given come to exactly', () => {
    // a 30, b 10, d 28 and c open: 68 with 0 to 5 more; with c at its second box 70.
    const open = { a: 2, 'b.y': 2, d: 2 };
    const bounds = rankBounds(qd148, small(), scored(small() as Rubric, open));
    expect(bounds.total).toEqual({ min: 70, max: 75 });
    expect(bounds.worst).toBe(4);
    expect(bounds.stars).toMatchObject([{ star: 5, reached: 'lost', points: 'lost' }]);
    expect(rankBounds(fiveFrom(75), small(), scored(small() as Rubric, open)).stars).toMatchObject([{ star: 5, reached: 'open', points: 'open' }]);
    const sure = fiveFrom(70);
    // d's 70 points come to the line, but the case of b that is open may miss its mark.
    const { 'b.y': _, ...without } = open;
    expect(rankBounds(sure, small(), scored(small() as Rubric, { ...without, c: 4 })).stars.find(({ star }) => star === 5)).toMatchObject({
      reached: 'open',
      points: 'open',
    });
    expect(rankBounds(sure, small(), scored(small() as Rubric, { ...open, 'b.y': 2 })).worst).toBe(5);
  });
});
