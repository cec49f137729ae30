import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  certify,
  councilResult,
  describeFault,
  dongThapCouncil,
  explain,
  fromRecord,
  libraryVersion,
  parseProductCode,
  qd148,
  recordVersion,
  refer,
  scheduleOn,
  topAnswers,
  toRecord,
  trace,
  type CouncilPolicy,
  type Explainable,
  type ReferralQuestion,
  type Sitting,
  type Storable,
} from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { storedResultSchema } from 'ocop/schemas';
import { migrations } from '../../src/record/migrations';
import { storedKinds } from '../../src/record/storedResult';
import { day, value } from '../day';
import { proves } from '../types/same';
import { unsaid } from '../words/said';
import { answerOf, replay, type Asked } from './replay';

const folder = fileURLToPath(new URL('../fixtures/records/', import.meta.url));
const files = readdirSync(folder).sort();

function read(file: string): { readonly records: readonly { readonly asked?: Asked; readonly stored: unknown }[] } {
  return JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
}

/** The readings of a result by their answers. */
function answersRead(result: Storable): readonly string[] {
  return 'readings' in result ? result.readings.map(({ id, chosen }) => `${id}: ${chosen}`) : [];
}

const records = files.flatMap((file) => read(file).records.map((record, at) => ({ ...record, at: `${file} ${at}` })));

it.each([undefined, null, 'x', [], {}, { result: 'certificate' }, { result: 'x', edition: 'qd-148-2023' }])('%j is no result to store', (given) => {
  expect(() => toRecord(given as never)).toThrow(/^"result" must be a result that can be stored.*; got /);
});

it('a Result is to be unwrapped before it is stored', () => {
  const certified = certify(qd148, { star: 3, issuedOn: day('2024-12-01') });
  expect(() => toRecord(certified as never)).toThrow(/pass its \.value where \.ok is true$/);
  expect(toRecord(value(certified)).edition).toBe('qd-148-2023');
});

