import type ExcelJS from 'exceljs';
import { assess, describeFault, type AnswerFault, type Answers, type Assessment, type Rubric } from 'ocop';
import { fault, shownIn, textIn, type CellFault } from './cells';
import { formLines, type FormLine } from './formLines';
import { sheetNamed } from './sheets';

/** A form as it was read: every fault by its cell, and nothing judged while there is one. */
export type ReadForm =
  | {
      readonly ok: true;
      readonly rubric: Rubric;
      readonly answers: Answers;
      readonly eliminatedBy: readonly string[];
      readonly assessment: Assessment;
    }
  | { readonly ok: false; readonly faults: readonly CellFault[] };

/** Reads a filled form back, line by line as it stands, whatever was moved on it. */
export function readScoreSheet(workbook: ExcelJS.Workbook): ReadForm {
  const page = workbook.getWorksheet('Phiếu chấm điểm');
  if (page === undefined) return refused([fault('A1', 'không có trang "Phiếu chấm điểm"', 'there is no page "Phiếu chấm điểm"')]);
  const named = rowsOf(page).find((row) => textIn(row.getCell(1)) === 'Bộ tiêu chí');
  const name = named === undefined ? '' : textIn(named.getCell(3));
  const rubric = sheetNamed(name ?? '');
  if (rubric === undefined) {
    return refused([fault(named?.getCell(3) ?? 'A1', `không có bộ tiêu chí "${name ?? ''}"`, `there is no criteria set "${name ?? ''}"`)]);
  }
  const { ticks, faults, total } = ticksOn(page, rubric);
  const answers: { [code: string]: number | readonly number[] } = {};
  for (const [code, { list, boxes }] of ticks.boxes) {
    if (!list && boxes.length > 1) faults.push(several(boxes[1]?.cell, code));
    else if (list && boxes.length > 1 && boxes.some(({ box }) => box === 0)) faults.push(several(boxes.find(({ box }) => box === 0)?.cell, code));
    else answers[code] = list ? boxes.map(({ box }) => box).filter((box) => box !== 0) : (boxes[0]?.box ?? 0);
  }
  if (faults.length > 0) return refused(faults);
  const eliminatedBy = [...ticks.grounds];
  const assessed = assess(rubric, answers, { eliminatedBy });
  if (!assessed.ok) return refused(assessed.error.map((one) => ({ cell: cellOf(one, ticks), message: describeFault(one) })));
  const assessment = assessed.value;
  const shown = total === null ? undefined : shownIn(total);
  if (assessment.kind === 'complete' && total !== null && shown !== undefined && shown !== assessment.total) {
    const other = typeof shown === 'number' ? String(shown) : '?';
    return refused([
      fault(
        total,
        `tổng ghi ${other}, các ô đã chọn cộng lại là ${assessment.total}`,
        `the total says ${other}, the boxes ticked come to ${assessment.total}`,
      ),
    ]);
  }
  return { ok: true, rubric, answers, eliminatedBy, assessment };
}

type Ticked = { readonly box: number; readonly cell: string };
type Ticks = { readonly boxes: Map<string, { readonly list: boolean; readonly boxes: Ticked[] }>; readonly grounds: string[] };

/** Every tick by criterion, and what cannot be read. */
function ticksOn(
  page: ExcelJS.Worksheet,
  rubric: Rubric,
): { readonly ticks: Ticks; readonly faults: CellFault[]; readonly total: ExcelJS.Cell | null } {
  const lines = formLines(rubric);
  const known = new Map(lines.flatMap((line) => (line.kind === 'part' || line.kind === 'box' ? [] : [[line.code, line] as const])));
  const seen = new Map<string, string>();
  const ticks: Ticks = { boxes: new Map(), grounds: [] };
  const faults: CellFault[] = [];
  let total: ExcelJS.Cell | null = null;
  // The line the boxes below belong to; `unreadable`: its fault is told, and the ticks below it say nothing.
  let current: FormLine | 'unreadable' | undefined;
  let begun = false;
  for (const row of rowsOf(page)) {
    const [codeCell, boxCell, tickCell] = [row.getCell(1), row.getCell(2), row.getCell(5)];
    const code = textIn(codeCell);
    if (code === 'Mã') begun = true;
    if (!begun || code === 'Mã') continue;
    if (code === 'TỔNG') total = row.getCell(6);
    if (code === 'TỔNG' || code === 'CÒN') {
      begun = code !== 'CÒN';
      continue;
    }
    if (code === null) {
      faults.push(
        fault(codeCell, 'mã tiêu chí phải là chữ; Excel đã đổi thành số hoặc ngày', 'a code must be text; Excel has made a number or a date of it'),
      );
      current = 'unreadable';
      continue;
    }
    if (code !== '') {
      const before = seen.get(code);
      const none = !known.has(code) && !code.startsWith('Phần ');
      current = none || before !== undefined ? 'unreadable' : known.get(code);
      if (none) faults.push(fault(codeCell, `bộ tiêu chí không có mã "${code}"`, `the criteria set has no code "${code}"`));
      if (before !== undefined) faults.push(fault(codeCell, `mã "${code}" đã có ở ô ${before}`, `code "${code}" stands in ${before} already`));
      seen.set(code, codeCell.address);
    }
    const tick = textIn(tickCell);
    if (tick === '' || current === 'unreadable') continue;
    if (tick === null || tick.toLowerCase() !== 'x') {
      faults.push(fault(tickCell, 'chỉ ghi "x" hoặc để trống', 'write "x" or leave it empty'));
    } else if (current?.kind === 'ground') {
      ticks.grounds.push(current.ground);
    } else if (current?.kind === 'criterion' && code === '') {
      const box = boxCell.value;
      const { code: criterion, list } = current;
      if (typeof box !== 'number' || !lines.some((line) => line.kind === 'box' && line.code === criterion && line.box === box)) {
        faults.push(fault(boxCell, `tiêu chí ${criterion} không có ô này`, `criterion ${criterion} has no such box`));
        continue;
      }
      const { boxes } = ticks.boxes.get(criterion) ?? { boxes: [] };
      ticks.boxes.set(criterion, { list, boxes: [...boxes, { box, cell: tickCell.address }] });
    } else {
      faults.push(fault(tickCell, 'dòng này không có ô để chọn', 'there is no box to tick on this line'));
    }
  }
  return { ticks, faults, total };
}

function several(cell: string | undefined, code: string): CellFault {
  return fault(cell ?? 'E1', `tiêu chí ${code} chọn nhiều ô`, `criterion ${code} has several boxes ticked`);
}

/** The cell a fault of the answers is about: the last tick of the criterion, or of the last case. */
function cellOf(answerFault: AnswerFault, { boxes }: Ticks): string {
  const code = answerFault.code === 'several-cases' ? answerFault.cases.at(-1) : 'at' in answerFault ? answerFault.at : undefined;
  return boxes.get(code ?? '')?.boxes.at(-1)?.cell ?? 'E1';
}

function refused(faults: readonly CellFault[]): ReadForm {
  return { ok: false, faults };
}

function rowsOf(page: ExcelJS.Worksheet): readonly ExcelJS.Row[] {
  return Array.from({ length: page.rowCount }, (_, at) => page.getRow(at + 1));
}
