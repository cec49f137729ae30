import {
  answersFromPoints,
  assess,
  calendarDate,
  checkProgrammePlan,
  checkRegister,
  checkScore,
  councilResult,
  describeFault,
  fromRecord,
  parseDate,
  parseDecimal,
  parseProductCode,
  productSet,
  qd148,
  tayNinhCouncil,
  type Fault,
} from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';

// However much was given, a message names its beginning, and never half a character of it.

const policy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' } as const;
const million = 1_000_000;
const texts: { readonly [name: string]: string } = {
  'a megabyte': 'x'.repeat(million),
  pairs: '😀'.repeat(million / 2),
  'pairs, from the second half on': `x${'😀'.repeat(million / 2)}`,
  'letters with accents apart': `x${'ế'.normalize('NFD').repeat(million / 4)}`,
  'accents alone': '\u0301\u0323'.repeat(million / 2),
};

const doors: { readonly [name: string]: (text: string) => unknown } = {
  calendarDate,
  parseDate,
  parseDecimal,
  checkScore: (text) => checkScore(qd148, text as never),
  productSet: (text) => productSet(qd148, text as never),
  parseProductCode: (text) => parseProductCode(qd148, text),
  'assess, key': (text) => assess(whiteSpirit, { [text]: 1 } as never),
  'assess, box': (text) => assess(whiteSpirit, { '1.a': text } as never),
  'assess, ground': (text) => assess(whiteSpirit, {}, { eliminatedBy: [text] } as never),
  'answersFromPoints, key': (text) => answersFromPoints(whiteSpirit, { [text]: 1 } as never),
  'answersFromPoints, points': (text) => answersFromPoints(whiteSpirit, { '1.a': text } as never),
  'a ballot of somebody': (text) => councilResult(qd148, whiteSpirit, { members: [], ballots: [{ member: text, answers: {} }] } as never, policy),
  'a ballot with 10,000 wrong keys': (text) =>
    councilResult(
      qd148,
      whiteSpirit,
      {
        members: [{ id: 'm', role: 'chair', present: true }],
        ballots: [{ member: 'm', answers: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}${text.slice(0, 100)}`, 1])) }],
      } as never,
      policy,
    ),
  fromRecord: (text) => fromRecord({ record: 'ocop', schema: 1, edition: text, result: { result: text } }),
  checkRegister: (text) =>
    checkRegister({ records: [{ id: text, product: 'x', purpose: text, star: 3, decision: null, issuedOn: text, withdrawnOn: null }] }),
  checkProgrammePlan: (text) => checkProgrammePlan({ ...sonHa2024, tasks: [{ ...sonHa2024.tasks[0], id: text, lead: [text] }] } as never),
};

describe.each(Object.keys(doors))('%s', (door) => {
  it.each(Object.keys(texts))('of %s is told in a short message of whole characters', (name) => {
    const found = doors[door]?.(texts[name] ?? '') as { readonly ok: boolean; readonly error: unknown } | readonly Fault[];
    const faults = (Array.isArray(found) ? found : [(found as { readonly error: unknown }).error].flat()) as readonly Fault[];
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults.slice(0, 20)) {
      const told = describeFault(fault);
      for (const message of [told.vi, told.en]) {
        expect(message.length).toBeLessThanOrEqual(2001);
        expect(message).toMatch(/^\P{Surrogate}*$/u);
        // The accents of a letter that is named are all named.
        expect(message).not.toMatch(/(?:e|ê|e\u0302)(?:"|…)/u);
      }
    }
  });
});
