import type { EditionId } from '../law/edition';
import { libraryVersion } from './libraryVersion';
import { recordVersion } from './migrations';
import type { Json } from '../edge/plainJson';
import { editionOfResult, type Storable, type StoredResult } from './storedResult';

/**
 * @vi Đưa một kết quả vào bản ghi để lưu: phiên bản bản ghi, phiên bản thư viện, văn bản và câu hỏi. `fromRecord` đọc
 * lại được, kể cả bằng phiên bản sau.
 *
 * Puts a result into the envelope it is stored in: version of the record, version of the library, edition, and what
 * was asked. `fromRecord` reads it back, also with a later library.
 *
 * @param result - What a question of the library gave, from `assess` to `scheduleOn`: any `Storable`.
 * @param given - What was asked, as plain JSON, so that it can be asked again: answers, a score and a level, dates.
 * @returns The record; `JSON.stringify` keeps all of it.
 *
 * @example
 * ```ts
 * import { qd148, refer, toRecord } from 'ocop';
 * const given = { level: 'district', score: 72 } as const;
 * const record = toRecord(refer(qd148, given), given);
 * [record.schema, record.edition, record.given]; //=> [3, 'qd-148-2023', { level: 'district', score: 72 }]
 * ```
 */
export function toRecord<Kept extends Storable>(result: Kept, given: Json = null): StoredResult<Kept> {
  return {
    record: 'ocop',
    schema: recordVersion,
    library: libraryVersion,
    edition: editionOfResult(result) as EditionId | null,
    given,
    result,
  };
}
