/**
 * Score sheets in Excel:
 *
 *     npx tsx examples/score-sheet/scoreSheet.ts write qd-148-2023/14 phieu.xlsx
 *     npx tsx examples/score-sheet/scoreSheet.ts read phieu.xlsx
 *     npx tsx examples/score-sheet/scoreSheet.ts register so-theo-doi.xlsx 2026-11-23
 *
 * writes a printable form of any criteria set, reads a filled one back, and reports on a register kept in Excel. What
 * cannot be read goes to the error stream by its cell, and the exit code is 1.
 */
import ExcelJS from 'exceljs';
import { calendarDate, editions, explain, rank } from 'ocop';
import { reportOn, reportText } from '../register-report/report';
import { fault, type CellFault } from './cells';
import { readRegisterSheet } from './readRegisterSheet';
import { readScoreSheet } from './readScoreSheet';
import { sheetName, sheetNamed, sheets } from './sheets';
import { writeScoreSheet } from './writeScoreSheet';

function complain(faults: readonly CellFault[]): void {
  for (const { cell, message } of faults) console.error(`${cell}: ${message.vi} · ${message.en}`);
  if (faults.length > 0) process.exitCode = 1;
}

async function opened(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

async function write(name: string, file: string): Promise<void> {
  const rubric = sheetNamed(name);
  if (rubric === undefined) return complain([fault('-', `không có "${name}"; có: ${sheets.map(sheetName).join(' ')}`, `there is no "${name}"`)]);
  await writeScoreSheet(rubric).xlsx.writeFile(file);
}

async function read(file: string): Promise<void> {
  const form = readScoreSheet(await opened(file));
  if (!form.ok) return complain(form.faults);
  const { rubric, assessment } = form;
  const edition = editions.find(({ id }) => id === rubric.edition);
  const ranking = edition !== undefined && assessment.kind === 'complete' ? [rank(edition, rubric, assessment)] : [];
  console.log(explain([assessment, ...ranking], { locale: 'vi', rubric }));
}

async function register(file: string, date: string): Promise<void> {
  const on = calendarDate(date);
  if (!on.ok) return complain([fault('-', 'ngày ghi YYYY-MM-DD', 'write the day as YYYY-MM-DD')]);
  const { entries, faults } = readRegisterSheet(await opened(file));
  console.log(reportText(reportOn(entries, on.value), on.value, 'vi'));
  complain(faults);
}

const [what, first = '', second = ''] = process.argv.slice(2);
if (what === 'write') await write(first, second);
else if (what === 'read') await read(first);
else if (what === 'register') await register(first, second);
else complain([fault('-', 'cần: write, read hoặc register', 'wanted: write, read or register')]);
