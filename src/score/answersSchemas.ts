import * as z from 'zod/v4';
import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Line } from '../sheet/sheet';
import type { Answers } from './answers';
import { because, optional, strict } from '../edge/define';

/**
 * @vi Lược đồ các ô đã chọn của một bộ tiêu chí: chỉ nhận mã của phiếu đó, ô từ 0 đến ô cuối của tiêu chí. Chưa trả lời
 * thì được thiếu, không phải là 0.
 *
 * The answers of one criteria set: its own codes and no other, a box from 0 to the last of the criterion, a list of
 * different boxes for a checklist, at most one case of alternatives. An answer may be missing; it is never a 0.
 * What passes is taken by `assess` without fault.
 *
 * @param rubric - Bộ tiêu chí. · The criteria set.
 *
 * @example
 * ```ts
 * import { answersSchema } from 'ocop/schemas';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * const answers = answersSchema(whiteSpirit);
 * answers.safeParse({ '1.a': 3, '3.e': 0 }).success; //=> true
 * answers.safeParse({ '1.a': 99 }).success; //=> false
 * answers.safeParse({ '9.z': 1 }).success; //=> false
 * ```
 */
export function answersSchema<Code extends string>(rubric: Rubric<Code>): z.ZodType<Answers<Code>, Answers<Code>> {
  const known = made.get(rubric) ?? answersOf(rubric);
  made.set(rubric, known);
  return known as unknown as z.ZodType<Answers<Code>, Answers<Code>>;
}

/** A schema of some hundred keys takes a millisecond to make, and a form asks for it at every key pressed. */
const made = /* @__PURE__ */ new WeakMap<Rubric, z.ZodType>();

function answersOf(rubric: Rubric): z.ZodType {
  const { lines, entries } = sheetOf(rubric);
  const shape = Object.fromEntries(lines.map((line) => [line.code, optional(answerOf(line))]));
  const pairs = entries
    .filter(({ alternatives }) => alternatives !== null)
    .map((entry) => ({ code: entry.code, cases: entry.lines.map(({ code }) => code) }));
  return strict(shape)
    .check((given) => {
      for (const { code, cases } of pairs) {
        const taken = cases.filter((name) => Object.hasOwn(given.value, name));
        if (taken.length > 1) {
          const words = {
            vi: `tiêu chí ${code} chỉ chọn một trường hợp; đang có ${taken.join(' và ')}`,
            en: `criterion ${code} takes one case only; got ${taken.join(' and ')}`,
          };
          given.issues.push({ code: 'custom', input: given.value, path: [code], message: words.en, params: { words } });
        }
      }
    })
    .meta(oneCaseOnly(pairs.map(({ cases }) => cases)));
}

function answerOf(line: Line) {
  const boxes = line.points.length - 1;
  if (line.node.kind === 'criterion') return z.int().min(0).max(boxes);
  return z
    .array(z.int().min(1).max(boxes))
    .max(boxes)
    .refine((ticked) => new Set(ticked).size === ticked.length, because({ vi: 'một ô lặp lại', en: 'a box is given twice' }))
    .meta({ uniqueItems: true })
    .readonly();
}

/** In JSON Schema: no two cases of alternatives together. */
function oneCaseOnly(alternatives: readonly (readonly string[])[]) {
  const allOf = alternatives.flatMap((cases) =>
    cases.flatMap((one, at) =>
      cases.slice(at + 1).map((other) => ({ not: { type: 'object', properties: { [one]: {}, [other]: {} }, required: [one, other] } })),
    ),
  );
  return allOf.length === 0 ? {} : { allOf };
}
