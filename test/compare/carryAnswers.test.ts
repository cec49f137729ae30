import { assess, carryAnswers, explain, topAnswers, type ConceptId, type Criterion, type EditionId, type Rubric, type RubricNode } from 'ocop';
import * as of148 from 'ocop/rubrics/qd-148-2023';
import * as of26 from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

// Set 14, white spirit, read by hand beside both decisions' sheets.
describe('white spirit from 148 to 26/2026', () => {
  const answers = {
    '1.a': 3,
    '1.b': 2,
    '1.c': 2,
    '1.d': 4,
    '1.đ': 3,
    '1.e': 0,
    '2.b': 4,
    '3.b': 2,
    '4.b': 4,
    '6.a': 3,
    '6.b': 3,
    '7': 3,
    '8.b': 1,
    '10': 2,
  } as const;
  const carriedOver = () => value(carryAnswers(of148.whiteSpirit, of26.whiteSpirit, answers));

  it('carries what says the same, whatever its code, and an answer of none as none', () => {
    // 1.1: "từ 75% đến 100%" is the top box of both; 4.2, 6.1: all boxes are worded alike, though they bring other points.
    expect(carriedOver().answers).toEqual({ '1.1': 3, '1.2': 2, '1.5': 3, '1.6': 0, '2.2': 4, '4.2': 4, '6.1': 3, '6.2': 3, '7': 3, '10': 2 });
  });

  it('says where points, a star minimum, a lower box or a note is another', () => {
    const differing = carriedOver().carried.filter(({ differs }) => differs.length > 0);
    expect(differing.map(({ from, to, differs }) => [from, to, differs.map(({ of }) => of)])).toEqual([
      // Three boxes bring other points; the first asks for some material of the province; imports alone eliminate.
      ['1.a', '1.1', ['points', 'wording', 'notes']],
      ['2.b', '2.2', ['minimums']],
      ['4.b', '4.2', ['points']],
      ['6.a', '6.1', ['points']],
      ['10', '10', ['notes']],
    ]);
  });

  it('never carries by code: 7 stands, 9 does not, though both keep their codes', () => {
    const nine = value(carryAnswers(of148.whiteSpirit, of26.whiteSpirit, { '9': 3 }));
    expect(nine.answers).toEqual({});
    expect(nine.review.find(({ to }) => to === '9')).toMatchObject({ reason: 'changed', from: '9', answer: 3 });
  });

  it('never carries by figures: linkage has the same points and thresholds, but counts something else', () => {
    expect(carriedOver().answers).not.toHaveProperty('1.4');
    expect(carriedOver().review.find(({ to }) => to === '1.4')).toMatchObject({ reason: 'changed', from: '1.d', answer: 4 });
  });

  it('lists every other question of the new sheet for a person, with the reason', () => {
    const reasons = Object.fromEntries(carriedOver().review.map(({ to, reason }) => [to, reason]));
    expect(reasons).toEqual({
      '1.3': 'changed',
      '1.4': 'changed',
      '2.1': 'not-answered',
      '2.3': 'not-answered',
      '2.4': 'added',
      '3.1': 'not-answered',
      '3.2': 'changed',
      '3.3': 'not-answered',
      '3.4': 'not-answered',
      '3.5': 'not-answered',
      '4.1': 'not-answered',
      '4.3': 'not-answered',
      '5.1': 'not-answered',
      '5.2': 'not-answered',
      '5.3': 'not-answered',
      '6.3': 'not-answered',
      '6.4': 'not-answered',
      '8': 'not-answered',
      '9': 'not-answered',
    });
  });

  it('does not take a woman or a person of an ethnic minority for the answer where a disability counts too', () => {
    expect(carriedOver().review.find(({ to }) => to === '3.2')).toMatchObject({ reason: 'changed', from: '3.b', answer: 2 });
  });

  it('does not carry a lower share of local material: under 50% was enough, now there must be some', () => {
    const lowest = value(carryAnswers(of148.whiteSpirit, of26.whiteSpirit, { '1.a': 1 }));
    expect(lowest.answers).toEqual({});
    expect(lowest.review.find(({ to }) => to === '1.1')).toMatchObject({ reason: 'changed', from: '1.a', answer: 1 });
    // The box is there, and what stands above it too: 50% to under 75%.
    expect(value(carryAnswers(of148.whiteSpirit, of26.whiteSpirit, { '1.a': 2 })).answers).toEqual({ '1.1': 2 });
  });

  it('rests on both sheets', () => {
    expect(carriedOver()).toMatchObject({ result: 'carried-answers', basis: [...of148.whiteSpirit.basis, ...of26.whiteSpirit.basis] });
  });

  it('lists the answers nothing takes over', () => {
    expect(carriedOver().dropped).toEqual([{ from: '8.b', answer: 1 }]);
  });

  it('reads in both languages', () => {
    const en = explain(carriedOver(), { locale: 'en' }).split('\n');
    expect(en[1]).toBe('10 answers are carried');
    expect(en).toContain('2.b → 2.2: carried, but minimums 5★ box 4 → 3★ box 3');
    expect(en).toContain('6.a → 6.1: carried, but points 0, 1, 3 → 0, 1, 2');
    expect(en.find((line) => line.startsWith('Review 1.3 (was 1.c): minimums 4★ box 2, 5★ box 3 → –; box 3 '))).toBeDefined();
    expect(en).toContain('Answer 2.4: a new criterion');
    expect(en).toContain('The answer to 8.b is dropped');
    expect(explain(carriedOver(), { locale: 'vi' })).toContain('Trả lời 2.1: 2.a còn trống');
  });
});

