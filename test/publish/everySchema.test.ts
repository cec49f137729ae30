import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4';
import { qd148, qd26, assess, certify, refer, toRecord } from 'ocop';
import { communityTourism, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import * as entry from 'ocop/schemas';
import { day, value } from '../day';

const { answersSchema, sittingSchema } = entry;
const plain = Object.entries(entry).filter(([name]) => !['answersSchema', 'sittingSchema', 'describeIssues'].includes(name)) as [string, z.ZodType][];

/** Every schema of the entry, those of a rubric for a sheet of each kind. */
const every: readonly (readonly [string, z.ZodType])[] = [
  ...plain,
  ...[tea, communityTourism, traditionalAndFestivalTourism].flatMap((rubric) => [
    [`answersSchema of set ${rubric.set}, ${rubric.edition}`, answersSchema(rubric)] as const,
    [`sittingSchema of set ${rubric.set}, ${rubric.edition}`, sittingSchema(rubric)] as const,
  ]),
];

const certificate = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));

describe('every schema', () => {
  it('is looked at', () => {
    expect(every.length).toBe(Object.keys(entry).length - 3 + 2 * 3);
    expect(every.every(([, schema]) => '_zod' in schema)).toBe(true);
  });

  it.each(every)('%s can be told in JSON Schema, what goes in and what comes out', (_, schema) => {
    const told = new Set((['input', 'output'] as const).map((io) => JSON.stringify(z.toJSONSchema(schema, { io, reused: 'ref' }))));
    for (const text of told) {
      const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true });
      addFormats.default(ajv);
      expect(ajv.compile(JSON.parse(text) as object)).toBeTypeOf('function');
    }
  });

  it.each(every)('%s refuses a key of every object', (_, schema) => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      for (const inside of ['null', '1', '{}']) expect(schema.safeParse(JSON.parse(`{"${key}":${inside}}`)).success).toBe(false);
    }
  });
});

describe('a score', () => {
  it('is a text, a number or a fraction going in; a number or a fraction coming out', () => {
    expect(z.toJSONSchema(entry.scoreSchema, { io: 'input' })).toMatchObject({ anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'object' }] });
    expect(z.toJSONSchema(entry.scoreSchema)).toMatchObject({ anyOf: [{ type: 'number' }, { type: 'object' }, { type: 'object' }] });
  });
});

describe('NUL, which PostgreSQL takes in no text', () => {
  const withGround = (ground: string) => ({
    ...certificate,
    withdrawal: {
      on: certificate.lastDay,
      ground,
      groundName: { vi: 'Quy định (bịa ra)', en: 'A rule (made up)' },
      by: 'province',
      basis: certificate.basis,
    },
  });

  it('is refused in a text, in words', () => {
    expect(entry.certificateSchema.safeParse(withGround('theo quy định của tỉnh')).success).toBe(true);
    const refused = entry.certificateSchema.safeParse(withGround('a\0b'));
    expect(refused.success || entry.describeIssues(refused.error, 'vi')).toEqual([{ at: 'withdrawal.ground', message: 'có ký tự NUL' }]);
    expect(refused.success || entry.describeIssues(refused.error, 'en')).toEqual([{ at: 'withdrawal.ground', message: 'holds a NUL character' }]);
  });

  it.each<[string, unknown]>([
    ['a text', 'a\0'],
    ['a key', { 'a\0': 1 }],
    ['a text in a list', [['a\0']]],
    ['half a character', '\ud800'],
  ])('is refused as %s of what a record keeps as given', (_, given) => {
    const record = toRecord(refer(qd148, { level: 'province', score: 90 }), { kept: 'as asked' });
    expect(entry.storedResultSchema.safeParse(record).success).toBe(true);
    expect(entry.storedResultSchema.safeParse({ ...record, given }).success).toBe(false);
  });

  it('is refused as a code of answers', () => {
    const assessment = value(assess(whiteSpirit, {}));
    expect(entry.assessmentSchema.safeParse({ ...assessment, answers: { '1.a': 1 } }).success).toBe(true);
    expect(entry.assessmentSchema.safeParse({ ...assessment, answers: { '1.a\0': 1 } }).success).toBe(false);
  });
});

describe('a key that may be missing', () => {
  it('is missing, not undefined', () => {
    const refused = entry.certificateSchema.safeParse({ ...certificate, withdrawal: undefined });
    expect(refused.success || entry.describeIssues(refused.error, 'vi')).toEqual([
      { at: 'withdrawal', message: 'không được là undefined: hãy bỏ khóa' },
    ]);
    expect(answersSchema(tea).safeParse({ '1.a': undefined }).success).toBe(false);
    expect(answersSchema(tea).safeParse({}).success).toBe(true);
    expect(Object.keys(entry.certificateSchema.parse(certificate))).not.toContain('withdrawal');
  });
});

describe('the schema of a sheet', () => {
  it('is made once', () => {
    expect(answersSchema(tea)).toBe(answersSchema(tea));
    expect(answersSchema(tea)).not.toBe(answersSchema(whiteSpirit));
  });

  it('asked for at every key pressed costs less than 20 times what assess costs', () => {
    const best = (work: () => unknown) =>
      Math.min(
        ...Array.from({ length: 20 }, () => {
          const start = performance.now();
          for (let n = 0; n < 200; n++) work();
          return performance.now() - start;
        }),
      );
    expect(best(() => answersSchema(tea))).toBeLessThan(20 * best(() => assess(tea, { '1.a': 1 })));
  });
});
