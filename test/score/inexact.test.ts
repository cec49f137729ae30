import { bandOf, checkScore, describeFault, editions, parseDecimal, qd1048, qd148, qd26, refer, withReadings, type Edition } from 'ocop';
import { scoreSchema } from 'ocop/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

// 39.3 + 24.9 + 25.8 is 90 on paper, and 89.99999999999999 for a computer.
const strayed = 39.3 + 24.9 + 25.8;

describe('a sum of decimals that strayed from a line', () => {
  it('is a fault at the edge that names the line', () => {
    expect(strayed).not.toBe(90);
    const checked = checkScore(qd148, strayed);
    expect(checked).toEqual({
      ok: false,
      error: { code: 'invalid-score', received: '89.99999999999999', expected: { min: 0, max: 100 }, reason: 'inexact', line: 90 },
    });
    if (checked.ok) return;
    expect(describeFault(checked.error).vi).toContain('900 phần mười');
    expect(describeFault(checked.error).en).toContain('strayed from 90');
    expect(scoreSchema.safeParse(strayed).success).toBe(false);
  });

  it.each(editions.map((edition) => [edition.id, edition] as const))('is refused by the rules, never a star less: %s', (_, edition) => {
    for (const [near, line] of [
      [strayed, 90],
      [69.99999999999999, 70],
      [50.00000000000001, 50],
      [30 - 4e-15, 30],
    ] as const) {
      expect(() => bandOf(edition, near)).toThrow(`"score" must be exact: a sum of decimals has strayed from ${line}`);
      expect(() => refer(edition, { level: 'province', score: near })).toThrow(TypeError);
    }
  });

  it('is told where a reading makes a band begin above a whole point', () => {
    const upward = withReadings(qd1048, { 'between-worded-bands': 'next-whole-point' });
    expect(checkScore(upward, 89.00000000000001)).toMatchObject({ error: { reason: 'inexact', line: 89 } });
    expect(checkScore(qd1048, 89.00000000000001).ok).toBe(true);
  });

  it('is passed exactly as whole numbers, or as the decimal that was written', () => {
    expect(bandOf(qd148, { sum: 393 + 249 + 258, of: 10 })).toBe(5);
    expect(bandOf(qd148, value(parseDecimal('89,99999999999999')))).toBe(4);
    expect(bandOf(qd148, 89.99)).toBe(4);
    expect(bandOf(qd148, 269.999999 / 3)).toBe(4);
  });

  it('never costs a star: parts in tenths that add up to a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(300, 500, 700, 900), fc.array(fc.nat(250), { minLength: 1, maxLength: 8 }), (line, tenths) => {
        const rest = line - tenths.reduce((sum, part) => sum + part, 0);
        fc.pre(rest >= 0);
        const sum = [...tenths, rest].reduce((points, part) => points + part / 10, 0);
        const exact = bandOf(qd26, { sum: line, of: 10 });
        expect(checkScore(qd26, sum).ok ? bandOf(qd26, sum) : exact).toBe(exact);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the lines a score can stray from', () => {
  const { province, central } = qd26.levels;
  if (province.role !== 'evaluates' || central.role !== 'evaluates') throw new Error('they evaluate');
  const [five, ...others] = qd26.bands;
  // Made up: five stars from 89.5 points, the province sends up from 85, and the centre gives back below 65.
  const made: Edition = {
    ...qd26,
    bands: [{ ...five, from: 89.5 }, ...others],
    levels: {
      ...qd26.levels,
      province: { ...province, refersFrom: 85 },
      central: { ...central, returnsBelow: { ...(central.returnsBelow as NonNullable<typeof central.returnsBelow>), score: 65 } },
    },
  };

  it.each([
    [84.99999999999999, 85],
    [65.00000000000001, 65],
    [89.49999999999999, 89.5],
    [70.00000000000001, 70],
  ])('%d lies beside %d', (score, line) => {
    expect(checkScore(made, score)).toMatchObject({ error: { reason: 'inexact', line } });
  });

  it('are not strayed from by what lies on them, by what is far from them, or beside 0, where no band is reached', () => {
    for (const score of [89.5, 84.9, 65.5, 1e-12]) expect(checkScore(made, score).ok).toBe(true);
    expect(checkScore(qd26, 89.49999999999999).ok).toBe(true);
    expect(bandOf(made, 89.5)).toBe(5);
  });

  it('a whole number outside the scale is no score', () => {
    for (const score of [101, -1]) expect(() => bandOf(qd148, score)).toThrow(TypeError);
    expect([bandOf(qd148, 0), bandOf(qd148, 100)]).toEqual([1, 5]);
  });
});
