import {
  councilResult,
  dongThapCouncil,
  qd1048,
  qd1489,
  qd148,
  qd26,
  refer,
  tayNinhCouncil,
  topAnswers,
  walk,
  withReadings,
  type Answers,
  type Ballot,
  type CouncilMember,
  type CouncilPolicy,
  type CouncilResult,
  type Criterion,
  type Rubric,
  type Sitting,
} from 'ocop';
import { traditionalAndFestivalTourism, whiteSpirit as of1048 } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, flowers, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { whiteSpirit as whiteSpirit26 } from 'ocop/rubrics/qd-26-2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { value } from '../day';
import { used } from '../used';

// The councils, members and ballots here are made up.

// Of a regulation that says nothing on who scores: this council says that its secretary does not.
const policy: CouncilPolicy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' };
const anySpread: CouncilPolicy = { ...policy, largestSpread: null };
const sheet = { edition: 'qd-148-2023', set: 14 } as const;
const top: Answers = topAnswers(whiteSpirit);

function members(count: number): CouncilMember[] {
  return Array.from({ length: count }, (_, at) => ({ id: `m${at}`, role: at === 0 ? 'chair' : 'member', present: true }));
}

/** Totals from 0 to 100 as points by part, the parts of 148 filled from A on. */
function byParts(totals: readonly number[]): Ballot[] {
  return totals.map((total, at) => {
    const A = Math.min(total, 40);
    const B = Math.min(total - A, 25);
    return { ...sheet, member: `m${at}`, parts: { A, B, C: total - A - B } };
  });
}

function bySheets(...sheets: Answers[]): Ballot[] {
  return sheets.map((answers, at) => ({ ...sheet, member: `m${at}`, answers }));
}

function sitting(ballots: readonly Ballot[], count: number = ballots.length): Sitting {
  return { members: members(count), ballots };
}

function held(ballots: readonly Ballot[], by: CouncilPolicy = policy): CouncilResult {
  return value(councilResult(qd148, whiteSpirit as Rubric, sitting(ballots), by));
}

function valid(result: CouncilResult): Extract<CouncilResult, { kind: 'valid' }> {
  if (result.kind !== 'valid') throw new Error(result.kind);
  return result;
}

