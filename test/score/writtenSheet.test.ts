import { assess, defineRubric, formatSheet, parseSheet, type Answers, type Rubric, type WrittenSheetFault } from 'ocop';
import { rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { rubrics as of148, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionNumber } from '../../src/score/formatSheet';
import { value } from '../day';

const leavesOf = (rubric: Rubric) =>
  rubric.parts.flatMap(({ groups }) =>
    groups.flatMap(function leaves(node): { code: string; pair: string; boxes: number; list: boolean }[] {
      if (node.kind === 'group') return node.children.flatMap(leaves);
      if (node.kind === 'alternatives')
        return node.children.map(({ code, options }) => ({ code, pair: node.code, boxes: options.length, list: false }));
      return [{ code: node.code, pair: node.code, boxes: node.options.length, list: node.kind === 'checklist' }];
    }),
  );

// made up: a checklist, alternatives, and codes with every sign a link or the form itself could trip over
const awkward = defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 3,
  variant: 'b-1/2',
  name: { vi: 'Phiếu thử', en: 'Trial sheet' },
  parts: [
    {
      code: 'A',
      max: 4,
      groups: [
        {
          code: '2=1/~',
          kind: 'criterion',
          max: 1,
          name: { vi: 'Một', en: 'One' },
          options: [{ box: 1, points: 1, label: { vi: 'Có', en: 'Yes' } }],
        },
        {
          code: "1-đ'(&#%:",
          kind: 'checklist',
          max: 3,
          name: { vi: 'Hai', en: 'Two' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có', en: 'Yes' } },
            { box: 2, points: 2, label: { vi: 'Có nữa', en: 'More' } },
          ],
        },
      ],
    },
    { code: 'B', max: 0, groups: [] },
    {
      code: 'C',
      max: 1,
      groups: [
        {
          code: '8',
          kind: 'alternatives',
          max: 1,
          name: { vi: 'Ba', en: 'Three' },
          children: [
            { code: '8.a', kind: 'criterion', max: 1, name: { vi: 'a', en: 'a' }, options: [{ box: 1, points: 1, label: { vi: 'Có', en: 'Yes' } }] },
            { code: '8.b', kind: 'criterion', max: 1, name: { vi: 'b', en: 'b' }, options: [{ box: 1, points: 1, label: { vi: 'Có', en: 'Yes' } }] },
          ],
        },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis: [{ instrument: '148/QĐ-TTg', evidence: 'reading', source: 'made up' }],
}));

const all: Rubric[] = [
  ...Object.values<Rubric>(of148),
  ...Object.values<Rubric>(of26),
  ...Object.values<Rubric>(of1048),
  traditionalAndFestivalTourism,
  awkward,
];

/** A sheet with any of its questions answered, in any order. */
const sheets = fc.constantFrom(...all).chain((rubric) => {
  const leaves = leavesOf(rubric);
  const answers = leaves.map(({ code, pair, boxes, list }) => {
    const box = fc.integer({ min: 1, max: boxes });
    const answer = list ? fc.uniqueArray(box) : fc.oneof(fc.constant(0), box);
    return fc.option(
      answer.map((ticked) => ({ code, pair, ticked })),
      { nil: undefined },
    );
  });
  return fc
    .tuple(
      fc.tuple(...answers),
      fc.shuffledSubarray(
        leaves.map((_, at) => at),
        { minLength: leaves.length },
      ),
    )
    .map(([given, order]) => {
      const pairs = new Map<string, readonly [string, number | readonly number[]]>();
      for (const at of order) {
        const one = given[at];
        if (one !== undefined) pairs.set(one.pair, [one.code, one.ticked]);
      }
      return { rubric, answers: Object.fromEntries(pairs.values()) as Answers };
    });
});

const sorted = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([code, answer]) => [code, Array.isArray(answer) ? [...answer].sort() : answer]));

