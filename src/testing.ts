/**
 * @vi Dữ liệu ngẫu nhiên cho fast-check: ngày, điểm, văn bản, bộ tiêu chí, câu trả lời, giấy chứng nhận, phiên họp, lịch sử, sổ và kế
 * hoạch, để chương trình dùng thư viện tự kiểm thử theo văn bản.
 *
 * Arbitraries for fast-check: dates, scores, editions, criteria sets, answers, certificates, sittings, histories,
 * registers and plans, so that a program that uses the library can test its own code against the law.
 *
 * @packageDocumentation
 */

export { completeAnswers, partialAnswers } from './testing/answers';
export { certificates } from './testing/certificates';
export { calendarDates } from './testing/dates';
export { anyEdition } from './testing/editions';
export { histories } from './testing/histories';
export { programmePlans } from './testing/programmePlans';
export { registers } from './testing/registers';
export { madeUpRubrics } from './testing/rubrics';
export { scores } from './testing/scores';
export { sittings } from './testing/sittings';
