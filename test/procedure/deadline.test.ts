import { deadline, editions, qd148, qd1489, qd26, withReadings, type Holidays, trace } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

// Made-up calendars for the tests: 2027 and 2028 have no days off at all.
const holidays: Holidays = {
  2024: { daysOff: [day('2024-01-01')] },
  2025: { daysOff: [day('2025-01-01'), day('2025-04-30'), day('2025-05-01'), day('2025-05-02')], workedWeekends: [day('2025-04-26')] },
  2026: { daysOff: [day('2026-09-01'), day('2026-09-02')] },
  2027: { daysOff: [] },
  2028: { daysOff: [] },
};

describe('the commune reports within 15 working days of receipt (26/2026)', () => {
  it.each([
    // Friday 05/06: the 15 working days are 08-12, 15-19, 22-26/06
    ['2026-06-05', '2026-06-26'],
    // Monday 01/06: 02-05 (4), 08-12 (9), 15-19 (14), 22 (15)
    ['2026-06-01', '2026-06-22'],
    // Saturday 06/06 and Sunday 07/06 count like the Friday before
    ['2026-06-06', '2026-06-26'],
    ['2026-06-07', '2026-06-26'],
    // Thursday 20/08: 21 (1), 24-28 (6), 31 (7), off 01 and 02/09, 03-04 (9), 07-11 (14), 14 (15)
    ['2026-08-20', '2026-09-14'],
    // over the year: Monday 21/12: 22-25 (4), 28-31 (8), Friday 01/01/2027 (9), 04-08 (14), 11 (15)
    ['2026-12-21', '2027-01-11'],
  ])('received %s: through %s', (from, lastDay) => {
    expect(value(deadline(qd26, { of: 'commune-report', from: day(from) }, holidays))).toMatchObject({
      result: 'deadline',
      edition: 'qd-26-2026',
      days: 15,
      working: true,
      lastDay,
    });
  });

  it('asks for a year it needs instead of guessing', () => {
    const { 2026: known } = holidays;
    expect(deadline(qd26, { of: 'commune-report', from: day('2026-12-21') }, { 2026: known as Holidays[string] })).toEqual({
      ok: false,
      error: { code: 'missing-holidays', year: '2027' },
    });
  });
});

describe('limits in calendar days', () => {
  it.each([
    // 45 days from 01/04/2027: 29 left in April, 16 in May = Sunday 16/05, so Monday 17/05
    ['re-evaluation', '2027-04-01', '2027-05-17'],
    // 45 days from 05/04/2027: 25 left in April, 20 in May = Thursday 20/05
    ['re-evaluation', '2027-04-05', '2027-05-20'],
    // 45 days from 19/07/2026: 12 left in July, 31 of August, 02/09 = a day off, so Thursday 03/09
    ['re-evaluation', '2026-07-19', '2026-09-03'],
    // 15 days from 01/07/2026: Thursday 16/07
    ['withdrawal-decision', '2026-07-01', '2026-07-16'],
    // 15 days from 03/07/2026: Saturday 18/07, so Monday 20/07
    ['withdrawal-decision', '2026-07-03', '2026-07-20'],
  ] as const)('%s from %s: through %s', (of, from, lastDay) => {
    expect(value(deadline(qd26, { of, from: day(from) }, holidays))).toMatchObject({ working: false, lastDay });
  });
});

describe('the electronic dossier reaches members at least 1 working day before the meeting (148)', () => {
  it.each([
    // Tuesday: Monday
    ['2024-10-15', '2024-10-14'],
    // Monday: the Friday before
    ['2024-10-14', '2024-10-11'],
    // Monday 05/05/2025: 30/04 to 02/05 are off, so Tuesday 29/04
    ['2025-05-05', '2025-04-29'],
    // Monday 28/04/2025: Saturday 26/04 is worked in exchange
    ['2025-04-28', '2025-04-26'],
    // Thursday 02/01/2025: 01/01 is off, so 31/12/2024
    ['2025-01-02', '2024-12-31'],
  ])('meeting on %s: by %s', (meeting, lastDay) => {
    expect(value(deadline(qd148, { of: 'council-papers', from: day(meeting) }, holidays)).lastDay).toBe(lastDay);
  });

  it('needs the year before, too', () => {
    const { 2025: known } = holidays;
    expect(deadline(qd148, { of: 'council-papers', from: day('2025-01-02') }, { 2025: known as Holidays[string] })).toEqual({
      ok: false,
      error: { code: 'missing-holidays', year: '2024' },
    });
  });
});