describe('a sheet as text', () => {
  it('reads as the sheet does: decision, set, boxes in printed order', () => {
    expect(formatSheet(whiteSpirit, {})).toBe('148:14');
    expect(formatSheet(whiteSpirit, { '9': 5, '1.b': 0, '1.a': 3 })).toBe('148:14/1.a=3/1.b=0/9=5');
    expect(formatSheet(of26[14], { '1.1': 1 })).toBe('26:14/1.1=1');
    expect(formatSheet(traditionalAndFestivalTourism, {})).toMatch(/^1048:26-\w+$/);
    expect(formatSheet({ ...whiteSpirit, edition: 'qd-1489-2025' }, { '1.a': 3 })).toBe('1489:14/1.a=3');
  });

  it('writes a checklist by its ticks, and none as none', () => {
    const code = "1-đ'(&#%:";
    expect(formatSheet(awkward, { [code]: [2, 1] })).toBe('148:3-b%2D1%2F2/1%2D%C4%91%27%28%26%23%25%3A=~1~2');
    expect(value(parseSheet(formatSheet(awkward, { [code]: [] }))).answers).toEqual({ [code]: [] });
    expect(value(parseSheet(formatSheet(awkward, { [code]: [2] }))).answers).toEqual({ [code]: [2] });
  });

  it('comes back as it was, safe in a link, one line without spaces', () => {
    fc.assert(
      fc.property(sheets, ({ rubric, answers }) => {
        const text = formatSheet(rubric, answers);
        const { edition, set, variant } = rubric;
        expect(value(parseSheet(text))).toEqual({ edition, set, ...(variant !== undefined && { variant }), answers: sorted(answers) });
        expect(text).toMatch(/^[A-Za-z0-9._~:/=%-]+$/);
        expect(decodeURIComponent(new URL(`https://example.org/#${text}`).hash.slice(1))).toBe(decodeURIComponent(text));
        expect(new URLSearchParams(`sheet=${text.replaceAll('%', '%25')}`).get('sheet')).toBe(text);
        expect(text.length).toBeLessThan(1000);
      }),
    );
  });

  it('is the same for equal answers, and another for others', () => {
    fc.assert(
      fc.property(sheets, sheets, ({ rubric, answers }, other) => {
        const text = formatSheet(rubric, answers);
        const turned = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([code, answer]) => [code, Array.isArray(answer) ? [...answer].reverse() : answer]),
        );
        expect(formatSheet(rubric, turned)).toBe(text);
        expect(formatSheet(rubric, value(parseSheet(text)).answers)).toBe(text);
        if (rubric === other.rubric) {
          const equal = JSON.stringify(Object.entries(sorted(answers)).sort()) === JSON.stringify(Object.entries(sorted(other.answers)).sort());
          expect(formatSheet(rubric, other.answers) === text).toBe(equal);
        }
      }),
    );
  });

  it('is read in any order of answers, and with letters a browser has decoded', () => {
    expect(value(parseSheet('148:14/9=5/3.đ=1/1.a=3')).answers).toEqual({ '9': 5, '3.đ': 1, '1.a': 3 });
    expect(value(parseSheet('148:14/3.%C4%91=1')).answers).toEqual({ '3.đ': 1 });
  });

  it('names a draft by its id', () => {
    const draft = { ...tea, edition: 'draft-2030' } as const satisfies Rubric;
    const text = formatSheet(draft, { '6.a1': 1 });
    expect(text).toBe('draft%2D2030:11/6.a1=1');
    expect(value(parseSheet(text))).toEqual({ edition: 'draft-2030', set: 11, answers: { '6.a1': 1 } });
    expect(parseSheet('draft%2D:11')).toEqual({
      ok: false,
      error: { code: 'unknown-edition', received: 'draft-', expected: ['1048', '148', '1489', '26'] },
    });
  });

  it.each<readonly [string, WrittenSheetFault]>([
    ['', { code: 'not-a-written-sheet', received: '' }],
    ['148', { code: 'not-a-written-sheet', received: '148' }],
    ['148:0', { code: 'not-a-written-sheet', received: '148:0' }],
    ['148:014', { code: 'not-a-written-sheet', received: '148:014' }],
    ['148:14 ', { code: 'not-a-written-sheet', received: '148:14 ' }],
    ['148:14\n', { code: 'not-a-written-sheet', received: '148:14\n' }],
    ['148:14-', { code: 'not-a-written-sheet', received: '148:14-' }],
    ['%FF:14', { code: 'not-a-written-sheet', received: '%FF:14' }],
    ['148:14-%', { code: 'not-a-written-sheet', received: '148:14-%' }],
    ['149:14', { code: 'unknown-edition', received: '149', expected: ['1048', '148', '1489', '26'] }],
    ['constructor:14', { code: 'unknown-edition', received: 'constructor', expected: ['1048', '148', '1489', '26'] }],
    ['qd-148-2023:14', { code: 'not-a-written-sheet', received: 'qd-148-2023:14' }],
    ['148:14/', { code: 'not-a-written-answer', position: 1, received: '' }],
    ['148:14/1.a=3/', { code: 'not-a-written-answer', position: 2, received: '' }],
    ['148:14/1.a', { code: 'not-a-written-answer', position: 1, received: '1.a' }],
    ['148:14/1.a=', { code: 'not-a-written-answer', position: 1, received: '1.a=' }],
    ['148:14/1.a=03', { code: 'not-a-written-answer', position: 1, received: '1.a=03' }],
    ['148:14/1.a=2=3', { code: 'not-a-written-answer', position: 1, received: '1.a=2=3' }],
    ['148:14/ 1.a=3', { code: 'not-a-written-answer', position: 1, received: ' 1.a=3' }],
    ['148:14/1.a=-1', { code: 'not-a-written-answer', position: 1, received: '1.a=-1' }],
    ['148:14/1.a=1.5', { code: 'not-a-written-answer', position: 1, received: '1.a=1.5' }],
    ['148:14/1.a=1~2', { code: 'not-a-written-answer', position: 1, received: '1.a=1~2' }],
    ['148:14/1.a=~0', { code: 'not-a-written-answer', position: 1, received: '1.a=~0' }],
    ['148:14/1.a=~1~', { code: 'not-a-written-answer', position: 1, received: '1.a=~1~' }],
    ['148:14/%FF=1', { code: 'not-a-written-answer', position: 1, received: '%FF=1' }],
    ['148:14/1.a=3/1.b=1/1.a=3', { code: 'answer-repeated', at: '1.a' }],
    ['148:14/1.a=3/1%2Ea=3', { code: 'answer-repeated', at: '1.a' }],
  ])('refuses %j', (text, fault) => {
    expect(parseSheet(text)).toEqual({ ok: false, error: fault });
  });

  it('refuses what is no text, and a text that is too long before it is looked at', () => {
    for (const none of [null, undefined, 148, ['148:14'], {}])
      expect(parseSheet(none as never)).toMatchObject({ ok: false, error: { code: 'not-a-written-sheet' } });
    const edge = `148:14/${'a'.repeat(10_000 - 9)}=1`;
    expect(edge).toHaveLength(10_000);
    expect(parseSheet(edge).ok).toBe(true);
    expect(parseSheet(`${edge}0`)).toEqual({ ok: false, error: { code: 'written-sheet-too-long', length: 10_001, atMost: 10_000 } });
    const started = performance.now();
    for (const sign of ['~1', '%', 'đ', '/', '=', '148:14/1.a=3', '\u0f71\u0f72']) {
      expect(parseSheet(`148:14/1=${sign.repeat(5_000_000 / sign.length)}`).ok).toBe(false);
      expect(parseSheet(`148:14/1=${sign.repeat(9_000 / sign.length)}x`).ok).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('throws at nothing, and makes no key of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^148:14(\/[^/]{0,12}){0,4}$/)), (text) => {
        const read = parseSheet(text);
        if (read.ok) expect(typeof assess(whiteSpirit, read.value.answers as never).ok).toBe('boolean');
      }),
    );
    const polluting = value(parseSheet('148:14/__proto__=1'));
    expect(Object.keys(polluting.answers)).toEqual(['__proto__']);
    expect(assess(whiteSpirit, polluting.answers as never)).toMatchObject({ ok: false, error: [{ code: 'unknown-criterion', at: '__proto__' }] });
  });

  it('is not written of answers that are none', () => {
    expect(() => formatSheet(whiteSpirit, { '1.a': 9 })).toThrow(
      new TypeError('"answers" must be answers that assess takes; got box-out-of-range at "1.a"'),
    );
    expect(() => formatSheet(whiteSpirit, null as never)).toThrow(new TypeError('"answers" must be answers that assess takes; got not-answers'));
  });
});

