import { describe, expect, it } from 'vitest';
import { printable, shortened } from '../src/printable';

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
    [10n ** 41n, 'a bigint'],
    [-(10n ** 41n), 'a bigint'],
    [-(10n ** 30n), `-1${'0'.repeat(30)}`],
  ])('%o', (what, short) => {
    expect(printable(what)).toBe(short);
  });
});

it('a name of up to 100 characters and a message of up to 2000 are whole; of a longer one the beginning is told', () => {
  expect(shortened('x'.repeat(100), 'name')).toBe('x'.repeat(100));
  expect(shortened('x'.repeat(101), 'name')).toBe(`${'x'.repeat(100)}…`);
  expect(shortened('x'.repeat(2000), 'message')).toBe('x'.repeat(2000));
  expect(shortened('x'.repeat(2001), 'message')).toBe(`${'x'.repeat(2000)}…`);
});
