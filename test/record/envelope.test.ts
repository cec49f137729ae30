import { describe, expect, it } from 'vitest';
import { certify, fromRecord, qd148, qd26, recordVersion, refer, toRecord } from 'ocop';
import { withAdditions } from '../../src/record/withAdditions';
import { withWords } from '../../src/record/withWords';
import { day, value } from '../day';

const referral = refer(qd148, { level: 'district', score: 72 });
const record = toRecord(referral);
const errorOf = (stored: unknown): unknown => {
  const read = fromRecord(stored);
  return read.ok ? null : read.error;
};

describe('what is put away', () => {
  it('is a result of the library, written as one', () => {
    expect(() => toRecord({ ok: true, value: referral } as never)).toThrow(
      '"result" must be a result that can be stored, as assess or certify give in .value; got an object; unwrap the Result first: pass its .value where .ok is true',
    );
    for (const given of [{ result: 'referral' }, { edition: 'qd-148-2023' }, { ...referral, result: 'verdict' }]) {
      expect(() => toRecord(given as never)).toThrow(
        new TypeError('"result" must be a result that can be stored, as assess or certify give in .value; got an object'),
      );
    }
    expect(() => toRecord({ ...referral, level: 'ward' } as never)).toThrow(
      new TypeError('"result.level" must be commune | district | province | central; got ward'),
    );
  });

  it('with what was asked as JSON keeps it; what it keeps nothing of is refused', () => {
    const circle: Record<string, unknown> = {};
    circle['itself'] = circle;
    for (const given of [1n, { points: 1n }, circle, undefined, Symbol('a')]) {
      if (given === undefined) expect(toRecord(referral, given).given).toBeNull();
      else expect(() => toRecord(referral, given as never)).toThrow('"given" must be plain data');
    }
  });
});

