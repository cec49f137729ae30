import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4';
import { composed, hasTooManyAccents } from '../../src/edge/composed';
import { dataKey } from '../../src/edge/dataKey';
import { because, keyed, keyText, list, nonEmpty, only, optional, pair, strict, text } from '../../src/edge/define';
import { describeIssues } from '../../src/edge/describeIssues';
import { json } from '../../src/edge/json';

const takes = (schema: z.ZodType, given: unknown): boolean => schema.safeParse(given).success;
const schemaOf = (schema: z.ZodType): unknown => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
};

function said(schema: z.ZodType, given: unknown): readonly (readonly [string, string, string])[] {
  const { error } = schema.safeParse(given);
  if (error === undefined) return [];
  const en = describeIssues(error, 'en');
  return describeIssues(error, 'vi').map(({ at, message }, n) => [at, message, en[n]?.message ?? '']);
}

describe('accents in a row', () => {
  const row = (count: number): string => `a${'\u0301'.repeat(count)}`;

  it('30 are composed with their letter; a text with 31 stays as it is', () => {
    expect(composed(row(1))).toBe('á');
    expect(composed(row(30))).toBe(`á${'\u0301'.repeat(29)}`);
    expect(composed(row(31))).toBe(row(31));
    expect([30, 31].map((count) => hasTooManyAccents(row(count)))).toEqual([false, true]);
  });

  it('31 that are not in one row are not too many', () => {
    expect(hasTooManyAccents(row(20) + row(20))).toBe(false);
  });
});

