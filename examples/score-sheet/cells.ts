import type ExcelJS from 'exceljs';
import type { Bilingual } from 'ocop';

/** Something wrong in a workbook, and in which cell. */
export type CellFault = { readonly cell: string; readonly message: Bilingual };

/** The text of a cell, in NFC and without space around it; `null`: the cell holds something that is not text. */
export function textIn({ value }: ExcelJS.Cell): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (typeof value === 'object' && 'richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .normalize('NFC')
      .trim();
  return null;
}

/** What a cell shows where it holds a formula, else what it holds. */
export function shownIn({ value }: ExcelJS.Cell): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date || !('formula' in value || 'sharedFormula' in value)) return value;
  return value.result;
}

export function fault(cell: ExcelJS.Cell | string, vi: string, en: string): CellFault {
  return { cell: typeof cell === 'string' ? cell : cell.address, message: { vi, en } };
}