describe('the mean of a council', () => {
  it.each([
    // totals, their sum, how many, the star of the band: 90, 70, 50 and 30 points are the lines
    [[90], 90, 1, 5],
    [[89, 90, 91], 270, 3, 5],
    [[90, 90, 89], 269, 3, 4],
    [[90, 90, 91], 271, 3, 5],
    [[89, 90], 179, 2, 4],
    [[89, 91], 180, 2, 5],
    [[91, 91, 91, 91, 91, 91, 84], 630, 7, 5],
    [[91, 91, 91, 91, 91, 91, 83], 629, 7, 4],
    [[69, 70], 139, 2, 3],
    [[70, 70], 140, 2, 4],
    [[70, 70, 69], 209, 3, 3],
    [[49, 50, 51], 150, 3, 3],
    [[49, 50, 50], 149, 3, 2],
    [[29, 30, 31], 90, 3, 2],
    [[29, 30, 30], 89, 3, 1],
    [[0, 0], 0, 2, 1],
    [[100, 100, 100], 300, 3, 5],
  ])('of %j is %i over %i and in the band of %i stars', (totals, sum, of, star) => {
    const { total, band, ballots } = valid(held(byParts(totals)));
    expect([total, band, ballots]).toEqual([{ sum, of }, star, of]);
  });

  it('of 200 ballots at 89.995 is 4 stars: 199 of 90 and one of 89', () => {
    const { total, band } = valid(held(byParts([...Array.from({ length: 199 }, () => 90), 89])));
    expect([total, band]).toEqual([{ sum: 17999, of: 200 }, 4]);
  });

  it('is given by part, and by criterion where every ballot shows its boxes', () => {
    // 2.b at box 3 instead of 4 is one point less (3 to 2), 6.c at box 4 instead of 5 two points less.
    const { total, parts, criteria } = valid(held(bySheets(top, { ...top, '2.b': 3 }, { ...top, '2.b': 3, '6.c': 4 })));
    expect(total).toEqual({ sum: 100 + 99 + 97, of: 3 });
    expect(parts).toEqual({ A: { sum: 40 + 39 + 39, of: 3 }, B: { sum: 75, of: 3 }, C: { sum: 35 + 35 + 33, of: 3 } });
    expect(criteria?.['2.b']).toEqual({ sum: 3 + 2 + 2, of: 3 });
    expect(criteria?.['1.a']).toEqual({ sum: 15, of: 3 });
    const mixed = valid(held([...bySheets(top), ...byParts([0, 95]).slice(1)]));
    expect([mixed.total, mixed.criteria, mixed.ranking]).toEqual([{ sum: 195, of: 2 }, null, null]);
  });

  it('does not move when a ballot equal to it is added', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(25), fc.nat(35)), { minLength: 1, maxLength: 9 }), (cards) => {
        const ballots = cards.map(([A, B, C], at): Ballot => ({ ...sheet, member: `m${at}`, parts: { A, B, C } }));
        // Copies of every ballot, so that the means are what they were; then the mean itself where it is whole.
        const before = valid(held(ballots, anySpread));
        const whole = (['A', 'B', 'C'] as const).every((part) => before.parts[part].sum % cards.length === 0);
        const mean = (part: 'A' | 'B' | 'C'): number => before.parts[part].sum / cards.length;
        const more: Ballot[] = whole
          ? [{ ...sheet, member: `m${cards.length}`, parts: { A: mean('A'), B: mean('B'), C: mean('C') } }]
          : ballots.map((ballot, at) => ({ ...ballot, member: `m${cards.length + at}` }));
        const after = valid(held([...ballots, ...more], anySpread));
        for (const [a, b] of [[before.total, after.total], ...(['A', 'B', 'C'] as const).map((part) => [before.parts[part], after.parts[part]])]) {
          expect((a?.sum ?? 0) * (b?.of ?? 0)).toBe((b?.sum ?? 1) * (a?.of ?? 1));
        }
        expect(after.band).toBe(before.band);
      }),
    );
  });

  it('is the same in whatever order the ballots lie', () => {
    const totals = fc.array(fc.nat(100), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        totals.chain((list) => fc.tuple(fc.constant(byParts(list)), fc.shuffledSubarray(byParts(list), { minLength: list.length }))),
        ([ballots, shuffled]) => {
          const all = members(ballots.length);
          const result = councilResult(qd148, whiteSpirit as Rubric, { members: all, ballots }, policy);
          expect(councilResult(qd148, whiteSpirit as Rubric, { members: all, ballots: shuffled }, policy)).toEqual(result);
        },
      ),
    );
  });
});

describe('the quorum', () => {
  const attended = (count: number, present: number, chair = true): CouncilResult => {
    const all = members(count).map((member, at) => ({ ...member, present: at === 0 ? chair : at <= present - (chair ? 1 : 0) }));
    const ballots = byParts(Array.from({ length: count }, () => 90)).filter((_, at) => all[at]?.present);
    return value(councilResult(qd148, whiteSpirit as Rubric, { members: all, ballots }, policy));
  };
  it.each([
    // three quarters of 4, 7, 8, 9 are 3, 5.25, 6, 6.75
    [4, 3, 3, 'valid'],
    [4, 2, 3, 'no-quorum'],
    [7, 6, 6, 'valid'],
    [7, 5, 6, 'no-quorum'],
    [8, 6, 6, 'valid'],
    [8, 5, 6, 'no-quorum'],
    [9, 7, 7, 'valid'],
    [9, 6, 7, 'no-quorum'],
  ])('of %i members with %i present, where %i are wanted: %s', (count, present, required, kind) => {
    const result = attended(count, present);
    expect(result.kind).toBe(kind);
    if (result.kind === 'no-quorum') expect(result).toMatchObject({ members: count, present, required, chairPresent: true });
  });

  it('needs the chair where the policy says so', () => {
    expect(attended(8, 7, false)).toMatchObject({ kind: 'no-quorum', present: 7, required: 6, chairPresent: false });
    const all = members(4).map((member, at) => ({ ...member, present: at > 0 }));
    const result = councilResult(
      qd148,
      whiteSpirit as Rubric,
      { members: all, ballots: byParts([0, 90, 90, 90]).slice(1) },
      { ...policy, chairMustBePresent: false },
    );
    expect(value(result).kind).toBe('valid');
  });
});

