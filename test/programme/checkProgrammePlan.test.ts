import { checkProgrammePlan, defineProgrammePlan, describeFault, type ProgrammePlanFault, type ProgrammePlan } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { planOf, targetsAsking, taskWith } from './planOf';

const broken: readonly (readonly [string, ProgrammePlan, readonly ProgrammePlanFault[]])[] = [
  ['an id given twice', planOf([taskWith('a', { kind: 'all-year' }), taskWith('a', { kind: 'all-year' })]), [{ code: 'repeated-plan-id', at: 'a' }]],
  [
    'a body nobody knows',
    planOf([{ ...taskWith('a', { kind: 'all-year' }), lead: ['nobody'] }]),
    [{ code: 'unknown-body', at: 'a', received: 'nobody' }],
  ],
  ['a task nobody knows', planOf([taskWith('a', { kind: 'with', tasks: ['b'], undated: null })]), [{ code: 'unknown-task', at: 'a', received: 'b' }]],
  ['months that run backwards', planOf([taskWith('a', { kind: 'months', from: 6, to: 5 })]), [{ code: 'window-backwards', at: 'a' }]],
  [
    'days that run backwards',
    planOf([taskWith('a', { kind: 'dates', firstDay: day('2024-05-02'), lastDay: day('2024-05-01') })]),
    [{ code: 'window-backwards', at: 'a' }],
  ],
  [
    'a task that goes with itself',
    planOf([taskWith('a', { kind: 'with', tasks: ['a'], undated: null })]),
    [{ code: 'window-in-circle', at: 'a', received: 'a' }],
  ],
  [
    'more people at least than at most',
    planOf([
      {
        ...taskWith('a', { kind: 'all-year' }),
        quantities: [{ id: 'people', name: { vi: 'người', en: 'people' }, from: 2, to: 1, approximate: false }],
      },
    ]),
    [{ code: 'range-backwards', at: 'a/people' }],
  ],
  [
    'a target of 12 to 10 products',
    {
      ...planOf([]),
      targets: sonHa2024.targets.map((target) =>
        target.measure?.kind === 'products' && target.measure.upTo !== null
          ? { ...target, measure: { ...target.measure, atLeast: 12, upTo: 10 } }
          : target,
      ),
    },
    [{ code: 'range-backwards', at: 'recognised-in-total' }],
  ],
  [
    'a contradiction about nothing',
    { ...planOf([]), contradictions: sonHa2024.contradictions.slice(0, 1) },
    [
      { code: 'unknown-task', at: 'registration-window', received: 'idea-registration' },
      { code: 'unknown-task', at: 'registration-window', received: 'commune-registration' },
    ],
  ],
];

describe('checkProgrammePlan', () => {
  it('takes a window of one day or month, and a range of one number', () => {
    const oneDay = taskWith('a', { kind: 'dates', firstDay: day('2024-05-02'), lastDay: day('2024-05-02') });
    const oneMonth = taskWith('b', { kind: 'months', from: 5, to: 5 });
    const people = { id: 'people', name: { vi: 'người', en: 'people' }, from: 2, to: 2, approximate: false };
    const targets = targetsAsking({ atLeast: 12, upTo: 12 });
    expect(checkProgrammePlan({ ...planOf([oneDay, { ...oneMonth, quantities: [people] }]), targets })).toEqual([]);
  });

  it.each(broken)('%s', (_, plan, faults) => {
    expect(checkProgrammePlan(plan)).toEqual(faults);
    for (const fault of faults) {
      expect(describeFault(fault).vi).toContain(fault.at);
      expect(describeFault(fault).en).toContain(fault.at);
    }
  });
});

it('a plan is given by a function', () => {
  expect(() => defineProgrammePlan(sonHa2024 as never)).toThrow(new TypeError('"plan" must be a function that gives a plan; got an object'));
});
