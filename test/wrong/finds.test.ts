import {
  addWorkingDays,
  advance,
  applicableEdition,
  assess,
  certify,
  checkRegister,
  checkScore,
  compareAssessments,
  councilResult,
  deadline,
  describeFault,
  diagram,
  dossierChecklist,
  explain,
  fieldMessages,
  filingWindow,
  fromRecord,
  gantt,
  noticeDeadline,
  ocopCycle,
  orThrow,
  planFor,
  pointsByCriterion,
  progress,
  qd1048,
  qd148,
  qd26,
  quickWins,
  rank,
  rankBounds,
  refer,
  replay,
  roundOf,
  scheduleOn,
  standing,
  tayNinhCouncil,
  timeline,
  toRecord,
  topAnswers,
  withdraw,
  type Certificate,
  type CompleteAssessment,
  type Rubric,
} from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { certificateSchema, registerSchema, standingSchema, storedResultSchema } from 'ocop/schemas';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

// Wrong input that once gave an answer that looked right, or an error of the engine.

const certificate = orThrow(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
const on = day('2029-05-01');
const sheet = whiteSpirit as Rubric;
const top = topAnswers(sheet);
const assessment = orThrow(assess(sheet, top)) as CompleteAssessment;
const cycle = ocopCycle(qd148);
const event = { kind: 'register-idea', on: day('2024-05-01') } as const;
const asked = { filedOn: day('2026-05-01'), decidedOn: day('2026-06-01'), purpose: 'first' } as const;

/** Every function with options, by an object of them. */
const withOptions: readonly (readonly [name: string, names: string, call: (options: never) => unknown])[] = [
  ['standing', 'renewalUnder, filedOn', (options) => standing(certificate, on, options)],
  ['rank', 'on', (options) => rank(qd148, sheet, assessment, options)],
  ['assess', 'eliminatedBy, headingMark', (options) => assess(sheet, top, options)],
  ['explain', 'locale, rubric, citations', (options) => explain(certificate, { locale: 'vi', ...(options as object) })],
  ['fromRecord', 'rubric, edition', (options) => fromRecord(toRecord(certificate), options)],
  ['advance', 'editions', (options) => advance(cycle, cycle.start, event, options)],
  ['replay', 'editions', (options) => replay(cycle, [event], options)],
  ['diagram', 'locale', (options) => diagram(cycle, options)],
  ['applicableEdition', 'readings, editions', (options) => applicableEdition(asked, options)],
  ['gantt', 'locale', (options) => gantt(timeline(sonHa2024), { locale: 'vi', ...(options as object) })],
  ['progress', 'certificateCounting', (options) => progress(sonHa2024, { records: [] }, on, options)],
  ['scheduleOn', 'done', (options) => scheduleOn(sonHa2024, on, options)],
];

describe('a name that no option has', () => {
  it.each(withOptions)('%s knows %s alone', (_, names, call) => {
    expect(() => call({ renewUnder: qd26 } as never)).toThrow(new RegExp(`with "renewUnder"; the names are ${names}$`));
  });

  it('is a fault of a plan and of single changes, with the names there are', () => {
    expect(planFor(qd148, sheet, top, 5, { freeze: ['1.a'] } as never)).toMatchObject({
      ok: false,
      error: [{ code: 'unknown-plan-option', at: 'freeze', expected: ['objective', 'frozen', 'keepCases'] }],
    });
    for (const [at, options] of [
      ['freeze', { freeze: ['1.a'] }],
      ['objective', { objective: 'fewest-boxes' }],
    ] as const) {
      expect(quickWins(qd148, sheet, top, options as never)).toMatchObject({
        ok: false,
        error: [{ code: 'unknown-plan-option', at, expected: ['frozen', 'keepCases'] }],
      });
    }
  });

  it('is refused in a question with a part that may be left out: a ranking passed over is another star', () => {
    const ranking = rank(qd148, sheet, assessment);
    expect(() => refer(qd148, { level: 'province', score: 100, rankng: ranking } as never)).toThrow('"question" must be an object with level, score');
    expect(() => applicableEdition({ ...asked, pendingat: 'district' } as never)).toThrow('with "pendingat"');
  });

  it.each(withOptions.filter(([name]) => !['explain', 'gantt'].includes(name)))('%s takes no Map and nothing inherited', (_, __, call) => {
    for (const options of [new Map([['on', on]]), Object.create({ on, renewalUnder: qd26, done: [] })]) {
      expect(() => call(options as never)).toThrow(/" must be .*; got an object that is not plain/);
    }
  });
});

it('a polluted prototype is no option', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const polluted = {
    renewalUnder: qd148,
    filedOn: day('2029-04-20'),
    on: day('2020-01-01'),
    editions: [qd1048],
    readings: { x: 'y' },
    done: 3,
    locale: 'en',
    certificateCounting: 'first-day-counted',
    pendingAt: 'district',
    ranking: 3,
  };
  const ask = () =>
    JSON.stringify([
      standing(certificate, on),
      rank(qd148, sheet, assessment),
      advance(cycle, cycle.start, event),
      replay(cycle, [event]),
      diagram(cycle),
      applicableEdition(asked),
      progress(sonHa2024, { records: [] }, day('2024-12-31')),
      scheduleOn(sonHa2024, on),
      refer(qd148, { level: 'province', score: 90 }),
    ]);
  const before = ask();
  Object.assign(prototype, polluted);
  let during = '';
  try {
    during = ask();
  } finally {
    for (const key of Object.keys(polluted)) delete prototype[key];
  }
  expect(during).toBe(before);
});

it('answers of a Map are not read as none', () => {
  expect(() => pointsByCriterion(whiteSpirit, new Map([['1.a', 3]]) as never)).toThrow('"answers" must be a plain object of criterion code to box');
});

describe('a certificate that is none', () => {
  it.each<[string, object]>([
    ['edition', { edition: 'zz' }],
    ['star', { star: '4' }],
    ['lastDay', { lastDay: '2029-02-30' }],
    ['firstDay', { firstDay: new Date(0) }],
    ['noticeBy', { noticeBy: undefined }],
    ['filing', { filing: 'x' }],
    ['filing.lastDay', { filing: { firstDay: '2029-02-06', lastDay: '9/4/2029' } }],
    ['withdrawal', { withdrawal: null }],
    ['basis', { basis: null }],
  ])('is refused at %s', (at, changed) => {
    const wrong = { ...certificate, ...changed } as unknown as Certificate;
    for (const ask of [() => standing(wrong, on), () => withdraw(qd26, wrong, { on, ground: 'production-stopped' })]) {
      expect(ask).toThrow(new RegExp(`^"certificate\\.${at.replace('.', '\\.')}" must be `));
    }
  });

  it('is of a draft as well as of an edition there is', () => {
    expect(standing({ ...certificate, edition: 'draft-2030' }, on).renewalUnder).toBe('draft-2030');
  });

  it('a filing is not told of before it was made', () => {
    expect(() => standing(certificate, day('2029-04-01'), { filedOn: day('2029-04-02') })).toThrow(
      '"options.filedOn" must be no later than "on", 2029-04-01; got "2029-04-02"',
    );
    expect(standing(certificate, day('2029-04-02'), { filedOn: day('2029-04-02') }).kind).toBe('filing-window');
  });

  it('renewal is under an edition', () => {
    expect(() => standing(certificate, on, { renewalUnder: 'qd-26-2026' as never })).toThrow('"options.renewalUnder" must be an edition');
  });
});

describe('a stored result that is written otherwise', () => {
  const record = (changed: object) => ({ ...toRecord(certificate), result: { ...certificate, ...changed } });
  const standingRecord = (changed: object) => {
    const stored = toRecord(standing(certificate, on));
    return { ...stored, result: { ...stored.result, ...changed } };
  };

  it.each<[string, unknown]>([
    ['result.star', record({ star: 9 })],
    ['result.withdrawal', record({ withdrawal: null })],
    ['result.noticeBy', record({ noticeBy: 5 })],
    ['result.termMonths', record({ termMonths: '36' })],
    ['result.issuer.level', record({ issuer: { ...certificate.issuer, level: 'xa' } })],
    ['result.on', standingRecord({ on: null })],
    ['result.on', standingRecord({ on: '2027-02-30' })],
    ['result.kind', standingRecord({ kind: 'suspended' })],
    ['result.noticeBy', standingRecord({ noticeBy: '2027-02-30' })],
    ['result.mayUseStars', standingRecord({ kind: undefined, mayUseStars: 'yes' })],
    ['result.total', { ...toRecord(assessment), result: { ...assessment, parts: undefined, total: '100' } }],
    ['result.from', { ...toRecord(orThrow(planFor(qd148, sheet, top, 5))), result: { ...orThrow(planFor(qd148, sheet, top, 5)), from: 3 } }],
  ])('is a fault at %s', (at, stored) => {
    const read = fromRecord(stored);
    expect(read).toMatchObject({ ok: false, error: { code: 'record-field', at } });
    if (!read.ok) expect(describeFault(read.error).vi).toContain(`Bản lưu, ${at}: `);
  });

  it('a notice after the last day does not agree', () => {
    expect(fromRecord(standingRecord({ noticeBy: '2031-01-01' }))).toMatchObject({
      ok: false,
      error: { code: 'record-disagrees', at: 'result.noticeBy' },
    });
  });
});

describe('a register', () => {
  it('has no holes', () => {
    expect(checkRegister({ records: Array(2) })).toEqual([
      { code: 'register-form', at: 'records.0', received: 'undefined' },
      { code: 'register-form', at: 'records.1', received: 'undefined' },
    ]);
    expect(checkRegister({ records: [], communes: Array(1) })).toEqual([{ code: 'register-form', at: 'communes.0', received: 'undefined' }]);
  });

  it('holds its records itself, and they their fields', () => {
    expect(checkRegister(Object.create({ records: [] }))).toEqual([{ code: 'register-form', at: 'records', received: 'undefined' }]);
    const row = { id: '1', product: 'Rượu', purpose: null, decision: null, star: 3, issuedOn: null, withdrawnOn: null };
    expect(checkRegister({ records: [row] })).toEqual([]);
    expect(checkRegister({ records: [Object.create(row)] })).not.toEqual([]);
  });
});

describe('a day at the end of the calendar', () => {
  const last = day('9999-12-31');

  it('is a fault where a term is counted from it', () => {
    const holidays = { 9999: { daysOff: [] } };
    for (const answered of [
      deadline(qd26, { of: 're-evaluation', from: last }, holidays),
      deadline(qd26, { of: 'extension', from: last }, holidays),
      deadline(qd148, { of: 'council-papers', from: day('1000-01-01') }, { 1000: { daysOff: [] } }),
      addWorkingDays(last, 1, holidays),
      addWorkingDays(day('1000-01-01'), -1, { 1000: { daysOff: [] } }),
      certify(qd26, { star: 3, issuedOn: last }),
      roundOf(qd26, { level: 'province', proposedOn: last }),
    ]) {
      expect(answered).toMatchObject({ ok: false, error: { code: 'invalid-date', reason: 'beyond' } });
    }
  });

  it('is a day like any other where nothing is counted', () => {
    expect(addWorkingDays(last, 0, { 9999: { daysOff: [] } })).toEqual({ ok: true, value: last });
  });
});

it('a wrong day is refused whether the edition has the rule or not', () => {
  for (const edition of [qd1048, qd148, qd26]) {
    expect(() => filingWindow(edition, '9/7/2028' as never)).toThrow('"lastDay" must be a calendar date');
    expect(() => noticeDeadline(edition, null as never)).toThrow('"lastDay" must be a calendar date');
  }
});

describe('what is said', () => {
  it('of a day that does not exist is not how dd/mm/yyyy is read', () => {
    expect(() => standing(certificate, '2024-02-30' as never)).toThrow(/got "2024-02-30"; the calendar has no such day$/);
  });

  it('of a score that was typed is what reads it', () => {
    const typed = checkScore(qd148, '89,5');
    if (!typed.ok) expect(describeFault(typed.error).en).toBe('"89,5" is a text, not a score as a number from 0 to 100; read texts by parseDecimal');
    const none = checkScore(qd148, {});
    if (!none.ok) expect(describeFault(none.error).en).toBe('"an object" is not a score from 0 to 100; check the number entered');
    expect([typed.ok, none.ok]).toEqual([false, false]);
  });
});

describe('what cannot be read back', () => {
  it('is not stored', () => {
    expect(() => toRecord({ ...certificate, lastDay: null } as never)).toThrow('"result.lastDay" must be YYYY-MM-DD; got null');
    expect(() => toRecord({ ...certificate, star: 9 } as never)).toThrow('"result.star" must be 3 | 4 | 5; got 9');
    expect(() => toRecord({ ...certificate, edition: 'zz' } as never)).toThrow('"result.edition" must be qd-1048-2019 | ');
    expect(() => toRecord(certificate, 7n as never)).toThrow('"given" must be plain data; got 7');
  });

  it('is told of by no error of the engine', () => {
    expect(() => explain({ ...certificate, issuer: undefined } as never, { locale: 'vi' })).toThrow(
      '"result" must be a whole result; got one of certificate with a field missing or changed',
    );
    expect(() => explain({ ...certificate, sources: 'x' } as never, { locale: 'vi' })).toThrow('"result.sources" must be a list of sources');
    expect(() => standing({ ...certificate, sources: [null] } as never, on)).toThrow('"certificate.sources" must be [{…}, …]');
    expect(() => standing({ ...certificate, firstDay: day('2030-01-01') }, on)).toThrow(
      '"certificate.lastDay" must be 2030-01-01 or later; got 2029-08-05',
    );
  });
});

it('sources of a policy that are no list are a fault, not left out', () => {
  const policy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member', sources: 'x' };
  const sitting = { members: [{ id: 'a', role: 'chair', present: true }], ballots: [{ member: 'a', edition: 'qd-148-2023', set: 14, answers: top }] };
  expect(councilResult(qd148, sheet, sitting as never, policy as never)).toMatchObject({
    ok: false,
    error: [{ code: 'invalid-policy', at: 'sources', received: 'x' }],
  });
});

describe('a stored result that lost what it is about', () => {
  const of148 = orThrow(certify(qd148, { star: 3, issuedOn: day('2024-11-30') }));
  it.each([
    ['certificate', 'lastDay', of148],
    ['standing', 'mayUseStars', standing(of148, day('2025-01-01'))],
    ['referral', 'kind', refer(qd148, { level: 'district', score: 65 })],
  ])('%s without %s is a fault at its place', (_, field, result) => {
    const stored = JSON.parse(JSON.stringify(toRecord(result as never))) as { result: { [name: string]: unknown } };
    delete stored.result[field];
    expect(fromRecord(stored)).toMatchObject({ ok: false, error: { code: 'record-field', at: `result.${field}` } });
  });
});

describe('a withdrawal stored before its ground had a name', () => {
  const { withdrawal, ...rest } = orThrow(withdraw(qd26, certificate, { on: day('2027-01-15'), ground: 'production-stopped' }));
  if (withdrawal === undefined) throw new Error('it was withdrawn');
  const { groundName, ...nameless } = withdrawal;
  const stored: Certificate = { ...rest, withdrawal: nameless };

  it('is taken, and told by the id of its ground', () => {
    expect(groundName).toEqual({ vi: 'Chủ thể không còn sản xuất sản phẩm OCOP', en: 'The holder no longer produces the OCOP product' });
    expect(certificateSchema.parse(stored)).toStrictEqual(stored);
    expect(standing(stored, on)).toMatchObject({ kind: 'withdrawn', withdrawal: nameless });
    expect(standingSchema.safeParse(standing(stored, on)).success).toBe(true);
    expect(fromRecord(toRecord(stored)).ok).toBe(true);
    expect(explain(stored, { locale: 'vi' })).toContain('Cấp tỉnh thu hồi từ ngày 15/01/2027 (production-stopped)');
    expect(explain(stored, { locale: 'en' })).toContain('from 2027-01-15 (production-stopped)');
  });

  it('has a name in both languages where it has one', () => {
    for (const wrong of [null, 'x', { vi: 'x' }]) {
      const named = { ...stored, withdrawal: { ...nameless, groundName: wrong } };
      expect(certificateSchema.safeParse(named).success).toBe(false);
      expect(() => standing(named as never, on)).toThrow('"certificate.withdrawal.groundName');
    }
  });
});

describe('a record that does not agree is told in sentences', () => {
  const vi = (at: string, held: string, rules: string) =>
    `Bản lưu không khớp tại result.${at}: bản lưu ghi ${held}; theo phần còn lại của bản lưu hoặc theo văn bản: ${rules}`;
  const en = (at: string, held: string, rules: string) =>
    `The record does not agree at result.${at}: it says ${held}; by the rest of it or by the law: ${rules}`;
  // 26/2026, Art. 4(3): 36 months; its last day is 05/08/2029, so that it has ended on 06/08/2029.
  const ended = standing(certificate, day('2029-08-06'));
  const referral = refer(qd148, { level: 'district', score: 80 });
  const ranking = rank(qd148, sheet, assessment);

  it.each<[string, object, object, [string, string], [string, string], object?]>([
    [
      'mayUseStars',
      ended,
      { mayUseStars: true },
      ['được dùng hạng sao', 'không được dùng hạng sao'],
      ['the stars may be used', 'the stars may not be used'],
    ],
    ['lastDay', certificate, { lastDay: '2029-08-06' }, ['06/08/2029', '05/08/2029'], ['2029-08-06', '2029-08-05']],
    ['noticeBy', ended, { noticeBy: '2029-08-07' }, ['07/08/2029', 'không sau ngày 05/08/2029'], ['2029-08-07', 'no later than 2029-08-05']],
    ['star', ranking, { star: 4 }, ['4 sao', '5 sao'], ['4 stars', '5 stars']],
    ['from', referral, { from: 'central' }, ['cấp trung ương', 'cấp huyện'], ['the centre', 'the district']],
    [
      'band',
      { ...ranking, total: 71 },
      {},
      ['5 sao', 'hạng của 71 điểm (khung đã ghi: từ 90 đến 100)'],
      ['5 stars', 'the band of 71 points (the range it holds: from 90 to 100)'],
    ],
    ['meanwhile', referral, { meanwhile: 5 }, ['5 sao', 'không quá 4 sao'], ['5 stars', 'at most 4 stars']],
    [
      'kind',
      ended,
      { kind: 'valid' },
      ['còn hiệu lực', 'hết hiệu lực; theo thực tiễn không còn được dùng sao và nhãn hiệu OCOP'],
      ['valid', 'expired; in practice stars and OCOP mark may no longer be used'],
    ],
    [
      'kind',
      referral,
      { kind: 'none', from: 'district' },
      ['không công nhận, không chuyển', 'chuyển lên cấp trên'],
      ['neither recognised nor referred', 'referred upwards'],
      { edition: qd148 },
    ],
    [
      'issuedOn',
      certificate,
      { issuedOn: '2026-05-21', firstDay: '2026-05-21', lastDay: '2029-05-21', filing: null },
      ['21/05/2026', 'ngày văn bản đã có hiệu lực'],
      ['2026-05-21', 'a day on which the edition was in force'],
      { edition: qd26 },
    ],
    ['total', { ...ranking, total: 101, bandRange: null }, {}, ['101', 'từ 0 đến 100'], ['101', 'from 0 to 100'], { edition: qd148 }],
  ])('%s', (at, result, changed, inVietnamese, inEnglish, law = {}) => {
    const { edition = 'qd-26-2026' } = result as { readonly edition?: string };
    const given = result === referral ? { level: 'district', score: 80 } : null;
    const read = fromRecord({ ...toRecord(certificate), edition, given, result: { ...result, ...changed } }, law);
    if (read.ok) throw new Error('it was read');
    expect(describeFault(read.error)).toEqual({ vi: vi(at, ...inVietnamese), en: en(at, ...inEnglish) });
  });
});

describe('an assessment whose total is not the sum of its parts', () => {
  it.each<[string, object, RegExp]>([
    ['a total made higher', { total: 99 }, /^"assessment\.total" must be the sum of its parts; got 99$/],
    ['a part made lower', { parts: { ...assessment.parts, B: 0 } }, /^"assessment\.total" must be the sum of its parts; got 100$/],
    ['a part left out', { parts: { A: assessment.parts.A, B: assessment.parts.B } }, /^"assessment\.total" must be the sum of its parts; got 100$/],
    ['no parts', { parts: undefined }, /^"assessment" must be a result of assess .* with a field missing or changed$/],
  ])('is ranked by nobody: %s', (_, changed, said) => {
    const wrong = { ...assessment, ...changed } as CompleteAssessment;
    const judged = { edition: qd148, rubric: sheet };
    for (const ask of [
      () => rank(qd148, sheet, wrong),
      () => rankBounds(qd148, sheet, wrong),
      () => compareAssessments({ ...judged, assessment }, { ...judged, assessment: wrong }),
    ]) {
      expect(ask).toThrow(TypeError);
      expect(ask).toThrow(said);
    }
  });
});

describe('what is no event', () => {
  const cycles = [ocopCycle(qd148), ocopCycle(qd26)] as const;

  it.each<[unknown, string, string, string]>([
    [null, 'null', 'giá trị rỗng', 'null'],
    [undefined, 'undefined', '(bỏ trống)', 'undefined'],
    ['register-idea', 'register-idea', 'register-idea', 'register-idea'],
    [[], 'an array', 'một danh sách', 'an array'],
    [{}, 'undefined', '(bỏ trống)', 'undefined'],
  ])('%j is refused at its place, with how one is written', (given, received, vi, en) => {
    for (const under of [cycle, [cycle], cycles] as const) {
      const answered = replay(under, [event, given as never]);
      if (given !== null && under === cycles && typeof given === 'object' && !Array.isArray(given)) continue;
      expect(answered).toMatchObject({ ok: false, error: { code: 'unknown-event', index: 1, received, at: 'idea-registered', event: 'unknown' } });
      if (answered.ok) continue;
      const said = describeFault(answered.error);
      expect(said.vi).toMatch(/^Sự kiện 1, /);
      expect(said.vi).toContain(`"${vi}" không phải một sự kiện; viết như { kind: 'register-idea', on: '2024-05-01' }; có thể: `);
      expect(said.en).toMatch(/^Event 1, /);
      expect(said.en).toContain(`"${en}" is no event; write one as { kind: 'register-idea', on: '2024-05-01' }; it takes: select-idea, decline-idea`);
    }
    const alone = advance(cycle, cycle.start, given as never);
    expect(alone.ok || describeFault(alone.error).en).toContain(`"${en}" is no event; write one as { kind: `);
  });
});

describe('what was taken in silence, or told by an error of the engine', () => {
  const plain = (of: object): object => JSON.parse(JSON.stringify(of)) as object;
  const row = { id: '1', product: 'Rượu', purpose: null, decision: null, star: 3, issuedOn: null, withdrawnOn: null };
  const { '1.a': _, ...answered } = top;
  const open = orThrow(assess(sheet, answered));
  const ranking = rank(qd148, sheet, assessment);
  const judged = { edition: qd148, rubric: sheet, assessment };

  it.each([undefined, null, '4', Number.NaN, 3.5, 0, -3, new Number(3), [3], {}])('a star of a register that is none: %o', (star) => {
    const records = [{ ...row, star }];
    expect(checkRegister({ records })).toMatchObject([{ code: 'register-form', at: 'records.0.star' }]);
    expect(progress(sonHa2024, { records } as never, day('2024-12-31'))).toMatchObject({ ok: false, error: { code: 'invalid-register' } });
  });

  it('holes among the members and ballots of a council', () => {
    const policy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' };
    const members = [{ id: 'a', role: 'chair', present: true }];
    const ballots = [{ member: 'a', edition: 'qd-148-2023', set: 14, answers: top }];
    const of = (sitting: object) => councilResult(qd148, sheet, sitting as never, policy as never);
    expect(of({ members, ballots }).ok).toBe(true);
    expect(of({ members: Object.assign(Array(2), members), ballots })).toMatchObject({ error: [{ code: 'invalid-member', position: 1 }] });
    expect(of({ members, ballots: Object.assign(Array(2), ballots) })).toMatchObject({ error: [{ code: 'invalid-ballot', position: 1 }] });
    expect(of({ members, ballots: Array(1) })).toMatchObject({ error: [{ code: 'invalid-ballot', position: 0 }] });
  });

  it.each<[string, object]>([
    ['a decision that is no text', { decision: 7 }],
    ['no decision', { decision: undefined }],
    ['a purpose that is none', { through: 'fun' }],
    ['no purpose', { through: undefined }],
  ])('a product that was recognised by %s', (__, changed) => {
    const whole = { result: 'product-state', at: 'recognised', on: '2026-08-05', certificate, through: 'first', decision: '1/QĐ-UBND' };
    const cycle26 = ocopCycle(qd26);
    const promoted = { kind: 'promote', on: day('2026-08-06') } as const;
    expect(advance(cycle26, whole as never, promoted as never).ok).toBe(true);
    expect(advance(cycle26, { ...whole, ...changed } as never, promoted as never)).toMatchObject({ error: { code: 'unknown-state' } });
  });

  it.each([undefined, null, 7, {}, 'QD-148-2023', 'qd-148'])('a dossier judged under what is no edition: %o', (edition) => {
    const dossier = { result: 'product-state', at: 'at-district', on: '2024-10-01', purpose: 'first', filedOn: '2024-09-10', held: null };
    const returned = { kind: 'return-dossier', on: day('2024-10-02') } as never;
    expect(advance(cycle, { ...dossier, edition: 'qd-148-2023' } as never, returned).ok).toBe(true);
    expect(advance(cycle, { ...dossier, edition } as never, returned)).toMatchObject({ error: { code: 'unknown-state' } });
  });

  it.each<[string, object]>([
    ['caveats that are no list', { caveats: 'x' }],
    ['a hole among its caveats', { caveats: Array(1) }],
    ['a star of nothing', { star: Object.create(null) as unknown }],
  ])('a ranking with %s', (__, changed) => {
    const wrong = { ...ranking, ...changed } as never;
    expect(() => refer(qd148, { level: 'province', score: 100, ranking: wrong })).toThrow(/^"ranking" must be a ranking under qd-148-2023/);
  });

  it.each<[string, object, RegExp]>([
    ['no list of what is missing', { missing: '1.a' }, /^"assessment\.missing" must be a list of codes; got "1\.a"$/],
    ['a hole in what is missing', { missing: Array(1) }, /^"assessment\.missing" must be/],
    ['a number among what is missing', { missing: ['1.a', 5] }, /^"assessment\.missing" must be/],
    ['no bounds', { bounds: undefined }, /^"assessment\.bounds\.total" must be \{ min, max \} in whole points; got undefined$/],
    ['bounds the wrong way round', { bounds: { total: { min: 9, max: 8 } } }, /^"assessment\.bounds\.total" must be/],
    ['bounds in half points', { bounds: { total: { min: 0.5, max: 8 } } }, /^"assessment\.bounds\.total" must be/],
    [
      'a reading nobody knows',
      { readings: [{ id: 'heading-mark', chosen: 'any' }] },
      /^"assessment" must be made with \{ headingMark: 'first-box' \}, as qd-148-2023 is read; got "any"$/,
    ],
  ])('an incomplete sheet with %s', (__, changed, said) => {
    expect(rankBounds(qd148, sheet, open as never).result).toBe('rank-bounds');
    expect(() => rankBounds(qd148, sheet, { ...open, ...changed } as never)).toThrow(said);
  });

  it.each<[string, unknown]>([
    ['none', {}],
    ['a Map', new Map(Object.entries(top))],
    ['a box that is none', { ...top, '1.a': 'x' }],
    ['other answers', { ...top, '1.a': 1 }],
    ['a criterion that is none', { ...top, '9.z': 1 }],
  ])('a comparison of answers that do not come to the total beside them: %s', (__, answers) => {
    const other = { ...judged, assessment: { ...assessment, answers } } as never;
    const said = 'assessment.answers" must be the answers that the total was counted from';
    expect(() => compareAssessments(other, judged)).toThrow(`"a.${said}`);
    expect(() => compareAssessments(judged, other)).toThrow(`"b.${said}`);
  });

  it('a timeline without words', () => {
    const rows = timeline(sonHa2024);
    for (const wrong of [
      { ...rows, title: { vi: null, en: null } },
      { ...rows, title: Object.create(null) as unknown },
      { ...rows, rows: rows.rows.map((one) => ({ ...one, name: null })) },
      { ...rows, cycle: rows.cycle.map((one) => ({ ...one, name: undefined })) },
    ])
      expect(() => gantt(wrong as never, { locale: 'vi' })).toThrow(/^"rows(\.title\.vi)?" must be a/);
  });

  it.each<[string, object, RegExp]>([
    ['a source that is none', { sources: [null] }, /^"result\.sources" must be a list of sources/],
    ['a hole among the sources', { sources: Array(1) }, /^"result\.sources" must be/],
    ['a source without a name', { sources: [{ id: 'x' }] }, /^"result\.sources" must be/],
    ['a citation of a number', { basis: [{ ...certificate.basis[0], clause: 3 }] }, /^"result\.basis" must be a citation/],
    ['a citation of nothing', { basis: [null] }, /^"result\.basis" must be a citation/],
    ['a note in one language', { basis: [{ ...certificate.basis[0], note: { vi: 'x' } }] }, /^"result\.basis" must be a citation/],
    ['a hole among the readings', { readings: Array(1) }, /^"result" must be a whole result/],
  ])('words of a result with %s', (__, changed, said) => {
    expect(() => explain({ ...certificate, ...changed } as never, { locale: 'vi' })).toThrow(said);
  });

  it('words of faults that lost a piece', () => {
    for (const fault of [
      { code: 'points-fit-several-boxes', at: '1.a', received: 3 },
      { code: 'points-fit-several-boxes', at: '1.a', received: 3, fits: [null] },
      { code: 'unknown-level', received: 'x', expected: null },
    ])
      expect(() => describeFault(fault as never)).toThrow(
        `"fault" must be one fault of the library, as the .error of a Result; got "${fault.code}" with a field missing or changed`,
      );
    expect(() => describeFault(Object.create({ code: 'already-withdrawn', on: '2024-01-01' }) as never)).toThrow('"fault" must be one fault');
    for (const missing of [undefined, null, '1.a', [null], Array(1)])
      expect(() => fieldMessages([{ code: 'answers-missing', missing } as never], 'vi')).toThrow(/^"faults" must be a list of faults; got/);
  });

  it('holes in the question beside a stored result', () => {
    const stored = toRecord(certificate, { days: [1, 2] });
    expect(storedResultSchema.safeParse(stored).success).toBe(true);
    for (const days of [Array(2), Object.assign(Array(2), [1]), [[Array(1)]]])
      expect(storedResultSchema.safeParse({ ...stored, given: { days } }).success).toBe(false);
  });

  it('and what came from JSON is taken as before', () => {
    for (const result of [certificate, ranking, open, assessment])
      expect(explain(plain(result) as never, { locale: 'vi' })).toBe(explain(result as never, { locale: 'vi' }));
    expect(compareAssessments(judged, plain(judged) as never).total).toBe(0);
  });
});

describe('a field that a question does not have', () => {
  const issuedOn = day('2026-08-05');
  it.each<[string, string, (more: object) => unknown]>([
    ['certify', 'star, issuedOn', (more) => certify(qd26, { star: 4, issuedOn, ...more })],
    ['deadline', 'of, from', (more) => deadline(qd26, { of: 'commune-report', from: issuedOn, ...more }, {})],
    ['roundOf', 'level, proposedOn', (more) => roundOf(qd148, { level: 'district', proposedOn: day('2024-03-01'), ...more })],
    [
      'dossierChecklist',
      'purpose, level, category',
      (more) => dossierChecklist(qd26, { purpose: 'first', level: 'province', category: 'food', ...more }),
    ],
    ['compareAssessments', 'edition, rubric, assessment', (more) => compareAssessments({ ...judged, ...more }, judged)],
    ['compareAssessments', 'edition, rubric, assessment', (more) => compareAssessments(judged, { ...judged, ...more })],
  ])('%s takes %s alone', (_, names, ask) => {
    expect(() => ask({})).not.toThrow();
    expect(() => ask({ termMonths: 48 })).toThrow(new RegExp(` with "termMonths"; the names are ${names}$`));
  });

  const judged = { edition: qd148, rubric: sheet, assessment };
});

describe('a field that nothing of a sitting has', () => {
  const members = [{ id: 'm0', role: 'chair', present: true }];
  const ballot = { member: 'm0', edition: 'qd-148-2023', set: 14, parts: { A: 30, B: 20, C: 30 } };
  const policy = { ...tayNinhCouncil, notScoring: [], minimums: 'each-member' };
  const ask = (sitting: object, rules: object = policy) => councilResult(qd148, sheet, sitting as never, rules as never);
  const sitting = { members, ballots: [ballot] };

  it('is none of a practice, which a policy is made from', () => {
    expect(ask(sitting).ok).toBe(true);
  });

  const member = {
    vi: 'Thành viên ở vị trí 0 (weight) cần mã, vai trò và có mặt hay không, không có trường nào khác',
    en: 'The member at position 0 (weight) needs an id, a role and whether present, and no other field',
  };
  const ofBallot = (field: string) => ({
    vi: `Phiếu ở vị trí 0 (${field}) cần mã thành viên, và hoặc các ô, hoặc điểm theo phần (A, B, C), không có trường nào khác`,
    en: `The ballot at position 0 (${field}) needs a member and either answers or points by part (A, B, C), and no other field`,
  });
  it.each<[string, () => unknown, object, object]>([
    [
      'policy',
      () => ask(sitting, { ...policy, largestspread: 3 }),
      { code: 'invalid-policy', at: 'policy', received: 'largestspread' },
      {
        vi: 'Quy chế hội đồng, mục "policy": cần một quy chế đầy đủ, không có trường nào khác; nhận được largestspread',
        en: 'Council policy, "policy": a full policy is wanted, and no other field; got largestspread',
      },
    ],
    [
      'sitting',
      () => ask({ ...sitting, agree: top }),
      { code: 'invalid-sitting', at: 'agree', received: 'an object' },
      {
        vi: 'Phiên họp hội đồng cần danh sách thành viên và danh sách phiếu, có thể thêm phiếu thống nhất, không có trường nào khác; "agree" là một đối tượng',
        en: 'A sitting needs a list of members and a list of ballots, and perhaps an agreed sheet, but no other field; "agree" is an object',
      },
    ],
    [
      'member',
      () => ask({ ...sitting, members: [{ ...members[0], weight: 2 }] }),
      { code: 'invalid-member', position: 0, received: 'weight' },
      member,
    ],
    ...['varient', 'score'].map((name): [string, () => unknown, object, object] => [
      `ballot, ${name}`,
      () => ask({ ...sitting, ballots: [{ ...ballot, [name]: 80 }] }),
      { code: 'invalid-ballot', position: 0, received: name },
      ofBallot(name),
    ]),
    [
      'ballot, a fourth part',
      () => ask({ ...sitting, ballots: [{ ...ballot, parts: { ...ballot.parts, D: 5 } }] }),
      { code: 'invalid-ballot', position: 0, received: 'parts.D' },
      ofBallot('parts.D'),
    ],
  ])('is a fault of the %s, at its place', (_, answer, fault, words) => {
    expect(answer()).toEqual({ ok: false, error: [fault] });
    expect(describeFault(fault as never)).toEqual(words);
  });
});

describe('a field that nothing of a register has', () => {
  const record = { id: 'a', product: 'p', purpose: null, star: 3, decision: null, issuedOn: null, withdrawnOn: null };

  it.each<[object, string, string]>([
    [{ records: [], recrods: [] }, 'recrods', 'an array'],
    [{ records: [record, { ...record, id: 'b', issued: '2024-01-01' }] }, 'records.1.issued', '2024-01-01'],
    [{ records: [], events: [{ kind: 'trained', on, participant: 'a', holder: 'b' }] }, 'events.0.holder', 'b'],
  ])('%# is a fault at its place, and of progress', (register, at, received) => {
    const fault = { code: 'register-form', at, received } as const;
    expect(checkRegister(register)).toEqual([fault]);
    expect(progress(sonHa2024, register as never, day('2025-01-01'))).toEqual({ ok: false, error: { code: 'invalid-register', faults: [fault] } });
    expect(registerSchema.safeParse(register).success).toBe(false);
    expect(describeFault(fault).en).toBe(`Register, ${at}: "${received}" cannot be read; check the field and its value`);
    expect(describeFault(fault).vi).toMatch(/^Sổ đăng ký, .*: không đọc được ".*"; kiểm tra tên trường và giá trị$/);
  });
});

describe('words of a fault', () => {
  it('of a withdrawal without a ground ask for those of the province, where the edition lists none', () => {
    const issued = orThrow(certify(qd148, { star: 3, issuedOn: day('2024-01-15') }));
    const answered = withdraw(qd148, issued, { on: day('2025-01-15'), ground: '' });
    expect(answered).toEqual({ ok: false, error: { code: 'unknown-withdrawal-ground', received: '', expected: [] } });
    expect(answered.ok || describeFault(answered.error)).toEqual({
      vi: 'Không dùng được "": không có trường hợp nào được nêu sẵn; ghi trường hợp thu hồi bằng lời theo quy định của tỉnh',
      en: 'The ground "" cannot be used: none is listed here; write it in the words of the province\'s rule',
    });
  });

  it('say of nothing that it was left blank, wherever they quote it', () => {
    const certified = certify(qd26, { star: undefined as never, issuedOn: day('2026-08-05') });
    expect(certified.ok || describeFault(certified.error).vi).toBe('Không cấp giấy chứng nhận (bỏ trống) sao; chỉ 3, 4, 5 sao');
    const ranked = planFor(qd148, sheet, top, undefined as never);
    expect(ranked.ok || describeFault(ranked.error[0]).vi).toBe('Không có hạng "(bỏ trống)"; chọn một trong: 5, 4, 3, 2, 1');
  });
});