describe('the spread', () => {
  it.each([
    [[80, 90], []],
    [[80, 91], [[0, 1, 11]]],
    [[85, 95, 84], [[1, 2, 11]]],
    [
      [70, 90, 81],
      [
        [0, 1, 20],
        [0, 2, 11],
      ],
    ],
  ])('of %j leaves pairs more than 10 points apart: %j', (totals, pairs) => {
    const result = held(byParts(totals));
    expect(result.kind).toBe(pairs.length === 0 ? 'valid' : 're-score-needed');
    const found = result.kind === 're-score-needed' ? result.pairs : [];
    expect(found).toEqual(
      pairs.map(([a, b, apart]) => ({ members: [`m${a ?? ''}`, `m${b ?? ''}`], totals: [totals[a ?? 0], totals[b ?? 0]], apart })),
    );
  });

  it('is not asked where there is no such rule', () => {
    expect(held(byParts([0, 100]), anySpread).kind).toBe('valid');
  });
});

describe('ballots that are not finished', () => {
  it('are named with what they leave open, and so are members who gave none', () => {
    const { '1.a': _, ...open } = top;
    const result = value(councilResult(qd148, whiteSpirit as Rubric, sitting(bySheets(top, open), 3), policy));
    expect(result).toMatchObject({
      kind: 'incomplete-ballots',
      unfinished: [{ member: 'm1', missing: ['1.a'] }],
      withoutBallot: ['m2'],
    });
  });

  it('are named where only one of the two lacks', () => {
    const { '1.a': _, ...open } = top;
    const unfinished = [{ member: 'm1', missing: ['1.a'] }];
    expect(held(bySheets(top, open))).toMatchObject({ kind: 'incomplete-ballots', unfinished, withoutBallot: [], readings: [] });
    const oneShort = councilResult(qd148, whiteSpirit as Rubric, sitting(bySheets(top), 2), policy);
    expect(value(oneShort)).toMatchObject({ kind: 'incomplete-ballots', unfinished: [], withoutBallot: ['m1'] });
  });

  it('are not asked of a secretary', () => {
    const all: CouncilMember[] = [...members(2), { id: 's', role: 'secretary', present: true }];
    const given = { members: all, ballots: byParts([90, 90]) };
    expect(value(councilResult(qd148, whiteSpirit as Rubric, given, policy)).kind).toBe('valid');
  });
});

