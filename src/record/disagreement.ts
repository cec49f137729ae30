import { addDays } from '../date/addDays';
import { addMonths } from '../date/addMonths';
import { calendarDate, type CalendarDate } from '../date/calendarDate';
import { daysBetween } from '../date/daysBetween';
import { isFields, isListOfFields, ownOf, type Fields } from '../fields';
import { printable } from '../printable';
import { exceeds, isPairOfWholes, isSameScore, reaches, type ScoreInput } from '../score/score';
import { firstInside } from './firstInside';

/**
 * @vi Một trường của bản lưu ghi khác phần còn lại của bản lưu.
 *
 * A field of a record that says something else than the rest of it.
 */
export type Disagreement = {
  /** @vi Vị trí trong bản ghi, như `result.total`. · Its place, as `result.total`. */
  readonly at: string;
  /** @vi Giá trị trong bản ghi. · What the record holds. */
  readonly received: string;
  /**
   * @vi Giá trị mà phần còn lại của bản ghi đòi hỏi; `null`: không được có gì ở đó.
   *
   * What the rest of the record says it must be; `null`: nothing may stand there.
   */
  readonly expected: string;
};

type Found = readonly Disagreement[];

/** The first field of a stored result, or of a result inside it, that does not agree with the others; what is not there is not missed. */
export function disagreement(stored: unknown, at: string): Disagreement | null {
  return firstInside(stored, at, ownDisagreement);
}

function ownDisagreement(stored: Fields, at: string): Disagreement | null {
  const { result } = stored;
  const check = typeof result === 'string' ? ownOf(checks, result) : undefined;
  return check?.(stored, at)[0] ?? null;
}

/** A value that is not what it must be. What must be is `undefined` where the record does not say enough. */
export function differs(at: string, received: unknown, expected: unknown): Found {
  if (received === undefined || expected === undefined || Object.is(received, expected)) return [];
  return [{ at, received: printable(received), expected: printable(expected) }];
}

type Check = (result: Fields, at: string) => Found;

