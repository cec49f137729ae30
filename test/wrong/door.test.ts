import * as ocop from 'ocop';
import {
  addDays,
  addMonths,
  addWorkingDays,
  calendarDate,
  categoryOf,
  checkProgrammePlan,
  checkRegister,
  compareDates,
  dateFromLocalMidnight,
  dateFromSerial,
  dateFromUtcMidnight,
  dateInVietnam,
  daysBetween,
  defineProgrammePlan,
  describeFault,
  findProductSets,
  fold,
  formatDate,
  formatDateInWords,
  formatDecimal,
  gantt,
  isWorkingDay,
  nameKey,
  parseDate,
  parseDecimal,
  productSet,
  productSets,
  progress,
  qd148,
  scheduleOn,
  timeline,
  type Fault,
} from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { rubricOn } from 'ocop/rubrics/qd-1048-2019';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

// Every function of the rooms date, text, category and programme, against wrong values for every parameter: each call is
// a fault of the `Result` or a `TypeError` whose sentence names the argument, and never an answer.

const wrongDates = [
  undefined,
  null,
  0,
  20250709,
  '',
  '9/7/2025',
  '2025-7-9',
  '2025-02-30',
  '20250709',
  ' 2025-07-09',
  '2025-07-09\n',
  '2025-07-09T00:00:00Z',
  new Date(0),
  {},
  [],
  ['2025-07-09'],
  true,
  Symbol('2025-07-09'),
  new String('2025-07-09'),
];
const wrongObjects = [undefined, null, 0, '', 'qd-148-2023', true, [], {}, () => qd148, { productSets: 1, categories: 1, tasks: 1 }];
const wrongCounts = [undefined, null, '', '1', 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, {}, [1], new Date(0)];
const wrongTexts = [undefined, null, 0, {}, [], ['trà'], true, Symbol('trà'), new String('trà')];
const wrongLocales = [undefined, null, '', 'VI', 'fr', 0, {}, ['vi'], 'constructor'];
const wrongOptions = [null, 0, 'vi', true];

const on = day('2024-12-31');
const [set] = qd148.productSets;
const holidays = { 2024: { daysOff: [] }, 2025: { daysOff: [] } };

type Row = readonly [argument: string, right: unknown, wrong: readonly unknown[], call: (value: never) => unknown];
const both = (name: string, first: Row, second: Row): readonly (readonly [string, ...Row])[] => [
  [name, ...first],
  [name, ...second],
];

