import { actorNames } from '../../cycle/names';
import { levels } from '../../law/vocabulary';
import { valueOfRecord, type ValueWords } from '../valueOfRecord';
import type { recordFaults as vi } from '../vi/record';
import { standings } from './certificate';
import { stars } from './common';

const values: ValueWords = {
  names: /* @__PURE__ */ (() => ({
    ...standings,
    ...Object.fromEntries(levels.map((level) => [level, actorNames[level].en])),
    true: 'yes',
    false: 'no',
    null: 'nothing',
    undefined: 'nothing',
    complete: 'a sheet answered in full',
    incomplete: 'a sheet not answered in full',
    eliminated: 'a sheet eliminated',
    recognise: 'recognised',
    refer: 'referred upwards',
    none: 'neither recognised nor referred',
    'star-not-certified': 'a star for which the edition has a certificate',
    'issued-before-edition': 'a day on which the edition was in force',
    'proposed-before-edition': 'a day on which the edition was in force',
    'no-rounds': 'a level for which the edition has rounds',
    'no-such-limit': 'a limit that the edition sets',
    'edition-lapsed': 'a day on which the edition still held',
    'invalid-date': 'a day from which a term can be counted',
  }))(),
  ofField: { mayUseStars: { true: 'the stars may be used', false: 'the stars may not be used' } },
  stars: (star) => stars(Number(star)),
  day: (date) => date,
  notAfter: (date) => `no later than ${date}`,
  notBefore: (date) => `no earlier than ${date}`,
  atMost: (most) => `at most ${most}`,
  atLeast: (least) => `at least ${least}`,
  between: (least, most) => `from ${least} to ${most}`,
  bandOf: (total, from, end, isIn) => `the band of ${total} points (the range it holds: from ${from} to ${isIn ? '' : 'under '}${end})`,
};

/** Why a stored result cannot be read. */
export const recordFaults: typeof vi = {
  'not-a-record': ({ received }) => `This is no stored result of ocop: got ${received}`,
  'unknown-record-version': ({ received, expected }) =>
    `Records of version ${received} cannot be read: it is a whole number from 0 to ${expected}; update the library for newer ones`,
  'unknown-edition': ({ received, expected }) => `There is no edition "${received}"; choose one of: ${expected.join(', ')}`,
  'unknown-result': ({ received, expected }) => `There is no result "${received}"; choose one of: ${expected.join(', ')}`,
  'record-field': ({ at, received, expected }) => `The record, ${at}: it says ${received}, where ${expected} is wanted`,
  'record-disagrees': ({ at, received, expected }) =>
    `The record does not agree at ${at}: it says ${valueOfRecord(at, received, values)}; by the rest of it or by the law: ${valueOfRecord(at, expected, values)}`,
};
