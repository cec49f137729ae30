import { calendarDate, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Category, CategoryId, Edition, ProductSet } from '../law/edition';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import { refuse, requireListsIn, requireOneOf } from '../refuse';

/**
 * @vi Văn bản không có bộ sản phẩm mang số đó.
 *
 * No product set has that number in the edition.
 */
export type UnknownProductSet = {
  readonly code: 'unknown-product-set';
  /** @vi Giá trị đã nhận. · The value as received. */
  readonly received: string;
  /** @vi Số thứ tự nhỏ nhất và lớn nhất. · Least and most number. */
  readonly expected: { readonly min: number; readonly max: number };
};

/**
 * @vi Các bộ sản phẩm của một văn bản theo thứ tự trong bảng, hoặc của một nhóm sản phẩm.
 *
 * The product sets of an edition in the order of its table, or those of one category.
 *
 * @param edition - Văn bản có bảng phân loại được đọc. · Whose table is read; what is none throws `TypeError`.
 * @param category - Chỉ các bộ của nhóm sản phẩm này. · Only the sets of this category; what is none throws `TypeError`.
 *
 * @example
 * ```ts
 * import { productSets, qd148 } from 'ocop';
 * productSets(qd148).length; //=> 26
 * productSets(qd148, 'beverage').map((set) => set.number); //=> [14, 15, 16, 17]
 * ```
 */
export function productSets(edition: Edition, category?: CategoryId): readonly ProductSet[] {
  requireTable(edition);
  if (category !== undefined) requireOneOf('category', category, categoryIds);
  return category === undefined ? edition.productSets : edition.productSets.filter((set) => set.category === category);
}

/**
 * @vi Bộ sản phẩm theo số thứ tự. Dòng được sửa đổi trong thời gian hiệu lực (bộ 26 của 1048/QĐ-TTg) thì lấy dòng sau,
 * trừ khi hỏi theo ngày.
 *
 * The product set with a number. Where an amendment replaced a row within the edition (set 26 of 1048), the later
 * row is given, unless a day is asked about.
 *
 * @param edition - Văn bản có bảng phân loại được đọc. · Whose table is read; what is none throws `TypeError`.
 * @param number - Số từ 1 đến 26. · 1 to 26.
 * @param on - Ngày được hỏi, cho các dòng đã sửa đổi trong cùng văn bản. · The day asked about, for rows that changed within the
 * edition.
 * @returns Dòng của bộ sản phẩm; hoặc lỗi `unknown-product-set`, `invalid-date`. · The row; or `unknown-product-set`,
 * `invalid-date`.
 *
 * @example
 * ```ts
 * import { productSet, qd148 } from 'ocop';
 * const set = productSet(qd148, 14);
 * if (set.ok) set.value.name.vi; //=> 'Rượu trắng'
 * productSet(qd148, 27); //=> { ok: false, error: { code: 'unknown-product-set', received: '27', expected: { min: 1, max: 26 } } }
 * ```
 */
export function productSet(edition: Edition, number: number, on?: CalendarDate): Result<ProductSet, UnknownProductSet | InvalidDate> {
  requireTable(edition);
  const day = on === undefined ? undefined : calendarDate(on);
  if (day?.ok === false) return day;
  let found: ProductSet | undefined;
  for (const set of edition.productSets) {
    if (set.number === number && (day === undefined || heldOn(set, day.value))) found = set;
  }
  if (found !== undefined) return ok(found);
  const numbers = edition.productSets.map((set) => set.number);
  return err({
    code: 'unknown-product-set',
    received: printable(number),
    expected: { min: Math.min(...numbers), max: Math.max(...numbers) },
  });
}

/**
 * @vi Nhóm sản phẩm mà một bộ sản phẩm thuộc về, theo tên gọi của văn bản.
 *
 * The category a product set belongs to, as the edition names it.
 *
 * @param edition - Văn bản có các nhóm sản phẩm được đọc. · Whose categories are read; what is none throws `TypeError`.
 * @param set - Một bộ sản phẩm của văn bản đó. · One of its product sets; what is none throws `TypeError`.
 * @returns Nhóm sản phẩm; `undefined` nếu văn bản không có nhóm ấy. · The category; `undefined` where the edition has none of
 * that id.
 *
 * @example
 * ```ts
 * import { categoryOf, productSet, qd148 } from 'ocop';
 * const set = productSet(qd148, 14);
 * if (set.ok) categoryOf(qd148, set.value)?.name.vi; //=> 'Đồ uống'
 * ```
 */
export function categoryOf(edition: Edition, set: ProductSet): Category | undefined {
  requireTable(edition);
  if (typeof set !== 'object' || set === null) refuse('set', set, 'a product set');
  return edition.categories.find((category) => category.id === set.category);
}

/** Whether a row held on a day, where an amendment replaced it within its edition. */
export function heldOn(set: ProductSet, on: CalendarDate): boolean {
  return (set.from === undefined || on >= set.from) && (set.until === undefined || on <= set.until);
}

/** Refuses what has no table of product sets. */
export function requireTable(edition: unknown): void {
  requireListsIn('edition', edition, 'an edition', ['categories', 'productSets']);
}

/** Every category of any edition. */
const categoryIds: readonly CategoryId[] = ['food', 'beverage', 'medicinal', 'handicraft', 'textile', 'ornamental', 'tourism'];
