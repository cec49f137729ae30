import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  certify,
  compareAssessments,
  councilResult,
  fromRecord,
  qd1048,
  qd148,
  qd26,
  rank,
  rankBounds,
  refer,
  standing,
  toRecord,
  withReadings,
  type Edition,
  type RecordLaw,
  type Storable,
} from 'ocop';
import { rubrics as rubrics1048 } from 'ocop/rubrics/qd-1048-2019';
import { rubrics as rubrics148 } from 'ocop/rubrics/qd-148-2023';
import { rubrics as rubrics26 } from 'ocop/rubrics/qd-26-2026';
import { calendarDates, completeAnswers, partialAnswers, scores, sittings } from 'ocop/testing';
import { value } from '../day';

// Whatever the library gives, under any reading, agrees with itself once stored: nothing right is refused.

const sheets = [
  [qd1048, rubrics1048[14]],
  [qd148, rubrics148[14]],
  [qd26, rubrics26[14]],
] as const;
const lawRead = fc.constantFrom(...sheets).chain(([edition, rubric]) => fc.tuple(fc.constant(rubric), anyReading(edition)));

function anyReading(edition: Edition): fc.Arbitrary<Edition> {
  const questions = Object.values(edition.readings).map(({ id, answers }) => fc.constantFrom(...Object.keys(answers)).map((answer) => [id, answer]));
  return fc.tuple(...questions).map((chosen) => withReadings(edition, Object.fromEntries(chosen)));
}

/** What reading a result back says is wrong, alone and held against its law: nothing, that is. */
function wrongWith(result: Storable, law: RecordLaw = {}, asked: object | null = null): readonly unknown[] {
  const stored: unknown = JSON.parse(JSON.stringify(toRecord(result, asked as never)));
  return [fromRecord(stored), fromRecord(stored, law)].flatMap((read) => (read.ok ? [] : [read.error]));
}

describe('what the library gives agrees with itself once stored', () => {
  it('sheets, rankings, bounds and comparisons', () => {
    fc.assert(
      fc.property(
        lawRead.chain(([rubric, edition]) =>
          fc.tuple(fc.constant(rubric), fc.constant(edition), completeAnswers(rubric), completeAnswers(rubric), partialAnswers(rubric)),
        ),
        ([rubric, edition, answers, others, partial]) => {
          const headingMark = edition.readings['heading-mark']?.chosen ?? 'first-box';
          const [one, other] = [answers, others].map((given) => value(assess(rubric, given as never, { headingMark })));
          const open = value(assess(rubric, partial as never, { headingMark }));
          if (one?.kind !== 'complete' || other?.kind !== 'complete' || open.kind === 'eliminated') throw new Error('not complete');
          for (const sheet of [one, other, open]) expect(wrongWith(sheet, { rubric })).toEqual([]);
          expect(wrongWith(rank(edition, rubric, one), { rubric, edition }, { answers })).toEqual([]);
          expect(wrongWith(rankBounds(edition, rubric, open), { edition })).toEqual([]);
          expect(wrongWith(compareAssessments({ edition, rubric, assessment: one }, { edition, rubric, assessment: other }), { edition })).toEqual(
            [],
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('councils and their rankings', () => {
    const policy = {
      quorum: { part: 1, of: 2 },
      chairMustBePresent: false,
      largestSpread: null,
      notScoring: [],
      minimums: 'mean-per-criterion',
    } as const;
    fc.assert(
      fc.property(
        lawRead.chain(([rubric, edition]) => fc.tuple(fc.constant(rubric), fc.constant(edition), sittings(rubric), fc.constantFrom(null, 5))),
        ([rubric, edition, sitting, largestSpread]) => {
          const council = councilResult(edition, rubric, sitting as never, { ...policy, largestSpread });
          if (!council.ok) return;
          expect(wrongWith(council.value, { rubric, edition })).toEqual([]);
          if (council.value.kind === 'valid' && council.value.ranking !== null) expect(wrongWith(council.value.ranking, { edition })).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('referrals, certificates and standings', () => {
    fc.assert(
      fc.property(
        lawRead,
        scores(),
        fc.constantFrom('commune', 'district', 'province', 'central'),
        fc.constantFrom(3, 4, 5),
        calendarDates(),
        calendarDates(),
        ([, edition], score, level, star, issuedOn, on) => {
          expect(wrongWith(refer(edition, { level, score } as never), { edition })).toEqual([]);
          const certificate = certify(edition, { star, issuedOn } as never);
          if (!certificate.ok) return;
          expect(wrongWith(certificate.value, { edition })).toEqual([]);
          expect(wrongWith(standing(certificate.value, on), { edition })).toEqual([]);
          expect(wrongWith(standing(certificate.value, on, { renewalUnder: qd26 }), { edition: qd26 })).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
