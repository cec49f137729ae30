import { describe, expect, it } from 'vitest';
import { differs, disagreement, isScore } from '../../src/record/disagreement';

// Results made up by hand, each with what contradicts itself within it: figures that add up, days that follow each other.

type Data = { readonly [field: string]: unknown };

/** The same with another value at a place, as `parts/A`; `undefined`: nothing there. */
function changed(data: Data, path: string, to: unknown): Data {
  const copy = structuredClone(data) as Record<string, unknown>;
  const keys = path.split('/');
  const last = keys.pop() as string;
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  if (to === undefined) delete place[last];
  else place[last] = to;
  return copy;
}

/** What is said of a result with another value at a place: where, what came, what was expected. */
const told = (data: Data, path: string, to: unknown): string | null => {
  const found = disagreement(changed(data, path, to), 'result');
  return found === null ? null : `${found.at}: ${found.received}, not ${found.expected}`;
};

type Row = readonly [path: string, to: unknown, told: string | null];

function holds(data: Data, rows: readonly Row[]): void {
  it('as it stands agrees', () => {
    expect(disagreement(data, 'result')).toBeNull();
  });
  it.each(rows)('%s: %j', (path, to, expected) => {
    expect(told(data, path, to)).toBe(expected);
  });
}

describe('an assessment', () => {
  const data = {
    result: 'assessment',
    total: 7,
    parts: { A: 1, B: 2, C: 4 },
    bounds: { total: { min: 3, max: 9 }, parts: { A: { min: 1, max: 2 }, B: { min: 1, max: 3 }, C: { min: 1, max: 4 } } },
    answers: { '1.a': 1, '2.a': [1, 2] },
    unmet: [
      { criterion: '1.a', has: 1, requires: 2 },
      { criterion: '2.a', has: 0, requires: 1 },
    ],
  };
  holds(data, [
    ['total', 8, 'result.total: 8, not 7'],
    ['parts/B', 3, 'result.total: 7, not 8'],
    ['parts/B', '2', null],
    ['parts', {}, null],
    ['parts', null, null],
    ['parts', undefined, null],
    ['total', undefined, null],
    ['bounds/total/min', 4, 'result.bounds.total.min: 4, not 3'],
    ['bounds/total/max', 10, 'result.bounds.total.max: 10, not 9'],
    ['bounds/parts/C/max', 3, 'result.bounds.total.max: 9, not 8'],
    ['bounds/parts/C', 4, 'result.bounds.total.min: 3, not 2'],
    ['bounds/parts', 4, null],
    ['bounds/total', 9, null],
    ['bounds', 9, null],
    ['unmet/0/has', 0, 'result.unmet.0.has: 0, not 1'],
    ['unmet/0/requires', 1, 'result.unmet.0.has: 1, not <= 0'],
    ['unmet/0/requires', '1', null],
    ['unmet/1/requires', 0, 'result.unmet.1.has: 0, not <= -1'],
    ['unmet/1/has', 1, 'result.unmet.1.has: 1, not <= 0'],
    ['unmet/0/criterion', '9.z', null],
    ['unmet/0/criterion', 'constructor', null],
    ['unmet/0/criterion', 1, null],
    ['unmet/0', null, null],
    ['unmet', {}, null],
    ['answers', undefined, null],
    ['answers', null, null],
    ['answers/1.a', 0, 'result.unmet.0.has: 1, not 0'],
  ]);
});

