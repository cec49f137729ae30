import type { RecordFault } from '../../record/fromRecord';
import type { Told } from '../told';
import { choice } from './choices';
import { received } from './common';

/** Why a stored result cannot be read. */
export const recordFaults: Told<RecordFault> = {
  'not-a-record': (fault) => `Không phải bản lưu kết quả của ocop: nhận được ${received(fault.received)}`,
  'unknown-record-version': ({ expected, ...fault }) =>
    `Không đọc được bản lưu có phiên bản ${received(fault.received)}: phiên bản là số nguyên từ 0 đến ${expected}; bản lưu mới hơn thì nâng cấp thư viện`,
  'unknown-edition': ({ expected, ...fault }) => `Không có văn bản "${received(fault.received)}"; chọn một trong: ${expected.map(choice).join(', ')}`,
  'unknown-result': ({ expected, ...fault }) => `Không có loại kết quả "${received(fault.received)}"; chọn một trong: ${expected.join(', ')}`,
  'record-field': ({ at, expected, ...fault }) => `Bản lưu, ${at}: ghi ${received(fault.received)}, phải viết theo dạng ${expected}`,
  'record-disagrees': ({ at, expected, ...fault }) =>
    `Bản lưu không khớp tại ${at}: ghi ${received(fault.received)}, phần còn lại của bản lưu hoặc văn bản cho ra ${expected}`,
};
