import { assess, isRecognisedStar, qd148, rank, refer, topAnswers, type CompleteAssessment, type Level, type Ranking, type Star } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

// 2.b at box 3 instead of 4: 99 points, and 4 stars, as the mark for 5 stands on box 4.
const ranking = rank(qd148, whiteSpirit, value(assess(whiteSpirit, { ...topAnswers(whiteSpirit), '2.b': 3 })) as CompleteAssessment);
const ask = (given: unknown, score: unknown = 99, level: unknown = 'province') =>
  refer(qd148, { level: level as Level, score: score as number, ranking: given as Ranking });

describe('refer takes the ranking of the score it is asked about', () => {
  it('as it is, or written as a mean', () => {
    expect(ask(ranking).kind).not.toBe('none');
    expect(ask(ranking, { sum: 198, of: 2 })).toEqual(ask(ranking));
    expect(ask({ ...ranking, total: { sum: 891, of: 9 } })).toEqual(ask(ranking));
    expect(refer(qd148, { level: 'province', score: 89.9, ranking: { ...ranking, total: { sum: 899, of: 10 }, band: 4 } }).kind).toBe('recognise');
  });

  it.each<[string, unknown]>([
    ['a star above its band', { ...ranking, total: 99, star: 6 }],
    ['a star above the band of its points', { ...ranking, total: 75, band: 4, star: 5 }],
    ['another total in the same band', { ...ranking, total: 98 }],
    ['another total written as a mean', { ...ranking, total: { sum: 99, of: 2 } }],
    ['another band', { ...ranking, band: 4 }],
    ['another edition', { ...ranking, edition: 'qd-26-2026' }],
    ['no total', { ...ranking, total: undefined }],
    ['nothing', null],
    ['a text', 'ranking'],
    ['no star', { ...ranking, star: 2.5 }],
  ])('and none with %s', (_, given) => {
    expect(() => ask(given)).toThrow(/^"ranking" must be a ranking under qd-148-2023 of the same score/);
  });

  it('of a score in its own band only, its star not above it', () => {
    expect(() => ask({ ...ranking, total: 75, band: 4, star: 5 }, 75)).toThrow(TypeError);
    expect(ask({ ...ranking, total: 75, band: 4, star: 3 }, 75).kind).not.toBe('none');
  });
});

it('the stars that are recognised are known to the compiler', () => {
  const stars: readonly Star[] = [1, 2, 3, 4, 5];
  expect(stars.filter((star) => isRecognisedStar(qd148, star))).toEqual([3, 4, 5]);
  expect([0, 6, '3', null].some((star) => isRecognisedStar(qd148, star as Star))).toBe(false);
});
