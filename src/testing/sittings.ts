import * as fc from 'fast-check';
import type { Rubric } from '../sheet/rubric';
import type { CouncilMember, Sitting } from '../council/sitting';
import { completeAnswers } from './answers';

/**
 * @vi Sinh phiên họp hội đồng từ ba đến chín người về một hồ sơ; mọi người dự đều nộp phiếu đủ.
 *
 * Sittings of a council of three to nine on one dossier: a chair, members, perhaps a secretary who does not score;
 * everyone present hands in a complete ballot.
 *
 * @param rubric - The criteria set of the ballots, shipped or made up.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { tea } from 'ocop/rubrics/qd-148-2023';
 * import { sittingSchema } from 'ocop/schemas';
 * import { sittings } from 'ocop/testing';
 * fc.sample(sittings(tea), 20).every((sitting) => sittingSchema(tea).safeParse(sitting).success); //=> true
 * ```
 */
export function sittings<Code extends string>(rubric: Rubric<Code>): fc.Arbitrary<Sitting<Code>> {
  const { edition, set, variant } = rubric;
  const seats = fc.array(fc.boolean(), { minLength: 2, maxLength: 7 });
  return fc.tuple(seats, fc.boolean()).chain(([present, secretary]) => {
    const members: readonly CouncilMember[] = [
      { id: 'chair', role: 'chair', present: true },
      ...present.map((here, at): CouncilMember => ({ id: `member-${at + 1}`, role: 'member', present: here })),
      ...(secretary ? [{ id: 'secretary', role: 'secretary', present: true } as const] : []),
    ];
    const scoring = members.filter(({ role, present: here }) => here && role !== 'secretary');
    return fc.tuple(...scoring.map(() => completeAnswers(rubric))).map((sheets) => ({
      members,
      ballots: scoring.map(({ id }, at) => ({
        member: id,
        edition,
        set,
        ...(variant !== undefined && { variant }),
        answers: sheets[at] as (typeof sheets)[number],
      })),
    }));
  });
}
