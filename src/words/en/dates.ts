import type { InvalidDate } from '../../date/calendarDate';
import type { dateFaults as vi } from '../vi/dates';

const samples: { readonly [Form in InvalidDate['expected']]: string } = { 'YYYY-MM-DD': '2024-12-31', 'dd/mm/yyyy': '31/12/2024' };

/** What is wrong with a day or a number that was written. */
export const dateFaults: typeof vi = {
  'invalid-date': ({ reason, expected, received }) =>
    reason === 'day'
      ? `"${received}": the calendar has no such day; check day and month`
      : `"${received}" is not a date written ${expected}; write it as ${samples[expected]}`,
  'invalid-decimal': ({ reason, expected, received }) =>
    reason === 'too-long'
      ? `"${received}" has more digits than can be kept exactly; write fewer`
      : `"${received}" is not a number written the Vietnamese way; write it as ${expected}`,
  'missing-holidays': ({ year }) => `The public holidays of ${year} are missing; add that year to the holidays`,
};
