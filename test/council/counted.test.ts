import {
  councilResult,
  explain,
  formatMean,
  qd148,
  tayNinhCouncil,
  type Ballot,
  type CouncilMember,
  type CouncilPolicy,
  type CouncilResult,
  type Rubric,
} from 'ocop';
import { councilPolicySchema, councilResultSchema } from 'ocop/schemas';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

// The councils, members and ballots here are made up.

const policy: CouncilPolicy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' };

function sat(totals: readonly number[], by: CouncilPolicy = policy): CouncilResult {
  const members = totals.map((_, at): CouncilMember => ({ id: `m${at}`, role: at === 0 ? 'chair' : 'member', present: true }));
  const ballots = totals.map((total, at): Ballot => {
    const A = Math.min(total, 40);
    const B = Math.min(total - A, 25);
    return { edition: 'qd-148-2023', set: 14, member: `m${at}`, parts: { A, B, C: total - A - B } };
  });
  return value(councilResult(qd148, whiteSpirit as Rubric, { members, ballots }, by));
}

describe('a council’s result tells', () => {
  it('each member’s total, the spread and the mean', () => {
    const result = sat([85, 90, 84, 90]);
    expect(result).toMatchObject({
      kind: 'valid',
      totals: [
        { member: 'm0', total: 85 },
        { member: 'm1', total: 90 },
        { member: 'm2', total: 84 },
        { member: 'm3', total: 90 },
      ],
      spread: { lowest: { member: 'm2', total: 84 }, highest: { member: 'm1', total: 90 }, apart: 6 },
      total: { sum: 349, of: 4 },
    });
    expect(councilResultSchema.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
  });

  it('them as well where totals lie too far apart', () => {
    const result = sat([70, 90, 81]);
    expect(result).toMatchObject({
      kind: 're-score-needed',
      spread: { lowest: { member: 'm0' }, highest: { member: 'm1' }, apart: 20 },
      mean: { sum: 241, of: 3 },
      pairsInAll: 2,
    });
    expect(councilResultSchema.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
  });
});

describe('pairs too far apart', () => {
  it('are counted all, and named up to a hundred, in the order of the members', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 100 }), (totals, largestSpread) => {
        const pairs = totals.flatMap((one, at) =>
          totals.slice(at + 1).flatMap((other, next) => (Math.abs(one - other) > largestSpread ? [[`m${at}`, `m${at + 1 + next}`]] : [])),
        );
        const result = sat(totals, { ...policy, largestSpread });
        if (result.kind !== 're-score-needed') {
          expect(pairs).toEqual([]);
          return;
        }
        expect(result.pairsInAll).toBe(pairs.length);
        expect(result.pairs.map(({ members }) => members)).toEqual(pairs.slice(0, 100));
      }),
      { numRuns: 300 },
    );
  });

  it('of 10,000 ballots take no longer than the ballots themselves, however they lie', () => {
    const took = (totals: readonly number[], by?: CouncilPolicy): readonly [number, CouncilResult] => {
      const start = performance.now();
      const result = sat(totals, by);
      return [performance.now() - start, result];
    };
    const count = 10_000;
    const halves = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 10 : 95));
    const lastOnly = Array.from({ length: count }, (_, at) => (at === count - 1 ? 95 : 50));
    for (const [totals, pairs] of [
      [halves, (count / 2) ** 2],
      [lastOnly, count - 1],
    ] as const) {
      const [apart, result] = took(totals);
      expect(result).toMatchObject({ kind: 're-score-needed', pairsInAll: pairs, spread: { apart: Math.max(...totals) - Math.min(...totals) } });
      if (result.kind === 're-score-needed') expect(result.pairs.length).toBe(100);
      const [alone] = took(totals, { ...policy, largestSpread: null });
      expect(apart).toBeLessThan(1000 + 10 * alone);
      expect(explain(result, { locale: 'en', citations: false })).toContain(`There are ${pairs} such pairs in all`);
      expect(explain(result, { locale: 'vi', citations: false })).toContain(`Tất cả có ${pairs} cặp lệch nhau như vậy`);
    }
  });
});

