import { spawnSync } from 'node:child_process';
import { checkProgrammePlan, progress, scheduleOn, type TargetProgress } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { describe, expect, it } from 'vitest';
import { done, register } from '../../examples/son-ha-2024/register';
import { monthReport } from '../../examples/son-ha-2024/report';
import { day, value } from '../day';

const ids = [
  'product-in-every-commune',
  'recognised-in-the-year',
  're-evaluated-in-the-year',
  'new-in-the-year',
  'recognised-in-total',
  'holders-strengthened',
  'all-trained',
];

// By hand from the made-up register: communes, year, re-evaluated, new, total, holders, trained at each month's end.
// In total, 6 run at first; one ends on 15/09; November renews one of 5 and adds 4, December brings one back and adds 1.
const year: readonly (readonly [string, readonly number[]])[] = [
  ['2024-04-30', [3, 0, 0, 0, 6, 0, 0]],
  ['2024-05-31', [4, 0, 0, 0, 6, 0, 0]],
  ['2024-06-30', [4, 0, 0, 0, 6, 0, 5]],
  ['2024-07-31', [5, 0, 0, 0, 6, 0, 5]],
  ['2024-08-31', [5, 0, 0, 0, 6, 1, 5]],
  ['2024-09-30', [5, 0, 0, 0, 5, 1, 5]],
  ['2024-10-31', [5, 0, 0, 0, 5, 1, 5]],
  ['2024-11-30', [5, 5, 1, 4, 9, 1, 5]],
  ['2024-12-31', [5, 7, 2, 5, 11, 1, 5]],
];

const countOf = (targets: readonly TargetProgress[], id: string): number | null => {
  const target = targets.find((one) => one.target === id);
  return target?.state === 'met' || target?.state === 'short' ? target.counted : null;
};

describe('the made-up year of Sơn Hà', () => {
  it.each(year)('at the end of %s: %j', (on, counts) => {
    const { targets } = value(progress(sonHa2024, register, day(on)));
    expect(ids.map((id) => countOf(targets, id))).toEqual(counts);
  });

  it('ends with every target met but one', () => {
    const { targets } = value(progress(sonHa2024, register, day('2024-12-31')));
    expect(targets.filter(({ state }) => state === 'short')).toMatchObject([{ target: 'all-trained', short: 1, open: ['Cán bộ xã Ba'] }]);
  });

  it('has the communes late from 12 April until 22 May', () => {
    const state = (on: string) => scheduleOn(sonHa2024, day(on), { done }).tasks.find(({ task }) => task === 'commune-registration')?.state;
    expect(['2024-04-11', '2024-04-12', '2024-05-21', '2024-05-22'].map(state)).toEqual(['due', 'late', 'late', 'done']);
  });

  it('is labelled as made up wherever it names something of its own', () => {
    expect(register.records.every(({ product, decision }) => product.includes('hư cấu') && decision?.includes('hư cấu'))).toBe(true);
    expect(checkProgrammePlan(sonHa2024)).toEqual([]);
  });

  it('reads month by month', () => {
    const may = monthReport(day('2024-05-31'), 'vi');
    expect(may).toContain('Tháng 05/2024');
    expect(may).toContain('trễ hạn: UBND xã, thị trấn gửi đăng ký ý tưởng (V.9-1)');
    expect(may).toContain('đến hạn trong tháng: Đăng ký ý tưởng sản phẩm (III.1.c)');
    expect(monthReport(day('2024-11-30'), 'en')).toContain('9 products, wanted 10 - 12 - short by 1');
  });

  it('runs as a program, in both languages, with the timeline', () => {
    const { status, stdout } = spawnSync('node_modules/.bin/tsx', ['examples/son-ha-2024/sonHa2024.ts'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.match(/^Tháng \d\d\/2024$/gm)).toHaveLength(9);
    expect(stdout.match(/^Month \d\d\/2024$/gm)).toHaveLength(9);
    expect(stdout.match(/^gantt$/gm)).toHaveLength(2);
    expect(stdout).toContain('HƯ CẤU');
    expect(stdout).toContain('MADE UP');
    expect(stdout).toContain('Đạt: Lũy kế đến hết năm 2024');
    expect(stdout).toContain('Short by 1: 100 % of participating holders');
  });
});
