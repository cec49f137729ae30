import {
  assess,
  qd1048,
  qd148,
  qd1489,
  rank,
  rankBounds,
  topAnswers,
  walk,
  withReadings,
  type CompleteAssessment,
  type Criterion,
  type Ranking,
  type Rubric,
} from 'ocop';
import { flowers, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { communityTourism, traditionalAndFestivalTourism, whiteSpirit as of1048 } from 'ocop/rubrics/qd-1048-2019';
import { describe, expect, it } from 'vitest';
import { spirit } from '../../examples/demo/spirit';
import { value } from '../day';
import { used } from '../used';

const whole = topAnswers(whiteSpirit);
const packaging = walk(whiteSpirit)
  .map(({ node }) => node)
  .find(({ code }) => code === '2.b') as Criterion;
function sheet(change: object): CompleteAssessment {
  const assessment = value(assess(whiteSpirit, { ...whole, ...change }));
  if (assessment.kind !== 'complete') throw new Error('not complete');
  return assessment;
}

describe('rank under 148', () => {
  it('a product at 92 that misses a 5-star minimum has 4 stars and says which criterion', () => {
    const ranking = rank(qd148, whiteSpirit, sheet(spirit.answers));
    expect(ranking).toMatchObject({ total: 92, band: 5, star: 4 });
    expect(ranking.unmet).toEqual({
      5: [
        {
          criterion: '2.b',
          star: 5,
          requires: 4,
          has: 3,
          mark: 'box',
          name: packaging.name,
          wanted: packaging.options[3]?.label,
          ticked: packaging.options[2]?.label,
        },
      ],
    });
  });

  it.each<[string, object, number, number, readonly string[]]>([
    ['nothing missed', {}, 5, 5, []],
    // 5.c: 2 points and ***** on box 3
    ['only a 5-star mark missed', { '5.c': 2 }, 5, 4, ['5']],
    // 3.e: **** on the heading
    ['a 4-star mark missed blocks 4 and 5', { '3.e': 0 }, 5, 3, ['4', '5']],
    // 8.a: *** on box 3
    ['a 3-star mark missed blocks 3, 4 and 5', { '8.a': 2 }, 5, 2, ['3', '4', '5']],
    // 10 + 6.c + 6.d + 4.c + 5.a down: points alone decide
    ['89 points', { '6.c': 1, '6.d': 1, '4.c': 4 }, 4, 4, []],
  ])('%s', (_, change, band, star, blocked) => {
    const ranking = rank(qd148, whiteSpirit, sheet(change));
    expect([ranking.band, ranking.star, Object.keys(ranking.unmet)]).toEqual([band, star, blocked]);
  });

  it('below 3 stars no minimum counts', () => {
    const blank = Object.fromEntries(Object.keys(whole).map((code) => [code, 0]));
    expect(rank(qd148, whiteSpirit, sheet(blank))).toMatchObject({ total: 0, band: 1, star: 1 });
  });

  it("under the other reading a lower star's minimum does not block a higher one", () => {
    const own = withReadings(qd148, { 'lower-star-minimums': 'own-star-only' });
    // only the 3-star mark of 8.a is missed: 5 stars stands
    expect(rank(own, whiteSpirit, sheet({ '8.a': 2 }))).toMatchObject({
      band: 5,
      star: 5,
      unmet: {},
      readings: [{ id: 'heading-mark' }, { id: 'lower-star-minimums', chosen: 'own-star-only' }],
    });
  });

  it('names the readings it used and the edition', () => {
    expect(rank(qd1489, whiteSpirit, sheet({}))).toMatchObject({
      result: 'ranking',
      edition: 'qd-1489-2025',
      set: 14,
      readings: [used(qd1489, 'heading-mark', 'first-box'), used(qd1489, 'lower-star-minimums', 'cumulative')],
    });
  });

  it('says the points of its band, worked out from where the bands begin', () => {
    const of = (edition: typeof qd148, rubric: Rubric): Ranking =>
      rank(edition, rubric, value(assess(rubric, topAnswers(rubric))) as CompleteAssessment);
    expect(rank(qd148, whiteSpirit, sheet({ '6.c': 1, '6.d': 1, '4.c': 4 })).bandRange).toEqual({ from: 70, below: 90 });
    expect(of(qd148, whiteSpirit).bandRange).toEqual({ from: 90, through: 100 });
    const blank = value(assess(of1048, Object.fromEntries(Object.keys(topAnswers(of1048)).map((code) => [code, 0])))) as CompleteAssessment;
    expect(rank(qd1048, of1048, blank).bandRange).toEqual({ from: 0, below: 30 });
    // A draft with 5 stars from 95.
    const draft = { ...qd148, bands: qd148.bands.map((band) => (band.star === 5 ? { ...band, from: 95 } : band)) as unknown as typeof qd148.bands };
    expect(rank(draft, whiteSpirit, sheet(spirit.answers))).toMatchObject({ total: 92, band: 4, bandRange: { from: 70, below: 95 } });
  });

  it('rests on the bands and on the sheet', () => {
    expect(rank(qd148, whiteSpirit, sheet({})).basis).toEqual([...qd148.bands[0].basis, ...whiteSpirit.basis]);
  });

  it('names both sheets when the assessment is of another set or another text of it', () => {
    const of = (rubric: Rubric): CompleteAssessment => value(assess(rubric, topAnswers(rubric))) as CompleteAssessment;
    expect(() => rank(qd148, whiteSpirit, of(flowers))).toThrow(
      '"assessment" must be of the sheet of the rubric, qd-148-2023 set 14; got one of qd-148-2023 set 23',
    );
    expect(() => rank(qd1048, communityTourism, of(traditionalAndFestivalTourism))).toThrow(
      '"assessment" must be of the sheet of the rubric, qd-1048-2019 set 26 of 2020; got one of qd-1048-2019 set 26 of 2019',
    );
  });

  it('refuses a sheet of another edition or set', () => {
    expect(() => rank(qd1048, whiteSpirit, sheet({}))).toThrow(TypeError);
    const other = value(assess(of1048, topAnswers(of1048)));
    if (other.kind === 'complete') expect(() => rank(qd148, whiteSpirit, other)).toThrow(TypeError);
    const of2019 = value(assess(traditionalAndFestivalTourism, topAnswers(traditionalAndFestivalTourism)));
    if (of2019.kind === 'complete') expect(() => rank(qd1048, communityTourism, of2019)).toThrow(TypeError);
  });
});

describe('rank and rankBounds take the results of assess', () => {
  const complete = sheet({});
  const incomplete = value(assess(whiteSpirit, {})) as never;
  it.each<[string, unknown, string]>([
    ['a sheet with open questions', incomplete, '"incomplete"'],
    ['another result of the same fields', { ...complete, result: 'ranking' }, '"complete"'],
    ['an object', {}, 'an object'],
    ['nothing', undefined, 'undefined'],
  ])('%s is none for rank', (_, given, got) => {
    expect(() => rank(qd148, whiteSpirit, given as CompleteAssessment)).toThrow(
      `"assessment" must be a result of assess that is complete; got ${got}`,
    );
  });

  it('bounds are of what is incomplete or complete', () => {
    expect(() => rankBounds(qd148, whiteSpirit, { ...complete, kind: 'eliminated' } as never)).toThrow(
      '"assessment" must be a result of assess that is incomplete or complete; got "eliminated"',
    );
  });
});
