import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applicableEdition,
  assess,
  certify,
  describeFault,
  fromRecord,
  orThrow,
  qd148,
  qd1489,
  qd26,
  rank,
  refer,
  standing,
  topAnswers,
  toRecord,
  withdraw,
  withReadings,
  type Rubric,
} from 'ocop';
import { rubrics as rubrics148, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { rubrics as rubrics26, whiteSpirit as whiteSpirit26 } from 'ocop/rubrics/qd-26-2026';
import { day, value } from '../day';

type Stored = { readonly record: 'ocop'; readonly result: { readonly result: string; readonly kind?: string } };
const { records } = JSON.parse(readFileSync(new URL('../fixtures/records/version-3.json', import.meta.url), 'utf8')) as {
  readonly records: readonly { readonly stored: Stored }[];
};

/** A stored result of a kind, with one field changed. */
function changed(kind: string, path: string, to: unknown, which: (result: Stored['result']) => boolean = () => true): unknown {
  const found = records.find(({ stored: { result } }) => result.result === kind && which(result));
  if (found === undefined) throw new Error(`no ${kind} is stored`);
  return changedAt(found.stored, path, to);
}

function changedAt(from: object, path: string, to: unknown): unknown {
  const copy = structuredClone(from) as object;
  const keys = path.split('/');
  const last = keys.pop() as string;
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>);
  if (!(last in place)) throw new Error(`nothing stands at ${path}`);
  place[last] = to;
  return copy;
}

const isKind =
  (kind: string) =>
  (result: Stored['result']): boolean =>
    result.kind === kind;

describe('a certificate withdrawn while it was kept past its last day', () => {
  // Last day 01/08/2026, kept through 28/01/2027 for a re-evaluation filed late.
  const certificate = () => value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
  const withdrawn = () => value(withdraw(qd26, certificate(), { on: day('2027-01-28'), ground: 'production-stopped', filedOn: day('2026-06-15') }));

  it('is stored and read', () => {
    expect(fromRecord(toRecord(withdrawn()))).toMatchObject({ ok: true });
    const { filing, noticeBy } = withdrawn();
    expect([filing, noticeBy]).toEqual([null, '2026-07-02']);
  });

  it('disagrees where it was withdrawn later than it was kept', () => {
    const stored = toRecord(withdrawn());
    expect(fromRecord(changedAt(stored, 'result/withdrawal/on', '2027-01-29'))).toMatchObject({
      error: { code: 'record-disagrees', at: 'result.withdrawal.on', expected: '<= 2027-01-28' },
    });
    expect(fromRecord(changedAt(stored, 'result/withdrawal/keptUntil', '2026-07-31'))).toMatchObject({
      error: { code: 'record-disagrees', at: 'result.lastDay', expected: '<= 2026-07-31' },
    });
  });
});

