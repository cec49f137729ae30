import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { assess, pointsByCriterion, topAnswers, type Answers } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { tea } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../examples/register-report/readRegister';
import { readRegisterSheet } from '../../examples/score-sheet/readRegisterSheet';
import { readScoreSheet } from '../../examples/score-sheet/readScoreSheet';
import { sheetName, sheets } from '../../examples/score-sheet/sheets';
import { writeScoreSheet } from '../../examples/score-sheet/writeScoreSheet';
import { randomDossiers } from '../sql/randomSheets';

const program = 'examples/score-sheet/scoreSheet.ts';

/** The workbook as another program would find it: written to a file and read again. */
async function reopened(workbook: ExcelJS.Workbook): Promise<ExcelJS.Workbook> {
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());
  return again;
}

function pageOf(workbook: ExcelJS.Workbook): ExcelJS.Worksheet {
  const [page] = workbook.worksheets;
  if (page === undefined) throw new Error('no page');
  return page;
}

/** The row on which a text stands in a column. */
function rowWith(page: ExcelJS.Worksheet, column: number, text: string): number {
  for (let row = 1; row <= page.rowCount; row++) if (page.getRow(row).getCell(column).value === text) return row;
  throw new Error(`no ${text}`);
}

describe('the form', () => {
  it('there is one of each of the 79 criteria sets, by its own name', () => {
    expect(sheets).toHaveLength(79);
    expect(new Set(sheets.map(sheetName)).size).toBe(79);
  });

  const filled = [...randomDossiers(79, 7, true)];
  it.each(filled.map((dossier) => [sheetName(dossier.rubric), dossier] as const))(
    '%s comes back as it was filled',
    async (_, { rubric, answers }) => {
      const form = readScoreSheet(await reopened(writeScoreSheet(rubric, { answers })));
      expect(form).toEqual({ ok: true, rubric, answers, eliminatedBy: [], assessment: (assess(rubric, answers) as { value: unknown }).value });
    },
  );

  it('a blank one is not a sheet of 0 points: everything is missing', async () => {
    const form = readScoreSheet(await reopened(writeScoreSheet(whiteSpirit)));
    expect(form).toMatchObject({ ok: true, answers: {}, assessment: { kind: 'incomplete' } });
  });

  it('grounds of elimination come back', async () => {
    const eliminatedBy = ['unacceptable-impurities'];
    const form = readScoreSheet(await reopened(writeScoreSheet(tea, { answers: topAnswers(tea), eliminatedBy })));
    expect(form).toMatchObject({ ok: true, eliminatedBy, assessment: { kind: 'eliminated' } });
  });

  it('keeps codes as text, fits A4 and repeats its heads', () => {
    const page = pageOf(writeScoreSheet(whiteSpirit));
    const nine = page.getRow(rowWith(page, 1, '9')).getCell(1);
    expect([nine.value, nine.numFmt]).toEqual(['9', '@']);
    expect(page.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, printTitlesRow: '9:9', printArea: `A1:G${page.rowCount}` });
    expect(page.getCell('C1').value).toBe('PHIẾU CHẤM ĐIỂM');
    expect(page.getCell('C2').value).toBe('Bộ sản phẩm 14: Rượu trắng');
  });
});

/** What Excel would count: SUM, SUMIF "x", COUNTIF "x" and plain sums, which is all the form uses. */
function counted(page: ExcelJS.Worksheet, formula: string): number {
  const span = (column: string, range: string): readonly ExcelJS.Cell[] => {
    const [from = 0, to = 0] = /(\d+):[A-Z](\d+)/.exec(range)?.slice(1).map(Number) ?? [];
    return Array.from({ length: to - from + 1 }, (_, at) => page.getCell(`${column}${from + at}`));
  };
  const valueOf = (cell: ExcelJS.Cell): number => (cell.formula ? counted(page, cell.formula) : typeof cell.value === 'number' ? cell.value : 0);
  const [, sumIf] = /^SUMIF\((E\d+:E\d+),"x",D\d+:D\d+\)$/.exec(formula) ?? [];
  if (sumIf !== undefined) return span('E', sumIf).reduce((sum, cell) => sum + (cell.value === 'x' ? valueOf(page.getCell(`D${cell.row}`)) : 0), 0);
  const [, countIf] = /^IF\(COUNTIF\((E\d+:E\d+),"x"\)>0,1,0\)$/.exec(formula) ?? [];
  if (countIf !== undefined) return Number(span('E', countIf).some((cell) => cell.value === 'x'));
  const [, column, range] = /^SUM\(([FG])(\d+:[FG]\d+)\)$/.exec(formula) ?? [];
  if (column !== undefined && range !== undefined) return span(column, range).reduce((sum, cell) => sum + valueOf(cell), 0);
  const [, left, right] = /^(D\d+)-(G\d+)$/.exec(formula) ?? [];
  if (left !== undefined && right !== undefined) return valueOf(page.getCell(left)) - valueOf(page.getCell(right));
  return formula.split('+').reduce((sum, cell) => sum + valueOf(page.getCell(cell)), 0);
}

