/**
 * Follows the plan of Sơn Hà for 2024 month by month with a made-up register, in Vietnamese and English, and draws its
 * timeline as a Mermaid gantt chart: `npx tsx examples/son-ha-2024/sonHa2024.ts`.
 */
import { calendarDate, gantt, timeline, type Locale } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { yearReport } from './report';

const ends = ['2024-04-30', '2024-05-31', '2024-06-30', '2024-07-31', '2024-08-31', '2024-09-30', '2024-10-31', '2024-11-30', '2024-12-31'];
const months = ends.map((text) => calendarDate(text)).flatMap((date) => (date.ok ? [date.value] : []));

for (const locale of ['vi', 'en'] satisfies readonly Locale[]) {
  console.log(yearReport(months, locale));
  console.log(`\n${gantt(timeline(sonHa2024), { locale })}`);
}
