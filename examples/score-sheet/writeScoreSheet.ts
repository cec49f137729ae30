import ExcelJS from 'exceljs';
import { editions, type Answers, type Rubric } from 'ocop';
import { formLines } from './formLines';
import { sheetName } from './sheets';

/** What the form is filled with when it is written; left out: a blank form. */
export type Filling = { readonly answers?: Answers; readonly eliminatedBy?: readonly string[] };

const heads = ['Mã', 'Ô', 'Nội dung', 'Điểm', 'Chọn', 'Điểm đạt', 'Đã chấm'];
const widths = [8, 5, 62, 8, 7, 9, 9];
const thin = { style: 'thin' } as const;
const frame = { top: thin, left: thin, bottom: thin, right: thin };

/**
 * A printable *Phiếu chấm điểm* of any criteria set. Codes are text, so that `1.10` stays what it is; a tick is `x`;
 * Excel refuses a second tick under one question, counts the points and what is still open. A4, one page wide, the
 * column heads on every page.
 */
export function writeScoreSheet(rubric: Rubric, { answers = {}, eliminatedBy = [] }: Filling = {}): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet('Phiếu chấm điểm', {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: 'Trang &P/&N' },
  });
  page.columns = widths.map((width) => ({ width }));
  page.getColumn(1).numFmt = '@';
  head(page, rubric);

  const lines = formLines(rubric);
  const first = page.rowCount + 1;
  const rowOf = (at: number): number => first + at;
  // The rows of each question, from its first to its last box.
  const rowsOf = new Map<string, { from: number; to: number; exclusive: boolean }>();
  const lists = new Set(lines.flatMap((line) => (line.kind === 'criterion' && line.list ? [line.code] : [])));
  lines.forEach((line, at) => {
    if (line.kind !== 'box') return;
    const rows = rowsOf.get(line.question);
    if (rows === undefined) rowsOf.set(line.question, { from: rowOf(at), to: rowOf(at), exclusive: !lists.has(line.code) });
    else rows.to = rowOf(at);
  });
  const partCells: string[] = [];
  lines.forEach((line, at) => {
    const row = page.getRow(rowOf(at));
    const bold = { bold: line.kind !== 'box' && line.kind !== 'ground' };
    if (line.kind === 'part') {
      const end = lines.findIndex((other, after) => after > at && (other.kind === 'part' || other.kind === 'ground'));
      const to = rowOf(end < 0 ? lines.length - 1 : end - 1);
      row.values = [
        `Phần ${line.part}`,
        '',
        partNameOf(rubric, line.part),
        line.max,
        '',
        sum(`SUM(F${rowOf(at) + 1}:F${to})`),
        sum(`SUM(G${rowOf(at) + 1}:G${to})`),
      ];
      row.eachCell((cell) => (cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } }));
      partCells.push(`F${rowOf(at)}`);
    } else if (line.kind === 'heading') {
      row.values = [line.code, '', line.name.vi, line.max, '', '', line.question === null ? '' : answered(rowsOf.get(line.question))];
    } else if (line.kind === 'criterion') {
      const boxes = lines.flatMap((other, index) => (other.kind === 'box' && other.code === line.code ? [rowOf(index)] : []));
      const [from, to] = [boxes[0], boxes.at(-1)];
      row.values = [
        line.code,
        '',
        line.name.vi + (line.list ? ' (chọn một hoặc nhiều ô)' : ''),
        line.max,
        '',
        sum(`SUMIF(E${from}:E${to},"x",D${from}:D${to})`),
        line.question === line.code ? answered(rowsOf.get(line.question)) : '',
      ];
    } else if (line.kind === 'box') {
      row.values = [
        '',
        line.box,
        `${line.label.vi}${'*'.repeat(line.minStar ?? 0).replace(/^(?=\*)/, ' ')}`,
        line.points,
        isTicked(answers, line.code, line.box) ? 'x' : '',
      ];
      validate(row.getCell(5), rowsOf.get(line.question));
    } else {
      row.values = [line.code, '', `Căn cứ loại hồ sơ: ${line.name.vi}`, '', eliminatedBy.includes(line.ground) ? 'x' : ''];
      validate(row.getCell(5), undefined);
    }
    row.font = { name: 'Times New Roman', size: 11, ...bold };
    row.height = heightOf(row);
    for (let column = 1; column <= heads.length; column++) {
      const cell = row.getCell(column);
      cell.border = frame;
      cell.alignment = { vertical: 'top', wrapText: true, horizontal: column === 3 ? 'left' : 'center' };
      if (column === 1) cell.numFmt = '@';
    }
  });
  foot(page, rowsOf.size, partCells);
  page.pageSetup.printArea = `A1:G${page.rowCount}`;
  // Excel counts when it opens the file; until then no figure stands there that nobody counted.
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}

