import * as z from 'zod';
import type { Bilingual } from '../bilingual';
import { tooManyAccents } from './composed';

/** Makes a schema. It comes as a function so that a bundler can leave out the schemas nobody imports. */
export function define<Schema>(schema: () => Schema): Schema {
  return schema();
}

/** An object with these keys and no other, as readonly data. */
export function strict<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).readonly();
}

/** A list of at most `most` items, as readonly data. */
export function list<Item extends z.ZodType>(item: Item, most: number) {
  return z.array(item).max(most).readonly();
}

/** A list of at least one and at most `most` items, as readonly data. */
export function nonEmpty<Item extends z.ZodType>(item: Item, most: number) {
  return z
    .tuple([item], item)
    .refine((items) => items.length <= most, because({ vi: `nhiều nhất ${most} mục`, en: `at most ${most} items` }))
    .meta({ maxItems: most })
    .readonly();
}

/** An object of any keys of one kind, as readonly data. `__proto__` is a key like any other here: refused, not dropped. */
export function keyed<Keyed extends z.ZodRecord>(record: Keyed) {
  return z
    .preprocess((given, context) => {
      if (typeof given === 'object' && given !== null && Object.hasOwn(given, '__proto__')) {
        context.addIssue({ code: 'unrecognized_keys', keys: ['__proto__'], input: given as Record<string, unknown> });
      }
      return given;
    }, record)
    .readonly();
}

/** A text of at most `most` characters, brought to NFC; half a surrogate pair is no text. */
export function text(most: number) {
  return z
    .string()
    // Looked at before it is normalised, which takes the square of a long row of accents: no composed text of `most`
    // characters is longer than this when written apart.
    .refine((given) => !tooManyAccents.test(given), {
      ...because({ vi: 'có một dãy dấu không thuộc chữ nào', en: 'holds a row of accents that no script has' }),
      abort: true,
    })
    .refine((given) => given.length <= most * longestDecomposition, {
      ...because({ vi: `dài quá ${most} ký tự`, en: `longer than ${most} characters` }),
      abort: true,
    })
    .normalize('NFC')
    .refine((given) => given.length <= most, {
      ...because({ vi: `dài quá ${most} ký tự`, en: `longer than ${most} characters` }),
      abort: true,
    })
    .refine((given) => !halfPair.test(given), because({ vi: 'có ký tự Unicode không trọn vẹn', en: 'holds half of a surrogate pair' }))
    .meta({ maxLength: most });
}

/** Of one character in NFD, at most (Unicode 16). */
const longestDecomposition = 4;

const halfPair = /\p{Surrogate}/u;

/** The settings of a refinement: what it says in both languages, read by `describeIssues`. */
export function because(words: Bilingual) {
  return { error: words.en, params: { words } };
}
