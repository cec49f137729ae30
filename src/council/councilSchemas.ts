import * as z from 'zod/v4';
import type { CouncilPolicy } from './councilPolicy';
import type { Rubric } from '../sheet/rubric';
import type { Ballot, Sitting } from './sitting';
import { answersSchema } from '../score/answersSchemas';
import { because, define, list, optional, strict, text } from '../edge/define';
import { basisSchema, sourced } from '../law/lawSchemas';

const points = () => z.int().min(0).max(100);
const role = () => z.enum(['chair', 'member', 'secretary']);

/**
 * @vi Lược đồ quy chế hoạt động của hội đồng; không có giá trị mặc định.
 *
 * The rules a council sits by; nothing has a default.
 *
 *
 * @example
 * ```ts
 * import { councilPolicySchema } from 'ocop/schemas';
 * councilPolicySchema.safeParse({ quorum: { part: 4, of: 3 } }).success; //=> false
 * ```
 */
export const councilPolicySchema: z.ZodType<CouncilPolicy, CouncilPolicy> = /* @__PURE__ */ define(() =>
  strict({
    quorum: strict({ part: z.int().min(1), of: z.int().min(1) }).refine(
      ({ part, of }) => part <= of,
      because({ vi: 'tỷ lệ lớn hơn một', en: 'the share is more than one' }),
    ),
    chairMustBePresent: z.boolean(),
    largestSpread: z.int().min(1).max(100).nullable(),
    notScoring: list(role(), 3).refine(
      (roles) => new Set(roles).size === roles.length,
      because({ vi: 'một vai trò lặp lại', en: 'a role is given twice' }),
    ),
    minimums: z.enum(['each-member', 'mean-per-criterion', 'agreed-sheet']),
    basis: optional(basisSchema),
    ...sourced(),
  }),
);

/**
 * @vi Lược đồ một phiên họp của hội đồng về một hồ sơ: thành viên và phiếu chấm, mỗi phiếu là các ô hoặc tổng điểm từng
 * phần.
 *
 * One sitting of a council on a dossier: its members and their ballots on the sheet of one rubric, each a sheet of
 * boxes or totals by part.
 *
 * @param rubric - Bộ tiêu chí của các phiếu chấm. · The criteria set the ballots are filled on.
 *
 * @example
 * ```ts
 * import { sittingSchema } from 'ocop/schemas';
 * import { tea } from 'ocop/rubrics/qd-148-2023';
 * const members = [{ id: 'a', role: 'chair', present: true }];
 * const ballot = { member: 'a', edition: 'qd-148-2023', set: 11, answers: { '1.a': 2 } };
 * sittingSchema(tea).safeParse({ members, ballots: [ballot] }).success; //=> true
 * sittingSchema(tea).safeParse({ members, ballots: [{ ...ballot, set: 14 }] }).success; //=> false
 * ```
 */
export function sittingSchema<Code extends string>(rubric: Rubric<Code>): z.ZodType<Sitting<Code>, Sitting<Code>> {
  const answers = answersSchema(rubric);
  const ballot = {
    member: text(100),
    edition: z.literal(rubric.edition),
    set: z.literal(rubric.set),
    ...(rubric.variant === undefined ? {} : { variant: z.literal(rubric.variant) }),
  };
  const [a, b, c] = rubric.parts.map(({ max }) => z.int().min(0).max(max));
  return strict({
    members: list(strict({ id: text(100), role: role(), present: z.boolean() }), 100),
    ballots: list(
      z.union([
        strict({ ...ballot, answers }),
        strict({ ...ballot, parts: strict({ A: a ?? points(), B: b ?? points(), C: c ?? points() }) }),
      ]) as unknown as z.ZodType<Ballot<Code>, Ballot<Code>>,
      100,
    ),
    agreed: optional(answers),
  }) as unknown as z.ZodType<Sitting<Code>, Sitting<Code>>;
}
