import { ownOf } from '../../fields';
import type { InvalidDate } from '../../date/calendarDate';
import type { NotMidnight } from '../../date/dateFromMidnight';
import type { InvalidSerial } from '../../date/dateFromSerial';
import type { HolidaysFault } from '../../date/holidays';
import type { InvalidDecimal } from '../../text/parseDecimal';
import type { Told } from '../told';
import { capital } from '../capital';
import { received } from './common';
import { day } from './day';

const samples: { readonly [Form in InvalidDate['expected']]: string } = { 'YYYY-MM-DD': '2024-12-31', 'dd/mm/yyyy': '31/12/2024' };

const dayNames: { readonly [At in NonNullable<InvalidDate['at']>]: string } = {
  filedOn: 'ngày nộp hồ sơ',
  decidedOn: 'ngày quyết định',
  issuedOn: 'ngày cấp',
  proposedOn: 'ngày đề nghị',
  on: 'ngày thu hồi',
  from: 'ngày làm mốc',
};

/** What is wrong with a day or a number that was written. */
export const dateFaults: Told<InvalidDate | InvalidDecimal | HolidaysFault | NotMidnight | InvalidSerial> = {
  'invalid-date': ({ at, reason, expected, ...fault }) => {
    const written = received(fault.received);
    const name = at === undefined ? undefined : ownOf<string>(dayNames, at);
    const place = name === undefined ? '' : `${capital(name)}: `;
    switch (reason) {
      case 'day':
        return `${place}"${written}": lịch không có ngày này; kiểm tra ngày và tháng`;
      case 'beyond':
        return `Thời hạn tính từ ${name ?? 'ngày'} ${day(written)} ra ngoài các năm 1000 đến 9999; kiểm tra năm`;
      default:
        return `${place}"${written}" không viết theo dạng ${expected}; viết như ${samples[expected]}`;
    }
  },
  'invalid-decimal': ({ reason, expected, ...fault }) =>
    reason === 'too-long'
      ? `"${received(fault.received)}" có nhiều chữ số hơn mức lưu được chính xác; bớt chữ số`
      : `"${received(fault.received)}" không phải số viết theo kiểu Việt Nam; viết như ${expected}`,
  'missing-holidays': ({ year }) => `Thiếu lịch nghỉ lễ năm ${year}; thêm năm này vào danh sách ngày nghỉ`,
  'invalid-holidays': ({ at, reason, ...fault }) => {
    const given = received(fault.received);
    const on = day(given);
    switch (reason) {
      case 'another-year':
        return `Lịch nghỉ lễ, ${at}: ngày ${on} không thuộc năm này; ghi vào năm của nó`;
      case 'unknown-field':
        return `Lịch nghỉ lễ, ${at}: không có mục này; các mục của một năm là daysOff (ngày nghỉ) và workedWeekends (ngày làm bù)`;
      case 'off-and-worked':
        return `Lịch nghỉ lễ, ${at}: ngày ${on} vừa ghi là ngày nghỉ vừa ghi là ngày làm bù; bỏ một chỗ`;
      case 'no-weekend':
        return `Lịch nghỉ lễ, ${at}: ngày ${on} không phải thứ Bảy, Chủ nhật nên không thể là ngày làm bù; kiểm tra ngày`;
      default:
        return `Lịch nghỉ lễ, ${at === '' ? 'toàn bộ' : at}: không đọc được "${given}"; viết như { 2026: { daysOff: ['2026-04-30'] } }`;
    }
  },
  'not-midnight': ({ reason, expected, ...fault }) => {
    const instant = received(fault.received);
    switch (reason) {
      case 'hour':
        return `${instant} không phải nửa đêm theo ${expected === 'utc' ? 'giờ UTC' : 'múi giờ của máy'}; kiểm tra cách trình điều khiển trả ngày, hoặc dùng dateInVietnam nếu đây là một thời điểm`;
      case 'year':
        return `${instant} nằm ngoài các năm 1000 đến 9999; kiểm tra năm`;
      default:
        return `Cần một Date hợp lệ, nhận được ${instant}`;
    }
  },
  'invalid-serial': ({ reason, expected, ...fault }) => {
    const serial = received(fault.received);
    switch (reason) {
      case 'hour':
        return `Số ngày ${serial} có phần lẻ, tức là có giờ; làm tròn xuống nếu chỉ cần ngày`;
      case 'day':
        return `Số ngày ${serial} là 29/02/1900, ngày không có thật; kiểm tra ô`;
      default:
        return `"${serial}" không phải số ngày của bảng tính, từ ${expected.min} đến ${expected.max}; nếu là chữ thì đọc bằng parseDate`;
    }
  },
};
