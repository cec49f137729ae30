import type { ReadingId } from '../../law/reading';

/** What each open question is about, in a few words. */
export const readingNames: { readonly [Id in ReadingId]: string } = {
  'between-worded-bands': 'a fraction between two bands',
  'lower-star-minimums': 'the minimums of lower stars',
  'heading-mark': 'a mark on the name of a criterion',
  'filing-window-days': 'the first and the last day of the filing window',
  'potential-five-stars': 'a potential 5-star product awaiting the centre',
  'missed-minimum-referral': 'points enough to go up, a minimum missed',
  'certificate-counting': 'how the term of a certificate is counted',
  'before-a-date': 'the word "before" a date',
  'districts-july-2025': 'districts from 1 to 5 July 2025',
  'pending-when-148-began': 'dossiers pending when 148 began',
  'pending-when-1489-began': 'dossiers pending when 1489 began',
  'limit-on-a-sunday': 'a transition limit that falls on a Sunday',
  'filed-in-transition': 'dossiers filed during the transition',
  'transition-missed': 'old dossiers not assessed within the transition',
  'upgrade-without-higher-star': 'an upgrade without a higher star',
  'extension-after-transition': 'certificates kept alive after the transition',
};
