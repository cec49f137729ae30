import {
  applicableEdition,
  assess,
  certify,
  deadline,
  describeFault,
  editionOn,
  holding,
  ocopCycle,
  orThrow,
  qd1048,
  qd148,
  qd26,
  rank,
  roundOf,
  standing,
  topAnswers,
  withdraw,
  type CalendarDate,
} from 'ocop';
import { rubricFor } from 'ocop/rubric-for';
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

describe('a day that is none says which of several it is', () => {
  const right = day('2026-06-05');
  const none = '5/6/2026' as CalendarDate;
  const ground = 'production-stopped';
  const asked = { filedOn: right, decidedOn: right, purpose: 'first' } as const;
  it.each([
    ['filedOn', () => applicableEdition({ ...asked, filedOn: none }), 'Ngày nộp hồ sơ: ', 'Day of filing: '],
    ['decidedOn', () => applicableEdition({ ...asked, decidedOn: none }), 'Ngày quyết định: ', 'Day of decision: '],
    ['issuedOn', () => certify(qd26, { star: 4, issuedOn: none }), 'Ngày cấp: ', 'Day of issue: '],
    ['on', () => withdraw(qd26, certificate, { on: none, ground, filedOn: right }), 'Ngày thu hồi: ', 'Day of withdrawal: '],
    ['filedOn', () => withdraw(qd26, certificate, { on: right, ground, filedOn: none }), 'Ngày nộp hồ sơ: ', 'Day of filing: '],
    ['from', () => deadline(qd26, { of: 'extension', from: none }, {}), 'Ngày làm mốc: ', 'Starting day: '],
    ['proposedOn', () => roundOf(qd26, { level: 'province', proposedOn: none }), 'Ngày đề nghị: ', 'Day of proposal: '],
    ['filedOn', () => rubricFor(qd148, 14, { filedOn: none }), 'Ngày nộp hồ sơ: ', 'Day of filing: '],
  ] as const)('%s', async (at, ask, vi, en) => {
    const answered = await ask();
    if (answered.ok) throw new Error('a day was taken that is none');
    expect(answered.error).toEqual({ code: 'invalid-date', at, received: '5/6/2026', expected: 'YYYY-MM-DD', reason: 'form' });
    expect(describeFault(answered.error)).toEqual({
      vi: `${vi}"5/6/2026" không viết theo dạng YYYY-MM-DD; viết như 2024-12-31`,
      en: `${en}"5/6/2026" is not a date written YYYY-MM-DD; write it as 2024-12-31`,
    });
  });

  it('where it does not exist or lies too far, too', () => {
    const of = (issuedOn: string) => {
      const answered = certify(qd26, { star: 4, issuedOn: issuedOn as CalendarDate });
      return answered.ok || [(answered.error as { readonly at?: string }).at, describeFault(answered.error)];
    };
    expect(of('2027-02-29')).toEqual([
      'issuedOn',
      {
        vi: 'Ngày cấp: "2027-02-29": lịch không có ngày này; kiểm tra ngày và tháng',
        en: 'Day of issue: "2027-02-29": the calendar has no such day; check day and month',
      },
    ]);
    expect(of('9999-12-31')).toEqual([
      'issuedOn',
      {
        vi: 'Thời hạn tính từ ngày cấp 31/12/9999 ra ngoài các năm 1000 đến 9999; kiểm tra năm',
        en: 'A term counted from the day of issue 9999-12-31 leaves the years 1000 to 9999; check the year',
      },
    ]);
  });

  it('and has no such name where it stands alone', () => {
    const alone = editionOn(none);
    expect(alone.ok || 'at' in alone.error).toBe(false);
  });

  it('nor a made-up one, from a store', () => {
    const fault = { code: 'invalid-date', at: 'constructor', received: 'x', expected: 'YYYY-MM-DD', reason: 'form' } as const;
    expect(describeFault(fault as never).en).toBe('"x" is not a date written YYYY-MM-DD; write it as 2024-12-31');
  });
});
