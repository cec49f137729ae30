import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod/v4';
import { assess, qd148, qd26, rank, recordVersion, refer, standing, toRecord, withdraw, type Assessment, type Rubric } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import * as qd1048Rubrics from 'ocop/rubrics/qd-1048-2019';
import * as qd148Rubrics from 'ocop/rubrics/qd-148-2023';
import * as qd26Rubrics from 'ocop/rubrics/qd-26-2026';
import { answersSchema } from 'ocop/schemas';
import { calendarDates, certificates, completeAnswers, madeUpRubrics, partialAnswers, programmePlans, scores } from 'ocop/testing';
import { answersDocument, documents, jsonSchemaOf } from '../../src/publish/documents';
import { value } from '../day';
import { mutated } from './mutated';

const rubrics: readonly Rubric[] = [
  ...Object.values<Rubric>(qd1048Rubrics.rubrics),
  qd1048Rubrics.traditionalAndFestivalTourism,
  ...Object.values<Rubric>(qd148Rubrics.rubrics),
  ...Object.values<Rubric>(qd26Rubrics.rubrics),
];
const all = [...documents, ...rubrics.map(answersDocument)];

// An independent validator, at its strictest.
function compiled(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const validators = new Map(all.map((document) => [document.name, compiled(jsonSchemaOf(document))]));

function validatorOf(name: string): ValidateFunction {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(name);
  return validate;
}

/** Both refuse or both take; only what a document names as beyond JSON Schema may be refused by zod alone. */
function disagreement(name: string, schema: ZodType, given: unknown, beyond: readonly string[]): string | null {
  const parsed = schema.safeParse(given);
  const valid = validatorOf(name)(given);
  if (parsed.success === valid) return null;
  const onlyRefinements = !parsed.success && valid && beyond.length > 0 && everyBranchFailsBeyond(parsed.error.issues);
  return onlyRefinements ? null : `zod ${parsed.success}, ajv ${valid}: ${JSON.stringify(parsed.error?.issues)}`;
}

type Issue = { readonly code?: string | undefined; readonly errors?: readonly (readonly Issue[])[] };

function everyBranchFailsBeyond(issues: readonly Issue[]): boolean {
  return issues.every(
    ({ code, errors }) => code === 'custom' || (code === 'invalid_union' && (errors ?? []).some((branch) => everyBranchFailsBeyond(branch))),
  );
}

/** Made-up holidays of a year; `saturday`: a Saturday of it, worked. */
function holidaysOf(year: string, saturday: string) {
  const off = calendarDates()
    .map((date) => `${year}-${date.slice(5) === '02-29' ? '02-28' : date.slice(5)}`)
    .filter((date) => date.slice(5) !== saturday);
  return fc.record({ daysOff: fc.array(off, { maxLength: 5 }), workedWeekends: fc.constant([`${year}-${saturday}`]) }, { requiredKeys: ['daysOff'] });
}

/** Every kind of value a document takes, random, as the library makes it. */
const samples: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  'calendar-date': calendarDates(),
  holidays: fc.record(
    { 2024: holidaysOf('2024', '05-04'), 2025: holidaysOf('2025', '04-26'), 2026: holidaysOf('2026', '01-10') },
    { requiredKeys: [] },
  ),
  'exact-score': scores().filter((score) => typeof score !== 'number'),
  score: fc.oneof(
    scores(),
    fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999_999 })).map(([whole, decimals]) => `${whole},${decimals}`),
    fc.constantFrom('0', '100', '100,00', '89,5', '7,000000000001'),
  ),
  assessment: assessments(),
  ranking: rankings(),
  referral: referrals(),
  certificate: anyCertificate(),
  standing: standings(),
  'council-policy': fc.record(
    {
      quorum: fc.constantFrom({ part: 3, of: 4 }, { part: 1, of: 1 }),
      chairMustBePresent: fc.boolean(),
      largestSpread: fc.constantFrom(null, 1, 10, 100),
      notScoring: fc.subarray(['chair', 'member', 'secretary']),
      minimums: fc.constantFrom('each-member', 'mean-per-criterion', 'agreed-sheet'),
      basis: fc.constant([{ instrument: 'made up', evidence: 'derived', source: 'made up for a test' }]),
    },
    { requiredKeys: ['quorum', 'chairMustBePresent', 'largestSpread', 'notScoring', 'minimums'] },
  ),
  history: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('register-idea', 'select-idea', 'day-comes', 'promote'), on: calendarDates() }),
      fc.record({ kind: fc.constant('file-dossier'), on: calendarDates(), purpose: fc.constantFrom('first', 'upgrade', 're-evaluation') }),
      fc.record({
        kind: fc.constant('recognise'),
        on: calendarDates(),
        score: fc.oneof(scores(), fc.constant('89,5')),
        decision: fc.constant('12/QĐ-UBND'),
      }),
      fc.record({ kind: fc.constantFrom('send-up', 'not-met'), on: calendarDates(), score: scores() }),
      fc.record({ kind: fc.constant('withdraw'), on: calendarDates(), ground: fc.constant('production-stopped') }),
    ),
    { maxLength: 6 },
  ),
  register: fc.record(
    {
      records: fc
        .array(
          fc.record({
            id: fc.constant('1'),
            product: fc.constant('Rượu giả định'),
            purpose: fc.constantFrom(null, 'first', 'upgrade'),
            star: fc.constantFrom(3, 4, 5),
            decision: fc.constantFrom(null, '12/QĐ-UBND'),
            issuedOn: fc.option(calendarDates()),
            withdrawnOn: fc.option(calendarDates()),
          }),
          { maxLength: 4 },
        )
        .map((records) => records.map((record, at) => ({ ...record, id: String(at), ...(record.issuedOn !== null && { withdrawnOn: null }) }))),
      events: fc.array(fc.record({ kind: fc.constant('trained'), on: calendarDates(), participant: fc.constant('A') }), { maxLength: 2 }),
      communes: fc.constant(['Sơn Hà']),
    },
    { requiredKeys: ['records'] },
  ),
  'programme-plan': fc.oneof(programmePlans(), fc.constant(sonHa2024)),
  'stored-result': fc.oneof(
    fc.oneof(assessments(), referrals(), anyCertificate(), standings()).map((result) => toRecord(result, { made: 'up' })),
    fc.constantFrom(...storedOnce()),
  ),
};