describe('an edition without a limit says so', () => {
  it.each([
    ['commune-report', ['qd-26-2026']],
    ['re-evaluation', ['qd-26-2026']],
    ['withdrawal-decision', ['qd-26-2026']],
    ['extension', ['qd-26-2026']],
    ['council-papers', ['qd-148-2023']],
  ] as const)('%s: only %s', (of, having) => {
    const days = { 2019: { daysOff: [] }, 2023: { daysOff: [] }, ...holidays };
    const found = editions.filter((edition) => deadline(edition, { of, from: edition.inForceFrom }, days).ok);
    expect(found.map(({ id }) => id)).toEqual(having);
  });

  it('and from which event each is counted', () => {
    // 26/2026/QĐ-TTg Art. 12(3): at most 180 days after the certificate has ended; 180 days after 01/08/2026 is 28/01/2027.
    expect(value(deadline(qd26, { of: 'extension', from: day('2026-08-01') }, holidays))).toMatchObject({
      event: { vi: 'ngày hết thời hạn của giấy chứng nhận', en: 'the last day of the certificate' },
      days: 180,
      working: false,
      lastDay: '2027-01-28',
    });
  });

  it('whatever is asked', () => {
    expect(deadline(qd1489, { of: 'toString' as never, from: day('2026-06-01') }, holidays)).toEqual({
      ok: false,
      error: { code: 'no-such-limit', edition: 'qd-1489-2025', of: 'toString' },
    });
    expect(deadline(qd26, { of: 're-evaluation', from: 'soon' as never }, holidays)).toMatchObject({ error: { code: 'invalid-date' } });
  });
});

describe('a limit', () => {
  it.each([
    ['commune-report', '2026-05-21', '2026-05-22'],
    ['re-evaluation', '2026-05-21', '2026-05-22'],
    ['withdrawal-decision', '2026-05-21', '2026-05-22'],
    ['extension', '2026-05-21', '2026-05-22'],
  ] as const)('%s is not counted from the eve of 26/2026, and is from its first day', (of, eve, firstDay) => {
    const refused = { ok: false, error: { code: 'before-edition', on: eve, firstDay } };
    expect(deadline(qd26, { of, from: day(eve) }, holidays)).toEqual(refused);
    expect(deadline(qd26, { of, from: day(firstDay) }, holidays).ok).toBe(true);
  });

  it('is not counted back from a meeting before 148 took force, nor after districts had ended', () => {
    const on = (date: string) => deadline(qd148, { of: 'council-papers', from: day(date) }, { ...holidays, 2023: { daysOff: [] } });
    expect(on('2023-02-23')).toMatchObject({ error: { code: 'before-edition', firstDay: '2023-02-24' } });
    expect(on('2023-02-24')).toMatchObject({ ok: true, value: { lastDay: '2023-02-23' } });
    expect(on('2025-07-05').ok).toBe(true);
    expect(on('2025-07-06')).toMatchObject({ error: { code: 'edition-lapsed', lastDay: '2025-07-05', successor: 'qd-1489-2025' } });
  });

  it('of the 180 days of Art. 12(3) carries the readings that say whether they hold; the others carry none', () => {
    const kept = value(deadline(qd26, { of: 'extension', from: day('2026-08-01') }, holidays));
    expect(kept.readings?.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['filing-window-days', 'both-included'],
      ['extension-after-transition', 'transition-only'],
      ['extension-of-pending', 'kept-too'],
      ['extension-of-ended', 'running-when-filed'],
    ]);
    expect(trace(kept).map(({ rule }) => rule)).toEqual(['deadline', 'reading', 'reading', 'reading', 'reading']);
    expect(value(deadline(qd26, { of: 're-evaluation', from: day('2026-08-03') }, holidays))).not.toHaveProperty('readings');
  });

  it('of a certificate that had ended before 26/2026 is counted where it is read so', () => {
    const endedToo = withReadings(qd26, { 'extension-of-ended': 'ended-too' });
    // 180 days after 21/05/2026 is 17/11/2026.
    expect(value(deadline(endedToo, { of: 'extension', from: day('2026-05-21') }, holidays)).lastDay).toBe('2026-11-17');
    expect(deadline(endedToo, { of: 're-evaluation', from: day('2026-05-21') }, holidays)).toMatchObject({ error: { code: 'before-edition' } });
  });
});

describe('how long a certificate is kept (26/2026 Art. 12(3))', () => {
  it('ends on its day, be that a day off', () => {
    // 180 days after 01/06/2026 is Saturday 28/11/2026, after 02/06 Sunday 29/11.
    for (const [from, lastDay] of [
      ['2026-06-01', '2026-11-28'],
      ['2026-06-02', '2026-11-29'],
      ['2026-06-03', '2026-11-30'],
    ] as const) {
      expect(value(deadline(qd26, { of: 'extension', from: day(from) }, holidays)).lastDay).toBe(lastDay);
    }
  });

  it('is counted from no day before the edition under a draft that does not ask', () => {
    const draft = { ...qd26, readings: {} };
    expect(deadline(draft, { of: 'extension', from: day('2026-05-21') }, holidays)).toMatchObject({ error: { code: 'before-edition' } });
    expect(deadline(draft, { of: 'extension', from: day('2026-05-22') }, holidays).ok).toBe(true);
  });
});