describe('a record that does not agree with itself is refused at the field', () => {
  it.each<[string, string, unknown, string, ((result: Stored['result']) => boolean)?]>([
    ['referral', 'edition', 'qd-1048-2019', 'edition'],
    ['assessment', 'result/total', 7, 'result.total', isKind('complete')],
    ['assessment', 'result/parts/A', 0, 'result.total', isKind('complete')],
    ['assessment', 'result/bounds/total/max', 101, 'result.bounds.total.max', isKind('incomplete')],
    ['ranking', 'result/band', 1, 'result.star'],
    ['ranking', 'result/total', 1, 'result.band'],
    ['ranking', 'result/star', 1, 'result.star'],
    ['referral', 'result/from', 'central', 'result.from', isKind('refer')],
    ['certificate', 'result/lastDay', '2031-01-01', 'result.lastDay'],
    ['certificate', 'result/firstDay', '2020-01-01', 'result.firstDay'],
    ['certificate', 'result/termMonths', 24, 'result.lastDay'],
    ['standing', 'result/daysUntilLastDay', 3, 'result.daysUntilLastDay'],
    ['standing', 'result/mayUseStars', 'perhaps', 'result.mayUseStars'],
    ['council', 'result/total/sum', 1, 'result.total', isKind('valid')],
    ['council', 'result/ranking/band', 1, 'result.ranking.band', isKind('valid')],
    ['rank-bounds', 'result/worst', 6, 'result.worst'],
    ['plan', 'result/from/star', 1, 'result.from.star'],
    ['comparison', 'result/total', 99, 'result.total'],
    ['comparison', 'result/to/parts/A', 99, 'result.to.total'],
    ['round', 'result/lastDay', '2020-01-01', 'result.lastDayToPropose'],
    ['deadline', 'result/lastDay', '2020-01-01', 'result.from'],
  ])('%s %s: %s', (kind, path, to, at, which) => {
    const read = fromRecord(changed(kind, path, to, which));
    expect(read).toMatchObject({ ok: false, error: { code: 'record-disagrees', at } });
    if (!read.ok) expect(describeFault(read.error).vi).toContain(at);
  });

  it('says what came and what was expected', () => {
    // 24 months from 30/11/2024 would end on 30/11/2026, 36 do on 30/11/2027.
    const record = toRecord(value(certify(qd148, { star: 3, issuedOn: day('2024-11-30') })));
    const read = fromRecord({ ...record, result: { ...record.result, lastDay: '2026-11-30' } });
    if (read.ok) throw new Error('it was read');
    expect(read.error).toEqual({ code: 'record-disagrees', at: 'result.lastDay', received: '2026-11-30', expected: '2027-11-30' });
    expect(describeFault(read.error)).toEqual({
      vi: 'Bản lưu không khớp tại result.lastDay: bản lưu ghi 30/11/2026; theo phần còn lại của bản lưu hoặc theo văn bản: 30/11/2027',
      en: 'The record does not agree at result.lastDay: it says 2026-11-30; by the rest of it or by the law: 2027-11-30',
    });
    // Counted from the first day it ends a day earlier, and the certificate says by which reading.
    const otherwise = withReadings(qd148, { 'certificate-counting': 'first-day-counted' });
    expect(fromRecord(toRecord(value(certify(otherwise, { star: 3, issuedOn: day('2024-11-30') })))).ok).toBe(true);
  });

  it('sees a standing that has ended, or was withdrawn, told otherwise', () => {
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2024-11-30') }));
    const record = toRecord(standing(certificate, day('2027-12-01')));
    expect(fromRecord(record).ok).toBe(true);
    expect(fromRecord({ ...record, result: { ...record.result, kind: 'valid', mayUseStars: true } })).toMatchObject({
      error: { at: 'result.kind', received: 'valid', expected: 'expired' },
    });
    const runs = toRecord(standing(certificate, day('2027-01-01')));
    expect(fromRecord({ ...runs, result: { ...runs.result, kind: 'expired', mayUseStars: false } })).toMatchObject({
      error: { at: 'result.lastDay' },
    });
    const withdrawal = { on: '2026-01-01' };
    expect(fromRecord({ ...runs, result: { ...runs.result, withdrawal } })).toMatchObject({ error: { at: 'result.kind', expected: 'withdrawn' } });
  });

  it('sees a window for filing that the day is not in, or that is not there', () => {
    // 26/2026, Art. 7(6)a: from 180 to 120 days before 05/08/2029.
    const certificate = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
    const record = toRecord(standing(certificate, day('2029-03-01')));
    expect(record.result).toMatchObject({ kind: 'filing-window', filing: { firstDay: '2029-02-06', lastDay: '2029-04-07' } });
    expect(fromRecord(record).ok).toBe(true);
    for (const [path, to, error] of [
      ['result/filing', null, { at: 'result.filing', received: 'null', expected: '{ firstDay, lastDay }' }],
      ['result/filing/firstDay', '2029-03-02', { at: 'result.filing.firstDay', received: '2029-03-02', expected: '<= 2029-03-01' }],
      ['result/filing/lastDay', '2029-02-28', { at: 'result.on', received: '2029-03-01', expected: '<= 2029-02-28' }],
    ] as const)
      expect(fromRecord(changedAt(record, path, to))).toEqual({ ok: false, error: { code: 'record-disagrees', ...error } });
  });

  it('sees a dossier decided before it was filed, or after the last day of its edition', () => {
    // 26/2026, Art. 12: 60 days for a first evaluation filed before it, through 21/07/2026.
    const record = toRecord(value(applicableEdition({ filedOn: day('2026-05-21'), decidedOn: day('2026-07-21'), purpose: 'first' })));
    expect(record.result).toMatchObject({ kind: 'settled', lastDay: '2026-07-21' });
    expect(fromRecord(record).ok).toBe(true);
    expect(fromRecord(changedAt(record, 'result/filedOn', '2026-07-22'))).toMatchObject({
      error: { code: 'record-disagrees', at: 'result.filedOn', expected: '<= 2026-07-21' },
    });
    expect(fromRecord(changedAt(record, 'result/decidedOn', '2026-07-22'))).toMatchObject({
      error: { code: 'record-disagrees', at: 'result.decidedOn', expected: '<= 2026-07-21' },
    });
  });

  it('sees a missed minimum whose box is not the one ticked', () => {
    const answers = { ...topAnswers(whiteSpirit), '3.e': 0 };
    const record = toRecord(value(assess(whiteSpirit, answers)));
    expect(fromRecord(record).ok).toBe(true);
    expect(fromRecord(changedAt(record, 'result/unmet/0/has', 2))).toMatchObject({
      error: { at: 'result.unmet.0.has', received: '2', expected: '0' },
    });
  });
});

