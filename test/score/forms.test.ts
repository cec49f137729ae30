import { FieldApi, FormApi } from '@tanstack/form-core';
import {
  answersFromForm,
  assess,
  codeOfField,
  criterionCodes,
  fieldMessages,
  fieldName,
  nodeOf,
  noneTicked,
  topAnswers,
  walk,
  type AnswerFault,
  type Rubric,
} from 'ocop';
import { rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, rubrics as of148, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import fc from 'fast-check';
import { createFormControl } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

const all: readonly Rubric[] = [
  ...Object.values<Rubric>(of1048),
  traditionalAndFestivalTourism,
  ...Object.values<Rubric>(of148),
  ...Object.values<Rubric>(of26),
];

/** A form as a page holds it: each field with what its radio buttons or checkboxes say. */
const filled = (rubric: Rubric): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(topAnswers(rubric)).map(([code, boxes]) => [fieldName(code), Array.isArray(boxes) ? boxes.map(String) : String(boxes)]),
  );

describe('the name of a field', () => {
  it('is one of its own for every code, and read back', () => {
    for (const rubric of all) {
      const codes = criterionCodes(rubric);
      const names = codes.map(fieldName);
      expect(new Set(names).size).toBe(codes.length);
      expect(names.map(codeOfField)).toEqual(codes);
      expect(names.every((name) => /^[\p{L}\p{N}_]+$/u.test(name) && !/^\d/.test(name))).toBe(true);
    }
    expect([fieldName('1.a'), fieldName('3.đ'), fieldName('9')]).toEqual(['box_1_a', 'box_3_đ', 'box_9']);
  });

  it('is read back from any code at all, and no two codes share one', () => {
    const code = fc.oneof(
      fc.string({ unit: fc.constantFrom('.', '_', '-', '[', ']', '4', '6', '9', '5', 'a', 'đ', ' ') }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(code, (given) => {
        expect(codeOfField(fieldName(given))).toBe(given);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps apart what dots, underscores and rare signs could blur', () => {
    const codes = ['1.a', '1..a', '1...a', '.1', '..1', '1_a', '1._a', '1__46__a', '1.\u{10ffff}', '1-a'];
    const names = codes.map(fieldName);
    expect(new Set(names).size).toBe(codes.length);
    expect(names.map(codeOfField)).toEqual(codes);
    expect(fieldName('1..a')).toBe('box_1___46__a');
  });

  it('is none where another field is meant', () => {
    expect(['holder', 'box', 'Box_1', '', 'box_1-a', 'box___1114112__', 'box___46__1'].map(codeOfField)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('answers from a form', () => {
  it('are those ticked, for every sheet', () => {
    for (const rubric of all) expect(answersFromForm(rubric, filled(rubric))).toEqual({ ok: true, value: topAnswers(rubric) });
  });

  it.each([null, undefined, '', false])('%j is no answer, and never a 0', (unticked) => {
    expect(answersFromForm(whiteSpirit, { box_1_a: unticked, box_1_b: '0', holder: 'A' })).toEqual({ ok: true, value: { '1.b': 0 } });
  });

  it('a checklist is a list, one checkbox alone, or seen and left empty', () => {
    const of = (given: unknown): unknown => answersFromForm(traditionalAndFestivalTourism as Rubric, { box_6: given });
    expect(of(['1', '3'])).toEqual({ ok: true, value: { 6: [1, 3] } });
    expect(of('2')).toEqual({ ok: true, value: { 6: [2] } });
    expect(of([])).toEqual({ ok: true, value: { 6: [] } });
    expect(of(false)).toEqual({ ok: true, value: {} });
  });

  it.each<[unknown, readonly string[]]>([
    [{ box_1_a: '7' }, ['box-out-of-range']],
    [{ box_1_a: 'three' }, ['not-a-box']],
    [{ box_1_a: '03' }, ['not-a-box']],
    [{ box_1_a: 1.5 }, ['not-a-box']],
    [{ box_1_a: ['1'] }, ['list-for-one-box']],
    [{ box_9_z: '1' }, ['unknown-criterion']],
    [{ box_9_z: '1', box_1_a: '7' }, ['unknown-criterion', 'box-out-of-range']],
    [null, ['not-answers']],
    ['box_1_a=1', ['not-answers']],
    [[], ['not-answers']],
    [new Date(0), ['not-answers']],
    [new Set(['box_1_a']), ['not-answers']],
    [new URLSearchParams('box_1_a=1&box_1_a=2'), ['list-for-one-box']],
  ])('%j: %j', (values, codes) => {
    const answers = answersFromForm(whiteSpirit, values);
    expect(answers.ok ? [] : answers.error.map(({ code }) => code)).toEqual(codes);
  });

  it('are read from what a page sends, a field sent several times being a list', () => {
    const sent = new FormData();
    for (const [name, box] of [
      ['holder', 'A'],
      ['box_1_a', '3'],
      ['box_1_b', ''],
    ] as const)
      sent.append(name, box);
    expect(answersFromForm(whiteSpirit, sent)).toEqual({ ok: true, value: { '1.a': 3 } });
    expect(answersFromForm(whiteSpirit, new URLSearchParams('box_1_a=3'))).toEqual({ ok: true, value: { '1.a': 3 } });
    expect(
      answersFromForm(
        whiteSpirit,
        new Map<unknown, unknown>([
          ['box_1_a', 3],
          [Symbol('x'), 1],
        ]),
      ),
    ).toEqual({ ok: true, value: { '1.a': 3 } });
    expect(answersFromForm(whiteSpirit, new FormData())).toEqual({ ok: true, value: {} });
    const checklist = (text: string): unknown => answersFromForm(traditionalAndFestivalTourism as Rubric, new URLSearchParams(text));
    expect(checklist('box_6=1&box_6=3')).toEqual({ ok: true, value: { 6: [1, 3] } });
    expect(checklist('box_6=2')).toEqual({ ok: true, value: { 6: [2] } });
  });

  it('of two cases are a fault of the pair', () => {
    expect(answersFromForm(communityTourism, { box_8_a: '1', box_8_b: '1' })).toMatchObject({
      ok: false,
      error: [{ code: 'several-cases', at: '8' }],
    });
  });
});

describe('messages beside the fields', () => {
  const faults: readonly (readonly [AnswerFault, string, string])[] = [
    [
      { code: 'not-a-box', at: '1.a', received: 'x', boxes: 3 },
      'Chọn ô từ 1 đến 3, hoặc 0 nếu không đánh dấu',
      'Choose a box from 1 to 3, or 0 for none ticked',
    ],
    [
      { code: 'box-out-of-range', at: '1.a', received: 7, boxes: 3 },
      'Không có ô 7; chọn ô từ 1 đến 3, hoặc 0 nếu không đánh dấu',
      'There is no box 7; choose one from 1 to 3, or 0 for none ticked',
    ],
    [{ code: 'list-for-one-box', at: '1.a', boxes: 3 }, 'Chỉ chọn một ô', 'Choose one box only'],
    [
      { code: 'one-box-for-list', at: '1.a', boxes: 3 },
      'Chọn các ô từ 1 đến 3, hoặc để trống danh sách',
      'Choose boxes from 1 to 3, or an empty list',
    ],
    [{ code: 'box-repeated', at: '1.a', received: 2 }, 'Ô 2 lặp lại; bỏ một lần', 'Box 2 is given twice; remove one'],
    [
      { code: 'several-cases', at: '1.a', cases: ['8.a', '8.b'] },
      'Chỉ chọn một trường hợp; đang có 8.a và 8.b',
      'Choose one case only; there are 8.a and 8.b',
    ],
  ];
  it.each(faults)('%j in both languages, the place said once: by the field', (fault, vi, en) => {
    expect(fieldMessages([fault], 'vi')).toEqual({ fields: { box_1_a: vi }, form: [] });
    expect(fieldMessages([fault], 'en')).toEqual({ fields: { box_1_a: en }, form: [] });
    expect(vi + en).not.toContain('1.a');
  });

  it('name what is of no field, and every question left open', () => {
    expect(fieldMessages([{ code: 'unknown-criterion', at: '9.z' }], 'vi').form).toEqual([
      'Phiếu không có tiêu chí "9.z"; kiểm tra mã và bộ sản phẩm',
    ]);
    const open = value(assess(whiteSpirit, {}));
    if (open.kind !== 'incomplete') throw new Error(open.kind);
    const { fields } = fieldMessages([{ code: 'answers-missing', missing: open.missing }], 'vi');
    expect(Object.keys(fields)).toEqual(criterionCodes(whiteSpirit).map(fieldName));
    expect(fields['box_1_a']).toBe('Chưa trả lời; chọn một ô, hoặc "không đánh dấu ô nào"');
  });
});

describe('React Hook Form', () => {
  const answers = topAnswers(whiteSpirit);

  it('keeps a dotted code as a path, and the name of a field as it is', async () => {
    const { register, setValue, handleSubmit } = createFormControl();
    register('1.a');
    setValue('1.a', '3');
    register(fieldName('1.b'));
    setValue(fieldName('1.b'), '2');
    let submitted: unknown;
    await handleSubmit((values) => {
      submitted = values;
    })();
    expect(submitted).toEqual({ 1: { a: '3' }, box_1_b: '2' });
  });

  it('gives values that are answers, and shows each fault at its field', async () => {
    const { register, setValue, setError, handleSubmit, getFieldState } = createFormControl<Record<string, unknown>>();
    for (const code of criterionCodes(whiteSpirit)) register(fieldName(code));
    register('holder');
    for (const [code, box] of Object.entries(answers)) setValue(fieldName(code), String(box));
    setValue('holder', 'Hợp tác xã giả định');
    // A radio button that nobody ticked.
    setValue(fieldName('1.b'), null);
    let submitted: unknown;
    await handleSubmit((values) => {
      submitted = values;
    })();
    const { '1.b': _, ...ticked } = answers;
    const read = value(answersFromForm(whiteSpirit, submitted));
    expect(read).toEqual(ticked);
    const assessed = value(assess(whiteSpirit, read));
    if (assessed.kind !== 'incomplete') throw new Error(assessed.kind);
    expect(assessed.missing).toEqual(['1.b']);

    const { fields } = fieldMessages([{ code: 'answers-missing', missing: assessed.missing }], 'vi');
    for (const [name, message] of Object.entries(fields)) setError(name, { message });
    expect(getFieldState('box_1_b').error?.message).toBe(fields['box_1_b']);
  });
});

describe('TanStack Form', () => {
  it('keeps a dotted code as a path, and the name of a field as it is', () => {
    const form = new FormApi({ defaultValues: {} as Record<string, unknown> });
    form.mount();
    form.setFieldValue('1.a', '3');
    expect(form.state.values).not.toEqual({ '1.a': '3' });
    const named = new FormApi({ defaultValues: {} as Record<string, unknown> });
    named.mount();
    named.setFieldValue(fieldName('9'), '5');
    named.setFieldValue(fieldName('1.a'), '3');
    expect(named.state.values).toEqual({ box_9: '5', box_1_a: '3' });
  });

  it('validates with answersFromForm and says what is wrong at the field', async () => {
    const defaultValues: Record<string, unknown> = {
      ...Object.fromEntries(criterionCodes(whiteSpirit).map((code) => [fieldName(code), null])),
      holder: 'A',
    };
    const form = new FormApi({
      defaultValues,
      validators: {
        onSubmit: ({ value: values }) => {
          const answers = answersFromForm(whiteSpirit, values);
          return answers.ok ? undefined : { fields: fieldMessages(answers.error, 'vi').fields };
        },
      },
    });
    form.mount();
    const field = new FieldApi({ form, name: 'box_1_a' });
    field.mount();
    field.setValue('7');
    await form.handleSubmit();
    expect(field.state.meta.errors).toEqual(['Không có ô 7; chọn ô từ 1 đến 3, hoặc 0 nếu không đánh dấu']);
    field.setValue('3');
    await form.handleSubmit();
    expect(answersFromForm(whiteSpirit, form.state.values)).toEqual({ ok: true, value: { '1.a': 3 } });
  });
});

describe('a sheet by its codes', () => {
  it('lists what takes an answer, and finds every node', () => {
    for (const rubric of all) {
      expect([...criterionCodes(rubric)].sort()).toEqual(
        walk(rubric)
          .flatMap(({ node }) => (node.kind === 'criterion' || node.kind === 'checklist' ? [node.code] : []))
          .sort(),
      );
      for (const { node } of walk(rubric)) expect(nodeOf(rubric, node.code)).toBe(node);
    }
    expect(nodeOf(communityTourism, '8')?.kind).toBe('alternatives');
  });

  it('has words for "none ticked"', () => {
    expect(noneTicked).toEqual({ vi: 'Không đánh dấu ô nào', en: 'No box ticked' });
  });
});

describe('what a form sends', () => {
  const sheet = whiteSpirit as Rubric;

  it('of fields left out or not ticked is no answer, and leaves no key', () => {
    for (const left of [undefined, null, '', false]) {
      expect(answersFromForm(sheet, { box_1_a: left, box_1_b: '1' })).toStrictEqual({ ok: true, value: { '1.b': 1 } });
    }
    const assessed = value(assess(sheet, { '1.a': undefined, '1.b': 1 } as never));
    expect(assessed.kind === 'incomplete' && Object.keys(assessed.answers)).toEqual(['1.b']);
  });

  it('is never lost by a name that was meant for a criterion', () => {
    for (const name of ['1.a', 'BOX_1_A', 'box_1.a', 'box', 'box[1.a]']) {
      expect(answersFromForm(sheet, { [name]: '3' })).toEqual({ ok: false, error: [{ code: 'unknown-criterion', at: name }] });
    }
    expect(answersFromForm(sheet, { holder: 'A', boxOffice: '1', box_1_a: '3' })).toEqual({ ok: true, value: { '1.a': 3 } });
  });

  it('is a number where it is written as one, of one figure or more, and is named as it came where it is not', () => {
    expect(answersFromForm(sheet, { box_1_a: '12' })).toEqual(assess(sheet, { '1.a': 12 }));
    for (const wrong of ['1x', '01', '1.0', ' 1']) {
      expect(answersFromForm(sheet, { box_1_a: wrong })).toEqual(assess(sheet, { '1.a': wrong as never }));
    }
  });
});
