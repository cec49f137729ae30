import type { MissingHolidays } from '../../date/addWorkingDays';
import type { InvalidDate } from '../../date/calendarDate';
import type { InvalidDecimal } from '../../text/parseDecimal';
import type { Told } from '../told';
import { received } from './common';

const samples: { readonly [Form in InvalidDate['expected']]: string } = { 'YYYY-MM-DD': '2024-12-31', 'dd/mm/yyyy': '31/12/2024' };

/** What is wrong with a day or a number that was written. */
export const dateFaults: Told<InvalidDate | InvalidDecimal | MissingHolidays> = {
  'invalid-date': ({ reason, expected, ...fault }) =>
    reason === 'day'
      ? `"${received(fault.received)}": lịch không có ngày này; kiểm tra ngày và tháng`
      : `"${received(fault.received)}" không viết theo dạng ${expected}; viết như ${samples[expected]}`,
  'invalid-decimal': ({ reason, expected, ...fault }) =>
    reason === 'too-long'
      ? `"${received(fault.received)}" có nhiều chữ số hơn mức lưu được chính xác; bớt chữ số`
      : `"${received(fault.received)}" không phải số viết theo kiểu Việt Nam; viết như ${expected}`,
  'missing-holidays': ({ year }) => `Thiếu lịch nghỉ lễ năm ${year}; thêm năm này vào danh sách ngày nghỉ`,
};