describe('given the sheet, a stored result is scored again', () => {
  const answers = topAnswers(whiteSpirit);
  const record = toRecord(value(assess(whiteSpirit, answers)));
  const read = (stored: unknown, rubric: Rubric = whiteSpirit) => fromRecord(JSON.parse(JSON.stringify(stored)), { rubric });

  it('and agrees: every assessment ever stored', () => {
    const sheets: { readonly [edition: string]: { readonly [set: number]: Rubric } } = { 'qd-148-2023': rubrics148, 'qd-26-2026': rubrics26 };
    const assessments = ['version-1', 'version-2', 'version-3'].flatMap((version) =>
      (
        JSON.parse(readFileSync(new URL(`../fixtures/records/${version}.json`, import.meta.url), 'utf8')) as {
          readonly records: readonly { readonly stored: Stored }[];
        }
      ).records
        .map(({ stored }) => stored)
        .filter(({ result }) => result.result === 'assessment'),
    );
    let scored = 0;
    for (const stored of assessments) {
      const { edition, set } = stored.result as unknown as { readonly edition: string; readonly set: number };
      const rubric = sheets[edition]?.[set];
      if (rubric === undefined) continue;
      scored++;
      expect(fromRecord(stored, { rubric })).toMatchObject({ ok: true });
    }
    expect(scored).toBeGreaterThan(2);
  });

  it('or disagrees: points moved, a box changed, a code of no sheet, another sheet', () => {
    expect(read(record)).toMatchObject({ ok: true });
    const { A, B, C } = (record.result as unknown as { readonly parts: { readonly A: number; readonly B: number; readonly C: number } }).parts;
    // Two parts changed against each other keep the sum: only the sheet sees it.
    const moved = changedAt(record, 'result/parts', { A: A - 1, B: B + 1, C });
    expect(fromRecord(moved).ok).toBe(true);
    expect(read(moved)).toMatchObject({ error: { code: 'record-disagrees', at: 'result.parts.A', received: String(A - 1), expected: String(A) } });
    expect(read(changedAt(record, 'result/answers', { ...answers, '3.e': 1 }))).toMatchObject({ error: { code: 'record-disagrees' } });
    expect(read(changedAt(record, 'result/answers', { ...answers, '3.e': 99 }))).toMatchObject({
      error: { at: 'result.answers.3.e', received: '99', expected: '0-2' },
    });
    expect(read(changedAt(record, 'result/answers', { ...answers, 'no-such': 1 }))).toMatchObject({
      error: { at: 'result.answers.no-such', received: '1', expected: 'null' },
    });
    expect(read(changedAt(record, 'result/answers', null))).toMatchObject({ error: { at: 'result.answers' } });
    expect(read(record, whiteSpirit26)).toMatchObject({ error: { at: 'result.edition', received: 'qd-148-2023', expected: 'qd-26-2026' } });
    expect(() => fromRecord(record, { rubric: {} as never })).toThrow(TypeError);
    expect(() => fromRecord(record, null as never)).toThrow(TypeError);
  });

  it('a ranking from the answers kept with it', () => {
    const missed = { ...answers, '3.e': 0 };
    const assessment = value(assess(whiteSpirit, missed));
    if (assessment.kind !== 'complete') throw new Error(assessment.kind);
    const ranking = toRecord(rank(qd148, whiteSpirit, assessment), { answers: missed });
    const law = { rubric: whiteSpirit, edition: qd148 };
    expect(fromRecord(ranking, law)).toMatchObject({ ok: true, changed: [] });
    expect(fromRecord({ ...ranking, given: { answers } }, law)).toMatchObject({ error: { code: 'record-disagrees', at: 'result.total' } });
    const better = { ...ranking, result: { ...ranking.result, star: ranking.result.band, unmet: {} } };
    expect(fromRecord(better).ok).toBe(true);
    expect(fromRecord(better, law)).toMatchObject({
      error: { at: 'result.star', received: String(ranking.result.band), expected: String(ranking.result.star) },
    });
  });
});

