import * as z from 'zod/v4';
import type { Bilingual } from '../bilingual';
import { isFields } from '../fields';
import { hasTooManyAccents } from './composed';

/**
 * Makes a schema of exactly the types it is annotated with: one that takes or gives less or more does not compile. It
 * comes as a function so that a bundler can leave out the schemas nobody imports.
 */
export function define<Out, In, Schema extends z.ZodType>(schema: () => Schema & Exactly<Out, In, Schema>): z.ZodType<Out, In> {
  return schema() as unknown as z.ZodType<Out, In>;
}

type Exactly<Out, In, Schema> =
  Same<Out, z.output<Schema>> extends true ? ([In, z.input<Schema>] extends [z.input<Schema>, In] ? unknown : never) : never;

type Same<A, B> = (<T>() => T extends Open<A> ? 1 : 2) extends <T>() => T extends Open<B> ? 1 : 2 ? true : false;

/** Every alias opened, so that two ways of writing the same shape compare as one. */
type Open<T> = T extends string | number | boolean | null | undefined ? T : { [K in keyof T]: Open<T[K]> };

/** An object with these keys and no other, as readonly data. A key that may be missing is never `undefined`. */
export function strict<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .strictObject(shape)
    .check(({ value, issues }) => {
      for (const [key, inside] of Object.entries(value)) {
        if (inside === undefined) issues.push({ code: 'custom', input: value, path: [key], message: left.error, params: left.params });
      }
    })
    .readonly();
}

/** A key that may be missing. That it is not `undefined` instead, `strict` sees to: older versions of zod cannot say it. */
export function optional<Inner extends z.ZodType>(inner: Inner) {
  return inner.optional() as unknown as z.ZodExactOptional<Inner>;
}

/** A list of at most `most` items, as readonly data. */
export function list<Item extends z.ZodType>(item: Item, most: number) {
  return counted(item, 0, most) as unknown as z.ZodReadonly<z.ZodArray<Item>>;
}

/** A list of at least one and at most `most` items, as readonly data. */
export function nonEmpty<Item extends z.ZodType>(item: Item, most: number) {
  return counted(item, 1, most) as unknown as z.ZodReadonly<z.ZodTuple<[Item], Item>>;
}

/** A list of two, as readonly data. */
export function pair<Item extends z.ZodType>(item: Item) {
  return counted(item, 2, 2) as unknown as z.ZodReadonly<z.ZodTuple<[Item, Item], null>>;
}

/**
 * Counted before any item is looked at: what is wrong with a million of them would be told a million times. `min` and
 * `max` of zod count the characters of a text, too.
 */
function counted(item: z.ZodType, least: number, most: number) {
  return z
    .preprocess(
      (given, context) => {
        if (!Array.isArray(given)) return given;
        const told = { origin: 'array', inclusive: true, input: given, continue: false } as const;
        if (given.length > most) context.addIssue({ ...told, code: 'too_big', maximum: most });
        if (given.length < least) context.addIssue({ ...told, code: 'too_small', minimum: least });
        return given;
      },
      z.array(item).meta({ ...(least > 0 && { minItems: least }), maxItems: most }),
    )
    .readonly();
}

/** Keys that some versions of zod drop or stumble over: none of ours. */
const keysOfObjects = ['__proto__', 'constructor'];

/** A text of at most `most` characters as a key of `keyed`. */
export function keyText(most: number) {
  return text(most).meta({ not: { anyOf: [{ enum: keysOfObjects }, noNul] } });
}

/** An object of any keys of one kind, as readonly data. */
export function keyed<Value extends z.ZodType>(name: z.ZodString, value: Value) {
  return z
    .preprocess(
      (given, context) => {
        if (!isFields(given)) return given;
        const keys = keysOfObjects.filter((own) => Object.hasOwn(given, own));
        if (keys.length === 0) return given;
        context.addIssue({ code: 'unrecognized_keys', keys, input: given });
        return {};
      },
      z.record(name, value),
    )
    .readonly() as unknown as z.ZodReadonly<z.ZodRecord<z.ZodString, Value>>;
}

/** A text of at most `most` characters, brought to NFC; half a surrogate pair is no text, and NUL no database takes. */
export function text(most: number) {
  return (
    z
      .string()
      // Looked at before it is normalised, which takes the square of a long row of accents: no composed text of `most`
      // characters is longer than this when written apart.
      .refine((given) => !hasTooManyAccents(given), {
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
      .refine((given) => !given.includes('\0'), because({ vi: 'có ký tự NUL', en: 'holds a NUL character' }))
      .meta({ maxLength: most, not: noNul })
  );
}

/** Of one character in NFD, at most (Unicode 16). */
const longestDecomposition = 4;

const noNul = { pattern: '\\x00' };

/** Half of a surrogate pair. */
export const halfPair = /\p{Surrogate}/u;

/**
 * For a text with a pattern, in JSON Schema: no character but these. Said beside the pattern, since `$` lets a line
 * break follow in Python, PHP and Java, and `^` and `$` are about lines in Ruby.
 */
export function only(characters: string) {
  return { not: { pattern: `[^${characters}]` } };
}

/** The settings of a refinement: what it says in both languages, read by `describeIssues`. */
export function because(words: Bilingual) {
  return { error: words.en, params: { words } };
}

const left = /* @__PURE__ */ because({ vi: 'không được là undefined: hãy bỏ khóa', en: 'is not to be undefined: leave the key out' });
