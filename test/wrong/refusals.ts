import { describe, expect, it } from 'vitest';

/** What a program in JavaScript may hand over by mistake. */
export const wrong: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  Number.NaN,
  Infinity,
  7n,
  '',
  'x',
  'qd-148-2023',
  '2024-01-01',
  Symbol('x'),
  () => 0,
  [],
  [null],
  [1],
  {},
  { id: 'qd-148-2023' },
  { edition: 'qd-148-2023', set: 14 },
  { parts: [] },
  { ok: true },
  new Date(0),
  new Map(),
  { result: 'assessment', kind: 'complete' },
  { sum: 1 },
  Object.create(null),
  // A name that no option has; and every name there is, but on a prototype.
  { renewUnder: 'qd-148-2023', mis: 1 },
  Object.create({ on: '2024-01-01', locale: 'vi', level: 'province', records: [], filedOn: '2024-01-01', editions: [], record: 'ocop', schema: 1 }),
  new FormData(),
  new String('x'),
  'x'.repeat(100_000),
  Array(3),
];

export const isPlain = (given: unknown): boolean => Object.prototype.toString.call(given) === '[object Object]';
export const left = (given: unknown): boolean => given === undefined;
/** Options that say nothing: none, or an object without a field of its own or of another object. */
export const isBare = (given: unknown): boolean =>
  left(given) ||
  (isPlain(given) && [Object.prototype, null].includes(Object.getPrototypeOf(given) as null) && Object.keys(given as object).length === 0);

export type Row = {
  readonly arguments: readonly unknown[];
  /** What each wrong argument may bring: a `TypeError` that begins with one of these names, or a fault of a `Result`. */
  readonly named: readonly (string | null)[];
  /** Wrong values above that are right here, by the place of the argument. */
  readonly right?: { readonly [place: number]: (given: unknown) => boolean };
};

/** Each parameter of each function of a table is given each wrong value in turn, the others being right. */
export function refusals(functions: { readonly [name: string]: unknown }, table: { readonly [name: string]: Row }): void {
  const cases = Object.entries(table).flatMap(([name, row]) => row.named.map((named, place) => ({ name, row, named, place })));

  describe('a wrong argument', () => {
    it.each(cases)('$name, $place: is a fault or is named', ({ name, row, named, place }) => {
      const call = functions[name] as (...given: readonly unknown[]) => unknown;
      const good = call(...row.arguments);
      expect(good, 'right arguments are taken').not.toMatchObject({ ok: false });
      for (const [which, given] of wrong.entries()) {
        if (row.right?.[place]?.(given) === true) continue;
        let outcome: unknown;
        try {
          outcome = call(...row.arguments.map((right, at) => (at === place ? given : right)));
        } catch (thrown) {
          expect(thrown, `${name} of wrong value ${which}`).toBeInstanceOf(TypeError);
          expect((thrown as TypeError).message.length).toBeLessThan(500);
          expect((thrown as TypeError).message).toMatch(new RegExp(`^"${named ?? 'nothing'}(\\.[\\w-]+)?" must be .+; got .+`));
          continue;
        }
        expect(outcome, `${name} of wrong value ${which}`).toMatchObject({ ok: false });
      }
    });

    it(`is tried in every place: ${cases.length} parameters by ${wrong.length} values`, () => {
      expect(cases.length * wrong.length).toBeGreaterThan(1500);
    });
  });
}