describe('star minimums on several ballots', () => {
  // Packaging, 2.b: box 4 (3 points) is the minimum for 5 stars; box 3 is worth 2.
  const lower: Answers = { ...top, '2.b': 3 };
  const node = walk(whiteSpirit)
    .map((visit) => visit.node)
    .find(({ code }) => code === '2.b') as Criterion | undefined;
  const [, , , ticked, wanted] = [null, ...(node?.options.map(({ label }) => label) ?? [])];
  const missed = { criterion: '2.b', star: 5, requires: 4, has: 3, mark: 'box', name: node?.name, wanted, ticked };
  const starOf = (ballots: readonly Ballot[], by: CouncilPolicy, agreed?: Answers): unknown => {
    const given = { ...sitting(ballots), ...(agreed !== undefined && { agreed }) };
    const { band, ranking } = valid(value(councilResult(qd148, whiteSpirit as Rubric, given, by)));
    return [band, ranking?.star, ranking?.unmet];
  };

  it('are met where each member says so', () => {
    expect(starOf(bySheets(top, top), policy)).toEqual([5, 5, {}]);
    expect(starOf(bySheets(top, lower), policy)).toEqual([5, 4, { 5: [missed] }]);
  });

  it('are met where the mean of the criterion reaches the points of the box', () => {
    const byMean: CouncilPolicy = { ...policy, minimums: 'mean-per-criterion' };
    // (3 + 2) / 2 is below 3.
    expect(starOf(bySheets(top, lower), byMean)).toEqual([5, 4, { 5: [missed] }]);
    expect(starOf(bySheets(top, top), byMean)).toEqual([5, 5, {}]);
  });

  it('are met by a mean though one member is below, where another is above', () => {
    // Environment of white spirit, 1.đ: box 1 (1 point) is the minimum for 4 stars, boxes 2 and 3 are worth 2 and 3.
    const byMean: CouncilPolicy = { ...policy, minimums: 'mean-per-criterion' };
    const none: Answers = { ...top, '1.đ': 0 };
    expect(starOf(bySheets(top, none), policy)).toMatchObject([5, 3, { 4: [{ criterion: '1.đ', requires: 1, has: 0 }] }]);
    expect(starOf(bySheets(top, none), byMean)).toEqual([5, 5, {}]);
  });

  it('are met on the agreed sheet, whatever the ballots say', () => {
    const agreedSheet: CouncilPolicy = { ...policy, minimums: 'agreed-sheet' };
    expect(starOf(bySheets(lower, lower), agreedSheet, top)).toEqual([5, 5, {}]);
    expect(starOf(byParts([95, 97]), agreedSheet, lower)).toEqual([5, 4, { 5: [missed] }]);
  });

  it('take the reading of heading marks from the edition', () => {
    // 3.e of flowers: box 1 instead of 2; the mark on its heading asks for box 1, or for box 2 by the other reading.
    const card: Ballot = { edition: 'qd-148-2023', set: 23, member: 'm0', answers: { ...topAnswers(flowers), '3.e': 1 } };
    const star = (edition: typeof qd148): unknown => valid(value(councilResult(edition, flowers as Rubric, sitting([card]), policy))).ranking?.star;
    const topBox = withReadings(qd148, { 'heading-mark': 'top-box' });
    expect([star(qd148), star(topBox)]).toEqual([5, 3]);
    const { answers, ...rest } = card;
    const given = { ...sitting([{ ...rest, parts: { A: 40, B: 25, C: 35 } } as Ballot]), agreed: answers as Answers };
    const agreed = valid(value(councilResult(topBox, flowers as Rubric, given, { ...policy, minimums: 'agreed-sheet' })));
    expect([agreed.band, agreed.ranking?.star]).toEqual([5, 3]);
  });

  it('judge a case of alternatives by the members who answered it', () => {
    const answers: Answers = topAnswers(communityTourism);
    const { '8.a': _, ...others } = answers;
    const cards = [answers, { ...others, '8.b': 2 }].map((given, at): Ballot => ({
      edition: 'qd-148-2023',
      set: 26,
      member: `m${at}`,
      answers: given,
    }));
    const { criteria } = valid(value(councilResult(qd148, communityTourism as Rubric, sitting(cards), policy)));
    // 8.a box 3 is 3 points, 8.b box 2 is 2.
    expect(criteria?.['8']).toEqual({ sum: 5, of: 2 });
  });
});

describe('a council under another edition', () => {
  it('of the same sheets is ranked and referred by that edition', () => {
    const result = valid(value(councilResult(qd1489, whiteSpirit as Rubric, sitting(bySheets(top, top)), policy)));
    expect([result.edition, result.ranking?.edition]).toEqual(['qd-1489-2025', 'qd-1489-2025']);
    if (result.ranking === null) throw new Error('no ranking');
    expect(refer(qd1489, { level: 'province', score: result.total, ranking: result.ranking })).toMatchObject({ kind: 'refer', to: 'central' });
  });

  it('says which readings it used', () => {
    const result = valid(held(bySheets(top)));
    expect(result.readings).toEqual([used(qd148, 'heading-mark', 'first-box'), used(qd148, 'lower-star-minimums', 'cumulative')]);
    expect(result.ranking).toMatchObject({ result: 'ranking', set: 14, readings: result.readings });
  });

  it('of 1048 has no minimums, keeps the variant of the sheet, and uses the reading of its bands', () => {
    const { variant } = traditionalAndFestivalTourism;
    if (variant === undefined) throw new Error('no variant');
    const card: Ballot = { edition: 'qd-1048-2019', set: 26, variant, member: 'm0', answers: topAnswers(traditionalAndFestivalTourism) };
    const result = valid(value(councilResult(qd1048, traditionalAndFestivalTourism as Rubric, sitting([card]), policy)));
    expect([result.variant, result.ranking?.unmet]).toEqual([variant, {}]);
    expect(result.readings.map(({ id }) => id)).toContain('between-worded-bands');
    const { variant: _, ...without } = card;
    const refused = councilResult(qd1048, traditionalAndFestivalTourism as Rubric, sitting([without]), policy);
    expect(refused.ok || refused.error[0]).toMatchObject({
      code: 'ballot-of-another-rubric',
      expected: { edition: 'qd-1048-2019', set: 26, variant },
    });
  });

  it('of other sheets is a caller’s bug', () => {
    expect(() => councilResult(qd26, whiteSpirit as Rubric, sitting(bySheets(top)), policy)).toThrow(TypeError);
    expect(() => councilResult(qd148, whiteSpirit26 as Rubric, sitting(bySheets(top)), policy)).toThrow(TypeError);
  });
});