const checks: { readonly [kind: string]: Check } = /* @__PURE__ */ Object.freeze({
  assessment: ({ total, parts, bounds, unmet, answers }: Fields, at: string): Found => [
    ...differs(`${at}.total`, total, sumOf(parts)),
    ...(isFields(bounds) && isFields(bounds['parts']) ? boundsAgree(bounds['total'], bounds['parts'], `${at}.bounds`) : []),
    ...(Array.isArray(unmet) ? unmet.flatMap((mark: unknown, index) => markAgrees(mark, answers, `${at}.unmet.${index}`)) : []),
  ],
  ranking: ({ total, band, bandRange, star, unmet }: Fields, at: string): Found => [
    ...notIn(`${at}.band`, band, total, bandRange),
    ...notAbove(`${at}.star`, star, band),
    ...differs(`${at}.star`, star, starOf(band, unmet)),
  ],
  referral: ({ level, from, star, meanwhile }: Fields, at: string): Found => [
    ...differs(`${at}.from`, from, level),
    ...notAbove(`${at}.meanwhile`, meanwhile, star),
  ],
  certificate: (certificate: Fields, at: string): Found => {
    const { issuedOn, firstDay, lastDay, noticeBy, filing, withdrawal } = certificate;
    return [
      ...differs(`${at}.firstDay`, firstDay, issuedOn),
      ...differs(`${at}.lastDay`, lastDay, lastDayOf(certificate)),
      ...notAfter(`${at}.noticeBy`, noticeBy, lastDay),
      ...windowAgrees(filing, lastDay, `${at}.filing`),
      ...(isFields(withdrawal)
        ? [
            ...notAfter(`${at}.firstDay`, firstDay, withdrawal['on']),
            ...notAfter(`${at}.lastDay`, lastDay, withdrawal['keptUntil']),
            ...notAfter(`${at}.withdrawal.on`, withdrawal['on'], withdrawal['keptUntil'] ?? lastDay),
          ]
        : []),
    ];
  },
  standing: ({ kind, on, lastDay, daysUntilLastDay, mayUseStars, noticeBy, filing, withdrawal }: Fields, at: string): Found => {
    const [day, last] = [dateOf(on), dateOf(lastDay)];
    const withdrawn = isFields(withdrawal) && typeof withdrawal['on'] === 'string' && day !== undefined && day >= withdrawal['on'];
    const ended = day !== undefined && last !== undefined && day > last;
    return [
      ...differs(`${at}.daysUntilLastDay`, daysUntilLastDay, day === undefined || last === undefined ? undefined : daysBetween(day, last)),
      ...differs(`${at}.kind`, kind, withdrawn ? 'withdrawn' : ended && kind !== 'kept-until-answer' ? 'expired' : undefined),
      ...(!ended && (kind === 'expired' || kind === 'kept-until-answer') && last !== undefined ? notAfter(`${at}.lastDay`, last, on) : []),
      ...differs(`${at}.mayUseStars`, mayUseStars, typeof kind === 'string' ? !['not-yet-valid', 'expired', 'withdrawn'].includes(kind) : undefined),
      ...notAfter(`${at}.noticeBy`, noticeBy, lastDay),
      ...windowAgrees(filing, lastDay, `${at}.filing`),
      ...(kind === 'filing-window' ? holds(filing, on, at) : []),
    ];
  },
  council: ({ kind, ballots, total, parts, totals, spread, band, ranking, pairs }: Fields, at: string): Found => [
    ...differs(`${at}.ballots`, ballots, Array.isArray(totals) ? totals.length : undefined),
    ...Object.entries(isFields(parts) ? parts : {}).flatMap(([part, mean]) =>
      isFields(mean) ? differs(`${at}.parts.${part}.of`, mean['of'], ballots === 0 ? undefined : ballots) : [],
    ),
    ...(kind === 'valid' ? scoreDiffers(`${at}.total`, total, meanOf(totals)) : []),
    ...scoreDiffers(`${at}.total`, total, sumOfScores(parts)),
    ...(isFields(spread) && isFields(spread['lowest']) && isFields(spread['highest'])
      ? differs(`${at}.spread.apart`, spread['apart'], minus(spread['highest']['total'], spread['lowest']['total']))
      : []),
    ...(isFields(ranking)
      ? [...differs(`${at}.ranking.band`, ranking['band'], band), ...scoreDiffers(`${at}.ranking.total`, ranking['total'], total)]
      : []),
    ...(Array.isArray(pairs) ? pairs.flatMap((pair: unknown, index) => apartAgrees(pair, `${at}.pairs.${index}`)) : []),
  ],
  'rank-bounds': ({ worst, best, total }: Fields, at: string): Found => [
    ...notAbove(`${at}.worst`, worst, best),
    ...(isFields(total) ? notAbove(`${at}.total.min`, total['min'], total['max']) : []),
  ],
  comparison: ({ from, to, parts, total }: Fields, at: string): Found => {
    if (!isFields(from) || !isFields(to)) return [];
    const [before, after] = [from['parts'], to['parts']];
    return [
      ...sideAgrees(from, `${at}.from`),
      ...sideAgrees(to, `${at}.to`),
      ...differs(`${at}.total`, total, minus(to['total'], from['total'])),
      ...(isFields(parts) && isFields(before) && isFields(after)
        ? Object.keys(parts).flatMap((part) => differs(`${at}.parts.${part}`, parts[part], minus(after[part], before[part])))
        : []),
    ];
  },
  'applicable-edition': ({ kind, filedOn, decidedOn, lastDay }: Fields, at: string): Found => [
    ...notAfter(`${at}.filedOn`, filedOn, decidedOn),
    ...(kind === 'settled' ? notAfter(`${at}.decidedOn`, decidedOn, lastDay) : []),
  ],
  round: ({ proposedOn, lastDayToPropose, lastDay }: Fields, at: string): Found => [
    ...notAfter(`${at}.proposedOn`, proposedOn, lastDayToPropose),
    ...notAfter(`${at}.lastDayToPropose`, lastDayToPropose, lastDay),
  ],
  deadline: ({ of, from, lastDay }: Fields, at: string): Found =>
    of === 'council-papers' ? notAfter(`${at}.lastDay`, lastDay, from) : notAfter(`${at}.from`, from, lastDay),
});

function boundsAgree(total: unknown, parts: Fields, at: string): Found {
  if (!isFields(total)) return [];
  const ends = Object.values(parts).filter(isFields);
  return (['min', 'max'] as const).flatMap((end) => differs(`${at}.total.${end}`, total[end], sumOf(ends.map((part) => part[end]))));
}

/** A star mark missed names the box that was ticked, and it lies below the one wanted. */
function markAgrees(mark: unknown, answers: unknown, at: string): Found {
  if (!isFields(mark)) return [];
  const { criterion, has, requires } = mark;
  const answer = isFields(answers) && typeof criterion === 'string' && Object.hasOwn(answers, criterion) ? answers[criterion] : undefined;
  return [
    ...differs(`${at}.has`, has, typeof answer === 'number' ? answer : undefined),
    ...(typeof requires === 'number' ? notAbove(`${at}.has`, has, requires - 1) : []),
  ];
}

/** The highest star up to the band that no minimum blocks. */
function starOf(band: unknown, unmet: unknown): number | undefined {
  if (!isFields(unmet) || typeof band !== 'number' || !(band >= 1 && band <= 5)) return undefined;
  const blocked = (star: number): boolean => Array.isArray(unmet[star]) && unmet[star].length > 0;
  return [5, 4, 3, 2, 1].find((star) => star <= band && !blocked(star)) ?? band;
}

