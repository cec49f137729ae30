import { answersFromForm, checkScore, codeOfField, fieldName, qd148, topAnswers } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';

describe('names of fields', () => {
  it('are made of the code of a criterion, and read from a name, no other thing', () => {
    for (const wrong of [7, null, undefined, {}, ['2.b']]) {
      expect(() => fieldName(wrong as never)).toThrow(/^"code" must be the code of a criterion; got /);
      expect(() => codeOfField(wrong as never)).toThrow(/^"name" must be the name of a field; got /);
    }
  });

  it('begin with "box": a field that ends so, or holds it, is one of the page', () => {
    const given = Object.fromEntries(Object.entries(topAnswers(whiteSpirit)).map(([code, box]) => [fieldName(code), String(box)]));
    const own = { mailbox: 'made up', 'letter.box.2': '1', 'a box_3': '1' };
    expect(answersFromForm(whiteSpirit, { ...given, ...own })).toEqual(answersFromForm(whiteSpirit, given));
    expect(answersFromForm(whiteSpirit, { ...given, Box_99: '1' }).ok).toBe(false);
  });
});

it('a mean of which only one half came is told by both', () => {
  expect(checkScore(qd148, { of: 3 })).toMatchObject({ ok: false, error: { code: 'invalid-score', received: 'sum undefined of 3' } });
  expect(checkScore(qd148, { sum: 210 })).toMatchObject({ ok: false, error: { code: 'invalid-score', received: 'sum 210 of undefined' } });
});
