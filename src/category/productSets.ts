import type { CalendarDate } from '../date/calendarDate';
import type { Category, CategoryId, Edition, ProductSet } from '../law/edition';
import { err, ok, type Result } from '../result';
import { fold } from '../text/fold';
import { printable } from '../printable';

/** No product set has that number in the edition. */
export type UnknownProductSet = {
  readonly code: 'unknown-product-set';
  readonly received: string;
  /** Least and most number. */
  readonly expected: { readonly min: number; readonly max: number };
};

/**
 * The product sets of an edition in the order of its table, or those of one category.
 *
 * @param edition - Whose table is read.
 * @param category - Only the sets of this category.
 * @legalBasis Annex I of each edition; every row carries its own grade (148: rows 1 to 7 text, 8 to 26 derived).
 *
 * @example
 * ```ts
 * import { productSets, qd148 } from 'ocop';
 * productSets(qd148).length; //=> 26
 * productSets(qd148, 'beverage').map((set) => set.number); //=> [14, 15, 16, 17]
 * ```
 */
export function productSets(edition: Edition, category?: CategoryId): readonly ProductSet[] {
  return category === undefined ? edition.productSets : edition.productSets.filter((set) => set.category === category);
}

/**
 * The product set with a number. Where an amendment replaced a row within the edition (set 26 of 1048), the later
 * row is given, unless a day is asked about.
 *
 * @param edition - Whose table is read.
 * @param number - 1 to 26.
 * @param on - The day asked about, for rows that changed within the edition.
 * @returns The row, or `unknown-product-set`.
 * @legalBasis Annex I of each edition; every row carries its own grade.
 *
 * @example
 * ```ts
 * import { productSet, qd148 } from 'ocop';
 * const set = productSet(qd148, 14);
 * if (set.ok) set.value.name.vi; //=> 'Rượu trắng'
 * productSet(qd148, 27); //=> { ok: false, error: { code: 'unknown-product-set', received: '27', expected: { min: 1, max: 26 } } }
 * ```
 */
export function productSet(edition: Edition, number: number, on?: CalendarDate): Result<ProductSet, UnknownProductSet> {
  let found: ProductSet | undefined;
  for (const set of edition.productSets) {
    const holds = on === undefined || ((set.from === undefined || on >= set.from) && (set.until === undefined || on <= set.until));
    if (set.number === number && holds) found = set;
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
 * The product sets whose name, group or category holds every word of a text, with or without diacritics. Sets whose
 * name matches come first, then groups, then categories.
 *
 * @param edition - Whose table is searched.
 * @param text - Words in Vietnamese (diacritics optional, "đ" as "d") or English; an empty text finds nothing.
 * @legalBasis Not a rule of law: an aid for search.
 *
 * @example
 * ```ts
 * import { findProductSets, qd148 } from 'ocop';
 * findProductSets(qd148, 'ruou trang').map((set) => set.name.vi); //=> ['Rượu trắng']
 * ```
 */
export function findProductSets(edition: Edition, text: string): readonly ProductSet[] {
  const words = fold(text).split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const holds = (...texts: readonly string[]): boolean => {
    const key = ` ${texts.map(fold).join(' ')} `;
    return words.every((word) => key.includes(` ${word}`));
  };
  const found = new Set<ProductSet>();
  const look = (namesOf: (set: ProductSet) => { readonly vi: string; readonly en: string } | undefined): void => {
    for (const set of edition.productSets) {
      const names = namesOf(set);
      if (names !== undefined && (holds(names.vi) || holds(names.en))) found.add(set);
    }
  };
  look((set) => set.name);
  look((set) => set.group);
  look((set) => categoryOf(edition, set)?.name);
  return [...found];
}

/**
 * The category a product set belongs to, as the edition names it.
 *
 * @legalBasis Annex I of each edition; every row carries its own grade.
 *
 * @example
 * ```ts
 * import { categoryOf, productSet, qd148 } from 'ocop';
 * const set = productSet(qd148, 14);
 * if (set.ok) categoryOf(qd148, set.value)?.name.vi; //=> 'Đồ uống'
 * ```
 */
export function categoryOf(edition: Edition, set: ProductSet): Category | undefined {
  return edition.categories.find((category) => category.id === set.category);
}
