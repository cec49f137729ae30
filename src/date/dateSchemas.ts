import * as z from 'zod';
import type { CalendarDate } from './calendarDate';
import { define, keyed, list, strict } from '../edge/define';
import { holidaysFault } from './holidays';

/**
 * A calendar date, `YYYY-MM-DD`, years 1000 to 9999, that exists.
 *
 * @legalBasis Not a rule of law: dates are read before any rule applies.
 *
 * @example
 * ```ts
 * import { calendarDateSchema } from 'ocop/schemas';
 * calendarDateSchema.safeParse('2024-02-29').success; //=> true
 * calendarDateSchema.safeParse('2023-02-29').success; //=> false
 * ```
 */
export const calendarDateSchema = /* @__PURE__ */ define(
  () => z.iso.date().regex(/^[1-9]/) as unknown as z.ZodType<CalendarDate, string>,
);

/**
 * The public holidays a caller knows, by year: days off, and weekend days worked instead.
 *
 * @legalBasis Civil Code 2015 (91/2015/QH13), Art. 148(5) (text); the days are set year by year.
 *
 * @example
 * ```ts
 * import { holidaysSchema } from 'ocop/schemas';
 * holidaysSchema.safeParse({ 2026: { daysOff: ['2026-04-30'] } }).success; //=> true
 * holidaysSchema.safeParse({ '26': { daysOff: [] } }).success; //=> false
 * ```
 */
export const holidaysSchema = /* @__PURE__ */ define(() =>
  keyed(
    z.record(
      z.string().regex(/^[1-9][0-9]{3}$/),
      strict({ daysOff: list(calendarDateSchema, 366), workedWeekends: list(calendarDateSchema, 366).exactOptional() }),
    ),
  ).check((given) => {
    const fault = holidaysFault(given.value);
    if (fault === null) return;
    const words = contradictions[fault.reason];
    given.issues.push({ code: 'custom', input: given.value, path: fault.at.split('.'), message: words.en, params: { words } });
  }),
);

const contradictions = {
  form: { vi: 'không đọc được', en: 'cannot be read' },
  'another-year': { vi: 'không thuộc năm này', en: 'does not lie in that year' },
  'off-and-worked': { vi: 'vừa nghỉ vừa làm bù', en: 'is both off and worked' },
  'no-weekend': { vi: 'không phải thứ Bảy, Chủ nhật', en: 'is neither a Saturday nor a Sunday' },
} as const;