describe('the regulations that ship', () => {
  it.each([
    // Tây Ninh: three quarters with the chair, 10 points apart; nothing on who scores.
    [
      tayNinhCouncil,
      'tay-ninh',
      { quorum: { part: 3, of: 4 }, chairMustBePresent: true, largestSpread: 10 },
      'Quy chế hội đồng OCOP tỉnh Tây Ninh',
      'tay-ninh-council',
    ],
    // Đồng Tháp: 10 points apart; the secretary is a member and every member scores; nothing on who must be there.
    [dongThapCouncil, 'dong-thap', { largestSpread: 10, notScoring: [] }, 'Quy chế hội đồng OCOP tỉnh Đồng Tháp', 'dong-thap-council'],
  ])('hold what each says and nothing else, frozen, cited and dated', (regulation, id, rules, instrument, source) => {
    const { id: named, name, dating, basis, sources, ...said } = regulation;
    expect(said).toEqual(rules);
    expect(named).toBe(id);
    expect(basis).toEqual([{ instrument, evidence: 'official', source }]);
    expect(sources.map((one) => one.id)).toEqual([source]);
    for (const words of [name, dating]) expect([words.vi, words.en].every((text) => text.length > 0)).toBe(true);
    for (const part of [regulation, ...Object.values(said), ...basis]) expect(Object.isFrozen(part)).toBe(true);
  });

  it('stand in the basis of a result, with what the caller adds to them', () => {
    expect(held(byParts([90]), policy).basis).toContainEqual(tayNinhCouncil.basis[0]);
    const added: CouncilPolicy = { ...dongThapCouncil, quorum: { part: 1, of: 2 }, chairMustBePresent: false, minimums: 'each-member' };
    expect(held(byParts([90]), added).basis).toContainEqual(dongThapCouncil.basis[0]);
  });

  it('differ on the secretary: by that of Đồng Tháp one without a ballot is waited for', () => {
    const secretary: CouncilMember = { id: 's', role: 'secretary', present: true };
    const given = { members: [...members(2), secretary], ballots: byParts([90, 90]) };
    const sat = (by: CouncilPolicy): CouncilResult['kind'] => value(councilResult(qd148, whiteSpirit as Rubric, given, by)).kind;
    expect(sat(policy)).toBe('valid');
    expect(sat({ ...dongThapCouncil, quorum: policy.quorum, chairMustBePresent: true, minimums: 'each-member' })).toBe('incomplete-ballots');
  });
});

