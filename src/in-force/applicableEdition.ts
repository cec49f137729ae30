import { dataKey } from '../edge/dataKey';
import { withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import { dayIn, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import type { Bilingual } from '../bilingual';
import type { Citation } from '../law/citation';
import type { Edition, EditionId, Level, OpenQuestion, OutcomeOrNext, PendingRule, Purpose, RecognisedStar, Transition } from '../law/edition';
import { issuerOf } from '../law/issuerOf';
import { recognisedStars } from '../law/recognisedStars';
import { levels, purposes, type UnknownLevel, type UnknownPurpose } from '../law/vocabulary';
import type { Reading, ReadingAnswers, ReadingUsed } from '../law/reading';
import { readingUsed } from '../law/readingsUsed';
import { ownOptions } from '../fields';
import { requireEditions } from '../law/requireEdition';
import { requireReadingAnswers } from '../law/requireReadingAnswers';
import { err, ok, type NonEmpty, type Result } from '../result';
import { printable } from '../printable';
import { editionOn, type NoEditionInForce } from './editionOn';
import { editions } from './editions';

/**
 * @vi Hồ sơ được hỏi: ngày nộp, ngày quyết định và loại đánh giá.
 *
 * The dossier asked about.
 */
export type EditionQuestion = {
  /** @vi Ngày nộp hồ sơ. · The day of filing. */
  readonly filedOn: CalendarDate;
  /**
   * @vi Ngày quyết định hoặc dự kiến quyết định; không trước ngày nộp hồ sơ.
   *
   * The day it is decided, or is to be; not before the day of filing.
   */
  readonly decidedOn: CalendarDate;
  /** @vi Loại đánh giá: lần đầu, nâng hạng hoặc đánh giá, phân hạng lại. · Why it is evaluated: first, upgrade or re-evaluation. */
  readonly purpose: Purpose;
  /** @vi Hồ sơ đang ở cấp nào khi văn bản thay đổi, nếu biết. · Where it was pending when the edition changed, if known. */
  readonly pendingAt?: Level;
};

/**
 * @vi Văn bản áp dụng cho hồ sơ, kèm cấp đánh giá, cơ quan cấp giấy chứng nhận và ngày cuối.
 *
 * An edition that judges a dossier, and what goes with it.
 */
export type Judged = {
  readonly edition: EditionId;
  /** @vi Tên của văn bản. · Name of the edition. */
  readonly editionName: Bilingual;
  /** @vi Cấp đầu tiên chấm điểm theo văn bản đó. · The first level that scores under it. */
  readonly evaluatedBy: Level;
  /** @vi Ai cấp giấy chứng nhận cho từng hạng sao theo văn bản đó. · Who issues the certificate of each star under it. */
  readonly issuers: { readonly [S in RecognisedStar]: Level };
  /**
   * @vi Ngày cuối còn được quyết định theo văn bản đó, tính cả ngày đó; `null`: không nêu.
   *
   * Last day, inclusive, on which it may still be decided under that edition; `null`: none stated.
   */
  readonly lastDay: CalendarDate | null;
  /** @vi Phải nộp lại hồ sơ theo văn bản đó. · It must first be filed anew under that edition. */
  readonly filedAnew: boolean;
  /** @vi Cách trả lời các câu hỏi còn ngỏ dẫn đến kết quả này. · The answers to open questions that lead here. */
  readonly readings: readonly ReadingUsed[];
};

type Asked = Sourced & EditionQuestion & { readonly result: 'applicable-edition'; readonly basis: readonly Citation[] };

/**
 * @vi Văn bản áp dụng cho hồ sơ: theo lời văn, theo cách hiểu đã chọn, hoặc chưa rõ thì nêu các khả năng kèm cách hiểu
 * dẫn tới mỗi khả năng.
 *
 * Which edition judges a dossier: `settled` by what the law states, `by-reading` by answers the caller chose, or
 * `unsettled`: the law is silent, and the candidates name the readings that lead to each.
 */
export type ApplicableEdition =
  | (Asked & Judged & { readonly kind: 'settled' | 'by-reading' })
  | (Asked & {
      readonly kind: 'unsettled';
      /**
       * @vi Mọi cách trả lời; `preferred` đánh dấu cách đã chọn trong dữ liệu.
       *
       * Every way to answer; `preferred` marks the answers chosen in the editions' data.
       */
      readonly candidates: NonEmpty<
        Judged & {
          /** @vi Cách trả lời đã chọn trong dữ liệu hay không. · Whether it is the answer chosen in the data. */
          readonly preferred: boolean;
        }
      >;
    });

/**
 * @vi Lý do câu hỏi văn bản nào áp dụng không trả lời được.
 *
 * Why the question cannot be asked so.
 */
export type ApplicableEditionFault =
  | InvalidDate
  | NoEditionInForce
  | UnknownPurpose
  | UnknownLevel
  | { readonly code: 'decided-before-filed'; readonly filedOn: CalendarDate; readonly decidedOn: CalendarDate };

/** One way the dossier can go, while the changes of edition are followed in order. */
type Path = {
  readonly edition: Edition;
  readonly lastDay: CalendarDate | null;
  readonly filedAnew: boolean;
  readonly readings: readonly ReadingUsed[];
  readonly basis: readonly Citation[];
  readonly open: boolean;
  readonly preferred: boolean;
  /** The answer taken leads to the question after it. */
  readonly next?: true;
};

/**
 * @vi Hồ sơ nộp ngày này, quyết định ngày kia thì theo văn bản nào: quy định chuyển tiếp giữa các quyết định, hạn
 * cuối tính cả ngày đó.
 *
 * Which edition judges a dossier filed on one day and decided on another. Every change of edition in between is
 * followed by its transition; what the law does not state comes back as `unsettled` with the readings to choose
 * from, and is never chosen silently.
 *
 * @param question - Ngày nộp và ngày quyết định, loại đánh giá, và hồ sơ đang ở cấp nào khi văn bản thay đổi, nếu biết. · Both
 * days, the purpose, and where it was pending when the edition changed, if known.
 * @param options - Câu trả lời cho các câu hỏi còn ngỏ (`readings`); danh sách văn bản khác, cũ nhất trước (`editions`). ·
 * `readings`: answers to open questions; an answer that does not exist throws `TypeError`. `editions`: another list than the
 * library's, oldest first.
 * @returns Văn bản áp dụng, kèm cấp đánh giá, cơ quan cấp giấy chứng nhận và ngày cuối (tính cả ngày đó), hoặc các khả năng;
 * hoặc lỗi `no-edition-in-force`, `decided-before-filed`, `invalid-date`, `unknown-purpose`, `unknown-level`. · The edition
 * with its level, issuers and last day, inclusive, or the candidates; or `no-edition-in-force`, `decided-before-filed`,
 * `invalid-date`, `unknown-purpose`, `unknown-level`.
 * @legalBasis 26/2026/QĐ-TTg Điều 12 (văn bản): 60 ngày đối với lần đầu và nâng hạng, 30 ngày đối với đánh giá lại; 148/QĐ-TTg
 * đối với 1048 (báo chí); việc bỏ cấp huyện và 1489/QĐ-TTg: chưa thấy quy định trong nguồn (cách hiểu). · 26/2026/QĐ-TTg Art.
 * 12 (text): 60 days for first evaluation and upgrade, 30 for re-evaluation; 148/QĐ-TTg on 1048 (press); the end of districts
 * and 1489/QĐ-TTg: no rule found (reading).
 *
 * @example
 * ```ts
 * import { applicableEdition, calendarDate } from 'ocop';
 * const filedOn = calendarDate('2026-05-21');
 * const decidedOn = calendarDate('2026-07-21');
 * const late = calendarDate('2026-07-22');
 * if (filedOn.ok && decidedOn.ok && late.ok) {
 *   const inTime = applicableEdition({ filedOn: filedOn.value, decidedOn: decidedOn.value, purpose: 'first' });
 *   if (inTime.ok && inTime.value.kind !== 'unsettled') [inTime.value.edition, inTime.value.lastDay]; //=> ['qd-1489-2025', '2026-07-21']
 *   const missed = applicableEdition({ filedOn: filedOn.value, decidedOn: late.value, purpose: 'first' });
 *   if (missed.ok) missed.value.kind; //=> 'unsettled'
 * }
 * ```
 */
export function applicableEdition(
  question: EditionQuestion,
  options: { readonly readings?: Partial<ReadingAnswers>; readonly editions?: readonly Edition[] } = {},
): Result<ApplicableEdition, ApplicableEditionFault> {
  const own = ownOptions(
    question,
    ['filedOn', 'decidedOn', 'purpose', 'pendingAt'],
    'question',
    'an object with filedOn, decidedOn, purpose and perhaps pendingAt',
  );
  const { readings: chosen = {}, editions: list = editions } = ownOptions(options, ['readings', 'editions']);
  if (list !== editions) requireEditions('options.editions', list);
  const checked = askedOf(own);
  if (!checked.ok) return checked;
  const asked = checked.value;
  const first = editionOn(asked.filedOn, list);
  if (!first.ok) return first;

  requireReadingAnswers('options.readings', chosen, list, 'the editions');
  let paths: readonly Path[] = [
    { edition: first.value, lastDay: null, filedAnew: false, readings: [], basis: first.value.basis, open: false, preferred: true },
  ];
  for (const edition of list) {
    const { transition } = edition;
    if (transition !== null) paths = paths.flatMap((path) => pass(path, edition, transition, asked, chosen, list));
  }

  const candidates = paths.map((path) => ({ ...judged(path), preferred: path.preferred }));
  const basis = unique(paths.flatMap((path) => path.basis));
  const sources = list.flatMap((edition) => edition.sources);
  const [candidate, ...others] = candidates as [(typeof candidates)[number], ...(typeof candidates)[number][]];
  if (paths.some((path) => path.open)) {
    return ok(
      withSources<ApplicableEdition>(
        { result: 'applicable-edition', kind: 'unsettled', ...asked, candidates: [candidate, ...others], basis },
        sources,
      ),
    );
  }
  const { preferred: _, ...only } = candidate;
  const kind = only.readings.length === 0 ? 'settled' : 'by-reading';
  return ok(withSources<ApplicableEdition>({ result: 'applicable-edition', kind, ...asked, ...only, basis }, sources));
}

/** The question, where its days, purpose and level are some. */
function askedOf({ filedOn: filing, decidedOn: deciding, purpose, pendingAt }: EditionQuestion): Result<EditionQuestion, ApplicableEditionFault> {
  const filed = dayIn(filing, 'filedOn');
  if (!filed.ok) return filed;
  const decided = dayIn(deciding, 'decidedOn');
  if (!decided.ok) return decided;
  const filedOn = filed.value;
  const decidedOn = decided.value;
  if (!purposes.includes(purpose)) return err({ code: 'unknown-purpose', received: printable(purpose), expected: purposes });
  if (pendingAt !== undefined && !levels.includes(pendingAt)) {
    return err({ code: 'unknown-level', received: printable(pendingAt), expected: levels });
  }
  if (decidedOn < filedOn) return err({ code: 'decided-before-filed', filedOn, decidedOn });
  return ok({ filedOn, decidedOn, purpose, ...(pendingAt !== undefined && { pendingAt }) });
}

/** What one change of edition does to a path: it goes on, moves, or splits at an open question. */
function pass(
  path: Path,
  edition: Edition,
  transition: Transition,
  asked: EditionQuestion,
  chosen: Partial<ReadingAnswers>,
  list: readonly Edition[],
): readonly Path[] {
  const { filedOn, decidedOn, purpose, pendingAt } = asked;
  const { ahead, lapse, mayChoose } = transition;
  const split = (question: OpenQuestion, basis: readonly Citation[], earlier: Path): readonly Path[] =>
    branches(edition, question, chosen).map(({ outcome, used, open, preferred }) => ({
      ...settle(outcome, earlier, edition, basis),
      readings: [...earlier.readings, used],
      open: earlier.open || open,
      preferred: earlier.preferred && preferred,
    }));

  if (path.edition.id === edition.id) {
    const before = list.find(({ id }) => id === transition.from[0]);
    if (mayChoose === undefined || lapse === undefined || before === undefined || decidedOn > lapse.lastDay) return [path];
    return split(mayChoose.question, mayChoose.basis, { ...path, edition: before, lastDay: lapse.lastDay });
  }
  if (filedOn >= edition.inForceFrom || !transition.from.includes(path.edition.id)) return [path];
  if (decidedOn < edition.inForceFrom) {
    return ahead !== undefined && decidedOn >= ahead.firstDay ? split(ahead.question, ahead.basis, path) : [path];
  }
  const rule: PendingRule = transition.pending[purpose];
  switch (rule.rule) {
    case 'this-edition':
      return [settle('this-edition', path, edition, rule.basis)];
    case 'open':
      return rule.settledAt !== undefined && rule.settledAt.level === pendingAt
        ? [settle(rule.settledAt.outcome, path, edition, rule.settledAt.basis)]
        : split(rule.question, rule.basis, path);
    case 'earlier-edition-for-days': {
      const { lastDay, carriedTo, missed, basis } = rule;
      const earlier = goingOn(path, transition, list);
      if (decidedOn <= lastDay) return [settle('earlier-edition', { ...earlier, lastDay }, edition, basis)];
      if (carriedTo === undefined || decidedOn > carriedTo.lastDay) return split(missed, basis, earlier);
      return split(carriedTo.question, basis, { ...earlier, lastDay: carriedTo.lastDay }).flatMap((way) =>
        way.next ? split(missed, basis, { ...way, lastDay: earlier.lastDay }) : [way],
      );
    }
  }
}

/** The earlier edition a pending dossier goes on under: its own, or the one directly before, where its own is none of those. */
function goingOn(path: Path, { from, goesOnUnder }: Transition, list: readonly Edition[]): Path {
  const before = list.find(({ id }) => id === from[0]);
  if (goesOnUnder === undefined || before === undefined || goesOnUnder.editions.includes(path.edition.id)) return path;
  return { ...path, edition: before, basis: [...path.basis, ...goesOnUnder.basis] };
}

function settle(outcome: OutcomeOrNext, earlier: Path, edition: Edition, basis: readonly Citation[]): Path {
  const { next: _, ...before } = earlier;
  const cited = { ...before, basis: [...earlier.basis, ...basis] };
  if (outcome === 'next-question') return { ...cited, next: true };
  if (outcome === 'earlier-edition') return cited;
  return { ...cited, edition, lastDay: null, filedAnew: outcome === 'filed-anew' };
}

/** The answers to an open question: the one chosen, or all of them, each still open. */
function branches(edition: Edition, question: OpenQuestion, chosen: Partial<ReadingAnswers>) {
  const { reading: id } = question;
  const reading = edition.readings[id] as Reading;
  const answer = chosen[id];
  return Object.entries<OutcomeOrNext>(question.outcomes)
    .filter(([key]) => answer === undefined || key === answer)
    .map(([key, outcome]) => ({
      outcome,
      used: readingUsed(reading, key),
      open: answer === undefined,
      preferred: answer !== undefined || key === reading.chosen,
    }));
}

function judged({ edition, lastDay, filedAnew, readings }: Path): Judged {
  return {
    edition: edition.id,
    editionName: edition.name,
    evaluatedBy: levels.find((level) => edition.levels[level].role === 'evaluates') as Level,
    issuers: Object.fromEntries(recognisedStars(edition.levels).map((star) => [star, issuerOf(edition.levels, star)?.level])) as Judged['issuers'],
    lastDay,
    filedAnew,
    readings,
  };
}

function unique(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map(citations.map((citation) => [dataKey(citation), citation]));
  return [...seen.values()];
}
