import { explain, scheduleOn, withReadings, type TaskState, type TaskWindow } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { used } from '../used';
import { contradictionAbout, planOf, taskWith } from './planOf';

function stateOn(window: TaskWindow, on: string): TaskState | undefined {
  return scheduleOn(planOf([taskWith('a', window)]), day(on)).tasks[0]?.state;
}

const quarterTwo: TaskWindow = { kind: 'quarter', quarter: 2 };
const aprilToMay: TaskWindow = { kind: 'months', from: 4, to: 5 };
const before12April: TaskWindow = { kind: 'before', date: day('2024-04-12') };
const before30November: TaskWindow = { kind: 'before', date: day('2024-11-30') };
const tenDays: TaskWindow = { kind: 'dates', firstDay: day('2024-08-28'), lastDay: day('2024-09-06') };

// By hand from the calendar of 2024; the plan is of 4 April.
const boundaries: readonly (readonly [TaskWindow, string, TaskState])[] = [
  [quarterTwo, '2024-03-31', 'next'],
  [quarterTwo, '2024-04-01', 'running'],
  [quarterTwo, '2024-05-31', 'running'],
  [quarterTwo, '2024-06-01', 'due'],
  [quarterTwo, '2024-06-30', 'due'],
  [quarterTwo, '2024-07-01', 'late'],
  [{ kind: 'quarter', quarter: 1 }, '2024-03-31', 'due'],
  [{ kind: 'quarter', quarter: 1 }, '2024-04-01', 'late'],
  [{ kind: 'quarter', quarter: 3 }, '2024-06-30', 'next'],
  [{ kind: 'quarter', quarter: 3 }, '2024-07-01', 'running'],
  [{ kind: 'quarter', quarter: 3 }, '2024-09-30', 'due'],
  [{ kind: 'quarter', quarter: 4 }, '2024-09-30', 'next'],
  [{ kind: 'quarter', quarter: 4 }, '2024-10-01', 'running'],
  [{ kind: 'quarter', quarter: 4 }, '2024-12-31', 'due'],
  [{ kind: 'quarter', quarter: 4 }, '2025-01-01', 'late'],
  [aprilToMay, '2024-03-31', 'next'],
  [aprilToMay, '2024-04-01', 'running'],
  [aprilToMay, '2024-05-01', 'due'],
  [aprilToMay, '2024-05-31', 'due'],
  [aprilToMay, '2024-06-01', 'late'],
  [{ kind: 'months', from: 2, to: 2 }, '2024-02-29', 'due'],
  [{ kind: 'months', from: 2, to: 2 }, '2024-03-01', 'late'],
  [before12April, '2024-04-03', 'next'],
  [before12April, '2024-04-04', 'due'],
  [before12April, '2024-04-11', 'due'],
  [before12April, '2024-04-12', 'late'],
  [before30November, '2024-10-31', 'running'],
  [before30November, '2024-11-29', 'due'],
  [before30November, '2024-11-30', 'late'],
  [tenDays, '2024-08-27', 'next'],
  [tenDays, '2024-08-28', 'running'],
  [tenDays, '2024-09-01', 'due'],
  [tenDays, '2024-09-06', 'due'],
  [tenDays, '2024-09-07', 'late'],
];

describe('the state of a task at the edges of its window', () => {
  it.each(boundaries)('%j on %s: %s', (window, on, state) => {
    expect(stateOn(window, on)).toBe(state);
  });
});

describe('a task without an end', () => {
  const endless: readonly TaskWindow[] = [{ kind: 'all-year' }, { kind: 'not-stated' }, { kind: 'with', tasks: [], undated: null }];

  it.each(endless)('%j is never late', (window) => {
    expect(stateOn(window, '2024-12-31')).toBe('running');
    expect(stateOn(window, '2025-01-01')).toBe('ended');
    expect(stateOn(window, '2999-12-31')).toBe('ended');
  });

  it('all year begins with the year, an unstated time with the plan', () => {
    expect(stateOn({ kind: 'all-year' }, '2023-12-31')).toBe('next');
    expect(stateOn({ kind: 'all-year' }, '2024-01-01')).toBe('running');
    expect(stateOn({ kind: 'not-stated' }, '2024-04-03')).toBe('next');
    expect(stateOn({ kind: 'not-stated' }, '2024-04-04')).toBe('running');
  });
});

