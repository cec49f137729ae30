import {
  assess,
  bandOf,
  qd1048,
  qd148,
  qd1489,
  qd26,
  rank,
  refer,
  topAnswers,
  withReadings,
  type CompleteAssessment,
  type Edition,
  type Level,
  type Ranking,
  type Rubric,
} from 'ocop';
import { rubrics } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';
import { used } from '../used';

/** Outcome in short: who and which star. */
function short(edition: Edition, level: Level, score: number, ranking?: Ranking): string {
  const referral = refer(edition, { level, score, ...(ranking && { ranking }) });
  if (referral.kind === 'recognise') return `${referral.by} recognises ${referral.star}${referral.orEvaluateAgain ? ' or evaluates' : ''}`;
  if (referral.kind === 'refer') return `${referral.from} to ${referral.to} as ${referral.star}`;
  return `${referral.reason}${referral.orEvaluateAgain ? `, or ${referral.by} evaluates` : ''}`;
}

describe('refer by points', () => {
  it.each<[Edition, Level, number, string]>([
    [qd148, 'commune', 80, 'reports-only'],
    [qd148, 'district', 49.99, 'below-recognition'],
    [qd148, 'district', 50, 'district recognises 3'],
    [qd148, 'district', 69.99, 'district recognises 3'],
    [qd148, 'district', 70, 'district to province as 4'],
    [qd148, 'district', 90, 'district to province as 5'],
    [qd148, 'district', 100, 'district to province as 5'],
    [qd148, 'province', 69.99, 'district recognises 3'],
    [qd148, 'province', 70, 'province recognises 4'],
    [qd148, 'province', 89.99, 'province recognises 4'],
    [qd148, 'province', 90, 'province to central as 5'],
    [qd148, 'central', 90, 'central recognises 5'],
    [qd148, 'central', 89.99, 'province recognises 4'],
    [qd148, 'central', 10, 'below-recognition'],
    [qd1048, 'commune', 80, 'no-role'],
    [qd1048, 'district', 49.99, 'below-recognition'],
    [qd1048, 'district', 50, 'district to province as 3'],
    [qd1048, 'district', 93, 'district to province as 5'],
    [qd1048, 'province', 50, 'province recognises 3'],
    [qd1048, 'province', 89.99, 'province recognises 4'],
    [qd1048, 'province', 93, 'province to central as 5'],
    [qd1489, 'commune', 80, 'reports-only'],
    [qd1489, 'district', 70, 'abolished'],
    [qd1489, 'province', 50, 'province recognises 3'],
    [qd1489, 'province', 89.99, 'province recognises 4'],
    [qd1489, 'province', 90, 'province to central as 5'],
    [qd26, 'district', 70, 'abolished'],
    [qd26, 'province', 49.99, 'below-recognition'],
    [qd26, 'province', 69.99, 'province recognises 3'],
    [qd26, 'province', 90, 'province to central as 5'],
    [qd26, 'central', 90, 'central recognises 5'],
    [qd26, 'central', 89.99, 'province recognises 4 or evaluates'],
    [qd26, 'central', 55, 'province recognises 3 or evaluates'],
    [qd26, 'central', 49.99, 'below-recognition, or province evaluates'],
    [qd26, 'central', 30, 'below-recognition, or province evaluates'],
    [qd26, 'central', 0, 'below-recognition, or province evaluates'],
  ])('$0.id %s %d: %s', (edition, level, score, expected) => {
    expect(short(edition, level, score)).toBe(expected);
  });
});

