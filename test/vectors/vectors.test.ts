import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { editions, type ReadingAnswers } from 'ocop';
import { families, inOrder, rubricsOf, type Vector } from './ask';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map(read);
const vectors = files.flatMap(({ cases }) => cases);

function read(name: string): { readonly family: string; readonly readings: Partial<ReadingAnswers>; readonly cases: readonly Vector[] } {
  return JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
}

describe.each(files)('the vectors of $family', ({ family, cases }) => {
  it.each(cases)('$id', ({ given, expect: expected }) => {
    const answer = families[family];
    if (answer === undefined) throw new Error(`nobody answers ${family}`);
    expect(answer(given)).toEqual(candidatesInOrder(expected));
  });
});

describe('the vectors', () => {
  it('have ids of their own', () => {
    expect(vectors.length).toBeGreaterThan(1000);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  it('leave no answer unsettled without one that is preferred', () => {
    const unsettled = vectors.flatMap(({ id, expect: expected }) =>
      typeof expected === 'object' && expected !== null && 'candidates' in expected
        ? [{ id, candidates: expected.candidates as readonly { readonly preferred: boolean }[] }]
        : [],
    );
    expect(unsettled.length).toBeGreaterThan(10);
    expect(unsettled.filter(({ candidates }) => candidates.filter(({ preferred }) => preferred).length !== 1)).toEqual([]);
  });

  it.each(files)('of $family say which readings hold where a case gives none', ({ readings, cases }) => {
    const chosen = editions.flatMap((edition) => Object.values(edition.readings).map(({ id, chosen: answer }) => [id, answer] as const));
    for (const [id, answer] of Object.entries(readings)) {
      expect(new Set(chosen.filter(([asked]) => asked === id).map(([, one]) => one))).toEqual(new Set([answer]));
    }
    const given = cases.flatMap(({ given: { readings: otherwise } }) => Object.keys(otherwise ?? {}));
    expect(given.filter((id) => !(id in readings))).toEqual([]);
  });

  it('name their clause and its grade', () => {
    const grades = ['text', 'official', 'press', 'transcription', 'derived', 'reading'];
    const nameless = vectors.filter(({ basis }) => basis.length === 0 || !basis.every((c) => c.instrument !== '' && grades.includes(c.evidence)));
    expect(nameless).toEqual([]);
  });
});

// A rule is whatever carries a citation in an edition: a new one must bring its vectors, written from the clause, in a
// file beside this one. The id of a vector begins with the path of its rule, and the vectors of a rule cite, by article, clause
// and point, every place it rests on.
describe.each(editions)('every rule of $id has vectors that cite its own places', (edition) => {
  const rules = citedUnder(edition, []);

  it('and there are many rules', () => {
    expect(rules.length).toBeGreaterThan(50);
  });

  it.each(rules)('$path', ({ path, places }) => {
    const prefix = `${edition.id}/${path === '' ? 'in-force' : path}/`;
    const cited = new Set(vectors.filter(({ id }) => id.startsWith(prefix)).flatMap(({ basis }) => basis.map(placeOf)));
    expect(places.filter((place) => !cited.has(place))).toEqual([]);
  });

  it.each(Object.values(edition.readings).flatMap(({ id, answers }) => Object.keys(answers).map((answer) => [id, answer])))(
    'reading %s: %s',
    (id, answer) => {
      expect(vectors.some((vector) => vector.id.startsWith(`${edition.id}/readings/${id}/${answer}/`))).toBe(true);
    },
  );

  it.each(rubricsOf(edition).map(({ set, variant }) => `${set}${variant === undefined ? '' : `/${variant}`}`))('sheet %s', (sheet) => {
    for (const fill of ['best', 'blank']) {
      expect(vectors.some(({ id }) => id === `${edition.id}/scores/${sheet}/${fill}`)).toBe(true);
    }
  });
});

/** The candidates of an unsettled case may stand in any order. */
function candidatesInOrder(expected: unknown): unknown {
  if (typeof expected !== 'object' || expected === null || !('candidates' in expected)) return expected;
  return { ...expected, candidates: inOrder(expected.candidates as readonly unknown[]) };
}

type Citation = Vector['basis'][number];
type Rule = { readonly path: string; readonly places: readonly string[] };

/** Everything under a value that carries citations, by its path; `referralBasis` of a level is its `referral`. */
function citedUnder(value: unknown, path: readonly string[]): readonly Rule[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const own = key === 'basis' ? path : [...path, ...(Array.isArray(value) ? nameOf(inside, key) : [key.replace(/Basis$/, '')])];
    return isBasis(inside) ? [{ path: own.join('/'), places: inside.map(placeOf) }] : citedUnder(inside, own);
  });
}

function isBasis(value: unknown): value is readonly Citation[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null && 'instrument' in item);
}

/** The instrument, and annex, section, article, clause, point of it. */
function placeOf({ instrument, annex, section, article, clause, point }: Citation): string {
  return [instrument, annex && `Annex ${annex}`, section, article, clause && `(${clause})`, point].filter((part) => part !== undefined).join(' ');
}

function nameOf(item: unknown, position: string): readonly string[] {
  if (typeof item !== 'object' || item === null) return [position];
  const { id, star, number, level, round } = item as { readonly [key: string]: unknown };
  if (round !== undefined) return [String(level), String(round)];
  return [String(id ?? star ?? number ?? position)];
}