describe('a task that goes with others', () => {
  const undated = { vi: 'không nêu ngày', en: 'no day given' };
  const others = [taskWith('b', { kind: 'months', from: 9, to: 10 }), taskWith('c', before30November)];

  it('lasts as long as all of them', () => {
    const plan = planOf([taskWith('a', { kind: 'with', tasks: ['b', 'c'], undated: null }), ...others]);
    expect(scheduleOn(plan, day('2024-11-01')).tasks[0]).toMatchObject({ firstDay: null, lastDay: '2024-11-29', state: 'due' });
    expect(scheduleOn(plan, day('2024-11-30')).tasks[0]).toMatchObject({ state: 'late', daysLeft: -1 });
  });

  it('from the earliest day of any to the latest, in whatever order they stand', () => {
    const b = taskWith('b', { kind: 'months', from: 5, to: 6 });
    const c = taskWith('c', { kind: 'months', from: 2, to: 3 });
    const d = taskWith('d', { kind: 'months', from: 9, to: 10 });
    for (const order of [
      [b, c, d],
      [c, d, b],
      [d, b, c],
      [d, c, b],
    ]) {
      const plan = planOf([taskWith('a', { kind: 'with', tasks: ['b', 'c', 'd'], undated: null }), ...order]);
      expect(scheduleOn(plan, day('2024-07-01')).tasks[0]).toMatchObject({ firstDay: '2024-02-01', lastDay: '2024-10-31', state: 'running' });
      const beside = planOf([
        taskWith('a', { kind: 'with', tasks: ['b', 'c', 'd', 'e'], undated: null }),
        ...order,
        taskWith('e', { kind: 'not-stated' }),
      ]);
      expect(scheduleOn(beside, day('2024-07-01')).tasks[0]).toMatchObject({ firstDay: null, lastDay: null });
    }
  });

  it('is never late once one of them has no day', () => {
    const plan = planOf([taskWith('a', { kind: 'with', tasks: ['b'], undated }), ...others]);
    expect(scheduleOn(plan, day('2024-12-31')).tasks[0]).toMatchObject({ firstDay: '2024-09-01', dueBy: null, state: 'running' });
    const withEndless = planOf([taskWith('a', { kind: 'with', tasks: ['b', 'd'], undated: null }), ...others, taskWith('d', { kind: 'all-year' })]);
    expect(scheduleOn(withEndless, day('2024-12-31')).tasks[0]?.state).toBe('running');
  });
});

describe('"before" a day', () => {
  it('excludes it, and can be read to include it', () => {
    const plan = planOf([taskWith('a', before30November)]);
    const included = withReadings(plan, { 'before-a-date': 'includes-the-day' });
    expect(scheduleOn(plan, day('2024-11-30')).tasks[0]).toMatchObject({ lastDay: '2024-11-29', state: 'late' });
    expect(scheduleOn(included, day('2024-11-30')).tasks[0]).toMatchObject({ lastDay: '2024-11-30', state: 'due', daysLeft: 0 });
    expect(scheduleOn(plan, day('2024-11-30')).readings).toEqual([used(plan, 'before-a-date', 'excludes-the-day')]);
    expect(scheduleOn(included, day('2024-11-30')).readings).toEqual([used(plan, 'before-a-date', 'includes-the-day')]);
  });
});

