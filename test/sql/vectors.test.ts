import { readFileSync } from 'node:fs';
import { editions, type Answers, type Edition, type Rubric } from 'ocop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/sheet';
import { answersOf, rubricOf, type Vector } from '../vectors/ask';
import { engines, type Engine, type EngineName } from './engines';
import { openedWithLaw } from './openedWithLaw';
import type { Dossier } from './randomSheets';

type Case = Vector & { readonly dossier: Dossier };

/** The cases of a family whose answers a table can hold, a row a box: whole numbers, none twice, one box and a list of one told apart. */
function storable(family: string): readonly Case[] {
  const { cases } = JSON.parse(readFileSync(`test/vectors/${family}.json`, 'utf8')) as { readonly cases: readonly Vector[] };
  return cases.flatMap((vector) => {
    const rubric: Rubric = rubricOf(vector.given);
    const answers: Answers = answersOf(rubric, vector.given);
    const lists = new Map(sheetOf(rubric).lines.map(({ code, list }) => [code, list]));
    const canBeStored = Object.entries(answers).every(([code, answer]) => {
      const boxes = [answer].flat() as readonly unknown[];
      const isTold = boxes.length > 1 || Array.isArray(answer) === (lists.get(code) ?? false);
      return isTold && boxes.every(Number.isInteger) && new Set(boxes).size === boxes.length;
    });
    if (!canBeStored) return [];
    const edition = editions.find(({ id }) => id === vector.given.edition) as Edition;
    return [{ ...vector, dossier: { dossier: vector.id, edition, rubric, answers, eliminatedBy: vector.given.eliminatedBy ?? [] } }];
  });
}

const scores = storable('scores');
const rankings = storable('rankings');

/** Number fields of a row by name. */
const numbers = (row: { readonly [column: string]: string | null }, names: readonly string[]): readonly number[] =>
  names.map((name) => Number(row[name]));

it('the sheets of the vectors can be stored, but for a few with answers no table takes', () => {
  console.log(`${scores.length} vectors of scores, ${rankings.length} of rankings put to the views`);
  expect(scores.length).toBeGreaterThan(200);
  expect(rankings.length).toBe(26);
});

describe.each(Object.keys(engines) as EngineName[])('the vectors in the views on %s', (name) => {
  let engine: Engine;
  const choose = (reading: string, answer: string): Promise<void> =>
    engine.run(`UPDATE ocop_readings SET chosen = CASE WHEN answer = '${answer}' THEN 1 ELSE 0 END WHERE reading = '${reading}'`);
  beforeAll(async () => {
    engine = await openedWithLaw(
      name,
      [...scores, ...rankings].map(({ dossier }) => dossier),
    );
  }, 120_000);
  afterAll(() => engine.close());

  it('of scores', async () => {
    const rows = new Map((await engine.rows('SELECT * FROM ocop_scores')).map((row) => [row['dossier'], row]));
    const faults = await engine.rows('SELECT dossier, fault FROM ocop_faults');
    const missing = await engine.rows('SELECT dossier, question FROM ocop_missing');
    for (const { id, expect: expected, given } of scores) {
      const told = expected as { readonly errors?: readonly string[]; readonly kind?: string; readonly missing?: readonly string[] };
      if (told.errors !== undefined) {
        const found = new Set(faults.filter(({ dossier }) => dossier === id).map(({ fault }) => fault));
        expect([id, found]).toEqual([id, new Set(told.errors)]);
        continue;
      }
      const row = rows.get(id) ?? {};
      expect([id, row['kind']]).toEqual([id, told.kind]);
      if (told.kind === 'eliminated') continue;
      const [a, b, c, total] = numbers(row, ['least_a', 'least_b', 'least_c', 'least_total']);
      const [mostA, mostB, mostC, mostTotal] = numbers(row, ['most_a', 'most_b', 'most_c', 'most_total']);
      if (told.kind === 'complete') expect([id, { kind: 'complete', total, parts: { A: a, B: b, C: c } }]).toEqual([id, expected]);
      else {
        const open = missing.filter(({ dossier }) => dossier === id).map(({ question }) => question);
        const parts = { A: { min: a, max: mostA }, B: { min: b, max: mostB }, C: { min: c, max: mostC } };
        expect([id, new Set(open)]).toEqual([id, new Set(told.missing)]);
        expect([id, { kind: 'incomplete', missing: told.missing, total: { min: total, max: mostTotal }, parts }]).toEqual([id, expected]);
      }
      expect(given.readings).toBeUndefined();
    }
  });

  it('of rankings, each under its readings', async () => {
    const before = await engine.rows('SELECT reading, answer FROM ocop_readings WHERE chosen = 1');
    for (const readings of new Set(rankings.map(({ given }) => JSON.stringify(given.readings ?? {})))) {
      const asked = Object.entries(JSON.parse(readings) as { readonly [reading: string]: string });
      for (const [reading, answer] of asked) await choose(reading, answer);
      const rows = new Map((await engine.rows('SELECT dossier, total, band, star FROM ocop_rankings')).map((row) => [row['dossier'], row]));
      const blocking = await engine.rows('SELECT dossier, star, code FROM ocop_blocking');
      for (const { id, given, expect: expected } of rankings) {
        if (JSON.stringify(given.readings ?? {}) !== readings) continue;
        const [total, band, star] = numbers(rows.get(id) ?? {}, ['total', 'band', 'star']);
        const unmet: Record<string, Set<string | null | undefined>> = {};
        for (const one of blocking.filter(({ dossier }) => dossier === id)) (unmet[one['star'] ?? ''] ??= new Set()).add(one['code']);
        const {
          unmet: codes,
          caveats: _,
          ...points
        } = expected as { readonly unmet: { readonly [star: string]: readonly string[] }; readonly caveats?: unknown };
        expect([id, { total, band, star }]).toEqual([id, points]);
        expect([id, unmet]).toEqual([id, Object.fromEntries(Object.entries(codes).map(([above, some]) => [above, new Set(some)]))]);
      }
      for (const { reading, answer } of before) if (asked.some(([changed]) => changed === reading)) await choose(reading ?? '', answer ?? '');
    }
  });
});
