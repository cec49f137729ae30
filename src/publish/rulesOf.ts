import { classifiers } from '../category/classifiers';
import { actorNames, eventNames, stateNames } from '../cycle/names';
import { ocopCycle } from '../cycle/ocopCycle';
import { groups, stateNamesInOrder } from '../cycle/takes';
import { isFields } from '../fields';
import type { CycleRow } from '../cycle/cycle';
import type { Edition } from '../law/edition';
import { readingAnswers, type ReadingId } from '../law/reading';
import { levels } from '../law/vocabulary';
import type { DeadlineOf } from '../procedure/deadline';
import { guardOf } from './guardOf';
import { sentencesOf } from './sentencesOf';

/**
 * The rules around the numbers as plain data for any language: `ocop/data/rules.json`. Paths (`levels.commune.report.days`) lead
 * into `rules` of `ocop/data/<edition>.json`.
 *
 * @param editions - The editions, in order.
 */
export function rulesOf(editions: readonly Edition[]) {
  return {
    levels,
    states: stateNamesInOrder.map((state) => ({ state, group: groups[state], name: stateNames[state] })),
    events: eventNames,
    actors: actorNames,
    classifiers,
    editions: Object.fromEntries(editions.map((edition) => [edition.id, ofEdition(edition)])),
    readings: Object.fromEntries(Object.entries(readingAnswers).map(([id, answers]) => [id, { answers, ...changedBy[id as ReadingId] }])),
    ...sentencesOf(),
  };
}

function ofEdition(edition: Edition) {
  const { start, states, steps, table, passing } = ocopCycle(edition);
  const rows = Object.values(table).flatMap((ofState): readonly CycleRow[] => Object.values(ofState));
  return {
    start,
    states,
    steps,
    rows: rows.map((row) => ({ ...row, ...guardOf(edition, row) })),
    passing: passing && { ...passing, ...guardOf(edition, passing) },
    deadlines: Object.entries(limits)
      .filter(([, { days }]) => at(edition, days) !== undefined)
      .map(([of, limit]) => ({ of, ...limit })),
    questions: Object.keys(edition.readings).map((reading) => ({ reading, at: placesOf(edition, reading, []) })),
  };
}

/** Where the days of a limit stand; whether they run back from the event, and whether a limit in calendar days that ends on a day off runs on. */
const limits: { readonly [Of in DeadlineOf]: { readonly days: string; readonly back: boolean; readonly toNextWorkingDay: boolean } } = {
  'commune-report': { days: 'levels.commune.report.days', back: false, toNextWorkingDay: true },
  're-evaluation': { days: 'certificate.reEvaluation.days', back: false, toNextWorkingDay: true },
  'withdrawal-decision': { days: 'certificate.withdrawal.decision.days', back: false, toNextWorkingDay: true },
  'council-papers': { days: 'levels.district.papersBefore.days', back: true, toNextWorkingDay: true },
  extension: { days: 'certificate.extension.maxDays', back: false, toNextWorkingDay: false },
};

