import * as z from 'zod/v4';
import type { Written } from './written';
import type { CalendarDate } from './calendarDate';
import { define, keyed, list, only, optional, strict } from '../edge/define';
import { holidaysFault, type Holidays } from './holidays';

// Days 1 to 28, 29 and 30, 31; 29 February of the years divisible by 4, of full centuries by 400.
const existing =
  /^(?:[1-9][0-9]{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)-02-29)$/;

/**
 * @vi Lược đồ ngày theo lịch, dạng `YYYY-MM-DD`, năm từ 1000 đến 9999, là ngày có thật.
 *
 * A calendar date, `YYYY-MM-DD`, years 1000 to 9999, that exists.
 *
 *
 * @example
 * ```ts
 * import { calendarDateSchema } from 'ocop/schemas';
 * calendarDateSchema.safeParse('2024-02-29').success; //=> true
 * calendarDateSchema.safeParse('2023-02-29').success; //=> false
 * ```
 */
export const calendarDateSchema: z.ZodType<CalendarDate, string> = /* @__PURE__ */ define(
  () => z.stringFormat('date', existing).meta(only('0-9-')) as unknown as z.ZodType<CalendarDate, string>,
);

/**
 * @vi Lược đồ ngày nghỉ lễ theo từng năm do người dùng khai, và ngày cuối tuần làm bù.
 *
 * The public holidays a caller knows, by year: days off, and weekend days worked instead.
 *
 * @legalBasis Bộ luật Dân sự 2015 (91/2015/QH13), Điều 148(5) (văn bản); ngày nghỉ được ấn định từng năm. · Civil Code 2015
 * (91/2015/QH13), Art. 148(5) (text); the days are set year by year.
 *
 * @example
 * ```ts
 * import { holidaysSchema } from 'ocop/schemas';
 * holidaysSchema.safeParse({ 2026: { daysOff: ['2026-04-30'] } }).success; //=> true
 * holidaysSchema.safeParse({ '26': { daysOff: [] } }).success; //=> false
 * ```
 */
export const holidaysSchema: z.ZodType<Holidays, Written<Holidays>> = /* @__PURE__ */ define(() =>
  keyed(
    z
      .string()
      .regex(/^[1-9][0-9]{3}$/)
      .meta(only('0-9')),
    strict({ daysOff: list(calendarDateSchema, 366), workedWeekends: optional(list(calendarDateSchema, 366)) }),
  ).check((given) => {
    const fault = holidaysFault(given.value);
    if (fault === null) return;
    const words = contradictions[fault.reason];
    given.issues.push({ code: 'custom', input: given.value, path: fault.at.split('.'), message: words.en, params: { words } });
  }),
);

const contradictions = {
  form: { vi: 'không đọc được', en: 'cannot be read' },
  'unknown-field': { vi: 'không có mục này', en: 'there is no such field' },
  'another-year': { vi: 'không thuộc năm này', en: 'does not lie in that year' },
  'off-and-worked': { vi: 'vừa nghỉ vừa làm bù', en: 'is both off and worked' },
  'no-weekend': { vi: 'không phải thứ Bảy, Chủ nhật', en: 'is neither a Saturday nor a Sunday' },
} as const;