describe('what is read back', () => {
  it.each<[string, unknown, object]>([
    ['no record', { hello: 'world' }, { code: 'not-a-record', received: 'an object' }],
    ['a version before the first', { ...record, schema: -1 }, { code: 'unknown-record-version', received: '-1', expected: recordVersion }],
    ['a version in words', { ...record, schema: '3' }, { code: 'unknown-record-version', received: '3', expected: recordVersion }],
    [
      'another edition',
      { ...record, edition: 'qd-1' },
      { code: 'unknown-edition', received: 'qd-1', expected: ['qd-1048-2019', 'qd-148-2023', 'qd-1489-2025', 'qd-26-2026', 'draft-…'] },
    ],
    [
      'none where the kind names one',
      { ...record, edition: null, result: { ...referral, edition: null } },
      { code: 'unknown-edition', received: 'null' },
    ],
    ['an edition where the kind names one and the result none', { ...record, result: { ...referral, edition: undefined } }, { code: 'record-field' }],
    [
      'a field that is not written as such a result has it',
      { ...record, result: { ...referral, star: 'x' } },
      { code: 'record-field', at: 'result.star', received: 'x', expected: '3 | 4 | 5' },
    ],
  ])('%s', (_, stored, fault) => {
    const error = errorOf(stored);
    if (error === null) expect(fault).toEqual({ code: 'record-field' });
    else expect(error).toMatchObject(fault);
  });

  it('with law that is none is refused by name', () => {
    expect(() => fromRecord(record, 1 as never)).toThrow(new TypeError('"law" must be the law to hold it against; got 1'));
    expect(() => fromRecord(record, { editon: qd148 } as never)).toThrow('with "editon"; the names are rubric, edition');
    for (const law of [{ rubric: null }, { rubric: {} }, { edition: null }, { edition: {} }])
      expect(() => fromRecord(record, law as never)).toThrow(/^"(rubric|edition)" must be /);
    expect(fromRecord(record, { rubric: undefined, edition: undefined } as never)).toEqual({ ok: true, value: record });
  });

  it('names readings that are another now, of those that are readings', () => {
    const certificate = toRecord(value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') })));
    const changedBy = (readings: unknown): unknown => {
      const read = fromRecord({ ...certificate, result: { ...certificate.result, readings } }, { edition: qd26 });
      return read.ok ? read.changed : read.error.code;
    };
    const words = { answer: { vi: 'a', en: 'a' }, basis: [] };
    expect(changedBy([])).toEqual([]);
    expect(changedBy([{ id: 'certificate-counting', chosen: 'civil-code', ...words }])).toEqual([]);
    expect(changedBy([{ id: 'certificate-counting', chosen: 'otherwise', ...words }])).toEqual([
      { id: 'certificate-counting', stored: 'otherwise', now: 'civil-code' },
    ]);
    // Without its words it could not be told.
    for (const readings of [undefined, [{}], [{ id: 'certificate-counting', chosen: 'civil-code' }]])
      expect(changedBy(readings)).toBe('record-field');
    for (const odd of [
      { id: ['certificate-counting'], chosen: 'x' },
      { id: 'certificate-counting', chosen: ['x'] },
      { id: 'constructor', chosen: 'x' },
    ])
      expect([odd, changedBy([{ ...odd, ...words }])]).toEqual([odd, []]);
  });
});

describe('a result of before words were kept', () => {
  it('has the id of a ground, of a box and of an edition in their place', () => {
    expect(withWords({ result: 'certificate', withdrawal: { on: '2025-01-01', ground: 'mark-misused', by: 'province' } })).toEqual({
      result: 'certificate',
      noticeBasis: [],
      filingBasis: [],
      withdrawal: { on: '2025-01-01', ground: 'mark-misused', by: 'province', groundName: { vi: 'mark-misused', en: 'mark-misused' } },
    });
    for (const part of [
      { on: 'a', ground: 'b' },
      { ground: 'b', by: 'c' },
      { on: 'a', by: 'c' },
    ])
      expect(withWords(part)).toEqual(part);
    const mark = { criterion: '3.e', requires: 2, mark: 'box' };
    const named = { name: { vi: '3.e', en: '3.e' }, wanted: { vi: '2', en: '2' } };
    expect(withWords({ ...mark, has: 1 })).toEqual({ ...mark, ...named, has: 1, ticked: { vi: '1', en: '1' } });
    expect(withWords({ ...mark, has: 0 })).toEqual({ ...mark, ...named, has: 0, ticked: null });
    expect(withWords(mark)).toStrictEqual({ ...mark, ...named });
    expect(withWords({ edition: 'qd-148-2023', evaluatedBy: 'province' })).toMatchObject({ editionName: { vi: 'qd-148-2023', en: 'qd-148-2023' } });
  });

  it('keeps the words it has', () => {
    const mark = { criterion: '3.e', requires: 2, mark: 'box', has: 1, name: 'a', wanted: 'b', ticked: 'c' };
    expect(withWords(mark)).toEqual(mark);
  });
});

describe('an addition', () => {
  const add = [{ fits: () => true, change: (piece: object) => ({ ...piece, added: 1 }) }];

  it('reaches twenty levels down, and leaves what lies deeper', () => {
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inside) => [inside], {} as unknown);
    const innermost = (levels: number): unknown => {
      let found: unknown = withAdditions(nested(levels), add);
      while (Array.isArray(found)) found = (found as readonly unknown[])[0];
      return found;
    };
    expect(innermost(19)).toEqual({ added: 1 });
    expect(innermost(20)).toEqual({});
    const objects = (levels: number): unknown => Array.from({ length: levels }).reduce((inside) => ({ inside }), {} as unknown);
    expect(JSON.stringify(withAdditions(objects(30), add)).match(/added/g)).toHaveLength(20);
  });

  it('is made from the innermost outwards, one after the other', () => {
    const steps = [
      { fits: (piece: object) => 'a' in piece, change: (piece: object) => ({ ...piece, b: 1 }) },
      { fits: (piece: object) => 'b' in piece, change: (piece: object) => ({ ...piece, c: JSON.stringify(piece) }) },
    ];
    expect(withAdditions({ a: { a: 0 } }, steps)).toEqual({
      a: { a: 0, b: 1, c: '{"a":0,"b":1}' },
      b: 1,
      c: '{"a":{"a":0,"b":1,"c":"{\\"a\\":0,\\"b\\":1}"},"b":1}',
    });
    for (const plain of [null, 1, 'a', undefined]) expect(withAdditions(plain, add)).toBe(plain);
  });
});
