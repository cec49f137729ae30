import {
  assess,
  compareAssessments,
  qd1048,
  qd1489,
  qd148,
  qd26,
  topAnswers,
  type Answers,
  type Comparison,
  type CompleteAssessment,
  type Edition,
  type JudgedSheet,
  type Rubric,
} from 'ocop';
import { rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, rubrics as of148, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { whiteSpirit as whiteSpirit26 } from 'ocop/rubrics/qd-26-2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/sheet';
import { value } from '../day';
import { used } from '../used';

function judged(edition: Edition, rubric: Rubric, answers: Answers): JudgedSheet {
  const assessment = value(assess(rubric, answers)) as CompleteAssessment;
  return { edition, rubric, assessment };
}

const sheetPairs = fc.constantFrom<Rubric[]>(...Object.values<Rubric>(of148)).chain((rubric) => {
  const { entries } = sheetOf(rubric);
  const answers = fc
    .tuple(
      ...entries.map((entry) =>
        fc.constantFrom(...entry.lines).chain(({ code, points }) => fc.nat(points.length - 1).map((box) => [code, box] as const)),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs) as Answers);
  return fc.tuple(fc.constant(rubric), answers, answers);
});

const top: Answers = topAnswers(whiteSpirit);

describe('compareAssessments', () => {
  it('says nothing of a result and itself', () => {
    fc.assert(
      fc.property(sheetPairs, ([rubric, answers]) => {
        const one = judged(qd148, rubric, answers);
        const { criteria, parts, total, minimums, from, to } = compareAssessments(one, one);
        expect([criteria, parts, total, minimums]).toEqual([[], { A: 0, B: 0, C: 0 }, 0, { lost: [], met: [] }]);
        expect(from).toEqual(to);
      }),
    );
  });

  it('says the same the other way round, with every sign turned', () => {
    fc.assert(
      fc.property(sheetPairs, ([rubric, first, second]) => {
        const there = compareAssessments(judged(qd148, rubric, first), judged(qd148, rubric, second));
        const back = compareAssessments(judged(qd148, rubric, second), judged(qd148, rubric, first));
        expect(back).toEqual(turned(there));
      }),
    );
  });

  it('adds up: the gains of the criteria are those of the parts and of the total', () => {
    fc.assert(
      fc.property(sheetPairs, ([rubric, first, second]) => {
        const { criteria, parts, total, from, to } = compareAssessments(judged(qd148, rubric, first), judged(qd1489, rubric, second));
        for (const part of ['A', 'B', 'C'] as const) {
          const gains = (criteria ?? []).filter((one) => one.part === part).map(({ gain }) => gain);
          expect(gains.reduce((sum, gain) => sum + gain, 0)).toBe(parts[part]);
          expect(to.parts[part] - from.parts[part]).toBe(parts[part]);
        }
        expect(parts.A + parts.B + parts.C).toBe(total);
      }),
    );
  });

  it('shows why a star is lost though the points suffice', () => {
    // Packaging, 2.b: box 3 is worth 2 points instead of 3 and misses the minimum of 5 stars at box 4.
    expect(compareAssessments(judged(qd148, whiteSpirit, top), judged(qd1489, whiteSpirit, { ...top, '2.b': 3 }))).toMatchObject({
      from: { edition: 'qd-148-2023', total: 100, band: 5, star: 5 },
      to: { edition: 'qd-1489-2025', total: 99, band: 5, star: 4 },
      criteria: [{ criterion: '2.b', part: 'A', from: { criterion: '2.b', boxes: 4 }, to: { criterion: '2.b', boxes: 3 }, gain: -1 }],
      parts: { A: -1, B: 0, C: 0 },
      total: -1,
      minimums: { lost: [{ criterion: '2.b', star: 5, requires: 4, has: 3, mark: 'box' }], met: [] },
    });
  });

  it('counts as lost only what the first still met: not every mark of the criterion, nor of the sheet', () => {
    // 1.c: box 2 is the minimum of 4 stars, box 3 of 5. 7: box 4 is the minimum of 5 stars, missed by both.
    const first = judged(qd148, whiteSpirit, { ...top, '1.c': 2, '7': 3 });
    const second = judged(qd148, whiteSpirit, { ...top, '1.c': 1, '7': 3, '2.b': 3 });
    expect(compareAssessments(first, second).minimums).toMatchObject({
      lost: [
        { criterion: '1.c', star: 4, requires: 2, has: 1, mark: 'box' },
        { criterion: '2.b', star: 5, requires: 4, has: 3, mark: 'box' },
      ],
      met: [],
    });
  });

  it('names every reading once, and one edition’s basis once', () => {
    const one = judged(qd148, whiteSpirit, top);
    const { readings, basis } = compareAssessments(one, one);
    expect(readings).toEqual([used(qd148, 'heading-mark', 'first-box'), used(qd148, 'lower-star-minimums', 'cumulative')]);
    expect(new Set(basis.map((citation) => JSON.stringify(citation))).size).toBe(basis.length);
  });

  it('takes two sets, and two sheets of one set, for different sheets', () => {
    const spirit = judged(qd148, whiteSpirit, top);
    expect(compareAssessments(spirit, judged(qd148, of148[15], topAnswers(of148[15]))).criteria).toBeNull();
    const festival = judged(qd1048, traditionalAndFestivalTourism, topAnswers(traditionalAndFestivalTourism));
    const community = judged(qd1048, of1048[26], topAnswers(of1048[26]));
    const { criteria, from, to } = compareAssessments(festival, community);
    expect(criteria).toBeNull();
    expect([from.variant, to.variant]).toEqual([traditionalAndFestivalTourism.variant, of1048[26].variant]);
    expect(compareAssessments(spirit, spirit).from).not.toHaveProperty('variant');
  });

  it('shows another case, though it brings the same points', () => {
    const best: Answers = topAnswers(communityTourism);
    const { '8.a': _, ...others } = best;
    const { criteria, total } = compareAssessments(judged(qd148, communityTourism, best), judged(qd148, communityTourism, { ...others, '8.b': 3 }));
    expect(total).toBe(0);
    expect(criteria).toMatchObject([
      { criterion: '8', part: 'C', from: { criterion: '8.a', boxes: 3 }, to: { criterion: '8.b', boxes: 3 }, gain: 0 },
    ]);
  });

  it('takes ticks of a checklist in any order', () => {
    const best: Answers = topAnswers(traditionalAndFestivalTourism);
    const turnedTicks = Object.fromEntries(
      Object.entries(best).map(([code, boxes]) => [code, Array.isArray(boxes) ? [...boxes].reverse() : boxes]),
    ) as Answers;
    const ticks = Object.values(best).filter((boxes) => Array.isArray(boxes) && boxes.length > 1);
    expect(ticks.length).toBeGreaterThan(0);
    const same = compareAssessments(judged(qd1048, traditionalAndFestivalTourism, best), judged(qd1048, traditionalAndFestivalTourism, turnedTicks));
    expect(same.criteria).toEqual([]);
  });

  it('compares two editions by part, total and star only: their codes mean other things', () => {
    const change = compareAssessments(judged(qd148, whiteSpirit, top), judged(qd26, whiteSpirit26, topAnswers(whiteSpirit26)));
    expect([change.criteria, change.minimums, change.total]).toEqual([null, null, 0]);
    expect(change.basis).toEqual(expect.arrayContaining([qd148.bands[0].basis[0], qd26.bands[0].basis[0]]));
  });

  it('refuses a rubric of another edition: a caller’s bug', () => {
    expect(() => compareAssessments(judged(qd26, whiteSpirit, top), judged(qd148, whiteSpirit, top))).toThrow(TypeError);
  });
});

/** A comparison seen from the other side; 0 stays 0. */
function turned(change: Comparison): Comparison {
  const { parts, criteria, minimums } = change;
  return {
    ...change,
    from: change.to,
    to: change.from,
    criteria: criteria && criteria.map((one) => ({ ...one, from: one.to, to: one.from, gain: 0 - one.gain })),
    parts: { A: 0 - parts.A, B: 0 - parts.B, C: 0 - parts.C },
    total: 0 - change.total,
    minimums: minimums && { lost: minimums.met, met: minimums.lost },
  };
}
