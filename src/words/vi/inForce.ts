import type { UnknownProductSet } from '../../category/productSets';
import type { InvalidDate } from '../../date/calendarDate';
import { formatDate } from '../../date/formatDate';
import type { ApplicableEdition, ApplicableEditionFault, Judged } from '../../in-force/applicableEdition';
import type { NoEditionInForce } from '../../in-force/editionOn';
import type { NoRubric } from '../../in-force/rubricFor';
import type { ReadingUsed } from '../../law/reading';
import type { Told } from '../told';
import { choice } from './choices';
import { numberReceived, received } from './common';
import { day } from './day';
import { instrument } from './instrument';
import { actorNames } from '../../cycle/names';

/** What is said of the edition that judges. */
export const inForce = {
  settled: (asked: ApplicableEdition, judged: Judged): string => `${days(asked)}: ${judgedInWords(judged)}`,
  unsettled: (asked: ApplicableEdition): string => `${days(asked)}: văn bản không nêu; tùy cách hiểu`,
  candidate: (judged: Judged): string => `Nếu "${judged.readings.map(({ answer }) => answer.vi).join('; ')}": ${judgedInWords(judged)}`,
  reading: ({ answer }: ReadingUsed): string => `Cách hiểu: ${answer.vi}`,
};

function days({ filedOn, decidedOn }: ApplicableEdition): string {
  return `Hồ sơ nộp ngày ${formatDate(filedOn, 'vi')}, quyết định ngày ${formatDate(decidedOn, 'vi')}`;
}

function judgedInWords({ editionName, evaluatedBy, lastDay, filedAnew }: Judged): string {
  const until = lastDay === null ? '' : `, chậm nhất ngày ${formatDate(lastDay, 'vi')}`;
  return `theo ${editionName.vi}, ${actorNames[evaluatedBy].vi} đánh giá trước${until}${filedAnew ? ', sau khi nộp lại' : ''}`;
}

/** Why no edition or product set is found. */
export const inForceFaults: Told<
  NoEditionInForce | Exclude<ApplicableEditionFault, InvalidDate> | UnknownProductSet | Exclude<NoRubric, InvalidDate>
> = {
  'no-edition-in-force': ({ on, firstDay }) => `Ngày ${day(on)} chưa có bộ tiêu chí OCOP quốc gia; văn bản đầu tiên có hiệu lực từ ${day(firstDay)}`,
  'decided-before-filed': ({ filedOn, decidedOn }) => `Ngày quyết định ${day(decidedOn)} trước ngày nộp ${day(filedOn)}; kiểm tra hai ngày`,
  'unknown-purpose': (fault) => unknownValue(fault),
  'unknown-level': (fault) => unknownValue(fault),
  'unknown-product-set': ({ expected, ...fault }) =>
    `Không có bộ sản phẩm số ${numberReceived(fault.received, isSetIn(expected, fault.received))}; chọn từ ${expected.min} đến ${expected.max}`,
  'no-sheets': ({ edition, rubrics }) => `Thư viện không có bộ tiêu chí "${rubrics}" mà ${instrument(edition)} dùng; tự nạp bộ tiêu chí đó`,
};

/** Whether a text reads as the number of a product set there is. */
export function isSetIn({ min, max }: { readonly min: number; readonly max: number }, value: string): boolean {
  return Number.isInteger(Number(value)) && Number(value) >= min && Number(value) <= max;
}

/** A value that is none of those known. */
export function unknownValue({ expected, ...fault }: { readonly received: string; readonly expected: readonly string[] }): string {
  return `Không có giá trị "${received(fault.received)}"; chọn một trong: ${expected.map(choice).join(', ')}`;
}
