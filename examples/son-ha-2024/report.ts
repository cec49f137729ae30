import { addDays, explain, formatDate, progress, scheduleOn, type CalendarDate, type Locale, type TargetProgress, type TaskState } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { done, register } from './register';

const words = {
  label: {
    vi: 'Kế hoạch là thật (66/KH-UBND); sổ đăng ký, xã, sản phẩm và ngày trong báo cáo này là HƯ CẤU.',
    en: 'The plan is real (66/KH-UBND); the register, communes, products and dates in this report are MADE UP.',
  },
  month: { vi: 'Tháng', en: 'Month' },
  states: {
    vi: { late: 'trễ hạn', due: 'đến hạn trong tháng', running: 'đang làm', next: 'sắp tới', done: 'đã xong', ended: 'hết năm' },
    en: { late: 'late', due: 'due this month', running: 'running', next: 'next', done: 'done', ended: 'over' },
  },
  tasks: { vi: 'Việc của tháng', en: 'The work of the month' },
  targets: { vi: 'Mục tiêu, tính đến hết ngày', en: 'Targets at the end of' },
  wanted: { vi: 'cần', en: 'wanted' },
  met: { vi: 'đạt', en: 'met' },
  short: { vi: 'còn thiếu', en: 'short by' },
  unknown: { vi: 'không đo được', en: 'not measurable' },
} as const;

const told: readonly TaskState[] = ['late', 'due', 'running', 'next', 'done'];

/** One month, given by its last day: the work as it stands when the month begins, the targets when it ends. */
export function monthReport(on: CalendarDate, locale: Locale): string {
  const { tasks } = scheduleOn(sonHa2024, firstDayOf(on), { done });
  const result = progress(sonHa2024, register, on);
  if (!result.ok) return explain(result.error, { locale });
  return [
    `${words.month[locale]} ${on.slice(5, 7)}/${on.slice(0, 4)}`,
    `  ${words.tasks[locale]}`,
    ...told.flatMap((state) => {
      const named = tasks.filter((task) => task.state === state).map(({ name, section }) => `${name[locale]} (${section})`);
      return named.length === 0 ? [] : [`    ${words.states[locale][state]}: ${named.join('; ')}`];
    }),
    `  ${words.targets[locale]} ${formatDate(on, locale)}`,
    ...result.value.targets.filter(({ state }) => state !== 'commitment').map((target) => `    ${targetLine(target, locale)}`),
  ].join('\n');
}

/** The first day of the month, or the plan's own day in the month it was issued. */
function firstDayOf(lastDay: CalendarDate): CalendarDate {
  const first = addDays(lastDay, 1 - Number(lastDay.slice(8)));
  return first < sonHa2024.issuedOn ? sonHa2024.issuedOn : first;
}

function targetLine(target: TargetProgress, locale: Locale): string {
  const head = `${target.content[locale]} (${target.section})`;
  if (target.state === 'met' || target.state === 'short') {
    const range = target.upTo === null ? String(target.needed) : `${target.needed} - ${target.upTo}`;
    const state = target.state === 'met' ? words.met[locale] : `${words.short[locale]} ${target.short}`;
    const open = target.open.length === 0 ? '' : `: ${target.open.join(', ')}`;
    return `${head}: ${target.counted} ${target.unit[locale]}, ${words.wanted[locale]} ${range} - ${state}${open}`;
  }
  return `${head}: ${words.unknown[locale]}`;
}

/** The whole year: each month from the plan's first, then the last day in full with every citation. */
export function yearReport(months: readonly CalendarDate[], locale: Locale): string {
  const last = months.at(-1);
  const closing = last === undefined ? null : progress(sonHa2024, register, last);
  return [
    `${sonHa2024.title[locale]}`,
    words.label[locale],
    ...months.map((on) => monthReport(on, locale)),
    ...(closing?.ok ? [explain(closing.value, { locale })] : []),
  ].join('\n\n');
}
