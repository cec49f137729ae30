import { readFileSync } from 'node:fs';
import {
  carryAnswers,
  compareRubrics,
  describeFault,
  explain,
  fromRecord,
  holding,
  ocopCycle,
  qd148,
  replay,
  topAnswers,
  trace,
  type Bilingual,
  type Explainable,
  type Fault,
  type Storable,
} from 'ocop';
import { whiteSpirit as of148 } from 'ocop/rubrics/qd-148-2023';
import { whiteSpirit as of26 } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { event } from '../cycle/life';
import { day, value } from '../day';
import { samples } from './faultSamples';
import { refusals, where } from './refusalSamples';

// In what is said in Vietnamese no English word stands but ids, addresses and proper names: a word that both languages use is one
// of those, or it stands in the data that was given.

/** Names and signs that are the same in both languages. */
const names = new Set([
  'ocop',
  'ttg',
  'qđ',
  'kh',
  'ubnd',
  'sơn',
  'hà',
  // What certificates of quality are called everywhere.
  'iso',
  'gmp',
  'haccp',
  'brc',
  'fda',
  'halal',
  'website',
  // Vietnamese words that look like English ones: in (to print), an (of an toàn, safe).
  'in',
  'an',
]);

/** Keys and values of a policy, which a message names so that they can be written. */
const ofPolicy = 'part of null each-member mean-per-criterion agreed-sheet';
/** Functions, and the type of JavaScript, that messages about a spreadsheet's or a script's dates name. */
const ofDates = 'Date dateInVietnam parseDate';

function sharedWords({ vi, en }: Bilingual, given: unknown): readonly string[] {
  const ids = new Set(wordsOf(idsIn(given).join(' ')));
  const english = new Set(wordsOf(en));
  return [...new Set(wordsOf(vi))].filter((word) => english.has(word) && !ids.has(word) && !names.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** Every id, key and value in data, but no text in two languages. */
function idsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  if ('vi' in data && 'en' in data) return [];
  return Object.entries(data).flatMap(([key, item]) => [key, ...idsIn(item)]);
}

const { records } = JSON.parse(readFileSync('test/fixtures/records/version-2.json', 'utf8')) as {
  readonly records: readonly { readonly stored: object }[];
};
const stored = records.map((record) => value(fromRecord(record.stored)).result as Storable);
const unstored: readonly Explainable[] = [
  value(replay(ocopCycle(qd148), [event('register-idea', '2024-01-10'), event('select-idea', '2024-02-05')])),
  holding(qd148, ocopCycle(qd148).start, day('2024-10-01')),
  compareRubrics(of148, of26),
  value(carryAnswers(of148, of26, topAnswers(of148))),
];
const results = [...(stored as readonly Explainable[]), ...unstored];

describe('what is said in Vietnamese holds no English word', () => {
  it.each(results.map((result, at) => [`${result.result} ${at}`, result] as const))('of %s', (_, result) => {
    expect(trace(result).flatMap(({ text }) => sharedWords(text, ignoreProse(result)))).toEqual([]);
  });

  it('of any kind of result: all are here', () => {
    expect([...new Set(results.map(({ result }) => result))].sort()).toEqual([
      'applicable-edition',
      'assessment',
      'carried-answers',
      'certificate',
      'comparison',
      'council',
      'deadline',
      'dossier-checklist',
      'history',
      'holding',
      'plan',
      'product-code',
      'progress',
      'quick-wins',
      'rank-bounds',
      'ranking',
      'referral',
      'round',
      'rubric-comparison',
      'schedule',
      'standing',
    ]);
  });

  it.each(samples.map(([fault]) => [fault] as const))('of the fault %o', (fault) => {
    const told = describeFault(fault as unknown as Fault);
    const { received: _, ...ids } = fault as { readonly received?: string };
    expect(
      sharedWords(told, {
        ...ids,
        received: String(_ ?? '').replace(/^an? (array|object)$/, ''),
        ...(fault.code === 'not-answers' && { ofForms: 'FormData, Map: answersFromForm' }),
        ...(fault.code === 'invalid-policy' && { ofPolicy }),
        ...(fault.code === 'invalid-holidays' && { ofHolidays: 'daysOff workedWeekends' }),
        ...(['not-midnight', 'invalid-serial'].includes(fault.code) && { ofDates }),
      }),
    ).toEqual([]);
  });

  it.each(refusals.map(([reason]) => [reason] as const))('of the refusal %o', (reason) => {
    const told = describeFault({ ...where, ...reason } as unknown as Fault);
    expect(sharedWords(told, [where, reason, 'cycle.start day-comes', 'kind register-idea on'])).toEqual([]);
  });

  it('nor the headings of an explanation', () => {
    expect(explain(results[0] as Explainable, { locale: 'vi' })).toContain('\nCăn cứ:\n');
    expect(explain({ code: 'no-ballots' }, { locale: 'vi' })).toBe('Lỗi: Chưa có phiếu chấm nào');
  });
});

/** Citations are the instrument's and the source's own words; they say nothing of ids. */
function ignoreProse(result: Explainable): unknown {
  return JSON.parse(
    JSON.stringify(result, (key, item: unknown) =>
      /basis$/i.test(key) && Array.isArray(item) ? item.map((citation: { readonly instrument: string }) => citation.instrument) : item,
    ),
  );
}
