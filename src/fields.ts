import { refuse } from './refuse';

/** An object whose fields are not known. */
export type Fields = { readonly [key: string]: unknown };

/** Whether a value is an object with fields, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an object whose fields are all it holds: no list, and no `Map`, `Date` or `FormData`, which look empty. */
export function isPlain(value: unknown): value is Fields {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** The fields an object has itself, each read once: what stands on a prototype is none of them. */
export function ownFields<Given extends object>(given: Given): Given {
  return Object.assign(Object.create(null) as object, given);
}

/** Options as the fields they have themselves; what is no object of options throws `TypeError`. */
export function ownOptions<Options extends object>(options: Options): Options {
  if (!isFields(options)) refuse('options', options, 'an object of options');
  return ownFields(options);
}
