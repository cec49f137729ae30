import { isFields } from './fields';
import { printable } from './printable';
import { refuse } from './refuse';
import type { Result } from './result';

/**
 * @vi Lấy giá trị của một kết quả thành công; kết quả lỗi thì ném `Error` nêu mã lỗi và vị trí. Dùng cho kịch bản chạy
 * một lần và kiểm thử.
 *
 * The value of a success; a failure is thrown as an `Error` that names its codes and places and carries the faults as
 * `cause`. For scripts and tests, and wherever wrong input is a bug.
 *
 * @param result - Kết quả một hàm của thư viện trả về. · What a function of the library gave.
 * @returns Giá trị của kết quả. · The value.
 *
 * @example
 * ```ts
 * import { calendarDate, orThrow } from 'ocop';
 * orThrow(calendarDate('2024-11-30')); //=> '2024-11-30'
 * ```
 */
export function orThrow<T>(result: Result<T, unknown>): T {
  if (typeof result !== 'object' || result === null || typeof result.ok !== 'boolean') refuse('result', result, 'a Result, as { ok, value }');
  if (result.ok) return result.value;
  const faults = [result.error].flat().map((fault) => {
    const { code, at } = isFields(fault) ? fault : {};
    return at === undefined ? printable(code ?? fault) : `${printable(code)} at ${printable(at)}`;
  });
  throw new Error(faults.join(', '), { cause: result.error });
}