describe('a ranking', () => {
  const data = { result: 'ranking', total: 89, band: 4, bandRange: { from: 70, below: 90 }, star: 3, unmet: { 4: [{}], 5: [{}] } };
  holds(data, [
    ['total', 70, null],
    ['total', 69, 'result.band: 4, not 70 <= 69 < 90'],
    ['total', 90, 'result.band: 4, not 70 <= 90 < 90'],
    ['total', { sum: 629, of: 7 }, null],
    ['total', { sum: 630, of: 7 }, 'result.band: 4, not 70 <= 630/7 < 90'],
    ['total', { sum: 489, of: 7 }, 'result.band: 4, not 70 <= 489/7 < 90'],
    ['total', '69', null],
    ['total', undefined, null],
    ['bandRange', null, null],
    ['bandRange/from', undefined, null],
    ['bandRange', { from: 89, through: 89 }, null],
    ['bandRange', { from: 80, through: 88 }, 'result.band: 4, not 80 <= 89 <= 88'],
    ['star', 4, 'result.star: 4, not 3'],
    ['star', 5, 'result.star: 5, not <= 4'],
    ['star', 2, 'result.star: 2, not 3'],
    ['star', undefined, null],
    ['unmet/4', [], 'result.star: 3, not 4'],
    ['unmet/4', undefined, 'result.star: 3, not 4'],
    ['unmet/4', 'x', 'result.star: 3, not 4'],
    ['unmet/3', [{}], 'result.star: 3, not 2'],
    ['unmet/5', [], null],
    ['unmet', [], null],
    ['unmet', undefined, null],
    ['band', '4', null],
    ['band', undefined, null],
    ['band', 3, null],
    ['band', 2, 'result.star: 3, not <= 2'],
  ]);

  it('of a total with no range of its band agrees with its minimums alone', () => {
    const low = { result: 'ranking', total: 10, band: 1, star: 1, unmet: {} };
    expect(disagreement(low, 'result')).toBeNull();
    expect(disagreement({ ...low, star: 2 }, 'result')).toMatchObject({ at: 'result.star', expected: '<= 1' });
    const top = { result: 'ranking', total: 95, band: 5, star: 5, unmet: {} };
    expect(disagreement(top, 'result')).toBeNull();
    expect(disagreement({ ...top, star: 4 }, 'result')).toMatchObject({ at: 'result.star', expected: '5' });
  });

  it('of the star of its band, where each up to it is blocked', () => {
    const blocked = { result: 'ranking', band: 2, star: 2, unmet: { 1: [{}], 2: [{}] } };
    expect(disagreement(blocked, 'result')).toBeNull();
  });
});

describe('a referral', () => {
  holds({ result: 'referral', level: 'province', from: 'province', star: 4, meanwhile: 4 }, [
    ['from', 'district', 'result.from: district, not province'],
    ['from', undefined, null],
    ['meanwhile', 5, 'result.meanwhile: 5, not <= 4'],
    ['meanwhile', 3, null],
    ['meanwhile', '5', null],
    ['star', undefined, null],
  ]);
});

describe('a certificate', () => {
  const data = {
    result: 'certificate',
    issuedOn: '2024-11-30',
    firstDay: '2024-11-30',
    termMonths: 36,
    readings: [{ id: 'certificate-counting', chosen: 'civil-code' }],
    lastDay: '2027-11-30',
    noticeBy: '2027-11-30',
    filing: { firstDay: '2027-06-01', lastDay: '2027-11-30' },
    withdrawal: { on: '2024-11-30' },
  };
  holds(data, [
    ['firstDay', '2024-11-29', 'result.firstDay: 2024-11-29, not 2024-11-30'],
    ['lastDay', '2027-12-01', 'result.lastDay: 2027-12-01, not 2027-11-30'],
    ['termMonths', 35, 'result.lastDay: 2027-11-30, not 2027-10-30'],
    // Counted from the first day, it ends a day earlier.
    ['readings', [{ chosen: 'first-day-counted' }], 'result.lastDay: 2027-11-30, not 2027-11-29'],
    ['readings', [{ chosen: 'civil-code' }, { chosen: 'first-day-counted' }], 'result.lastDay: 2027-11-30, not 2027-11-29'],
    ['readings', [null], null],
    ['readings', {}, null],
    ['termMonths', 0, null],
    ['termMonths', 1, 'result.lastDay: 2027-11-30, not 2024-12-30'],
    ['termMonths', 1.5, null],
    ['termMonths', '24', null],
    ['termMonths', 600, 'result.lastDay: 2027-11-30, not 2074-11-30'],
    ['termMonths', 601, null],
    ['issuedOn', '30/11/2024', 'result.firstDay: 2024-11-30, not 30/11/2024'],
    ['issuedOn', undefined, null],
    ['noticeBy', '2027-12-01', 'result.noticeBy: 2027-12-01, not <= 2027-11-30'],
    ['noticeBy', null, null],
    ['filing/firstDay', '2027-12-01', 'result.filing.firstDay: 2027-12-01, not <= 2027-11-30'],
    ['filing/lastDay', '2027-12-01', 'result.filing.lastDay: 2027-12-01, not <= 2027-11-30'],
    ['filing/firstDay', '2027-11-30', null],
    ['filing', null, null],
    ['withdrawal/on', '2024-11-29', 'result.firstDay: 2024-11-30, not <= 2024-11-29'],
    ['withdrawal/on', '2027-12-01', 'result.withdrawal.on: 2027-12-01, not <= 2027-11-30'],
    ['withdrawal/on', '2027-11-30', null],
    ['withdrawal', 'gone', null],
    ['withdrawal', undefined, null],
  ]);

  it('of the last years there are has an end that is not worked out', () => {
    const late = { result: 'certificate', issuedOn: '9999-12-31', termMonths: 36, lastDay: '2027-11-30' };
    expect(disagreement(late, 'result')).toBeNull();
    expect(disagreement({ ...late, issuedOn: '9899-12-31' }, 'result')).toMatchObject({ at: 'result.lastDay', expected: '9902-12-31' });
  });
});

