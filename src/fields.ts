import { refuse } from './refuse';

/** Whether a value is an object with fields, and no list. */
export function isFields(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Options, each read once and only where it is the object's own: what stands on a prototype is no option. */
export function ownOptions<Options extends object>(options: Options): Options {
  if (!isFields(options)) refuse('options', options, 'an object of options');
  return Object.assign(Object.create(null) as object, options);
}
