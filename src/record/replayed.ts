import type { Certificate } from '../certificate/certificate';
import { certify } from '../certificate/certify';
import { addDays } from '../date/addDays';
import type { CalendarDate } from '../date/calendarDate';
import type { Holidays } from '../date/holidays';
import type { CouncilPolicy } from '../council/councilPolicy';
import { councilResult, type CouncilResult } from '../council/councilResult';
import type { Sitting } from '../council/sitting';
import { isFields, ownOf, type Fields } from '../fields';
import type { Edition, Level, Star } from '../law/edition';
import { issuerOf } from '../law/issuerOf';
import { issuerOnDay } from '../law/issuerOnDay';
import { withReadings } from '../law/withReadings';
import { isWhole } from '../isWhole';
import { printable } from '../printable';
import { limitOf, type Deadline } from '../procedure/deadline';
import { lastDayOfLimit } from '../procedure/lastDayOfLimit';
import { roundOf } from '../procedure/roundOf';
import { assess, type Assessment } from '../score/assess';
import { checkScore, isSameScore } from '../score/score';
import type { Rubric } from '../sheet/rubric';
import { bandOf } from '../star/bandOf';
import { bandsByStar, type BandRange } from '../star/bandRange';
import { isRankingOf } from '../star/isRankingOf';
import { rank } from '../star/rank';
import { refer, type Referral } from '../star/refer';
import { differs, isScore, type Disagreement } from './disagreement';
import type { StoredResult } from './storedResult';

/**
 * @vi Văn bản và bộ tiêu chí để đối chiếu kết quả đã lưu.
 *
 * The law a stored result is held against.
 */
export type RecordLaw = {
  /**
   * @vi Bộ tiêu chí đã chấm: kết quả chấm được tính lại, phân hạng cũng vậy nếu `given` còn giữ `answers`; có cả văn bản thì kết quả hội đồng cũng vậy nếu `given`
   * còn giữ `sitting` và `policy`.
   *
   * The criteria set it was scored on: an assessment is scored again, and a ranking where `given` kept its `answers`; by the
   * edition too, a council where `given` kept its `sitting` and `policy`.
   */
  readonly rubric?: Rubric;
  /**
   * @vi Văn bản đã áp dụng, hiểu như kết quả ghi: khung điểm, giấy chứng nhận, thời hạn và đợt đánh giá.
   *
   * The edition it was made under, read as the result says it was: bands, and what a certificate, a limit and a round come to.
   */
  readonly edition?: Edition;
};

/** The first field of a stored result that the same question, asked again, answers otherwise. */
export function replayed({ result: stored, given }: StoredResult, { rubric, edition }: RecordLaw): Disagreement | null {
  const result: Fields = stored;
  const under = edition === undefined ? undefined : readAsStored(edition, result['readings']);
  switch (stored.result) {
    case 'assessment':
      return rubric === undefined ? null : scoredAgain(rubric, result, result['answers'], 'result');
    case 'ranking': {
      const answers = isFields(given) ? ownOf(given, 'answers') : undefined;
      if (under === undefined) return null;
      if (rubric !== undefined && answers !== undefined) return rankedAgain(under, rubric, result, answers);
      const total = checkScore(under, result['total']);
      return total.ok
        ? (differs('result.band', result['band'], bandOf(under, total.value))[0] ?? rangeDiffers(under, stored))
        : { at: 'result.total', received: printable(result['total']), expected: `${under.scale.min}-${under.scale.max}` };
    }
    case 'referral':
      return referredAgain(under, stored, given);
    case 'certificate':
      return under === undefined ? null : certifiedAgain(under, stored);
    case 'council':
      return rubric === undefined || under === undefined ? null : satAgain(under, rubric, stored, given);
    case 'round':
      return roundAgain(under, result, given);
    case 'deadline':
      return limitAgain(under, result, given);
    default:
      return null;
  }
}

/** An edition with the answers to open questions that a result says it used. */
function readAsStored(edition: Edition, readings: unknown): Edition {
  const answers: { [id: string]: string } = {};
  for (const used of Array.isArray(readings) ? Array.from<unknown>(readings) : []) {
    const { id, chosen } = isFields(used) ? used : {};
    const reading = typeof id === 'string' ? ownOf(edition.readings, id) : undefined;
    if (reading !== undefined && typeof chosen === 'string' && Object.hasOwn(reading.answers, chosen)) answers[reading.id] = chosen;
  }
  return withReadings(edition, answers);
}

