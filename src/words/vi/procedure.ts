import { ownOf } from '../../fields';
import type { InvalidDate } from '../../date/calendarDate';
import { formatDate } from '../../date/formatDate';
import type { DossierItem, ProductCodeSegment } from '../../law/edition';
import type { UnknownLevel, UnknownPurpose } from '../../law/vocabulary';
import type { Deadline, DeadlineOf, NoSuchLimit } from '../../procedure/deadline';
import type { DossierFault } from '../../procedure/dossierChecklist';
import type { ProductCode, ProductCodeFault } from '../../procedure/productCode';
import type { RoundFault, RoundFound } from '../../procedure/roundOf';
import type { Told } from '../told';
import { segmentsInWords } from '../segmentsInWords';
import { choice } from './choices';
import { received } from './common';
import { day } from './day';
import { unknownValue } from './inForce';
import { instrument } from './instrument';
import { actorNames } from '../../cycle/names';

const limits: { readonly [Of in DeadlineOf]: string } = {
  'commune-report': 'Cấp xã báo cáo, chuyển hồ sơ',
  're-evaluation': 'Đánh giá lại',
  'withdrawal-decision': 'Quyết định thu hồi',
  'council-papers': 'Hồ sơ điện tử đến thành viên hội đồng',
  extension: 'Giấy chứng nhận còn hiệu lực trong khi chờ kết quả đánh giá lại',
};

const segments: { readonly [S in ProductCodeSegment]: string } = {
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  serial: 'số thứ tự',
  star: 'hạng sao',
  year: 'năm',
};

/** What dossiers, limits, rounds and product codes say. */
export const procedure = {
  item: ({ name, from, count }: DossierItem): string => `${name.vi}${count === undefined ? '' : ` × ${count}`} (${actorNames[from].vi})`,
  deadline: ({ of, event, days, working, lastDay }: Deadline): string =>
    `${limits[of]} chậm nhất ngày ${formatDate(lastDay, 'vi')} (${days} ngày${working ? ' làm việc' : ''}${event === null ? '' : `, ${of === 'council-papers' ? 'trước' : 'tính từ'} ${event.vi}`})`,
  productCode: ({ segments: written }: ProductCode): string => `Mã sản phẩm: ${segmentsInWords(written, segments)}`,
  round: ({ level, round, lastDayToPropose, lastDay }: RoundFound): string =>
    `Đợt ${round} ${actorNames[level].vi}: đề nghị chậm nhất ngày ${formatDate(lastDayToPropose, 'vi')}, xong chậm nhất ngày ${formatDate(lastDay, 'vi')}`,
};

/** Why no limit, round, list or product code is given. */
export const procedureFaults: Told<
  NoSuchLimit | ProductCodeFault | Exclude<RoundFault, InvalidDate> | Exclude<DossierFault, UnknownPurpose | UnknownLevel>
> = {
  'no-such-limit': ({ edition, of }) => `${instrument(edition)}: không có, hoặc chưa thấy trong nguồn, thời hạn của "${limitInWords(of)}"`,
  'level-without-part': ({ edition, level }) => `Theo ${instrument(edition)}, không có hồ sơ nào đến ${choice(level)}`,
  'unknown-category': (fault) => unknownValue(fault),
  'no-rounds': ({ edition, level }) => `${instrument(edition)}: không có, hoặc chưa thấy trong nguồn, đợt đánh giá của ${choice(received(level))}`,
  'proposed-before-edition': ({ proposedOn, firstDay }) =>
    `Ngày đề nghị ${day(proposedOn)} trước ngày văn bản có hiệu lực ${day(firstDay)}; dùng văn bản của ngày đó`,
  'product-code-form': ({ expected, pattern, ...fault }) =>
    `Mã sản phẩm "${received(fault.received)}" không gồm đúng các phần ${expected.map(segmentInWords).join(', ')}; viết như ${pattern}`,
  'product-code-segment': ({ at, expected, ...fault }) =>
    `Mã sản phẩm, phần ${segmentInWords(at)}: "${received(fault.received)}" không viết theo dạng ${expected}`,
};

function limitInWords(of: string): string {
  const known = ownOf(limits, of);
  return known === undefined ? received(of) : `${known} (${of})`;
}

function segmentInWords(segment: ProductCodeSegment): string {
  return Object.hasOwn(segments, segment) ? `${segments[segment]} (${segment})` : segment;
}