describe('the control sums', () => {
  const dossiers = [...randomDossiers(79, 11, true)];
  it.each(dossiers.map((dossier) => [sheetName(dossier.rubric), dossier] as const))(
    '%s: points by criterion, part and in total, and nothing left open',
    (_, { rubric, answers }) => {
      const page = pageOf(writeScoreSheet(rubric, { answers }));
      const at = (text: string, column: string): number => counted(page, page.getCell(`${column}${rowWith(page, 1, text)}`).formula);
      const assessed = assess(rubric, answers);
      if (!assessed.ok || assessed.value.kind !== 'complete') throw new Error('not complete');
      for (const [code, points] of Object.entries(pointsByCriterion(rubric, answers))) expect([code, at(code, 'F')]).toEqual([code, points]);
      expect({ A: at('Phần A', 'F'), B: at('Phần B', 'F'), C: at('Phần C', 'F') }).toEqual(assessed.value.parts);
      expect([at('TỔNG', 'F'), at('CÒN', 'G')]).toEqual([assessed.value.total, 0]);
    },
  );

  it('tell how many questions are open', () => {
    const page = pageOf(writeScoreSheet(whiteSpirit, { answers: { '1.a': 0, '8.b': 1 } }));
    const row = rowWith(page, 1, 'CÒN');
    const open = readScoreSheet(writeScoreSheet(whiteSpirit, { answers: { '1.a': 0, '8.b': 1 } }));
    const missing = open.ok && open.assessment.kind === 'incomplete' ? open.assessment.missing.length : 0;
    expect(missing).toBeGreaterThan(20);
    expect(counted(page, page.getCell(`G${row}`).formula)).toBe(missing);
  });

  it('Excel is told to refuse a second box of one question, and anything but x', () => {
    const page = pageOf(writeScoreSheet(whiteSpirit));
    const row = rowWith(page, 1, '1.a') + 1;
    const { options = [] } = whiteSpirit.parts[0].groups
      .flatMap((group) => ('children' in group ? group.children : []))
      .find(({ code }) => code === '1.a') as { readonly options?: readonly unknown[] };
    const range = `$E$${row}:$E$${row + options.length}`;
    expect(page.getCell(`E${row}`).dataValidation).toMatchObject({ type: 'custom', formulae: [`AND(LOWER(E${row})="x",COUNTIF(${range},"x")<=1)`] });
    const ofTea = pageOf(writeScoreSheet(tea));
    const ground = rowWith(ofTea, 1, 'L1');
    expect(ofTea.getCell(`E${ground}`).dataValidation.formulae).toEqual([`LOWER(E${ground})="x"`]);
  });
});

