import { ownOf } from '../../fields';
import type { Holding } from '../../cycle/holding';
import { actorNames, eventNames, stateNames } from '../../cycle/names';
import type { Reason, Refusal } from '../../cycle/refusal';
import type { HistoryFault, HistoryStep } from '../../cycle/replay';
import { formatDate } from '../../date/formatDate';
import type { ReadingUsed } from '../../law/reading';
import type { Told } from '../told';
import { choice } from './choices';
import { received } from './common';
import { day } from './day';
import { instrument } from './instrument';
import { readingNames } from './readingNames';

/** What a product's life says. */
export const cycle = {
  step: ({ on, event, actor, to }: HistoryStep): string =>
    `${formatDate(on, 'vi')} - ${eventNames[event].vi} (${actorNames[actor].vi}): ${stateNames[to].vi}`,
  nothingHeld: ({ on }: Holding): string => `Ngày ${formatDate(on, 'vi')}: không có giấy chứng nhận`,
  kept: ({ on, lastDay }: Extract<Holding, { kind: 'kept-until-answer' }>): string =>
    `Ngày ${formatDate(on, 'vi')}: kéo dài hiệu lực đến khi có kết quả xử lý hồ sơ đánh giá lại, không quá ngày ${formatDate(lastDay, 'vi')}`,
};

/** An event refused: its place, the event and the state it met, the reason, and what the state takes. */
export function refusal({ at, event, allowed, index }: Refusal & { readonly index?: number }, why: string): string {
  const place = index === undefined ? '' : `Sự kiện ${index}, `;
  const met = event === 'unknown' ? 'không rõ' : eventNames[event].vi;
  const state = at === 'unknown' ? 'không rõ' : stateNames[at].vi;
  return `${place}"${met}" khi "${state}": ${why}${allowed.length === 0 ? '' : `; có thể: ${allowed.map((kind) => eventInWords(kind)).join(', ')}`}`;
}

/** Why an event is refused. */
export const reasons: Told<Reason & Pick<Refusal, 'edition'>> = {
  'unknown-state': (fault) => `"${received(fault.received)}" không phải trạng thái của sản phẩm, hoặc thiếu dữ liệu; bắt đầu từ cycle.start`,
  'unknown-event': (fault) => `"${received(fault.received)}" không phải một sự kiện; viết như { kind: 'register-idea', on: '2024-05-01' }`,
  'event-not-possible': ({ edition }) => `không thể xảy ra ở trạng thái này theo ${instrument(edition)}`,
  'out-of-order': ({ on, after }) => `ngày ${day(on)} trước sự kiện gần nhất ${day(after)}; xếp lại theo ngày`,
  'event-field': ({ field, fault, expected, ...rest }, tell) =>
    expected === undefined
      ? `dữ liệu "${field}" không hợp lệ: ${fault === undefined ? received(rest.received) : tell(fault)}`
      : `sự kiện này không có trường "${received(field)}"; các trường: ${expected.join(', ')}`,
  'edition-not-in-force': ({ on, firstDay, lastDay }) =>
    `ngày ${day(on)} văn bản này không áp dụng (từ ${day(firstDay)}${lastDay === null ? '' : ` đến ${day(lastDay)}`}); dùng chu trình của văn bản ngày đó`,
  'judged-under-another': ({ on, expected, readings = [] }) =>
    `ngày ${day(on)} hồ sơ được đánh giá theo ${instrument(expected)}${readings.map(byReading).join('')}; dùng chu trình của văn bản đó`,
  'transition-not-stated': ({ on, dossier }) => `không có quy định cho hồ sơ theo ${instrument(dossier)} ở ngày ${day(on)}`,
  'score-says-otherwise': ({ expected, referral }) =>
    expected === 'not-met' && referral.kind === 'recognise'
      ? `kết quả ${referral.star} sao không cao hơn hạng sao của giấy chứng nhận đang có: nâng hạng như vậy là "${eventNames['not-met'].vi}" (not-met), theo cách hiểu về ${readingNames['upgrade-without-higher-star']}`
      : `số điểm dẫn đến "${eventNames[expected].vi}" (${expected})`,
  'no-second-evaluation': () => 'văn bản này không cho cấp đó tự đánh giá lại; công nhận theo kết quả',
  'purpose-not-possible': ({ purpose, expected }) => `mục đích "${received(purpose)}" không phù hợp; chọn ${expected.map(choice).join(', ')}`,
  'outside-filing-window': ({ on, window }) => `ngày ${day(on)} ngoài thời gian nộp hồ sơ ${day(window.firstDay)} đến ${day(window.lastDay)}`,
  'certificate-over': ({ lastDay }) => `giấy chứng nhận đã hết thời hạn ngày ${day(lastDay)}; ghi sự kiện day-comes trước`,
  'no-certificate-held': () => 'sản phẩm không có giấy chứng nhận',
  'certificate-refused': ({ fault }, tell) => tell(fault),
};

/** Why a history cannot be replayed. */
export const historyFaults: Told<Exclude<HistoryFault, Refusal>> = {
  'not-a-history': (fault) => `Lịch sử phải là danh sách sự kiện, nhận được ${received(fault.received)}`,
  'no-cycle-for-day': ({ index, editions, ...fault }) =>
    `Sự kiện ${index}, ngày ${day(received(fault.received))}: không có chu trình nào áp dụng trong ${editions.map(instrument).join(', ')}; thêm chu trình của văn bản ngày đó`,
};

function byReading({ id, answer }: ReadingUsed): string {
  return `, theo cách hiểu về ${ownOf<string>(readingNames, id) ?? id}: "${answer.vi}"`;
}

/** An event that can come, with its kind as it is to be written. */
function eventInWords(kind: string): string {
  const name = ownOf(eventNames, kind);
  return name === undefined ? kind : `${name.vi} (${kind})`;
}
