import { refuse } from '../refuse';

const start = 'box_';

/**
 * @vi Tên trường của một tiêu chí trong biểu mẫu: `1.a` thành `box_1_a`.
 *
 * The name of a criterion's field in a form. Form libraries read a dot as a path and a number as a place in a list, so
 * that the codes of a sheet are no names for them: `1.a` becomes `box_1_a`. Letters, digits and `_` are all a name has.
 *
 * @param code - Mã tiêu chí. · The code of a criterion.
 * @returns Tên trường; mỗi mã một tên khác nhau. `codeOfField` đọc lại thành mã. · Its name; each code has another.
 * `codeOfField` reads it back.
 *
 * @example
 * ```ts
 * import { fieldName } from 'ocop';
 * fieldName('1.a'); //=> 'box_1_a'
 * ```
 */
export function fieldName(code: string): string {
  if (typeof code !== 'string') refuse('code', code, 'the code of a criterion');
  // What is no letter, no digit and no dot, and a dot after a dot, is written as its number between two `_` each.
  return (
    start + code.replace(/[^\p{L}\p{N}]/gu, (sign, at: number) => (sign === '.' && code[at - 1] !== '.' ? '_' : `__${sign.codePointAt(0) ?? ''}__`))
  );
}

/**
 * @vi Mã tiêu chí theo tên trường của biểu mẫu.
 *
 * The code of a criterion by the name of its field.
 *
 * @param name - Tên một trường, thuộc phiếu hoặc không. · The name of a field, of the sheet or not.
 * @returns Mã tiêu chí; `null` nếu trường không thuộc phiếu. · The code; `null` for the name of a field that is none of a
 * sheet.
 *
 * @example
 * ```ts
 * import { codeOfField } from 'ocop';
 * codeOfField('box_3_đ'); //=> '3.đ'
 * codeOfField('holder'); //=> null
 * ```
 */
export function codeOfField(name: string): string | null {
  if (typeof name !== 'string') refuse('name', name, 'the name of a field');
  if (!name.startsWith(start)) return null;
  const code = name
    .slice(start.length)
    .replace(/__(\d+)__|_/g, (_, point: string | undefined) => (point === undefined ? '.' : signOf(Number(point))));
  return fieldName(code) === name ? code : null;
}

function signOf(point: number): string {
  const last = '\u{10ffff}'.codePointAt(0) as number;
  return point <= last ? String.fromCodePoint(point) : '';
}
