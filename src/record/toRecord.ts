import { refuseMisfit } from '../edge/form';
import { resultMisfit } from './resultForms';
import type { EditionId } from '../law/edition';
import { libraryVersion } from './libraryVersion';
import { recordVersion } from './migrations';
import type { Json } from '../edge/plainJson';
import { isOneOf } from '../isOneOf';
import { isFields } from '../fields';
import { refuse } from '../refuse';
import { editionOfResult, storedKinds, type Storable, type StoredResult } from './storedResult';

/**
 * @vi Câu hỏi đã đặt, viết theo kiểu của chính thư viện: dữ liệu thuần.
 *
 * What was asked, as the library's own types write it: plain data, where a key may also be there without a value.
 */
export type Given = null | boolean | number | string | readonly Given[] | { readonly [key: string]: Given | undefined };

/**
 * @vi Đưa một kết quả vào bản ghi để lưu: phiên bản bản ghi, phiên bản thư viện, văn bản và câu hỏi. `fromRecord` đọc
 * lại được, kể cả bằng phiên bản sau.
 *
 * Puts a result into the envelope it is stored in: version of the record, version of the library, edition, and what
 * was asked. `fromRecord` reads it back, also with a later library.
 *
 * @param result - Kết quả một hàm của thư viện trả về, từ `assess` đến `scheduleOn`; của `Result` thì lấy `value`. · What a
 * question of the library gave, from `assess` to `scheduleOn`: any `Storable`; of a `Result` its `value`. What names no edition
 * where its kind has one, or is no result, throws `TypeError`.
 * @param given - Điều đã hỏi, để có thể hỏi lại: câu trả lời, phiên họp và quy chế, số điểm và cấp, ngày. · What was asked, so
 * that it can be asked again: answers, a sitting and its policy, a score and a level, dates. Any question the library takes will
 * do; it is copied as JSON keeps it.
 * @returns Bản ghi; `JSON.stringify` giữ được toàn bộ. · The record; `JSON.stringify` keeps all of it.
 *
 * @example
 * ```ts
 * import { qd148, refer, toRecord } from 'ocop';
 * const given = { level: 'district', score: 72 } as const;
 * const record = toRecord(refer(qd148, given), given);
 * [record.schema, record.edition, record.given]; //=> [3, 'qd-148-2023', { level: 'district', score: 72 }]
 * ```
 */
export function toRecord<Kept extends Storable>(result: Kept, given: Given = null): StoredResult<Kept> {
  const fields: unknown = result;
  if (!isFields(fields) || !isOneOf<string>(storedKinds, fields['result']) || editionOfResult(fields) === undefined) {
    const hint = isFields(fields) && 'ok' in fields ? '; unwrap the Result first: pass its .value where .ok is true' : '';
    refuse('result', result, 'a result that can be stored, as assess or certify give in .value', hint);
  }
  const unlike = resultMisfit(result, 'result');
  if (unlike !== null) refuseMisfit(unlike);
  return {
    record: 'ocop',
    schema: recordVersion,
    library: libraryVersion,
    edition: editionOfResult(result) as EditionId | null,
    given: copied(given),
    result,
  };
}

/** What JSON keeps of what was asked; what it keeps nothing of is a caller's bug. */
function copied(given: Given): Json {
  const text = written(given);
  return text === undefined ? refuse('given', given, 'plain data') : (JSON.parse(text) as Json);
}

/** The text of plain data; a bigint, or what holds itself, has none. */
function written(given: unknown): string | undefined {
  try {
    return JSON.stringify(given);
  } catch {
    return undefined;
  }
}