function assessedAgain(rubric: Rubric, { readings, kind, grounds }: Fields, answers: unknown, place: string): Assessment | Disagreement {
  const topBox = Array.isArray(readings) && readings.some((used: unknown) => isFields(used) && used['chosen'] === 'top-box');
  const eliminatedBy =
    kind === 'eliminated' && Array.isArray(grounds) ? grounds.map((ground: unknown) => (isFields(ground) ? String(ground['id']) : '')) : [];
  const again = assess(rubric, kind === 'eliminated' ? {} : answers, { headingMark: topBox ? 'top-box' : 'first-box', eliminatedBy });
  if (again.ok) return again.value;
  const [fault] = again.error;
  const at = 'at' in fault ? fault.at : undefined;
  const received = at !== undefined && isFields(answers) && Object.hasOwn(answers, at) ? answers[at] : (at ?? answers);
  return {
    at: fault.code === 'unknown-ground' ? 'result.grounds' : at === undefined ? place : `${place}.${at}`,
    received: printable(received),
    expected: 'boxes' in fault ? `0-${fault.boxes}` : 'null',
  };
}

function sheetDiffers(rubric: Rubric, result: Fields): Disagreement | undefined {
  return [
    ...differs('result.edition', result['edition'], rubric.edition),
    ...differs('result.set', result['set'], rubric.set),
    ...differs('result.variant', result['variant'], rubric.variant),
  ][0];
}

function scoredAgain(rubric: Rubric, result: Fields, answers: unknown, at: string): Disagreement | null {
  const other = sheetDiffers(rubric, result);
  if (other !== undefined) return other;
  const again = assessedAgain(rubric, result, answers, `${at}.answers`);
  if (!('result' in again)) return again;
  if (again.kind !== result['kind']) return { at: `${at}.kind`, received: printable(result['kind']), expected: again.kind };
  switch (again.kind) {
    case 'complete':
      return firstDifference(pick(result, ['parts', 'total', 'unmet']), pick(again, ['parts', 'total', 'unmet']), at);
    case 'incomplete':
      return firstDifference(pick(result, ['missing', 'bounds', 'unmet']), pick(again, ['missing', 'bounds', 'unmet']), at);
    case 'eliminated':
      return null;
  }
}

function rankedAgain(edition: Edition, rubric: Rubric, result: Fields, answers: unknown): Disagreement | null {
  const other = differs('result.set', result['set'], rubric.set)[0];
  if (other !== undefined) return other;
  const again = assessedAgain(rubric, result, answers, 'given.answers');
  if (!('result' in again)) return again;
  if (again.kind !== 'complete') return { at: 'given.answers', received: again.kind, expected: 'complete' };
  return firstDifference(
    pick(result, ['total', 'band', 'star', 'unmet']),
    pick(rank(edition, rubric, again), ['total', 'band', 'star', 'unmet']),
    'result',
  );
}

/** A referral and the question kept beside it: of the same level, a ranking of the same score, and, by the edition, the same answer. */
function referredAgain(edition: Edition | undefined, stored: Referral, given: unknown): Disagreement | null {
  const result: Fields = stored;
  if (!isFields(given) || !Object.hasOwn(given, 'score')) return null;
  const { level, score, ranking } = given;
  const other = differs('given.level', level, result['level'])[0];
  if (other !== undefined) return other;
  const total = isFields(ranking) ? ranking['total'] : undefined;
  if (isScore(total) && !(isScore(score) && isSameScore(total, score))) {
    return { at: 'given.score', received: printable(score), expected: printable(total) };
  }
  if (edition === undefined) return null;
  const checked = checkScore(edition, score);
  if (!checked.ok) {
    return { at: 'given.score', received: printable(score), expected: `${edition.scale.min}-${edition.scale.max}` };
  }
  if (ranking !== undefined && !isRankingOf(edition, ranking, checked.value)) {
    return { at: 'given.ranking', received: printable(ranking), expected: edition.id };
  }
  if (ranking === undefined && result['starFrom'] === 'ranking') {
    const band = bandOf(edition, checked.value);
    return typeof result['star'] === 'number' && result['star'] > band
      ? { at: 'given.score', received: printable(score), expected: `>= ${printable(result['star'])}` }
      : null;
  }
  const question = { level: stored.level, score: checked.value, ...(ranking !== undefined && { ranking }) };
  const again = refer(edition, question);
  const keys = ['kind', 'star', 'from', 'to', 'meanwhile', 'reason', ...(again.kind === 'recognise' ? ['by', 'orEvaluateAgain'] : [])];
  return firstDifference(pick(result, keys), pick(again, keys), 'result');
}