/** Every kind of result, as it was stored. */
function storedOnce(): readonly unknown[] {
  const text = readFileSync(new URL(`../fixtures/records/version-${recordVersion}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly records: readonly { readonly stored: unknown }[] }).records.map(({ stored }) => stored);
}

function assessments(): fc.Arbitrary<Assessment> {
  return madeUpRubrics().chain((rubric) =>
    fc
      .tuple(fc.oneof(completeAnswers(rubric), partialAnswers(rubric)), fc.subarray(['made-up-ground']))
      .map(([answers, eliminatedBy]) => value(assess(rubric, answers, { eliminatedBy }))),
  );
}

function rankings() {
  return madeUpRubrics().chain((rubric) =>
    completeAnswers(rubric).map((answers) => {
      const assessment = value(assess(rubric, answers));
      if (assessment.kind !== 'complete') throw new Error('complete answers');
      return rank(qd148, rubric, assessment);
    }),
  );
}

function referrals() {
  return fc
    .tuple(fc.constantFrom(qd148, qd26), fc.constantFrom('commune', 'district', 'province', 'central' as const), scores())
    .map(([edition, level, score]) => refer(edition, { level, score } as Parameters<typeof refer>[1]));
}

function anyCertificate() {
  return fc.tuple(certificates(), fc.boolean()).map(([certificate, withdrawn]) => {
    if (!withdrawn || certificate.edition !== 'qd-26-2026') return certificate;
    return value(withdraw(qd26, certificate, { on: certificate.lastDay, ground: 'production-stopped' }));
  });
}

function standings() {
  return fc.tuple(anyCertificate(), calendarDates()).map(([certificate, on]) => standing(certificate, on));
}

/** As a database or a wire gives it back: keys that are undefined are gone. */
function plain(given: unknown): unknown {
  return JSON.parse(JSON.stringify(given)) as unknown;
}

describe('the JSON Schema files', () => {
  it('are all there, each under its own id', () => {
    expect(all.length).toBe(14 + 27 + 26 + 26);
    expect(new Set(all.map((document) => jsonSchemaOf(document)['$id'])).size).toBe(all.length);
  });

  it.each(all)('$name says what it is and cites the law', (document) => {
    const schema = jsonSchemaOf(document);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['title']).toBe(document.title);
    expect(schema['description']).toMatch(/QĐ-TTg|91\/2015\/QH13|carries its basis/);
    expect(JSON.stringify(schema)).not.toContain('readOnly');
  });

  it.each(documents)('$name takes what the library makes, and so does zod', ({ name, schema }) => {
    const validate = validatorOf(name);
    fc.assert(
      fc.property(samples[name] as fc.Arbitrary<unknown>, (sample) => {
        const given = plain(sample);
        expect(validate(given) || validate.errors).toBe(true);
        expect(schema.safeParse(given).error?.issues).toBeUndefined();
      }),
    );
  });

  it.each(documents)('$name agrees with zod on values changed at random', ({ name, schema, beyond }) => {
    fc.assert(
      fc.property(mutated((samples[name] as fc.Arbitrary<unknown>).map(plain)), (given) => {
        expect(disagreement(name, schema, given, beyond)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it.each(documents)('$name agrees with zod on any JSON', ({ name, schema, beyond }) => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(disagreement(name, schema, given, beyond)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('the answers of every rubric', () => {
  it.each(rubrics.map((rubric) => ({ name: answersDocument(rubric).name, rubric })))(
    '$name: assess, zod and JSON Schema agree',
    ({ name, rubric }) => {
      const schema = answersSchema(rubric);
      fc.assert(
        fc.property(partialAnswers(rubric), (answers) => {
          expect(validatorOf(name)(answers)).toBe(true);
          expect(schema.parse(answers)).toEqual(answers);
        }),
        { numRuns: 10 },
      );
      fc.assert(
        fc.property(mutated(completeAnswers(rubric).map(plain)), (given) => {
          expect(disagreement(name, schema, given, [])).toBeNull();
          expect(schema.safeParse(given).success).toBe(assess(rubric, given as never).ok);
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe('samples that are not valid', () => {
  it.each<[string, unknown]>([
    ['calendar-date', '2023-02-29'],
    ['calendar-date', '0999-01-01'],
    ['calendar-date', '2024-1-1'],
    ['calendar-date', 20240101],
    ['holidays', { 26: { daysOff: [] } }],
    ['holidays', { 2026: { daysOff: ['30/04/2026'] } }],
    ['score', 100.01],
    ['score', -1],
    ['score', '89.5'],
    ['score', '101'],
    ['score', '090'],
    ['score', { sum: 1, of: 0 }],
    ['score', { sum: 1, of: 2, note: '' }],
    ['score', true],
    ['calendar-date', '2024-02-29\n'],
    ['calendar-date', '2100-02-29'],
    ['score', '89,5\n'],
    ['holidays', JSON.parse('{"constructor":null}')],
    ['holidays', JSON.parse('{"__proto__":{"daysOff":[]}}')],
    ['register', { records: [], communes: ['Sơn\0Hà'] }],
    ['referral', { result: 'referral' }],
    ['certificate', { result: 'certificate', star: 2 }],
    ['programme-plan', { ...sonHa2024, year: '2024' }],
    ['programme-plan', { ...sonHa2024, budget: 0 }],
    ['programme-plan', { ...sonHa2024, tasks: [{ ...sonHa2024.tasks[0], window: { kind: 'quarter', quarter: 5 } }] }],
    ['programme-plan', { ...sonHa2024, readings: { 'before-a-date': { id: 'before-a-date' } } }],
    ['stored-result', { record: 'ocop', schema: 0 }],
    ['answers-qd-148-2023-14', { '1.a': 4 }],
    ['answers-qd-148-2023-14', { '9.z': 1 }],
    ['answers-qd-148-2023-26', { '8.a': 1, '8.b': 1 }],
    ['answers-qd-1048-2019-26-2019', { 6: [1, 1] }],
    ['answers-qd-1048-2019-26-2019', { 6: 1 }],
  ])('%s %j', (name, given) => {
    const document = all.find((known) => known.name === name);
    expect(document?.schema.safeParse(given).success).toBe(false);
    expect(validatorOf(name)(given)).toBe(false);
  });
});
