import { locales, type Locale } from '../bilingual';
import { ownOptions, isFields } from '../fields';
import { requireListsIn, requireOneOf, requireText, refuse } from '../refuse';
import type { Timeline, TimelineRow } from './timeline';

const words = {
  beside: { vi: 'Ngoài chu trình', en: 'Beside the cycle' },
  noDay: { vi: 'không nêu thời gian', en: 'no time stated' },
} as const;

/**
 * @vi Viết lịch của kế hoạch thành biểu đồ Gantt (Mermaid); tính cả ngày cuối. Nhiệm vụ không có ngày thì nêu ở ghi
 * chú.
 *
 * A timeline as the text of a Mermaid gantt chart, one section a step of the cycle. A task with only a last day is a
 * milestone on it; one without any day cannot be drawn and stands in a comment.
 *
 * @param rows - Kết quả của `timeline`; khác thì báo `TypeError`. · What `timeline` gave; anything else throws `TypeError`, as
 * does another language.
 * @param options - Ngôn ngữ của tên gọi. · The language of the names.
 * @returns Chữ cho Mermaid; tính cả ngày cuối. · Text for Mermaid; last days are inclusive.
 *
 * @example
 * ```ts
 * import { gantt, timeline } from 'ocop';
 * import { sonHa2024 } from 'ocop/plans';
 * gantt(timeline(sonHa2024), { locale: 'en' }).split('\n')[0]; //=> 'gantt'
 * ```
 */
export function gantt(rows: Timeline, options: { readonly locale: Locale }): string {
  requireListsIn('rows', rows, 'a timeline', ['rows', 'cycle']);
  if (!isFields(rows.title) || ![...rows.rows, ...rows.cycle].every((one: unknown) => isFields(one) && isFields(one['name'])))
    refuse('rows', rows, 'a timeline');
  const locale = requireOneOf('options.locale', ownOptions(options, ['locale']).locale, locales);
  const title = requireText(`rows.title.${locale}`, rows.title[locale]);
  const lines = ['gantt', `  title ${plain(title)}`, '  dateFormat YYYY-MM-DD', '  axisFormat %m/%Y', '  inclusiveEndDates'];
  const sections = [...rows.cycle, { step: null, name: words.beside }];
  for (const { step, name } of sections) {
    const tasks = rows.rows.filter((row) => row.step === step);
    if (tasks.length === 0) continue;
    lines.push(`  section ${plain(step === null ? name[locale] : `${step}. ${name[locale]}`)}`, ...tasks.map((row) => drawn(row, locale)));
  }
  return `${lines.join('\n')}\n`;
}

function drawn({ task, name, section, firstDay, lastDay }: TimelineRow, locale: Locale): string {
  const label = plain(`${name[locale]} (${section})`);
  if (lastDay === null) return `  %% ${label} - ${words.noDay[locale]}`;
  if (firstDay === null) return `  ${label} :milestone, ${task}, ${lastDay}, 0d`;
  return `  ${label} :${task}, ${firstDay}, ${lastDay}`;
}

/** Without the signs that mean something to Mermaid. */
function plain(text: string): string {
  return text
    .replace(/[:;#,\n]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