describe('a standing', () => {
  const runs = {
    result: 'standing',
    kind: 'valid',
    on: '2027-11-29',
    lastDay: '2027-11-30',
    daysUntilLastDay: 1,
    mayUseStars: true,
    noticeBy: '2027-11-30',
    filing: { firstDay: '2027-06-01', lastDay: '2027-11-30' },
    withdrawal: { on: '2027-11-30' },
  };
  holds(runs, [
    ['daysUntilLastDay', 2, 'result.daysUntilLastDay: 2, not 1'],
    ['on', undefined, null],
    ['on', '29/11/2027', null],
    ['lastDay', undefined, null],
    ['kind', 'expired', 'result.lastDay: 2027-11-30, not <= 2027-11-29'],
    ['kind', 'kept-until-answer', 'result.lastDay: 2027-11-30, not <= 2027-11-29'],
    ['kind', 'filing-window', null],
    ['mayUseStars', false, 'result.mayUseStars: false, not true'],
    ['noticeBy', '2027-12-01', 'result.noticeBy: 2027-12-01, not <= 2027-11-30'],
    ['filing/firstDay', '2027-12-01', 'result.filing.firstDay: 2027-12-01, not <= 2027-11-30'],
    ['filing/lastDay', '2027-12-01', 'result.filing.lastDay: 2027-12-01, not <= 2027-11-30'],
    ['withdrawal/on', '2027-11-29', 'result.kind: valid, not withdrawn'],
    ['withdrawal/on', 5, null],
    ['withdrawal', null, null],
    ['kind', undefined, null],
  ]);

  it.each([
    ['not-yet-valid', false],
    ['valid', true],
    ['filing-window', true],
    ['filing-closed', true],
    ['notice-overdue', true],
  ])('%s: stars may be used, %s', (kind, mayUseStars) => {
    const { withdrawal: _, ...rest } = runs;
    expect(disagreement({ ...rest, kind, mayUseStars }, 'result')).toBeNull();
    expect(disagreement({ ...rest, kind, mayUseStars: !mayUseStars }, 'result')).toMatchObject({ at: 'result.mayUseStars' });
  });

  const ended = { result: 'standing', kind: 'expired', on: '2027-12-01', lastDay: '2027-11-30', daysUntilLastDay: -1, mayUseStars: false };
  holds(ended, [
    ['kind', 'valid', 'result.kind: valid, not expired'],
    ['on', '2027-11-30', 'result.daysUntilLastDay: -1, not 0'],
    ['mayUseStars', true, 'result.mayUseStars: true, not false'],
  ]);

  it('on its last day has not ended; kept until the answer it has, and the stars are used on', () => {
    expect(disagreement({ ...ended, kind: 'valid', on: '2027-11-30', daysUntilLastDay: 0, mayUseStars: true }, 'result')).toBeNull();
    expect(disagreement({ ...ended, kind: 'kept-until-answer', mayUseStars: true }, 'result')).toBeNull();
    expect(disagreement({ ...ended, kind: 'kept-until-answer' }, 'result')).toMatchObject({ at: 'result.mayUseStars', expected: 'true' });
  });

  it('withdrawn is withdrawn from that day on, ended or not', () => {
    const withdrawn = { ...ended, kind: 'withdrawn', withdrawal: { on: '2027-12-01' } };
    expect(disagreement(withdrawn, 'result')).toBeNull();
    expect(disagreement({ ...withdrawn, kind: 'expired' }, 'result')).toMatchObject({ at: 'result.kind', expected: 'withdrawn' });
    expect(disagreement({ ...withdrawn, mayUseStars: true }, 'result')).toMatchObject({ at: 'result.mayUseStars', expected: 'false' });
  });
});