describe('a stored result', () => {
  it('has fixtures of every version there ever was', () => {
    expect(files).toEqual(Array.from({ length: recordVersion + 1 }, (_, version) => `version-${version}.json`));
  });

  it.each(records)('of $at still reads, and gives the same answer when asked again', ({ stored, asked }) => {
    const record = value(fromRecord(stored));
    expect(record.schema).toBe(recordVersion);
    const again = replay(record.result, asked ?? (record.given as Asked));
    expect(answerOf(again)).toStrictEqual(answerOf(record.result));
    // How a heading's mark is read was once said of every sheet, and now of those that print one.
    const isAsked = (reading: string): boolean =>
      !reading.startsWith('heading-mark') || answersRead(again).some((now) => now.startsWith('heading-mark'));
    expect(answersRead(again)).toEqual(expect.arrayContaining(answersRead(record.result).filter(isAsked)));
  });

  it.each(records)('of $at passes the schema of records once read', ({ stored }) => {
    const parsed = storedResultSchema.safeParse(value(fromRecord(stored)));
    expect(parsed.error?.issues).toBeUndefined();
  });

  it.each(records)('of $at can be told, whatever words it was stored with', ({ stored }) => {
    const steps = trace(value(fromRecord(stored)).result as Explainable);
    expect(steps.flatMap(({ text }) => unsaid(text))).toEqual([]);
  });

  it('of before words were kept is told by its ids, and nothing is looked up', () => {
    const said = (result: object): readonly string[] => trace(value(fromRecord(result)).result as Explainable).map(({ text }) => text.en);
    const basis = [{ instrument: '0/QĐ (made up)', evidence: 'text', source: 'made up' }];
    const sheet = { edition: 'qd-148-2023', set: 14, readings: [{ id: 'heading-mark', chosen: 'first-box' }], basis };
    expect(
      said({ ...sheet, result: 'assessment', kind: 'complete', parts: { A: 1, B: 2, C: 3 }, total: 6, unmet: [], caveats: [], answers: {} }),
    ).toEqual([
      'Product set 14, 0/QĐ (made up)',
      'Part A: 1 points',
      'Part B: 2 points',
      'Part C: 3 points',
      'Total: 1 + 2 + 3 = 6 points',
      'Reading "heading-mark": first-box',
    ]);
    const missed = { criterion: '3.e', star: 4, requires: 1, has: 0, mark: 'heading' };
    const unmet = { 4: [missed], 5: [missed] };
    expect(said({ ...sheet, result: 'ranking', total: 92, band: 5, star: 3, unmet })).toEqual([
      'By points: 92 is in the band of 5 stars',
      'Minimum for 4 stars not met - 3.e: box 1 wanted, box 0 ticked',
      'Minimum for 5 stars not met - 3.e: box 1 wanted, box 0 ticked',
      'The highest star whose points and minimums are both met: 3 stars',
      'Reading "heading-mark": first-box',
    ]);
    expect(said({ ...sheet, result: 'referral', kind: 'none', level: 'district', reason: 'below-recognition' })[0]).toBe(
      'Below the stars that are recognised: no decision of recognition and no certificate',
    );
  });

  it('of version 2 keeps its notes in one language in both places, and says of the rest that it was not kept', () => {
    const citation = { instrument: '0/QĐ (made up)', evidence: 'reading', source: 'made up' };
    const noted = { ...citation, note: 'Said in one language' };
    const both = { ...citation, note: { vi: 'Said in one language', en: 'Said in one language' } };
    const present = (result: object): object =>
      value(fromRecord({ record: 'ocop', schema: 2, library: '0.1.0', edition: 'qd-26-2026', given: null, result })).result;
    const deadline = {
      result: 'deadline',
      edition: 'qd-26-2026',
      of: 'commune-report',
      from: '2026-06-05',
      days: 15,
      working: true,
      lastDay: '2026-06-26',
    };
    expect(present({ ...deadline, basis: [noted] })).toStrictEqual({ ...deadline, event: null, basis: [both] });
    const list = {
      result: 'dossier-checklist',
      edition: 'qd-26-2026',
      purpose: 'first',
      level: 'province',
      items: [],
      provisions: [],
      basis: [citation],
    };
    const gap = { id: 'made-up', statement: { vi: 'a', en: 'a' } };
    expect(present({ ...list, gaps: [gap] })).toStrictEqual({
      ...list,
      gaps: [{ ...gap, about: 'dossier', kind: 'not-in-the-sources' }],
    });
    const ranking = { result: 'ranking', total: 65, band: 3, bandRange: null, bandBasis: [citation], star: 3, unmet: {}, basis: [citation] };
    const reading = { id: 'made-up', chosen: 'a', answer: { vi: 'a', en: 'a' } };
    expect(present({ ...ranking, readings: [{ ...reading, basis: [noted] }] })).toStrictEqual({
      ...ranking,
      caveats: [],
      readings: [{ ...reading, basis: [both] }],
    });
  });

  it('survives the way through text', () => {
    const given = { level: 'district', score: 72 } as const;
    const record = toRecord(refer(qd148, given), given);
    expect(fromRecord(JSON.parse(JSON.stringify(record)))).toStrictEqual({ ok: true, value: record });
    expect(record).toMatchObject({ record: 'ocop', schema: recordVersion, library: libraryVersion, edition: 'qd-148-2023', given });
  });

  it('keeps what was asked as the library itself writes it: a sitting, its policy, a ranking of exact means', () => {
    // A made-up sitting of three, under the policy of one province.
    const sitting: Sitting = {
      members: [
        { id: 'a', role: 'chair', present: true },
        { id: 'b', role: 'member', present: true },
      ],
      ballots: ['a', 'b'].map((member) => ({ member, answers: topAnswers(whiteSpirit), edition: whiteSpirit.edition, set: whiteSpirit.set })),
    };
    const policy: CouncilPolicy = {
      quorum: { part: 1, of: 2 },
      chairMustBePresent: true,
      largestSpread: 10,
      notScoring: [],
      minimums: 'each-member',
      basis: dongThapCouncil.basis,
      sources: dongThapCouncil.sources,
    };
    const council = value(councilResult(qd148, whiteSpirit, sitting, policy));
    const record = toRecord(council, { sitting, policy });
    expect(record.given).toEqual(JSON.parse(JSON.stringify({ sitting, policy })));
    if (council.kind !== 'valid' || council.ranking === null) throw new Error(council.kind);
    const question: ReferralQuestion = { level: 'district', score: council.total, ranking: council.ranking };
    expect(toRecord(refer(qd148, question), question).given).toMatchObject({ score: council.total });
    const ranked = toRecord(council.ranking);
    expect(value(fromRecord(JSON.parse(JSON.stringify(ranked)))).result).toEqual(council.ranking);
    expect(storedResultSchema.safeParse(JSON.parse(JSON.stringify(ranked))).success).toBe(true);
    // What changes later in what was asked does not reach the record, and what JSON keeps nothing of is refused.
    const changing = { level: 'district', score: 72, meant: undefined } as { level: string; score: number; meant: undefined };
    const kept = toRecord(refer(qd148, { level: 'district', score: 72 }), changing);
    changing.score = 80;
    expect(kept.given).toStrictEqual({ level: 'district', score: 72 });
    expect(() => toRecord(council, (() => 0) as never)).toThrow('"given" must be plain data');
  });

  it('can be told, whatever is stored: a type holds it', () => {
    proves<Storable extends Explainable ? true : false>(true);
    expect(explain(value(parseProductCode(qd148, '51-522-3-2024')), { locale: 'vi' }).split('\n')[0]).toBe(
      'Mã sản phẩm: tỉnh 51, huyện 522, số thứ tự 3, năm 2024 [1][2]',
    );
    expect(explain(value(parseProductCode(qd148, '51-522-3-2024')), { locale: 'en', citations: false })).toMatch(
      /^Product code: province 51, district 522, serial number 3, year 2024$/,
    );
  });

  it('has fixtures of every kind of result', () => {
    const kinds = new Set(records.map(({ stored }) => value(fromRecord(stored)).result.result));
    expect([...kinds].sort()).toEqual([...storedKinds].sort());
  });

  it('names no edition where the result names several or none', () => {
    const schedule = scheduleOn(sonHa2024, day('2024-06-30'));
    expect(toRecord(schedule).edition).toBeNull();
    expect(value(fromRecord(JSON.parse(JSON.stringify(toRecord(schedule))))).result).toStrictEqual(schedule);
    expect(value(fromRecord(JSON.parse(JSON.stringify(schedule)))).result).toStrictEqual(schedule);
  });

  it('names the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(libraryVersion).toBe(version);
  });
});

