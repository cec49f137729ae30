import {
  assess, certify, editions, rank, refer, standing, withReadings,
  type Answers, type Edition, type Holidays, type Level, type ReadingAnswers, type Rubric, type ScoreInput, type Storable,
} from 'ocop';
import * as qd1048 from 'ocop/rubrics/qd-1048-2019';
import * as qd148 from 'ocop/rubrics/qd-148-2023';
import * as qd26 from 'ocop/rubrics/qd-26-2026';
import { day, value } from '../day';

/** What a caller kept of a question beside its result. */
export type Asked = {
  readonly readings?: Partial<ReadingAnswers>;
  readonly set?: number;
  readonly answers?: Answers;
  readonly eliminatedBy?: readonly string[];
  readonly level?: Level;
  readonly score?: ScoreInput;
  readonly star?: 3 | 4 | 5;
  readonly issuedOn?: string;
  readonly on?: string;
  readonly holidays?: Holidays;
};

/** Asks the question of a stored result again. */
export function replay(result: Storable, asked: Asked): Storable {
  const edition = editionOf(result.result === 'standing' ? result.renewalUnder : result.edition, asked);
  switch (result.result) {
    case 'assessment':
      return value(assess(rubricOf(edition, asked), asked.answers ?? {}, optionsOf(asked)));
    case 'ranking': {
      const assessment = value(assess(rubricOf(edition, asked), asked.answers ?? {}));
      if (assessment.kind !== 'complete') throw new Error('the sheet is not complete');
      return rank(edition, rubricOf(edition, asked), assessment);
    }
    case 'referral':
      return refer(edition, { level: asked.level ?? 'province', score: asked.score ?? Number.NaN });
    case 'certificate':
      return certificateOf(edition, asked);
    case 'standing':
      return standing(certificateOf(edition, asked), day(asked.on ?? ''));
  }
}

/** The answer of a result without what words it: a citation may be improved, a reading named that was not; the answer may not change. */
export function answerOf(result: Storable): unknown {
  const { basis: _basis, ...rest } = result;
  const { caveats: _caveats, readings: _readings, grounds, issuer, ...answer } = {
    caveats: null, readings: null, grounds: null, issuer: null, ...rest,
  };
  return { ...answer, grounds: grounds?.map(({ id }) => id), issuer: issuer?.level };
}

function certificateOf(edition: Edition, { star, issuedOn }: Asked) {
  if (star === undefined || issuedOn === undefined) throw new Error('a star and a day of issue are wanted');
  return value(certify(edition, { star, issuedOn: day(issuedOn) }));
}

function editionOf(id: string, { readings }: Asked): Edition {
  const edition = editions.find((known) => known.id === id);
  if (edition === undefined) throw new Error(id);
  return readings === undefined ? edition : withReadings(edition, readings);
}

function rubricOf(edition: Edition, { set }: Asked): Rubric {
  const rubrics: { readonly [number: number]: Rubric } = { 'qd-1048-2019': qd1048, 'qd-148-2023': qd148, 'qd-1489-2025': qd148, 'qd-26-2026': qd26 }[
    edition.rubrics
  ].rubrics;
  const rubric = rubrics[set ?? 0];
  if (rubric === undefined) throw new Error(`no set ${set}`);
  return rubric;
}

function optionsOf({ eliminatedBy, readings }: Asked) {
  return {
    ...(eliminatedBy !== undefined && { eliminatedBy }),
    ...(readings?.['heading-mark'] !== undefined && { headingMark: readings['heading-mark'] }),
  };
}