describe('a form that was filled wrongly is told by its cells', () => {
  const answers: Answers = topAnswers(whiteSpirit);
  const boxOf = (page: ExcelJS.Worksheet, code: string, box: number): ExcelJS.Cell => page.getCell(`E${rowWith(page, 1, code) + Math.max(box, 1)}`);

  it.each<readonly [string, (page: ExcelJS.Worksheet) => string]>([
    [
      'a code that Excel made a number',
      (page) => {
        const cell = page.getCell(`A${rowWith(page, 1, '9')}`);
        cell.value = 9;
        return cell.address;
      },
    ],
    [
      'a code that Excel made a date',
      (page) => {
        const cell = page.getCell(`A${rowWith(page, 1, '10')}`);
        cell.value = new Date(Date.UTC(2026, 0, 3));
        return cell.address;
      },
    ],
    [
      'a code that is none',
      (page) => {
        const cell = page.getCell(`A${rowWith(page, 1, '9')}`);
        cell.value = '99';
        return cell.address;
      },
    ],
    [
      'a code that stands there twice',
      (page) => {
        const cell = page.getCell(`A${rowWith(page, 1, '10')}`);
        cell.value = '9';
        return cell.address;
      },
    ],
    [
      'two boxes of a criterion',
      (page) => {
        const [top, first] = [boxOf(page, '1.a', Number(answers['1.a'])), boxOf(page, '1.a', 1)];
        first.value = 'x';
        return top.address;
      },
    ],
    [
      'a tick that is no x',
      (page) => {
        const cell = boxOf(page, '1.a', 1);
        cell.value = 'v';
        return cell.address;
      },
    ],
    [
      'a number in place of a tick',
      (page) => {
        const cell = boxOf(page, '1.a', 1);
        cell.value = 1;
        return cell.address;
      },
    ],
    [
      'a tick beside a heading',
      (page) => {
        const cell = page.getCell(`E${rowWith(page, 1, 'Phần B')}`);
        cell.value = 'x';
        return cell.address;
      },
    ],
    [
      'both cases of alternatives',
      (page) => {
        const cell = boxOf(page, '8.a' in answers ? '8.b' : '8.a', 1);
        cell.value = 'x';
        return boxOf(page, '8.b', '8.b' in answers ? Number(answers['8.b']) : 1).address;
      },
    ],
    [
      'a total that is not the sum',
      (page) => {
        const cell = page.getCell(`F${rowWith(page, 1, 'TỔNG')}`);
        cell.value = { formula: '1+1', result: 2, date1904: false };
        return cell.address;
      },
    ],
    [
      'a criteria set that is none',
      (page) => {
        page.getCell('C4').value = 'qd-148-2023/99';
        return 'C4';
      },
    ],
  ])('%s', async (_, edit) => {
    const workbook = writeScoreSheet(whiteSpirit, { answers });
    const cell = edit(pageOf(workbook));
    const form = readScoreSheet(await reopened(workbook));
    expect(form.ok ? [] : form.faults.map((one) => one.cell)).toEqual([cell]);
  });

  it('reads a big X, text in several fonts, decomposed accents and rows put elsewhere', async () => {
    const workbook = writeScoreSheet(whiteSpirit, { answers });
    const page = pageOf(workbook);
    page.eachRow((row) => {
      for (const column of [1, 5]) {
        const cell = row.getCell(column);
        if (cell.value === 'x') cell.value = { richText: [{ text: ' X ' }] };
        else if (typeof cell.value === 'string') cell.value = cell.value.normalize('NFD');
      }
    });
    page.spliceRows(9, 0, [], []);
    expect(readScoreSheet(await reopened(workbook))).toMatchObject({ ok: true, answers });
  });

  it('says so where there is no form', () => {
    expect(readScoreSheet(new ExcelJS.Workbook())).toMatchObject({ ok: false, faults: [{ cell: 'A1' }] });
  });
});