describe('the key of data', () => {
  it('is the same for any order of keys at any depth, and another for another order of a list', () => {
    expect(dataKey({ a: 1, b: { c: [1, 2], d: null } })).toBe(dataKey({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(dataKey({ c: 1, a: 2, b: 3 })).toBe('{"a":2,"b":3,"c":1}');
    expect(dataKey([1, 2])).not.toBe(dataKey([2, 1]));
    expect(dataKey([{ b: 1, a: 2 }])).toBe('[{"a":2,"b":1}]');
  });

  it('of nothing is empty', () => {
    expect(dataKey(undefined)).toBe('');
  });
});

describe('a text', () => {
  it('has at most so many characters once composed', () => {
    expect(takes(text(3), 'abc')).toBe(true);
    expect(said(text(3), 'abcd')).toEqual([['', 'dài quá 3 ký tự', 'longer than 3 characters']]);
    // ế is one character, and three when written apart.
    expect(text(3).parse('ế'.normalize('NFD').repeat(3))).toBe('ếếế');
    expect(said(text(3), 'ế'.normalize('NFD').repeat(4))).toEqual([['', 'dài quá 3 ký tự', 'longer than 3 characters']]);
  });

  it('may be four times as long before it is composed, and no longer', () => {
    // Of the letters that Unicode composes, this one is the longest written apart: four signs become one.
    const longest = '\u1f82'.normalize('NFD');
    expect(longest).toHaveLength(4);
    expect(text(2).parse(longest.repeat(2))).toBe('\u1f82\u1f82');
    expect(said(text(2), 'x'.repeat(9))).toEqual([['', 'dài quá 2 ký tự', 'longer than 2 characters']]);
  });

  it('holds no row of accents, no half of a character and no NUL; each is told in words, and alone', () => {
    expect(said(text(100), `a${'\u0301'.repeat(31)}`)).toEqual([
      ['', 'có một dãy dấu không thuộc chữ nào', 'holds a row of accents that no script has'],
    ]);
    expect(said(text(3), `a${'\u0301'.repeat(31)}`)).toHaveLength(1);
    expect(said(text(3), 'aaaa\ud800')).toEqual([['', 'dài quá 3 ký tự', 'longer than 3 characters']]);
    expect(said(text(9), 'a\ud800')).toEqual([['', 'có ký tự Unicode không trọn vẹn', 'holds half of a surrogate pair']]);
    expect(said(text(9), 'a\0')).toEqual([['', 'có ký tự NUL', 'holds a NUL character']]);
    expect(takes(text(9), '😀')).toBe(true);
  });

  it('tells JSON Schema its length and that it holds no NUL', () => {
    expect(schemaOf(text(7))).toEqual({ type: 'string', maxLength: 7, not: { pattern: '\\x00' } });
  });
});

describe('an object', () => {
  const shape = strict({ id: z.string(), note: optional(z.string()) });

  it('may leave out what is optional, and holds no undefined in its stead', () => {
    expect(takes(shape, { id: 'a' })).toBe(true);
    expect(takes(shape, { id: 'a', note: 'b' })).toBe(true);
    expect(said(shape, { id: 'a', note: undefined })).toEqual([
      ['note', 'không được là undefined: hãy bỏ khóa', 'is not to be undefined: leave the key out'],
    ]);
    expect(takes(shape, {})).toBe(false);
  });

  it('has no other key', () => {
    expect(said(shape, { id: 'a', more: 1 })).toEqual([['', 'không có khóa "more"', 'there is no key "more"']]);
  });

  it('comes out frozen, and so does a list', () => {
    expect(Object.isFrozen(shape.parse({ id: 'a' }))).toBe(true);
    expect(Object.isFrozen(list(z.string(), 2).parse(['a']))).toBe(true);
    expect(Object.isFrozen(keyed(keyText(3), z.string()).parse({ a: 'b' }))).toBe(true);
  });

  it('tells JSON Schema which keys it has and must have', () => {
    expect(schemaOf(shape)).toMatchObject({
      type: 'object',
      properties: { id: { type: 'string' }, note: { type: 'string' } },
      required: ['id'],
      additionalProperties: false,
    });
  });
});

describe('a list', () => {
  it('has at most so many items; one too long is counted and not looked into', () => {
    expect(takes(list(z.string(), 2), [])).toBe(true);
    expect(takes(list(z.string(), 2), ['a', 'b'])).toBe(true);
    expect(said(list(z.string(), 2), [1, 2, 3])).toEqual([['', 'nhiều hơn 2 mục', 'more than 2 items']]);
    expect(said(list(z.string(), 2), [1, 2])).toHaveLength(2);
    expect(said(list(z.string(), 2), 'abc')).toEqual([['', 'cần một danh sách', 'a list is wanted']]);
    expect(schemaOf(list(z.string(), 2))).toEqual({ readOnly: true, type: 'array', items: { type: 'string' }, maxItems: 2 });
  });

  it('that is not empty has one item at least', () => {
    expect(said(nonEmpty(z.string(), 2), [])).toEqual([['', 'ít hơn 1 mục', 'fewer than 1 items']]);
    expect(takes(nonEmpty(z.string(), 2), ['a'])).toBe(true);
    expect(takes(nonEmpty(z.string(), 2), ['a', 'b'])).toBe(true);
    expect(said(nonEmpty(z.string(), 2), ['a', 'b', 'c'])).toEqual([['', 'nhiều hơn 2 mục', 'more than 2 items']]);
    expect(schemaOf(nonEmpty(z.string(), 2))).toMatchObject({ type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 });
  });

  it('of two has two', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((given) => takes(pair(z.string()), given))).toEqual([false, false, true, false]);
    expect(said(pair(z.string()), ['a', 'b', 'c'])).toEqual([['', 'nhiều hơn 2 mục', 'more than 2 items']]);
    expect(schemaOf(pair(z.string()))).toMatchObject({ type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 });
  });
});

describe('an object of any keys', () => {
  const named = keyed(keyText(3), z.number());

  it('holds values of one kind under keys of some length', () => {
    expect(named.parse({ a: 1, abc: 2 })).toEqual({ a: 1, abc: 2 });
    expect(takes(named, {})).toBe(true);
    expect(takes(named, { abcd: 1 })).toBe(false);
    expect(takes(named, { a: '1' })).toBe(false);
    expect(takes(named, { 'a\0': 1 })).toBe(false);
    for (const given of [null, 1, 'a', [1]]) expect(said(named, given)).toEqual([['', 'cần một đối tượng', 'an object is wanted']]);
  });

  it.each(['__proto__', 'constructor'])('has no key "%s", and says so and nothing else', (key) => {
    expect(said(named, JSON.parse(`{"${key}":"x","a":"not looked at"}`))).toEqual([['', `không có khóa "${key}"`, `there is no key "${key}"`]]);
  });

  it('names both where both are there', () => {
    expect(said(named, JSON.parse('{"constructor":1,"__proto__":1}'))).toEqual([
      ['', 'không có khóa "__proto__", "constructor"', 'there is no key "__proto__", "constructor"'],
    ]);
  });

  it('tells JSON Schema of the keys that are none', () => {
    expect(schemaOf(named)).toEqual({
      readOnly: true,
      type: 'object',
      propertyNames: { type: 'string', maxLength: 3, not: { anyOf: [{ enum: ['__proto__', 'constructor'] }, { pattern: '\\x00' }] } },
      additionalProperties: { type: 'number' },
    });
  });
});

describe('what is said beside a schema', () => {
  it('the characters a text is made of', () => {
    expect(only('0-9-')).toEqual({ not: { pattern: '[^0-9-]' } });
  });

  it('the words of a rule, the English ones as the message of zod', () => {
    expect(because({ vi: 'sai', en: 'wrong' })).toEqual({ error: 'wrong', params: { words: { vi: 'sai', en: 'wrong' } } });
  });
});

describe('plain JSON', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };
  const refusal = [
    [
      '',
      'không phải JSON thuần, hoặc quá 20 tầng, 10000 giá trị, hoặc có ký tự NUL hay ký tự Unicode không trọn vẹn',
      'not plain JSON, or more than 20 levels or 10000 values, or with a NUL character or half of a surrogate pair',
    ],
  ];

  it.each([[null], [true], [0], ['a'], [''], [[]], [{}], [[1, 'a', null, { b: [false] }]], [Object.assign(Object.create(null) as object, { a: 1 })]])(
    'is %j',
    (given) => {
      expect(said(json(), given)).toEqual([]);
    },
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['undefined inside', { a: undefined }],
    ['no number', Number.NaN],
    ['no end', [Number.POSITIVE_INFINITY]],
    ['a bigint', 1n],
    ['a function', { a: () => 1 }],
    ['a symbol', [Symbol('a')]],
    ['a day of JavaScript', { on: new Date(0) }],
    ['a Map', new Map()],
    ['an object made from another', Object.create({ a: 1 })],
    ['a text with NUL', ['a\0']],
    ['a key with NUL', { 'a\0': 1 }],
    ['half a character', { a: '\ud800' }],
    ['a key that is half a character', [{ '\udc00': 1 }]],
  ])('is not %s', (_, given) => {
    expect(said(json(), given)).toEqual(refusal);
  });

  it('has 20 levels below its own and no more', () => {
    expect(said(json(), nested(20))).toEqual([]);
    expect(said(json(), nested(21))).toEqual(refusal);
  });

  it('has 10,000 values and no more, itself and every level counted', () => {
    const flat = (count: number): unknown => Array.from({ length: count - 1 }, () => 1);
    expect(said(json(), flat(10_000))).toEqual([]);
    expect(said(json(), flat(10_001))).toEqual(refusal);
    // The whole, three values and twice 4,998 within: 10,000.
    expect(said(json(), { a: flat(4999), b: flat(4999), c: 1 })).toEqual([]);
    expect(said(json(), { a: flat(4999), b: flat(5000), c: 1 })).toEqual(refusal);
    expect(said(json(), [[flat(9998)]])).toEqual([]);
    expect(said(json(), [[flat(9999)]])).toEqual(refusal);
  });
});
