import { gantt, timeline } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { describe, expect, it } from 'vitest';
import { planOf, taskWith } from './planOf';

describe('timeline', () => {
  it('has a row a task, with the days by hand', () => {
    expect(timeline(sonHa2024).rows.map(({ task, firstDay, lastDay }) => [task, firstDay, lastDay])).toEqual([
      ['communication', '2024-01-01', '2024-12-31'],
      ['training', '2024-04-01', '2024-06-30'],
      ['idea-registration', '2024-04-01', '2024-05-31'],
      ['commune-registration', null, '2024-04-11'],
      ['idea-selection', '2024-05-01', '2024-06-30'],
      ['support', '2024-07-01', '2024-08-31'],
      ['commune-evaluation', '2024-09-01', '2024-10-31'],
      ['district-evaluation', null, '2024-11-29'],
      ['promotion', null, null],
      ['digital-transformation', null, null],
      ['re-evaluation', null, null],
      ['upgrade', null, null],
      ['inspection', '2024-01-01', '2024-12-31'],
    ]);
  });

  it('names itself, its plan and the reading its days rest on', () => {
    expect(timeline(sonHa2024)).toMatchObject({
      result: 'timeline',
      plan: sonHa2024.id,
      title: sonHa2024.title,
      cycle: sonHa2024.cycle,
      basis: sonHa2024.basis,
      readings: [{ id: 'before-a-date', chosen: 'excludes-the-day' }],
    });
  });
});

describe('gantt', () => {
  const line =
    /^ {2}(title .+|dateFormat YYYY-MM-DD|axisFormat %m\/%Y|inclusiveEndDates|section [^:;#]+|%% .+|[^:;#,]+ :(milestone, )?[a-z0-9-]+, \d{4}-\d{2}-\d{2}, (\d{4}-\d{2}-\d{2}|0d))$/;

  it.each(['vi', 'en'] as const)('is a Mermaid gantt chart in %s', (locale) => {
    const [first, ...lines] = gantt(timeline(sonHa2024), { locale }).trimEnd().split('\n');
    expect(first).toBe('gantt');
    expect(lines.filter((text) => !line.test(text))).toEqual([]);
    for (const { task, lastDay } of timeline(sonHa2024).rows) {
      expect(lines.filter((text) => text.includes(`${task}, `))).toHaveLength(lastDay === null ? 0 : 1);
    }
    expect(lines.filter((text) => text.startsWith('  %%'))).toHaveLength(4);
  });

  it('draws spans, milestones and, as comments, what has no day', () => {
    const text = gantt(timeline(sonHa2024), { locale: 'en' });
    expect(text).toContain('  section 1. Communication and guidance\n');
    expect(text).toContain('  Training (III.1.b) :training, 2024-04-01, 2024-06-30\n');
    expect(text).toContain('  The district evaluates and ranks (III.1.e-2) :milestone, district-evaluation, 2024-11-29, 0d\n');
    expect(text).toContain('  %% Upgrading stars (III.3-2) - no time stated\n');
    expect(text).not.toContain('section 3.');
  });

  it('keeps signs that mean something to Mermaid out of names', () => {
    const task = { ...taskWith('a', { kind: 'all-year' } as const), name: { vi: 'a: b; c, #d\ne', en: 'x' } };
    expect(gantt(timeline(planOf([task])), { locale: 'vi' })).toContain('  a b c d e (III) :a, 2024-01-01, 2024-12-31\n');
  });

  it('gives tasks beside the cycle a section of their own, and trims what is left of names', () => {
    const plan = { ...planOf([taskWith('a', { kind: 'all-year' })]), title: { vi: ' Kế hoạch #1;', en: 'Plan' } };
    const drawn = (locale: 'vi' | 'en') => gantt(timeline(plan), { locale }).split('\n');
    expect(drawn('vi')).toContain('  title Kế hoạch 1');
    expect(drawn('vi').filter((text) => text.startsWith('  section '))).toEqual(['  section Ngoài chu trình']);
    expect(drawn('en').filter((text) => text.startsWith('  section '))).toEqual(['  section Beside the cycle']);
  });
});

describe('what is no timeline', () => {
  const right = timeline(planOf([taskWith('a', { kind: 'all-year' })]));

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['no rows', { ...right, rows: undefined }, 'an object'],
    ['no cycle', { ...right, cycle: {} }, 'an object'],
    ['no title', { ...right, title: null }, 'an object'],
    ['a row that is none', { ...right, rows: [...right.rows, null] }, 'an object'],
    ['a step that is none', { ...right, cycle: [...right.cycle, 1] }, 'an object'],
  ])('is not drawn: %s', (_, given, got) => {
    expect(() => gantt(given as never, { locale: 'vi' })).toThrow(new TypeError(`"rows" must be a timeline; got ${got}`));
  });
});