describe('a council', () => {
  const data = {
    result: 'council',
    kind: 'valid',
    ballots: 2,
    totals: [{ total: 80 }, { total: 83 }],
    total: { sum: 163, of: 2 },
    parts: { A: { sum: 60, of: 2 }, B: { sum: 50, of: 2 }, C: { sum: 53, of: 2 } },
    spread: { lowest: { total: 80 }, highest: { total: 83 }, apart: 3 },
    band: 4,
    ranking: { band: 4, total: { sum: 163, of: 2 } },
    pairs: [{ totals: [80, 83], apart: 3 }],
  };
  holds(data, [
    ['ballots', 3, 'result.ballots: 3, not 2'],
    ['ballots', undefined, null],
    ['totals', {}, null],
    ['total', undefined, null],
    ['totals/0/total', 79, 'result.total: 163/2, not 162/2'],
    ['totals/0/total', '80', null],
    ['totals/0', null, null],
    ['total', { sum: 326, of: 4 }, null],
    ['total', 81.5, null],
    ['total', 81, 'result.total: 81, not 163/2'],
    ['total', '81', null],
    ['parts/A', { sum: 61, of: 2 }, 'result.total: 163/2, not 164/2'],
    ['parts/A', { sum: 61, of: 3 }, 'result.parts.A.of: 3, not 2'],
    ['parts/A', { sum: '61', of: 2 }, null],
    ['parts/B', 61, null],
    ['parts/A', 61, null],
    ['parts', {}, null],
    ['parts', null, null],
    ['spread/apart', 2, 'result.spread.apart: 2, not 3'],
    ['spread/lowest/total', '80', null],
    ['spread/highest/total', 84, 'result.spread.apart: 3, not 4'],
    ['spread/highest/total', undefined, null],
    ['spread/lowest', null, null],
    ['spread/highest', null, null],
    ['spread', null, null],
    ['ranking/band', 3, 'result.ranking.band: 3, not 4'],
    ['ranking/total', 81, 'result.ranking.total: 81, not 163/2'],
    ['ranking', null, null],
    ['pairs/0/apart', 4, 'result.pairs.0.apart: 4, not 3'],
    ['pairs/0/totals', [83, 80], null],
    ['pairs/0/totals', ['83', 80], null],
    ['pairs/0/totals', 3, null],
    ['pairs/0', null, null],
    ['pairs', {}, null],
  ]);

  it('that came to no mean is not held against the totals', () => {
    expect(disagreement({ ...data, kind: 'spread-too-wide', totals: [{ total: 1 }, { total: 2 }] }, 'result')).toBeNull();
    expect(disagreement({ ...data, totals: [], ballots: 0 }, 'result')).toBeNull();
  });
});

describe('bounds of a rank', () => {
  holds({ result: 'rank-bounds', worst: 3, best: 3, total: { min: 70, max: 70 } }, [
    ['worst', 4, 'result.worst: 4, not <= 3'],
    ['total/min', 71, 'result.total.min: 71, not <= 70'],
    ['total', 70, null],
    ['best', undefined, null],
  ]);
});

