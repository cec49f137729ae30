import { qd148, qd26, roundOf, withReadings } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const includes = withReadings(qd26, { 'before-a-date': 'includes-the-day' });

describe('roundOf (26/2026 Art. 5)', () => {
  // level, proposed on, round, last day to propose, last day of the round
  it.each([
    ['province', '2026-05-22', 2, '2026-10-29', '2026-12-29'],
    ['province', '2026-10-29', 2, '2026-10-29', '2026-12-29'],
    ['province', '2026-10-30', 1, '2027-04-29', '2027-06-29'],
    ['province', '2026-12-31', 1, '2027-04-29', '2027-06-29'],
    ['province', '2027-01-01', 1, '2027-04-29', '2027-06-29'],
    ['province', '2027-04-29', 1, '2027-04-29', '2027-06-29'],
    ['province', '2027-04-30', 2, '2027-10-29', '2027-12-29'],
    ['province', '2027-05-01', 2, '2027-10-29', '2027-12-29'],
    ['central', '2026-07-29', 1, '2026-07-29', '2026-09-29'],
    ['central', '2026-07-30', 2, '2027-01-29', '2027-03-29'],
    ['central', '2026-12-31', 2, '2027-01-29', '2027-03-29'],
    ['central', '2027-01-29', 2, '2027-01-29', '2027-03-29'],
    ['central', '2027-01-30', 1, '2027-07-29', '2027-09-29'],
    ['central', '2027-07-29', 1, '2027-07-29', '2027-09-29'],
    ['central', '2027-07-30', 2, '2028-01-29', '2028-03-29'],
  ] as const)('%s, proposed %s: round %i', (level, proposedOn, round, lastDayToPropose, lastDay) => {
    expect(value(roundOf(qd26, { level, proposedOn: day(proposedOn) }))).toMatchObject({
      result: 'round',
      edition: 'qd-26-2026',
      level,
      round,
      lastDayToPropose,
      lastDay,
      readings: [{ id: 'before-a-date', chosen: 'excludes-the-day' }],
    });
  });

  it.each([
    ['province', '2027-04-30', 1, '2027-04-30', '2027-06-30'],
    ['province', '2027-05-01', 2, '2027-10-30', '2027-12-30'],
    ['central', '2027-01-30', 2, '2027-01-30', '2027-03-30'],
    ['central', '2027-01-31', 1, '2027-07-30', '2027-09-30'],
  ] as const)('read to include the day: %s, proposed %s: round %i', (level, proposedOn, round, lastDayToPropose, lastDay) => {
    expect(value(roundOf(includes, { level, proposedOn: day(proposedOn) }))).toMatchObject({
      round,
      lastDayToPropose,
      lastDay,
      readings: [{ id: 'before-a-date', chosen: 'includes-the-day' }],
    });
  });

  it('finds none where the edition has none', () => {
    expect(roundOf(qd148, { level: 'province', proposedOn: day('2024-04-01') })).toEqual({
      ok: false,
      error: { code: 'no-rounds', edition: 'qd-148-2023', level: 'province' },
    });
    expect(roundOf(qd26, { level: 'commune', proposedOn: day('2027-04-01') })).toMatchObject({ error: { code: 'no-rounds' } });
  });

  it('takes no other form of a day', () => {
    expect(roundOf(qd26, { level: 'province', proposedOn: '30/04/2027' as never })).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
  });

  it('does not reach back before the edition', () => {
    expect(roundOf(qd26, { level: 'province', proposedOn: day('2026-05-21') })).toEqual({
      ok: false,
      error: { code: 'proposed-before-edition', proposedOn: '2026-05-21', firstDay: '2026-05-22' },
    });
  });
});
