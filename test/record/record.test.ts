import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeFault, fromRecord, libraryVersion, qd148, recordVersion, refer, scheduleOn, toRecord, type Storable } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { storedResultSchema } from 'ocop/schemas';
import { migrations } from '../../src/record/migrations';
import { storedKinds } from '../../src/record/storedResult';
import { day, value } from '../day';
import { answerOf, replay, type Asked } from './replay';

const folder = fileURLToPath(new URL('../fixtures/records/', import.meta.url));
const files = readdirSync(folder).sort();

function read(file: string): { readonly records: readonly { readonly asked?: Asked; readonly stored: unknown }[] } {
  return JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
}

const records = files.flatMap((file) => read(file).records.map((record, at) => ({ ...record, at: `${file} ${at}` })));

describe('a stored result', () => {
  it('has fixtures of every version there ever was', () => {
    expect(files).toEqual(Array.from({ length: recordVersion + 1 }, (_, version) => `version-${version}.json`));
  });

  it.each(records)('of $at still reads, and gives the same answer when asked again', ({ stored, asked }) => {
    const record = value(fromRecord(stored));
    expect(record.schema).toBe(recordVersion);
    const again = replay(record.result, asked ?? (record.given as Asked));
    expect(answerOf(again)).toStrictEqual(answerOf(record.result));
    expect('readings' in again ? again.readings : []).toEqual(
      expect.arrayContaining('readings' in record.result ? [...record.result.readings] : []),
    );
  });

  it.each(records)('of $at passes the schema of records once read', ({ stored }) => {
    const parsed = storedResultSchema.safeParse(value(fromRecord(stored)));
    expect(parsed.error?.issues).toBeUndefined();
  });

  it('survives the way through text', () => {
    const given = { level: 'district', score: 72 } as const;
    const record = toRecord(refer(qd148, given), given);
    expect(fromRecord(JSON.parse(JSON.stringify(record)))).toStrictEqual({ ok: true, value: record });
    expect(record).toMatchObject({ record: 'ocop', schema: recordVersion, library: libraryVersion, edition: 'qd-148-2023', given });
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
    ]);
  });

  it('leave what they read unchanged', () => {
    const bare = Object.freeze({ ...refer(qd148, { level: 'district', score: 72 }) });
    const before = JSON.stringify(bare);
    expect(value(fromRecord(bare)).result).toBe(bare);
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
    ['no result', { ...toRecord(referral), result: null }, 'unknown-result'],
    ['a bare result of another kind', { result: 'verdict', edition: 'qd-148-2023' }, 'unknown-result'],
  ])('%s', (_, stored, code) => {
    const record = fromRecord(stored);
    if (record.ok) throw new Error('it was read');
    expect(record.error.code).toBe(code);
    expect(describeFault(record.error).vi).not.toBe('');
  });
});