describe('refer with a ranking', () => {
  const ranking = (edition: Edition, score: number, star: 2 | 3 | 4 | 5): Ranking =>
    ({ result: 'ranking', edition: edition.id, set: 14, total: score, band: bandOf(edition, score), star }) as Ranking;

  it.each<[Edition, Level, number, 2 | 3 | 4 | 5, string]>([
    [qd148, 'district', 70, 4, 'district to province as 4'],
    [qd148, 'district', 70, 3, 'district to province as 4'],
    [qd148, 'district', 75, 2, 'district to province as 4'],
    [qd148, 'district', 92, 4, 'district to province as 5'],
    [qd148, 'province', 92, 5, 'province to central as 5'],
    [qd148, 'province', 90, 3, 'province to central as 5'],
    [qd1048, 'district', 92, 3, 'district to province as 5'],
    [qd1489, 'province', 90, 4, 'province to central as 5'],
    [qd26, 'province', 90, 3, 'province to central as 5'],
    [qd26, 'province', 92, 2, 'province to central as 5'],
  ])('goes up by points, at the line and above it: $0.id %s %d with %d', (edition, level, score, star, expected) => {
    expect(short(edition, level, score, ranking(edition, score, star))).toBe(expected);
  });

  it.each<[Edition, Level, number, 2 | 3 | 4 | 5, string]>([
    [qd148, 'district', 69.99, 3, 'district recognises 3'],
    [qd148, 'district', 69.99, 2, 'below-recognition'],
    [qd148, 'province', 75, 4, 'province recognises 4'],
    [qd148, 'province', 75, 3, 'district recognises 3'],
    [qd148, 'central', 92, 4, 'province recognises 4'],
    [qd1489, 'province', 89.99, 3, 'province recognises 3'],
    [qd26, 'province', 89.99, 3, 'province recognises 3'],
    [qd26, 'province', 89.99, 2, 'below-recognition'],
    [qd26, 'central', 90, 4, 'province recognises 4'],
    [qd26, 'central', 89.99, 4, 'province recognises 4 or evaluates'],
    [qd26, 'central', 89.99, 3, 'province recognises 3 or evaluates'],
    [qd26, 'central', 89.99, 2, 'below-recognition, or province evaluates'],
    [qd26, 'central', 90, 2, 'below-recognition'],
  ])('is recognised below the line, and at the top, at the star of the ranking: $0.id %s %d with %d', (edition, level, score, star, expected) => {
    expect(short(edition, level, score, ranking(edition, score, star))).toBe(expected);
  });

  it.each<[Edition, Level, number, 2 | 3 | 4 | 5, string]>([
    [qd148, 'province', 92, 4, 'province recognises 4'],
    [qd148, 'district', 92, 4, 'district to province as 4'],
    [qd148, 'district', 75, 3, 'district recognises 3'],
    [qd148, 'district', 75, 2, 'below-recognition'],
    [qd1048, 'district', 92, 3, 'district to province as 3'],
    [qd26, 'province', 92, 3, 'province recognises 3'],
    [qd26, 'province', 92, 5, 'province to central as 5'],
  ])('is stopped by a missed minimum where that reading is chosen: $0.id %s %d with %d', (edition, level, score, star, expected) => {
    expect(short(withReadings(edition, { 'missed-minimum-referral': 'by-star' }), level, score, ranking(edition, score, star))).toBe(expected);
  });

  // 26/2026 Art. 7(4)g speaks of a product that "does not reach 90 points"; of 90 points with a minimum missed nothing is said.
  it.each<[Edition, number, 2 | 3 | 4 | 5 | null, byStar: string, anew: string]>([
    [qd1048, 92, 4, 'province recognises 4', 'missed-minimum'],
    [qd148, 92, 4, 'province recognises 4', 'missed-minimum'],
    [qd148, 90, 3, 'district recognises 3', 'missed-minimum'],
    [qd1489, 90, 3, 'province recognises 3', 'missed-minimum'],
    [qd26, 90, 4, 'province recognises 4', 'missed-minimum'],
    [qd26, 100, 3, 'province recognises 3', 'missed-minimum'],
    [qd26, 90, 2, 'below-recognition', 'missed-minimum'],
  ])(
    'at the centre the points suffice and a minimum is missed: a reading says what follows: $0.id %d with %s',
    (edition, score, star, byStar, anew) => {
      const read = withReadings(edition, { 'missed-minimum-at-the-centre': 'nobody' });
      const made = star === null ? undefined : ranking(edition, score, star);
      expect([short(edition, 'central', score, made), short(read, 'central', score, made)]).toEqual([byStar, anew]);
      const named = (one: Edition) => refer(one, { level: 'central', score, ...(made && { ranking: made }) }).readings.at(-1);
      expect(named(edition)).toEqual(used(edition, 'missed-minimum-at-the-centre', 'by-star'));
      expect(named(read)).toEqual(used(edition, 'missed-minimum-at-the-centre', 'nobody'));
    },
  );

  it.each<[Edition, Level, number, 2 | 3 | 4 | 5 | null, string]>([
    [qd26, 'central', 90, 5, 'central recognises 5'],
    [qd26, 'central', 92, null, 'central recognises 5'],
    [qd26, 'central', 89.99, 4, 'province recognises 4 or evaluates'],
    [qd26, 'central', 89.99, 2, 'below-recognition, or province evaluates'],
    [qd148, 'central', 89.99, 3, 'district recognises 3'],
    [qd148, 'province', 75, 3, 'district recognises 3'],
    [qd26, 'province', 75, 3, 'province recognises 3'],
    [qd26, 'province', 92, 4, 'province to central as 5'],
  ])('and nowhere else, nor is it named there: $0.id %s %d with %s', (edition, level, score, star, expected) => {
    const made = star === null ? undefined : ranking(edition, score, star);
    for (const answer of ['by-star', 'nobody'] as const) {
      const read = withReadings(edition, { 'missed-minimum-at-the-centre': answer });
      expect(short(read, level, score, made)).toBe(expected);
      const { readings } = refer(read, { level, score, ...(made && { ranking: made }) });
      expect(readings.map(({ id }) => id)).not.toContain('missed-minimum-at-the-centre');
    }
  });

  it('rests, where nobody recognises, on what lets the centre evaluate, and names the sources of the reading', () => {
    const read = withReadings(qd26, { 'missed-minimum-at-the-centre': 'nobody' });
    const referral = refer(read, { level: 'central', score: 92, ranking: ranking(qd26, 92, 4) });
    expect(referral).toMatchObject({
      kind: 'none',
      reason: 'missed-minimum',
      recognisedFrom: 3,
      basis: qd26.levels.central.basis,
    });
    expect((referral.sources ?? []).map(({ id }) => id)).toContain('148-70-to-100');
  });

  it('says which readings were used', () => {
    expect(refer(qd148, { level: 'province', score: 92 }).readings).toEqual([
      used(qd148, 'missed-minimum-referral', 'by-points'),
      used(qd148, 'potential-five-stars', 'none-meanwhile'),
    ]);
    const byStar = withReadings(qd148, { 'missed-minimum-referral': 'by-star' });
    expect(refer(byStar, { level: 'province', score: 92 }).readings).toContainEqual(used(qd148, 'missed-minimum-referral', 'by-star'));
  });

  it('and asks of 1048 how its bands read, at every level', () => {
    const ids = (level: Level, score: number) => refer(qd1048, { level, score }).readings.map(({ id }) => id);
    expect(ids('district', 60)).toEqual(['between-worded-bands', 'missed-minimum-referral']);
    expect(ids('province', 89.5)).toEqual(['between-worded-bands', 'missed-minimum-referral']);
    expect(ids('province', 93)).toEqual(['between-worded-bands', 'missed-minimum-referral', 'potential-five-stars']);
  });

  it('says what its star was taken from wherever it decides', () => {
    const byStar = withReadings(qd148, { 'missed-minimum-referral': 'by-star' });
    const meanwhile = withReadings(qd148, { 'potential-five-stars': 'four-stars-meanwhile' });
    expect(refer(qd148, { level: 'province', score: 92 })).not.toHaveProperty('starFrom');
    expect(refer(byStar, { level: 'province', score: 92 })).toMatchObject({ kind: 'refer', starFrom: 'points' });
    expect(refer(byStar, { level: 'province', score: 92, ranking: ranking(qd148, 92, 5) })).toMatchObject({ kind: 'refer', starFrom: 'ranking' });
    expect(refer(meanwhile, { level: 'province', score: 92 })).toMatchObject({ kind: 'refer', starFrom: 'points' });
    expect(refer(meanwhile, { level: 'province', score: 92, ranking: ranking(qd148, 92, 3) })).not.toHaveProperty('starFrom');
    expect(refer(qd148, { level: 'province', score: 75 })).toMatchObject({ kind: 'recognise', starFrom: 'points' });
  });

  it('rests on what lets the level recognise, whoever evaluated', () => {
    const recognised = (edition: Edition, level: Level, score: number) => refer(edition, { level, score }).basis;
    const recognition = ({ levels }: Edition, level: Level) => (levels[level].role === 'evaluates' ? levels[level].recognitionBasis : 'none');
    expect(recognised(qd148, 'district', 60)).toEqual(recognition(qd148, 'district'));
    expect(recognised(qd148, 'province', 60)).toEqual(recognition(qd148, 'district'));
    expect(recognised(qd148, 'central', 75)).toEqual(recognition(qd148, 'province'));
    expect(recognised(qd26, 'central', 95)).toEqual(recognition(qd26, 'central'));
    // 26/2026/QĐ-TTg Art. 7(4)g: below 90 at the centre.
    expect(recognised(qd26, 'central', 75)).toMatchObject([{ instrument: '26/2026/QĐ-TTg', article: '7', clause: '4', point: 'g' }]);
  });

  it('takes an edition that leaves a question open, such as a draft', () => {
    const { 'missed-minimum-referral': _missed, 'potential-five-stars': _potential, ...readings } = qd148.readings;
    expect(short({ ...qd148, readings }, 'province', 92)).toBe('province to central as 5');
  });

  it('names the levels there are', () => {
    expect(() => refer(qd148, { level: 'ward' as Level, score: 75 })).toThrow(
      '"level" must be one of commune, district, province, central; got "ward"',
    );
  });

  it('certifies 4 stars meanwhile where that reading is chosen: of what goes to the centre and reached 4', () => {
    const meanwhile = (edition: Edition, level: Level, score: number, star?: 2 | 3 | 4 | 5): unknown => {
      const read = withReadings(edition, { 'potential-five-stars': 'four-stars-meanwhile' });
      const referral = refer(read, { level, score, ...(star !== undefined && { ranking: ranking(edition, score, star) }) });
      return referral.kind === 'refer' ? referral.meanwhile : referral.kind;
    };
    for (const edition of [qd1048, qd148, qd1489, qd26]) {
      expect(refer(edition, { level: 'province', score: 90 })).not.toHaveProperty('meanwhile');
      expect(meanwhile(edition, 'province', 90)).toBe(4);
      expect(meanwhile(edition, 'province', 92, 4)).toBe(4);
      expect(meanwhile(edition, 'province', 92, 3)).toBeUndefined();
      expect(meanwhile(edition, 'province', 89.99)).toBe('recognise');
    }
    expect(meanwhile(qd148, 'district', 75)).toBeUndefined();
    expect(meanwhile(qd148, 'district', 92)).toBeUndefined();
    expect(meanwhile(qd1048, 'district', 60)).toBeUndefined();
  });

  it('refuses a ranking of another edition or of another score', () => {
    expect(() => refer(qd148, { level: 'province', score: 92, ranking: ranking(qd26, 92, 4) })).toThrow(TypeError);
    expect(() => refer(qd148, { level: 'province', score: 60, ranking: ranking(qd148, 92, 4) })).toThrow(TypeError);
  });
});

