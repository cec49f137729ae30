import * as z from 'zod';
import { calendarDateSchema } from '../date/dateSchemas';
import { define, list, strict, text } from '../edge/define';
import { recognisedStarSchema } from '../law/lawSchemas';
import { purposes } from '../law/vocabulary';
import { checkRegister } from './checkRegister';

/**
 * A register of recognitions and of what else was done under a plan: at most 100,000 records.
 *
 * @legalBasis Not a rule of law: a register is kept by the authority; its stars and days are those of certificates.
 *
 * @example
 * ```ts
 * import { registerSchema } from 'ocop/schemas';
 * registerSchema.safeParse({ records: [] }).success; //=> true
 * registerSchema.safeParse({ records: [{ id: '1' }] }).success; //=> false
 * ```
 */
export const registerSchema = /* @__PURE__ */ define(() =>
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
        holder: text(300).exactOptional(),
        commune: text(200).exactOptional(),
      }),
      100_000,
    ),
    events: list(
      z.discriminatedUnion('kind', [
        strict({ kind: z.literal('product-identified'), on: calendarDateSchema, commune: text(200), product: text(300) }),
        strict({ kind: z.literal('holder-strengthened'), on: calendarDateSchema, holder: text(300) }),
        strict({ kind: z.literal('trained'), on: calendarDateSchema, participant: text(300) }),
      ]),
      100_000,
    ).exactOptional(),
    communes: list(text(200), 10_000).exactOptional(),
    participants: list(text(300), 100_000).exactOptional(),
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
