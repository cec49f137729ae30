import { assess, certify, describeFault, qd148, type Fault, type Refusal } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { samples, type Sample } from './faultSamples';
import { unsaid } from './said';

/** Every fault but the refusals of the cycle, which have a test of their own, has its sample: else this does not compile. */
type Sampled = (typeof samples)[number][0]['code'] | Refusal['code'];
const complete: [Exclude<Fault['code'], Sampled>] extends [never] ? true : never = true;

/** What a program calls a value is said in Vietnamese. */
const inVietnamese: { readonly [received: string]: string } = { 'an array': 'một danh sách', 'an object': 'một đối tượng' };

/** What was typed wrongly is shown as it was typed, and a choice as it is to be typed. */
const asTyped: readonly string[] = ['invalid-date', 'not-midnight', 'unknown-edition', 'ballot-of-another-rubric'];

/** A day and an edition as an official writes them. */
function asWritten(datum: string): string {
  return datum
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, '$3/$2/$1')
    .replace('qd-148-2023', '148/QĐ-TTg')
    .replace('qd-1489-2025', '1489/QĐ-TTg')
    .replace('qd-26-2026', '26/2026/QĐ-TTg');
}

describe('every fault', () => {
  it.each<Sample>(samples)('%o is told in both languages, with what it carries', (fault, shown) => {
    const said = describeFault(fault as unknown as Fault);
    expect(unsaid(said)).toEqual([]);
    for (const datum of shown) {
      expect(said.vi).toContain(
        inVietnamese[datum] ??
          (asTyped.includes(fault.code) && !('reason' in fault && fault.reason === 'beyond') ? String(datum) : asWritten(String(datum))),
      );
      expect(said.en).toContain(String(datum));
    }
    // Both say more than the data, each in its own language.
    expect(said.vi).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵêệềếểễịỉĩìíôộồốổỗơợờớởỡụủũùúưựừứửữỵỷỹỳýđ]/i);
    expect(said.en).not.toMatch(/[ạảãàáâậầấẩẫăắằặẳẵêệềếểễịỉĩìíôộồốổỗơợờớởỡụủũùúưựừứửữỵỷỹỳýđ]/i);
  });

  // 26/2026/QĐ-TTg, Art. 11(2): 148 and 1489 lapse, last day 21/07/2026.
  it('of an edition that has lapsed says what comes after it, in days and numbers as an official writes them', () => {
    const fault = { code: 'edition-lapsed', on: '2026-08-01', edition: 'qd-1489-2025', lastDay: '2026-07-21', successor: 'qd-26-2026', basis: [] };
    expect(describeFault(fault as unknown as Fault).vi).toBe(
      'Ngày 01/08/2026 không áp dụng 1489/QĐ-TTg ở bản này, ngày cuối là 21/07/2026; sau ngày đó việc đánh giá, công nhận theo 26/2026/QĐ-TTg hoặc văn bản sau nữa; dùng văn bản có hiệu lực ngày 01/08/2026',
    );
  });

  it('that comes from a store with a day that is none is still told', () => {
    const fault = { code: 'already-withdrawn', on: 'x7' };
    expect(describeFault(fault as unknown as Fault).vi).toBe('Giấy chứng nhận đã thu hồi từ x7');
  });

  it('is here', () => {
    expect(complete).toBe(true);
  });

  it('of a whole ballot or sheet is followed by each fault of its answers', () => {
    const faults = [
      { code: 'unknown-criterion', at: '9.z' },
      { code: 'box-repeated', at: '1.a', received: 6 },
    ] as const;
    const vi = 'Phiếu không có tiêu chí "9.z"; kiểm tra mã và bộ sản phẩm; Tiêu chí 1.a: ô 6 lặp lại; bỏ một lần';
    const en = 'The sheet has no criterion "9.z"; check the code and the product set; Criterion 1.a: box 6 is given twice; remove one';
    expect(describeFault({ code: 'ballot-answers', member: 'm9', faults } as unknown as Fault)).toEqual({
      vi: `Phiếu của "m9": ${vi}`,
      en: `The ballot of "m9": ${en}`,
    });
    expect(describeFault({ code: 'agreed-sheet-answers', faults } as unknown as Fault)).toEqual({
      vi: `Phiếu thống nhất: ${vi}`,
      en: `The agreed sheet: ${en}`,
    });
  });

  it.each<[object, string]>([
    [
      { code: 'unknown-level', received: 'ward', expected: ['province', 'central'] },
      'Không có giá trị "ward"; chọn một trong: cấp tỉnh (province), cấp trung ương (central)',
    ],
    [{ code: 'unknown-purpose', received: 'x', expected: ['first'] }, 'Không có giá trị "x"; chọn một trong: lần đầu (first)'],
    [{ code: 'unknown-category', received: 'x', expected: ['food'] }, 'Không có giá trị "x"; chọn một trong: thực phẩm (food)'],
    [
      { code: 'unknown-edition', received: 'x', expected: ['qd-148-2023', 'draft-…'] },
      'Không có văn bản "x"; chọn một trong: 148/QĐ-TTg (qd-148-2023), draft-…',
    ],
    [
      { code: 'product-code-form', received: 'x', expected: ['province', 'serial'], pattern: '(T)-(STT)' },
      'Mã sản phẩm "x" không gồm đúng các phần tỉnh (province), số thứ tự (serial); viết như (T)-(STT)',
    ],
    [{ code: 'level-without-part', edition: 'qd-26-2026', level: 'district' }, 'Theo 26/2026/QĐ-TTg, không có hồ sơ nào đến cấp huyện (district)'],
    [
      { code: 'no-such-limit', edition: 'qd-148-2023', of: 're-evaluation' },
      '148/QĐ-TTg: không có, hoặc chưa thấy trong nguồn, thời hạn của "Đánh giá lại (re-evaluation)"',
    ],
    [
      { code: 'invalid-holidays', at: '2025.daysOff.0', received: '2026-01-01', reason: 'another-year' },
      'Lịch nghỉ lễ, 2025.daysOff.0: ngày 01/01/2026 không thuộc năm này; ghi vào năm của nó',
    ],
    [
      { code: 'invalid-score', received: '89,5', expected: { min: 0, max: 100 }, reason: 'not-a-number' },
      '"89,5" là chữ, không phải điểm dạng số từ 0 đến 100; đọc chữ bằng parseDecimal',
    ],
  ])('says what is to be chosen in words, with the id to type: %j', (fault, vi) => {
    expect(describeFault(fault as Fault).vi).toBe(vi);
  });

  it('of a number that came as a text does not contradict itself', () => {
    expect(describeFault({ code: 'unknown-product-set', received: '14', expected: { min: 1, max: 26 } })).toEqual({
      vi: 'Không có bộ sản phẩm số "14" (dạng chữ); chọn từ 1 đến 26',
      en: 'There is no product set "14" (a text); choose from 1 to 26',
    });
    expect(describeFault({ code: 'unknown-product-set', received: '27', expected: { min: 1, max: 26 } }).vi).toContain('số 27;');
    const star = certify(qd148, { star: '3' as never, issuedOn: day('2024-12-01') });
    expect(star.ok || describeFault(star.error)).toEqual({
      vi: 'Không cấp giấy chứng nhận "3" (dạng chữ) sao; chỉ 3, 4, 5 sao',
      en: 'No certificate is issued for "3" (a text) stars; only for 3, 4, 5',
    });
  });

  it.each([undefined, null, 'x', [], {}, { code: 'x' }, { code: 'toString' }, { code: 'x', allowed: [] }, qd148])('%j is none', (given) => {
    expect(() => describeFault(given as never)).toThrow(/^"fault" must be one fault of the library/);
  });

  it('is one, and not the Result or the list it came in', () => {
    const failed = assess(whiteSpirit, { '9.z': 1 } as never);
    expect(() => describeFault(failed as never)).toThrow(/pass its \.error where \.ok is false$/);
    expect(() => describeFault((failed as unknown as { error: never }).error)).toThrow(/one at a time: faults\.map/);
  });

  it('of several cases names each', () => {
    expect(describeFault({ code: 'several-cases', at: '8', cases: ['8.a', '8.b'] } as unknown as Fault)).toEqual({
      vi: 'Tiêu chí 8 chỉ chọn một trường hợp; đang có 8.a và 8.b',
      en: 'Criterion 8 takes one case only; got 8.a and 8.b',
    });
  });

  it('of a ballot that is not due says why', () => {
    const why = (reason: string) => describeFault({ code: 'ballot-not-due', member: 'm9', reason } as Fault);
    expect(why('absent')).toEqual({ vi: 'Phiếu của "m9" không được tính: vắng mặt', en: 'The ballot of "m9" does not count: absent' });
    expect(why('does-not-score').en).toBe('The ballot of "m9" does not count: that role does not score');
    expect(why('does-not-score').vi).toBe('Phiếu của "m9" không được tính: vai trò này không chấm điểm');
  });
});