/** The functions that ask a question, the paths it is about, and what each answer makes of them; `outcomes` of a transition say it themselves. */
const changedBy: {
  readonly [Id in ReadingId]: {
    readonly asks: readonly string[];
    readonly paths: readonly string[];
    readonly changes: { readonly [answer: string]: string };
  };
} = {
  'between-worded-bands': {
    asks: ['bandOf', 'checkScore', 'rank', 'rankBounds', 'refer', 'councilResult', 'planFor', 'quickWins'],
    paths: ['bands', 'levels.*.refersFrom'],
    changes: { 'lower-bounds': 'score >= bands[n].from', 'next-whole-point': 'score > bands[n + 1].lastWhole' },
  },
  'lower-star-minimums': {
    asks: ['rank', 'rankBounds', 'planFor', 'quickWins', 'councilResult'],
    paths: ['options[].minStar'],
    changes: { cumulative: 'minStar <= star', 'own-star-only': 'minStar = star' },
  },
  'heading-mark': {
    asks: ['assess', 'rank', 'rankBounds', 'planFor', 'quickWins', 'councilResult'],
    paths: ['minStarOnHeading'],
    changes: { 'first-box': 'box >= 1', 'top-box': 'box = options.length' },
  },
  'filing-window-days': {
    asks: ['certify', 'filingWindow', 'standing'],
    paths: ['certificate.filing.fromDaysBefore', 'certificate.filing.toDaysBefore'],
    changes: { 'both-included': 'fromDaysBefore, toDaysBefore', 'both-excluded': 'fromDaysBefore - 1, toDaysBefore + 1' },
  },
  'potential-five-stars': {
    asks: ['refer'],
    paths: ['levels.province.recognises'],
    changes: { 'none-meanwhile': 'meanwhile: none', 'four-stars-meanwhile': 'meanwhile: the last of recognises, where the star reaches it' },
  },
  'missed-minimum-referral': {
    asks: ['refer'],
    paths: ['levels.*.refersFrom'],
    changes: { 'by-star': 'star of the ranking >= star of the band at refersFrom', 'by-points': 'score >= refersFrom' },
  },
  'missed-minimum-at-the-centre': {
    asks: ['refer'],
    paths: ['levels.central.recognises'],
    changes: { 'by-star': 'recognise: the issuer of the star of the ranking', nobody: 'none: missed-minimum' },
  },
  'certificate-counting': {
    asks: ['certify', 'progress'],
    paths: ['certificate.termMonths'],
    changes: { 'civil-code': 'issuedOn + termMonths', 'first-day-counted': 'issuedOn + termMonths - 1 day' },
  },
  'before-a-date': {
    asks: ['roundOf', 'scheduleOn', 'timeline'],
    paths: ['rounds[].proposedBefore', 'rounds[].doneBefore'],
    changes: { 'excludes-the-day': 'the day before', 'includes-the-day': 'the day itself' },
  },
  'districts-july-2025': transition('certify', 'withdraw'),
  'pending-when-148-began': transition('certify', 'withdraw'),
  'pending-when-1489-began': transition('certify', 'withdraw'),
  'limit-on-a-sunday': transition(),
  'filed-in-transition': transition(),
  'transition-missed': transition(),
  'upgrade-without-higher-star': {
    asks: ['advance', 'replay'],
    paths: ['certificate'],
    changes: { 'certificate-stays': 'expected: not-met', 'certified-anew': 'expected: recognise or send-down' },
  },
  'extension-after-transition': extension({ 'transition-only': 'last day to file < inForceFrom', 'any-late-re-evaluation': 'any last day to file' }),
  'extension-of-pending': extension({ 'kept-too': 'any day of filing', 'filed-since-only': 'inForceFrom <= day of filing' }),
  'extension-of-ended': extension(
    {
      'running-when-filed': 'inForceFrom <= last day, day of filing <= last day',
      'running-on-the-first-day': 'inForceFrom <= last day, day of filing <= last day + maxDays',
      'ended-too': 'inForceFrom <= day asked about, day of filing <= last day + maxDays',
    },
    'deadline',
  ),
};

/** A question about how long a certificate outlives its last day. */
function extension(changes: { readonly [answer: string]: string }, ...alsoAsks: readonly string[]) {
  return {
    asks: ['advance', 'certify', 'holding', 'replay', 'standing', 'withdraw', ...alsoAsks],
    paths: ['certificate.extension.maxDays'],
    changes,
  };
}

/** A question about a change of edition; its answer may also keep the earlier edition alive for those who certify. */
function transition(...alsoAsks: readonly string[]) {
  return { asks: ['applicableEdition', 'advance', 'replay', ...alsoAsks], paths: ['transition', 'lapse'], changes: {} };
}

/** Where an edition asks a question itself, beside the list of its readings. */
function placesOf(value: unknown, reading: string, path: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('reading' in value && value.reading === reading) return [path.join('.')];
  return Object.entries(value)
    .filter(([key]) => key !== 'readings')
    .flatMap(([key, inside]) => placesOf(inside, reading, [...path, key]));
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, key) => (isFields(inside) ? inside[key] : undefined), value);
}
