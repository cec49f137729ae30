import { qd148, withReadings } from 'ocop';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/law/deepFreeze';
import { lapseBefore } from '../../src/law/lapseBefore';
import { knownDate } from '../../src/law/knownDate';
import { oncePer } from '../../src/law/oncePer';

describe('deepFreeze', () => {
  it('freezes to the leaves, and gives the same object back', () => {
    const data = { list: [{ from: 90 }], nothing: null, text: 'x', number: 1, none: undefined };
    expect(deepFreeze(data)).toBe(data);
    expect([data, data.list, data.list[0]].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it('gives what is not an object back as it is', () => {
    for (const value of [null, undefined, 0, '', true]) expect(deepFreeze(value)).toBe(value);
  });
});

describe('knownDate', () => {
  it('gives the date, and throws for what is none', () => {
    expect(knownDate('2023-02-24')).toBe('2023-02-24');
    expect(() => knownDate('2023-02-29')).toThrow('2023-02-29 is not a date');
  });
});

describe('oncePer', () => {
  it('works once per object, however the objects alternate', () => {
    const asked: string[] = [];
    const nameOf = oncePer((law: { readonly name: string }) => {
      asked.push(law.name);
      return [law.name.toUpperCase()];
    });
    const a = { name: 'a' };
    const b = { name: 'b' };
    expect([a, a, b, a, b, b].map((law) => nameOf(law))).toEqual([['A'], ['A'], ['B'], ['A'], ['B'], ['B']]);
    expect(asked).toEqual(['a', 'b']);
    expect(nameOf({ name: 'a' })).toEqual(['A']);
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('is not misled by what is no object', () => {
    const find = oncePer((law: object) => law);
    expect(() => find(undefined as never)).toThrow(TypeError);
  });
});

describe('withReadings', () => {
  it('keeps the other questions as they are', () => {
    const strict = withReadings(qd148, { 'lower-star-minimums': 'own-star-only' });
    expect(Object.keys(strict.readings)).toEqual(Object.keys(qd148.readings));
    expect(strict.readings['heading-mark']).toBe(qd148.readings['heading-mark']);
  });

  it('says which question or answer is not there', () => {
    expect(() => withReadings(qd148, { 'between-worded-bands': 'lower-bounds' })).toThrow(
      /^"chosen" must be answers to open questions of qd-148-2023: .*; got an object with "between-worded-bands"$/,
    );
    expect(() => withReadings(qd148, { 'heading-mark': 'second-box' as 'top-box' })).toThrow(
      '"chosen.heading-mark" must be one of first-box, top-box; got "second-box"',
    );
  });
});

describe('lapseBefore', () => {
  // 148/QĐ-TTg was amended from 06/07/2025 on; read the other way, its filings go on until 21/07/2026 (26/2026/QĐ-TTg Art. 11(2)).
  it('goes by the answer to its open question, and by the plain rule where an edition leaves the question out', () => {
    const until = (edition: typeof qd148, on: string) => lapseBefore(edition, knownDate(on))?.lastDay ?? null;
    const byFiling = withReadings(qd148, { 'pending-when-1489-began': 'edition-of-filing' });
    const { 'pending-when-1489-began': _pending, ...readings } = qd148.readings;
    const silent = { ...qd148, readings };
    expect([until(qd148, '2025-07-05'), until(qd148, '2025-07-06')]).toEqual([null, '2025-07-05']);
    expect([until(byFiling, '2026-07-21'), until(byFiling, '2026-07-22')]).toEqual([null, '2026-07-21']);
    expect([until(silent, '2025-07-05'), until(silent, '2025-07-06')]).toEqual([null, '2025-07-05']);
  });
});
