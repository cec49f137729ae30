import { describe, expect, it } from 'vitest';
import { printable } from '../src/printable';

describe('what was received, in short', () => {
  it.each([
    ['x'.repeat(41), 'x'.repeat(40)],
    ['', ''],
    [[1], 'an array'],
    [{}, 'an object'],
    [() => 1, 'a function'],
    [null, 'null'],
    [undefined, 'undefined'],
    [7, '7'],
    [Symbol('s'), 'Symbol(s)'],
    [10n, '10'],
  ])('%o', (what, short) => {
    expect(printable(what)).toBe(short);
  });
});
