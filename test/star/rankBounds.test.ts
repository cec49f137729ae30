import {
  assess,
  qd148,
  qd26,
  rank,
  rankBounds,
  topAnswers,
  type Answers,
  type CompleteAssessment,
  type Edition,
  type IncompleteAssessment,
  type Rubric,
  type Star,
} from 'ocop';
import { communityTourism, flowers, rubrics as of148, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { value } from '../day';
import { fiveFrom } from './threeWays';
import { answersOf, choices, smalls, starOf, type Small, type Way } from './smallRubrics';

type Open = { readonly small: Small; readonly given: readonly (Way | null)[] };

const sheets: fc.Arbitrary<Open> = smalls.chain((small) =>
  fc.tuple(...small.questions.map(({ ways }) => fc.option(fc.constantFrom(...ways), { freq: 2 }))).map((given) => ({ small, given })),
);

function scored(rubric: Rubric, answers: Answers, headingMark: 'first-box' | 'top-box' = 'first-box'): IncompleteAssessment | CompleteAssessment {
  const assessment = value(assess(rubric, answers, { headingMark }));
  if (assessment.kind === 'eliminated') throw new Error('eliminated');
  return assessment;
}

describe('rankBounds', () => {
  it('are the worst and the best star of every way to answer what is open, on thousands of small made-up sheets', () => {
    let [ranges, tried] = [0, 0];
    fc.assert(
      fc.property(sheets, ({ small, given }) => {
        const { edition, rubric, questions } = small;
        const own = edition.readings['lower-star-minimums']?.chosen === 'own-star-only';
        tried += 1;
        const answered = given.filter((way) => way !== null);
        const assessment = scored(rubric, answersOf(answered), edition.readings['heading-mark']?.chosen ?? 'first-box');
        const bounds = rankBounds(edition, rubric, assessment);

        const stars = [...choices(questions.map(({ ways }, at) => (given[at] ? [given[at]] : ways)))].map((ways) => starOf(edition, ways));
        expect([bounds.worst, bounds.best]).toEqual([Math.min(...stars), Math.max(...stars)]);
        if (bounds.worst < bounds.best) ranges += 1;

        expect(bounds.stars.map(({ star }) => star)).toEqual([1, 2, 3, 4, 5].filter((star) => star > bounds.worst));
        for (const { star, reached, points, unmet, open } of bounds.stars) {
          const blocks = (mark: Star): boolean => (own ? mark === star : mark <= star);
          expect(reached).toBe(stars.some((one) => one >= star) ? 'open' : 'lost');
          const from = edition.bands.find((band) => band.star === star)?.from ?? 0;
          expect(points).toBe(bounds.total.min >= from ? 'sure' : bounds.total.max >= from ? 'open' : 'lost');
          const missed = answered.flatMap(({ code, misses }) => misses.filter(blocks).map((mark) => `${code} ${mark}`));
          expect(unmet.map((mark) => `${mark.criterion} ${mark.star}`).sort()).toEqual(missed.sort());
          const blocking = questions.flatMap(({ ways }, at) =>
            given[at]
              ? []
              : ways.filter(({ boxes }) => boxes === 0).flatMap(({ code, misses }) => misses.filter(blocks).map((mark) => `${code} ${mark}`)),
          );
          expect(open.map((mark) => `${mark.criterion} ${mark.star}`).sort()).toEqual(blocking.sort());
        }
      }),
      { numRuns: 2000 },
    );
    expect(ranges).toBeGreaterThan(tried / 10);
  });

  it('of a complete sheet are its star', () => {
    const assessment = scored(whiteSpirit, { ...topAnswers(whiteSpirit), '2.b': 3 });
    if (assessment.kind !== 'complete') throw new Error('incomplete');
    const bounds = rankBounds(qd148, whiteSpirit, assessment);
    const { star } = rank(qd148, whiteSpirit, assessment);
    expect([bounds.worst, bounds.best, star]).toEqual([4, 4, 4]);
    expect(bounds.total).toEqual({ min: 99, max: 99 });
    expect(bounds.stars).toMatchObject([
      { star: 5, reached: 'lost', points: 'sure', unmet: [{ criterion: '2.b', star: 5, requires: 4, has: 3, mark: 'box' }], open: [] },
    ]);
  });

  it('of an empty sheet run from 1 to 5 stars on every set of 148, and from 0 points to what the sheet has', () => {
    for (const rubric of Object.values<Rubric>(of148)) {
      const { worst, best, stars } = rankBounds(qd148, rubric, scored(rubric, {}));
      expect([rubric.set, worst, best, stars.length]).toEqual([rubric.set, 1, 5, 4]);
    }
    expect(rankBounds(qd148, tea, scored(tea, {})).total).toEqual({ min: 0, max: 97 });
  });

  it('are sure of points that lie on the line', () => {
    // 2.b at box 3 leaves white spirit 99 points; made up: five stars from 99.
    const onTheLine = (from: number) => rankBounds(fiveFrom(from), whiteSpirit, scored(whiteSpirit, { ...topAnswers(whiteSpirit), '2.b': 3 })).stars;
    expect(onTheLine(99)).toMatchObject([{ star: 5, points: 'sure' }]);
    expect(onTheLine(100)).toMatchObject([{ star: 5, points: 'lost' }]);
  });

  it('name the open criteria of every case of alternatives, and what is lost already', () => {
    const { '8.a': _, ...others } = topAnswers(communityTourism);
    const bounds = rankBounds(qd148, communityTourism, scored(communityTourism, others));
    expect(bounds.best).toBe(5);
    expect(bounds.total.max - bounds.total.min).toBe(3);
  });

  it('tell apart answers with the same points where only one misses a minimum, whichever case comes first', () => {
    const name = { vi: 'bịa ra', en: 'made up' };
    const criterion = (code: string, points: number, marked: object = {}) =>
      ({ kind: 'criterion', code, name, max: points, options: [{ box: 1, points, label: name }], ...marked }) as const;
    const plain = criterion('2.a', 2);
    const marked = criterion('2.b', 2, { minStarOnHeading: 3 });
    // Made up: four stars from 10 points, five from 20.
    const froms = [20, 10, 5, 1, 0];
    const edition = { ...qd148, bands: qd148.bands.map((band, at) => ({ ...band, from: froms[at] })) } as unknown as Edition;
    for (const children of [
      [plain, marked],
      [marked, plain],
    ]) {
      const rubric = {
        edition: 'qd-148-2023',
        set: 1,
        name,
        parts: [
          { code: 'A', max: 10, groups: [criterion('1', 10)] },
          { code: 'B', max: 2, groups: [{ kind: 'alternatives', code: '2', name, max: 2, children }] },
          { code: 'C', max: 1, groups: [criterion('3', 1)] },
        ],
        eliminations: [],
        defects: [],
        basis: qd148.basis,
      } as unknown as Rubric;
      // 10 to 12 points: four stars, but two where case 2.b is answered with nothing, for its three-star mark.
      const { worst, best, total } = rankBounds(edition, rubric, scored(rubric, { '1': 1, '3': 0 }));
      expect([worst, best, total]).toEqual([2, 4, { min: 10, max: 12 }]);
    }
  });

  it('know when points are lost', () => {
    // 12 of white spirit's 100 points are given away and everything else is at its top but 1.a: 83 to 88 points.
    const { '1.a': _, ...top } = topAnswers(whiteSpirit);
    const given: Answers = { ...top, '4.a': 0, '4.b': 0, '4.c': 0 };
    const bounds = rankBounds(qd148, whiteSpirit, scored(whiteSpirit, given));
    expect(bounds.total.max - bounds.total.min).toBe(5);
    expect(bounds.stars.find(({ star }) => star === 5)).toMatchObject({ reached: 'lost', points: 'lost' });
  });

  it('refuse an assessment of another sheet: a caller’s bug', () => {
    expect(() => rankBounds(qd148, whiteSpirit, scored(flowers, {}))).toThrow(TypeError);
    expect(() => rankBounds(qd26, whiteSpirit, scored(whiteSpirit, {}))).toThrow(TypeError);
  });
});
