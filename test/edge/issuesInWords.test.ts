import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4';
import { describeIssues } from '../../src/edge/describeIssues';

type Words = { readonly at: string; readonly vi: string; readonly en: string };

function said(schema: z.ZodType, given: unknown): readonly Words[] {
  const { error } = schema.safeParse(given);
  return error === undefined ? [] : bothOf(error);
}

function bothOf(failure: Parameters<typeof describeIssues>[0]): readonly Words[] {
  const en = describeIssues(failure, 'en');
  return describeIssues(failure, 'vi').map(({ at, message }, n) => ({ at, vi: message, en: en[n]?.message ?? '' }));
}

const issue = (more: object) => ({ issues: [{ message: '', path: [], ...more }] });
const whole = (vi: string, en: string): readonly Words[] => [{ at: '', vi, en }];

describe('what kind of value is wanted', () => {
  it.each<[string, z.ZodType, unknown, string, string]>([
    ['a text', z.string(), 1, 'cần một chuỗi chữ', 'a text is wanted'],
    ['a number', z.number(), '1', 'cần một số', 'a number is wanted'],
    ['a whole number', z.int(), 1.5, 'cần một số nguyên', 'a whole number is wanted'],
    ['true or false', z.boolean(), 'true', 'cần true hoặc false', 'true or false is wanted'],
    ['an object', z.object({}), 1, 'cần một đối tượng', 'an object is wanted'],
    ['an object of any keys', z.record(z.string(), z.string()), 1, 'cần một đối tượng', 'an object is wanted'],
    ['a list', z.array(z.string()), {}, 'cần một danh sách', 'a list is wanted'],
    ['a list of a length', z.tuple([z.string()]), {}, 'cần một danh sách', 'a list is wanted'],
    // A kind without a word of its own is told by its name.
    ['a Map', z.map(z.string(), z.string()), {}, 'cần map', 'map is wanted'],
  ])('%s', (_, schema, given, vi, en) => {
    expect(said(schema, given)).toEqual(whole(vi, en));
  });
});

describe('how much is wanted', () => {
  it.each<[string, z.ZodType, unknown, string, string]>([
    ['a number too small', z.number().min(3), 2, 'nhỏ hơn 3', 'less than 3'],
    ['a number too big', z.number().max(3), 4, 'lớn hơn 3', 'more than 3'],
    ['a text too short', z.string().min(3), 'ab', 'ít hơn 3 ký tự', 'fewer than 3 characters'],
    ['a text too long', z.string().max(3), 'abcd', 'nhiều hơn 3 ký tự', 'more than 3 characters'],
    ['a list too short', z.array(z.string()).min(1), [], 'ít hơn 1 mục', 'fewer than 1 items'],
    ['a list too long', z.array(z.string()).max(1), ['a', 'b'], 'nhiều hơn 1 mục', 'more than 1 items'],
  ])('%s', (_, schema, given, vi, en) => {
    expect(said(schema, given)).toEqual(whole(vi, en));
  });

  it('an object with too many keys, as zod counts them in some versions', () => {
    expect(bothOf(issue({ code: 'too_big', origin: 'record', maximum: 2 }))).toEqual(whole('nhiều hơn 2 khóa', 'more than 2 keys'));
    expect(bothOf(issue({ code: 'too_small', origin: 'record', minimum: 2 }))).toEqual(whole('ít hơn 2 khóa', 'fewer than 2 keys'));
  });
});

describe('in what form it is wanted', () => {
  it.each<[string, z.ZodType, unknown, string, string]>([
    ['a date', z.iso.date(), '2023-02-29', 'cần một ngày có thật, viết YYYY-MM-DD', 'an existing date written YYYY-MM-DD is wanted'],
    ['another form', z.string().regex(/^a/), 'b', 'không đúng dạng quy định', 'not written in the form that is wanted'],
    ['one of some values', z.enum(['xã', 'tỉnh']), 'huyện', 'cần một trong: xã, tỉnh', 'one of these is wanted: xã, tỉnh'],
    ['one of some numbers', z.literal([3, 4]), 5, 'cần một trong: 3, 4', 'one of these is wanted: 3, 4'],
    ['a multiple, which no schema here asks for', z.number().multipleOf(2), 3, 'không hợp lệ', 'not valid'],
    ['a rule without words', z.string().refine(() => false), 'a', 'không hợp lệ', 'not valid'],
  ])('%s', (_, schema, given, vi, en) => {
    expect(said(schema, given)).toEqual(whole(vi, en));
  });

  it('a rule whose issue carries nothing at all', () => {
    expect(bothOf(issue({ code: 'custom' }))).toEqual(whole('không hợp lệ', 'not valid'));
  });
});

