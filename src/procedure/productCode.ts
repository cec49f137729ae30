import { withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { Edition, EditionId, ProductCodeSegment } from '../law/edition';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import { requireEdition } from '../law/requireEdition';

/**
 * @vi Các phần của mã sản phẩm như đã viết, giữ nguyên số 0 ở đầu.
 *
 * The segments of a code as written, leading zeros kept.
 */
export type ProductCodeSegments = { readonly [S in ProductCodeSegment]?: string };

/**
 * @vi Mã sản phẩm đã đọc, theo thứ tự các phần của văn bản.
 *
 * A product code, read by its edition's order of segments.
 */
export type ProductCode = Sourced & {
  readonly result: 'product-code';
  readonly edition: EditionId;
  /** @vi Từng phần của mã, bằng chữ số. · Each segment, in figures. */
  readonly segments: ProductCodeSegments;
  readonly basis: Basis;
};

/**
 * @vi Lý do không đọc hoặc viết được mã sản phẩm.
 *
 * Why a code cannot be read or written.
 */
export type ProductCodeFault =
  | {
      /**
       * @vi Không đúng số phần của mã theo văn bản, thiếu phần hoặc thừa phần.
       *
       * Not a text of the edition's number of segments, or segments missing or foreign.
       */
      readonly code: 'product-code-form';
      readonly received: string;
      /** @vi Các phần cần có, theo thứ tự. · The segments wanted, in order. */
      readonly expected: readonly ProductCodeSegment[];
      readonly pattern: string;
    }
  | {
      /**
       * @vi Một phần không viết bằng chữ số, hoặc năm viết không đúng cách in của văn bản.
       *
       * A segment that is not written in figures, or a year not written as the edition prints it.
       */
      readonly code: 'product-code-segment';
      readonly at: ProductCodeSegment;
      readonly received: string;
      readonly expected: string;
    };

const figures = /^\d+$/;

/**
 * @vi Đọc mã sản phẩm theo văn bản, như (T)-(X)-(STT)-20.. của 26/2026/QĐ-TTg; giữ nguyên các số 0 ở đầu.
 *
 * Reads the product code of an edition: its segments in order, in figures, joined by hyphens. The law states no
 * width for any but the year, so any width is taken and leading zeros are kept.
 *
 * @param edition - Văn bản có thứ tự các phần của mã được áp dụng. · Whose order of segments applies.
 * @param text - Mã sản phẩm. · The code.
 * @returns Các phần của mã, để dạng chữ; hoặc lỗi `product-code-form`, `product-code-segment`. · The segments as texts; or
 * `product-code-form`, `product-code-segment`.
 * @legalBasis 26/2026/QĐ-TTg: (T)-(X)-(STT)-20.. (văn bản); 148/QĐ-TTg: (T)-(H)-(STT)-20.. (cổng chính thức); 1489/QĐ-TTg: chưa
 * thấy cách viết mã trong nguồn, dùng của 148 (cách hiểu); 1048: mã trên hệ thống phần mềm (bản chép). · 26/2026/QĐ-TTg:
 * (T)-(X)-(STT)-20.. (text); 148/QĐ-TTg: (T)-(H)-(STT)-20.. (official); 1489/QĐ-TTg: no form in the sources, 148's is used
 * (reading); 1048: a code of the platform (transcription).
 *
 * @example
 * ```ts
 * import { parseProductCode, qd26 } from 'ocop';
 * const code = parseProductCode(qd26, '52-21034-007-2026');
 * if (code.ok) code.value.segments; //=> { province: '52', commune: '21034', serial: '007', year: '2026' }
 * parseProductCode(qd26, '52-007-26').ok; //=> false
 * ```
 */
export function parseProductCode(edition: Edition, text: string): Result<ProductCode, ProductCodeFault> {
  requireEdition(edition);
  const { segments: expected, pattern } = edition.productCode;
  const written = typeof text === 'string' ? text.split('-') : [];
  if (written.length !== expected.length) {
    return err({ code: 'product-code-form', received: printable(text), expected, pattern });
  }
  return read(edition, Object.fromEntries(expected.map((segment, at) => [segment, written[at]])));
}

/**
 * @vi Viết mã sản phẩm: các phần theo thứ tự của văn bản, nối bằng gạch nối, không thêm số 0 và không cắt bớt.
 *
 * Writes a product code: the edition's segments in order, joined by hyphens. Nothing is padded or cut.
 *
 * @param edition - Văn bản có thứ tự các phần của mã được áp dụng. · Whose order of segments applies.
 * @param segments - Từng phần của mã theo văn bản đó, bằng chữ số, không thừa phần nào. · Each segment of that edition, in
 * figures, and no other.
 * @returns Mã sản phẩm, `parseProductCode` đọc lại đúng các phần ấy; hoặc lỗi `product-code-form`, `product-code-segment`. ·
 * The code, which `parseProductCode` reads back to the same segments; or `product-code-form`, `product-code-segment`.
 * @legalBasis Như `parseProductCode`; không suy đoán số chữ số. · As for `parseProductCode`; no width is guessed.
 *
 * @example
 * ```ts
 * import { formatProductCode, qd148 } from 'ocop';
 * formatProductCode(qd148, { province: '51', district: '527', serial: '3', year: '2024' }); //=> { ok: true, value: '51-527-3-2024' }
 * ```
 */
export function formatProductCode(edition: Edition, segments: ProductCodeSegments): Result<string, ProductCodeFault> {
  requireEdition(edition);
  const { segments: expected, pattern } = edition.productCode;
  const given = typeof segments === 'object' && segments !== null ? segments : {};
  const keys = Object.keys(given);
  if (keys.length !== expected.length || !expected.every((segment) => keys.includes(segment))) {
    return err({ code: 'product-code-form', received: printable(keys.join('-')), expected, pattern });
  }
  const code = read(edition, given);
  return code.ok ? ok(expected.map((segment) => code.value.segments[segment]).join('-')) : code;
}

function read(edition: Edition, given: ProductCodeSegments): Result<ProductCode, ProductCodeFault> {
  const { segments: expected, year, basis } = edition.productCode;
  const printedYear = new RegExp(`^${year.replaceAll('.', '\\d')}$`);
  const segments: { [S in ProductCodeSegment]?: string } = {};
  for (const at of expected) {
    const received: unknown = given[at];
    const wanted = at === 'year' ? printedYear : figures;
    if (typeof received !== 'string' || !wanted.test(received)) {
      return err({ code: 'product-code-segment', at, received: printable(received), expected: at === 'year' ? year : '0-9' });
    }
    segments[at] = received;
  }
  return ok(withSources<ProductCode>({ result: 'product-code', edition: edition.id, segments, basis }, edition.sources));
}
