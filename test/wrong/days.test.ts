import {
  assess,
  certify,
  describeFault,
  editionOn,
  holding,
  ocopCycle,
  orThrow,
  qd1048,
  qd148,
  qd26,
  rank,
  standing,
  topAnswers,
  withdraw,
  type CalendarDate,
} from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-1048-2019';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

// A day in another form compares as text with one in the right form, and gives an answer that looks right.
const noDays = [null, '', 'x', '9/7/2028', '2028-02-30', 20280709, new Date(0), {}] as unknown as readonly CalendarDate[];

const certificate = orThrow(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));

describe('a day that is none', () => {
  it.each(noDays)('%o is a fault of withdraw and of editionOn', (on) => {
    for (const asked of [withdraw(qd26, certificate, { on, ground: 'production-stopped' }), editionOn(on)]) {
      expect(asked).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
      if (!asked.ok) expect(describeFault(asked.error).vi).toMatch(/YYYY-MM-DD|lịch không có ngày này/);
    }
  });

  it.each(noDays)('%o is refused by name', (on) => {
    const spirit = orThrow(assess(whiteSpirit, topAnswers(whiteSpirit)));
    if (spirit.kind !== 'complete') throw new Error(spirit.kind);
    expect(() => rank(qd1048, whiteSpirit, spirit, { on })).toThrow('"options.on" must be a calendar date');
    expect(() => holding(qd148, ocopCycle(qd148).start, on)).toThrow('"on" must be a calendar date');
    expect(() => standing(certificate, on)).toThrow('"on" must be a calendar date');
  });

  it('is followed by what reads it', () => {
    expect(() => standing(certificate, '9/7/2028' as never)).toThrow('parseDate');
    expect(() => standing(certificate, new Date(0) as never)).toThrow('dateInVietnam');
  });
});