describe('carryAnswers', () => {
  it('carries a whole sheet to itself', () => {
    for (const rubric of Object.values(of148.rubrics) as Rubric[]) {
      const answers = topAnswers(rubric);
      const { answers: kept, review, dropped } = value(carryAnswers(rubric, rubric, answers));
      expect(kept).toEqual(answers);
      expect([review, dropped]).toEqual([[], []]);
    }
  });

  it('gives answers the new sheet takes, and names every open question of it', () => {
    for (let set = 1; set <= 26; set++) {
      const from = of148.rubrics[set as 1] as Rubric;
      const to = of26.rubrics[set as 1] as Rubric;
      const { answers, review } = value(carryAnswers(from, to, topAnswers(from)));
      const sheet = value(assess(to, answers));
      if (sheet.kind !== 'incomplete') throw new Error(sheet.kind);
      const open = new Set(review.map((question) => question.to));
      const missing = sheet.missing.flatMap((code) => casesOf(to, code));
      expect([...open].sort()).toEqual(missing.sort());
    }
  });

  it('reports what is wrong with the answers', () => {
    expect(carryAnswers(of148.whiteSpirit as Rubric, of26.whiteSpirit, { '1.a': 9, x: 1 })).toMatchObject({
      ok: false,
      error: [
        { code: 'unknown-criterion', at: 'x' },
        { code: 'box-out-of-range', at: '1.a' },
      ],
    });
  });

  it('leaves cases to a person when the other sheet has none, and carries a case that is a case on both', () => {
    const one = criterion('8.a', 'quality-declaration', [1, 2]);
    const exempt = criterion('8.b', 'periodic-testing', [1, 2]);
    const plain = madeUp('qd-148-2023', [{ ...one, code: '4' }]);
    const cases = madeUp('qd-26-2026', [{ kind: 'alternatives', code: '8', name: label('Công bố'), max: 2, children: [one, exempt] }]);
    const other = madeUp('qd-148-2023', [
      {
        kind: 'alternatives',
        code: '9',
        name: label('Công bố'),
        max: 2,
        children: [
          { ...exempt, code: '9.x' },
          { ...one, code: '9.y' },
        ],
      },
    ]);
    const fromPlain = value(carryAnswers(plain, cases, { '4': 2 }));
    expect(fromPlain.answers).toEqual({});
    expect(fromPlain.review).toMatchObject([
      { to: '8.a', reason: 'changed', from: '4', changes: [{ of: 'alternatives', from: false, to: true }] },
      { to: '8.b', reason: 'added' },
    ]);
    const fromCases = value(carryAnswers(cases, other, { '8.a': 2 }));
    expect(fromCases.answers).toEqual({ '9.y': 2 });
    expect(fromCases.review).toEqual([]);
  });

  it('pairs nothing that stands twice on one sheet only', () => {
    const twice = madeUp('qd-148-2023', [criterion('1', 'packaging', [1, 2]), criterion('2', 'packaging', [1, 2])]);
    const once = madeUp('qd-26-2026', [criterion('1', 'packaging', [1, 2])]);
    const { answers, review, dropped } = value(carryAnswers(twice, once, { '1': 1, '2': 2 }));
    expect(answers).toEqual({});
    expect(review).toEqual([{ to: '1', reason: 'added' }]);
    expect(dropped).toEqual([
      { from: '1', answer: 1 },
      { from: '2', answer: 2 },
    ]);
  });

  it('tells ≥ from > by the condition, whatever the words', () => {
    const reach = madeUp('qd-148-2023', [criterion('1', 'production-linkage', [1, 2], ['≥ 75%', '100%'])]);
    const exceed = madeUp('qd-26-2026', [criterion('1', 'production-linkage', [3, 2], ['≥ 75%', '100%'])]);
    const { answers, review } = value(carryAnswers(reach, exceed, { '1': 1 }));
    expect(answers).toEqual({});
    expect(review).toMatchObject([{ reason: 'changed', changes: [{ of: 'wording', box: 1 }] }]);
    const reworded = madeUp('qd-26-2026', [criterion('1', 'production-linkage', [1, 2], ['Từ 75% trở lên', 'Toàn bộ'])]);
    expect(value(carryAnswers(reach, reworded, { '1': 1 })).carried).toEqual([{ from: '1', to: '1', answer: 1, differs: [] }]);
  });

  it('carries only where all that stands above the box was there to be ticked before', () => {
    const from = madeUp('qd-148-2023', [criterion('1', 'packaging', [1, 2])]);
    const to = madeUp('qd-26-2026', [criterion('1', 'packaging', [1, 5, 2])]);
    const carriedFrom = (box: number) => value(carryAnswers(from, to, { '1': box })).answers;
    expect([carriedFrom(0), carriedFrom(1), carriedFrom(2)]).toEqual([{}, {}, { '1': 3 }]);
  });

  it('carries the ticks of a checklist only where it asks nothing new', () => {
    const list = (conditions: readonly number[]): RubricNode => ({ ...criterion('1', 'packaging', conditions), kind: 'checklist' });
    const from = madeUp('qd-148-2023', [list([1, 2, 3])]);
    const carriedTo = (to: RubricNode, ticks: readonly number[]) => value(carryAnswers(from, madeUp('qd-26-2026', [to]), { '1': ticks })).answers;
    expect(carriedTo(list([3, 2, 1]), [1, 2])).toEqual({ '1': [3, 2] });
    expect(carriedTo(list([2, 3]), [2, 3])).toEqual({ '1': [1, 2] });
    expect(carriedTo(list([2, 3]), [1, 3])).toEqual({});
    expect(carriedTo(list([1, 2, 3, 4]), [1])).toEqual({});
    expect(carriedTo(criterion('1', 'packaging', [1, 2, 3]), [1])).toEqual({});
  });
});