/** The last day that the day of issue and the months give, by the counting the certificate names. */
function lastDayOf({ issuedOn, termMonths, readings }: Fields): string | undefined {
  const issued = dateOf(issuedOn);
  if (
    issued === undefined ||
    issued > '9900' ||
    typeof termMonths !== 'number' ||
    !Number.isInteger(termMonths) ||
    termMonths < 1 ||
    termMonths > 600
  )
    return undefined;
  const corresponding = addMonths(issued, termMonths);
  const counted = Array.isArray(readings) && readings.some((used: unknown) => isFields(used) && used['chosen'] === 'first-day-counted');
  return counted ? addDays(corresponding, -1) : corresponding;
}

function windowAgrees(window: unknown, lastDay: unknown, at: string): Found {
  if (!isFields(window)) return [];
  return [...notAfter(`${at}.firstDay`, window['firstDay'], window['lastDay']), ...notAfter(`${at}.lastDay`, window['lastDay'], lastDay)];
}

/** A day lies within the window of a standing that says so. */
function holds(window: unknown, on: unknown, at: string): Found {
  if (window === null) return [{ at: `${at}.filing`, received: printable(window), expected: '{ firstDay, lastDay }' }];
  return isFields(window) ? [...notAfter(`${at}.filing.firstDay`, window['firstDay'], on), ...notAfter(`${at}.on`, on, window['lastDay'])] : [];
}

function apartAgrees(pair: unknown, at: string): Found {
  if (!isFields(pair) || !Array.isArray(pair['totals'])) return [];
  const apart = minus(pair['totals'][0], pair['totals'][1]);
  return differs(`${at}.apart`, pair['apart'], apart === undefined ? undefined : Math.abs(apart));
}

function sideAgrees({ total, parts, band, star }: Fields, at: string): Found {
  return [...differs(`${at}.total`, total, sumOf(parts)), ...notAbove(`${at}.star`, star, band)];
}

function notAbove(at: string, received: unknown, most: unknown): Found {
  return typeof received === 'number' && typeof most === 'number' && received > most
    ? [{ at, received: printable(received), expected: `<= ${most}` }]
    : [];
}

function notAfter(at: string, received: unknown, last: unknown): Found {
  const [day, end] = [dateOf(received), dateOf(last)];
  return day !== undefined && end !== undefined && day > end ? [{ at, received: day, expected: `<= ${end}` }] : [];
}

function notIn(at: string, band: unknown, total: unknown, range: unknown): Found {
  if (!isFields(range) || !isScore(total) || typeof range['from'] !== 'number') return [];
  const { from, below, through } = range;
  const within =
    reaches(total, from) && !(typeof below === 'number' && reaches(total, below)) && !(typeof through === 'number' && exceeds(total, through));
  return within
    ? []
    : [
        {
          at,
          received: printable(band),
          expected: `${from} <= ${shown(total)} ${typeof below === 'number' ? `< ${below}` : `<= ${String(through)}`}`,
        },
      ];
}

function scoreDiffers(at: string, received: unknown, expected: unknown): Found {
  if (!isScore(received) || !isScore(expected) || isSameScore(received, expected)) return [];
  return [{ at, received: shown(received), expected: shown(expected) }];
}

function shown(score: ScoreInput): string {
  return typeof score === 'number' ? printable(score) : `${score.sum}/${score.of}`;
}

export function isScore(value: unknown): value is ScoreInput {
  return typeof value === 'number' ? Number.isFinite(value) : isPairOfWholes(value);
}

function meanOf(totals: unknown): ScoreInput | undefined {
  if (!Array.isArray(totals) || totals.length === 0) return undefined;
  const sum = sumOf(totals.map((one: unknown) => (isFields(one) ? one['total'] : undefined)));
  return sum === undefined ? undefined : { sum, of: totals.length };
}

/** Exact means over the same ballots, added up. */
function sumOfScores(parts: unknown): unknown {
  const scores: unknown = isFields(parts) ? Object.values(parts) : [];
  if (!isListOfFields(scores)) return undefined;
  const [first] = scores;
  if (first === undefined || !scores.every((score) => score['of'] === first['of'])) return undefined;
  return { sum: sumOf(scores.map((score) => score['sum'])), of: first['of'] };
}

function sumOf(values: unknown): number | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const numbers: readonly unknown[] = Object.values(values);
  return numbers.length > 0 && numbers.every((one) => typeof one === 'number') ? numbers.reduce((sum, one) => sum + one, 0) : undefined;
}

function minus(one: unknown, other: unknown): number | undefined {
  return typeof one === 'number' && typeof other === 'number' ? one - other : undefined;
}

function dateOf(value: unknown): CalendarDate | undefined {
  const date = typeof value === 'string' ? calendarDate(value) : undefined;
  return date?.ok ? date.value : undefined;
}
