import type * as z from 'zod/v4';
import type { Bilingual, Locale } from '../bilingual';
import { printable } from '../printable';

/**
 * @vi Một lỗi của dữ liệu đưa vào, nói thành lời.
 *
 * One thing wrong with what was given, in words.
 */
export type IssueInWords = {
  /**
   * @vi Vị trí: các khóa từ gốc, cách nhau bằng dấu chấm; rỗng: toàn bộ.
   *
   * Where: the keys from the root, parted by points; empty for the whole.
   */
  readonly at: string;
  readonly message: string;
};

/**
 * @vi Kết quả đọc không thành công của một lược đồ: các lỗi đã tìm thấy.
 *
 * What a failed parse carries: the `error` of `safeParse`, or the outcome of a Standard Schema's `validate`.
 */
export type WithIssues = { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/**
 * @vi Nói các lỗi mà lược đồ tìm thấy thành lời, bằng ngôn ngữ của lần gọi này, mỗi lỗi một câu kèm vị trí.
 *
 * What is wrong with what was given, in the language of this one call; nothing is set for anyone else.
 *
 * @param failure - Lỗi `error` của `safeParse`, hoặc lỗi từ `validate` của Standard Schema. · The `error` of `safeParse`, or the
 * failure a Standard Schema's `validate` gave.
 * @param locale - Ngôn ngữ của thông báo. · The language of the messages.
 * @returns Mỗi lỗi một câu, theo thứ tự tìm thấy, kèm vị trí. · One message per issue, in the order found, with its place.
 *
 * @example
 * ```ts
 * import { answersSchema, describeIssues } from 'ocop/schemas';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * const parsed = answersSchema(whiteSpirit).safeParse({ '3.b': 3 });
 * if (!parsed.success) describeIssues(parsed.error, 'vi'); //=> [{ at: '3.b', message: 'lớn hơn 2' }]
 * if (!parsed.success) describeIssues(parsed.error, 'en'); //=> [{ at: '3.b', message: 'more than 2' }]
 * ```
 */
export function describeIssues(failure: WithIssues, locale: Locale): readonly IssueInWords[] {
  return failure.issues.map((issue) => ({
    at: (issue.path ?? []).map((key) => printable(keyOf(key))).join('.'),
    message: wordsOf(issue as z.core.$ZodIssue)[locale],
  }));
}

/** A Standard Schema may give a path segment as `{ key }`. */
function keyOf(segment: unknown): unknown {
  return typeof segment === 'object' && segment !== null && 'key' in segment ? segment.key : segment;
}

function wordsOf(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.['words'] as Bilingual | undefined) ?? { vi: 'không hợp lệ', en: 'not valid' };
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      return { vi: `cần ${kind.vi}`, en: `${kind.en} is wanted` };
    }
    case 'too_small':
      return size(issue.origin, issue.minimum, { vi: 'nhỏ hơn', en: 'less than' }, { vi: 'ít hơn', en: 'fewer than' });
    case 'too_big':
      return size(issue.origin, issue.maximum, { vi: 'lớn hơn', en: 'more than' }, { vi: 'nhiều hơn', en: 'more than' });
    case 'invalid_format':
      return issue.format === 'date'
        ? { vi: 'cần một ngày có thật, viết YYYY-MM-DD', en: 'an existing date written YYYY-MM-DD is wanted' }
        : { vi: 'không đúng dạng quy định', en: 'not written in the form that is wanted' };
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { vi: `cần một trong: ${values}`, en: `one of these is wanted: ${values}` };
    }
    case 'unrecognized_keys': {
      const keys = issue.keys
        .slice(0, 5)
        .map((key) => `"${printable(key)}"`)
        .join(', ');
      const more = issue.keys.length > 5 ? ', …' : '';
      return { vi: `không có khóa ${keys}${more}`, en: `there is no key ${keys}${more}` };
    }
    case 'invalid_union':
      return ofUnion(issue);
    default:
      return { vi: 'không hợp lệ', en: 'not valid' };
  }
}

/** The words of the branch that came closest: the one whose first fault lies deepest, or is not one of kind. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion): Bilingual {
  const options: unknown = 'options' in issue ? issue.options : undefined;
  if (Array.isArray(options) && options.length > 0) {
    const values = options.map(String).join(', ');
    return { vi: `cần một trong: ${values}`, en: `one of these is wanted: ${values}` };
  }
  // Older versions of zod do not tell which kinds there are.
  if (issue.errors.length === 0) return { vi: 'không thuộc loại nào được biết', en: 'of no known kind' };
  let closest: z.core.$ZodIssue | undefined;
  for (const [first] of issue.errors) {
    if (first !== undefined && (closest === undefined || closeness(first) > closeness(closest))) closest = first;
  }
  if (closest === undefined) return { vi: 'không hợp lệ', en: 'not valid' };
  const words = wordsOf(closest);
  const at = closest.path.map((key) => printable(key)).join('.');
  return at === '' ? words : { vi: `${at}: ${words.vi}`, en: `${at}: ${words.en}` };
}

function closeness(issue: z.core.$ZodIssue): number {
  return 2 * issue.path.length + (issue.code === 'invalid_type' ? 0 : 1);
}

function size(origin: string, bound: number | bigint, amount: Bilingual, count: Bilingual): Bilingual {
  const unit = units[origin];
  return unit === undefined
    ? { vi: `${amount.vi} ${bound}`, en: `${amount.en} ${bound}` }
    : { vi: `${count.vi} ${bound} ${unit.vi}`, en: `${count.en} ${bound} ${unit.en}` };
}

const units: { readonly [origin: string]: Bilingual } = {
  string: { vi: 'ký tự', en: 'characters' },
  array: { vi: 'mục', en: 'items' },
  record: { vi: 'khóa', en: 'keys' },
};

const kinds: { readonly [expected: string]: Bilingual } = {
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'một đối tượng', en: 'an object' },
  record: { vi: 'một đối tượng', en: 'an object' },
  array: { vi: 'một danh sách', en: 'a list' },
  tuple: { vi: 'một danh sách', en: 'a list' },
};