const rows: readonly (readonly [string, ...Row])[] = [
  ...both('addDays', ['date', on, wrongDates, (value) => addDays(value, 1)], ['days', 1, wrongCounts, (value) => addDays(on, value)]),
  ...both('addMonths', ['date', on, wrongDates, (value) => addMonths(value, 1)], ['months', 1, wrongCounts, (value) => addMonths(on, value)]),
  ...both(
    'addWorkingDays',
    ['date', on, wrongDates, (value) => addWorkingDays(value, 1, holidays)],
    ['days', 1, wrongCounts, (value) => addWorkingDays(on, value, holidays)],
  ),
  [
    'addWorkingDays',
    'holidays',
    holidays,
    [undefined, null, 0, '', [], true, { 2024: [] }, { 24: { daysOff: [] } }, { 2024: { daysOff: ['31/12/2024'] } }],
    (value) => addWorkingDays(on, 1, value),
  ],
  ...both(
    'isWorkingDay',
    ['date', on, wrongDates, (value) => isWorkingDay(value, holidays)],
    ['holidays', holidays, [undefined, null, 0, '', [], {}], (value) => isWorkingDay(on, value)],
  ),
  ['calendarDate', 'text', '2025-07-09', wrongDates, (value) => calendarDate(value)],
  ...both('compareDates', ['a', on, wrongDates, (value) => compareDates(value, on)], ['b', on, wrongDates, (value) => compareDates(on, value)]),
  ...both('daysBetween', ['from', on, wrongDates, (value) => daysBetween(value, on)], ['to', on, wrongDates, (value) => daysBetween(on, value)]),
  ...both(
    'formatDate',
    ['date', on, wrongDates, (value) => formatDate(value, 'vi')],
    ['locale', 'en', wrongLocales, (value) => formatDate(on, value)],
  ),
  ['formatDateInWords', 'date', on, wrongDates, (value) => formatDateInWords(value)],
  ['parseDate', 'text', '31/12/2024', [...wrongTexts, '', 'hôm nay'], (value) => parseDate(value)],
  ['dateInVietnam', 'instant', new Date(0), [undefined, null, 0, '2024-12-31', {}, [], new Date(Number.NaN)], (value) => dateInVietnam(value)],
  [
    'dateFromUtcMidnight',
    'midnight',
    new Date(0),
    [undefined, null, 0, '2024-12-31', {}, [], new Date(Number.NaN), new Date(1)],
    (value) => dateFromUtcMidnight(value),
  ],
  [
    'dateFromLocalMidnight',
    'midnight',
    new Date(2024, 11, 31),
    [undefined, null, 0, '2024-12-31', {}, [], new Date(Number.NaN), new Date(2024, 11, 31, 5)],
    (value) => dateFromLocalMidnight(value),
  ],
  ...both(
    'dateFromSerial',
    ['serial', 45657, wrongCounts, (value) => dateFromSerial(value, 1900)],
    ['system', 1904, [undefined, null, '1900', 1901, {}, true], (value) => dateFromSerial(45657, value)],
  ),
  ['fold', 'text', '', wrongTexts, (value) => fold(value)],
  ['nameKey', 'name', '', wrongTexts, (value) => nameKey(value)],
  ['parseDecimal', 'text', '89,5', [...wrongTexts, '', '89.5'], (value) => parseDecimal(value)],
  ...both(
    'formatDecimal',
    [
      'decimal',
      { sum: 1, of: 10 },
      [undefined, null, 0, '1', {}, [], { sum: 1, of: 3 }, { sum: '1', of: 1 }, { sum: 1, of: 10n }],
      (value) => formatDecimal(value, 'vi'),
    ],
    ['locale', 'en', wrongLocales, (value) => formatDecimal({ sum: 1, of: 1 }, value)],
  ),
  ...both(
    'productSets',
    ['edition', qd148, wrongObjects, (value) => productSets(value)],
    ['category', 'food', [null, '', 'Food', 'xa', 0, {}, ['food'], 'constructor'], (value) => productSets(qd148, value)],
  ),
  ...both(
    'productSet',
    ['edition', qd148, wrongObjects, (value) => productSet(value, 14)],
    ['number', 14, [...wrongCounts.filter((value) => value !== 1), 0, 27, '14'], (value) => productSet(qd148, value)],
  ),
  ['productSet', 'on', on, wrongDates.slice(1), (value) => productSet(qd148, 14, value)],
  ...both(
    'categoryOf',
    ['edition', qd148, wrongObjects, (value) => categoryOf(value, set as never)],
    ['set', set, [undefined, null, 0, '', 14], (value) => categoryOf(qd148, value)],
  ),
  ...both(
    'findProductSets',
    ['edition', qd148, wrongObjects, (value) => findProductSets(value, 'trà')],
    ['text', 'trà', wrongTexts, (value) => findProductSets(qd148, value)],
  ),
  ['findProductSets', 'on', on, wrongDates.slice(1), (value) => findProductSets(qd148, 'trà', value)],
  ...both(
    'rubricOn',
    ['number', 26, [...wrongCounts, 0, 27, '26'], (value) => rubricOn(value, on)],
    ['on', on, wrongDates, (value) => rubricOn(26, value)],
  ),
  ['checkProgrammePlan', 'plan', sonHa2024, wrongObjects, (value) => checkProgrammePlan(value)],
  [
    'defineProgrammePlan',
    'plan',
    () => sonHa2024,
    [...wrongObjects.filter((value) => typeof value !== 'function'), () => undefined, () => null, () => ({})],
    (value) => defineProgrammePlan(value),
  ],
  ['checkRegister', 'register', { records: [] }, wrongObjects, (value) => checkRegister(value)],
  ['timeline', 'plan', sonHa2024, wrongObjects, (value) => timeline(value)],
  ...both(
    'gantt',
    ['rows', timeline(sonHa2024), wrongObjects, (value) => gantt(value, { locale: 'vi' })],
    ['locale', 'en', wrongLocales, (value) => gantt(timeline(sonHa2024), { locale: value })],
  ),
  ['gantt', 'options', { locale: 'vi' }, [undefined, ...wrongOptions], (value) => gantt(timeline(sonHa2024), value)],
  ...both(
    'scheduleOn',
    ['plan', sonHa2024, wrongObjects, (value) => scheduleOn(value, on)],
    ['date', on, wrongDates, (value) => scheduleOn(sonHa2024, value)],
  ),
  ['scheduleOn', 'options', {}, wrongOptions, (value) => scheduleOn(sonHa2024, on, value)],
  [
    'scheduleOn',
    'done',
    [],
    [0, '', {}, [null], [{ task: 'training' }], [{ task: 'x', on }], [{ task: 'training', on: '30/6/2024' }]],
    (value) => scheduleOn(sonHa2024, on, { done: value }),
  ],
  ...both(
    'progress',
    ['plan', sonHa2024, wrongObjects, (value) => progress(value, { records: [] }, on)],
    ['register', { records: [] }, [...wrongObjects, { records: [{}] }], (value) => progress(sonHa2024, value, on)],
  ),
  ...both(
    'progress',
    ['on', on, wrongDates, (value) => progress(sonHa2024, { records: [] }, value)],
    ['options', {}, wrongOptions, (value) => progress(sonHa2024, { records: [] }, on, value)],
  ),
  [
    'progress',
    'certificateCounting',
    'first-day-counted',
    ['', 'first', 0, {}, 'constructor'],
    (value) => progress(sonHa2024, { records: [] }, on, { certificateCounting: value }),
  ],
];

