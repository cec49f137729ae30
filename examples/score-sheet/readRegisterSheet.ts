import type ExcelJS from 'exceljs';
import { calendarDate, describeFault, parseDate, parseDecimal, type CalendarDate, type Decimal, type RecognisedStar } from 'ocop';
import type { Entry } from '../register-report/readRegister';
import { fault, shownIn, textIn, type CellFault } from './cells';

const columns = ['mã hồ sơ', 'tên sản phẩm', 'nhóm', 'hạng sao', 'điểm', 'số quyết định', 'ngày cấp', 'ngày cuối đã công bố', 'cơ quan cấp'] as const;

type Column = (typeof columns)[number];

/**
 * Reads a register from the first page of a workbook, into the lines `examples/register-report` reports on. A date is a
 * day of the calendar, be it a real date of Excel (counted from 1900 or from 1904) or a text `dd/mm/yyyy`; a date with
 * an hour, a bare number and a rounded number are not guessed at. A line with a fault is left out, the fault is told by
 * its cell.
 */
export function readRegisterSheet(workbook: ExcelJS.Workbook): { readonly entries: readonly Entry[]; readonly faults: readonly CellFault[] } {
  const page = workbook.worksheets[0];
  const header = page?.getRow(1);
  const at = new Map(columns.map((column) => [column, indexOf(header, column)]));
  const missing = columns.filter((column) => at.get(column) === 0);
  if (page === undefined || missing.length > 0) {
    return { entries: [], faults: [fault('A1', `dòng tiêu đề thiếu cột: ${missing.join(', ')}`, `the header lacks columns: ${missing.join(', ')}`)] };
  }
  const entries: Entry[] = [];
  const faults: CellFault[] = [];
  page.eachRow((row, line) => {
    if (line === 1) return;
    const cell = (column: Column): ExcelJS.Cell => row.getCell(at.get(column) ?? 1);
    const before = faults.length;
    const note = (one: CellFault): null => {
      faults.push(one);
      return null;
    };
    const wanted = (column: Column): string => {
      const text = textIn(cell(column));
      if (text === '' || text === null) note(fault(cell(column), `thiếu "${column}" hoặc không phải chữ`, `"${column}" is empty or no text`));
      return text ?? '';
    };
    const entry: Entry = {
      line,
      record: wanted('mã hồ sơ'),
      product: wanted('tên sản phẩm'),
      category: textIn(cell('nhóm')) ?? '',
      star: starIn(cell('hạng sao'), note) as RecognisedStar,
      points: pointsIn(cell('điểm'), note),
      decision: textIn(cell('số quyết định')) || null,
      issuedOn: dayIn(cell('ngày cấp'), note),
      publishedLastDay: dayIn(cell('ngày cuối đã công bố'), note),
      issuer: wanted('cơ quan cấp'),
    };
    const twin = entries.find(({ record }) => record === entry.record);
    if (twin !== undefined) note(fault(cell('mã hồ sơ'), `mã hồ sơ đã có ở dòng ${twin.line}`, `the record is already on line ${twin.line}`));
    if (faults.length === before) entries.push(entry);
  });
  return { entries, faults };
}

type Note = (one: CellFault) => null;

function indexOf(header: ExcelJS.Row | undefined, column: Column): number {
  let found = 0;
  header?.eachCell((cell, at) => {
    if (textIn(cell)?.toLowerCase() === column) found = at;
  });
  return found;
}

function starIn(cell: ExcelJS.Cell, note: Note): RecognisedStar | null {
  const shown = shownIn(cell);
  const star = ([3, 4, 5] as const).find((one) => shown === one || textIn(cell) === String(one));
  return star ?? note(fault(cell, 'hạng sao phải là 3, 4 hoặc 5', 'star must be 3, 4 or 5'));
}

/** A number of Excel is a binary fraction; what has more digits than three is a sum that went wrong, not a score. */
function pointsIn(cell: ExcelJS.Cell, note: Note): Decimal | null {
  const shown = shownIn(cell);
  if (shown === null || shown === undefined || shown === '') return null;
  const text = typeof shown === 'number' ? String(shown).replace('.', ',') : textIn(cell);
  const points = parseDecimal(text ?? '');
  if (!points.ok) return note({ cell: cell.address, message: describeFault(points.error) });
  if (points.value.of > 1000) return note(fault(cell, `điểm có quá nhiều chữ số: ${text}`, `the points have too many digits: ${text}`));
  if (points.value.sum < 0 || points.value.sum > 100 * points.value.of)
    return note(fault(cell, 'điểm phải từ 0 đến 100', 'points must be from 0 to 100'));
  return points.value;
}

function dayIn(cell: ExcelJS.Cell, note: Note): CalendarDate | null {
  const shown = shownIn(cell);
  if (shown === null || shown === undefined || shown === '') return null;
  if (typeof shown === 'number')
    return note(fault(cell, 'số chứ không phải ngày: định dạng ô là ngày', 'a number, not a date: format the cell as a date'));
  if (shown instanceof Date) {
    // A date of Excel has no time zone; exceljs gives it as midnight UTC.
    const [day = '', hour] = Number.isNaN(shown.getTime()) ? [] : shown.toISOString().split('T');
    if (hour !== '00:00:00.000Z') return note(fault(cell, 'ngày có cả giờ', 'a date with an hour'));
    const date = calendarDate(day);
    return date.ok ? date.value : note({ cell: cell.address, message: describeFault(date.error) });
  }
  const text = textIn(cell) ?? '';
  const date = text.includes('-') ? calendarDate(text) : parseDate(text);
  return date.ok ? date.value : note({ cell: cell.address, message: describeFault(date.error) });
}
