import { ownOf } from '../fields';

/** How the values of a stored result are told in one language. */
export type ValueWords = {
  /** Words of values: yes and no, kinds, levels, editions. */
  readonly names: { readonly [value: string]: string };
  /** Words of the values of one field, before those of any. */
  readonly ofField: { readonly [field: string]: { readonly [value: string]: string } };
  readonly stars: (star: string) => string;
  readonly day: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly atMost: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly between: (least: string, most: string) => string;
  /** The band of a total, of which the record says its range. */
  readonly bandOf: (total: string, from: string, end: string, isIn: boolean) => string;
};

const starFields: readonly string[] = ['star', 'band', 'worst', 'best', 'meanwhile'];

/** A value that a record holds at a field, or should, as a sentence tells it. */
export function valueOfRecord(at: string, value: string, words: ValueWords): string {
  const field = at.slice(at.lastIndexOf('.') + 1);
  const bounded = /^(<=|>=) (.+)$/.exec(value);
  if (bounded !== null) {
    const [, sign, bound = ''] = bounded;
    if (isDay(bound)) return (sign === '<=' ? words.notAfter : words.notBefore)(words.day(bound));
    return (sign === '<=' ? words.atMost : words.atLeast)(valueOfRecord(at, bound, words));
  }
  const [, from, total, sign, end] = /^(\S+) <= (\S+) (<=?) (\S+)$/.exec(value) ?? [];
  if (from !== undefined && total !== undefined && end !== undefined) return words.bandOf(total, from, end, sign === '<=');
  const [, least, most] = /^(\d{1,3})-(\d{1,3})$/.exec(value) ?? [];
  if (least !== undefined && most !== undefined) return words.between(least, most);
  if (isDay(value)) return words.day(value);
  if (starFields.includes(field) && /^[1-5]$/.test(value)) return words.stars(value);
  return ownOf(ownOf(words.ofField, field) ?? {}, value) ?? ownOf(words.names, value) ?? value;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
