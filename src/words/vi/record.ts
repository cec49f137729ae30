import { actorNames } from '../../cycle/names';
import { levels } from '../../law/vocabulary';
import type { RecordFault } from '../../record/fromRecord';
import type { Told } from '../told';
import { valueOfRecord, type ValueWords } from '../valueOfRecord';
import { standings } from './certificate';
import { choice } from './choices';
import { received } from './common';
import { day } from './day';
import { instrument } from './instrument';

const values: ValueWords = {
  names: /* @__PURE__ */ (() => ({
    ...standings,
    ...Object.fromEntries(levels.map((level) => [level, actorNames[level].vi])),
    true: 'có',
    false: 'không',
    null: 'không có gì',
    complete: 'phiếu đã trả lời đủ',
    incomplete: 'phiếu chưa trả lời đủ',
    eliminated: 'phiếu bị loại',
    recognise: 'công nhận',
    refer: 'chuyển lên cấp trên',
    none: 'không công nhận, không chuyển',
    'star-not-certified': 'hạng sao mà văn bản có cấp giấy chứng nhận',
    'issued-before-edition': 'ngày văn bản đã có hiệu lực',
    'proposed-before-edition': 'ngày văn bản đã có hiệu lực',
    'no-rounds': 'cấp mà văn bản có đợt đánh giá',
    'no-such-limit': 'thời hạn mà văn bản có đặt ra',
    'edition-lapsed': 'ngày văn bản còn được áp dụng',
    'invalid-date': 'một ngày tính được thời hạn',
  }))(),
  ofField: { mayUseStars: { true: 'được dùng hạng sao', false: 'không được dùng hạng sao' } },
  stars: (star) => `${star} sao`,
  day,
  notAfter: (date) => `không sau ngày ${date}`,
  notBefore: (date) => `không trước ngày ${date}`,
  atMost: (most) => `không quá ${most}`,
  atLeast: (least) => `không dưới ${least}`,
  between: (least, most) => `từ ${least} đến ${most}`,
  bandOf: (total, from, end, isIn) => `hạng của ${total} điểm (khung đã ghi: từ ${from} đến ${isIn ? '' : 'dưới '}${end})`,
};

/** A value in a record at a field, as an official writes it. */
function told(at: string, value: string): string {
  return received(instrument(valueOfRecord(at, value, values)));
}

/** Why a stored result cannot be read. */
export const recordFaults: Told<RecordFault> = {
  'not-a-record': (fault) => `Không phải bản lưu kết quả của ocop: nhận được ${received(fault.received)}`,
  'unknown-record-version': ({ expected, ...fault }) =>
    `Không đọc được bản lưu có phiên bản ${received(fault.received)}: phiên bản là số nguyên từ 0 đến ${expected}; bản lưu mới hơn thì nâng cấp thư viện`,
  'unknown-edition': ({ expected, ...fault }) => `Không có văn bản "${received(fault.received)}"; chọn một trong: ${expected.map(choice).join(', ')}`,
  'unknown-result': ({ expected, ...fault }) => `Không có loại kết quả "${received(fault.received)}"; chọn một trong: ${expected.join(', ')}`,
  'record-field': ({ at, expected, ...fault }) => `Bản lưu, ${at}: ghi ${received(fault.received)}, phải viết theo dạng ${expected}`,
  'record-disagrees': ({ at, expected, ...fault }) =>
    `Bản lưu không khớp tại ${at}: bản lưu ghi ${told(at, fault.received)}; theo phần còn lại của bản lưu hoặc theo văn bản: ${told(at, expected)}`,
};
