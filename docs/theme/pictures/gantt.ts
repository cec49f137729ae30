// The library's `gantt`, drawn: one bar a task, a diamond for a last day alone; what has no day is named below.
import { addDays, calendarDate, daysBetween, type CalendarDate } from 'ocop';
import { picture, rect, round, textAt, widthOf, wrapped } from './svg';

const size = 13;
const left = 262;
const right = 452;
const row = 34;

type Task = { readonly label: string; readonly from: CalendarDate | null; readonly to: CalendarDate };

export function drawGantt(text: string): string {
  const sections: { readonly name: string; readonly tasks: Task[] }[] = [];
  const without: string[] = [];
  let title = '';
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, name] = /^section (.+)$/.exec(line) ?? [];
    const [, milestone, on] = /^(.+) :milestone, [\w-]+, ([\d-]+), 0d$/.exec(line) ?? [];
    const [, bar, from, to] = /^(.+) :[\w-]+, ([\d-]+), ([\d-]+)$/.exec(line) ?? [];
    if (name !== undefined) sections.push({ name, tasks: [] });
    else if (milestone !== undefined && on !== undefined) sections.at(-1)?.tasks.push({ label: milestone, from: null, to: day(on) });
    else if (bar !== undefined && from !== undefined && to !== undefined) sections.at(-1)?.tasks.push({ label: bar, from: day(from), to: day(to) });
    else if (line.startsWith('%% ')) without.push(line.slice(3));
    else if (line.startsWith('title ')) title = line.slice('title '.length);
  }
  const tasks = sections.flatMap((section) => section.tasks);
  const year = (tasks[0]?.to ?? day('2024-01-01')).slice(0, 4);
  const first = day(`${year}-01-01`);
  const days = daysBetween(first, day(`${year}-12-31`)) + 1;
  const xOf = (date: CalendarDate): number => left + (right * daysBetween(first, date)) / days;
  const parts: string[] = [];
  let y = 54;
  for (const { name, tasks: own } of sections) {
    if (own.length === 0) continue;
    parts.push(textAt([name], { x: 8, y: y + 10 }, size, 'small', 'start'));
    y += 26;
    for (const { label, from, to } of own) {
      parts.push(textAt(wrapped(label, left - 26, 11.5), { x: 14, y: y + row / 2 }, 11.5, '', 'start'));
      const end = xOf(addDays(to, 1));
      if (from === null) parts.push(`<path class="star-4" d="M${round(end)} ${y + 8}l9 9l-9 9l-9 -9Z"/>`);
      else parts.push(rect(xOf(from), y + 8, end - xOf(from), 18, 'bar', 4));
      y += row;
    }
  }
  const bottom = y + 4;
  const months = Array.from({ length: 12 }, (_, at) => {
    const x = xOf(day(`${year}-${String(at + 1).padStart(2, '0')}-01`));
    return `<path class="grid" d="M${round(x)} 40V${bottom}"/>${textAt([`${at + 1}`], { x: x + right / 24, y: 32 }, 11, 'small')}`;
  });
  const below = without.map((words, at) => textAt([words], { x: 18, y: bottom + 20 + at * 20 }, 12, 'small', 'start'));
  const height = bottom + 20 + without.length * 20;
  const width = Math.max(left + right + 10, ...without.map((words) => widthOf(words, 12) + 30));
  return picture(title, width, height, [textAt([title], { x: 8, y: 12 }, 14, '', 'start'), ...months, ...parts, ...below].join(''), true);
}

function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new Error(`${text} is no day`);
  return date.value;
}
