import { dayIn, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import { isFields, ownFields } from '../fields';
import type { Edition } from '../law/edition';
import { requireEdition } from '../law/requireEdition';
import type { SetNumber } from '../law/setNumber';
import type { EditionWithSheets } from '../law/vocabulary';
import { printable } from '../printable';
import { refuse } from '../refuse';
import { err, ok, type Result } from '../result';
import type { Rubric } from '../sheet/rubric';

/**
 * @vi Lý do không có bộ tiêu chí.
 *
 * No criteria set can be given.
 */
export type NoRubric =
  | InvalidDate
  | { readonly code: 'unknown-product-set'; readonly received: string; readonly expected: { readonly min: number; readonly max: number } }
  /** The edition is judged by sheets that this library does not hold, as a draft's own may be. */
  | { readonly code: 'no-sheets'; readonly edition: string; readonly rubrics: string };

/** The sheets of an edition, by the names its module gives them. */
type Sheets = { readonly [name: string]: unknown };

// Each import is a file of its own, fetched when it is first asked for.
const load: { readonly [edition: string]: () => Promise<Sheets> } = {
  'qd-1048-2019': () => import('../editions/qd-1048-2019/sheets'),
  'qd-148-2023': () => import('../editions/qd-148-2023/sheets'),
  'qd-26-2026': () => import('../editions/qd-26-2026/sheets'),
} satisfies { readonly [Id in EditionWithSheets]: () => Promise<Sheets> };

/**
 * @vi Bộ tiêu chí để chấm một hồ sơ, theo văn bản và số thứ tự bộ sản phẩm. Một số có hai phiếu (du lịch theo
 * 1048/QĐ-TTg) thì theo ngày nộp.
 *
 * The criteria set that a dossier is scored by, chosen while a program runs: the sheets of the edition are loaded when
 * they are first asked for, all of one edition together. Where a number had two sheets within the edition (tourism
 * under 1048), the day of filing says which.
 *
 * @param edition - Văn bản có bộ tiêu chí được áp dụng; 1489/QĐ-TTg dùng bộ tiêu chí của 148/QĐ-TTg. · Whose sheets apply;
 * 1489/QĐ-TTg has those of 148/QĐ-TTg.
 * @param set - Số của bộ sản phẩm. · Number of the product set.
 * @param on - Ngày nộp hồ sơ. · The day the dossier was filed.
 * @returns Bộ tiêu chí, chính là đối tượng mà `ocop/rubrics/…` xuất ra; hoặc lỗi `invalid-date`, `unknown-product-set`,
 * `no-sheets`. · The criteria set, the very object that `ocop/rubrics/…` exports; or `invalid-date`, `unknown-product-set`,
 * `no-sheets`.
 * @legalBasis Phụ lục III của 1048/QĐ-TTg và của 148/QĐ-TTg (bản chép), Phụ lục II của 26/2026/QĐ-TTg (văn bản); bộ 26 của 1048
 * theo 781/QĐ-TTg ngày 08/06/2020 (báo chí), coi là có hiệu lực từ ngày ký (điều chưa biết của văn bản). · Annex III of
 * 1048/QĐ-TTg and of 148/QĐ-TTg (transcription), Annex II of 26/2026/QĐ-TTg (text); set 26 of 1048 by 781/QĐ-TTg of 08/06/2020
 * (press), taken to be in force on its day of signing (a gap of the edition).
 *
 * @example
 * ```ts
 * import { calendarDate, orThrow, qd1048 } from 'ocop';
 * import { rubricFor } from 'ocop/rubric-for';
 * const tourism = await rubricFor(qd1048, 26, { filedOn: orThrow(calendarDate('2020-06-07')) });
 * if (tourism.ok) tourism.value.variant; //=> '2019'
 * ```
 */
export async function rubricFor(
  edition: Edition,
  // The numbers are offered as one types; any other is a fault.
  set: SetNumber | (number & {}),
  on: { readonly filedOn: CalendarDate },
): Promise<Result<Rubric, NoRubric>> {
  requireEdition(edition);
  if (!isFields(on)) refuse('on', on, 'an object with filedOn');
  const filedOn = dayIn(ownFields(on).filedOn, 'filedOn');
  if (!filedOn.ok) return filedOn;
  const numbers = edition.productSets.map(({ number }) => number);
  if (!numbers.includes(set)) {
    return err({ code: 'unknown-product-set', received: printable(set), expected: { min: Math.min(...numbers), max: Math.max(...numbers) } });
  }
  const sheets = Object.hasOwn(load, edition.rubrics) ? await load[edition.rubrics]?.() : undefined;
  if (sheets === undefined) return err({ code: 'no-sheets', edition: edition.id, rubrics: edition.rubrics });
  const ofSet = Object.values(sheets).filter((sheet): sheet is Rubric => isFields(sheet) && sheet['set'] === set);
  const sheet = ofSet.length > 1 ? ofSet.find(({ variant }) => variant === variantOn(edition, set, filedOn.value)) : ofSet[0];
  return sheet === undefined ? err({ code: 'no-sheets', edition: edition.id, rubrics: edition.rubrics }) : ok(sheet);
}

/** A sheet that replaced another is named by the year of the amendment, the one before by that of the edition. */
function variantOn(edition: Edition, set: number, day: CalendarDate): string | undefined {
  const first = edition.productSets.filter(({ number }) => number === set)[1]?.from;
  if (first === undefined) return undefined;
  return (day < first ? edition.inForceFrom : first).split('-')[0];
}
