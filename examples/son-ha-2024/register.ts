import { calendarDate, type CalendarDate, type Purpose, type Register, type RegisterRecord, type TaskDone } from 'ocop';

// MADE UP. The plan is real; this register is not: every commune, product, holder, person, decision and date below is
// invented to show how a year would be followed.

function on(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new Error(text);
  return date.value;
}

function record(id: string, product: string, purpose: Purpose, issuedOn: string, star: 3 | 4 = 3): RegisterRecord {
  return { id, product, purpose, star, decision: `${id}/QĐ-UBND (hư cấu)`, issuedOn: on(issuedOn), withdrawnOn: null };
}

const communes = ['Xã Mẫu Một', 'Xã Mẫu Hai', 'Xã Mẫu Ba', 'Xã Mẫu Bốn', 'Thị trấn Mẫu'];
const participants = ['HTX Mẫu A', 'HTX Mẫu B', 'Hộ Mẫu C', 'Cán bộ xã Một', 'Cán bộ xã Hai', 'Cán bộ xã Ba'];

export const register: Register = {
  communes,
  participants,
  records: [
    // running since before the year; the first two end within it
    record('A1', 'Chuối sấy (hư cấu)', 'first', '2021-09-15'),
    record('A2', 'Mật ong rừng (hư cấu)', 'first', '2021-11-20'),
    record('A3', 'Rượu cần (hư cấu)', 'first', '2022-12-05'),
    record('A4', 'Gạo nếp nương (hư cấu)', 'first', '2022-12-05'),
    record('A5', 'Măng khô (hư cấu)', 'first', '2023-11-17'),
    record('A6', 'Cau sấy (hư cấu)', 'first', '2023-11-17'),
    // the council of November 2024: one re-evaluated in time, four new; the province adds an upgrade
    record('B1', 'Mật ong rừng (hư cấu)', 're-evaluation', '2024-11-19'),
    record('B2', 'Trà mãng cầu (hư cấu)', 'first', '2024-11-19'),
    record('B3', 'Bột nghệ (hư cấu)', 'first', '2024-11-19'),
    record('B4', 'Thổ cẩm (hư cấu)', 'first', '2024-11-19'),
    record('B5', 'Tinh dầu sả (hư cấu)', 'first', '2024-11-19'),
    record('C1', 'Rượu cần (hư cấu)', 'upgrade', '2024-12-20', 4),
    // the second re-evaluation, late; the fifth new product
    record('C2', 'Chuối sấy (hư cấu)', 're-evaluation', '2024-12-24'),
    record('C3', 'Bánh nếp (hư cấu)', 'first', '2024-12-24'),
  ],
  events: [
    ...communes
      .slice(0, 3)
      .map((commune) => ({ kind: 'product-identified' as const, on: on('2024-04-10'), commune, product: `Sản phẩm của ${commune}` })),
    { kind: 'product-identified', on: on('2024-05-22'), commune: 'Xã Mẫu Bốn', product: 'Sản phẩm của Xã Mẫu Bốn' },
    { kind: 'product-identified', on: on('2024-07-03'), commune: 'Thị trấn Mẫu', product: 'Sản phẩm của Thị trấn Mẫu' },
    ...participants.slice(0, 5).map((participant) => ({ kind: 'trained' as const, on: on('2024-06-13'), participant })),
    { kind: 'holder-strengthened', on: on('2024-08-20'), holder: 'HTX Mẫu A' },
  ],
};

export const done: readonly TaskDone[] = [
  { task: 'commune-registration', on: on('2024-05-22') },
  { task: 'idea-registration', on: on('2024-05-31') },
  { task: 'training', on: on('2024-06-13') },
  { task: 'idea-selection', on: on('2024-06-27') },
  { task: 'support', on: on('2024-08-30') },
  { task: 'commune-evaluation', on: on('2024-10-25') },
  { task: 'district-evaluation', on: on('2024-11-19') },
];
