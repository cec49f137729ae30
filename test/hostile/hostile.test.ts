import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  answersFromPoints,
  applicableEdition,
  assess,
  calendarDate,
  certify,
  checkScore,
  deadline,
  describeFault,
  dossierChecklist,
  findProductSets,
  fold,
  fromRecord,
  parseDate,
  parseDecimal,
  parseProductCode,
  parseSheet,
  productSet,
  qd148,
  qd26,
  refer,
  roundOf,
  toRecord,
  topAnswers,
  withdraw,
  type CalendarDate,
  type Fault,
  type Result,
} from 'ocop';
import { tea } from 'ocop/rubrics/qd-148-2023';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { answersSchema, describeIssues } from 'ocop/schemas';
import { documents } from '../../src/publish/documents';
import { day, value } from '../day';
import { awkward, mutated } from '../publish/mutated';

const today = day('2026-08-05');
const certificate = value(certify(qd26, { star: 4, issuedOn: today }));
const schemas = [...documents.map(({ schema }) => schema), answersSchema(tea), answersSchema(traditionalAndFestivalTourism)];

type Parser = (given: never) => Result<unknown, unknown>;

/** Every function of the core that takes what nobody has looked at yet. */
const parsers: { readonly [name: string]: Parser } = {
  calendarDate,
  parseDate,
  parseDecimal,
  checkScore: (given) => checkScore(qd148, given),
  fromRecord,
  assess: (given) => assess(tea, given),
  'assess a checklist': (given) => assess(traditionalAndFestivalTourism, given),
  answersFromPoints: (given) => answersFromPoints(tea, given),
  'answersFromPoints of a checklist': (given) => answersFromPoints(traditionalAndFestivalTourism, given),
  productSet: (given) => productSet(qd148, given),
  parseProductCode: (given) => parseProductCode(qd26, given),
  parseSheet,
  'certify a star': (given) => certify(qd148, { star: given, issuedOn: today }),
  'certify on a day': (given) => certify(qd148, { star: 3, issuedOn: given }),
  'withdraw on a ground': (given) => withdraw(qd26, certificate, { on: today, ground: given }),
  applicableEdition: (given) => applicableEdition({ filedOn: given, decidedOn: given, purpose: given }),
  'applicableEdition for a purpose': (given) => applicableEdition({ filedOn: today, decidedOn: today, purpose: given, pendingAt: given }),
  roundOf: (given) => roundOf(qd26, { level: given, proposedOn: given }),
  'roundOf a level': (given) => roundOf(qd26, { level: given, proposedOn: today }),
  deadline: (given) => deadline(qd26, { of: given, from: given }, {}),
  'deadline of a limit': (given) => deadline(qd26, { of: given, from: today }, {}),
  dossierChecklist: (given) => dossierChecklist(qd26, { purpose: given, level: given, category: given }),
};

/** Looks at one value in every way and counts the refusals; throws where the library does. */
function look(given: unknown): number {
  let refusals = 0;
  for (const schema of schemas) {
    const parsed = schema.safeParse(given);
    if (parsed.success) continue;
    refusals += 1;
    for (const locale of ['vi', 'en'] as const) describeIssues(parsed.error, locale);
  }
  for (const parse of Object.values(parsers)) {
    const result = parse(given as never);
    if (result.ok) continue;
    refusals += 1;
    for (const fault of [result.error].flat().slice(0, 3)) describeFault(fault as Fault);
  }
  return refusals;
}

const before = prototypes();

function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('|');
}

const sources: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: mutated(fc.constant(JSON.parse(JSON.stringify(topAnswers(tea))) as unknown)) },
  { weight: 2, arbitrary: mutated(fc.constant(JSON.parse(JSON.stringify(certificate)) as unknown)) },
  { weight: 2, arbitrary: mutated(fc.constant(JSON.parse(JSON.stringify(toRecord(certificate, { star: 4 }))) as unknown)) },
  { weight: 2, arbitrary: mutated(fc.constant(JSON.parse(JSON.stringify(toRecord(refer(qd148, { level: 'district', score: 72 })))) as unknown)) },
  { weight: 2, arbitrary: awkward },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.double(),
      fc.bigInt(),
      fc.constantFrom(undefined, Symbol('s'), () => 0, new Date(Number.NaN)),
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[-+]?[0-9]{1,30}([.,][0-9]{1,20})?(e[0-9]{1,3})?$/) },
);

