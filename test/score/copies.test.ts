import {
  answersFromForm,
  assess,
  councilResult,
  explain,
  planFor,
  qd1048,
  qd148,
  quickWins,
  refer,
  tayNinhCouncil,
  topAnswers,
  type Answers,
  type AssessOptions,
  type CouncilPolicy,
  type ExplainOptions,
  type PlanOptions,
  type Rubric,
  type Sitting,
} from 'ocop';
import { communityTourism as tourism1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, flowers, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { madeUpRubrics } from 'ocop/testing';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/sheet';
import { value } from '../day';

const top: Answers = topAnswers(whiteSpirit);
const policy: CouncilPolicy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' };
const members = [
  { id: 'a', role: 'chair', present: true },
  { id: 'b', role: 'member', present: true },
] as const;
const ballots = members.map(({ id }) => ({ member: id, edition: 'qd-148-2023', set: 14, answers: top }) as const);

/** An object that counts how often each of its fields is read. */
function counting(given: object): { readonly watched: object; readonly most: () => number } {
  const reads = new Map<PropertyKey, number>();
  const watched = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(given).map(([key, held]) => [
        key,
        {
          enumerable: true,
          get: () => {
            reads.set(key, (reads.get(key) ?? 0) + 1);
            return held as unknown;
          },
        },
      ]),
    ),
  );
  return { watched, most: () => Math.max(...reads.values()) };
}

describe('what is given is read once', () => {
  it.each<[string, object, (given: never) => unknown]>([
    ['answers', top, (given) => assess(whiteSpirit, given)],
    ['answers of a form', { box_1_a: '3', box_1_b: 1 }, (given) => answersFromForm(whiteSpirit, given)],
    ['a policy', policy, (given) => councilResult(qd148, whiteSpirit as Rubric, { members, ballots }, given)],
    ['a sitting', { members, ballots }, (given) => councilResult(qd148, whiteSpirit as Rubric, given, policy)],
    ['a ballot', ballots[0] ?? {}, (given) => councilResult(qd148, whiteSpirit as Rubric, { members, ballots: [given] }, policy)],
    ['the options of assess', { headingMark: 'first-box', eliminatedBy: [] }, (given) => assess(whiteSpirit, top, given)],
    [
      'the options of a plan',
      { objective: 'fewest-boxes', frozen: [], keepCases: true },
      (given) => planFor(qd148, whiteSpirit as Rubric, top, 5, given),
    ],
    ['the options of quick wins', { frozen: ['1.a'], keepCases: true }, (given) => quickWins(qd148, whiteSpirit as Rubric, top, given)],
    ['how to explain', { locale: 'vi', citations: true }, (given) => explain(refer(qd148, { level: 'province', score: 90 }), given)],
  ])('%s', (_, given, use) => {
    const { watched, most } = counting(given);
    use(watched as never);
    expect(most()).toBe(1);
  });
});

describe('what is changed later does not reach a result', () => {
  it('the ticks of a checklist', () => {
    fc.assert(
      fc.property(madeUpRubrics(), (rubric) => {
        const answers = structuredClone(topAnswers(rubric)) as Record<string, number | number[]>;
        const result = value(assess(rubric, answers));
        const before = JSON.stringify(result);
        for (const answer of Object.values(answers)) if (Array.isArray(answer)) answer.length = 0;
        expect(JSON.stringify(result)).toBe(before);
      }),
    );
  });

  it('the ticks of one checklist', () => {
    const ticks = [1, 2];
    const result = value(assess(traditionalAndFestivalTourism as Rubric, { 6: ticks }));
    ticks.push(3);
    expect(result).toMatchObject({ answers: { 6: [1, 2] } });
  });

  it('a policy', () => {
    const given = structuredClone(policy) as unknown as { quorum: { part: number }; notScoring: string[]; basis: { source: string }[] };
    const result = value(councilResult(qd148, whiteSpirit as Rubric, { members, ballots }, given as unknown as CouncilPolicy));
    const before = JSON.stringify(result);
    given.quorum.part = 1;
    given.notScoring.push('chair');
    for (const citation of given.basis) citation.source = 'changed';
    expect(JSON.stringify(result)).toBe(before);
  });

  it('the costs of a plan', () => {
    const costs = Object.fromEntries(sheetOf(whiteSpirit).entries.map(({ code }) => [code, 2]));
    const plan = value(planFor(qd148, whiteSpirit as Rubric, { ...top, '2.b': 1 }, 5, { objective: { costs } }));
    costs['2.b'] = 9;
    expect(plan.objective).toMatchObject({ costs: { '2.b': 2 } });
  });
});

