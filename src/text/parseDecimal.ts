import { err, ok, type Result } from '../result';
import { printable } from '../printable';

/**
 * @vi Số thập phân chính xác: số nguyên `sum` chia cho `of` là lũy thừa của 10. `89,5` là 895 chia cho 10.
 *
 * An exact decimal: the whole number `sum` over `of`, a power of ten. `89,5` is 895 over 10.
 */
export type Decimal = { readonly sum: number; readonly of: number };

/**
 * @vi Lý do một đoạn chữ không phải là số viết theo lối Việt Nam.
 *
 * What is wrong with a text that was meant to be a number written the Vietnamese way.
 */
export type InvalidDecimal = {
  readonly code: 'invalid-decimal';
  /**
   * @vi Chữ đã nhận, cắt sau 40 ký tự; giá trị khác thì ghi loại.
   *
   * The text as received, cut after 40 characters; another value is named by its kind.
   */
  readonly received: string;
  readonly expected: '1.234,5';
  /**
   * @vi Lý do: viết không đúng mẫu, hoặc nhiều chữ số hơn mức giữ được chính xác.
   *
   * `form`: not written so; `too-long`: more digits than can be kept exactly.
   */
  readonly reason: 'form' | 'too-long';
};

const written = /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;

/**
 * @vi Đọc số viết theo lối Việt Nam: dấu phẩy trước phần thập phân, dấu chấm giữa các hàng nghìn. Không đoán: `89.5` là
 * lỗi.
 *
 * Reads a number written the Vietnamese way: a comma before the decimals, points between thousands or none. Nothing
 * is guessed: `89.5` is refused, since a point here can only part thousands, and `1.234` is one thousand two hundred
 * and thirty-four.
 *
 * @param text - Chữ cần đọc, dấu cách hai đầu được bỏ qua; không phải chữ thì trả về lỗi, không ném ngoại lệ. · The text to read,
 * spaces around it aside; a value that is not a string is a fault, not an exception.
 * @returns Con số, giữ chính xác, dùng được như `Score` nếu là điểm; hoặc lỗi `invalid-decimal` kèm lý do. · The number, exact,
 * usable as a `Score` where it is one; or `invalid-decimal` with the reason.
 *
 * @example
 * ```ts
 * import { parseDecimal } from 'ocop';
 * parseDecimal('89,5'); //=> { ok: true, value: { sum: 895, of: 10 } }
 * parseDecimal('1.234,5'); //=> { ok: true, value: { sum: 12345, of: 10 } }
 * parseDecimal('89.5').ok; //=> false
 * ```
 */
export function parseDecimal(text: string): Result<Decimal, InvalidDecimal> {
  const match = typeof text === 'string' ? written.exec(text.trim()) : null;
  if (match === null) return err(invalid(text, 'form'));
  const [, sign = '', whole = '', decimals = ''] = match;
  const sum = Number(`${sign}${whole.replaceAll('.', '')}${decimals}`);
  const of = 10 ** decimals.length;
  if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(of)) return err(invalid(text, 'too-long'));
  return ok({ sum: sum === 0 ? 0 : sum, of });
}

function invalid(text: unknown, reason: InvalidDecimal['reason']): InvalidDecimal {
  return { code: 'invalid-decimal', received: printable(text), expected: '1.234,5', reason };
}