function certifiedAgain(edition: Edition, stored: Certificate): Disagreement | null {
  const result: Fields = stored;
  const again = certify(edition, { star: stored.star, issuedOn: stored.issuedOn });
  if (!again.ok) {
    const at = again.error.code === 'star-not-certified' ? 'star' : 'issuedOn';
    return { at: `result.${at}`, received: printable(result[at]), expected: again.error.code };
  }
  const keys = ['lastDay', 'termMonths', 'noticeBy', 'filing'] as const;
  const issuer = isFields(result['issuer']) ? result['issuer']['level'] : undefined;
  return (
    differs('result.issuer.level', issuer, again.value.issuer.level)[0] ??
    firstDifference(pick(result, keys), pick(again.value, keys), 'result') ??
    withdrawnOtherwise(edition, stored)
  );
}

/** A withdrawal by the edition of the certificate, on a day when no other judges: by the issuer of the star, on a ground it lists. */
function withdrawnOtherwise(edition: Edition, { star, issuer, withdrawal }: Certificate): Disagreement | null {
  if (withdrawal === undefined || (edition.lapse !== null && withdrawal.on > edition.lapse.lastDay)) return null;
  const due = issuerOnDay(edition, issuerOf(edition.levels, star) ?? issuer, withdrawal.on, []);
  const grounds = edition.certificate.withdrawal?.grounds.map(({ id }) => id) ?? [];
  if (grounds.length > 0 && !grounds.includes(withdrawal.ground)) {
    return { at: 'result.withdrawal.ground', received: printable(withdrawal.ground), expected: grounds.join(' | ') };
  }
  // Where it is open who issues on the day, so is who withdraws.
  return due.readings.length > 0 ? null : (differs('result.withdrawal.by', withdrawal.by, due.issuer.level)[0] ?? null);
}

/** The range of a band beside the band of the edition, as far as both name the same ends. */
function rangeDiffers(edition: Edition, { band, bandRange }: { readonly band: Star; readonly bandRange: BandRange | null }): Disagreement | null {
  const range: Fields | undefined = bandsByStar(edition)[band]?.range;
  const ends: Fields = bandRange ?? {};
  return ['from', 'below', 'through'].flatMap((end) => differs(`result.bandRange.${end}`, ends[end], range?.[end]))[0] ?? null;
}

const ofSitting = ['quorum', 'chairMustBePresent', 'largestSpread', 'notScoring', 'minimums'];
/** What a council's result says of the question, of its grounds, and in a ranking of its own. */
const besideTheCount = ['edition', 'set', 'variant', 'policy', 'readings', 'basis', 'sources', 'ranking'];
const saidOfRanking = ['total', 'band', 'star', 'unmet'];

/** A council's result and the sitting and policy kept beside it, counted again; what an earlier version did not say is not missed. */
function satAgain(edition: Edition, rubric: Rubric, stored: CouncilResult, given: unknown): Disagreement | null {
  const result: Fields = stored;
  const { sitting, policy } = isFields(given) ? given : {};
  const held = result['policy'];
  if (!isFields(sitting) || !isFields(policy) || !isFields(held)) return null;
  if (rubric.edition !== edition.rubrics) return { at: 'result.edition', received: edition.id, expected: rubric.edition };
  const other =
    differs('result.set', result['set'], rubric.set)[0] ??
    differs('result.variant', result['variant'], rubric.variant)[0] ??
    firstDifference(pick(held, ofSitting), pick(policy, ofSitting), 'result.policy');
  if (other !== null) return other;
  const again = councilResult(edition, rubric, sitting as Sitting, policy as CouncilPolicy);
  if (!again.ok) return { at: 'given.sitting', received: again.error[0].code, expected: printable(stored.kind) };
  const now: Fields = again.value;
  const keys = Object.keys(now).filter((key) => result[key] !== undefined && !besideTheCount.includes(key));
  const ranking = result['ranking'];
  return (
    firstDifference(pick(result, keys), pick(now, keys), 'result') ??
    (isFields(ranking) && isFields(now['ranking'])
      ? firstDifference(pick(ranking, saidOfRanking), pick(now['ranking'], saidOfRanking), 'result.ranking')
      : stored.kind === 'valid'
        ? firstDifference(ranking, now['ranking'], 'result.ranking')
        : null)
  );
}

