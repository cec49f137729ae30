import * as z from 'zod/v4';
import type { Register } from './register';
import type { Written } from '../date/written';
import { calendarDateSchema } from '../date/dateSchemas';
import { define, list, optional, strict, text } from '../edge/define';
import { recognisedStarSchema } from '../law/lawSchemas';
import { purposes } from '../law/vocabulary';
import { checkRegister } from './checkRegister';

/**
 * @vi Lược đồ sổ công nhận và việc khác đã làm theo kế hoạch, không quá 100.000 bản ghi.
 *
 * A register of recognitions and of what else was done under a plan: at most 100,000 records.
 *
 *
 * @example
 * ```ts
 * import { registerSchema } from 'ocop/schemas';
 * registerSchema.safeParse({ records: [] }).success; //=> true
 * registerSchema.safeParse({ records: [{ id: '1' }] }).success; //=> false
 * ```
 */
export const registerSchema: z.ZodType<Register, Written<Register>> = /* @__PURE__ */ define(() =>
  strict({
    records: list(
      strict({
        id: text(100),
        product: text(300),
        purpose: z.enum(purposes).nullable(),
        star: recognisedStarSchema,
        decision: text(100).nullable(),
        issuedOn: calendarDateSchema.nullable(),
        withdrawnOn: calendarDateSchema.nullable(),
        holder: optional(text(300)),
        commune: optional(text(200)),
      }),
      100_000,
    ),
    events: optional(
      list(
        z.discriminatedUnion('kind', [
          strict({ kind: z.literal('product-identified'), on: calendarDateSchema, commune: text(200), product: text(300) }),
          strict({ kind: z.literal('holder-strengthened'), on: calendarDateSchema, holder: text(300) }),
          strict({ kind: z.literal('trained'), on: calendarDateSchema, participant: text(300) }),
        ]),
        100_000,
      ),
    ),
    communes: optional(list(text(200), 10_000)),
    participants: optional(list(text(300), 100_000)),
  }).check((given) => {
    for (const fault of checkRegister(given.value)) {
      const words = contradictions[fault.code];
      given.issues.push({ code: 'custom', input: given.value, path: fault.at.split('.'), message: words.en, params: { words } });
    }
  }),
);

const contradictions = {
  'register-form': { vi: 'không đọc được', en: 'cannot be read' },
  'register-empty': { vi: 'để trống', en: 'is empty' },
  'register-repeated': { vi: 'mã đã có ở bản ghi khác', en: 'stands in another record already' },
  'withdrawn-before-issue': { vi: 'thu hồi trước ngày cấp', en: 'is withdrawn before it is issued' },
} as const;
