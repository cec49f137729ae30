import { isFields, ownOf, ownOptions, type Fields } from '../fields';
import { isOneOf } from '../isOneOf';
import { isWhole } from '../isWhole';
import type { Edition } from '../law/edition';
import type { ReadingId } from '../law/reading';
import { requireEdition } from '../law/requireEdition';
import { editionIds, isEditionId } from '../law/vocabulary';
import { err } from '../result';
import { printable } from '../printable';
import { requireRubric } from '../sheet/requireRubric';
import { differs, disagreement, type Disagreement } from './disagreement';
import { migrations, recordVersion } from './migrations';
import type { Misfit } from '../edge/form';
import { resultMisfit } from './resultForms';
import { replayed, type RecordLaw } from './replayed';
import { editionOfResult, storedKinds, type StoredResult } from './storedResult';
import { untold } from './untold';

/**
 * @vi Lý do thư viện không đọc được một bản ghi.
 *
 * Why something is not a record this library can read.
 */
export type RecordFault =
  | { readonly code: 'not-a-record'; readonly received: string }
  | {
      /** @vi Do phiên bản thư viện mới hơn ghi: không đoán. · Written by a later library: nothing is guessed from it. */
      readonly code: 'unknown-record-version';
      readonly received: string;
      /** @vi Phiên bản mới nhất được biết. · The latest version that is known. */
      readonly expected: number;
    }
  | { readonly code: 'unknown-edition'; readonly received: string; readonly expected: readonly string[] }
  | { readonly code: 'unknown-result'; readonly received: string; readonly expected: readonly string[] }
  /** A field that the rest of the record, or the law given, says otherwise. */
  | ({ readonly code: 'record-disagrees' } & Disagreement)
  /** A field that is not written as such a result has it, or that telling the result needs and that is not there. */
  | ({ readonly code: 'record-field' } & Misfit);

/**
 * @vi Một câu hỏi còn để mở mà kết quả đã lưu trả lời khác văn bản đưa vào.
 *
 * An open question that a stored result answers otherwise than the edition given does.
 */
export type ChangedReading = {
  /** @vi Câu hỏi còn ngỏ. · The open question. */
  readonly id: ReadingId;
  /** @vi Cách hiểu khi tính kết quả. · The answer the result was made with. */
  readonly stored: string;
  /** @vi Cách hiểu đang chọn trong văn bản được truyền. · The answer chosen in the edition given. */
  readonly now: string;
};

/**
 * @vi Bản ghi đọc được; hoặc lý do không đọc được.
 *
 * A record that was read; or why it cannot be.
 */
export type RecordRead =
  | {
      readonly ok: true;
      /** @vi Bản ghi đọc được. · The record that was read. */
      readonly value: StoredResult;
      /**
       * @vi Khi có truyền văn bản: các câu hỏi còn ngỏ mà khi tính kết quả đã được hiểu khác.
       *
       * Where an edition was given: its open questions that were answered otherwise when the result was made.
       */
      readonly changed?: readonly ChangedReading[];
    }
  | {
      readonly ok: false;
      /** @vi Lý do không đọc được. · Why it cannot be read. */
      readonly error: RecordFault;
    };