describe('keys that are none', () => {
  const of = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n + 1}`, 1]));

  it('five are named; of six the last is not', () => {
    expect(said(z.strictObject({}), of(5))).toEqual(
      whole('không có khóa "k1", "k2", "k3", "k4", "k5"', 'there is no key "k1", "k2", "k3", "k4", "k5"'),
    );
    expect(said(z.strictObject({}), of(6))).toEqual(
      whole('không có khóa "k1", "k2", "k3", "k4", "k5", …', 'there is no key "k1", "k2", "k3", "k4", "k5", …'),
    );
  });

  it('a long one is cut', () => {
    expect(said(z.strictObject({}), { ['x'.repeat(50)]: 1 })).toEqual(
      whole(`không có khóa "${'x'.repeat(40)}"`, `there is no key "${'x'.repeat(40)}"`),
    );
  });
});

describe('where it is', () => {
  it('keys and positions from the root, parted by points', () => {
    expect(said(z.object({ list: z.array(z.object({ on: z.string() })) }), { list: [{ on: '' }, { on: 1 }] })).toEqual([
      { at: 'list.1.on', vi: 'cần một chuỗi chữ', en: 'a text is wanted' },
    ]);
  });

  it('as a Standard Schema may write it: an object with the key, or nothing for the whole', () => {
    expect(bothOf(issue({ code: 'custom', path: [{ key: 'records' }, { key: 0 }, 'id'] }))[0]?.at).toBe('records.0.id');
    expect(bothOf({ issues: [{ message: '' }] })).toEqual(whole('không hợp lệ', 'not valid'));
  });

  it('a segment that is neither a key nor holds one is named by its kind', () => {
    expect(bothOf(issue({ code: 'custom', path: [{}, null, [1]] }))[0]?.at).toBe('an object.null.an array');
  });
});

describe('of several shapes that a value may have, the one that came closest is told', () => {
  const shapes = z.union([z.number(), z.object({ sum: z.number().max(10), of: z.number() }), z.object({ from: z.object({ day: z.string() }) })]);

  it.each<[string, unknown, string, string]>([
    // No shape fits: the first is told.
    ['nothing that fits', 'x', 'cần một số', 'a number is wanted'],
    // The second goes wrong in a field, the others at once.
    ['a field of another kind', { sum: '1', of: 1 }, 'sum: cần một số', 'sum: a number is wanted'],
    // The third goes wrong deepest.
    ['a field within a field', { from: { day: 1 } }, 'from.day: cần một chuỗi chữ', 'from.day: a text is wanted'],
  ])('%s', (_, given, vi, en) => {
    expect(said(shapes, given)).toEqual(whole(vi, en));
  });

  it('at the same depth a wrong value is closer than a wrong kind, wherever it stands', () => {
    const orders = [z.union([z.boolean(), z.number().max(3)]), z.union([z.number().max(3), z.boolean()])];
    for (const order of orders) expect(said(order, 4)).toEqual(whole('lớn hơn 3', 'more than 3'));
  });

  it('so does zod tell it, too, where it goes through every branch', () => {
    const kind = [{ code: 'invalid_type', expected: 'string', path: [] }];
    const amount = [{ code: 'too_big', origin: 'number', maximum: 3, path: [] }];
    for (const errors of [
      [kind, amount],
      [amount, kind],
    ]) {
      expect(bothOf(issue({ code: 'invalid_union', errors }))).toEqual(whole('lớn hơn 3', 'more than 3'));
    }
  });

  it('of two that are as close, the first is told', () => {
    expect(said(z.union([z.number(), z.string()]), true)).toEqual(whole('cần một số', 'a number is wanted'));
  });

  it('depth counts more than kind', () => {
    const errors = [[{ code: 'too_big', origin: 'number', maximum: 3, path: [] }], [{ code: 'invalid_type', expected: 'string', path: ['a'] }]];
    expect(bothOf(issue({ code: 'invalid_union', errors }))).toEqual(whole('a: cần một chuỗi chữ', 'a: a text is wanted'));
  });

  it('branches that say nothing are passed over', () => {
    const errors = [[], [{ code: 'invalid_type', expected: 'string', path: ['a', 0] }], []];
    expect(bothOf(issue({ code: 'invalid_union', errors }))).toEqual(whole('a.0: cần một chuỗi chữ', 'a.0: a text is wanted'));
    expect(bothOf(issue({ code: 'invalid_union', errors: [[]] }))).toEqual(whole('không hợp lệ', 'not valid'));
  });

  it('by a key that names the shape: the names there are, where zod tells them', () => {
    expect(bothOf(issue({ code: 'invalid_union', errors: [], options: ['first', 'upgrade'] }))).toEqual(
      whole('cần một trong: first, upgrade', 'one of these is wanted: first, upgrade'),
    );
    for (const options of [undefined, [], 'first']) {
      expect(bothOf(issue({ code: 'invalid_union', errors: [], options }))).toEqual(whole('không thuộc loại nào được biết', 'of no known kind'));
    }
  });
});
