import { cite, describeFault, explain, fieldMessages, parseProductCode, qd148, qd26, refer, trace, type Citation, type Fault } from 'ocop';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

const referral = refer(qd148, { level: 'province', score: 90 });
const [citation] = qd26.certificate.basis;

describe('what is not told', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a Result, for its value',
      () => explain({ ok: true, value: referral } as never, { locale: 'vi' }),
      '"results" must be a result, a fault, or a list of them; got an object; unwrap the Result first: pass its .value where .ok is true, else its .error',
    ],
    [
      'nothing, as a result',
      () => explain(undefined as never, { locale: 'vi' }),
      '"results" must be a result, a fault, or a list of them; got undefined',
    ],
    [
      'a text in a list',
      () => explain([referral, 'x'] as never, { locale: 'vi' }),
      '"results" must be a result, a fault, or a list of them; got "x"',
    ],
    ['another language', () => explain(referral, { locale: 'fr' as never }), '"options.locale" must be one of vi, en; got "fr"'],
    ['citations perhaps', () => explain(referral, { locale: 'vi', citations: 'no' as never }), '"options.citations" must be true or false; got "no"'],
    [
      'sources that are no list',
      () => explain({ ...referral, sources: {} as never }, { locale: 'vi' }),
      '"result.sources" must be a list of sources; got an object',
    ],
    [
      'nothing, as steps',
      () => trace(undefined as never),
      '"result" must be a result that can be put into words, as the .value of a Result; got undefined',
    ],
    [
      'a kind of no name',
      () => trace({ ...referral, result: ['referral'] } as never),
      '"result" must be a result that can be put into words, as the .value of a Result; got an object',
    ],
    [
      'another kind',
      () => trace({ ...referral, result: 'constructor' } as never),
      '"result" must be a result that can be put into words, as the .value of a Result; got an object',
    ],
    [
      'a result that lost a piece',
      () => trace({ result: 'product-code', basis: [] } as never),
      '"result" must be a whole result; got one of product-code with a field missing or changed',
    ],
    [
      'a result that lost its basis',
      () => trace({ ...value(parseProductCode(qd148, '51-522-3-2024')), basis: undefined } as never),
      '"result" must be a whole result; got one of product-code with a field missing or changed',
    ],
    ['no citation', () => cite(null as never, 'vi'), '"citation" must be a citation, as one of the basis of a result; got null'],
    [
      'a citation without its source',
      () => cite({ instrument: '0/QĐ', evidence: 'text' } as never, 'vi'),
      '"citation" must be a citation, as one of the basis of a result; got an object',
    ],
    [
      'a citation without its grade',
      () => cite({ instrument: '0/QĐ', source: 'a', evidence: 1 } as never, 'vi'),
      '"citation" must be a citation, as one of the basis of a result; got an object',
    ],
    [
      'a citation without its instrument',
      () => cite({ evidence: 'text', source: 'a' } as never, 'vi'),
      '"citation" must be a citation, as one of the basis of a result; got an object',
    ],
    ['a citation in another language', () => cite(citation, 'fr' as never), '"locale" must be one of vi, en; got "fr"'],
    [
      'a citation with sources that are no list',
      () => cite(citation, 'vi', {} as never),
      '"sources" must be a list of sources, as a result carries; got an object',
    ],
    ['faults that are no list', () => fieldMessages({} as never, 'vi'), '"faults" must be a list of faults; got an object'],
    ['faults in another language', () => fieldMessages([], 'fr' as never), `"locale" must be 'vi' or 'en'; got "fr"`],
    ['no fault', () => describeFault(undefined as never), '"fault" must be one fault of the library, as the .error of a Result; got undefined'],
    [
      'a fault of no code',
      () => describeFault({ code: ['not-points'], received: 'x' } as never),
      '"fault" must be one fault of the library, as the .error of a Result; got an object',
    ],
    [
      'a fault of what came in no words',
      () => describeFault({ code: 'not-points', received: ['x'] } as never),
      '"fault" must be one fault of the library, as the .error of a Result; got an object',
    ],
    [
      'a Result, for its error',
      () => describeFault({ ok: false, error: { code: 'not-points' } } as never),
      '"fault" must be one fault of the library, as the .error of a Result; got an object; unwrap the Result first: pass its .error where .ok is false',
    ],
    [
      'a list of faults',
      () => describeFault([{ code: 'not-points', received: 'x' }] as never),
      '"fault" must be one fault of the library, as the .error of a Result; got an array; describe a list one at a time: faults.map((fault) => describeFault(fault))',
    ],
  ])('%s', (_, ask, sentence) => {
    expect(ask).toThrow(new TypeError(sentence));
  });

  it('what broke a telling is its cause', () => {
    const lost = (() => {
      try {
        return trace({ result: 'product-code', basis: [] } as never);
      } catch (error) {
        return error;
      }
    })();
    expect((lost as Error).cause).toBeInstanceOf(TypeError);
  });
});

