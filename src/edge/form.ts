import { isFields, isListOfFields, type Fields, ownOf } from '../fields';
import { printable } from '../printable';

/** How the value of a field is written, and whether one is; `inside`: the fields it has; `items`: what stands in a list, or under its keys. */
export type Form = {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
  readonly inside?: Forms | ((value: Fields) => Forms);
  readonly items?: Form;
  readonly optional?: true;
};

/** The forms of the fields of an object. */
export type Forms = { readonly [field: string]: Form };

/** A field that is not written as it must be. */
export type Misfit = { readonly at: string; readonly received: string; readonly expected: string };

/** The first field, at any depth, that is not written as it must be; `everyField`: one that is not there is missed. */
export function misfit(given: Fields, forms: Forms, at: string, everyField: boolean): Misfit | null {
  for (const [field, form] of Object.entries(forms)) {
    const value = ownOf(given, field);
    if (value === undefined && (form.optional === true || !everyField)) continue;
    const found = misfitIn(value, form, `${at}.${field}`, everyField);
    if (found !== null) return found;
  }
  return null;
}

function misfitIn(value: unknown, { expected, fits, inside, items }: Form, at: string, everyField: boolean): Misfit | null {
  if (!fits(value)) return { at, received: printable(value), expected };
  if (inside !== undefined && isFields(value)) return misfit(value, typeof inside === 'function' ? inside(value) : inside, at, everyField);
  if (items === undefined || value === null) return null;
  for (const [key, item] of Object.entries(value as object)) {
    const found = misfitIn(item, items, `${at}.${key}`, everyField);
    if (found !== null) return found;
  }
  return null;
}

/** Throws `TypeError` for it: a caller's bug. */
export function refuseMisfit({ at, received, expected }: Misfit): never {
  throw new TypeError(`"${at}" must be ${expected}; got ${received}`);
}

export const text: Form = /* @__PURE__ */ Object.freeze({ expected: '"…"', fits: (value: unknown) => typeof value === 'string' });
export const whole: Form = /* @__PURE__ */ Object.freeze({ expected: '…, 0, 1, …', fits: (value: unknown) => Number.isSafeInteger(value) });
export const flag: Form = /* @__PURE__ */ Object.freeze({ expected: 'true | false', fits: (value: unknown) => typeof value === 'boolean' });
export const object: Form = /* @__PURE__ */ Object.freeze({ expected: '{…}', fits: isFields });
export const list: Form = /* @__PURE__ */ Object.freeze({ expected: '[…]', fits: Array.isArray });

/** A list of objects. */
export const objects: Form = /* @__PURE__ */ Object.freeze({ expected: '[{…}, …]', fits: isListOfFields });

/** A list, each item of which is written so. */
export function listOf(items: Form): Form {
  return { ...list, items };
}

export function oneOf(values: readonly unknown[]): Form {
  return { expected: values.join(' | '), fits: (value) => values.includes(value) };
}

export function fields(inside: Forms): Form {
  return { expected: `{ ${Object.keys(inside).join(', ')} }`, fits: isFields, inside };
}

export function orNull({ expected, fits, ...form }: Form): Form {
  return { ...form, expected: `${expected} | null`, fits: (value) => value === null || fits(value) };
}

export function optional(form: Form): Form {
  return { ...form, optional: true };
}