describe('a register with real dates', () => {
  const csv = readRegister(readFileSync('examples/register-report/register.csv', 'utf8')).entries;
  const header = ['mã hồ sơ', 'tên sản phẩm', 'nhóm', 'hạng sao', 'điểm', 'số quyết định', 'ngày cấp', 'ngày cuối đã công bố', 'cơ quan cấp'];
  const asDate = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));

  function workbookOf(rows: readonly (readonly unknown[])[], date1904: boolean): ExcelJS.Workbook {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = date1904;
    const page = workbook.addWorksheet('Sổ');
    page.addRow(header);
    for (const row of rows) page.addRow([...row]);
    for (const column of [7, 8]) page.getColumn(column).numFmt = 'dd/mm/yyyy';
    return workbook;
  }

  it.each([false, true])('reads the same entries as from CSV; dates counted from 1904: %s', async (date1904) => {
    const rows = csv.map((entry) => [
      entry.record,
      entry.product,
      entry.category,
      entry.star,
      entry.points === null ? null : entry.points.sum / entry.points.of,
      entry.decision,
      asDate(entry.issuedOn),
      asDate(entry.publishedLastDay),
      entry.issuer,
    ]);
    const { entries, faults } = readRegisterSheet(await reopened(workbookOf(rows, date1904)));
    expect(faults).toEqual([]);
    expect(entries).toEqual(csv);
  });

  // 19/06/2025 is day 45827 counted from 1900 (with its 29 February 1900), 1462 less counted from 1904.
  it.each([
    [false, 45827],
    [true, 44365],
  ])('a day by its number; counted from 1904: %s', async (date1904, serial) => {
    const { entries } = readRegisterSheet(await reopened(workbookOf([['R-1', 'Mật ong', '', 3, null, null, serial, null, 'UBND']], date1904)));
    expect(entries).toMatchObject([{ issuedOn: '2025-06-19' }]);
  });

  const row = ['R-1', 'Mật ong', 'Thực phẩm', 4, 89.5, '1/QĐ-UBND', asDate('2025-06-19'), '19/06/2028', 'UBND tỉnh'];
  const withCell = (at: number, value: unknown): readonly unknown[] => row.map((cell, index) => (index === at ? value : cell));

  it('a text dd/mm/yyyy, a decimal comma and a formula are read', async () => {
    const read = async (one: readonly unknown[]) => readRegisterSheet(await reopened(workbookOf([one], false))).entries[0];
    expect(await read(row)).toMatchObject({ points: { sum: 895, of: 10 }, issuedOn: '2025-06-19', publishedLastDay: '2028-06-19' });
    expect(await read(withCell(4, '89,5'))).toEqual(await read(row));
    expect(await read(withCell(4, { formula: '179/2', result: 89.5 }))).toEqual(await read(row));
  });

  it.each([
    [0, '', 'A2'],
    [1, 7, 'B2'],
    [3, 2, 'D2'],
    [3, '', 'D2'],
    [4, '89.5', 'E2'],
    [4, 0.1 + 0.2, 'E2'],
    [4, 101, 'E2'],
    [4, -1, 'E2'],
    [6, new Date('2025-06-19T12:00:00Z'), 'G2'],
    [6, '31/06/2025', 'G2'],
    [7, '19/06/25', 'H2'],
    [8, '', 'I2'],
  ])('column %i as %j is told as %s', async (at, value, cell) => {
    const { entries, faults } = readRegisterSheet(await reopened(workbookOf([withCell(at, value), row], false)));
    expect(faults.map((one) => one.cell)).toEqual([cell]);
    expect(entries).toHaveLength(1);
  });

  it('a bare number where a date belongs is not taken for one', async () => {
    const workbook = workbookOf([withCell(6, 45827)], false);
    pageOf(workbook).getCell('G2').numFmt = '0';
    expect(readRegisterSheet(await reopened(workbook)).faults).toMatchObject([{ cell: 'G2' }]);
  });

  it('a record twice, and a header that lacks a column', async () => {
    expect(readRegisterSheet(await reopened(workbookOf([row, row], false))).faults).toMatchObject([{ cell: 'A3' }]);
    expect(readRegisterSheet(new ExcelJS.Workbook()).faults).toMatchObject([{ cell: 'A1' }]);
  });
});

describe('the program', () => {
  it('writes a form, reads it, and refuses what is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'score-sheet-'));
    const file = join(folder, 'phieu.xlsx');
    const tsx = (...args: readonly string[]) => spawnSync('node_modules/.bin/tsx', [program, ...args], { encoding: 'utf8' });
    expect(tsx('write', 'qd-26-2026/14', file).status).toBe(0);
    expect(execFileSync('node_modules/.bin/tsx', [program, 'read', file], { encoding: 'utf8' })).toContain('Rượu trắng');
    expect(tsx('write', 'qd-26-2026/99', file)).toMatchObject({ status: 1, stderr: expect.stringContaining('qd-26-2026/99') as string });
    rmSync(folder, { recursive: true });
  });
});
