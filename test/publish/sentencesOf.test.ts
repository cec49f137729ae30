import { describeFault, eventNames, stateNames, type Fault, type Locale } from 'ocop';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/publish/sentencesOf';
import { samples } from '../words/faultSamples';
import { refusals, where } from '../words/refusalSamples';

// The published templates, filled as their description says, give the sentences of the library.

type Fields = { readonly [field: string]: unknown };
type Sentences = ReturnType<typeof sentencesOf>['faults'][number]['sentences'];

const rules = JSON.parse(JSON.stringify(sentencesOf())) as ReturnType<typeof sentencesOf>;
const tables = { faults: new Map(rules.faults.map((one) => [one.code, one])), refusals: new Map(rules.refusals.map((one) => [one.code, one])) };

function templateFor(sentences: Sentences, fault: Fields): Sentences[number] {
  const found = sentences.find(({ when: { is = {}, present = [], absent = [] } = {} }) => {
    const same = Object.entries(is).every(([field, wanted]) => JSON.stringify(fault[field]) === JSON.stringify(wanted));
    return same && present.every((field) => Object.hasOwn(fault, field)) && absent.every((field) => !Object.hasOwn(fault, field));
  });
  if (found === undefined) throw new Error(`nothing is said of ${JSON.stringify(fault)}`);
  return found;
}

function filled(fault: Fields, locale: Locale): string {
  const isRefusal = 'allowed' in fault;
  const table = isRefusal ? tables.refusals : tables.faults;
  const said = fill(templateFor(table.get(fault['code'] as string)?.sentences ?? [], fault)[locale], fault, locale);
  return isRefusal
    ? fill(
        templateFor(rules.refusal, fault)[locale].replace('{reason}', () => said),
        fault,
        locale,
      )
    : said;
}

/** What was typed wrongly is shown as it was typed. */
function isAsTyped(fault: Fields): boolean {
  return (
    ['not-midnight', 'ballot-of-another-rubric'].includes(fault['code'] as string) ||
    (fault['code'] === 'invalid-date' && fault['reason'] !== 'beyond')
  );
}

/** In Vietnamese the library names a choice before its code; a template has the code. */
const names =
  /(lần đầu|nâng hạng|đánh giá lại|cấp xã|cấp huyện|cấp tỉnh|thực phẩm|du lịch|tỉnh|số thứ tự|năm|chuyển lên cấp trên|không đạt|148\/QĐ-TTg|26\/2026\/QĐ-TTg) \(([\w-]+)\)/gi;

const written: { readonly [given: string]: string } = {
  'an array': 'một danh sách',
  'an object': 'một đối tượng',
  unknown: 'không rõ',
  'qd-148-2023': '148/QĐ-TTg',
  'qd-1489-2025': '1489/QĐ-TTg',
  'qd-26-2026': '26/2026/QĐ-TTg',
};

