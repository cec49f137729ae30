import {
  applicableEdition,
  assess,
  certify,
  compareAssessments,
  councilResult,
  deadline,
  dossierChecklist,
  editions,
  parseProductCode,
  planFor,
  progress,
  quickWins,
  rank,
  rankBounds,
  refer,
  roundOf,
  scheduleOn,
  standing,
  withReadings,
  type Answers,
  type CouncilPolicy,
  type DeadlineOf,
  type DossierQuestion,
  type Edition,
  type EditionQuestion,
  type Holidays,
  type Level,
  type PlanOptions,
  type ReadingAnswers,
  type Register,
  type Rubric,
  type ScoreInput,
  type Sitting,
  type Star,
  type Storable,
  type TaskDone,
} from 'ocop';
import { sonHa2024 } from 'ocop/plans';
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
  readonly other?: Answers;
  readonly options?: PlanOptions;
  readonly sitting?: Sitting;
  readonly policy?: CouncilPolicy;
  readonly question?: EditionQuestion;
  readonly dossier?: DossierQuestion;
  readonly of?: DeadlineOf;
  readonly from?: string;
  readonly code?: string;
  readonly register?: Register;
  readonly done?: readonly TaskDone[];
  readonly issuedOn?: string;
  readonly on?: string;
  readonly holidays?: Holidays;
};

/** Asks the question of a stored result again. */
export function replay(result: Storable, asked: Asked): Storable {
  const read = { ...readingsOf(result), ...asked.readings };
  const edition = 'edition' in result ? editionOf(result.edition, read) : editionOf('qd-148-2023', {});
  const on = (): ReturnType<typeof day> => day(asked.on ?? '');
  switch (result.result) {
    case 'assessment':
      return value(assess(rubricOf(edition, asked), asked.answers ?? {}, optionsOf(asked)));
    case 'ranking':
      return rank(edition, rubricOf(edition, asked), completeOf(edition, asked));
    case 'referral':
      return refer(edition, { level: asked.level ?? 'province', score: asked.score ?? Number.NaN });
    case 'certificate':
      return certificateOf(edition, asked);
    case 'standing':
      return standing(certificateOf(editionOf(result.renewalUnder, read), asked), on());
    case 'council':
      return value(councilResult(edition, rubricOf(edition, asked), wanted(asked.sitting), wanted(asked.policy)));
    case 'rank-bounds': {
      const assessment = value(assess(rubricOf(edition, asked), asked.answers ?? {}));
      if (assessment.kind === 'eliminated') throw new Error('the product is eliminated');
      return rankBounds(edition, rubricOf(edition, asked), assessment);
    }
    case 'plan':
      return value(planFor(edition, rubricOf(edition, asked), asked.answers ?? {}, wanted<Star>(asked.star), asked.options));
    case 'quick-wins':
      return value(quickWins(edition, rubricOf(edition, asked), asked.answers ?? {}, asked.options));
    case 'comparison': {
      const [from, to] = [editionOf(result.from.edition, read), editionOf(result.to.edition, read)];
      return compareAssessments(
        { edition: from, rubric: rubricOf(from, asked), assessment: completeOf(from, asked) },
        { edition: to, rubric: rubricOf(to, asked), assessment: completeOf(to, { ...asked, answers: wanted(asked.other) }) },
      );
    }
    case 'applicable-edition':
      return value(applicableEdition(wanted(asked.question)));
    case 'round':
      return value(roundOf(edition, { level: wanted(asked.level), proposedOn: on() }));
    case 'deadline':
      return value(deadline(edition, { of: wanted(asked.of), from: day(asked.from ?? '') }, asked.holidays ?? {}));
    case 'dossier-checklist':
      return value(dossierChecklist(edition, wanted(asked.dossier)));
    case 'product-code':
      return value(parseProductCode(edition, asked.code ?? ''));
    case 'progress':
      return value(progress(sonHa2024, asked.register ?? { records: [] }, on()));
    case 'schedule':
      return scheduleOn(sonHa2024, on(), { done: asked.done ?? [] });
  }
}

function completeOf(edition: Edition, asked: Asked) {
  const assessment = value(assess(rubricOf(edition, asked), asked.answers ?? {}));
  if (assessment.kind !== 'complete') throw new Error('the sheet is not complete');
  return assessment;
}

function wanted<T>(given: T | undefined): T {
  if (given === undefined) throw new Error('what was asked was not kept');
  return given;
}

/** The answer of a result without what words it: a citation may be improved, a reading, a gap or a provision named that was not; the answer may not change. */
export function answerOf(result: Storable): unknown {
  const { basis: _basis, ...rest } = result;
  const {
    caveats: _caveats,
    readings: _readings,
    grounds,
    issuer,
    ...answer
  } = {
    caveats: null,
    readings: null,
    grounds: null,
    issuer: null,
    ...rest,
  };
  return withoutWords({ ...answer, grounds: grounds?.map(({ id }) => id), issuer: issuer?.level });
}

/** Without citations, texts in two languages and figures that only tell, at any depth; nothing is undefined, as in JSON. */
function withoutWords(answer: unknown): unknown {
  const telling = [
    'basis',
    'bandBasis',
    'noticeBasis',
    'filingBasis',
    'bandRange',
    'recognisedFrom',
    'heads',
    'ticked',
    'totals',
    'spread',
    'pairsInAll',
    'mean',
    'event',
    'extension',
    'starFrom',
    'gaps',
    'provisions',
    'sources',
  ];
  const isWording = (key: string, item: unknown): boolean =>
    telling.includes(key) || (typeof item === 'object' && item !== null && 'vi' in item && 'en' in item);
  return JSON.parse(JSON.stringify(answer, (key, item: unknown) => (isWording(key, item) ? undefined : item)));
}

function certificateOf(edition: Edition, { star, issuedOn }: Asked) {
  if (star === undefined || issuedOn === undefined) throw new Error('a star and a day of issue are wanted');
  return value(certify(edition, { star, issuedOn: day(issuedOn) }));
}

/** The answers to open questions that a result says it used: a default may have changed since. */
function readingsOf(result: Storable): Partial<ReadingAnswers> {
  return 'readings' in result ? Object.fromEntries(result.readings.map(({ id, chosen }) => [id, chosen])) : {};
}

/** An edition, with those answers that are its own to take. */
function editionOf(id: string, answers: Partial<ReadingAnswers>): Edition {
  const edition = editions.find((known) => known.id === id);
  if (edition === undefined) throw new Error(id);
  return withReadings(edition, Object.fromEntries(Object.entries(answers).filter(([reading]) => Object.hasOwn(edition.readings, reading))));
}

function rubricOf(edition: Edition, { set }: Asked): Rubric {
  const rubrics: { readonly [number: number]: Rubric } =
    new Map<string, typeof qd1048 | typeof qd148 | typeof qd26>([
      ['qd-1048-2019', qd1048],
      ['qd-148-2023', qd148],
      ['qd-26-2026', qd26],
    ]).get(edition.rubrics)?.rubrics ?? {};
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
