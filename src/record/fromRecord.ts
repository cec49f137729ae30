import { editionIds, isEditionId } from '../law/vocabulary';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import { migrations, recordVersion } from './migrations';
import { editionOfResult, storedKinds, type StoredResult } from './storedResult';

/**
 * @vi Lý do thư viện không đọc được một bản ghi.
 *
 * Why something is not a record this library can read.
 */
export type RecordFault =
  | { readonly code: 'not-a-record'; readonly received: string }
  | {
      /** Written by a later library: nothing is guessed from it. */
      readonly code: 'unknown-record-version';
      readonly received: string;
      /** The latest version that is known. */
      readonly expected: number;
    }
  | { readonly code: 'unknown-edition'; readonly received: string; readonly expected: readonly string[] }
  | { readonly code: 'unknown-result'; readonly received: string; readonly expected: readonly string[] };

type Fields = { readonly [key: string]: unknown };

/**
 * @vi Đọc một kết quả đã lưu, của phiên bản này hay phiên bản trước, và đưa về dạng hiện nay.
 *
 * Reads a stored result of this or any earlier version, bringing it to the present shape. Looks at the envelope,
 * the edition and the kind of result; `storedResultSchema` of `ocop/schemas` looks at every field.
 *
 * @param stored - Parsed JSON, from anywhere; only own keys count.
 * @returns The record; or `not-a-record`, `unknown-record-version`, `unknown-edition`, `unknown-result`.
 *
 * @example
 * ```ts
 * import { fromRecord, qd148, refer, toRecord } from 'ocop';
 * const text = JSON.stringify(toRecord(refer(qd148, { level: 'province', score: 90 })));
 * const record = fromRecord(JSON.parse(text));
 * if (record.ok) record.value.result.result; //=> 'referral'
 * fromRecord({ record: 'ocop', schema: 99 }); //=> { ok: false, error: { code: 'unknown-record-version', received: '99', expected: 3 } }
 * ```
 */
export function fromRecord(stored: unknown): Result<StoredResult, RecordFault> {
  if (!isFields(stored)) return err({ code: 'not-a-record', received: printable(stored) });
  const version = versionOf(stored);
  if (version === null) return err({ code: 'not-a-record', received: 'an object' });
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0 || version > recordVersion) {
    return err({ code: 'unknown-record-version', received: printable(version), expected: recordVersion });
  }
  let fields: Fields = stored;
  for (const { migrate } of migrations.slice(version)) fields = migrate(fields);

  const { edition, result } = fields;
  const namesNone = edition === null && isFields(result) && editionOfResult(result) === null;
  if (!namesNone && !isEditionId(edition)) return err({ code: 'unknown-edition', received: printable(edition), expected: [...editionIds, 'draft-…'] });
  const kind = isFields(result) ? own(result, 'result') : result;
  if (!storedKinds.some((name) => name === kind)) {
    return err({ code: 'unknown-result', received: printable(kind), expected: storedKinds });
  }
  return ok(fields as unknown as StoredResult);
}

/** The version a record says; 0 for a bare result; `null` for neither. */
function versionOf(stored: Fields): unknown {
  if (own(stored, 'record') === 'ocop') return own(stored, 'schema');
  return own(stored, 'result') === undefined ? null : 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