describe('a comparison', () => {
  const data = {
    result: 'comparison',
    from: { total: 60, parts: { A: 20, B: 40 }, band: 3, star: 3 },
    to: { total: 70, parts: { A: 25, B: 45 }, band: 4, star: 3 },
    parts: { A: 5, B: 5 },
    total: 10,
  };
  holds(data, [
    ['total', 9, 'result.total: 9, not 10'],
    ['parts/A', 6, 'result.parts.A: 6, not 5'],
    ['parts/B', 4, 'result.parts.B: 4, not 5'],
    ['parts', undefined, null],
    ['from/total', 61, 'result.from.total: 61, not 60'],
    ['to/total', 71, 'result.to.total: 71, not 70'],
    ['from/star', 4, 'result.from.star: 4, not <= 3'],
    ['to/star', 5, 'result.to.star: 5, not <= 4'],
    ['from/total', undefined, null],
    ['to/total', undefined, null],
    ['from/parts', undefined, null],
    ['to/parts', undefined, null],
    ['from', null, null],
    ['to', null, null],
    ['to/total', '70', 'result.to.total: 70, not 70'],
  ]);
});

describe('a round and a deadline', () => {
  holds({ result: 'round', proposedOn: '2026-03-31', lastDayToPropose: '2026-03-31', lastDay: '2026-03-31' }, [
    ['proposedOn', '2026-04-01', 'result.proposedOn: 2026-04-01, not <= 2026-03-31'],
    ['lastDayToPropose', '2026-04-01', 'result.lastDayToPropose: 2026-04-01, not <= 2026-03-31'],
    ['lastDay', undefined, null],
    ['lastDay', '31/03/2025', null],
  ]);
  holds({ result: 'deadline', of: 'commune-report', from: '2026-06-05', lastDay: '2026-06-05' }, [
    ['lastDay', '2026-06-04', 'result.from: 2026-06-05, not <= 2026-06-04'],
    ['lastDay', '2026-06-06', null],
  ]);
  // Papers are sent so many days before the meeting.
  holds({ result: 'deadline', of: 'council-papers', from: '2026-06-05', lastDay: '2026-06-05' }, [
    ['lastDay', '2026-06-06', 'result.lastDay: 2026-06-06, not <= 2026-06-05'],
    ['lastDay', '2026-06-04', null],
  ]);
});

describe('wherever it lies', () => {
  const wrong = { result: 'referral', level: 'province', from: 'district' };

  it('a fault is found, the outermost first', () => {
    expect(disagreement({ a: [{ b: wrong }] }, 'kept')).toMatchObject({ at: 'kept.a.0.b.from' });
    expect(disagreement({ ...wrong, inside: wrong }, 'kept')).toMatchObject({ at: 'kept.from' });
    expect(disagreement([1, null, { result: 'other' }, wrong, wrong], 'kept')).toMatchObject({ at: 'kept.3.from' });
  });

  it('of another name, or of none, nothing is said', () => {
    for (const result of ['constructor', 'verdict', 1, undefined, ['referral']]) expect(disagreement({ ...wrong, result }, 'kept')).toBeNull();
    for (const nothing of [null, undefined, 'referral', 1]) expect(disagreement(nothing, 'kept')).toBeNull();
  });

  it('twenty levels down it is looked for, and no deeper', () => {
    const at = (levels: number): unknown => Array.from({ length: levels }).reduce((inside) => [inside], wrong as unknown);
    expect(disagreement(at(19), 'kept')?.at).toBe(`kept${'.0'.repeat(19)}.from`);
    expect(disagreement(at(20), 'kept')).toBeNull();
  });
});

describe('what is told of it', () => {
  it('nothing where one of both is not there, or they are the same', () => {
    expect(differs('a', undefined, 1)).toEqual([]);
    expect(differs('a', 1, undefined)).toEqual([]);
    expect(differs('a', Number.NaN, Number.NaN)).toEqual([]);
    expect(differs('a', 1, '1')).toEqual([{ at: 'a', received: '1', expected: '1' }]);
    expect(differs('a', null, {})).toEqual([{ at: 'a', received: 'null', expected: 'an object' }]);
  });
});

describe('a score', () => {
  it.each([0, 100, -1, 0.5, { sum: 1, of: 2 }, { sum: 0, of: 1 }])('%j is one', (given) => {
    expect(isScore(given)).toBe(true);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '1',
    null,
    [1, 2],
    {},
    { sum: 1 },
    { sum: 1, of: 0 },
    { sum: 1, of: -1 },
    { sum: 0.5, of: 1 },
    { sum: 1, of: 1.5 },
    { sum: '1', of: 1 },
  ])('%j is none', (given) => {
    expect(isScore(given)).toBe(false);
  });
});
