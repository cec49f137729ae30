import { addDays, applicableEdition, compareDates, editionOn, editions, type CalendarDate, type Edition } from 'ocop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const firstDay = day('2019-08-21');
const days: CalendarDate[] = [];
for (let at = firstDay; at <= '2035-12-31'; at = addDays(at, 1)) days.push(at);

describe('the editions', () => {
  it('tile every day from 21/08/2019 to the end of 2035: one edition for a new filing, no hole, no overlap', () => {
    // 21/08/2019 to 31/12/2035: 133 days of 2019 and 16 years, of which 2020, 2024, 2028 and 2032 are leap years
    expect(days).toHaveLength(133 + 16 * 365 + 4);
    const holding = (on: CalendarDate): Edition[] =>
      editions.filter((e) => on >= e.inForceFrom && (e.newFilingsUntil === null || on <= e.newFilingsUntil));
    expect(days.filter((on) => holding(on).length !== 1)).toEqual([]);
    expect(days.filter((on) => value(editionOn(on)) !== holding(on)[0])).toEqual([]);
    expect(holding(addDays(firstDay, -1))).toEqual([]);
  });

  it('judge a dossier decided on the day it is filed by the edition of that day, or by none that is certain', () => {
    for (const on of days) {
      const result = value(applicableEdition({ filedOn: on, decidedOn: on, purpose: 'first' }));
      if (result.kind === 'unsettled') expect((on >= '2025-07-01' && on <= '2025-07-05') || (on >= '2026-05-22' && on <= '2026-07-21')).toBe(true);
      else expect(result.edition).toBe(value(editionOn(on)).id);
    }
  });

  it('never judge by an edition that is not yet there, but for the days of July 2025', () => {
    const date = fc.constantFrom(...days);
    const purpose = fc.constantFrom('first' as const, 'upgrade' as const, 're-evaluation' as const);
    fc.assert(
      fc.property(date, date, purpose, (a, b, why) => {
        const [filedOn, decidedOn] = [a, b].sort(compareDates) as [CalendarDate, CalendarDate];
        const result = value(applicableEdition({ filedOn, decidedOn, purpose: why }));
        const judged = result.kind === 'unsettled' ? result.candidates : [result];
        for (const one of judged) {
          const edition = editions.find(({ id }) => id === one.edition) as Edition;
          const ahead = one.readings.some(({ chosen }) => chosen === 'province-from-2025-07-01');
          expect(ahead || edition.inForceFrom <= decidedOn).toBe(true);
          expect(one.lastDay === null || decidedOn <= one.lastDay).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it('count their transition limits from the first day in force, which is not counted', () => {
    const limits = editions.flatMap(({ transition, inForceFrom }) =>
      Object.values(transition?.pending ?? {}).flatMap((rule) =>
        rule.rule === 'earlier-edition-for-days' ? [[addDays(inForceFrom, rule.days), rule.lastDay]] : [],
      ),
    );
    expect(limits).toEqual([
      ['2026-07-21', '2026-07-21'],
      ['2026-07-21', '2026-07-21'],
      ['2026-06-21', '2026-06-21'],
    ]);
  });
});
