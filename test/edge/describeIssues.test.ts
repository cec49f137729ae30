import { describe, expect, it } from 'vitest';
import { communityTourism, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import {
  answersSchema,
  bilingualSchema,
  calendarDateSchema,
  certificateSchema,
  describeIssues,
  holidaysSchema,
  referralSchema,
  registerSchema,
  scoreSchema,
} from 'ocop/schemas';
import type { ZodType } from 'zod/v4';

function words(schema: ZodType, given: unknown): readonly (readonly [string, string, string])[] {
  const parsed = schema.safeParse(given);
  if (parsed.success) throw new Error('nothing is wrong');
  const vi = describeIssues(parsed.error, 'vi');
  return describeIssues(parsed.error, 'en').map(({ at, message }, n) => [at, vi[n]?.message ?? '', message]);
}

describe('describeIssues', () => {
  it.each<[string, ZodType, unknown, readonly (readonly [string, string, string])[]]>([
    ['a date of another kind', calendarDateSchema, 20240101, [['', 'cần một chuỗi chữ', 'a text is wanted']]],
    [
      'a day that is none',
      calendarDateSchema,
      '2023-02-29',
      [['', 'cần một ngày có thật, viết YYYY-MM-DD', 'an existing date written YYYY-MM-DD is wanted']],
    ],
    ['a score too high', scoreSchema, 100.01, [['', 'lớn hơn 100', 'more than 100']]],
    ['a mean too high', scoreSchema, { sum: 701, of: 7 }, [['', 'quá 100 điểm', 'more than 100 points']]],
    ['a box that is none', answersSchema(tea), { '3.b': 1.5 }, [['3.b', 'cần một số nguyên', 'a whole number is wanted']]],
    ['a box past the last', answersSchema(whiteSpirit), { '3.b': 3 }, [['3.b', 'lớn hơn 2', 'more than 2']]],
    [
      'a code of another sheet',
      answersSchema(whiteSpirit),
      { '9.z': 1, '9.y': 1 },
      [['', 'không có khóa "9.z", "9.y"', 'there is no key "9.z", "9.y"']],
    ],
    ['a name too long', bilingualSchema, { vi: 'a'.repeat(1001), en: '' }, [['vi', 'dài quá 1000 ký tự', 'longer than 1000 characters']]],
    ['half a character', bilingualSchema, { vi: '\ud800', en: '' }, [['vi', 'có ký tự Unicode không trọn vẹn', 'holds half of a surrogate pair']]],
    ['a year of two digits', holidaysSchema, { 26: { daysOff: [] } }, [['26', 'không hợp lệ', 'not valid']]],
  ])('says what is wrong with %s', (_, schema, given, expected) => {
    expect(words(schema, given)).toEqual(expected);
  });

  it('names the kinds there are, or says that there is no such kind where zod does not tell them', () => {
    expect([
      [['kind', 'cần một trong: recognise, refer, none', 'one of these is wanted: recognise, refer, none']],
      [['kind', 'không thuộc loại nào được biết', 'of no known kind']],
    ]).toContainEqual(words(referralSchema, { kind: 'maybe' }));
    const untold = { code: 'invalid_union', errors: [], note: 'No matching discriminator', path: ['kind'], message: '' };
    expect(describeIssues({ issues: [untold] }, 'en')).toEqual([{ at: 'kind', message: 'of no known kind' }]);
  });

  it('says how many items a list may have, whatever is in it', () => {
    expect(words(registerSchema, { records: Array.from({ length: 100_001 }, () => null) })).toEqual([
      ['records', 'nhiều hơn 100000 mục', 'more than 100000 items'],
    ]);
  });

  it('names both cases of alternatives', () => {
    expect(words(answersSchema(communityTourism), { '8.a': 1, '8.b': 1 })).toEqual([
      ['8', 'tiêu chí 8 chỉ chọn một trường hợp; đang có 8.a và 8.b', 'criterion 8 takes one case only; got 8.a and 8.b'],
    ]);
  });

  it('speaks two languages in one program, one call after the other', () => {
    const parsed = certificateSchema.safeParse(null);
    if (parsed.success) throw new Error('nothing is wrong');
    expect([describeIssues(parsed.error, 'vi')[0]?.message, describeIssues(parsed.error, 'en')[0]?.message]).toEqual([
      'cần một đối tượng',
      'an object is wanted',
    ]);
  });

  it('takes the failure of a Standard Schema', async () => {
    const outcome = await scoreSchema['~standard'].validate(-1);
    expect(outcome.issues && describeIssues({ issues: outcome.issues }, 'en')).toEqual([{ at: '', message: 'less than 0' }]);
  });
});