describe('what is done', () => {
  const plan = planOf([taskWith('a', aprilToMay)]);
  const done = (days: readonly string[], on: string) =>
    scheduleOn(plan, day(on), { done: days.map((text) => ({ task: 'a', on: day(text) })) }).tasks[0];

  it('counts from its day on, even when late, and once', () => {
    expect(done(['2024-06-10'], '2024-06-09')).toMatchObject({ state: 'late', doneOn: null });
    expect(done(['2024-06-10'], '2024-06-10')).toMatchObject({ state: 'done', doneOn: '2024-06-10' });
    expect(done(['2024-06-10', '2024-05-02', '2024-05-20'], '2024-12-31')).toMatchObject({ doneOn: '2024-05-02' });
  });

  it('is a task of the plan', () => {
    const ofNone = () => scheduleOn(plan, day('2024-06-01'), { done: [{ task: 'b', on: day('2024-06-01') }] });
    expect(ofNone).toThrow(TypeError);
    expect(ofNone).toThrow('"options.done.0.task" must be the id of a task of made-up; got "b"');
    const two = planOf([taskWith('a', aprilToMay), taskWith('b', aprilToMay)]);
    expect(scheduleOn(two, day('2024-06-01'), { done: [{ task: 'b', on: day('2024-05-20') }] }).tasks.map(({ state }) => state)).toEqual([
      'late',
      'done',
    ]);
  });
});

describe('the year of Sơn Hà', () => {
  const states = (on: string) => Object.fromEntries(scheduleOn(sonHa2024, day(on)).tasks.map(({ task, state }) => [task, state]));

  it('on 10 April: the communes have two days left, while the window of section III runs to the end of May', () => {
    expect(states('2024-04-10')).toEqual({
      communication: 'running',
      training: 'running',
      'idea-registration': 'running',
      'commune-registration': 'due',
      'idea-selection': 'next',
      support: 'next',
      'commune-evaluation': 'next',
      'district-evaluation': 'running',
      promotion: 'running',
      'digital-transformation': 'running',
      're-evaluation': 'running',
      upgrade: 'running',
      inspection: 'running',
    });
  });

  it('tells of the contradiction in every schedule that touches it', () => {
    expect(scheduleOn(sonHa2024, day('2024-04-10')).caveats.map(({ id }) => id)).toContain('registration-window');
  });

  it('tells of none that is about something else', () => {
    const contradictions = [contradictionAbout('x', 'recognised-in-total'), contradictionAbout('y', 'a')];
    const plan = { ...planOf([taskWith('a', aprilToMay)]), contradictions };
    expect(scheduleOn(plan, day('2024-04-10')).caveats.map(({ id }) => id)).toEqual(['y']);
  });

  it('by body: what the communes do in October', () => {
    const { byBody } = scheduleOn(sonHa2024, day('2024-10-15'));
    expect(byBody.find(({ body }) => body === 'communes')?.tasks).toEqual([
      { task: 'communication', role: 'lead', state: 'running' },
      { task: 'idea-registration', role: 'lead', state: 'late' },
      { task: 'commune-registration', role: 'lead', state: 'late' },
      { task: 'commune-evaluation', role: 'lead', state: 'due' },
      { task: 're-evaluation', role: 'with', state: 'running' },
      { task: 'upgrade', role: 'with', state: 'running' },
      { task: 'inspection', role: 'with', state: 'running' },
    ]);
    expect(byBody.map(({ body }) => body)).not.toContain('health-office');
  });

  it('is told in both languages, with the section of each task', () => {
    const schedule = scheduleOn(sonHa2024, day('2024-11-30'));
    const vi = explain(schedule, { locale: 'vi' });
    const en = explain(schedule, { locale: 'en' });
    expect(vi).toContain('Trễ hạn: Cấp huyện đánh giá, phân hạng (chậm nhất 29/11/2024) - Hội đồng đánh giá');
    expect(vi).toContain('Kế hoạch không thống nhất - Đăng ký ý tưởng');
    expect(en).toContain('Late: The district evaluates and ranks (by 2024-11-29)');
    expect(en).toContain(
      '66/KH-UBND, section III.1.e-2 (official portal; Plan 66/KH-UBND of 04/04/2024 of the district of Sơn Hà; Not compared with the signed copy)',
    );
    expect(en).toContain('Reading "before-a-date": It excludes the day');
  });
});
