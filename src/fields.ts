import { isOneOf } from './isOneOf';
import { printable } from './printable';
import { refuse } from './refuse';

/** An object whose fields are not known. */
export type Fields = { readonly [key: string]: unknown };

/** Whether a value is an object with fields, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of objects with fields, without holes. */
export function isListOfFields(value: unknown): value is readonly Fields[] {
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at++) if (!isFields(value[at])) return false;
  return true;
}

/** Whether a value is an object whose fields are all it holds: no list, and no `Map`, `Date` or `FormData`, which look empty. */
export function isPlain(value: unknown): value is Fields {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** The fields an object has itself, each read once: what stands on a prototype is none of them. */
export function ownFields<Given extends object>(given: Given): Given {
  return Object.assign(Object.create(null) as object, given);
}

/** The value under a key, where it stands on the object itself. */
export function ownOf<Value>(fields: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** Whether a value is an object whose fields stand on itself: no list, no `Map`, nothing made from a class or from another object. */
export function isBare(value: unknown): value is Fields {
  if (!isPlain(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The fields of an object that are none of those known. */
export function unknownFields(given: object, known: readonly string[]): readonly string[] {
  return Object.keys(given).filter((name) => !known.includes(name));
}

/** The fields an object of options has itself, by their names; another object or another name throws `TypeError`. */
export function ownOptions<Options extends object>(
  options: Options,
  names: readonly (keyof Options & string)[],
  argument = 'options',
  expected = 'an object of options',
): Options {
  if (!isBare(options)) refuse(argument, options, expected, isFields(options) ? ' that is not plain' : '');
  for (const name of Object.keys(options)) {
    if (!isOneOf<string>(names, name)) {
      refuse(argument, options, expected, ` with "${printable(name)}"; the names are ${names.join(', ')}`);
    }
  }
  // Every name stands on the object itself, so that none is sought on a prototype.
  const own: { [name: string]: unknown } = {};
  for (const name of names) own[name] = Object.hasOwn(options, name) ? options[name] : undefined;
  return own as Options;
}
