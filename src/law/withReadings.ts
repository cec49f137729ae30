import { isFields, ownOf } from '../fields';
import { refuse } from '../refuse';
import type { ReadingAnswers, Readings } from './reading';
import { requireReadingAnswers } from './requireReadingAnswers';

/**
 * @vi Cùng văn bản hoặc kế hoạch đó nhưng theo cách hiểu khác ở những chỗ chưa rõ. Mọi kết quả nêu cách hiểu đã dùng.
 *
 * The same edition, or plan, with other answers to its open questions. Every result names the readings it used, so a result
 * under another answer never passes for the default one.
 *
 * @param edition - Văn bản, hoặc kế hoạch, cần hiểu theo cách khác. · The edition, or the plan, to read otherwise.
 * @param chosen - Câu trả lời theo từng câu hỏi; câu hỏi hoặc câu trả lời không có trong văn bản thì báo `TypeError`. · Answers
 * by question; a question the edition does not ask, or an answer it does not list, is a caller's bug and throws `TypeError`.
 * @returns Một bản mới; bản đưa vào giữ nguyên. · A new one; the one passed in is unchanged.
 *
 * @example
 * ```ts
 * import { calendarDate, certify, qd1048, withReadings } from 'ocop';
 * const issuedOn = calendarDate('2020-02-04');
 * const firstDayCounted = withReadings(qd1048, { 'certificate-counting': 'first-day-counted' });
 * if (issuedOn.ok) {
 *   const certificate = certify(firstDayCounted, { star: 3, issuedOn: issuedOn.value });
 *   if (certificate.ok) certificate.value.lastDay; //=> '2023-02-03'
 * }
 * ```
 */
export function withReadings<Subject extends { readonly id: string; readonly readings: Readings }>(
  edition: Subject,
  chosen: Partial<ReadingAnswers>,
): Subject {
  if (!isFields(edition) || !isFields(edition.readings)) refuse('edition', edition, 'an edition or a plan, as qd148');
  requireReadingAnswers('chosen', chosen, [edition], `${edition.id}: ${Object.keys(edition.readings).join(', ')}`);
  const readings: Record<string, unknown> = { ...edition.readings };
  for (const [id, answer] of Object.entries(chosen)) readings[id] = { ...ownOf(edition.readings, id), chosen: answer };
  return Object.freeze({ ...edition, readings: Object.freeze(readings) });
}
