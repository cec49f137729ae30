// Built only to give the arithmetic of dates a file of its own, with what it takes from date-fns: a bundler leaves the file
// out where no date is counted, which it could not do with a part of a file, since date-fns' UTC dates do work when loaded.
export { addDays } from '../src/date/addDays';
export { addMonths } from '../src/date/addMonths';
export { daysBetween } from '../src/date/daysBetween';
export { spanOfMonths } from '../src/date/spanOfMonths';
