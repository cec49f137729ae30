import { ownOf } from '../../fields';
import type { InvalidDate } from '../../date/calendarDate';
import { capital } from '../capital';
import type { dateFaults as vi } from '../vi/dates';

const samples: { readonly [Form in InvalidDate['expected']]: string } = { 'YYYY-MM-DD': '2024-12-31', 'dd/mm/yyyy': '31/12/2024' };

const dayNames: { readonly [At in NonNullable<InvalidDate['at']>]: string } = {
  filedOn: 'day of filing',
  decidedOn: 'day of decision',
  issuedOn: 'day of issue',
  proposedOn: 'day of proposal',
  on: 'day of withdrawal',
  from: 'starting day',
};

/** What is wrong with a day or a number that was written. */
export const dateFaults: typeof vi = {
  'invalid-date': ({ at, reason, expected, received }) => {
    const name = at === undefined ? undefined : ownOf<string>(dayNames, at);
    const place = name === undefined ? '' : `${capital(name)}: `;
    switch (reason) {
      case 'day':
        return `${place}"${received}": the calendar has no such day; check day and month`;
      case 'beyond':
        return `A term counted from ${name === undefined ? '' : `the ${name} `}${received} leaves the years 1000 to 9999; check the year`;
      default:
        return `${place}"${received}" is not a date written ${expected}; write it as ${samples[expected]}`;
    }
  },
  'invalid-decimal': ({ reason, expected, received }) =>
    reason === 'too-long'
      ? `"${received}" has more digits than can be kept exactly; write fewer`
      : `"${received}" is not a number written the Vietnamese way; write it as ${expected}`,
  'missing-holidays': ({ year }) => `The public holidays of ${year} are missing; add that year to the holidays`,
  'invalid-holidays': ({ at, reason, received }) => {
    switch (reason) {
      case 'another-year':
        return `Public holidays, ${at}: ${received} does not lie in that year; list it under its own`;
      case 'unknown-field':
        return `Public holidays, ${at}: there is no such field; those of a year are daysOff and workedWeekends`;
      case 'off-and-worked':
        return `Public holidays, ${at}: ${received} is listed both as off and as worked; remove one`;
      case 'no-weekend':
        return `Public holidays, ${at}: ${received} is neither a Saturday nor a Sunday, so it is no worked weekend; check the day`;
      default:
        return `Public holidays, ${at === '' ? 'the whole' : at}: "${received}" cannot be read; write them as { 2026: { daysOff: ['2026-04-30'] } }`;
    }
  },
  'not-midnight': ({ reason, expected, received }) => {
    switch (reason) {
      case 'hour':
        return `${received} is no midnight of ${expected === 'utc' ? 'UTC' : "the machine's time zone"}; look up how the driver gives days, or use dateInVietnam if it is an instant`;
      case 'year':
        return `${received} lies outside the years 1000 to 9999; check the year`;
      default:
        return `A valid Date is wanted; got ${received}`;
    }
  },
  'invalid-serial': ({ reason, expected, received }) => {
    switch (reason) {
      case 'hour':
        return `The serial number ${received} has a fraction, a time of day; round it down if only the day is meant`;
      case 'day':
        return `The serial number ${received} is 29/02/1900, a day that never was; check the cell`;
      default:
        return `"${received}" is not the serial number of a day, from ${expected.min} to ${expected.max}; read a text by parseDate`;
    }
  },
};
