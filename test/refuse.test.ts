import { describe, expect, it } from 'vitest';
import { cut, printable } from '../src/printable';
import { requireDate, requireListsIn, requireOneOf, requireText } from '../src/refuse';

describe('a refusal', () => {
  it('names the argument, what was expected and what came', () => {
    expect(() => requireDate('on', '9/7/2025')).toThrow(
      new TypeError('"on" must be a calendar date written YYYY-MM-DD; got "9/7/2025"; parseDate reads dd/mm/yyyy'),
    );
    expect(() => requireDate('on', new Date(0))).toThrow(
      '"on" must be a calendar date written YYYY-MM-DD; got an object; dateInVietnam reads a Date',
    );
    expect(() => requireDate('on', null)).toThrow(new TypeError('"on" must be a calendar date written YYYY-MM-DD; got null'));
    expect(() => requireOneOf('level', 'xa', ['commune', 'province'])).toThrow('"level" must be one of commune, province; got "xa"');
    expect(() => requireText('text', 5)).toThrow('"text" must be a text; got 5');
    expect(() => requireListsIn('edition', { bands: 1 }, 'an edition', ['bands'])).toThrow('"edition" must be an edition; got an object');
  });

  it('lets through what is right', () => {
    expect(requireDate('on', '2025-07-09')).toBe('2025-07-09');
    expect(requireOneOf('star', 3, [3, 4, 5])).toBe(3);
    expect(requireText('text', '')).toBe('');
    expect(requireListsIn('edition', { bands: [] }, 'an edition', ['bands'])).toBeUndefined();
  });
});

describe('a refused day', () => {
  const asked = '"on" must be a calendar date written YYYY-MM-DD; got ';

  it('is followed by what reads it, where something does', () => {
    expect(() => requireDate('on', '2025-02-29')).toThrow(new TypeError(`${asked}"2025-02-29"; the calendar has no such day`));
    expect(() => requireDate('on', 20250709)).toThrow(new TypeError(`${asked}20250709`));
    expect(() => requireDate('on', {})).toThrow(new TypeError(`${asked}an object`));
    expect(() => requireDate('on', new Date(0))).toThrow(new TypeError(`${asked}an object; dateInVietnam reads a Date`));
  });
});

describe('lists that are wanted', () => {
  it('are all there, in an object', () => {
    const wanted = (value: unknown) => () => requireListsIn('plan', value, 'a plan', ['tasks', 'bodies']);
    expect(wanted({ tasks: [], bodies: [], more: 1 })).not.toThrow();
    for (const [value, got] of [
      [{ tasks: [] }, 'an object'],
      [{ tasks: [], bodies: {} }, 'an object'],
      [null, 'null'],
      [undefined, 'undefined'],
      ['tasks', '"tasks"'],
    ]) {
      expect(wanted(value)).toThrow(new TypeError(`"plan" must be a plan; got ${String(got)}`));
    }
    expect(wanted(Object.assign(() => 1, { tasks: [], bodies: [] }))).toThrow('got a function');
  });
});

describe('what came, in short', () => {
  it('is never half a character', () => {
    expect(printable(`${'x'.repeat(39)}😀`)).toBe('x'.repeat(39));
    expect(printable(`${'x'.repeat(38)}😀`)).toBe(`${'x'.repeat(38)}😀`);
    const decomposed = 'ế'.normalize('NFD');
    expect(printable('x'.repeat(39) + decomposed)).toBe('x'.repeat(39));
    expect(printable('x'.repeat(38) + decomposed)).toBe('x'.repeat(38));
    expect(printable('x'.repeat(37) + decomposed)).toBe(`${'x'.repeat(37)}${decomposed}`);
    expect(cut('\u0f71'.repeat(100), 40)).toBe('');
  });

  it('is never long, whatever came', () => {
    const million = 10n ** 1_000_000n;
    for (const value of ['x'.repeat(1_000_000), Symbol('x'.repeat(1_000_000)), million, -million]) {
      expect(printable(value).length).toBeLessThanOrEqual(40);
    }
    expect(printable(10n)).toBe('10');
  });
});
