import * as ocop from 'ocop';
import { orThrow, qd148, qd26 } from 'ocop';
import { rubricFor } from 'ocop/rubric-for';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { expect, it } from 'vitest';
import { day } from '../day';
import { isBare, isPlain, refusals, wrong, type Row } from './refusals';

// The rooms of the law, of procedures, certificates, the cycle, words and records.

const on = day('2026-08-05');
const certificate = orThrow(ocop.certify(qd26, { star: 4, issuedOn: on }));
const cycle = ocop.ocopCycle(qd148);
const event = { kind: 'register-idea', on: day('2024-01-01') };
const holidays = { 2026: { daysOff: [] } };
const code = { province: '51', district: '527', serial: '1', year: '2024' };
const fault = { code: 'invalid-date', received: 'x', expected: 'YYYY-MM-DD', reason: 'form' };

const table: { readonly [name: string]: Row } = {
  // law
  defineEdition: { arguments: [() => qd148], named: ['facts'] },
  inSuccession: { arguments: [ocop.editions], named: ['list'] },
  withReadings: {
    arguments: [qd148, {}],
    named: ['edition', 'chosen'],
    right: { 1: (given) => isPlain(given) && Object.keys(given as object).length === 0 },
  },
  editionOn: {
    arguments: [on, ocop.editions],
    named: [null, 'list'],
    right: { 0: (given) => given === '2024-01-01', 1: (given) => given === undefined },
  },
  applicableEdition: {
    arguments: [{ filedOn: on, decidedOn: on, purpose: 'first' }, {}],
    named: ['question', 'options'],
    right: { 1: isBare },
  },
  // procedures
  deadline: { arguments: [qd26, { of: 'commune-report', from: on }, holidays], named: ['edition', 'limit', null] },
  dossierChecklist: { arguments: [qd26, { purpose: 'first', level: 'province', category: 'food' }], named: ['edition', 'question'] },
  evidenceFor: { arguments: [qd148, whiteSpirit, '1.a'], named: ['edition', 'rubric', null] },
  roundOf: { arguments: [qd26, { level: 'province', proposedOn: on }], named: ['edition', 'proposal'] },
  formatProductCode: { arguments: [qd148, code], named: ['edition', null] },
  parseProductCode: { arguments: [qd148, '51-527-1-2024'], named: ['edition', null] },
  // sheets as text
  formatSheet: {
    arguments: [whiteSpirit, { '1.a': 3 }],
    named: ['rubric', 'answers'],
    right: { 1: (given) => isPlain(given) && Object.keys(given as object).length === 0 },
  },
  parseSheet: { arguments: ['148:14/1.a=3'], named: [null] },
  // certificates
  certify: { arguments: [qd26, { star: 4, issuedOn: on }], named: ['edition', 'input'] },
  filingWindow: { arguments: [qd26, on], named: ['edition', 'lastDay'], right: { 1: (given) => given === '2024-01-01' } },
  noticeDeadline: { arguments: [qd148, on], named: ['edition', 'lastDay'], right: { 1: (given) => given === '2024-01-01' } },
  standing: { arguments: [certificate, on, {}], named: ['certificate', 'on', 'options'], right: { 1: (given) => given === '2024-01-01', 2: isBare } },
  withdraw: { arguments: [qd26, certificate, { on, ground: 'production-stopped' }], named: ['edition', 'certificate', 'withdrawal'] },
  // the cycle
  ocopCycle: { arguments: [qd148], named: ['edition'] },
  diagram: { arguments: [cycle, {}], named: ['cycle', 'options'], right: { 1: isBare } },
  advance: { arguments: [cycle, cycle.start, event, {}], named: ['cycle', null, null, 'options'], right: { 3: isBare } },
  replay: {
    arguments: [cycle, [event], {}],
    named: ['cycles', null, 'options'],
    right: { 1: (given) => Array.isArray(given) && given.length === 0, 2: isBare },
  },
  holding: { arguments: [qd148, cycle.start, on], named: ['edition', 'state', 'on'], right: { 2: (given) => given === '2024-01-01' } },
  // words
  cite: {
    arguments: [qd148.basis[0], 'vi', []],
    named: ['citation', 'locale', 'sources'],
    right: { 2: (given) => given === undefined || Array.isArray(given) },
  },
  describeFault: { arguments: [fault], named: ['fault'] },
  explain: {
    arguments: [certificate, { locale: 'vi' }],
    named: ['(results|result|fault)', 'options'],
    right: { 0: (given) => Array.isArray(given) && given.length === 0 },
  },
  trace: { arguments: [certificate], named: ['result'] },
  fieldMessages: { arguments: [[], 'vi'], named: ['(faults|fault)', 'locale'], right: { 0: (given) => Array.isArray(given) && given.length === 0 } },
  // records
  toRecord: {
    arguments: [certificate, null],
    named: ['result', 'given'],
    // Whatever JSON keeps may be kept beside a result.
    right: { 1: (given) => given === undefined || !['bigint', 'symbol', 'function'].includes(typeof given) },
  },
  fromRecord: { arguments: [ocop.toRecord(certificate), {}], named: [null, 'law'], right: { 1: isBare } },
};

refusals(ocop, table);

it.each([0, 1, 2])('rubricFor, %i: a wrong value is a fault or is named', async (place) => {
  for (const given of wrong) {
    const given3 = [qd148, 14, { filedOn: day('2024-01-01') }].map((right, at) => (at === place ? given : right)) as unknown as Parameters<
      typeof rubricFor
    >;
    if (place === 1 && given === 1) continue;
    const outcome = await rubricFor(...given3).catch((thrown: unknown) => thrown);
    if (outcome instanceof Error) expect(outcome.message).toMatch(/^"(edition|on)" must be .+; got .+/);
    else expect(outcome).toMatchObject({ ok: false });
  }
});