/** A round and the question kept beside it; by the edition, its number and its days. */
function roundAgain(edition: Edition | undefined, result: Fields, given: unknown): Disagreement | null {
  const other = givenDiffers(given, result, ['level', 'proposedOn']);
  if (other !== undefined || edition === undefined) return other ?? null;
  const again = roundOf(edition, { level: result['level'] as Level, proposedOn: result['proposedOn'] as CalendarDate });
  if (!again.ok) {
    const at = again.error.code === 'no-rounds' ? 'level' : 'proposedOn';
    return { at: `result.${at}`, received: printable(result[at]), expected: again.error.code };
  }
  return differsFrom(result, again.value, ['round', 'lastDayToPropose', 'lastDay']);
}

const mostDays = 10_000;

/** A limit and the question kept beside it: the last day that its days come to, and, by the edition, the days there are. */
function limitAgain(edition: Edition | undefined, result: Fields, given: unknown): Disagreement | null {
  const other = givenDiffers(given, result, ['of', 'from']);
  if (other !== undefined) return other;
  const { of, from, days, working, lastDay } = result as unknown as Deadline;
  if (edition !== undefined) {
    const rule = limitOf(edition, of);
    if (rule === null) return { at: 'result.of', received: of, expected: 'no-such-limit' };
    const changed = differsFrom(result, rule, ['days', 'working']);
    if (changed !== null) return changed;
  }
  // The holidays are the caller's: without them only what needs none is counted.
  const holidays = (isFields(given) ? ownOf(given, 'holidays') : undefined) ?? {};
  if (!isWhole(days, 0, mostDays) || typeof working !== 'boolean' || from < '1100' || from > '9900') return null;
  const again = lastDayOfLimit({ of, from, days, working }, holidays as Holidays);
  if (again.ok) return differsFrom(result, { lastDay: again.value }, ['lastDay']);
  // Whatever days are off, so many days of the calendar lie between.
  const back = of === 'council-papers';
  const nearest = addDays(from, back ? -days : days);
  if (back ? lastDay <= nearest : lastDay >= nearest) return null;
  return { at: 'result.lastDay', received: lastDay, expected: `${back ? '<=' : '>='} ${nearest}` };
}

/** A field of the kept question that the result says otherwise. */
function givenDiffers(given: unknown, result: Fields, keys: readonly string[]): Disagreement | undefined {
  return isFields(given) ? keys.flatMap((key) => differs(`given.${key}`, ownOf(given, key), result[key]))[0] : undefined;
}

/** The first of these fields that is another now; what is not there is not missed. */
function differsFrom(result: Fields, now: object, keys: readonly string[]): Disagreement | null {
  return keys.flatMap((key) => differs(`result.${key}`, result[key], (now as Fields)[key]))[0] ?? null;
}

function pick(from: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

/** Words are told, not compared: they may have been improved since. */
const words: readonly string[] = ['name', 'wanted', 'ticked'];

/** The first place, at any depth, where what is stored is not what is worked out now. */
function firstDifference(stored: unknown, now: unknown, at: string): Disagreement | null {
  if (typeof now !== 'object' || now === null || typeof stored !== 'object' || stored === null) {
    return Object.is(stored, now) ? null : { at, received: printable(stored), expected: printable(now === undefined ? null : now) };
  }
  const keys = new Set([...Object.keys(now), ...Object.keys(stored)]);
  for (const key of keys) {
    if (words.includes(key)) continue;
    const found = firstDifference((stored as Fields)[key], (now as Fields)[key], `${at}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