/** The fault a call comes to; a thrown `TypeError` as its sentence. */
function faultOf(call: () => unknown): string | null {
  try {
    const result = call();
    if (Array.isArray(result)) return result.length > 0 && result.every((one) => 'code' in one) ? describeFault(result[0] as Fault).en : null;
    if (typeof result !== 'object' || result === null || !('ok' in result)) return null;
    return 'error' in result ? describeFault(result.error as Fault).en : null;
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return thrown.message;
  }
}

describe('a wrong value', () => {
  it.each(rows)('%s(%s) is refused, and the right one taken', (_, argument, right, wrong, call) => {
    expect(faultOf(() => call(right as never))).toBeNull();
    for (const value of wrong) {
      const fault = faultOf(() => call(value as never));
      expect([value, fault]).toEqual([value, expect.any(String)]);
      // The engine's own sentences ("x is not a function", "Cannot read properties of") name no argument.
      expect(fault).not.toMatch(/is not a function|Cannot|undefined \(reading|is not iterable|convert/);
      if (fault?.includes(' must be ')) expect(fault).toMatch(new RegExp(`^"(?:options\\.)?${argument}[."]`));
      expect(fault?.length).toBeLessThan(500);
    }
  });

  it('is tried in every function of these rooms', () => {
    const rooms = {
      date: /^(add|calendarDate|compareDates|date|days|format(Date|Decimal)|isWorkingDay|parseD)/,
      text: /^(fold|nameKey)$/,
      category: /^(categoryOf|findProductSets|productSets?|rubricOn)$/,
      programme: /^(checkProgrammePlan|checkRegister|defineProgrammePlan|gantt|progress|scheduleOn|timeline)$/,
    };
    const functions = Object.entries(ocop).flatMap(([name, value]) =>
      typeof value === 'function' && Object.values(rooms).some((room) => room.test(name)) ? [name] : [],
    );
    const tried = new Set(rows.map(([name]) => name));
    expect(functions.filter((name) => !tried.has(name))).toEqual([]);
    expect(functions.length).toBe(29);
  });

  it('how many were tried', () => {
    expect(rows.reduce((sum, [, , , wrong]) => sum + wrong.length, 0)).toBeGreaterThan(500);
  });
});

it('dates are sorted as dates, and a foreign value among them is not passed over', () => {
  expect([day('2025-07-06'), day('2024-12-31')].sort(compareDates)).toEqual(['2024-12-31', '2025-07-06']);
  expect(() => [on, '5/7/2025' as never].sort(compareDates)).toThrow('must be a calendar date written YYYY-MM-DD; got "5/7/2025"');
});
