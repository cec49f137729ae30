import { describe, expect, it } from 'vitest';
import { isBare, isFields, isListOfFields, isPlain, ownFields, ownOptions, unknownFields } from '../src/fields';

// A page's own address is of a class, and holds nothing itself.
const made = new URL('https://example.org');
const inherits = Object.create({ a: 1 }) as object;
const bare = Object.create(null) as object;

describe('what an object is', () => {
  it.each<[string, unknown, boolean, boolean, boolean]>([
    // isFields, isPlain, isBare
    ['an object', { a: 1 }, true, true, true],
    ['an object without a prototype', bare, true, true, true],
    ['an object made from another', inherits, true, true, false],
    ['one of a class', made, true, false, false],
    ['a Map', new Map(), true, false, false],
    ['a day of JavaScript', new Date(0), true, false, false],
    ['a list', [], false, false, false],
    ['null', null, false, false, false],
    ['nothing', undefined, false, false, false],
    ['a text', 'a', false, false, false],
    ['a function', () => 1, false, false, false],
  ])('%s', (_, value, fields, plain, own) => {
    expect([isFields(value), isPlain(value), isBare(value)]).toEqual([fields, plain, own]);
  });

  it('a list of objects has no hole and nothing else', () => {
    expect(isListOfFields([])).toBe(true);
    expect(isListOfFields([{}, { a: 1 }])).toBe(true);
    for (const list of [[{}, 1], [1, {}], [{}, null], [[]], new Array(2), {}, 'a', undefined])
      expect([list, isListOfFields(list)]).toEqual([list, false]);
  });
});

describe('the fields of an object', () => {
  it('are its own, whatever stands on a prototype', () => {
    const given = Object.assign(Object.create({ inherited: 1 }) as object, { own: 2 });
    expect(ownFields(given)).toEqual(Object.assign(Object.create(null) as object, { own: 2 }));
    expect(Object.getPrototypeOf(ownFields({}))).toBeNull();
  });

  it('that nobody knows are named in their order', () => {
    expect(unknownFields({ b: 1, a: 2, c: 3 }, ['a'])).toEqual(['b', 'c']);
    expect(unknownFields({ a: undefined }, ['a', 'b'])).toEqual([]);
  });
});

describe('options', () => {
  const read = (options: unknown) => ownOptions(options as { readonly locale?: string; readonly on?: string }, ['locale', 'on']);

  it('are read by name, those not given as undefined', () => {
    expect(read({ on: 'x' })).toEqual({ locale: undefined, on: 'x' });
    expect(Object.hasOwn(read({ on: 'x' }), 'locale')).toBe(true);
    expect(read({})).toEqual({});
  });

  it('of another kind are refused', () => {
    expect(() => read(null)).toThrow(new TypeError('"options" must be an object of options; got null'));
    expect(() => read('vi')).toThrow(new TypeError('"options" must be an object of options; got "vi"'));
    expect(() => read([])).toThrow(new TypeError('"options" must be an object of options; got an array'));
    for (const given of [new Map(), made, inherits]) {
      expect(() => read(given)).toThrow(new TypeError('"options" must be an object of options; got an object that is not plain'));
    }
  });

  it('of another name are refused, and the names there are told', () => {
    expect(() => read({ on: 'x', local: 'vi' })).toThrow(
      new TypeError('"options" must be an object of options; got an object with "local"; the names are locale, on'),
    );
    expect(() => read({ ['x'.repeat(50)]: 1 })).toThrow(`with "${'x'.repeat(40)}"; the names are`);
  });

  it('may be called otherwise', () => {
    expect(() => ownOptions(1 as never, ['a'], 'asked', 'a question')).toThrow(new TypeError('"asked" must be a question; got 1'));
  });

  it('on a prototype everyone shares are none', () => {
    const shared = Object.prototype as { locale?: string };
    try {
      shared.locale = 'vi';
      expect(read({}).locale).toBeUndefined();
    } finally {
      delete shared.locale;
    }
  });
});