describe('a sitting with faults', () => {
  const good = { members: members(2), ballots: bySheets(top, top) };
  const [first, second] = good.ballots as [Ballot, Ballot];
  const secretary = { id: 's', role: 'secretary', present: true };
  it.each<[string, unknown, unknown, string[]]>([
    ['no ballots', { ...good, ballots: [] }, policy, ['no-ballots']],
    ['a ballot for another set', { ...good, ballots: [first, { ...second, set: 15 }] }, policy, ['ballot-of-another-rubric']],
    ['a ballot for another edition', { ...good, ballots: [first, { ...second, edition: 'qd-26-2026' }] }, policy, ['ballot-of-another-rubric']],
    ['a ballot for a variant', { ...good, ballots: [first, { ...second, variant: 'x' }] }, policy, ['ballot-of-another-rubric']],
    ['a member listed twice', { ...good, members: [...good.members, good.members[1]] }, policy, ['member-repeated']],
    ['a member with two ballots', { ...good, ballots: [first, first, second] }, policy, ['ballot-repeated']],
    ['a ballot of a stranger', { ...good, ballots: [first, second, { ...second, member: 'x' }] }, policy, ['unknown-member']],
    [
      'a ballot of the secretary',
      { members: [...good.members, secretary], ballots: [first, second, { ...second, member: 's' }] },
      policy,
      ['ballot-not-due'],
    ],
    ['a ballot of someone absent', { ...good, members: [good.members[0], { ...good.members[1], present: false }] }, policy, ['ballot-not-due']],
    ['a box that is not there', { ...good, ballots: [first, { ...second, answers: { ...top, '1.a': 9 } }] }, policy, ['ballot-answers']],
    ['answers that are none', { ...good, ballots: [first, { ...second, answers: null }] }, policy, ['ballot-answers']],
    [
      'a part above its most',
      { ...good, ballots: [first, { ...sheet, member: 'm1', parts: { A: 41, B: 25, C: 35 } }] },
      policy,
      ['part-points-out-of-range'],
    ],
    [
      'parts of 35, 25, 40',
      { ...good, ballots: [first, { ...sheet, member: 'm1', parts: { A: 35, B: 25, C: 40 } }] },
      policy,
      ['part-points-out-of-range'],
    ],
    [
      'half points',
      { ...good, ballots: [first, { ...sheet, member: 'm1', parts: { A: 1.5, B: -1, C: NaN } }] },
      policy,
      ['part-points-out-of-range', 'part-points-out-of-range', 'part-points-out-of-range'],
    ],
    [
      'no parts in parts',
      { ...good, ballots: [first, { ...sheet, member: 'm1', parts: null }] },
      policy,
      ['part-points-out-of-range', 'part-points-out-of-range', 'part-points-out-of-range'],
    ],
    ['a ballot with neither', { ...good, ballots: [first, { ...sheet, member: 'm1' }] }, policy, ['invalid-ballot']],
    ['a ballot with both', { ...good, ballots: [first, { ...second, parts: { A: 1, B: 1, C: 1 } }] }, policy, ['invalid-ballot']],
    ['a ballot that is none', { ...good, ballots: [first, 90] }, policy, ['invalid-ballot']],
    ['a member that is none', { ...good, members: [...good.members, null] }, policy, ['invalid-member']],
    ['a member without a role', { ...good, members: [...good.members, { id: 'x', present: true }] }, policy, ['invalid-member']],
    ['a sitting that is none', 'ballots', policy, ['invalid-sitting']],
    ['members that are no list', { ...good, members: {} }, policy, ['invalid-sitting']],
    ['a spread of 0', good, { ...policy, largestSpread: 0 }, ['invalid-policy']],
    ['a spread below 0', good, { ...policy, largestSpread: -1 }, ['invalid-policy']],
    ['a spread left out', good, { ...policy, largestSpread: undefined }, ['invalid-policy']],
    ['a quorum above 1', good, { ...policy, quorum: { part: 5, of: 4 } }, ['invalid-policy']],
    ['a quorum of nobody', good, { ...policy, quorum: { part: 0, of: 4 } }, ['invalid-policy']],
    ['a quorum as a number', good, { ...policy, quorum: 0.75 }, ['invalid-policy']],
    ['a policy without a way to read minimums', good, { ...tayNinhCouncil, notScoring: [] }, ['invalid-policy']],
    ['what Tây Ninh regulates alone', good, tayNinhCouncil, ['invalid-policy', 'invalid-policy']],
    ['what Đồng Tháp regulates alone', good, dongThapCouncil, ['invalid-policy', 'invalid-policy', 'invalid-policy']],
    ['a policy that is none', good, null, ['invalid-policy']],
    ['roles that are none', good, { ...policy, notScoring: ['clerk'] }, ['invalid-policy']],
    ['no word on the chair', good, { ...policy, chairMustBePresent: 'yes' }, ['invalid-policy']],
    ['no agreed sheet', good, { ...policy, minimums: 'agreed-sheet' }, ['no-agreed-sheet']],
    ['an agreed sheet with a wrong code', { ...good, agreed: { x: 1 } }, { ...policy, minimums: 'agreed-sheet' }, ['agreed-sheet-answers']],
    ['an open agreed sheet', { ...good, agreed: { '1.a': 1 } }, { ...policy, minimums: 'agreed-sheet' }, ['agreed-sheet-incomplete']],
  ])('%s', (_name, given, by, codes) => {
    const result = councilResult(qd148, whiteSpirit as Rubric, given as Sitting, by as CouncilPolicy);
    expect(result.ok ? result.value.kind : result.error.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, unknown, unknown, unknown]>([
    [
      'the sheet a ballot is on',
      { ...good, ballots: [{ ...first, set: 15, variant: 'x' }] },
      policy,
      { code: 'ballot-of-another-rubric', member: 'm0', received: 'qd-148-2023 15 x', expected: { edition: 'qd-148-2023', set: 14 } },
    ],
    [
      'the sheet, without a variant',
      { ...good, ballots: [{ ...first, set: 15 }] },
      policy,
      { code: 'ballot-of-another-rubric', member: 'm0', received: 'qd-148-2023 15', expected: { edition: 'qd-148-2023', set: 14 } },
    ],
    [
      'who is absent',
      { ...good, members: members(2).map((member) => ({ ...member, present: false })) },
      policy,
      { code: 'ballot-not-due', member: 'm0', reason: 'absent' },
    ],
    ['who does not score', good, { ...policy, notScoring: ['chair'] }, { code: 'ballot-not-due', member: 'm0', reason: 'does-not-score' }],
    [
      'a member by id',
      { ...good, members: [{ id: 'm0', role: 'chair', present: 'yes' }] },
      policy,
      { code: 'invalid-member', position: 0, received: 'm0' },
    ],
    [
      'a member without a text for id',
      { ...good, members: [{ id: 7, role: 'chair', present: true }] },
      policy,
      { code: 'invalid-member', position: 0, received: 'an object' },
    ],
    ['a ballot by its member', { ...good, ballots: [{ ...sheet, member: 'm0' }] }, policy, { code: 'invalid-ballot', position: 0, received: 'm0' }],
    [
      'a ballot without a text for member',
      { ...good, ballots: [{ ...first, member: 7 }] },
      policy,
      { code: 'invalid-ballot', position: 0, received: 'an object' },
    ],
    [
      'the part and its most',
      { ...good, ballots: [{ ...sheet, member: 'm0', parts: { A: 41, B: 0, C: 0 } }] },
      policy,
      { code: 'part-points-out-of-range', member: 'm0', part: 'A', received: '41', expected: { min: 0, max: 40 } },
    ],
    ['the policy as a whole', good, 7, { code: 'invalid-policy', at: 'policy', received: '7' }],
    ['the sitting as a whole', null, policy, { code: 'invalid-sitting', at: 'sitting', received: 'null' }],
    ['half a member of a quorum', good, { ...policy, quorum: { part: 1.5, of: 2 } }, { code: 'invalid-policy', at: 'quorum', received: '1.5 of 2' }],
  ])('names %s', (_name, given, by, fault) => {
    const result = councilResult(qd148, whiteSpirit as Rubric, given as Sitting, by as CouncilPolicy);
    expect(result.ok || result.error[0]).toStrictEqual(fault);
  });

  it('is not one whose policy wants everybody', () => {
    expect(held(good.ballots, { ...policy, quorum: { part: 1, of: 1 } }).kind).toBe('valid');
  });

  it('is taken at the points the sheet states, though its criteria add to less: tea, part C 35', () => {
    const card = (C: number): Ballot => ({ edition: 'qd-148-2023', set: 11, member: 'm0', parts: { A: 40, B: 25, C } });
    expect(councilResult(qd148, tea as Rubric, sitting([card(35)]), policy).ok).toBe(true);
    expect(councilResult(qd148, tea as Rubric, sitting([card(36)]), policy).ok).toBe(false);
  });

  it('never throws, whatever comes in', () => {
    const anything = fc.anything();
    const people = fc.oneof(anything, fc.array(fc.oneof(anything, fc.constantFrom(...good.members))));
    const card = fc.record(
      { member: fc.constantFrom('m0', 'm1', 'x'), edition: fc.constant('qd-148-2023'), set: fc.constant(14), answers: anything, parts: anything },
      { requiredKeys: [] },
    );
    const ballots = fc.oneof(anything, fc.array(fc.oneof(anything, fc.constantFrom(...good.ballots), card)));
    const sittings = fc.oneof(anything, fc.record({ members: people, ballots, agreed: anything }));
    const policies = fc.oneof(
      anything,
      fc.constant(policy),
      fc.record({ quorum: anything, chairMustBePresent: anything, largestSpread: anything, notScoring: anything, minimums: anything }),
    );
    fc.assert(
      fc.property(sittings, policies, (given, by) => {
        expect(() => councilResult(qd148, whiteSpirit as Rubric, given as Sitting, by as CouncilPolicy)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('members whose totals differ by just as much as they may', () => {
  it('are not too far apart, whoever else is', () => {
    // 80 and 90 differ by 10, 80 and 96 by 16, 90 and 96 by 6.
    const result = held(byParts([80, 90, 96]), { ...policy, largestSpread: 10 });
    expect(result).toMatchObject({ kind: 're-score-needed', pairsInAll: 1, pairs: [{ members: ['m0', 'm2'], totals: [80, 96], apart: 16 }] });
    expect(held(byParts([80, 90]), { ...policy, largestSpread: 10 }).kind).toBe('valid');
  });
});

it('of members with the same total the first is named as lowest and highest', () => {
  expect(valid(held(byParts([80, 90, 80, 90]))).spread).toEqual({
    lowest: { member: 'm0', total: 80 },
    highest: { member: 'm1', total: 90 },
    apart: 10,
  });
});

describe('the sources of a result of a council', () => {
  const idsOf = ({ sources = [] }: CouncilResult): readonly string[] => sources.map(({ id }) => id);
  const own = { id: 'made-up', name: { vi: 'quy chế bịa ra', en: 'a made-up regulation' }, grade: 'official', address: null } as const;
  const basis = [{ instrument: '1/QĐ (made up)', evidence: 'official', source: 'made-up' }] as unknown as NonNullable<CouncilPolicy['basis']>;
  const withSource = { ...anySpread, basis, sources: [own] } as unknown as CouncilPolicy;

  it('are those of the sheet, of the bands and of the council’s own policy', () => {
    const result = held(byParts([90]), withSource);
    const cited = new Set(result.basis.map(({ source }) => source));
    expect(cited.has('made-up')).toBe(true);
    expect(idsOf(result)).toEqual(expect.arrayContaining([...cited, ...whiteSpirit.basis.map(({ source }) => source)]));
    expect(result.policy).toMatchObject({ basis, sources: [own] });
    expect(result.sources).toContainEqual(own);
  });

  it('are those of what is not counted, too: under 1048 the minimums of 781/QĐ-TTg', () => {
    const tourism = { edition: 'qd-1048-2019', set: 26, variant: '2019' } as const;
    const sheets = value(
      councilResult(
        qd1048,
        of1048,
        { members: members(1), ballots: [{ edition: 'qd-1048-2019', set: of1048.set, member: 'm0', parts: { A: 35, B: 25, C: 40 } }] },
        anySpread,
      ),
    );
    expect(idsOf(sheets)).toContain('781-yen-bai');
    // 781/QĐ-TTg leaves tourism out.
    const ofTourism = value(
      councilResult(
        qd1048,
        traditionalAndFestivalTourism as Rubric,
        { members: members(1), ballots: [{ ...tourism, member: 'm0', parts: { A: 35, B: 25, C: 40 } }] },
        anySpread,
      ),
    );
    expect(idsOf(ofTourism)).not.toContain('781-yen-bai');
    expect(ofTourism.variant).toBe('2019');
    expect(sheets).not.toHaveProperty('variant');
  });

  it('a policy without its own basis has none', () => {
    const { quorum, chairMustBePresent, largestSpread, notScoring, minimums } = anySpread;
    const silent: CouncilPolicy = { quorum, chairMustBePresent, largestSpread, notScoring, minimums };
    expect(Object.keys(held(byParts([90]), silent).policy)).toEqual(Object.keys(silent));
  });
});

it('a ballot that is null is a fault of its own', () => {
  const ballots = [null, ...byParts([0, 90]).slice(1)] as unknown as Ballot[];
  expect(councilResult(qd148, whiteSpirit as Rubric, sitting(ballots), policy)).toMatchObject({
    ok: false,
    error: expect.arrayContaining([{ code: 'invalid-ballot', position: 0, received: 'null' }]) as unknown,
  });
});
