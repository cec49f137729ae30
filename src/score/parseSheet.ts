import { draftId, editionIds, type EditionId } from '../law/vocabulary';
import { err, ok, type Result } from '../result';
import { longestSheetText } from '../text/longestSheetText';
import { printable } from '../printable';
import type { Answers } from './answers';
import { decisionNumber } from './formatSheet';

/**
 * @vi Phiếu đọc từ dòng chữ: phiếu nào và các ô đã chọn. Ô có đúng của phiếu hay không thì `assess` cho biết.
 *
 * A sheet read from its text: which one, and the boxes ticked. Whether they are boxes of that sheet, `assess` says.
 */
export type WrittenSheet = {
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  /** @vi Các câu trả lời đọc được. · The answers that were read. */
  readonly answers: Answers;
};

/**
 * @vi Lý do một dòng chữ không phải là phiếu đã viết.
 *
 * Why a text is not a written sheet.
 */
export type WrittenSheetFault =
  | { readonly code: 'not-a-written-sheet'; readonly received: string }
  | { readonly code: 'written-sheet-too-long'; readonly length: number; readonly atMost: number }
  | { readonly code: 'unknown-edition'; readonly received: string; readonly expected: readonly string[] }
  /** `position`: 1 for the first answer after the head. */
  | { readonly code: 'not-a-written-answer'; readonly position: number; readonly received: string }
  | { readonly code: 'answer-repeated'; readonly at: string };

/**
 * @vi Đọc lại dòng chữ do `formatSheet` viết; dòng dài quá 10.000 ký tự thì không nhận.
 *
 * Reads the text `formatSheet` writes. The order of the answers does not matter; a text longer than 10,000 signs is
 * refused before it is looked at.
 *
 * @param text - Chữ cần đọc, từ bất kỳ đâu. · The text, from anywhere.
 * @returns Mã của văn bản (của dự thảo thì giữ nguyên), số bộ sản phẩm, biến thể nếu bộ có hai phiếu, và câu trả lời chưa đối
 * chiếu với phiếu; hoặc lỗi, mã lỗi liệt kê ở dưới. · The edition, by its id (that of a draft as it stands), the set, the
 * variant where the set has two sheets, and the answers, not yet held against the sheet; or `not-a-written-sheet`,
 * `written-sheet-too-long`, `unknown-edition`, `not-a-written-answer`, `answer-repeated`.
 *
 * @example
 * ```ts
 * import { parseSheet } from 'ocop';
 * parseSheet('148:14/1.a=3/3.c=0'); //=> { ok: true, value: { edition: 'qd-148-2023', set: 14, answers: { '1.a': 3, '3.c': 0 } } }
 * const twice = parseSheet('148:14/1.a=3/1.a=2');
 * if (!twice.ok) twice.error; //=> { code: 'answer-repeated', at: '1.a' }
 * ```
 */
export function parseSheet(text: string): Result<WrittenSheet, WrittenSheetFault> {
  if (typeof text !== 'string') return err({ code: 'not-a-written-sheet', received: printable(text) });
  if (text.length > longestSheetText) return err({ code: 'written-sheet-too-long', length: text.length, atMost: longestSheetText });
  const [head = '', ...pairs] = text.split('/');
  const [, decision = '', number, ending] = /^([\p{L}\w.%]+):([1-9][0-9]{0,5})(?:-([\p{L}\w.%]+))?$/u.exec(head) ?? [];
  const name = read(decision);
  const variant = ending === undefined ? undefined : read(ending);
  if (number === undefined || name === undefined || (ending !== undefined && variant === undefined)) {
    return err({ code: 'not-a-written-sheet', received: printable(text) });
  }
  const edition = draftId.test(name) ? (name as EditionId) : editionIds.find((id) => decisionNumber(id) === name);
  if (edition === undefined) {
    return err({ code: 'unknown-edition', received: printable(name), expected: editionIds.map((id) => decisionNumber(id) ?? id) });
  }
  const answers = new Map<string, number | readonly number[]>();
  for (const [index, pair] of pairs.entries()) {
    const [, left = '', right] = /^([\p{L}\w.%]+)=(0|[1-9][0-9]{0,5}|~|(?:~[1-9][0-9]{0,5})+)$/u.exec(pair) ?? [];
    const code = read(left);
    if (right === undefined || code === undefined) {
      return err({ code: 'not-a-written-answer', position: index + 1, received: printable(pair) });
    }
    if (answers.has(code)) return err({ code: 'answer-repeated', at: printable(code) });
    answers.set(
      code,
      right.startsWith('~')
        ? right
            .split('~')
            .filter((box) => box !== '')
            .map(Number)
        : Number(right),
    );
  }
  return ok({
    edition,
    set: Number(number),
    ...(variant !== undefined && { variant }),
    answers: Object.fromEntries(answers),
  });
}

/** The words of `written`, or nothing where the bytes are no text. */
function read(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
