import { editionOfResult } from './storedResult';
import { withMatters } from './withMatters';
import { withWords } from './withWords';

/** A step from one version of stored results to the next. */
export type Migration = {
  /** @vi Điều đã thay đổi, cho người đọc bản ghi cũ. · What changed, for the reader of an old record. */
  readonly change: string;
  readonly migrate: (stored: { readonly [key: string]: unknown }) => { readonly [key: string]: unknown };
};

/**
 * The steps, oldest first: the one at place n takes version n to n + 1. Only ever appended to; what was stored once
 * can be read for good. Version 0 is a bare result, as `JSON.stringify` wrote it.
 */
export const migrations: readonly Migration[] = [
  {
    change: 'A bare result gets an envelope: schema, library version (not known), edition.',
    migrate: (result) => ({
      record: 'ocop',
      schema: 1,
      library: null,
      edition: editionOfResult(result),
      given: null,
      result,
    }),
  },
  {
    change: 'Results carry the words that telling them needs; where none were kept, an id stands in their place.',
    migrate: ({ result, ...envelope }) => ({ ...envelope, schema: 2, result: withWords(result) }),
  },
  {
    change: 'Notes of citations are in two languages, gaps have a matter and a kind, limits name their event, rankings what they do not count.',
    migrate: ({ result, ...envelope }) => ({ ...envelope, schema: 3, result: withMatters(result) }),
  },
];

/**
 * @vi Phiên bản của bản ghi mà `toRecord` viết ra.
 *
 * The version that `toRecord` writes.
 */
export const recordVersion: number = /* @__PURE__ */ (() => migrations.length)();