describe('options are an object’s own', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const polluted = {
    headingMark: 'top-box',
    eliminatedBy: ['x'],
    frozen: ['2.b'],
    keepCases: true,
    objective: 'fewest-boxes',
    citations: false,
    agreed: {},
    basis: [],
  };
  afterEach(() => {
    for (const key of Object.keys(polluted)) delete prototype[key];
  });

  it('what stands on a prototype changes nothing', () => {
    // 3.e of flowers has its mark on the heading: box 1 of 2 meets it by one reading and not by the other.
    const low: Answers = { ...topAnswers(flowers), '3.e': 1, '2.b': 0 };
    const sitting: Sitting = { members, ballots };
    const whole: CouncilPolicy = {
      quorum: { part: 1, of: 2 },
      chairMustBePresent: true,
      largestSpread: null,
      notScoring: [],
      minimums: 'each-member',
    };
    const ask = (): string =>
      JSON.stringify([
        assess(flowers as Rubric, low),
        assess(flowers as Rubric, low, {}),
        planFor(qd148, flowers as Rubric, low, 5),
        planFor(qd148, flowers as Rubric, low, 5, {}),
        quickWins(qd148, flowers as Rubric, low, {}),
        councilResult(qd148, whiteSpirit as Rubric, sitting, whole),
        explain(refer(qd148, { level: 'province', score: 90 }), { locale: 'vi' }),
      ]);
    const before = ask();
    Object.assign(prototype, polluted);
    const during = ask();
    for (const key of Object.keys(polluted)) delete prototype[key];
    expect(during).toBe(before);
  });

  it.each([null, 'top-box', 3, [], true])('and %j is no object of options', (options) => {
    expect(() => assess(whiteSpirit, top, options as AssessOptions)).toThrow(/^"options" must be an object of options; got /);
    expect(() => explain([], options as unknown as ExplainOptions)).toThrow(/^"options" must be an object of options; got /);
    for (const planned of [
      planFor(qd148, whiteSpirit as Rubric, top, 5, options as PlanOptions),
      quickWins(qd148, whiteSpirit as Rubric, top, options as PlanOptions),
    ]) {
      expect(planned).toMatchObject({ ok: false, error: [{ code: 'invalid-plan-options', at: 'options' }] });
    }
  });
});

describe('a value that no option has', () => {
  it.each([
    [communityTourism, 'top'],
    [tourism1048, 'top'],
    [communityTourism, null],
    [tourism1048, 1],
  ])('is refused under every edition', (rubric, headingMark) => {
    expect(() => assess(rubric as Rubric, {}, { headingMark } as unknown as AssessOptions)).toThrow(
      /^"options.headingMark" must be 'first-box' or 'top-box'; got /,
    );
  });

  it('grounds that are no list are refused', () => {
    expect(() => assess(whiteSpirit, top, { eliminatedBy: 'x' as never })).toThrow('"options.eliminatedBy" must be a list of grounds; got "x"');
  });

  it('a reading that no mark of the sheet asks is not reported', () => {
    expect(value(assess(tourism1048 as Rubric, topAnswers(tourism1048))).readings).toEqual([]);
    expect(qd1048.readings['heading-mark']).toBeUndefined();
  });
});