/** A value as it is told: in Vietnamese, a day and an edition as an official writes them. */
function shown(value: unknown, locale: Locale): string {
  const text = String(value);
  if (locale === 'en') return text;
  return written[text] ?? text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

function fill(template: string, fault: Fields, locale: Locale): string {
  const named = { event: eventNames, state: stateNames } as {
    readonly [of: string]: { readonly [id: string]: { readonly [locale: string]: string } };
  };
  // A list, its items parted so, each told so.
  const lists = template.replace(/\{(\w+)\|([^|{}]*)(?:\|((?:[^{}]|\{\w+\})+))?\}/g, (_, field: string, between: string, each?: string) =>
    (fault[field] as readonly unknown[])
      .map((item) =>
        each === undefined ? listed(item, locale) : each.replace(/\{(\w+)\}/g, (__, key: string) => [(item as Fields)[key]].flat().join('+')),
      )
      .join(between),
  );
  return lists
    .replace(
      /\{(\w+):(event|state)\}/g,
      (_, field: string, of: string) => named[of]?.[fault[field] as string]?.[locale] ?? shown(fault[field], locale),
    )
    .replace(/\{fault\}/g, () => filled(fault['fault'] as Fields, locale))
    .replace(/\{(\w+)(?:\.(\w+))?\}/g, (_, field: string, inside?: string) => {
      const value = inside === undefined ? fault[field] : (fault[field] as Fields)[inside];
      return isAsTyped(fault) ? String(value) : shown(value, locale);
    });
}

function listed(item: unknown, locale: Locale): string {
  return typeof item === 'object' ? filled(item as Fields, locale) : shown(item, locale);
}

function inCodes(text: string): string {
  return text.replace(names, (_, __, code: string) => shown(code, 'vi'));
}

describe('the published sentences, filled', () => {
  it.each(samples.map(([fault]) => [fault.code, fault] as const))('%s', (_, fault) => {
    const said = describeFault(fault as unknown as Fault);
    expect(filled(fault, 'en')).toBe(said.en);
    expect(filled(fault, 'vi')).toBe(inCodes(said.vi));
  });

  it.each(refusals.map(([refusal]) => [(refusal as { readonly code: string }).code, { ...where, ...refusal }] as const))(
    '%s, a refusal',
    (_, refusal) => {
      const said = describeFault(refusal as unknown as Fault);
      expect(filled(refusal, 'en')).toBe(said.en);
      expect(filled(refusal, 'vi')).toBe(inCodes(said.vi));
    },
  );
});

describe('when a sentence is said', () => {
  const whensOf = (table: 'faults' | 'refusals', code: string): readonly unknown[] =>
    tables[table].get(code)?.sentences.map(({ when = null }) => when) ?? [];

  it('is told by the fields it has or lacks, and by their values; the last of a code needs nothing', () => {
    expect(whensOf('faults', 'invalid-score')).toEqual([{ absent: ['line'] }, { present: ['line'] }]);
    expect(whensOf('refusals', 'event-field')).toEqual([{ absent: ['fault', 'expected'] }, { present: ['fault'] }, { present: ['expected'] }]);
    expect(whensOf('faults', 'edition-lapsed')).toEqual([{ is: { successor: null } }, null]);
    expect(whensOf('faults', 'unknown-ground')).toEqual([{ is: { grounds: [] } }, null]);
    expect(whensOf('faults', 'ballot-not-due')).toEqual([{ is: { reason: 'absent' } }, { is: { reason: 'does-not-score' } }]);
    expect(whensOf('faults', 'invalid-serial')).toEqual([{ is: { reason: 'hour' } }, { is: { reason: 'day' } }, null]);
    expect(whensOf('faults', 'box-repeated')).toEqual([null]);
    expect(rules.refusal.map(({ when }) => when)).toEqual([
      { present: ['index'], is: { allowed: [] } },
      { present: ['index'] },
      { absent: ['index'], is: { allowed: [] } },
      { absent: ['index'] },
    ]);
  });

  it('names the fields it tells, each once and by its own name', () => {
    const fieldsOf = (table: 'faults' | 'refusals', code: string): readonly string[] => [...(tables[table].get(code)?.fields ?? [])].sort();
    expect(fieldsOf('faults', 'invalid-score')).toEqual(['expected', 'line', 'received']);
    expect(fieldsOf('faults', 'no-ballots')).toEqual([]);
    expect(fieldsOf('faults', 'invalid-register')).toEqual(['faults']);
    expect(fieldsOf('faults', 'ballot-of-another-rubric')).toEqual(['expected', 'member', 'received']);
    expect(fieldsOf('refusals', 'score-says-otherwise')).toEqual(['expected', 'referral']);
    expect(fieldsOf('refusals', 'outside-filing-window')).toEqual(['on', 'window']);
    expect(fieldsOf('refusals', 'certificate-refused')).toEqual(['fault']);
    expect(fieldsOf('refusals', 'event-field')).toEqual(['expected', 'fault', 'field', 'received']);
  });

  it('names the event that the score leads to, whichever it is', () => {
    const refusal = { ...where, code: 'score-says-otherwise', expected: 'not-met', referral: { result: 'referral', kind: 'none' } };
    const said = describeFault(refusal as unknown as Fault);
    expect(filled(refusal, 'en')).toBe(said.en);
    expect(filled(refusal, 'vi')).toBe(said.vi);
    expect(filled(refusal, 'en')).toContain('"not met" (not-met)');
  });
});
