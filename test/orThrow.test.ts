import { err, ok, orThrow, type Result } from 'ocop';
import { describe, expect, it } from 'vitest';
import { isNonEmpty } from '../src/result';

const thrown = (result: unknown): { readonly message: string; readonly cause: unknown } => {
  try {
    orThrow(result as Result<unknown, unknown>);
  } catch (error) {
    const { message, cause } = error as Error;
    return { message, cause };
  }
  return { message: 'nothing', cause: null };
};

describe('orThrow', () => {
  it('gives the value of a success, whatever it is', () => {
    for (const value of [1, null, undefined, [], { ok: false }]) expect(orThrow(ok(value))).toBe(value);
  });

  it.each<[string, unknown, string]>([
    ['a fault', { code: 'invalid-date', received: 'x' }, 'invalid-date'],
    ['a fault at a place', { code: 'box-out-of-range', at: '1.a' }, 'box-out-of-range at 1.a'],
    ['several faults', [{ code: 'box-out-of-range', at: '1.a' }, { code: 'not-answers' }], 'box-out-of-range at 1.a, not-answers'],
    ['a text', 'too late', 'too late'],
    ['a number', 7, '7'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['an object without a code', { why: 1 }, 'an object'],
  ])('throws %s by its code and place, and carries it', (_, error, message) => {
    expect(thrown(err(error))).toEqual({ message, cause: error });
  });

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    ['ok', '"ok"'],
    [{}, 'an object'],
    [{ ok: 'true', value: 1 }, 'an object'],
    [{ value: 1 }, 'an object'],
    [() => ok(1), 'a function'],
  ])('refuses %o, which is no Result', (given, got) => {
    expect(thrown(given).message).toBe(`"result" must be a Result, as { ok, value }; got ${got}`);
  });
});

describe('a result', () => {
  it('is plain data', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(err({ code: 'x' })).toEqual({ ok: false, error: { code: 'x' } });
  });

  it('of several faults has one at least', () => {
    expect([isNonEmpty([]), isNonEmpty([undefined])]).toEqual([false, true]);
  });
});