describe('hostile input', () => {
  // OCOP_RUNS makes this as long as one likes, OCOP_DEPTH so many times as long (test:deep).
  const runs = Number(process.env['OCOP_RUNS'] ?? 5000);
  const depth = Number(process.env['OCOP_DEPTH'] ?? 1);

  it(
    `${runs} random and mutated values: no exception, no prototype changed`,
    () => {
      fc.assert(
        fc.property(sources, (given) => {
          look(given);
        }),
        { numRuns: runs },
      );
      expect(prototypes()).toBe(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    Math.ceil(240 * runs * depth),
  );

  it('keys of every object are no keys of ours', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']) {
      const given = JSON.parse(`{"${key}": 1}`) as never;
      expect(assess(tea, given)).toMatchObject({ ok: false, error: [{ code: 'unknown-criterion', at: key }] });
      expect(answersFromPoints(tea, given)).toMatchObject({ ok: false, error: [{ code: 'unknown-criterion' }] });
      expect(answersSchema(tea).safeParse(given).success).toBe(false);
      expect(productSet(qd148, key as never).ok).toBe(false);
      for (const schema of schemas) expect(schema.safeParse(given).success).toBe(false);
      look(given);
    }
    const polluting = JSON.parse('{"__proto__": {"polluted": true}, "1.a": {"__proto__": {"polluted": true}}}') as unknown;
    look(polluting);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('nothing nested 100,000 levels deep, in any place, is followed down', () => {
    const deepList = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const deepObject = JSON.parse(`${'{"a":'.repeat(100_000)}0${'}'.repeat(100_000)}`) as unknown;
    for (const deep of [deepList, deepObject]) {
      look(deep);
      look({ '1.a': deep });
      look({ ...toRecord(certificate), given: deep });
      look({ ...toRecord(certificate), result: deep });
      expect(look({ ...certificate, basis: deep, readings: deep, filing: deep })).toBeGreaterThan(schemas.length);
    }
  });
});

describe('time grows with size and no faster', () => {
  const grown: { readonly [name: string]: (size: number) => unknown } = {
    'a long text': (size) => 'ế'.normalize('NFD').repeat(size),
    'a long text of figures': (size) => '9'.repeat(size),
    'a text of thousands': (size) => `1${'.000'.repeat(size)},x`,
    'a text of spaces': (size) => `ngày${' '.repeat(size)}`,
    'a long list': (size) => Array.from({ length: size }, (_, at) => at),
    'a list of texts': (size) => Array.from({ length: size }, () => 'x'),
    'many keys': (size) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`k${at}`, at])),
    'a checklist of many boxes': (size) => ({ 6: Array.from({ length: size }, () => 1) }),
    'a record with much given': (size) => ({ ...toRecord(certificate), given: Array.from({ length: size }, () => 'x') }),
    'a certificate with many readings': (size) => ({ ...certificate, readings: Array.from({ length: size }, () => ({})) }),
    'a certificate with a long ground': (size) => ({ ...certificate, issuer: { level: 'province', authority: { vi: 'x'.repeat(size), en: '' } } }),
  };

  it.each(Object.keys(grown))('%s', (name) => {
    const make = grown[name] as (size: number) => unknown;
    look(make(1000));
    const small = timed(make(4000));
    const large = timed(make(32_000));
    // Eight times as much may take eight times as long; five times that is the noise of a busy machine, and less than the square.
    expect(large).toBeLessThan(Math.max(40 * small, 1500));
  });

  /** The best of three, in milliseconds. */
  function timed(given: unknown): number {
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        look(given);
        return performance.now() - start;
      }),
    );
  }
});

describe('search', () => {
  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findProductSets(qd148, text).length).toBeLessThanOrEqual(qd148.productSets.length);
        expect(fold(text)).toBe(fold(text).trim());
      }),
    );
  });

  it('never runs away on holidays that are not there', () => {
    const from = '2026-06-05' as CalendarDate;
    expect(addWorkingDays(from, Number.MAX_SAFE_INTEGER, { 2026: { daysOff: [] } })).toMatchObject({ ok: false });
  });
});
