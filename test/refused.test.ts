import * as ocop from 'ocop';
import { qd148, topAnswers } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { expect, it } from 'vitest';
import { value } from './day';
import { isBare, isPlain, refusals, type Row } from './wrong/refusals';

const top = topAnswers(whiteSpirit);
const assessment = value(ocop.assess(whiteSpirit, top)) as ocop.CompleteAssessment;
const ranking = ocop.rank(qd148, whiteSpirit, assessment);
const policy = { ...ocop.tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' };
const sitting = { members: [{ id: 'a', role: 'chair', present: true }], ballots: [{ member: 'a', edition: 'qd-148-2023', set: 14, answers: top }] };
const side = { edition: qd148, rubric: whiteSpirit, assessment };

const isObject = (given: unknown): boolean => typeof given === 'object' && given !== null && !Array.isArray(given);

const table: { readonly [name: string]: Row } = {
  // sheets
  checkRubric: { arguments: [whiteSpirit], named: ['rubric'] },
  criterionCodes: { arguments: [whiteSpirit], named: ['rubric'] },
  defineRubric: { arguments: [() => whiteSpirit], named: ['sheet'] },
  nodeOf: { arguments: [whiteSpirit, '1.a'], named: ['rubric', null], right: { 1: () => true } },
  walk: { arguments: [whiteSpirit], named: ['rubric'] },
  // scores
  answersFromForm: {
    arguments: [whiteSpirit, {}],
    named: ['rubric', null],
    right: { 1: (given) => isPlain(given) || given instanceof Map || given instanceof FormData },
  },
  answersFromPoints: {
    arguments: [whiteSpirit, {}],
    named: ['rubric', null],
    right: { 1: (given) => isPlain(given) && Object.keys(given as object).length === 0 },
  },
  assess: {
    arguments: [whiteSpirit, top, {}],
    named: ['rubric', null, 'options'],
    right: { 1: (given) => isPlain(given) && Object.keys(given as object).length === 0, 2: isBare },
  },
  checkScore: { arguments: [qd148, 90], named: ['edition', null], right: { 1: (given) => given === 0 || given === 1 || given === 1.5 } },
  codeOfField: { arguments: ['box_1_a'], named: ['name'], right: { 0: (given) => typeof given === 'string' } },
  fieldName: { arguments: ['1.a'], named: ['code'], right: { 0: (given) => typeof given === 'string' } },
  pointsByCriterion: { arguments: [whiteSpirit, top], named: ['rubric', 'answers'], right: { 1: isPlain } },
  topAnswers: { arguments: [whiteSpirit], named: ['rubric'] },
  // stars
  bandOf: { arguments: [qd148, 90], named: ['edition', 'score'], right: { 1: (given) => given === 0 || given === 1 || given === 1.5 } },
  isRecognisedStar: { arguments: [qd148, 4], named: ['edition', null], right: { 1: () => true } },
  rank: { arguments: [qd148, whiteSpirit, assessment, {}], named: ['edition', 'rubric', 'assessment', 'options'], right: { 3: isBare } },
  rankBounds: { arguments: [qd148, whiteSpirit, assessment], named: ['edition', 'rubric', 'assessment'] },
  refer: { arguments: [qd148, { level: 'province', score: 100, ranking }], named: ['edition', '(question|level)'] },
  // councils, advice, comparisons
  councilResult: { arguments: [qd148, whiteSpirit, sitting, policy], named: ['edition', 'rubric', null, null] },
  planFor: {
    arguments: [qd148, whiteSpirit, top, 5, {}],
    named: ['edition', 'rubric', null, null, null],
    right: { 3: (given) => given === 1, 4: isBare },
  },
  quickWins: {
    arguments: [qd148, whiteSpirit, top, {}],
    named: ['edition', 'rubric', null, null],
    right: { 3: isBare },
  },
  carryAnswers: {
    arguments: [whiteSpirit, whiteSpirit, top],
    named: ['fromRubric', 'toRubric', null],
    right: { 2: (given) => isPlain(given) && Object.keys(given as object).length === 0 },
  },
  compareAssessments: { arguments: [side, side], named: ['(a|edition)', '(b|edition)'] },
  compareRubrics: { arguments: [whiteSpirit, whiteSpirit], named: ['from', 'to'] },
  // across the rooms
  formatMean: { arguments: [{ sum: 1, of: 2 }, 'vi'], named: ['mean', null], right: { 1: () => true } },
  isSetNumber: { arguments: [qd148, 14], named: ['edition', null], right: { 1: () => true } },
  orThrow: {
    arguments: [{ ok: true, value: 1 }],
    named: ['result'],
    right: { 0: (given) => isObject(given) && (given as { ok?: unknown }).ok === true },
  },
};

refusals(ocop, table);

it('orThrow gives the value, or throws the codes and places with the faults as cause', () => {
  expect(ocop.orThrow(ocop.calendarDate('2024-11-30'))).toBe('2024-11-30');
  const faults = ocop.assess(whiteSpirit, { '1.a': 9, '9.z': 1 } as never);
  try {
    ocop.orThrow(faults);
    throw new Error('nothing thrown');
  } catch (thrown) {
    expect((thrown as Error).message).toBe('unknown-criterion at 9.z, box-out-of-range at 1.a');
    expect((thrown as Error).cause).toEqual(faults.ok || faults.error);
  }
});

it('explain without citations says the same lines, and no numbers', () => {
  const referral = ocop.refer(qd148, { level: 'province', score: 90 });
  const full = ocop.explain(referral, { locale: 'en' });
  const bare = ocop.explain(referral, { locale: 'en', citations: false });
  expect(full).toContain('Basis:');
  expect(bare).not.toMatch(/\[\d+\]|Basis/);
  expect(bare).toBe(full.split('\n\nBasis:')[0]?.replaceAll(/( ?\[\d+\])+/g, ''));
  expect(() => ocop.explain(referral, { locale: 'en', citations: 'no' as never })).toThrow('"options.citations" must be true or false');
});