describe('parts of a written sheet', () => {
  it('the ending of the set is the variant of its sheet, and nothing where there is none', () => {
    expect(value(parseSheet('1048:26-2019/1.a=1'))).toStrictEqual({ edition: 'qd-1048-2019', set: 26, variant: '2019', answers: { '1.a': 1 } });
    expect(value(parseSheet('148:3-b%2D1/1=1')).variant).toBe('b-1');
    expect(value(parseSheet('148:3-đặc/1=1')).variant).toBe('đặc');
    expect(value(parseSheet('148:14/1.a=1'))).toStrictEqual({ edition: 'qd-148-2023', set: 14, answers: { '1.a': 1 } });
  });

  it('boxes have one figure or more, and a list as many as are ticked', () => {
    expect(value(parseSheet('148:14/1.a=12/6=~1~10~3/7=~/8=0')).answers).toEqual({ '1.a': 12, '6': [1, 10, 3], '7': [], '8': 0 });
    expect(parseSheet('148:14/1.a=1x')).toMatchObject({ ok: false, error: { code: 'not-a-written-answer', position: 1 } });
  });

  it('the number of a decision stands in the id of an edition alone', () => {
    expect(['qd-148-2023', 'draft-qd-148-2023', 'qd-148-2023-b', 'qd-148'].map(decisionNumber)).toEqual(['148', undefined, undefined, undefined]);
  });
});