describe('a citation', () => {
  const made: Citation = { instrument: '0/QĐ (made up)', evidence: 'text', source: 'made-up' };
  const sources = ['other', 'made-up', 'last'].map((id) => ({ id, grade: 'text' as const, name: { vi: `tên ${id}`, en: `name of ${id}` } }));

  it('names its source where the list has it, else its id', () => {
    expect(cite(made, 'en', sources)).toBe('0/QĐ (made up) (text; name of made-up)');
    expect(cite(made, 'en')).toBe('0/QĐ (made up) (text; made-up)');
    expect(cite(made, 'en', sources.slice(0, 1))).toBe('0/QĐ (made up) (text; made-up)');
  });

  it('of a footnote is called so, and of a section that is none is not', () => {
    const at = (section: string): string => cite({ ...made, section }, 'en');
    const footnoted = at('footnote 12');
    expect(footnoted).toMatch(/, footnote 12 \(/);
    for (const section of ['see footnote 1', 'footnote 12 bis', 'footnote']) expect(at(section)).toContain(` ${section} (`);
    expect(at('see footnote 1')).not.toBe(footnoted.replace('footnote 12', 'see footnote 1'));
  });

  it('that says the same as another has its number, and comes once', () => {
    const [one, other] = [{ ...referral }, { ...referral, basis: referral.basis.map((each) => ({ ...each })) }] as (typeof referral)[];
    const text = explain([one, other] as (typeof referral)[], { locale: 'en' });
    expect(text.match(/^\[1\] /gm)).toHaveLength(1);
    expect(new Set(text.match(/^\[\d+\] .*$/gm)).size).toBe(text.match(/^\[\d+\] .*$/gm)?.length);
    expect(text.split('\n\n')).toHaveLength(2);
  });
});

describe('what is told once and no more', () => {
  it('pairs of members who are too far apart: that there are more, where there are', () => {
    const pair = { members: ['m1', 'm2'], totals: [70, 85], apart: 15 };
    const council = { result: 'council', kind: 're-score-needed', policy: { largestSpread: 10 }, pairs: [pair], readings: [], basis: [] };
    const lines = (more: object): number => trace({ ...council, ...more } as never).filter(({ text }) => /in all/.test(text.en)).length;
    expect([lines({}), lines({ pairsInAll: 1 }), lines({ pairsInAll: 2 })]).toEqual([0, 0, 1]);
  });

  it('sources that are not there', () => {
    expect(explain({ ...referral, sources: undefined } as never, { locale: 'en' })).toContain('[1]');
  });
});

describe('a score that is a text of figures', () => {
  const told = (received: string, reason: string): string =>
    describeFault({ code: 'invalid-score', received, reason, expected: { min: 0, max: 100 } } as unknown as Fault).en;

  it.each(['89', '89.5', '89,55', ' 89,5 ', '7'])('"%s" is one, and what reads it is named', (received) => {
    expect(told(received, 'not-a-number')).toBe(`"${received}" is a text, not a score as a number from 0 to 100; read texts by parseDecimal`);
  });

  it.each(['', 'x89', '89x', '89.', ',5', '8 9', 'x', '1.2.3', '-5'])('"%s" is none', (received) => {
    expect(told(received, 'not-a-number')).toBe(`"${received}" is not a score from 0 to 100; check the number entered`);
  });

  it('is a number out of range where it was a number', () => {
    expect(told('101', 'out-of-range')).toBe('"101" is not a score from 0 to 100; check the number entered');
  });
});

describe('a product code', () => {
  it('is told segment by segment, those it has', () => {
    const code = value(parseProductCode(qd148, '51-522-3-2024'));
    expect(trace(code).map(({ rule, text }) => [rule, text.en, text.vi])).toEqual([
      [
        'product-code',
        'Product code: province 51, district 522, serial number 3, year 2024',
        'Mã sản phẩm: tỉnh 51, huyện 522, số thứ tự 3, năm 2024',
      ],
    ]);
    const { district: _, ...segments } = code.segments as { readonly district?: string };
    expect(trace({ ...code, segments } as typeof code)[0]?.text.en).toBe('Product code: province 51, serial number 3, year 2024');
  });
});

describe('a message', () => {
  it('of a fault with a long list ends after 2000 characters with a sign that it goes on', () => {
    const expected = Array.from({ length: 500 }, (_, at) => `edition-${at}`);
    const { vi, en } = describeFault({ code: 'unknown-edition', received: 'x', expected } as unknown as Fault);
    for (const text of [vi, en]) {
      expect(text).toHaveLength(2001);
      expect(text.endsWith('…')).toBe(true);
    }
  });
});