/**
 * @vi Đọc một kết quả đã lưu, của phiên bản này hay phiên bản trước, và đưa về dạng hiện nay.
 *
 * Reads a stored result of this or any earlier version, bringing it to the present shape. Looks at the envelope,
 * the edition and the kind of result, and whether the result agrees with itself: totals with parts, star with band and minimums, days
 * with terms. `storedResultSchema` of `ocop/schemas` looks at every field.
 *
 * @param stored - JSON đã đọc, từ bất kỳ đâu. · Parsed JSON, from anywhere; only own keys count.
 * @param law - Có `rubric` thì chấm lại từ các câu trả lời; có `edition` thì tính lại hạng, giấy chứng nhận, việc thu hồi, thời hạn,
 * đợt đánh giá, và `changed` nêu cách hiểu nào nay đã khác; có cả hai mà `given` còn giữ `sitting`, `policy` thì tính lại kết quả hội đồng. Thời hạn mà `given` còn giữ `holidays` thì luôn được tính lại. · Given the
 * `rubric`, an assessment is scored again from its answers (a ranking, with the edition too, from `given.answers`); given the
 * `edition`, the band, the certificate, the limit, the round or, where `given` kept the score, the referral is worked out again as
 * the result says it was read (a withdrawal by its rule; a council, by both, where `given` kept its `sitting` and `policy`), and `changed` names the readings whose answer in that edition is another now. A limit of which
 * `given` kept the `holidays` is always counted again.
 * @returns Bản ghi ở dạng hiện nay; hoặc lỗi `not-a-record`, `unknown-record-version`, `unknown-edition`, `unknown-result`,
 * `record-disagrees`, hoặc `record-field` kèm trường sai. · The record; or `not-a-record`, `unknown-record-version`,
 * `unknown-edition`, `unknown-result`, `record-disagrees` or `record-field` with the field.
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
export function fromRecord(stored: unknown, law: RecordLaw = {}): RecordRead {
  const { rubric, edition: read } = ownOptions(law, ['rubric', 'edition'], 'law', 'the law to hold it against');
  if (rubric !== undefined) requireRubric(rubric);
  if (read !== undefined) requireEdition(read);
  if (!isFields(stored)) return err({ code: 'not-a-record', received: printable(stored) });
  const version = versionOf(stored);
  if (version === null) return err({ code: 'not-a-record', received: 'an object' });
  if (!isWhole(version, 0, recordVersion)) {
    return err({ code: 'unknown-record-version', received: printable(version), expected: recordVersion });
  }
  let fields: Fields = stored;
  for (const { migrate } of migrations.slice(version)) fields = migrate(fields);

  const { edition, result } = fields;
  const namesNone = edition === null && isFields(result) && editionOfResult(result) === null;
  if (!namesNone && !isEditionId(edition))
    return err({ code: 'unknown-edition', received: printable(edition), expected: [...editionIds, 'draft-…'] });
  const kind = isFields(result) ? ownOf(result, 'result') : result;
  if (!isFields(result) || !isOneOf<string>(storedKinds, kind)) {
    return err({ code: 'unknown-result', received: printable(kind), expected: storedKinds });
  }
  const record = fields as unknown as StoredResult;
  const found = differs('edition', edition, editionOfResult(result))[0] ?? disagreement(result, 'result');
  if (found !== null) return err({ code: 'record-disagrees', ...found });
  const unlike = resultMisfit(result, 'result');
  if (unlike !== null) return err({ code: 'record-field', ...unlike });
  const otherwise =
    (namesNone || read === undefined ? undefined : differs('edition', edition, read.id)[0]) ??
    replayed(record, { ...(rubric !== undefined && { rubric }), ...(read !== undefined && { edition: read }) });
  if (otherwise !== null) return err({ code: 'record-disagrees', ...otherwise });
  const lacking = untold(result, 'result');
  if (lacking !== null) return err({ code: 'record-field', ...lacking });
  return { ok: true, value: record, ...(read !== undefined && { changed: changedSince(read, result['readings']) }) };
}

/** The version a record says; 0 for a bare result; `null` for neither. */
function versionOf(stored: Fields): unknown {
  if (ownOf(stored, 'record') === 'ocop') return ownOf(stored, 'schema');
  return ownOf(stored, 'result') === undefined ? null : 0;
}

/** The readings a result names whose answer in an edition is another one. */
function changedSince({ readings: now }: Edition, stored: unknown): readonly ChangedReading[] {
  return (Array.isArray(stored) ? Array.from<unknown>(stored) : []).flatMap((used): readonly ChangedReading[] => {
    if (!isFields(used) || typeof used['id'] !== 'string' || typeof used['chosen'] !== 'string') return [];
    const reading = ownOf(now, used['id']);
    return reading === undefined || reading.chosen === used['chosen'] ? [] : [{ id: reading.id, stored: used['chosen'], now: reading.chosen }];
  });
}
