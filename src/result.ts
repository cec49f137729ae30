/**
 * @vi Kết quả của một hàm có thể nhận dữ liệu sai: giá trị, hoặc lỗi dưới dạng dữ liệu.
 *
 * The outcome of a function whose input can be wrong: a value, or an error that is itself plain data.
 */
export type Result<T, E> =
  | {
      readonly ok: true;
      /** @vi Kết quả. · What was asked for. */
      readonly value: T;
    }
  | {
      readonly ok: false;
      /** @vi Lỗi, kèm dữ liệu để xử lý. · What is wrong, with the data to act on it. */
      readonly error: E;
    };

/**
 * @vi Danh sách có ít nhất một phần tử.
 *
 * A list that holds at least one item: what a `Result` of several faults carries.
 */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Whether a list holds at least one item. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/**
 * @vi Ghi một giá trị thành kết quả thành công.
 *
 * Wraps a value as a success.
 *
 * @param value - Giá trị bất kỳ. · Any value.
 * @example
 * ```ts
 * import { ok } from 'ocop';
 * ok(3); //=> { ok: true, value: 3 }
 * ```
 */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * @vi Ghi một lỗi thành kết quả không thành công.
 *
 * Wraps a fault as a failure.
 *
 * @param error - Lỗi dưới dạng dữ liệu thường. · The fault, as plain data.
 * @example
 * ```ts
 * import { err } from 'ocop';
 * err({ code: 'invalid-date' }); //=> { ok: false, error: { code: 'invalid-date' } }
 * ```
 */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
