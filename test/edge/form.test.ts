import { describe, expect, it } from 'vitest';
import { fields, flag, list, misfit, object, objects, oneOf, optional, orNull, refuseMisfit, text, whole, type Form } from '../../src/edge/form';

const fault = (form: Form, value: unknown): string | null => {
  const found = misfit({ field: value }, { field: form }, 'stored', true);
  return found === null ? null : `${found.at}: ${found.received}; ${found.expected}`;
};

describe('how a field is written', () => {
  it.each<[string, Form, readonly unknown[], readonly unknown[], string]>([
    ['a text', text, ['', 'a'], [1, null, undefined, ['a'], new String('a')], '"…"'],
    ['a whole number', whole, [-1, 0, 2 ** 53 - 1], [0.5, 2 ** 53, Number.NaN, '1', 1n, undefined], '…, 0, 1, …'],
    ['a yes or a no', flag, [true, false], [0, 'true', null, undefined], 'true | false'],
    ['an object', object, [{}, { a: 1 }], [[], null, 'a', undefined], '{…}'],
    ['a list', list, [[], [1]], [{ length: 0 }, 'a', undefined], '[…]'],
    ['a list of objects', objects, [[], [{}]], [[1], [{}, null], [[]], {}, new Array(1), undefined], '[{…}, …]'],
    ['one of some', oneOf(['first', 3, null]), ['first', 3, null], ['3', 'upgrade', undefined], 'first | 3 | '],
    ['an object of fields', fields({ sum: whole, of: whole }), [{ sum: 1, of: 2 }], [null, [], 1, undefined], '{ sum, of }'],
    ['one of these or null', orNull(text), ['a', null], [1, undefined], '"…" | null'],
  ])('%s', (_, form, right, wrong, expected) => {
    for (const value of right) expect([value, fault(form, value)]).toEqual([value, null]);
    for (const value of wrong) expect([value, fault(form, value)?.split('; ')[1]]).toEqual([value, expected]);
  });
});

describe('the first field that is wrong', () => {
  const forms = { id: text, span: orNull(fields({ from: whole, to: whole })), note: optional(text) };

  it('is named from the whole down, with what came', () => {
    expect(misfit({ id: 1, span: 2 }, forms, 'plan', true)).toEqual({ at: 'plan.id', received: '1', expected: '"…"' });
    expect(misfit({ id: '', span: { from: 1, to: 'x' } }, forms, 'plan', true)).toEqual({
      at: 'plan.span.to',
      received: 'x',
      expected: '…, 0, 1, …',
    });
    expect(misfit({ id: '', span: null, note: 1 }, forms, 'plan', true)).toEqual({ at: 'plan.note', received: '1', expected: '"…"' });
  });

  it('is none where all fit', () => {
    expect(misfit({ id: '', span: null }, forms, 'plan', true)).toBeNull();
    expect(misfit({ id: '', span: { from: 1, to: 2 }, note: '' }, forms, 'plan', true)).toBeNull();
  });

  it('may be one that is not there, where every field is asked for; what may be left out never is', () => {
    expect(misfit({ span: null }, forms, 'plan', true)).toEqual({ at: 'plan.id', received: 'undefined', expected: '"…"' });
    expect(misfit({ id: '', span: { from: 1 } }, forms, 'plan', true)).toMatchObject({ at: 'plan.span.to', received: 'undefined' });
    expect(misfit({}, forms, 'plan', false)).toBeNull();
    expect(misfit({ span: { from: 1 } }, forms, 'plan', false)).toBeNull();
    expect(misfit({ id: null }, forms, 'plan', false)).toMatchObject({ at: 'plan.id' });
  });

  it('stands on the object itself: a prototype has none', () => {
    expect(misfit(Object.create({ id: '', span: null }) as object as { readonly id: string }, forms, 'plan', true)).toMatchObject({
      at: 'plan.id',
      received: 'undefined',
    });
  });

  it('is refused in a sentence', () => {
    expect(() => refuseMisfit({ at: 'plan.id', received: '1', expected: '"…"' })).toThrow(new TypeError('"plan.id" must be "…"; got 1'));
  });
});

it('the forms that are shared cannot be changed', () => {
  for (const form of [text, whole, flag, object, list, objects]) expect(Object.isFrozen(form)).toBe(true);
});