describe('the migrations', () => {
  it('are only ever appended to', () => {
    expect(migrations.map(({ change }) => change)).toEqual([
      'A bare result gets an envelope: schema, library version (not known), edition.',
      'Results carry the words that telling them needs; where none were kept, an id stands in their place.',
      'Notes of citations are in two languages, gaps have a matter and a kind, limits name their event, rankings what they do not count.',
    ]);
  });

  it('leave what they read unchanged', () => {
    const bare = Object.freeze({ ...refer(qd148, { level: 'district', score: 72 }) });
    const before = JSON.stringify(bare);
    expect(value(fromRecord(bare)).result).toMatchObject(JSON.parse(before) as object);
    expect(JSON.stringify(bare)).toBe(before);
  });
});

describe('fromRecord refuses', () => {
  const referral: Storable = refer(qd148, { level: 'district', score: 72 });
  it.each([
    ['nothing', undefined, 'not-a-record'],
    ['null', null, 'not-a-record'],
    ['text', '{"record":"ocop"}', 'not-a-record'],
    ['a list', [referral], 'not-a-record'],
    ['another object', { hello: 'world' }, 'not-a-record'],
    ['an inherited result', Object.create({ record: 'ocop', schema: 1, edition: 'qd-148-2023', result: referral }), 'not-a-record'],
    ['a later version', { ...toRecord(referral), schema: recordVersion + 1 }, 'unknown-record-version'],
    ['half a version', { ...toRecord(referral), schema: 0.5 }, 'unknown-record-version'],
    ['no version', { record: 'ocop', result: referral }, 'unknown-record-version'],
    ['another edition', { ...toRecord(referral), edition: 'qd-1-2018' }, 'unknown-edition'],
    ['an edition that is a key of every object', { ...toRecord(referral), edition: 'constructor' }, 'unknown-edition'],
    ['no edition where the result names one', { ...toRecord(referral), edition: null }, 'unknown-edition'],
    ['a bare result that should name its edition', { result: 'referral' }, 'unknown-edition'],
    ['another kind', { ...toRecord(referral), result: { result: 'verdict' } }, 'unknown-result'],
    ['a kind alone', { ...toRecord(referral), result: 'referral' }, 'unknown-result'],
    ['no result', { ...toRecord(referral), result: null }, 'unknown-result'],
    ['a bare result of another kind', { result: 'verdict', edition: 'qd-148-2023' }, 'unknown-result'],
  ])('%s', (_, stored, code) => {
    const record = fromRecord(stored);
    if (record.ok) throw new Error('it was read');
    expect(record.error.code).toBe(code);
    expect(describeFault(record.error).vi).not.toBe('');
  });
});
