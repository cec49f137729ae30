import { qd1048, qd148, qd1489, qd26, refer, withReadings, type Edition, type Level, type Ranking } from 'ocop';
import { describe, expect, it } from 'vitest';
import { used } from '../used';

/** Outcome in short: who and which star. */
function short(edition: Edition, level: Level, score: number, ranking?: Ranking): string {
  const referral = refer(edition, { level, score, ...(ranking && { ranking }) });
  if (referral.kind === 'recognise') return `${referral.by} recognises ${referral.star}${referral.orEvaluateAgain ? ' or evaluates' : ''}`;
  return referral.kind === 'refer' ? `${referral.from} to ${referral.to} as ${referral.star}` : referral.reason;
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
    [qd26, 'central', 40, 'below-recognition'],
  ])('%o %s %d: %s', (edition, level, score, expected) => {
    expect(short(edition, level, score)).toBe(expected);
  });
});

describe('refer with a ranking', () => {
  const ranking = (edition: Edition, band: 4 | 5, star: 2 | 3 | 4 | 5): Ranking => ({
    result: 'ranking', edition: edition.id, set: 14, total: band === 5 ? 92 : 75, band, star, unmet: {}, caveats: [], readings: [], bandRange: null, bandBasis: edition.basis,
    basis: edition.basis,
  });

  it.each<[Edition, Level, number, Ranking, string]>([
    [qd148, 'province', 92, ranking(qd148, 5, 4), 'province recognises 4'],
    [qd148, 'province', 92, ranking(qd148, 5, 5), 'province to central as 5'],
    [qd148, 'district', 92, ranking(qd148, 5, 4), 'district to province as 4'],
    [qd148, 'district', 75, ranking(qd148, 4, 3), 'district recognises 3'],
    [qd148, 'district', 75, ranking(qd148, 4, 2), 'below-recognition'],
    [qd1048, 'district', 92, ranking(qd1048, 5, 3), 'district to province as 3'],
    [qd26, 'province', 92, ranking(qd26, 5, 3), 'province recognises 3'],
  ])('its star is what is recognised: %o %s %d', (edition, level, score, given, expected) => {
    expect(short(edition, level, score, given)).toBe(expected);
  });

  it('goes up by points where that reading is chosen', () => {
    const byPoints = withReadings(qd148, { 'missed-minimum-referral': 'by-points' });
    expect(short(byPoints, 'province', 92, ranking(qd148, 5, 4))).toBe('province to central as 5');
    expect(refer(byPoints, { level: 'province', score: 92 }).readings).toEqual([used(qd148, 'missed-minimum-referral', 'by-points')]);
  });

  it('refuses a ranking of another edition or of another score', () => {
    expect(() => refer(qd148, { level: 'province', score: 92, ranking: ranking(qd26, 5, 4) })).toThrow(TypeError);
    expect(() => refer(qd148, { level: 'province', score: 60, ranking: ranking(qd148, 5, 4) })).toThrow(TypeError);
  });
});