describe('given the edition, a stored result is held against it', () => {
  it('its band, its certificate', () => {
    const certificate = toRecord(value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') })));
    expect(fromRecord(certificate, { edition: qd26 })).toMatchObject({ ok: true, changed: [] });
    // 180 days before 05/08/2029 are the 6th of February, not the 5th.
    expect(fromRecord(changedAt(certificate, 'result/filing/firstDay', '2029-02-05'), { edition: qd26 })).toMatchObject({
      error: { at: 'result.filing.firstDay', received: '2029-02-05', expected: '2029-02-06' },
    });
    expect(fromRecord(changedAt(certificate, 'result/issuer/level', 'district'), { edition: qd26 })).toMatchObject({
      error: { at: 'result.issuer.level', expected: 'province' },
    });
    expect(fromRecord(certificate, { edition: qd148 })).toMatchObject({ error: { at: 'edition', received: 'qd-26-2026', expected: 'qd-148-2023' } });
    expect(() => fromRecord(certificate, { edition: {} as never })).toThrow(TypeError);
  });

  it('and says where the answer to an open question is another now', () => {
    const byStar = withReadings(qd148, { 'missed-minimum-referral': 'by-star' });
    const record = toRecord(refer(byStar, { level: 'district', score: 72 }));
    expect(fromRecord(record)).not.toHaveProperty('changed');
    expect(fromRecord(record, { edition: byStar })).toMatchObject({ ok: true, changed: [] });
    expect(fromRecord(record, { edition: qd148 })).toMatchObject({
      ok: true,
      changed: [{ id: 'missed-minimum-referral', stored: 'by-star', now: 'by-points' }],
    });
    // So does a record of before the default changed.
    const { records: earlier } = JSON.parse(readFileSync(new URL('../fixtures/records/version-1.json', import.meta.url), 'utf8')) as {
      readonly records: readonly { readonly stored: object }[];
    };
    const editions = { 'qd-148-2023': qd148, 'qd-1489-2025': qd1489, 'qd-26-2026': qd26 };
    const since = earlier.flatMap(({ stored }) => {
      const { edition } = orThrow(fromRecord(stored));
      const law = editions[edition as keyof typeof editions] as typeof qd148 | undefined;
      const read = law === undefined ? undefined : fromRecord(stored, { edition: law });
      return read?.ok === true ? (read.changed ?? []) : [];
    });
    expect(since).toContainEqual({ id: 'missed-minimum-referral', stored: 'by-star', now: 'by-points' });
    // A certificate says by its own reading when it ends: under another default it is still right, and told.
    const counted = withReadings(qd148, { 'certificate-counting': 'first-day-counted' });
    expect(fromRecord(toRecord(value(certify(counted, { star: 3, issuedOn: day('2024-11-30') }))), { edition: qd148 })).toMatchObject({
      ok: true,
      changed: [{ id: 'certificate-counting', stored: 'first-day-counted', now: 'civil-code' }],
    });
  });

  it('the last day of the transition too, of a result that names several editions', () => {
    const stored = {
      result: 'applicable-edition',
      kind: 'by-reading',
      filedOn: '2026-05-21',
      decidedOn: '2026-06-22',
      edition: 'qd-26-2026',
      editionName: { vi: 'a', en: 'a' },
      evaluatedBy: 'province',
      lastDay: null,
      basis: [],
      readings: [{ id: 'limit-on-a-sunday', chosen: 'as-dated', answer: { vi: 'a', en: 'a' }, basis: [] }],
    };
    expect(fromRecord(stored, { edition: qd26 })).toMatchObject({
      ok: true,
      changed: [{ id: 'limit-on-a-sunday', stored: 'as-dated', now: 'next-working-day' }],
    });
  });
});

describe('a referral and the question kept with it', () => {
  const asked = (level: 'district' | 'central', score: number, edition = qd148) => {
    const given = { level, score };
    return toRecord(refer(edition, given), given);
  };

  it('is the same by the edition', () => {
    for (const score of [0, 49.99, 50, 69.99, 70, 100]) {
      expect(fromRecord(asked('district', score), { edition: qd148 })).toMatchObject({ ok: true });
      expect(fromRecord(asked('central', score, qd26), { edition: qd26 })).toMatchObject({ ok: true });
    }
  });

  it('disagrees where the score was changed to one that leads elsewhere', () => {
    // 72 goes up as 4 stars, 69 is recognised with 3, 95 goes up as 5, 101 is no score.
    const stored = asked('district', 72);
    const changedTo = (score: number) => fromRecord(changedAt(stored, 'given/score', score), { edition: qd148 });
    expect(changedTo(75)).toMatchObject({ ok: true });
    expect(changedTo(69)).toMatchObject({ error: { code: 'record-disagrees', at: 'result.kind', expected: 'recognise' } });
    expect(changedTo(95)).toMatchObject({ error: { code: 'record-disagrees', at: 'result.star', received: '4', expected: '5' } });
    expect(changedTo(101)).toMatchObject({ error: { code: 'record-disagrees', at: 'given.score', expected: '0-100' } });
  });

  it('disagrees by itself where it was of another level, or its ranking of another score', () => {
    expect(fromRecord(changedAt(asked('district', 72), 'given/level', 'province'))).toMatchObject({
      error: { code: 'record-disagrees', at: 'given.level', received: 'province', expected: 'district' },
    });
    const ranking = rank(qd148, whiteSpirit, complete());
    const given = { level: 'province', score: ranking.total, ranking } as const;
    const stored = toRecord(refer(qd148, given), JSON.parse(JSON.stringify(given)));
    expect(fromRecord(stored)).toMatchObject({ ok: true });
    expect(fromRecord(stored, { edition: qd148 })).toMatchObject({ ok: true });
    expect(fromRecord(changedAt(stored, 'given/score', 72))).toMatchObject({
      error: { code: 'record-disagrees', at: 'given.score', received: '72', expected: String(ranking.total) },
    });
  });

  it('of a ranking that was not kept can be no higher than the band of the score', () => {
    const ranking = rank(qd148, whiteSpirit, complete());
    const stored = toRecord(refer(qd148, { level: 'central', score: ranking.total, ranking }), { level: 'central', score: ranking.total });
    expect(fromRecord(stored, { edition: qd148 })).toMatchObject({ ok: true });
    expect(fromRecord(changedAt(stored, 'given/score', 60), { edition: qd148 })).toMatchObject({
      error: { code: 'record-disagrees', at: 'given.score', received: '60' },
    });
  });
});

function complete() {
  const assessment = value(assess(whiteSpirit, topAnswers(whiteSpirit)));
  if (assessment.kind !== 'complete') throw new Error(assessment.kind);
  return assessment;
}
