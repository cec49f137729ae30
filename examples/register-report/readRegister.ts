import {
  bandOf,
  calendarDate,
  describeFault,
  editionOn,
  nameKey,
  parseDate,
  parseDecimal,
  type CalendarDate,
  type Decimal,
  type RecognisedStar,
} from 'ocop';
import { brokenText } from './decode';
import { readCsv, type CsvRow, type LineFault } from './readCsv';

/** One line of the register. */
export type Entry = {
  readonly line: number;
  readonly record: string;
  readonly product: string;
  readonly category: string;
  readonly star: RecognisedStar;
  readonly points: Decimal | null;
  readonly decision: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly publishedLastDay: CalendarDate | null;
  readonly issuer: string;
};

const columns = ['mã hồ sơ', 'tên sản phẩm', 'nhóm', 'hạng sao', 'điểm', 'số quyết định', 'ngày cấp', 'ngày cuối đã công bố', 'cơ quan cấp'] as const;

const stars: readonly RecognisedStar[] = [3, 4, 5];

type Column = (typeof columns)[number];

/**
 * Reads a register from CSV. A line that does not fit is reported with its number and left out; the number of lines
 * read is the number of entries and of lines reported, so that nothing is dropped in silence.
 */
export function readRegister(text: string): { readonly entries: readonly Entry[]; readonly faults: readonly LineFault[] } {
  const { rows, faults: csvFaults } = readCsv(text);
  const faults = [...csvFaults];
  const [header, ...lines] = rows;
  const names = header?.fields.map(nameKey) ?? [];
  const wrong = wrongHeader(header?.fields ?? []);
  if (wrong !== null) return { entries: [], faults: [{ line: header?.line ?? 1, message: wrong }, ...faults] };
  const entries: Entry[] = [];
  const firstOf = new Map<string, Entry>();
  for (const row of lines) {
    const read = readEntry(row, names);
    const first = typeof read === 'string' ? undefined : firstOf.get(nameKey(read.record));
    if (typeof read === 'string') faults.push({ line: row.line, message: read });
    else if (first !== undefined)
      faults.push({ line: row.line, message: `mã hồ sơ đã có ở dòng ${first.line} · the record is already on line ${first.line}` });
    else {
      entries.push(read);
      firstOf.set(nameKey(read.record), read);
    }
  }
  return { entries, faults: faults.sort((a, b) => a.line - b.line) };
}

/** The columns that are missing, not known or there twice; spaces, line breaks, case and the place of a tone make no difference. */
function wrongHeader(fields: readonly string[]): string | null {
  const names = fields.map(nameKey);
  const missing = columns.filter((column) => !names.includes(nameKey(column)));
  const unknown = names.filter((name) => !columns.some((column) => nameKey(column) === name)).map((name) => name.slice(0, 40));
  const twice = columns.filter((column) => names.filter((name) => name === nameKey(column)).length > 1);
  const wrong = [
    ...(missing.length === 0 ? [] : [`thiếu cột · missing: ${list(missing)}`]),
    ...(unknown.length === 0 ? [] : [`cột lạ · not known: ${list(unknown.slice(0, 10))}`]),
    ...(twice.length === 0 ? [] : [`cột lặp lại · there twice: ${list(twice)}`]),
  ];
  return wrong.length === 0 ? null : `dòng tiêu đề · header: ${wrong.join('; ')}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `"${item}"`).join(', ');
}

/** The entry, or what is wrong with its line. */
function readEntry({ line, fields }: CsvRow, names: readonly string[]): Entry | string {
  if (fields.length !== names.length) return `${fields.length} ô, cần ${names.length} · ${fields.length} fields, ${names.length} wanted`;
  const broken = fields.map(brokenText).find((fault) => fault !== null);
  if (broken !== undefined) return broken;
  const cell = (column: Column): string => (fields[names.indexOf(nameKey(column))] ?? '').trim();
  const empty = (['mã hồ sơ', 'tên sản phẩm', 'hạng sao', 'cơ quan cấp'] as const).find((column) => cell(column) === '');
  if (empty !== undefined) return `thiếu "${empty}" · "${empty}" is empty`;
  const star = stars.find((one) => String(one) === cell('hạng sao'));
  if (star === undefined) return `hạng sao "${cell('hạng sao')}": cần 3, 4 hoặc 5 · star must be 3, 4 or 5`;
  const issued = readDate(cell('ngày cấp'));
  const published = readDate(cell('ngày cuối đã công bố'));
  for (const date of [issued, published]) if (typeof date === 'object' && date !== null) return date.fault;
  const issuedOn = issued as CalendarDate | null;
  const points = cell('điểm') === '' ? null : parseDecimal(cell('điểm'));
  if (points !== null && !points.ok) return bilingual(describeFault(points.error));
  const disagrees = points === null ? null : aboveItsPoints(star, points.value, issuedOn);
  if (disagrees !== null) return disagrees;
  return {
    line,
    record: cell('mã hồ sơ'),
    product: cell('tên sản phẩm'),
    category: cell('nhóm'),
    star,
    points: points?.value ?? null,
    decision: cell('số quyết định') || null,
    issuedOn,
    publishedLastDay: published as CalendarDate | null,
    issuer: cell('cơ quan cấp'),
  };
}

/** Day first, as `parseDate` reads it, or `YYYY-MM-DD`; an empty cell is no date. */
function readDate(text: string): CalendarDate | null | { readonly fault: string } {
  if (text === '') return null;
  const date = /^\d{4}-/.test(text) ? calendarDate(text) : parseDate(text);
  return date.ok ? date.value : { fault: bilingual(describeFault(date.error)) };
}

/** A line that disagrees with itself: minimums can lower a star below its points, nothing lifts it above them. */
function aboveItsPoints(star: RecognisedStar, points: Decimal, issuedOn: CalendarDate | null): string | null {
  if (points.sum < 0 || points.sum > 100 * points.of) return 'điểm phải từ 0 đến 100 · points must be from 0 to 100';
  const edition = issuedOn === null ? null : editionOn(issuedOn);
  if (edition === null || !edition.ok) return null;
  const band = bandOf(edition.value, points);
  return star > band ? `${star} sao nhưng điểm chỉ ở hạng ${band} sao · ${star} stars, yet its points are in the band of ${band}` : null;
}

function bilingual(text: { readonly vi: string; readonly en: string }): string {
  return `${text.vi} · ${text.en}`;
}
