import { certify } from '../certificate/certify';
import { standing } from '../certificate/standing';
import type { CalendarDate } from '../date/calendarDate';
import { editionOn } from '../in-force/editionOn';
import type { ReadingAnswers } from '../law/reading';
import { withReadings } from '../law/withReadings';
import type { RegisterRecord } from './register';

/**
 * @vi Lý do một bản ghi không được tính vào một ngày.
 *
 * Why a record does not count on a day.
 */
export type LeftOutReason = 'undated' | 'no-edition-in-force' | 'not-certified' | 'not-yet-valid' | 'expired' | 'withdrawn';

/** How a record of a register stands on a day: its certificate runs, or why it does not. */
export type RecordOn =
  | { readonly runs: true; readonly record: RegisterRecord; readonly issuedOn: CalendarDate; readonly lastDay: CalendarDate }
  | { readonly runs: false; readonly record: RegisterRecord; readonly reason: LeftOutReason; readonly lastDay: CalendarDate | null };

/** A record on a day, its term counted by the edition in force on its day of issue. */
export function recordOn(record: RegisterRecord, on: CalendarDate, counting: ReadingAnswers['certificate-counting']): RecordOn {
  const out = (reason: LeftOutReason, lastDay: CalendarDate | null = null): RecordOn => ({ runs: false, record, reason, lastDay });
  if (record.issuedOn === null) return out('undated');
  const edition = editionOn(record.issuedOn);
  if (!edition.ok) return out('no-edition-in-force');
  const certificate = certify(withReadings(edition.value, { 'certificate-counting': counting }), {
    star: record.star,
    issuedOn: record.issuedOn,
  });
  if (!certificate.ok) return out('not-certified');
  const { issuedOn, lastDay } = certificate.value;
  const { kind } = standing(certificate.value, on);
  if (kind === 'not-yet-valid') return out(kind, lastDay);
  if (record.withdrawnOn !== null && on >= record.withdrawnOn) return out('withdrawn', lastDay);
  return kind === 'expired' ? out(kind, lastDay) : { runs: true, record, issuedOn, lastDay };
}
