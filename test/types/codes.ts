/*
 * Checked by `npm run typecheck`: each line under an `@ts-expect-error` must fail to compile.
 */
import { assess, bandOf, calendarDate, certify, qd148, rank, type CalendarDate } from 'ocop';
import { tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';

assess(whiteSpirit, { '1.a': 1, '3.đ': 2 });
// @ts-expect-error there is no criterion 9.z
assess(whiteSpirit, { '9.z': 1 });
// @ts-expect-error a group takes no answer
assess(whiteSpirit, { '1': 1 });
// @ts-expect-error set 11 has 6.a1, set 14 has not
assess(whiteSpirit, { '6.a1': 1 });
assess(tea, { '6.a1': 1 });
// what is not known yet is checked when it is scored
assess(whiteSpirit, JSON.parse('{}') as unknown);

// @ts-expect-error a text is not a date until it is read
certify(qd148, { star: 3, issuedOn: '2024-01-01' });
// @ts-expect-error 2 stars are not certified
certify(qd148, { star: 2, issuedOn: '2024-01-01' as CalendarDate });
// @ts-expect-error a text is not a score
bandOf(qd148, '89,5');

const assessment = assess(whiteSpirit, {});
// @ts-expect-error the faults come first
void assessment.value;
// @ts-expect-error only a complete assessment is ranked
if (assessment.ok) rank(qd148, whiteSpirit, assessment.value);

const date = calendarDate('2024-01-01');
// @ts-expect-error the law is read-only
if (date.ok) qd148.certificate.termMonths = 12;