describe('a referral says what it rests on', () => {
  const sheet: Rubric = rubrics[14];
  const complete = value(assess(sheet, topAnswers(sheet)));
  if (complete.kind !== 'complete') throw new Error('a complete sheet is wanted');

  it('and what its ranking does not count, with the source of that', () => {
    const ranking = rank(qd1048, sheet, complete);
    expect(ranking.caveats.map(({ code }) => code)).toEqual(['minimums-not-encoded']);
    const referral = refer(qd1048, { level: 'province', score: ranking.total, ranking });
    expect(referral.caveats).toEqual(ranking.caveats);
    // 781/QĐ-TTg Annex II, clause 6, as published by Yên Bái.
    expect(referral.sources?.map(({ id }) => id)).toContain('781-yen-bai');
    const before = rank(qd1048, sheet, complete, { on: day('2020-06-07') });
    expect(refer(qd1048, { level: 'province', score: before.total, ranking: before })).not.toHaveProperty('caveats');
    expect(refer(qd1048, { level: 'province', score: ranking.total })).not.toHaveProperty('caveats');
  });

  it('below every star at the centre: the level, and Art. 7(4)g of 26/2026', () => {
    const { basis } = refer(qd26, { level: 'central', score: 49.99 });
    expect(basis).toContainEqual(expect.objectContaining({ instrument: '26/2026/QĐ-TTg', article: '7', clause: '4', point: 'g' }));
    expect(basis).toEqual(expect.arrayContaining([...qd26.levels.central.basis]));
  });
});

describe('an assessment that is ranked', () => {
  const top = value(assess(whiteSpirit, topAnswers(whiteSpirit)));
  if (top.kind !== 'complete') throw new Error('a complete sheet is wanted');
  const ranked = (changed: object) => () => rank(qd148, whiteSpirit, { ...top, ...changed } as CompleteAssessment);

  it('may lack its sources, as one stored before they were kept', () => {
    const { sources: _, ...older } = top;
    expect(rank(qd148, whiteSpirit, older as CompleteAssessment).star).toBe(5);
  });

  it.each<[string, object]>([
    ['a total that is none', { total: Number.NaN }],
    ['no total', { total: undefined }],
    ['sources that are no list', { sources: 'none' }],
    ['sources that are texts', { sources: ['148'] }],
  ])('does not have %s', (_, changed) => {
    expect(ranked(changed)).toThrow('"assessment" must be a result of assess that is complete; got "complete" with a field missing or changed');
  });
});