function casesOf(rubric: Rubric, code: string): string[] {
  const find = (node: RubricNode): string[] => {
    if (node.code === code && node.kind === 'alternatives') return node.children.map((child) => child.code);
    if (node.code === code && node.kind !== 'group') return [code];
    return node.kind === 'group' ? node.children.flatMap(find) : [];
  };
  return rubric.parts.flatMap((part) => part.groups.flatMap(find));
}

// Made-up sheets of a few criteria.
function label(vi: string): { readonly vi: string; readonly en: string } {
  return { vi, en: vi };
}

function criterion(
  code: string,
  concept: ConceptId,
  conditions: readonly number[],
  boxes: readonly string[] = conditions.map((number) => `Ô ${number}`),
): Criterion {
  return {
    kind: 'criterion',
    code,
    concept,
    name: label(code),
    max: boxes.length,
    options: boxes.map((box, at) => ({ box: at + 1, points: at + 1, label: label(box), condition: conditions[at] as number })),
  };
}

function madeUp(edition: EditionId, groups: readonly RubricNode[]): Rubric {
  return {
    edition,
    set: 1,
    name: label('Phiếu giả'),
    parts: [
      { code: 'A', max: 2, groups },
      { code: 'B', max: 0, groups: [] },
      { code: 'C', max: 0, groups: [] },
    ],
    eliminations: [],
    defects: [],
    basis: [{ instrument: 'made up', evidence: 'reading', source: 'made up for a test' }],
  };
}
