/**
 * Arbitraries for fast-check: dates, scores, editions, criteria sets, answers and certificates, so that a program
 * that uses the library can test its own code against the law.
 *
 * @packageDocumentation
 */

export { completeAnswers, partialAnswers } from './testing/answers';
export { certificates } from './testing/certificates';
export { calendarDates } from './testing/dates';
export { anyEdition } from './testing/editions';
export { madeUpRubrics } from './testing/rubrics';
export { scores } from './testing/scores';
