// The library's `gantt`, drawn: one bar a task, a diamond for a last day alone; what has no day is named below.
import { addDays, calendarDate, daysBetween, type CalendarDate } from 'ocop';
import { heightOf, picture, rect, round, textAt, wrapped } from './svg';

const size = 13;
const wide = { left: 262, right: 452, row: 34 };
/** On a phone a task's name stands above its bar. */
const narrow = { left: 8, right: 324, row: 22 };
const barHeight = 18;

type Task = { readonly label: string; readonly from: CalendarDate | null; readonly to: CalendarDate };

export function drawGantt(text: string, page: 'wide' | 'narrow'): string {
  const { left, right, row } = page === 'wide' ? wide : narrow;
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
  const named = wrapped(title, left + right - 8, 14);
  const top = heightOf(named, 14) + 20;
  const months = Array.from({ length: 12 }, (_, at) => xOf(day(`${year}-${String(at + 1).padStart(2, '0')}-01`)));
  let y = top + 14;
  for (const { name, tasks: own } of sections) {
    if (own.length === 0) continue;
    const heading = wrapped(name, page === 'wide' ? left - 16 : right, size);
    parts.push(textAt(heading, { x: 8, y: y + heightOf(heading, size) / 2 + 2 }, size, 'small', 'start'));
    y += heightOf(heading, size) + 9;
    for (const { label, from, to } of own) {
      const lines = wrapped(label, page === 'wide' ? left - 26 : right - 6, 11.5);
      const above = page === 'wide' ? 0 : heightOf(lines, 11.5) + 2;
      parts.push(textAt(lines, { x: 14, y: y + (page === 'wide' ? row / 2 : above / 2) }, 11.5, '', 'start'));
      y += above;
      if (page === 'narrow') parts.push(...[...months, left + right].map((x) => gridLine(x, y, y + row)));
      const middle = y + row / 2;
      const end = xOf(addDays(to, 1));
      if (from === null) parts.push(`<path class="star-4" d="M${round(end)} ${round(middle - 9)}l9 9l-9 9l-9 -9Z"/>`);
      else parts.push(rect(xOf(from), middle - barHeight / 2, end - xOf(from), barHeight, 'bar', 4));
      y += page === 'wide' ? row : row + 8;
    }
  }
  const bottom = y + 4;
  const heads = months.map((x, at) => textAt([`${at + 1}`], { x: x + right / 24, y: top }, 11, 'small'));
  const grid = page === 'wide' ? months.map((x) => gridLine(x, top + 8, bottom)) : [];
  let below = bottom + 12;
  const undated = without.map((words) => {
    const lines = wrapped(words, left + right - 24, 12);
    const height = heightOf(lines, 12);
    below += height + 5;
    return textAt(lines, { x: 14, y: below - height / 2 }, 12, 'small', 'start');
  });
  const head = textAt(named, { x: 8, y: heightOf(named, 14) / 2 }, 14, '', 'start');
  return picture(title, left + right + 10, below + 8, [head, ...heads, ...grid, ...parts, ...undated].join(''));
}

function gridLine(x: number, from: number, to: number): string {
  return `<path class="grid" d="M${round(x)} ${round(from)}V${round(to)}"/>`;
}

function day(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new Error(`${text} is no day`);
  return date.value;
}
