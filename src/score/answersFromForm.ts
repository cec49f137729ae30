import { isPlain, ownFields } from '../fields';
import { printable } from '../printable';
import { err, isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import type { AnswerFault, Answers } from './answers';
import { assess } from './assess';
import { codeOfField } from './fieldName';

/**
 * @vi Đọc các ô đã chọn từ giá trị của một biểu mẫu có tên trường theo `fieldName`. Trường để trống là chưa trả lời,
 * không phải 0 điểm.
 *
 * The answers in the values of a form whose fields are named by `fieldName`. Radio buttons give a box as a number or as
 * text (`'3'`), checkboxes a list of them, or one alone. `null`, an empty text and `false` are what a form holds where
 * nothing was ticked: no answer, and never a 0; an empty list says that a checklist was seen and nothing ticked.
 *
 * @param rubric - Bộ tiêu chí mà biểu mẫu hiển thị. · The criteria set the form shows.
 * @param values - Giá trị của biểu mẫu; trường không thuộc phiếu, như tên chủ thể, được bỏ qua. · The values of the form, as
 * React Hook Form or TanStack Form give them, or a `FormData`, `URLSearchParams` or `Map`, in which a field sent several times is
 * a list. Fields that are none of the sheet, as the holder's name, are left alone.
 * @returns Câu trả lời cho `assess`, đủ hoặc chưa đủ; hoặc các lỗi `assess` tìm thấy trong đó, mã lỗi liệt kê ở dưới. · Answers
 * for `assess`, complete or not; or the faults `assess` finds in them: `not-answers`, `unknown-criterion`, `not-a-box`,
 * `box-out-of-range`, `list-for-one-box`, `box-repeated`, `several-cases`.
 *
 * @example
 * ```ts
 * import { answersFromForm } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * answersFromForm(whiteSpirit, { holder: 'A', box_1_a: '3', box_1_b: null }); //=> { ok: true, value: { '1.a': 3 } }
 * ```
 */
export function answersFromForm<Code extends string>(rubric: Rubric<Code>, values: unknown): Result<Answers<Code>, NonEmpty<AnswerFault>> {
  const { byCode } = sheetOf(rubric);
  const fields = fieldsIn(values);
  if (fields === null) return err([{ code: 'not-answers', received: printable(values) }]);
  const faults: AnswerFault[] = [];
  const answers: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const code = codeOfField(name);
    if (code === null && (byCode.has(name) || seemsMeant.test(name))) faults.push({ code: 'unknown-criterion', at: printable(name) });
    if (code === null || value === undefined || value === null || value === '' || value === false) continue;
    const line = byCode.get(code);
    if (line === undefined) faults.push({ code: 'unknown-criterion', at: printable(code) });
    else answers[code] = line.list ? listOf(value) : boxOf(value);
  }
  const checked = assess<string, unknown>(rubric, answers);
  const all = faults.concat(checked.ok ? [] : checked.error);
  return isNonEmpty(all) ? err(all) : ok(answers as Answers<Code>);
}

/** A name that is none of a criterion's and begins as one: an answer would be lost. */
const seemsMeant = /^box([_.[]|$)/i;

/** The fields by name; `null` for what has none. */
function fieldsIn(values: unknown): { readonly [name: string]: unknown } | null {
  if (isPlain(values)) return ownFields(values);
  if (!pairLists.includes(Object.prototype.toString.call(values))) return null;
  const sent = new Map<string, unknown[]>();
  for (const [name, value] of values as Iterable<readonly [unknown, unknown]>) {
    if (typeof name === 'string') sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  return Object.fromEntries([...sent].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}

/** What holds its fields as pairs of name and value, of any realm. */
const pairLists: readonly string[] = ['[object FormData]', '[object URLSearchParams]', '[object Map]'];

/** One checkbox alone is sent without a list. */
function listOf(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).map(boxOf);
}

/** A box written as text is a number; all else is left for `assess` to name. */
function boxOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(boxOf);
  return typeof value === 'string' && /^(?:0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value;
}