/** Not every program makes a row higher for text that takes several lines. */
function heightOf(row: ExcelJS.Row): number {
  return 15 * Math.max(1, Math.ceil(row.getCell(3).text.length / 70));
}

function sum(formula: string): ExcelJS.CellFormulaValue {
  return { formula, date1904: false };
}

function answered(rows: { readonly from: number; readonly to: number } | undefined): ExcelJS.CellFormulaValue {
  return sum(`IF(COUNTIF(E${rows?.from}:E${rows?.to},"x")>0,1,0)`);
}

function validate(cell: ExcelJS.Cell, rows: { readonly from: number; readonly to: number; readonly exclusive: boolean } | undefined): void {
  const isTick = `LOWER(${cell.address})="x"`;
  cell.dataValidation = {
    type: 'custom',
    allowBlank: true,
    formulae: [rows?.exclusive ? `AND(${isTick},COUNTIF($E$${rows.from}:$E$${rows.to},"x")<=1)` : isTick],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Phiếu chấm điểm',
    error: rows?.exclusive ? 'Ghi "x" vào đúng một ô của tiêu chí này.' : 'Chỉ ghi "x" hoặc để trống.',
  };
}

function isTicked(answers: Answers, code: string, box: number): boolean {
  const answer = Object.hasOwn(answers, code) ? answers[code] : undefined;
  if (answer === undefined) return false;
  return typeof answer === 'number' ? answer === box : answer.includes(box) || (answer.length === 0 && box === 0);
}

function partNameOf({ edition }: Rubric, part: string): string {
  const parts: { readonly [part: string]: { readonly name: { readonly vi: string } } } = editions.find(({ id }) => id === edition)?.parts ?? {};
  return parts[part]?.name.vi ?? '';
}

function head(page: ExcelJS.Worksheet, rubric: Rubric): void {
  const name = editions.find(({ id }) => id === rubric.edition)?.name.vi ?? rubric.edition;
  const lines: readonly (readonly [left: string, right: string])[] = [
    ['', 'PHIẾU CHẤM ĐIỂM'],
    ['', `Bộ sản phẩm ${rubric.set}: ${rubric.name.vi}`],
    ['', name],
    ['Bộ tiêu chí', sheetName(rubric)],
    ['Sản phẩm', ''],
    ['Chủ thể', ''],
    ['Mã sản phẩm', ''],
    ['', 'Ghi "x" vào cột "Chọn": mỗi tiêu chí một ô; không đạt ô nào thì chọn ô 0. Dấu sao: yêu cầu tối thiểu của hạng đó.'],
  ];
  for (const [left, right] of lines) {
    const row = page.addRow([left, '', right]);
    page.mergeCells(row.number, 1, row.number, 2);
    page.mergeCells(row.number, 3, row.number, heads.length);
    row.font = { name: 'Times New Roman', size: left === '' && right.startsWith('PHIẾU') ? 14 : 11, bold: right.startsWith('PHIẾU') };
    row.getCell(3).alignment = { wrapText: true, horizontal: left === '' ? 'center' : 'left' };
    for (const column of [1, 3]) row.getCell(column).numFmt = '@';
  }
  const titles = page.addRow(heads);
  titles.font = { name: 'Times New Roman', size: 11, bold: true };
  titles.eachCell((cell) => {
    cell.border = frame;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  page.pageSetup.printTitlesRow = `${titles.number}:${titles.number}`;
  page.views = [{ state: 'frozen', ySplit: titles.number }];
}

function foot(page: ExcelJS.Worksheet, questions: number, partCells: readonly string[]): void {
  const counted = partCells.map((cell) => cell.replace('F', 'G')).join('+');
  const total = page.addRow(['TỔNG', '', 'Tổng điểm; số tiêu chí đã chấm', '', '', sum(partCells.join('+')), sum(counted)]);
  const open = page.addRow(['CÒN', '', 'Số tiêu chí chưa chấm (phải là 0)', questions, '', '', sum(`D${total.number + 1}-G${total.number}`)]);
  for (const row of [total, open]) {
    row.font = { name: 'Times New Roman', size: 11, bold: true };
    for (let column = 1; column <= heads.length; column++) {
      row.getCell(column).border = frame;
      if (column !== 3) row.getCell(column).alignment = { horizontal: 'center' };
    }
  }
  for (const text of ['', 'Ngày ..... tháng ..... năm .........', 'Người chấm điểm (ký, ghi rõ họ tên)']) {
    const row = page.addRow(['', '', text]);
    row.font = { name: 'Times New Roman', size: 11, italic: text.startsWith('Ngày') };
    row.getCell(3).alignment = { horizontal: 'right' };
  }
}
