import type { CalendarDate } from '../../date/calendarDate';
import { formatDate } from '../../date/formatDate';
import type { ProgrammePlanFault } from '../../programme/checkProgrammePlan';
import type { RegisterFault } from '../../programme/checkRegister';
import type { MissingData } from '../../programme/measure';
import type { Contradiction } from '../../programme/programmePlan';
import type { InvalidRegister, Progress, TargetProgress } from '../../programme/progress';
import type { LeftOutReason } from '../../programme/recordOn';
import type { Schedule, ScheduledTask, TaskState } from '../../programme/scheduleOn';
import { mostNamed, printable } from '../../printable';
import type { Told } from '../told';
import { received } from './common';
import { day } from './day';

const states: { readonly [State in TaskState]: string } = {
  late: 'Trễ hạn',
  due: 'Đến hạn trong tháng',
  running: 'Đang thực hiện',
  next: 'Sắp tới',
  done: 'Đã xong',
  ended: 'Hết năm kế hoạch',
};

const missingData: { readonly [Data in MissingData]: string } = {
  events: 'sự kiện',
  communes: 'danh sách xã, thị trấn',
  participants: 'danh sách chủ thể, cán bộ',
  purposes: 'loại đánh giá của từng giấy chứng nhận',
};

const leftOut: { readonly [Reason in LeftOutReason]: string } = {
  undated: 'không có ngày cấp',
  'no-edition-in-force': 'cấp trước văn bản OCOP đầu tiên',
  'not-certified': 'hạng sao không được cấp giấy chứng nhận',
  'not-yet-valid': 'chưa có hiệu lực',
  expired: 'hết hiệu lực',
  withdrawn: 'đã thu hồi',
};

/** What a year's plan says. */
export const programme = {
  schedule: ({ title, on }: Schedule): string => `${title.vi}, ngày ${formatDate(on, 'vi')}`,
  task: (task: ScheduledTask, bodies: Schedule['byBody']): string =>
    `${states[task.state]}: ${task.name.vi} (${daysOf(task)})${bodiesOf(task, bodies)}`,
  progress: ({ title, on }: Progress): string => `${title.vi}: mục tiêu đến ngày ${formatDate(on, 'vi')}`,
  target: (target: TargetProgress): string => {
    const { content } = target;
    switch (target.state) {
      case 'met':
        return `Đạt: ${content.vi} - ${counted(target)}`;
      case 'short':
        return `Còn thiếu ${target.short}: ${content.vi} - ${counted(target)}${target.open.length === 0 ? '' : `; chưa có: ${target.open.join(', ')}`}`;
      case 'not-measurable':
        return `Không đo được từ dữ liệu này: ${content.vi} - thiếu ${target.missing.map((data) => missingData[data]).join(', ')}`;
      case 'commitment':
        return `Cam kết, không có con số: ${content.vi}`;
    }
  },
  leftOut: ({ record, product, reason, lastDay }: Progress['leftOut'][number]): string =>
    `Không tính ${record} (${product}): ${leftOut[reason]}${lastDay === null ? '' : `, ngày cuối ${formatDate(lastDay, 'vi')}`}`,
  unlisted: ({ event, on, name }: NonNullable<Progress['unlisted']>[number]): string =>
    `Không tính việc ngày ${formatDate(on, 'vi')}: danh sách ${event === 'trained' ? 'chủ thể, cán bộ' : 'xã, thị trấn'} không có "${printable(name)}"; kiểm tra cách viết`,
  contradiction: ({ statement }: Contradiction): string => `Kế hoạch không thống nhất - ${statement.vi}`,
};

function counted({ counted: count, needed, upTo, unit, counting }: Extract<TargetProgress, { state: 'met' | 'short' }>): string {
  const range = upTo === null || upTo === needed ? String(needed) : `${needed} - ${upTo}`;
  return `${count} ${unit.vi}, cần ${range} (${counting.vi})`;
}

function daysOf({ firstDay, lastDay, doneOn }: ScheduledTask): string {
  return `${spanOf(firstDay, lastDay)}${doneOn === null ? '' : `, xong ${formatDate(doneOn, 'vi')}`}`;
}

function spanOf(firstDay: CalendarDate | null, lastDay: CalendarDate | null): string {
  if (lastDay === null) return firstDay === null ? 'không nêu ngày' : `từ ${formatDate(firstDay, 'vi')}, không nêu ngày cuối`;
  return firstDay === null ? `chậm nhất ${formatDate(lastDay, 'vi')}` : `${formatDate(firstDay, 'vi')} - ${formatDate(lastDay, 'vi')}`;
}

function bodiesOf({ lead, with: cooperating }: ScheduledTask, bodies: Schedule['byBody']): string {
  const names = [...lead, ...cooperating].map((id) => bodies.find(({ body }) => body === id)?.name.vi ?? id);
  return names.length === 0 ? '' : ` - ${names.join('; ')}`;
}

/** What is wrong with a plan as data. */
export const programmeFaults: Told<ProgrammePlanFault | RegisterFault | InvalidRegister> = {
  'repeated-plan-id': ({ at }) => `Kế hoạch có hai mục cùng mã "${at}"; đổi một mã`,
  'unknown-body': ({ at, ...fault }) => `${at}: kế hoạch không có cơ quan "${fault.received}"; thêm vào danh sách cơ quan`,
  'unknown-task': ({ at, ...fault }) => `${at}: kế hoạch không có mục "${fault.received}"; kiểm tra mã`,
  'window-backwards': ({ at }) => `${at}: ngày đầu sau ngày cuối`,
  'window-in-circle': ({ at, ...fault }) => `${at} đi cùng "${fault.received}", mục này lại đi cùng mục khác; ghi mục có ngày`,
  'range-backwards': ({ at }) => `${at}: số đầu lớn hơn số cuối`,
  'register-form': ({ at, ...fault }) =>
    `Sổ đăng ký${at === '' ? '' : `, ${at}`}: không đọc được "${received(fault.received)}"; kiểm tra tên trường và giá trị`,
  'register-empty': ({ at }) => `Sổ đăng ký, ${at}: để trống; điền mã hoặc tên`,
  'register-repeated': ({ at, first, ...fault }) => `Sổ đăng ký, ${at}: mã "${received(fault.received)}" đã có ở ${first}; đổi một mã`,
  'withdrawn-before-issue': ({ at, issuedOn, withdrawnOn }) =>
    `Sổ đăng ký, ${at}: thu hồi ngày ${day(withdrawnOn)}, trước ngày cấp ${day(issuedOn)}; kiểm tra hai ngày`,
  'invalid-register': ({ faults }, tell) => {
    const more = faults.length - mostNamed;
    return `${faults.slice(0, mostNamed).map(tell).join('; ')}${more > 0 ? `; và ${more} chỗ khác` : ''}`;
  },
};