describe('schema and function agree on a policy', () => {
  const asks = (given: unknown): boolean =>
    councilResult(qd148, whiteSpirit as Rubric, { members: [], ballots: [] }, given as CouncilPolicy).ok ||
    (
      councilResult(qd148, whiteSpirit as Rubric, { members: [], ballots: [] }, given as CouncilPolicy) as { error: readonly { code: string }[] }
    ).error.every(({ code }) => code !== 'invalid-policy');
  const full = { quorum: { part: 3, of: 4 }, chairMustBePresent: true, largestSpread: 10, notScoring: ['secretary'], minimums: 'each-member' };

  it.each<[object, boolean]>([
    [{}, true],
    ...[1, 10, 100, null].map((largestSpread): [object, boolean] => [{ largestSpread }, true]),
    ...[0, -1, 101, 0.5, 10.5, '10', Number.NaN, Infinity, 2 ** 53].map((largestSpread): [object, boolean] => [{ largestSpread }, false]),
    ...[
      { part: 1, of: 1 },
      { part: 1, of: 9007199254740991 },
      { part: 2, of: 1001 },
    ].map((quorum): [object, boolean] => [{ quorum }, true]),
    ...[{ part: 0, of: 4 }, { part: 5, of: 4 }, { part: 1.5, of: 4 }, { part: 1 }, null, 3].map((quorum): [object, boolean] => [{ quorum }, false]),
    [{ notScoring: [] }, true],
    [{ notScoring: ['secretary', 'secretary'] }, false],
    [{ notScoring: ['guest'] }, false],
    [{ notScoring: 'secretary' }, false],
    [{ minimums: 'none' }, false],
    [{ chairMustBePresent: 1 }, false],
    [{ basis: tayNinhCouncil.basis }, true],
    [{ basis: 'x' }, false],
    [{ basis: [{}] }, false],
  ])('%j: %j', (change, right) => {
    const given = { ...full, ...change };
    expect([councilPolicySchema.safeParse(given).success, asks(given)]).toEqual([right, right]);
  });
});

it('a share of a quorum is exact, however it is written', () => {
  const members = Array.from({ length: 4 }, (_, at): CouncilMember => ({ id: `m${at}`, role: 'member', present: at < 3 }));
  const huge = { part: 6_755_399_441_055_743, of: 9_007_199_254_740_991 };
  const result = value(
    councilResult(
      qd148,
      whiteSpirit as Rubric,
      { members, ballots: [{ edition: 'qd-148-2023', set: 14, member: 'm0', parts: { A: 1, B: 1, C: 1 } }] },
      { ...policy, chairMustBePresent: false, quorum: huge },
    ),
  );
  // A little less than three quarters of 4, so 3.
  expect(result.kind).toBe('incomplete-ballots');
});

describe('a mean for people', () => {
  it.each([
    [{ sum: 269, of: 3 }, 2, '89,67', true],
    [{ sum: 22499, of: 250 }, 2, '90,00', true],
    [{ sum: 179, of: 2 }, 2, '89,5', false],
    [{ sum: 180, of: 2 }, 2, '90', false],
    [{ sum: 1, of: 8 }, 2, '0,13', true],
    [{ sum: 1, of: 8 }, 3, '0,125', false],
    [{ sum: 638, of: 7 }, 2, '91,14', true],
    [{ sum: 181, of: 2 }, 0, '91', true],
    [{ sum: 0, of: 7 }, 2, '0', false],
  ])('%j to %i places: %s, rounded %s', (mean, places, text, rounded) => {
    expect(formatMean(mean, 'vi', places)).toEqual({ text, rounded });
  });

  it('says that it was rounded exactly where it was', () => {
    fc.assert(
      fc.property(fc.nat(90_000), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 6 }), (sum, of, places) => {
        const { text, rounded } = formatMean({ sum, of }, 'en', places);
        const shown = BigInt(text.replace(/[,.]/g, ''));
        const decimals = BigInt(10 ** (text.split('.')[1]?.length ?? 0));
        expect(shown * BigInt(of) === BigInt(sum) * decimals).toBe(!rounded);
      }),
    );
  });

  it.each([null, {}, { sum: 1.5, of: 2 }, { sum: 1, of: 0 }, { sum: -1, of: 2 }, 89.5])('refuses %j', (mean) => {
    expect(() => formatMean(mean as never, 'vi')).toThrow(/^"mean" must be /);
  });
});
